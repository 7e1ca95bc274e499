package nl.participatie.budget.herleiding;

import static nl.participatie.budget.herleiding.Proefreeks.boom;
import static nl.participatie.budget.herleiding.Proefreeks.naam;
import static nl.participatie.budget.herleiding.Proefreeks.toon;
import static nl.participatie.budget.herleiding.Proefreeks.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** "x(t) = min(wish(t), x(t - 1) + cap(t)), with nothing before the first year." */
final class OpbouwTest {

  private static final int LANG = Momenten.STRUCTUREEL;
  private static final Naam NAAM = naam("plekken", Eenheid.PERSONEN);

  private static Reeks opbouw(String wens, String erbij) {
    return van("wens", wens).opbouw(van("erbij", erbij), NAAM);
  }

  @Test
  void eachYearAddsNoMoreThanTheCap() {
    Reeks plekken = opbouw("10 20 30 5 30", "4 4 4 4 2");

    assertThat(toon(plekken)).startsWith("4", "8", "12", "5", "7", "9", "11");
    assertThat(toon(plekken, LANG - 1)).isEqualTo("30");
    assertThat(toon(opbouw("10", "3"))).startsWith("3", "6", "9", "10", "10");
  }

  @Test
  void inTheLongRunNoCapIsLeft() {
    assertThat(toon(opbouw("1000", "1"), LANG - 1)).isEqualTo("41");
    assertThat(toon(opbouw("1000", "1"), LANG)).isEqualTo("1000");
    assertThat(toon(opbouw("1000", "?"), LANG)).isEqualTo("1000");
    assertThat(toon(opbouw("?", "1"), LANG)).isEqualTo("? wens");
    assertThat(opbouw("?", "1").open()).isEqualTo(Momenten.ALLE);
  }

  @Test
  void aCapIsRoundedToThousandthsOfAPerson() {
    assertThat(toon(opbouw("10", "1.0005"))).startsWith("1.001", "2.002", "3.003");
    assertThat(toon(opbouw("10", "1/3"))).startsWith("0.333", "0.666");
    assertThat(toon(opbouw("10", "100000000000000000000000000000"))).startsWith("10", "10");
  }

  @Test
  void aMissingCapIsMissingInTheYearsThatBuildOnIt() {
    Reeks plekken = opbouw("10 10 10 10 0 10", "4 ? 4");

    assertThat(toon(plekken)).startsWith("4", "? erbij", "? erbij", "? erbij", "0", "4", "8", "10");
    assertThat(plekken.open()).isEqualTo(0b1110);
    assertThat(plekken.onvolledig()).isEqualTo(0b1110);
  }

  @Test
  void aMissingWishIsMissingInTheYearsThatBuildOnIt() {
    assertThat(toon(opbouw("? 10 0 10", "4"))).startsWith("? wens", "? wens", "0", "4");
    assertThat(toon(opbouw("?0 10 0 10", "? 4"))).startsWith("? wens,erbij", "? wens,erbij", "0");
  }

  @Test
  void nobodyIsWithinAnyCapAlsoAnUnknownOne() {
    assertThat(toon(opbouw("0 0 10", "?"))).startsWith("0", "0", "? erbij", "? erbij");
  }

  @Test
  void itUnfoldsToTheYearBefore() {
    Reeks plekken = opbouw("10 20 0", "4 5");

    assertThat(boom(plekken.herleiding(0)))
        .isEqualTo(
            "plekken: 4 = wens, hoogstens (niemand in het jaar ervoor + erbij)"
                + " {wens: 10; niemand in het jaar ervoor + erbij: 4"
                + " = niemand in het jaar ervoor + erbij"
                + " {niemand in het jaar ervoor: 0; erbij: 4}}");
    assertThat(boom(plekken.herleiding(1)))
        .isEqualTo(
            "plekken: 9 = wens, hoogstens (plekken in 2015 + erbij)"
                + " {wens: 20; plekken in 2015 + erbij: 9 = plekken in 2015 + erbij {"
                + boom(plekken.herleiding(0)).replace("plekken: 4", "plekken in 2015: 4")
                + "; erbij: 5}}");
    // where no cap counts it is the wish itself
    assertThat(boom(plekken.herleiding(2))).isEqualTo("plekken: 0 = wens {wens: 0}");
    assertThat(boom(plekken.herleiding(LANG))).isEqualTo("plekken: 0 = wens {wens: 0}");
    assertThat(plekken.herleiding(0).delen().get(1).delen().get(0).eenheid())
        .isEqualTo(Eenheid.PERSONEN);
    assertThat(plekken.herleiding(0).delen().get(1).delen().get(0).bronnen())
        .isEqualTo(plekken.herleiding(0).bronnen());
  }

  @Test
  void whatWasComputedForAnEarlierYearSaysSoAndWhatWasGivenDoesNot() {
    Naam wens = naam("wens", Eenheid.PERSONEN);
    Reeks plekken =
        Reeks.product(Reeks.som(List.of(van("a", "3"), van("b", "4"))), van("c", "2"))
            .als(wens)
            .opbouw(van("erbij", "4"), NAAM);

    assertThat(boom(plekken.herleiding(1)))
        .contains(
            "plekken in 2015: 4 = wens in 2015, hoogstens (niemand in het jaar ervoor + erbij)"
                + " {wens in 2015: 14 = (a + b) × c {a + b: 7 = a + b {a: 3; b: 4}; c: 2};")
        .startsWith("plekken: 8 = wens, hoogstens (plekken in 2015 + erbij) {wens: 14 =");
  }

  @Test
  void theTreeOfAYearThatBuildsOnAMissingOneSaysSo() {
    Reeks plekken = opbouw("10", "? 4");
    Herleiding boom = plekken.herleiding(1);

    assertThat(boom(boom))
        .startsWith(
            "plekken: ? = wens, hoogstens (plekken in 2015 + erbij)"
                + " {wens: 10; plekken in 2015 + erbij: ?");
    assertThat(boom.ontbrekend()).containsExactly(Proefreeks.mist("erbij"));
    // a sum of which the cap is missing
    assertThat(boom(plekken.herleiding(0)))
        .contains("niemand in het jaar ervoor + erbij: ? =")
        .endsWith("{niemand in het jaar ervoor: 0; erbij: ?}}");
  }

  @Test
  void whatIsBuiltUpIsCountedInTheUnitOfItsName() {
    Reeks centen = van("wens", "10").opbouw(van("erbij", "1.005"), naam("x", Eenheid.EURO));

    assertThat(centen.getallen().op(1)).isEqualTo(Breuk.of(202, 100));
    assertThat(centen.getallen().min(Kolom.vast(Breuk.of(10))).negatief()).isPositive();
  }
}
