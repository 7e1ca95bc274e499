package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rekenmodel, rule 1: what is not known is "not determined" and names what is missing, "never zero
 * by default".
 */
final class OnbepaaldTest {

  @Test
  void withoutTheNumberOnBenefitAllThatRestsOnItIsUndetermined() {
    Situatie jaar = raam("{'volumes': {'peildatum': '2015-01-01', 'WSW': 800}}");

    assertThat(door(jaar, "volumes.WWB", Onbepaald.Reden.NIET_OPGEGEVEN))
        .containsExactlyInAnyOrder(
            "WWB", "INKOMENSDEEL_WWB", "PBUDGET_WWB_KLASSIEK", "GEMEENTEFONDS");
    // the default share is own WWB / 387,000, so without either there is none
    assertThat(door(jaar, "volumes.aandeelWajong", Onbepaald.Reden.NIET_OPGEGEVEN))
        .containsExactlyInAnyOrder("WAJONG", "INKOMENSDEEL_NIEUW", "PBUDGET_NIEUWE_DOELGROEPEN");
    assertThat(bepaald(jaar))
        .containsExactlyInAnyOrder(
            "WSW", "BESCHUT", "REGULIER", "PBUDGET_WSW", "AANVULLEND", "SOCIAAL_DOMEIN");
  }

  @Test
  void withoutTheNumberInTheWswAllThatRestsOnItIsUndetermined() {
    Situatie jaar = raam("{'volumes': {'peildatum': '2015-01-01', 'WWB': 5000}}");

    assertThat(door(jaar, "volumes.WSW", Onbepaald.Reden.NIET_OPGEGEVEN))
        .containsExactlyInAnyOrder(
            "WSW",
            "BESCHUT",
            "REGULIER",
            "INKOMENSDEEL_NIEUW",
            "PBUDGET_WSW",
            "PBUDGET_NIEUWE_DOELGROEPEN");
    assertThat(bepaald(jaar))
        .containsExactlyInAnyOrder(
            "WWB",
            "WAJONG",
            "INKOMENSDEEL_WWB",
            "PBUDGET_WWB_KLASSIEK",
            "GEMEENTEFONDS",
            "AANVULLEND",
            "SOCIAAL_DOMEIN");
  }

  @Test
  void withoutAReferenceDateOnlyTheWajongGroupIsDetermined() {
    Situatie jaar = raam("{'volumes': {'WWB': 5000, 'WSW': 800}}");

    assertThat(door(jaar, "volumes.peildatum", Onbepaald.Reden.NIET_OPGEGEVEN))
        .containsExactlyInAnyOrder(
            "WWB",
            "WSW",
            "BESCHUT",
            "REGULIER",
            "INKOMENSDEEL_WWB",
            "INKOMENSDEEL_NIEUW",
            "PBUDGET_WWB_KLASSIEK",
            "PBUDGET_WSW",
            "PBUDGET_NIEUWE_DOELGROEPEN",
            "GEMEENTEFONDS");
    // national path x share needs no date
    assertThat(bepaald(jaar)).containsExactlyInAnyOrder("WAJONG", "AANVULLEND", "SOCIAAL_DOMEIN");
  }

  @Test
  void aMunicipalityThatTellsNothingGetsNoNumberAtAll() {
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.ONBEKEND, Keuzeprofiel.LEEG, 2015, 2055);

