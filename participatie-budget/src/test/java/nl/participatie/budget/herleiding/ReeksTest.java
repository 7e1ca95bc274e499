package nl.participatie.budget.herleiding;

import static nl.participatie.budget.herleiding.Proefreeks.mist;
import static nl.participatie.budget.herleiding.Proefreeks.naam;
import static nl.participatie.budget.herleiding.Proefreeks.toon;
import static nl.participatie.budget.herleiding.Proefreeks.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "What is not determined stays so, except that nobody costs nothing." */
final class ReeksTest {

  @Test
  void aFigureShowsItsNumbersAndNamesItselfWhereItIsMissing() {
    Reeks reeks = van("a", "1 ? 1/3");

    assertThat(toon(reeks)).startsWith("1", "? a", "1/3").endsWith("1/3").hasSize(42);
    assertThat(reeks.open()).isEqualTo(0b10);
    assertThat(reeks.onvolledig()).isEqualTo(0b10);
    assertThat(reeks.op(1).ontbrekend()).contains(mist("a"));
    assertThat(reeks.getallen().op(2)).isEqualTo(Breuk.of(1, 3));
  }

  @Test
  void aSumIsNotDeterminedAsSoonAsAPartIsNot() {
    Reeks som = Reeks.som(List.of(van("a", "1 ? ? 0"), van("b", "2 5 ? 7"), van("c", "4 4 4 4 ?")));

    assertThat(toon(som)).startsWith("7", "? a", "? a,b", "11", "? c");
    assertThat(toon(Reeks.som(List.of(van("a", "?"), van("a", "?"))), 0)).isEqualTo("? a");
  }

  @Test
  void aSumOfAnIncompleteSumIsIncompleteToo() {
    Reeks deelsom = Reeks.deelsom(List.of(van("a", "1 ?"), van("b", "2")));

    assertThat(toon(Reeks.som(List.of(deelsom, van("c", "4 4 ?")))))
        .startsWith("7", "6 a", "? a,c");
    assertThat(toon(Reeks.som(List.of(van("c", "4 4 ?"), deelsom))))
        .startsWith("7", "6 a", "? c,a");
  }

  @Test
  void aPartialSumShowsWhatIsDeterminedAndNeverZeroInPlaceOfWhatIsMissing() {
    Reeks deelsom =
        Reeks.deelsom(List.of(van("a", "1 ? ? ? 0 5 ?"), van("b", "2 5 ? 0 0 ? 3"), van("c", "0")));

    assertThat(toon(deelsom)).startsWith("3", "5 a", "? a,b", "? a", "0", "5 b", "3 a");
    assertThat(deelsom.open()).isEqualTo(0b1100);
    assertThat(deelsom.onvolledig()).isEqualTo(Momenten.ALLE & ~0b10001);
    // three and three less are nothing found as well
    assertThat(toon(Reeks.deelsom(List.of(van("a", "?"), van("b", "3"), van("c", "-3"))), 0))
        .isEqualTo("? a");
    assertThat(toon(Reeks.deelsom(List.of(van("b", "3"), van("c", "-3"))), 0)).isEqualTo("0");
  }

  @Test
  void aProductWithAFactorZeroIsZeroWhateverElseIsMissing() {
    Reeks product = Reeks.product(van("a", "2 ? 0 ? ?0 ?"), van("b", "3 4 ? 0 5 ?0"));

    assertThat(toon(product)).startsWith("6", "? a", "0", "0", "? a", "? a,b");
    assertThat(toon(Reeks.product(van("a", "2"), van("b", "0"), van("c", "?")), 7)).isEqualTo("0");
    assertThat(toon(Reeks.product(van("a", "2"), van("b", "3"), van("c", "5")), 7)).isEqualTo("30");
    assertThat(toon(Reeks.product(van("a", "2 ?")))).startsWith("2", "? a");
  }

  @Test
  void aProductOfAnIncompleteSumIsIncompleteUnlessAnotherFactorIsZero() {
    Reeks deelsom = Reeks.deelsom(List.of(van("a", "?"), van("b", "5")));

    assertThat(toon(Reeks.product(deelsom, van("c", "4 0 ?")))).startsWith("20 a", "0", "? a,c");
    assertThat(toon(Reeks.product(van("c", "4 0 ?"), deelsom))).startsWith("20 a", "0", "? c,a");
  }

  @Test
  void aDifferenceNeedsBoth() {
    Reeks verschil = van("a", "5 ? 3 1").min(van("b", "2 2 ? 4"));

    assertThat(toon(verschil)).startsWith("3", "? a", "? b", "-3");
  }

  @Test
  void dividingByZeroIsNotDeterminedAndSaysWhy() {
    Reeks quotient =
        van("a", "6 6 ? 6 0").gedeeldDoor(van("b", "4 0 0 ?0 3"), () -> mist("deler nul"));

    assertThat(toon(quotient)).startsWith("1.5", "? deler nul", "? a,deler nul", "? b", "0");
  }

  @Test
  void aSeriesCanBeLimitedToMoments() {
    Reeks reeks = van("a", "1 ? 3 4");
    Reeks begrensd = reeks.begrensd(0b1010, () -> mist("grens"));

    assertThat(reeks.begrensd(0, () -> mist("grens"))).isSameAs(reeks);
    assertThat(toon(begrensd)).startsWith("1", "? a,grens", "3", "? grens", "4");
    assertThat(Proefreeks.boom(begrensd.herleiding(3))).isEqualTo("a: ?");
    assertThat(Proefreeks.boom(begrensd.herleiding(2))).isEqualTo("a: 3");
    // what was incomplete stays so beside the limit
    Reeks deelsom = Reeks.deelsom(List.of(van("a", "?"), van("b", "5")));
    assertThat(toon(deelsom.begrensd(0b10, () -> mist("grens"))))
        .startsWith("5 a", "? a,grens", "5 a");
  }

