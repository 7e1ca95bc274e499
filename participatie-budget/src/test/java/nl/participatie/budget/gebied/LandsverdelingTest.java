package nl.participatie.budget.gebied;

import static nl.participatie.budget.gebied.Ramingen.BEKEND;
import static nl.participatie.budget.gebied.Ramingen.code;
import static nl.participatie.budget.gebied.Ramingen.raming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Ramingsopties;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;

/** The country over its municipalities. */
final class LandsverdelingTest {

  private static final Map<Scenario, Raming> LAND = land();
  private static final Gemeentecode A = code(1);
  private static final Gemeentecode B = code(2);

  private static Map<Scenario, Raming> land() {
    Map<Scenario, Raming> land = new EnumMap<>(Scenario.class);
    for (Scenario scenario : Scenario.values()) {
      land.put(
          scenario,
          Rekenmodel.STANDAARD.raam(
              Gemeenten.NEDERLAND,
              Keuzeprofiel.LEEG,
              2015,
              2055,
              Ramingsopties.builder().scenario(scenario).build()));
    }
    return land;
  }

  private static Raming midden() {
    return Optional.ofNullable(LAND.get(Scenario.MIDDEN)).orElseThrow();
  }

  private static Raming landMet(Batenpost post, int jaar, Bedrag bedrag) {
    return Rekenmodel.STANDAARD.raam(
        Gemeenten.metBate(Gemeenten.NEDERLAND, post, jaar, bedrag), Keuzeprofiel.LEEG, 2015, 2016);
  }

  @Provide
  static Arbitrary<Map<Gemeentecode, Raming>> gemeenten() {
    return Arbitraries.subsetOf(BEKEND.keySet())
        .ofMinSize(1)
        .map(codes -> Maps.filterKeys(BEKEND, codes::contains));
  }