    assertThat(raming.jaren().values())
        .hasSize(41)
        .allSatisfy(
            jaar ->
                assertThat(bepaald(jaar))
                    .containsExactlyInAnyOrder("AANVULLEND", "SOCIAAL_DOMEIN"));
    assertThat(raming.structureel().isVolledig()).isFalse();
  }

  @Test
  void anUnknownPartLeavesTheOtherGroupsOfALineUnshownRatherThanTooLow() {
    // BESCHUT and REGULIER are known, WAJONG is not: their sum would pass for the whole line
    Situatie jaar = raam("{'volumes': {'peildatum': '2015-01-01', 'WSW': 800}}");

    assertThat(jaar.van(Batenpost.INKOMENSDEEL_NIEUW).optioneel()).isEmpty();
  }

  @Test
  void nobodyAtADateOnWhichTheWswHasRunDownSaysNothingAboutEarlierYears() {
    // own x path(t) / path(2050) = 0 x path(t) / 0: every municipality has nobody left by then
    Situatie jaar = raam("{'volumes': {'peildatum': '2050-01-01', 'WSW': 0, 'WWB': 0}}");

    assertThat(door(jaar, "volumes.WSW", Onbepaald.Reden.NIET_AFLEIDBAAR))
        .contains("WSW", "BESCHUT", "REGULIER", "PBUDGET_WSW");
  }

  @ParameterizedTest
  @EnumSource(
      value = Batenpost.class,
      names = {"AANVULLEND", "SOCIAAL_DOMEIN"})
  void moneyThatNobodyGaveIsNothingWhileNoChoiceRestsOnIt(Batenpost post) {
    // "given amounts only; absent is nothing, but undetermined when choice 8 rests on it"
    for (Optie optie : Optie.values()) {
      Situatie jaar = raam(Gemeenten.NEDERLAND, Keuzeprofiel.of(optie));
      if (steunt(optie, post)) {
        assertThat(jaar.van(post).ontbrekend().map(Onbepaald::ontbreekt))
            .as("%s under %s", post, optie)
            .contains("baten." + post);
      } else {
        assertThat(jaar.van(post).bepaald().toString())
            .as("%s under %s", post, optie)
            .isEqualTo("0.00");
      }
    }
  }

  @Test
  void moneyThatChoice8RestsOnIsDeterminedOnceItIsGiven() {
    Gemeenteprofiel gemeente = Gemeenten.lees("{'baten': {'AANVULLEND': {'2015': 100000.00}}}");
    Keuzeprofiel keuzes = Keuzeprofiel.of(Optie.P_BUDGET_MET_AANVULLENDE_FINANCIERING);
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, keuzes, 2015, 2016);

    assertThat(raming.jaren().values().stream().map(s -> s.van(Batenpost.AANVULLEND).optioneel()))
        .extracting(bedrag -> bedrag.map(Object::toString))
        .containsExactly(Optional.of("100000.00"), Optional.empty());
    // a given amount is of a year, not of the long run
    assertThat(raming.structureel().van(Batenpost.AANVULLEND).optioneel()).isEmpty();
  }

  @Test
  void aSituationIsCompleteOnlyWhenItsGroupsAndItsLinesAre() {
    Keuzeprofiel keuzes = Keuzeprofiel.of(Optie.P_BUDGET_SOCIAAL_DOMEIN);
    // all groups known, one line open
    Situatie zonderGeld = raam(Gemeenten.NEDERLAND, keuzes);
    // the groups open, all lines given
    StringJoiner baten = new StringJoiner(", ");
    for (Batenpost post : Batenpost.values()) {
      baten.add("'" + post + "': {'2020': 1}");
    }
    Situatie zonderMensen = raam("{'baten': {" + baten + "}}");

    assertThat(Gemeenten.leemten(zonderGeld)).containsOnlyKeys("baten.SOCIAAL_DOMEIN");
    assertThat(zonderGeld.isVolledig()).isFalse();
    assertThat(Gemeenten.leemten(zonderMensen).keySet())
        .hasSize(5)
        .allMatch(naam -> naam.startsWith("volumes."));
    assertThat(zonderMensen.isVolledig()).isFalse();
    assertThat(raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG).isVolledig()).isTrue();
  }

  private static boolean steunt(Optie optie, Batenpost post) {
    return switch (optie) {
      case P_BUDGET_MET_AANVULLENDE_FINANCIERING -> post == Batenpost.AANVULLEND;
      case P_BUDGET_SOCIAAL_DOMEIN -> post == Batenpost.SOCIAAL_DOMEIN;
      default -> false;
    };
  }

  private static Situatie raam(String json) {
    return raam(Gemeenten.lees(json), Keuzeprofiel.LEEG);
  }

  private static Situatie raam(Gemeenteprofiel gemeente, Keuzeprofiel keuzes) {
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, keuzes, 2020, 2020);
    return Optional.ofNullable(raming.jaren().get(2020)).orElseThrow();
  }

  /** The groups and lines that are undetermined because of one missing thing. */
  private static Set<String> door(Situatie situatie, String ontbreekt, Onbepaald.Reden reden) {
    Set<String> namen = new TreeSet<>();
    Gemeenten.leemten(situatie)
        .forEach(
            (naam, onbepaald) -> {
              if (onbepaald.ontbreekt().equals(ontbreekt) && onbepaald.reden() == reden) {
                namen.add(naam.substring(naam.indexOf('.') + 1));
              }
            });
    return namen;
  }

  private static Set<String> bepaald(Situatie situatie) {
    Set<String> namen = new TreeSet<>();
    Gemeenten.aantallen(situatie.volumes().perGroep())
        .forEach((naam, getal) -> getal.ifPresent(g -> namen.add(naam)));
    Gemeenten.euros(situatie.baten())
        .forEach((naam, getal) -> getal.ifPresent(g -> namen.add(naam)));
    return namen;
  }
}