  @Test
  void theSmallerOfTwoIsZeroWhereOneIsWhateverTheOther() {
    Reeks hoogstens = van("a", "5 2 0 ? ?0 ? 7").hoogstens(van("b", "3 4 ? 0 4 6 ?0"));

    assertThat(toon(hoogstens)).startsWith("3", "2", "0", "0", "? a", "? a", "? b");
    assertThat(toon(van("a", "5 2 4").hoogstens(van("b", "3 4 4")))).startsWith("3", "2", "4");
    Reeks deelsom = Reeks.deelsom(List.of(van("a", "?"), van("b", "5")));
    assertThat(toon(deelsom.hoogstens(van("c", "3 8 0")))).startsWith("3 a", "5 a", "0");
  }

  @Test
  void theLargerOfTwoNeedsBoth() {
    Reeks minstens = van("a", "5 2 ? 4 0").minstens(van("b", "3 4 1 4 ?"));

    assertThat(toon(minstens)).startsWith("5", "4", "? a", "4", "? b");
  }

  @Test
  void oneSeriesAtSomeMomentsAndAnotherAtTheOthers() {
    Reeks keus = van("a", "1 ? ? 4").kies(0b1011, van("b", "5 6 7 ?"));

    assertThat(toon(keus)).startsWith("1", "? a", "7", "4", "? b");
    assertThat(Proefreeks.boom(keus.herleiding(2))).isEqualTo("b: 7");
    assertThat(Proefreeks.boom(keus.herleiding(3))).isEqualTo("a: 4");
    Reeks deelsom = Reeks.deelsom(List.of(van("a", "?"), van("b", "5")));
    assertThat(toon(deelsom.kies(0b01, van("c", "9")))).startsWith("5 a", "9");
    assertThat(toon(van("c", "9").kies(0b01, deelsom))).startsWith("9", "5 a");
  }

  @ParameterizedTest
  @CsvSource({
    "EURO, 1.005, 1.01",
    "EURO, -1.005, -1.01",
    "EURO, 1000000000000000, 1000000000000000",
    "EURO, 1000000000000000.01, ? schuldig",
    "EURO, -1000000000000000, -1000000000000000",
    "EURO, -1000000000000000.01, ? schuldig",
    "PERSONEN, 1/3, 0.333",
    "PERSONEN, -0.0004, 0",
    "PERSONEN, -0.001, ? schuldig",
    "PERSONEN, 100000000, 100000000",
    "PERSONEN, 100000000.001, ? schuldig",
    "GETAL, 2/3, 0.666666667",
    "GETAL, -9223372036.854775808, -9223372036.854775808",
    "GETAL, 9223372036.854775808, ? schuldig"
  })
  void roundingKeepsWithinTheLimitsOfTheUnit(Eenheid eenheid, String getal, String rond) {
    Reeks reeks = van("a", getal + " ? 1");

    assertThat(toon(reeks.afgerond(naam("x", eenheid), "schuldig"))).startsWith(rond, "? a", "1");
    assertThat(toon(van("f", "1").maalRond(reeks, naam("x", eenheid), "schuldig")))
        .startsWith(rond, "? a", "1");
  }

  @Test
  void whatIsOutOfBoundsNamesWhatIsToBlame() {
    Reeks rond = van("a", "-1").afgerond(naam("x", Eenheid.PERSONEN), "KENGETAL");
    Onbepaald oorzaak = rond.ontbrekend(0).iterator().next();

    assertThat(oorzaak.reden()).isEqualTo(Onbepaald.Reden.NIET_AFLEIDBAAR);
    assertThat(oorzaak.toelichting().nl())
        .isEqualTo(
            "KENGETAL: hieruit volgt een aantal mensen van -1 (in 2015); toegestaan is 0 tot"
                + " honderd miljoen.");
  }

  @Test
  void roundingKeepsWhatIsIncomplete() {
    Reeks deelsom = Reeks.deelsom(List.of(van("a", "?"), van("b", "5.6")));
    Naam naam = naam("x", Eenheid.EURO);

    assertThat(toon(deelsom.afgerond(naam, "x"), 0)).isEqualTo("5.6 a");
    assertThat(toon(deelsom.als(naam), 0)).isEqualTo("5.6 a");
    assertThat(toon(deelsom.naarBoven(naam), 0)).isEqualTo("6 a");
    assertThat(toon(deelsom.maalRond(van("c", "1/3 0 ?"), naam, "x")))
        .startsWith("1.87 a", "0", "? a,c");
    assertThat(toon(van("c", "1/3 0 ?").maalRond(deelsom, naam, "x")))
        .startsWith("1.87 a", "0", "? c,a");
  }

  @Test
  void aRoundedProductIsZeroWhereAFactorIs() {
    Reeks rond =
        van("a", "2 ? 0 ? ?0").maalRond(van("b", "0.3335 3 ? 0 4"), naam("x", Eenheid.EURO), "x");

    assertThat(toon(rond)).startsWith("0.67", "? a", "0", "0", "? a");
  }

  @Test
  void roundingUpGoesToTheNextWholeNumber() {
    Reeks boven = van("a", "2.001 3 ?").naarBoven(naam("cohorten", Eenheid.GETAL));

    assertThat(toon(boven)).startsWith("3", "3", "? a");
    assertThat(Proefreeks.boom(boven.herleiding(0))).isEqualTo("cohorten: 3 = a {a: 2.001}");
  }
}
