package nl.participatie.budget.herleiding;

import static nl.participatie.budget.herleiding.Proefreeks.boom;
import static nl.participatie.budget.herleiding.Proefreeks.mist;
import static nl.participatie.budget.herleiding.Proefreeks.naam;
import static nl.participatie.budget.herleiding.Proefreeks.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;

/** Any number of a series unfolds to its operands, with the numbers of its own year. */
final class BoomTest {

  private static final Reeks A = van("a", "1 2 ?");
  private static final Reeks B = van("b", "10 20 30");

  @Test
  void aFormulaIsTheLabelsWithTheSignBetween() {
    assertThat(boom(Reeks.som(List.of(A, B)).herleiding(0)))
        .isEqualTo("a + b: 11 = a + b {a: 1; b: 10}");
    assertThat(boom(Reeks.deelsom(List.of(A, B)).herleiding(2)))
        .isEqualTo("a + b: 30 = a + b {a: ?; b: 30}");
    assertThat(boom(A.min(B).herleiding(1))).isEqualTo("a − b: -18 = a − b {a: 2; b: 20}");
    assertThat(boom(Reeks.product(A, B).herleiding(1)))
        .isEqualTo("a × b: 40 = a × b {a: 2; b: 20}");
    assertThat(boom(A.gedeeldDoor(B, () -> mist("nul")).herleiding(0)))
        .isEqualTo("a / b: 0.1 = a / b {a: 1; b: 10}");
    assertThat(boom(A.hoogstens(B).herleiding(0)))
        .isEqualTo("a, hoogstens b: 1 = a, hoogstens b {a: 1; b: 10}");
    assertThat(boom(A.minstens(B).herleiding(0)))
        .isEqualTo("a, minstens b: 10 = a, minstens b {a: 1; b: 10}");
    assertThat(A.minstens(B).herleiding(0).label().en()).isEqualTo("a, at least b");
  }

  @Test
  void aFormulaWithinAFormulaStandsInBrackets() {
    Reeks som = Reeks.som(List.of(A, B));

    assertThat(Reeks.product(som, A).herleiding(0).label().nl()).isEqualTo("(a + b) × a");
    // with a name of its own it is an operand like any other
    Reeks benoemd = som.als(naam("samen", Eenheid.PERSONEN));
    assertThat(boom(Reeks.product(benoemd, A).herleiding(1)))
        .isEqualTo("samen × a: 44 = samen × a {samen: 22 = a + b {a: 2; b: 20}; a: 2}");
  }

  @Test
  void aNameOnAFigureHasTheFigureAsItsOnlyOperand() {
    assertThat(boom(A.als(naam("mensen", Eenheid.EURO)).herleiding(1)))
        .isEqualTo("mensen: 2 = a {a: 2}");
  }

  /** As a line of one part with the name of that part: the name stands there once. */
  @Test
  void aNameThatSaysNothingNewIsNotNested() {
    Naam naam = naam("zorg", Eenheid.EURO);
    Reeks zorg = Reeks.product(A, B).als(naam);

    assertThat(boom(Reeks.deelsom(List.of(zorg)).afgerond(naam, "x").herleiding(1)))
        .isEqualTo("zorg: 40 = a × b {a: 2; b: 20}");
    assertThat(boom(Reeks.som(List.of(zorg)).als(naam("post", Eenheid.EURO)).herleiding(1)))
        .isEqualTo("post: 40 = zorg {zorg: 40 = a × b {a: 2; b: 20}}");
    // where rounding makes a difference both numbers stand there
    Reeks derde = Reeks.product(A, van("derde", "1/3")).als(naam);
    assertThat(boom(derde.afgerond(naam, "x").herleiding(0)))
        .isEqualTo("zorg: 0.33 = zorg {zorg: 1/3 = a × derde {a: 1; derde: 1/3}}");
  }

  @Test
  void whatTwoOptionsBroughtInNamesThemBoth() {
    Naam ander =
        new Naam(
            () -> Tekst.gelijk("zorg"),
            Eenheid.EURO,
            () -> new Vindplaats(Bron.REKENMODEL, "elders"),
            Optional.of(Optie.REINTEGRATIE_REGULIER_ACTIEF));
    Herleiding boom = Reeks.product(A, B).als(ander).als(naam("zorg", Eenheid.EURO)).herleiding(1);

    assertThat(boom.door()).contains(Optie.INSTRUMENTCAPACITEIT_PLAFONDS);
    assertThat(boom.delen().get(0).door()).contains(Optie.REINTEGRATIE_REGULIER_ACTIEF);
  }