  @Provide
  static Arbitrary<Map<Gemeentecode, Breuk>> sleutels() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, 9999).map(Ramingen::code),
            Arbitraries.longs().between(1, 500_000).map(Breuk::of))
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Property(tries = 30)
  void theMunicipalitiesAddUpToTheCountryToTheCentInEveryYearAndScenario(
      @ForAll("gemeenten") Map<Gemeentecode, Raming> gemeenten, @ForAll Scenario scenario) {
    eisSomVanLand(scenario, Verdeelsleutels.vanRamingen(gemeenten));
  }

  @Property(tries = 30)
  void theyDoSoByAnyOtherKey(
      @ForAll("sleutels") Map<Gemeentecode, Breuk> sleutel, @ForAll Scenario scenario) {
    eisSomVanLand(scenario, Verdeelsleutels.vast(sleutel));
  }

  private static void eisSomVanLand(Scenario scenario, Verdeelsleutels sleutels) {
    Raming land = Optional.ofNullable(LAND.get(scenario)).orElseThrow();
    Landsverdeling verdeling = Landsverdeling.van(land, sleutels);

    assertThat(land.jaren()).hasSize(41);
    assertThat(verdeling.gemeenten().keySet()).isEqualTo(sleutels.gemeenten());
    land.jaren()
        .forEach(
            (jaar, situatie) -> {
              for (Batenpost post : Batenpost.values()) {
                long som =
                    sleutels.gemeenten().stream()
                        .mapToLong(code -> verdeling.van(code, jaar, post).bepaald().centen())
                        .sum();
                assertThat(som).isEqualTo(situatie.van(post).bepaald().centen());
              }
            });
  }

  @Test
  void eachLineFollowsItsOwnGroup() {
    // a fifth of the WWB and half of the Wsw against the rest
    Map<Gemeentecode, Raming> gemeenten =
        Map.of(
            A, raming("'peildatum': '2015-01-01', 'WWB': 1000, 'WSW': 300", ""),
            B, raming("'peildatum': '2015-01-01', 'WWB': 4000, 'WSW': 300", ""));
    Landsverdeling verdeling = Landsverdeling.van(midden(), Verdeelsleutels.vanRamingen(gemeenten));

    // 387,000 x 14,437 = 5,587,119,000; x 1,300 = 503,100,000; the municipal fund 1,100 mln
    assertThat(verdeling.van(A, 2015, Batenpost.INKOMENSDEEL_WWB).bepaald())
        .isEqualTo(Bedrag.ofEuro(5_587_119_000L / 5));
    assertThat(verdeling.van(A, 2030, Batenpost.PBUDGET_WWB_KLASSIEK).bepaald())
        .isEqualTo(Bedrag.ofEuro(503_100_000 / 5));
    assertThat(verdeling.van(A, 2015, Batenpost.GEMEENTEFONDS).bepaald())
        .isEqualTo(Bedrag.ofEuro(1_100_000_000 / 5));
    // 89,141.933 (VolumemodelTest) x 25,340 = 2,258,856,582.22, in two equal parts
    assertThat(verdeling.van(A, 2015, Batenpost.PBUDGET_WSW).bepaald())
        .isEqualTo(Bedrag.parse("1129428291.11"));
    // the new groups as the municipalities' own estimates have them, to which the country is
    // divided
    for (int jaar : List.of(2015, 2055)) {
      for (Batenpost post :
          List.of(Batenpost.INKOMENSDEEL_NIEUW, Batenpost.PBUDGET_NIEUWE_DOELGROEPEN)) {
        Breuk eigen = euro(gemeenten, A, jaar, post);
        Breuk deel = eigen.gedeeldDoor(eigen.plus(euro(gemeenten, B, jaar, post)));
        Breuk land =
            Breuk.of(
                Optional.ofNullable(midden().jaren().get(jaar))
                    .orElseThrow()
                    .van(post)
                    .bepaald()
                    .euro());
        Breuk nu = Breuk.of(verdeling.van(A, jaar, post).bepaald().euro());
        assertThat(nu.min(land.maal(deel))).isBetween(Breuk.of(-1, 100), Breuk.of(1, 100));
      }
    }
    // the Wsw is empty from 2048, and then there is nothing to divide, nor anything to divide it by
    assertThat(verdeling.van(A, 2055, Batenpost.PBUDGET_WSW).bepaald()).isEqualTo(Bedrag.NUL);
  }

  private static Breuk euro(
      Map<Gemeentecode, Raming> gemeenten, Gemeentecode code, int jaar, Batenpost post) {
    Raming raming = Optional.ofNullable(gemeenten.get(code)).orElseThrow();
    return Breuk.of(
        Optional.ofNullable(raming.jaren().get(jaar)).orElseThrow().van(post).bepaald().euro());
  }

  @Test
  void moneyForWhichNoSourceHasAKeyIsUndeterminedUntilOneIsGiven() {
    Raming land = landMet(Batenpost.AANVULLEND, 2016, Bedrag.ofEuro(300));
    Verdeelsleutels sleutels =
        Verdeelsleutels.vanRamingen(Maps.filterKeys(BEKEND, List.of(A, B)::contains));
    Landsverdeling zonder = Landsverdeling.van(land, sleutels);
    Landsverdeling met =
        Landsverdeling.van(
            land, sleutels.met(Batenpost.AANVULLEND, Map.of(A, Breuk.of(1), B, Breuk.of(2))));

    assertThat(zonder.van(A, 2015, Batenpost.AANVULLEND).bepaald()).isEqualTo(Bedrag.NUL);
    assertThat(zonder.van(A, 2016, Batenpost.AANVULLEND).ontbrekend())
        .hasValueSatisfying(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo("sleutels.AANVULLEND");
              assertThat(onbepaald.reden()).isEqualTo(Onbepaald.Reden.NIET_OPGEGEVEN);
              assertThat(onbepaald.toelichting().en()).contains("no key was supplied");
              assertThat(onbepaald.toelichting().nl()).contains("geen sleutel opgegeven");
            });
    assertThat(met.van(A, 2016, Batenpost.AANVULLEND).bepaald()).isEqualTo(Bedrag.ofEuro(100));
    assertThat(met.van(B, 2016, Batenpost.AANVULLEND).bepaald()).isEqualTo(Bedrag.ofEuro(200));
    assertThat(met.van(B, 2016, Batenpost.GEMEENTEFONDS))
        .isEqualTo(zonder.van(B, 2016, Batenpost.GEMEENTEFONDS));
  }

  @Test
  void aMunicipalityWithoutAWeightLeavesTheLineUndeterminedAndIsNamed() {
    Landsverdeling verdeling =
        Landsverdeling.van(
            midden(),
            Verdeelsleutels.vanRamingen(
                Map.of(
                    A, raming("'peildatum': '2015-01-01', 'WWB': 1000, 'WSW': 300", ""),
                    B, raming("'peildatum': '2015-01-01', 'WWB': 4000", ""))));

    assertThat(verdeling.van(A, 2015, Batenpost.PBUDGET_WSW).ontbrekend())
        .hasValueSatisfying(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo("GM0002.volumes.WSW");
              assertThat(onbepaald.toelichting().en()).startsWith("GM0002: The number of people");
            });
    assertThat(verdeling.van(A, 2015, Batenpost.INKOMENSDEEL_WWB).optioneel()).isPresent();
    assertThat(verdeling.baten(A)).doesNotContainKey(Batenpost.INKOMENSDEEL_NIEUW);
  }

  @Test
  void moneyForPeopleThatNoMunicipalityHasIsUndetermined() {
    Landsverdeling verdeling =
        Landsverdeling.van(
            midden(),
            Verdeelsleutels.vanRamingen(
                Map.of(A, raming("'peildatum': '2015-01-01', 'WWB': 1, 'WSW': 0", ""))));

    assertThat(verdeling.van(A, 2015, Batenpost.PBUDGET_WSW).ontbrekend())
        .hasValueSatisfying(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo("sleutels.PBUDGET_WSW");
              assertThat(onbepaald.reden()).isEqualTo(Onbepaald.Reden.NIET_AFLEIDBAAR);
              assertThat(onbepaald.toelichting().en()).contains("zero for all municipalities");
            });
  }

  @Test
  void whatTheCountryDoesNotKnowNoMunicipalityKnows() {
    Raming land = Rekenmodel.STANDAARD.raam(Gemeenten.ONBEKEND, Keuzeprofiel.LEEG, 2015, 2015);
    Landsverdeling verdeling = Landsverdeling.van(land, Verdeelsleutels.vast(Map.of(A, Breuk.EEN)));

    assertThat(verdeling.van(A, 2015, Batenpost.PBUDGET_WSW).ontbrekend())
        .hasValueSatisfying(o -> assertThat(o.ontbreekt()).isEqualTo("volumes.WSW"));
  }

  @Test
  void thePartsOfAMunicipalityCanBeGivenToItsEstimate() {
    Landsverdeling verdeling = Landsverdeling.van(midden(), Verdeelsleutels.vanRamingen(BEKEND));
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenteprofiel.builder().baten(verdeling.baten(A)).build(),
            Keuzeprofiel.LEEG,
            2015,
            2055);

    raming
        .jaren()
        .forEach(
            (jaar, situatie) ->
                assertThat(situatie.baten())
                    .isEqualTo(
                        Maps.toMap(
                            Arrays.asList(Batenpost.values()),
                            post -> verdeling.van(A, jaar, post))));
  }

  @Test
  void whatDoesNotFitIsRefusedByName() {
    Verdeelsleutels sleutels =
        Verdeelsleutels.vanRamingen(Maps.filterKeys(BEKEND, List.of(A, B)::contains));
    weigert(
        () -> sleutels.met(Batenpost.AANVULLEND, Map.of(A, Breuk.EEN)),
        "Key of AANVULLEND for [GM0001], needed: the same municipalities as the other keys,"
            + " [GM0001, GM0002]");
    weigert(
        () -> sleutels.met(Batenpost.AANVULLEND, Map.of(A, Breuk.EEN, B, Breuk.of(-2))),
        "Weight -2 of GM0002, allowed: zero or more");
    weigert(
        () -> Verdeelsleutels.vanRamingen(Map.of()),
        "Keys without municipalities, needed: at least one");
    weigert(
        () -> Verdeelsleutels.vast(Map.of()), "Key without municipalities, needed: at least one");
    Raming kort = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2016);
    Verdeelsleutels korte = Verdeelsleutels.vanRamingen(Map.of(A, kort));
    weigert(
        () -> Landsverdeling.van(midden(), korte),
        "Year 2017, the keys are known for: [2015, 2016]");
    weigert(
        () -> Landsverdeling.van(landMet(Batenpost.PBUDGET_WSW, 2016, Bedrag.ofEuro(-1)), korte),
        "baten.PBUDGET_WSW.2016 is -1.00, allowed: 0.00 or more");
    Landsverdeling verdeling = Landsverdeling.van(kort, korte);
    weigert(
        () -> verdeling.van(B, 2015, Batenpost.GEMEENTEFONDS),
        "Municipality GM0002, allowed: [GM0001]");
    weigert(
        () -> verdeling.van(A, 2017, Batenpost.GEMEENTEFONDS), "Year 2017, allowed: [2015, 2016]");
    assertThat(verdeling.van(A, 2016, Batenpost.GEMEENTEFONDS))
        .isEqualTo(Uitkomst.van(Bedrag.ofEuro(1_100_000_000)));
  }

  private static void weigert(Runnable aanroep, String melding) {
    assertThatThrownBy(aanroep::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(melding);
  }
}
