package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of gaps says exactly what is undetermined, and when: no more and no less. */
final class LeemteTest {

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.Gemeenten#gevallen")
  void everyUndeterminedLineStandsOnceInTheGapOfEachThingThatItLacks(Gemeenten.Geval geval) {
    eisDekking(Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2055));
  }

  @Property(tries = 200)
  @Tag("breed")
  void aGivenAmountClosesTheGapOfItsOwnYearOnly(
      @ForAll("gevallen") Gemeenten.Geval geval,
      @ForAll Batenpost post,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    Gemeenteprofiel gemeente = Gemeenten.metBate(geval.gemeente(), post, jaar, Bedrag.ofCent(125));
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, geval.keuzes(), 2015, 2055);

    assertThat(raming.leemten())
        .noneMatch(
            leemte -> leemte.raakt().contains("baten." + post) && leemte.jaren().contains(jaar));
    eisDekking(raming);
  }

  @Test
  void aMunicipalityThatTellsNothingLacksTwoNumbersAndAShare() {
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.ONBEKEND, Keuzeprofiel.LEEG, 2015, 2016);

    // spending has no long run; what it lacks follows from the same three, each told once
    assertThat(raming.leemten()).allMatch(Leemte::structureel);
    assertThat(raming.leemten())
        .extracting(leemte -> leemte.onbepaald().ontbreekt(), Leemte::raakt)
        .containsExactly(
            tuple(
                "volumes.WWB",
                List.of(
                    "volumes.WWB",
                    "mensen.WWB",
                    "baten.INKOMENSDEEL_WWB",
                    "baten.PBUDGET_WWB_KLASSIEK",
                    "baten.GEMEENTEFONDS",
                    "lasten.UITKERINGEN",
                    "lasten.RE_INTEGRATIE",
                    "lasten.UITVOERING",
                    "saldi.INKOMENSDEEL",
                    "saldi.PBUDGET_WWB_KLASSIEK",
                    "saldi.GEMEENTEFONDS",
                    "saldi.TOTAAL")),
            tuple(
                "volumes.WSW",
                List.of(
                    "volumes.WSW",
                    "volumes.BESCHUT",
                    "volumes.REGULIER",
                    "mensen.GEPLAATST_BESCHUT",
                    "mensen.GEPLAATST_REGULIER",
                    "baten.INKOMENSDEEL_NIEUW",
                    "baten.PBUDGET_WSW",
                    "baten.PBUDGET_NIEUWE_DOELGROEPEN",
                    "lasten.UITKERINGEN",
                    "lasten.LOONKOSTENSUBSIDIE",
                    "lasten.BEGELEIDING",
                    "lasten.WSW",
                    "saldi.INKOMENSDEEL",
                    "saldi.PBUDGET_WSW",
                    "saldi.PBUDGET_NIEUWE_DOELGROEPEN",
                    "saldi.TOTAAL")),
            tuple(
                "volumes.aandeelWajong",
                List.of(
                    "volumes.WAJONG",
                    "mensen.GEPLAATST_WAJONG",
                    "baten.INKOMENSDEEL_NIEUW",
                    "baten.PBUDGET_NIEUWE_DOELGROEPEN",
                    "lasten.UITKERINGEN",
                    "lasten.LOONKOSTENSUBSIDIE",
                    "lasten.BEGELEIDING",
                    "saldi.INKOMENSDEEL",
                    "saldi.PBUDGET_NIEUWE_DOELGROEPEN",
                    "saldi.TOTAAL")));
    assertThat(raming.leemten()).allMatch(leemte -> leemte.jaren().equals(Set.of(2015, 2016)));
  }

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.Gemeenten#gevallen")
  void everyGapExplainsItselfInBothLanguagesAndNamesWhatIsMissing(Gemeenten.Geval geval) {
    Raming raming = Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2055);

    assertThat(raming.leemten())
        .allSatisfy(
            leemte -> {
              Tekst toelichting = leemte.onbepaald().toelichting();
              assertThat(toelichting.nl()).contains(leemte.onbepaald().ontbreekt()).endsWith(".");
              assertThat(toelichting.en()).contains(leemte.onbepaald().ontbreekt()).endsWith(".");
              assertThat(toelichting.nl()).isNotEqualTo(toelichting.en());
            });
  }

  @Test
  void oneCauseIsToldOnceWithAllThatItTouches() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.NEDERLAND, Keuzeprofiel.parse("8.MET_AANVULLENDE_FINANCIERING"), 2015, 2016);

    assertThat(raming.leemten())
        .extracting(Leemte::raakt)
        .containsExactly(List.of("baten.AANVULLEND", "saldi.AANVULLEND", "saldi.TOTAAL"));
  }

  @Test
  void aGapKeepsItsOwnListsInOrder() {
    List<String> raakt = new ArrayList<>(List.of("volumes.WWB"));
    Onbepaald onbepaald =
        new Onbepaald("volumes.WWB", Onbepaald.Reden.NIET_OPGEGEVEN, Tekst.gelijk("x"));
    Leemte leemte = new Leemte(onbepaald, raakt, Set.of(2017, 2015, 2016), false);
    raakt.clear();

    assertThat(leemte.raakt()).containsExactly("volumes.WWB");
    assertThat(leemte.jaren()).containsExactly(2015, 2016, 2017);
  }

  /** Compares the gaps, year by year and line by line, with what is really undetermined. */
  private static void eisDekking(Raming raming) {
    List<String> gemeld = new ArrayList<>();
    for (Leemte leemte : raming.leemten()) {
      for (String attribuut : leemte.raakt()) {
        leemte.jaren().forEach(jaar -> gemeld.add(regel(jaar + "", attribuut, leemte.onbepaald())));
        boolean isLang = attribuut.startsWith("volumes.") || attribuut.startsWith("baten.");
        if (leemte.structureel() && isLang) {
          gemeld.add(regel("structureel", attribuut, leemte.onbepaald()));
        }
      }
    }
    List<String> echt = new ArrayList<>();
    raming.jaren().forEach((jaar, situatie) -> echt.addAll(open(jaar + "", situatie)));
    raming.uitgaven().forEach((jaar, uitgaven) -> echt.addAll(open(jaar + "", uitgaven)));
    echt.addAll(open("structureel", raming.structureel()));
    raming.jaren().keySet().forEach(jaar -> echt.addAll(open(jaar + "", raming.bezetting(jaar))));

    assertThat(gemeld).as("reported once").doesNotHaveDuplicates();
    // a situation names one thing that a line lacks, the gaps name all of them
    assertThat(Sets.difference(plaatsen(gemeld), plaatsen(echt))).as("reported, not so").isEmpty();
    assertThat(Sets.difference(Set.copyOf(echt), Set.copyOf(gemeld)))
        .as("so, not reported")
        .isEmpty();
    assertThat(raming.leemten())
        .allMatch(leemte -> !leemte.jaren().isEmpty() || leemte.structureel());
  }

  /** The year and the line of each. */
  private static Set<String> plaatsen(Collection<String> regels) {
    return regels.stream()
        .map(regel -> regel.substring(0, regel.indexOf(' ', regel.indexOf(' ') + 1)))
        .collect(Collectors.toSet());
  }

  /** What each line is made of: rekenmodel, "Budgets received". */
  private static final Map<String, List<String>> GROEPEN =
      Map.of(
          "baten.INKOMENSDEEL_NIEUW", List.of("BESCHUT", "REGULIER", "WAJONG"),
          "baten.PBUDGET_NIEUWE_DOELGROEPEN", List.of("BESCHUT", "REGULIER", "WAJONG"));

  private static Set<String> open(String wanneer, Situatie situatie) {
    Map<String, Onbepaald> open = Gemeenten.leemten(situatie);
    Set<String> regels = new HashSet<>();
    open.forEach(
        (attribuut, eerste) -> {
          regels.add(regel(wanneer, attribuut, eerste));
          for (String groep : GROEPEN.getOrDefault(attribuut, List.of())) {
            Onbepaald ook = open.get("volumes." + groep);
            if (ook != null) {
              regels.add(regel(wanneer, attribuut, ook));
            }
          }
        });
    return regels;
  }

  private static Set<String> open(String wanneer, Bezetting bezetting) {
    Set<String> regels = new HashSet<>();
    bezetting
        .perNaam()
        .forEach(
            (naam, mensen) ->
                mensen
                    .ontbrekend()
                    .ifPresent(wat -> regels.add(regel(wanneer, "mensen." + naam, wat))));
    return regels;
  }

  private static Set<String> open(String wanneer, Uitgaven uitgaven) {
    Set<String> regels = new HashSet<>();
    Map<String, Deelsom> sommen = new LinkedHashMap<>();
    uitgaven.lasten().forEach((post, som) -> sommen.put("lasten." + post, som));
    uitgaven.saldi().forEach((post, som) -> sommen.put("saldi." + post, som));
    sommen.put("saldi.TOTAAL", uitgaven.totaal());
    sommen.forEach(
        (attribuut, som) ->
            som.ontbreekt().forEach(wat -> regels.add(regel(wanneer, attribuut, wat))));
    return regels;
  }

  private static String regel(String wanneer, String attribuut, Onbepaald onbepaald) {
    return String.join(
        " ",
        wanneer,
        attribuut,
        onbepaald.ontbreekt(),
        onbepaald.reden().name(),
        onbepaald.toelichting().en());
  }

  @Provide
  Arbitrary<Gemeenten.Geval> gevallen() {
    return Arbitraries.of(Gemeenten.gevallen());
  }
}