  @Test
  void aChoiceBetweenNumbersShowsWhatItRestsOn() {
    Naam naam = naam("gekozen", Eenheid.PERSONEN);
    Reeks gekozen = A.kies(0b1, B, van("c", "5 6 7 ?"), naam);

    assertThat(boom(gekozen.herleiding(0))).isEqualTo("gekozen: 1 = a, gezien c {a: 1; c: 5}");
    assertThat(boom(gekozen.herleiding(1))).isEqualTo("gekozen: 20 = b, gezien c {b: 20; c: 6}");
    assertThat(boom(gekozen.herleiding(3))).isEqualTo("gekozen: ? = b, gezien c {b: 30; c: ?}");
    assertThat(gekozen.herleiding(3).ontbrekend()).containsExactly(mist("c"));
    assertThat(gekozen.open()).isEqualTo(Momenten.ALLE & ~0b111);
  }

  @Test
  void aPartOfANumberThatComesToNothingIsNotThatNumber() {
    Reeks nul = Reeks.deelsom(List.of(van("nul", "0"), van("open", "?")));
    Reeks som = Reeks.deelsom(List.of(nul));

    assertThat(som.herleiding(0).waarde().optioneel()).isEmpty();
    assertThat(som.herleiding(0).ontbrekend()).containsExactly(mist("open"));
  }

  @Test
  void proRataReadsAsANumberTimesAQuotient() {
    Reeks deel = A.naarRato(B, van("c", "5 0"), () -> mist("nul"));

    assertThat(boom(deel.herleiding(0)))
        .isEqualTo("a × (b / c): 2 = a × (b / c) {a: 1; b / c: 2 = b / c {b: 10; c: 5}}");
    assertThat(deel.getallen().op(0)).isEqualTo(Breuk.of(2));
    assertThat(deel.herleiding(1).ontbrekend()).containsExactly(mist("nul"));
    assertThat(deel.herleiding(1).delen().get(1).ontbrekend()).containsExactly(mist("nul"));
  }

  @Test
  void aProductOrQuotientCountsSomethingElseThanItsOperands() {
    assertThat(Reeks.product(A, B).herleiding(0).eenheid()).isEqualTo(Eenheid.GETAL);
    assertThat(A.gedeeldDoor(B, () -> mist("nul")).herleiding(0).eenheid())
        .isEqualTo(Eenheid.GETAL);
    assertThat(A.min(B).herleiding(0).eenheid()).isEqualTo(Eenheid.PERSONEN);
    assertThat(A.als(naam("x", Eenheid.EURO)).min(B).herleiding(0).eenheid())
        .isEqualTo(Eenheid.EURO);
  }

  @Test
  void aNameBringsUnitSourceAndOption() {
    Herleiding boom = Reeks.product(A, B).als(naam("x", Eenheid.EURO)).herleiding(0);

    assertThat(boom.eenheid()).isEqualTo(Eenheid.EURO);
    assertThat(boom.bronnen()).containsExactly(new Vindplaats(Bron.REKENMODEL, "proef"));
    assertThat(boom.door()).contains(Optie.INSTRUMENTCAPACITEIT_PLAFONDS);
    assertThat(boom.kengetal()).isEmpty();
    // a key figure under a name is still that key figure
    assertThat(A.als(naam("x", Eenheid.EURO)).herleiding(0).kengetal()).contains("a");
  }

  @Test
  void aRoundedNumberStandsOnTopOfItsFormula() {
    Naam naam = naam("bedrag", Eenheid.EURO);
    Reeks derde = van("derde", "1/3 1/3 1/3 ?");

    assertThat(boom(Reeks.product(A, derde).afgerond(naam, "x").herleiding(1)))
        .isEqualTo("bedrag: 0.67 = a × derde {a: 2; derde: 1/3}");
    assertThat(boom(A.maalRond(derde, naam, "x").herleiding(1)))
        .isEqualTo("bedrag: 0.67 = a × derde {a: 2; derde: 1/3}");
    assertThat(boom(A.maalRond(derde, naam, "x").herleiding(2)))
        .isEqualTo("bedrag: ? = a × derde {a: ?; derde: 1/3}");
    assertThat(A.maalRond(derde, naam, "x").herleiding(1).eenheid()).isEqualTo(Eenheid.EURO);
  }

  @Test
  void aTreeNamesWhatIsMissingInItOnceFromTheTopDown() {
    Reeks open = van("open", "?");
    Reeks som = Reeks.som(List.of(Reeks.product(B, open), A, open));

    assertThat(som.herleiding(0).ontbrekend()).containsExactly(mist("open"));
    assertThat(som.herleiding(2).ontbrekend()).containsExactly(mist("open"), mist("a"));
    // zero whatever the other is, so that it lacks nothing; the sum with it lacks only what counts
    Reeks niets = Reeks.product(van("nul", "0"), open);
    assertThat(niets.herleiding(0).ontbrekend()).isEmpty();
    assertThat(niets.herleiding(0).delen().get(1).ontbrekend()).containsExactly(mist("open"));
    assertThat(Reeks.deelsom(List.of(niets, A)).herleiding(2).ontbrekend())
        .containsExactly(mist("a"));
    assertThat(A.herleiding(0).ontbrekend()).isEmpty();
    assertThat(A.herleiding(2).ontbrekend()).containsExactly(mist("a"));
  }
}
