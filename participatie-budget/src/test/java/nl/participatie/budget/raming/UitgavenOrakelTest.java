package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every line of spending and every balance against the second writing of the equations, {@link
 * Uitgavenorakel}: amounts to the cent, and the names of all that is missing.
 */
final class UitgavenOrakelTest {

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @Tag("breed")
  void everyLineAndBalanceIsThatOfTheOracle(
      @ForAll("gemeenten") Gemeenteprofiel gemeente,
      @ForAll("keuzes") Keuzeprofiel keuzes,
      @ForAll("opties") Ramingsopties opties,
      @ForAll @IntRange(min = 2015, max = 2055) int van,
      @ForAll @IntRange(min = 0, max = 4) int verder) {
    vergelijk(gemeente, keuzes, opties, van, Math.min(2055, van + verder));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  @Tag("breed")
  void theFirstYearsInWhichMostChangesAreThoseOfTheOracle(
      @ForAll("gemeenten") Gemeenteprofiel gemeente,
      @ForAll("keuzes") Keuzeprofiel keuzes,
      @ForAll("opties") Ramingsopties opties) {
    vergelijk(gemeente, keuzes, opties, 2015, 2020);
  }

  @ParameterizedTest
  @EnumSource(Optie.class)
  void everyOptionAloneInEveryYearOfTheCountryIsThatOfTheOracle(Optie optie) {
    vergelijk(Gemeenten.NEDERLAND, Keuzeprofiel.of(optie), Ramingsopties.STANDAARD, 2015, 2055);
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void theCountryWithoutChoicesIsThatOfTheOracle(Scenario scenario) {
    Ramingsopties opties = Ramingsopties.builder().scenario(scenario).build();
    vergelijk(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, opties, 2015, 2055);
  }

  @Test
  void theCornerCasesOfThisModuleAreThoseOfTheOracle() {
    assertThat(Gemeenten.gevallen())
        .filteredOn(geval -> geval.gemeente().volumes().peildatum().isPresent())
        .filteredOn(geval -> geval.gemeente().kengetallen().isEmpty())
        .filteredOn(geval -> !geval.naam().startsWith("the largest"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            geval ->
                vergelijk(geval.gemeente(), geval.keuzes(), Ramingsopties.STANDAARD, 2015, 2055));
  }

  private static void vergelijk(
      Gemeenteprofiel gemeente, Keuzeprofiel keuzes, Ramingsopties opties, int van, int totEnMet) {
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, keuzes, van, totEnMet, opties);
    Uitgavenorakel orakel =
        new Uitgavenorakel(
            Kengetallen.standaard(), gemeente, keuzes, opties.scenario(), opties.indexatie(), van);
    SortedMap<Integer, Map<String, Orakelregel>> verwacht = orakel.jaren(totEnMet);
    if (orakel.heeftHelft()) {
      return; // one in ten thousands of samples: see Poortorakel
    }

    assertThat(raming.uitgaven().keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(van, totEnMet).boxed().toList());
    verwacht.forEach(
        (jaar, regels) ->
            assertThat(verschillen(regels, uit(raming.uitgaven(), jaar)))
                .as("lines of %s, oracle first", jaar)
                .isEmpty());
  }

  /** What differs, so that a failure shows only that: the oracle first, then the library. */
  private static Map<String, List<Orakelregel>> verschillen(
      Map<String, Orakelregel> verwacht, Uitgaven uitgaven) {
    Map<String, List<Orakelregel>> verschillen = new TreeMap<>();
    SortedMap<String, Orakelregel> gekregen = regels(uitgaven);
    assertThat(gekregen.keySet()).containsExactlyInAnyOrderElementsOf(verwacht.keySet());
    verwacht.forEach(
        (post, regel) -> {
          if (!regel.equals(uit(gekregen, post))) {
            verschillen.put(post, List.of(regel, uit(gekregen, post)));
          }
        });
    return verschillen;
  }

  private static <K, V> V uit(Map<K, V> tabel, K sleutel) {
    return Optional.ofNullable(tabel.get(sleutel)).orElseThrow();
  }

  private static SortedMap<String, Orakelregel> regels(Uitgaven uitgaven) {
    SortedMap<String, Orakelregel> regels = new TreeMap<>();
    for (Lastenpost post : Lastenpost.values()) {
      regels.put("lasten." + post, Orakelregel.van(uitgaven.van(post)));
    }
    for (Saldopost post : Saldopost.values()) {
      regels.put("saldi." + post, Orakelregel.van(uitgaven.van(post)));
    }
    regels.put("saldi.TOTAAL", Orakelregel.van(uitgaven.totaal()));
    return regels;
  }

  @Provide
  Arbitrary<Gemeenteprofiel> gemeenten() {
    return Willekeurigegemeente.gemeenten();
  }

  @Provide
  Arbitrary<Keuzeprofiel> keuzes() {
    return Willekeurigegemeente.keuzes();
  }

  @Provide
  Arbitrary<Ramingsopties> opties() {
    return Willekeurigegemeente.opties();
  }
}
