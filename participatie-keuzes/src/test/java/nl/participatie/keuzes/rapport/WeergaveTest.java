package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

class WeergaveTest {

  private final Weergave nl = new Weergave(Taal.NL);
  private final Weergave en = new Weergave(Taal.EN);

  @Test
  void numbersHaveTheThousandsSetApart() {
    assertThat(nl.getal(new BigDecimal("0"))).isEqualTo("0");
    assertThat(nl.getal(new BigDecimal("999"))).isEqualTo("999");
    assertThat(nl.getal(new BigDecimal("1000"))).isEqualTo("1.000");
    assertThat(nl.getal(new BigDecimal("1234567.89"))).isEqualTo("1.234.567,89");
    assertThat(en.getal(new BigDecimal("1234567.89"))).isEqualTo("1,234,567.89");
    assertThat(en.getal(new BigDecimal("-1234.5"))).isEqualTo("\u22121,234.5");
  }

  @Test
  void peopleAreShownAsWholeHalfUp() {
    assertThat(nl.personen(Personen.of(new BigDecimal("619.499")))).isEqualTo("619");
    assertThat(nl.personen(Personen.of(new BigDecimal("619.5")))).isEqualTo("620");
  }

  @Test
  void moneyIsShownToTheCent() {
    assertThat(nl.bedrag(Bedrag.ofCent(558_711_900_000L))).isEqualTo("5.587.119.000,00");
    assertThat(en.bedrag(Bedrag.ofCent(5))).isEqualTo("0.05");
  }

  @Test
  void datesHaveTheMonthInWords() {
    assertThat(nl.datum(LocalDate.of(2015, 4, 14))).isEqualTo("14 april 2015");
    assertThat(en.datum(LocalDate.of(2017, 12, 1))).isEqualTo("1 December 2017");
  }
}
