package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of a month, and every fault at once. */
final class SubsidiecontroleTest {

  @Test
  void everyFaultIsNamedAtOnceWithItsValue() {
    Subsidievraag fout =
        Subsidievraag.builder()
            .datum(LocalDate.of(2014, 12, 31))
            .leeftijd(67)
            .pensioenleeftijd(67)
            .loonwaarde(101)
            .forfait(true)
            .uren(BigDecimal.ZERO)
            .voltijd(new BigDecimal("60.1"))
            .loon(Bedrag.ofCent(-1))
            .build();

    assertThatThrownBy(() -> Loonkostenmodel.STANDAARD.perMaand(fout))
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fouten ->
                assertThat(fouten.fouten())
                    .extracting(Fout::pad, Fout::waarde)
                    .containsExactlyInAnyOrder(
                        // the forfait hangs on the day, which is at fault itself
                        tuple("datum", "2014-12-31"),
                        tuple("leeftijd", "67"),
                        tuple("loon", "-0.01"),
                        tuple("loonwaarde", "101"),
                        tuple("uren", "0"),
                        tuple("voltijd", "60.1")));
  }

  @ParameterizedTest
  @CsvSource({"2017-01-31, false", "2017-02-01, true"})
  void theForfaitExistsFromItsDay(LocalDate datum, boolean mag) {
    Subsidievraag vraag = volwassen(datum).forfait(true).build();
    if (mag) {
      assertThat(Loonkostenmodel.STANDAARD.perMaand(vraag).bepaald().bedrag().voltijd())
          .isEqualTo(Bedrag.parse("837.87"));
    } else {
      assertThatThrownBy(() -> Loonkostenmodel.STANDAARD.perMaand(vraag))
          .hasMessageContaining("the forfait exists from 2017-02-01 on");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "14, , leeftijd",
    "15, ,",
    "120, ,",
    "121, , leeftijd",
    "59, 60,",
    "60, 60, leeftijd",
    "79, 80,",
    "30, 59, pensioenleeftijd",
    "30, 81, pensioenleeftijd",
    "30, -2147483648, pensioenleeftijd",
    "120, -2147483648, pensioenleeftijd"
  })
  void agesHaveLimits(int leeftijd, @Nullable Integer pensioenleeftijd, @Nullable String veld) {
    Subsidievraag vraag =
        volwassen(LocalDate.of(2020, 1, 1))
            .leeftijd(leeftijd)
            .pensioenleeftijd(Optional.ofNullable(pensioenleeftijd))
            .loonwaarde(50)
            .build();
    assertThat(Loonkostenmodel.STANDAARD.fouten(vraag))
        .extracting(Fout::pad)
        .isEqualTo(veld == null ? List.of() : List.of(veld));
  }

  @Test
  void theLimitsAreSaidAsTheModelHoldsThem() {
    Subsidievraag fout =
        Subsidievraag.builder()
            .datum(LocalDate.of(2020, 1, 1))
            .leeftijd(14)
            .pensioenleeftijd(59)
            .loonwaarde(101)
            .uren(BigDecimal.ZERO)
            .voltijd(BigDecimal.TEN)
            .loon(Bedrag.ofCent(-1))
            .build();
    assertThat(Loonkostenmodel.STANDAARD.fouten(fout))
        .extracting(Fout::pad, Fout::toegestaan)
        .containsExactly(
            tuple("leeftijd", Subsidiegrens.LEEFTIJD.toegestaan()),
            tuple("loon", Subsidiegrens.LOON.toegestaan()),
            tuple("loonwaarde", Subsidiegrens.LOONWAARDE.toegestaan()),
            tuple("pensioenleeftijd", Subsidiegrens.PENSIOENLEEFTIJD.toegestaan()),
            tuple("uren", Subsidiegrens.UREN.toegestaan()));
    assertThat(Subsidiegrens.LEEFTIJD.toegestaan().en())
        .isEqualTo("allowed is an age from 15 to 120 years");
    assertThat(Subsidiegrens.PENSIOENLEEFTIJD.toegestaan().nl())
        .isEqualTo("toegestaan is een heel aantal jaren van 60 tot en met 80");
  }

  @Test
  void withoutWageValueAndForfaitOneOfThemIsAskedFor() {
    Subsidievraag vraag = volwassen(LocalDate.of(2020, 1, 1)).build();
    assertThatThrownBy(() -> Loonkostenmodel.STANDAARD.perMaand(vraag))
        .hasMessageContaining("needed is a wage value, or the forfait");
  }
}
