package nl.participatie.budget.herleiding;

import static nl.participatie.budget.herleiding.Proefreeks.naam;
import static nl.participatie.budget.herleiding.Proefreeks.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tree as text: the same in Dutch and English but for words and the decimal sign. */
final class HerleidingstekstTest {

  @Test
  void aTreeIsWrittenFromTheNumberDown() {
    Herleiding boom =
        Reeks.product(Reeks.som(List.of(van("a", "1.5"), van("b", "2"))), van("c", "1000"))
            .als(naam("bedrag", Eenheid.EURO))
            .herleiding(0);

    assertThat(Herleidingstekst.schrijf(boom, Taal.NL))
        .containsExactly(
            "bedrag: 3500,00 = (a + b) × c <- 12.PLAFONDS ["
                + new Vindplaats(Bron.REKENMODEL, "proef").citaat(Taal.NL)
                + "]",
            "  a + b: 3,5",
            "    a: 1,5 (a)",
            "    b: 2 (b)",
            "  c: 1000 (c)");
    assertThat(Herleidingstekst.schrijf(boom, Taal.EN))
        .containsExactly(
            "bedrag: 3500.00 = (a + b) × c <- 12.PLAFONDS ["
                + new Vindplaats(Bron.REKENMODEL, "proef").citaat(Taal.EN)
                + "]",
            "  a + b: 3.5",
            "    a: 1.5 (a)",
            "    b: 2 (b)",
            "  c: 1000 (c)");
  }

  @Test
  void whatIsMissingIsNamedOnce() {
    Herleiding boom =
        Reeks.som(List.of(van("a", "?"), van("b", "?"), van("a", "?"), van("c", "1")))
            .herleiding(0);

    assertThat(Herleidingstekst.schrijf(boom, Taal.NL))
        .startsWith(
            "a + b + a + c: niet te bepalen, er ontbreekt: a, b",
            "  a: niet te bepalen, er ontbreekt: a (a)")
        .hasSize(5);
    assertThat(Herleidingstekst.schrijf(boom, Taal.EN))
        .startsWith("a + b + a + c: not determined, missing: a, b");
  }

  @Test
  void aNumberThatIsIncompleteIsMarkedWhereItStands() {
    Reeks deelsom = Reeks.deelsom(List.of(van("a", "?"), van("b", "3"), van("c", "?")));
    Herleiding boom = deelsom.als(naam("som", Eenheid.GETAL)).herleiding(0);

    assertThat(Herleidingstekst.schrijf(boom, Taal.NL).get(0))
        .startsWith("som: 3 (onvolledig: a, c) = a + b + c");
    assertThat(Herleidingstekst.schrijf(boom, Taal.EN).get(0))
        .startsWith("som: 3 (incomplete: a, c) = a + b + c");
    assertThat(Herleidingstekst.schrijf(boom, Taal.EN))
        .contains("  a: not determined, missing: a (a)", "  b: 3 (b)");
  }

  @Test
  void whatIsEqualIsUnfoldedTheFirstTimeOnly() {
    Reeks som = Reeks.som(List.of(van("a", "1"), van("b", "2"))).als(naam("som", Eenheid.GETAL));

    assertThat(
            Herleidingstekst.schrijf(Reeks.product(som, som, van("a", "1")).herleiding(0), Taal.NL))
        .hasSize(6)
        .contains("  som: 3 (zie boven)", "  a: 1 (a)", "    a: 1 (a)");
    assertThat(Herleidingstekst.schrijf(Reeks.product(som, som).herleiding(0), Taal.EN))
        .endsWith("  som: 3 (see above)");
  }

  @Test
  void severalSourcesStandBesideEachOther() {
    Herleiding boom =
        Herleiding.builder()
            .label(new Tekst("iets", "something"))
            .waarde(Uitkomst.van(Breuk.EEN))
            .eenheid(Eenheid.GETAL)
            .bronnen(List.of(Vindplaats.rapport("2.3"), new Vindplaats(Bron.REKENMODEL, "volumes")))
            .build();

    assertThat(Herleidingstekst.schrijf(boom, Taal.EN))
        .containsExactly(
            "something: 1 ["
                + Vindplaats.rapport("2.3").citaat(Taal.EN)
                + "; "
                + new Vindplaats(Bron.REKENMODEL, "volumes").citaat(Taal.EN)
                + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EURO; 0; 0,00",
        "EURO; 1234567.005; ≈1234567,01",
        "EURO; -2; -2,00",
        "EURO; 1/3; ≈0,33",
        "PERSONEN; 1/3; ≈0,333",
        "PERSONEN; 2.500; 2,5",
        "PERSONEN; 387000; 387000",
        "GETAL; 2/3; 2/3",
        "GETAL; -2/999; -2/999",
        "GETAL; 1/512; 0,001953125",
        "GETAL; 1000/3; ≈333,333333333",
        "GETAL; 1/1001; ≈0,000999001",
        "GETAL; 100; 100",
        "GETAL; 0; 0"
      })
  void aNumberHasTheDecimalsOfItsUnit(Eenheid eenheid, String getal, String tekst) {
    Herleiding boom =
        Herleiding.builder()
            .label(Tekst.gelijk("x"))
            .waarde(Uitkomst.van(Breuk.parse(getal)))
            .eenheid(eenheid)
            .build();

    assertThat(Herleidingstekst.schrijf(boom, Taal.NL)).containsExactly("x: " + tekst);
  }

  @Test
  void aUnitSaysWithHowManyDecimalsItIsShown() {
    assertThat(Eenheid.EURO.decimalen()).isEqualTo(2);
    assertThat(Eenheid.PERSONEN.decimalen()).isEqualTo(3);
    assertThat(Eenheid.GETAL.decimalen()).isEqualTo(9);
  }
}
