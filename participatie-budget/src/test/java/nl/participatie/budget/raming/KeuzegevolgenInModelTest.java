package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.raming.Keuzegevolg.Soort;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of effects is held to what the model does, option by option. */
final class KeuzegevolgenInModelTest {

  private static final Raming LEEG = raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG);

  /** The country with a value for every figure that no source gives. */
  private static final ImmutableMap<String, Breuk> CIJFERS = cijfers();

  static Stream<Keuzegevolg> gevolgen() {
    return Keuzegevolgen.alle().stream();
  }

  static Stream<Keuzegevolg> veranderend() {
    return gevolgen().filter(gevolg -> gevolg.soort() == Soort.VERANDERT_UITGAVEN);
  }

  private static ImmutableMap<String, Breuk> cijfers() {
    Kengetallen standaard = Kengetallen.standaard();
    Map<String, Breuk> cijfers = new HashMap<>();
    standaard.codes().stream()
        .filter(code -> standaard.alle(code).isEmpty())
        .forEach(code -> cijfers.put(code, isAandeel(code) ? Breuk.of(1, 10) : Breuk.of(3)));
    cijfers.put("POORT_UITSTROOMKANS", Breuk.of(3, 10));
    cijfers.put("POORT_START", Breuk.of(2015));
    cijfers.put("PLAATSING_MAANDEN", Breuk.of(12));
    cijfers.put("PLAATSINGSAANDEEL_WWB", Breuk.of(1, 10)); // zero in the sources
    return ImmutableMap.copyOf(cijfers);
  }

  private static boolean isAandeel(String code) {
    return Kengetallen.standaard().eenheid(code).equals("aandeel");
  }

  /** Many times larger, or half where that is more than its unit allows. */
  private static Breuk anders(String code, Breuk nu) {
    Breuk veelMeer = nu.maal(Breuk.of(20));
    boolean past = Kengetallen.standaard().grens(code).past(veelMeer);
    return past && !isAandeel(code) ? veelMeer : nu.maal(Breuk.of(1, 2));
  }

  private static Raming raam(Gemeenteprofiel gemeente, Keuzeprofiel keuzes) {
    return Rekenmodel.STANDAARD.raam(gemeente, keuzes, 2015, 2055);
  }

  private static Raming raam(Map<String, Breuk> cijfers, Keuzeprofiel keuzes) {
    return raam(
        Gemeenteprofiel.builder()
            .volumes(Gemeenten.NEDERLAND.volumes())
            .kengetallen(cijfers)
            .build(),
        keuzes);
  }

  private static Set<String> ontbreekt(Raming raming) {
    return raming.leemten().stream()
        .map(leemte -> leemte.onbepaald().ontbreekt())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Uitgaven uitgaven(Raming raming, int jaar) {
    return Objects.requireNonNull(raming.uitgaven().get(jaar));
  }

  /**
   * The model also names options that set what holds already (no money for care and welfare): those
   * are the starting point here, and another test shows that they change nothing.
   */
  @Test
  void whatChangesSpendingIsWhatTheModelActsUpon() {
    Set<Optie> inModel =
        new TreeSet<>(
            new Keuzeeffecten(new Kengetalreeksen(Kengetallen.standaard(), Scenario.MIDDEN::uit))
                .opties());
    inModel.removeIf(optie -> Keuzegevolgen.van(optie).soort() == Soort.UITGANGSSITUATIE);
    assertThat(veranderend().map(Keuzegevolg::optie)).containsExactlyElementsOf(inModel);
  }

  @ParameterizedTest
  @MethodSource("gevolgen")
  void withoutFiguresExactlyWhatTheCatalogueAsksForIsMissing(Keuzegevolg gevolg) {
    Raming raming = raam(Gemeenten.NEDERLAND, Keuzeprofiel.of(gevolg.optie()));
    Set<String> verwacht = new TreeSet<>(gevolg.aanTeLeveren());
    gevolg.baten().forEach(post -> verwacht.add("baten." + post));
    assertThat(ontbreekt(raming)).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @EnumSource(
      value = Soort.class,
      names = {"UITGANGSSITUATIE", "NIET_IN_CIJFERS"})
  void whatHasNoEffectLeavesTheEstimateAsItIs(Soort soort) {
    assertThat(gevolgen().filter(gevolg -> gevolg.soort() == soort))
        .isNotEmpty()
        .allSatisfy(
            gevolg -> {
              Raming raming = raam(Gemeenten.NEDERLAND, Keuzeprofiel.of(gevolg.optie()));
              assertThat(raming.jaren()).isEqualTo(LEEG.jaren());
              assertThat(raming.uitgaven()).isEqualTo(LEEG.uitgaven());
              assertThat(raming.structureel()).isEqualTo(LEEG.structureel());
              assertThat(raming.leemten()).isEmpty();
              assertThat(gevolg.kengetallen()).isEmpty();
              assertThat(gevolg.lasten()).isEmpty();
              assertThat(gevolg.baten()).isEmpty();
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Soort.class,
      names = {"BEPAALT_DEKKING", "VERDEELT"})
  void whatOnlyCoversOrSpreadsKeepsEveryTotalOfSpending(Soort soort) {
    assertThat(gevolgen().filter(gevolg -> gevolg.soort() == soort))
        .isNotEmpty()
        .allSatisfy(
            gevolg ->
                assertThat(
                        geraakt(raam(Gemeenten.NEDERLAND, Keuzeprofiel.of(gevolg.optie())), LEEG))
                    .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("veranderend")
  void withFiguresItChangesExactlyTheLinesOfTheCatalogue(Keuzegevolg gevolg) {
    Raming zonder = raam(CIJFERS, Keuzeprofiel.LEEG);
    Raming met = raam(CIJFERS, Keuzeprofiel.of(gevolg.optie()));
    assertThat(met.leemten()).isEmpty();
    assertThat(geraakt(met, zonder)).isEqualTo(gevolg.lasten());
  }

  /** The lines that differ in a year or more. */
  private static Set<Lastenpost> geraakt(Raming met, Raming zonder) {
    Set<Lastenpost> geraakt = EnumSet.noneOf(Lastenpost.class);
    for (int jaar : zonder.uitgaven().keySet()) {
      for (Lastenpost post : Lastenpost.values()) {
        if (!uitgaven(met, jaar).van(post).equals(uitgaven(zonder, jaar).van(post))) {
          geraakt.add(post);
        }
      }
    }
    return geraakt;
  }

  static Stream<Arguments> figuren() {
    return veranderend()
        .flatMap(g -> g.kengetallen().stream().map(code -> Arguments.of(g.optie(), code)));
  }

  @ParameterizedTest(name = "{0} depends on {1}")
  @MethodSource("figuren")
  void everyKeyFigureOfTheCatalogueMattersToTheEffect(Optie optie, String code) {
    Breuk nu =
        CIJFERS.containsKey(code)
            ? Objects.requireNonNull(CIJFERS.get(code))
            : Kengetallen.standaard().alle(code).get(0).waarde();
    Map<String, Breuk> zo = new HashMap<>(CIJFERS);
    if (code.equals("COHORT_OMVANG")) {
      // a contract that pays for results knows no cohorts
      zo.remove("CONTRACT_DEEL_GESLAAGD");
    }
    Map<String, Breuk> anders = new HashMap<>(zo);
    anders.put(code, anders(code, nu));
    assertThat(verschil(anders, optie)).isNotEqualTo(verschil(zo, optie));
  }

  /** What an option adds to spending and balances, by year and line, in euros. */
  private static Map<String, Breuk> verschil(Map<String, Breuk> cijfers, Optie optie) {
    Raming met = raam(cijfers, Keuzeprofiel.of(optie));
    Raming zonder = raam(cijfers, Keuzeprofiel.LEEG);
    Map<String, Breuk> verschil = new HashMap<>();
    for (int jaar : zonder.uitgaven().keySet()) {
      Uitgaven toen = uitgaven(zonder, jaar);
      Uitgaven nu = uitgaven(met, jaar);
      for (Lastenpost post : Lastenpost.values()) {
        verschil.put(jaar + " lasten." + post, euro(nu.van(post)).min(euro(toen.van(post))));
      }
      for (Saldopost post : Saldopost.values()) {
        verschil.put(jaar + " saldi." + post, euro(nu.van(post)).min(euro(toen.van(post))));
      }
    }
    return verschil;
  }

  private static Breuk euro(Deelsom som) {
    return Breuk.of(som.bedrag().orElseThrow().euro());
  }

  @Test
  void aWageValueForTheWwbCountsAsSoonAsSomebodyIsPlaced() {
    Keuzeprofiel breed = Keuzeprofiel.of(Optie.LOONKOSTENSUBSIDIE_BREED);
    assertThat(ontbreekt(raam(Map.of(), breed))).isEmpty();
    assertThat(ontbreekt(raam(Map.of("PLAATSINGSAANDEEL_WWB", Breuk.of(1, 10)), breed)))
        .containsExactly("LOONWAARDE_WWB")
        .isSubsetOf(Keuzegevolgen.van(Optie.LOONKOSTENSUBSIDIE_BREED).optioneel());
  }

  @Test
  void aProfileAsksForTheFiguresOfItsOptions() {
    Keuzeprofiel profiel = Keuzeprofiel.parse("1.INVESTEREN 2.CENTRAAL 15.VOORAAN");
    assertThat(Keuzegevolgen.van(profiel))
        .extracting(Keuzegevolg::optie)
        .containsExactlyElementsOf(profiel.opties());
    assertThat(Keuzegevolgen.aanTeLeveren(profiel))
        .containsExactly("NUG_AANTAL", "NUG_BEGELEIDING", "DIAGNOSE_PRIJS", "POORT_UITSTROOMKANS")
        .containsExactlyInAnyOrderElementsOf(ontbreekt(raam(Gemeenten.NEDERLAND, profiel)));
    assertThat(Keuzegevolgen.van(Keuzeprofiel.LEEG)).isEmpty();
  }

  @Test
  void whatAProfileAsksForIsAnUpperBound() {
    Keuzeprofiel profiel = Keuzeprofiel.parse("5.INKOMENSVOORZIENING 12.PLAFONDS");
    // nobody is placed, so that no cap is needed
    assertThat(Keuzegevolgen.aanTeLeveren(profiel))
        .contains("PLAFOND_BESCHUT")
        .containsAll(ontbreekt(raam(Gemeenten.NEDERLAND, profiel)));
    assertThat(ontbreekt(raam(Gemeenten.NEDERLAND, profiel))).doesNotContain("PLAFOND_BESCHUT");
  }

  @Property(tries = 60)
  void noProfileMissesMoreThanItsOptionsAskFor(@ForAll("profielen") Keuzeprofiel profiel) {
    Set<String> gevraagd = new TreeSet<>(Keuzegevolgen.aanTeLeveren(profiel));
    Keuzegevolgen.van(profiel)
        .forEach(gevolg -> gevolg.baten().forEach(post -> gevraagd.add("baten." + post)));
    assertThat(gevraagd).containsAll(ontbreekt(raam(Gemeenten.NEDERLAND, profiel)));
  }

  @Provide
  Arbitrary<Keuzeprofiel> profielen() {
    return Combinators.combine(
            Arrays.stream(Keuze.values())
                .map(keuze -> Arbitraries.of(keuze.opties()).optional(0.7))
                .toList())
        .as(opties -> Keuzeprofiel.of(opties.stream().flatMap(Optional::stream).toList()));
  }
}
