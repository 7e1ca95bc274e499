package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.participatie.keuzes.Regelgenerator;
import nl.participatie.keuzes.Regelgenerator.Geval;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.LogicaOrakel.Deel;
import nl.participatie.keuzes.ruimte.LogicaOrakel.Over;
import nl.participatie.keuzes.ruimte.LogicaOrakel.Ruggengraat;
import nl.participatie.keuzes.ruimte.LogicaOrakel.Volledigheid;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The space of profiles against LogicNG: up to 40 random rules over all 19 choices, or over 8 of
 * them so that chains are long. Each answer is proved again, and nothing may be missing.
 */
class RuimteLogicaTest {

  private static final int MEESTE_POGINGEN = 20_000;

  @Provide
  Arbitrary<Geval> wijd() {
    return Regelgenerator.gevallen(19, 40, 0.7);
  }

  @Provide
  Arbitrary<Geval> dicht() {
    return Regelgenerator.gevallen(8, 30, 0.6);
  }

  @Provide
  Arbitrary<Geval> beslist() {
    return Regelgenerator.gevallen(8, 25, 0.1);
  }

  /** The standard rules before and after 2017. */
  @Provide
  Arbitrary<Geval> standaard() {
    return Combinators.combine(
            Regelgenerator.besluiten(0.6),
            Arbitraries.of(LocalDate.of(2015, 4, 14), LocalDate.of(2017, 1, 1)),
            Arbitraries.of(Sterkte.class))
        .as((profiel, dag, drempel) -> new Geval(Regelset.standaard(), profiel, dag, drempel));
  }

  private static Keuzeruimte ruimte(Geval geval) {
    return Keuzeruimte.van(geval.regels(), geval.dag(), geval.drempel());
  }

  @Property(tries = 150, seed = "41", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void tellenEnVerkennenWijd(@ForAll("wijd") Geval geval) {
    telEnVerken(geval);
  }

  @Property(tries = 150, seed = "42", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void tellenEnVerkennenDicht(@ForAll("dicht") Geval geval) {
    telEnVerken(geval);
  }

  @Property(tries = 60, seed = "46", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void tellenEnVerkennenStandaard(@ForAll("standaard") Geval geval) {
    telEnVerken(geval);
  }

  /** The count of a model counter; what is open and implied by the backbone of a SAT solver. */
  private static void telEnVerken(Geval geval) {
    Keuzeruimte ruimte = ruimte(geval);
    LogicaOrakel orakel = new LogicaOrakel(geval.hard());
    List<Optie> besloten = List.copyOf(geval.profiel().opties());
    assertThat(ruimte.aantal(geval.profiel())).isEqualTo(orakel.aantal(besloten));
    Ruggengraat ruggengraat = orakel.ruggengraat(besloten);
    Verkenning verkenning = ruimte.verken(geval.profiel());
    assertThat(verkenning.isTegenstrijdig()).isEqualTo(!ruggengraat.isOver());
    Statistics.label("over")
        .collect(ruggengraat.isOver())
        .coverage(c -> c.check(true).percentage(p -> p > 25));
    for (Keuze keuze : Keuze.values()) {
      assertThat(verkenning.uitgesloten(keuze))
          .isEqualTo(keuze.opties().stream().filter(ruggengraat.nooit()::contains).toList());
      Optional<Optie> altijd =
          keuze.opties().stream().filter(ruggengraat.altijd()::contains).findFirst();
      assertThat(verkenning.afgeleid(keuze))
          .isEqualTo(altijd.filter(optie -> !geval.profiel().heeft(optie)));
    }
    Optional<Keuzeprofiel> voorbeeld = ruimte.voorbeeld(geval.profiel());
    assertThat(voorbeeld.isPresent()).isEqualTo(ruggengraat.isOver());
    if (voorbeeld.isPresent()) {
      assertThat(voorbeeld.get().isVolledig()).isTrue();
      assertThat(voorbeeld.get().opties()).containsAll(besloten);
      assertThat(orakel.bestaat(voorbeeld.get().opties(), geval.hard())).isTrue();
    }
  }

  @Property(tries = 150, seed = "43", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void verklaringenWijd(@ForAll("wijd") Geval geval, @ForAll Random toeval) {
    verklaar(geval, toeval);
  }

  @Property(tries = 150, seed = "44", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void verklaringenDicht(@ForAll("dicht") Geval geval, @ForAll Random toeval) {
    verklaar(geval, toeval);
  }

  @Property(tries = 150, seed = "47", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void verklaringenStandaard(@ForAll("standaard") Geval geval, @ForAll Random toeval) {
    verklaar(geval, toeval);
  }

  /** An excluded option and an implied one; seldom one that another decision excludes. */
  private static void verklaar(Geval geval, Random toeval) {
    Keuzeruimte ruimte = ruimte(geval);
    LogicaOrakel orakel = new LogicaOrakel(geval.hard());
    Verkenning verkenning = ruimte.verken(geval.profiel());
    for (Optiestand stand : List.of(Optiestand.UITGESLOTEN, Optiestand.AFGELEID)) {
      List<Optie> zulke =
          Arrays.stream(Optie.values())
              .filter(optie -> verkenning.stand(optie) == stand)
              .filter(optie -> !anders(geval.profiel(), optie) || toeval.nextInt(4) == 0)
              .toList();
      Statistics.label("soort")
          .collect(zulke.isEmpty() ? "geen" : stand)
          .coverage(c -> c.check(Optiestand.AFGELEID).percentage(p -> p > 3));
      if (zulke.isEmpty()) {
        continue;
      }
      Optie optie = zulke.get(toeval.nextInt(zulke.size()));
      Over over =
          stand == Optiestand.UITGESLOTEN
              ? deel -> orakel.bestaat(met(deel.beslissingen(), optie), deel.regels())
              : deel -> orakel.bestaat(deel.beslissingen(), deel.regels(), List.of(optie));
      List<Deel> redenen =
          ruimte.verklaar(geval.profiel(), optie).redenen().stream()
              .map(r -> new Deel(Set.copyOf(r.beslissingen()), Set.copyOf(r.regels())))
              .toList();
      bewijs(geval, orakel, redenen, over);
    }
  }

  private static boolean anders(Keuzeprofiel profiel, Optie optie) {
    return profiel.optie(optie.keuze()).isPresent() && !profiel.heeft(optie);
  }

  private static Set<Optie> met(Set<Optie> opties, Optie optie) {
    Set<Optie> uit = new HashSet<>(opties);
    uit.add(optie);
    return uit;
  }

  /** Each leaves nothing, without any one member something is left, and none is missing. */
  private static void bewijs(Geval geval, LogicaOrakel orakel, List<Deel> delen, Over over) {
    assertThat(delen).isNotEmpty().doesNotHaveDuplicates();
    for (Deel deel : delen) {
      assertThat(geval.profiel().opties()).containsAll(deel.beslissingen());
      assertThat(LogicaOrakel.isMinimaal(deel, over)).as("%s", deel).isTrue();
    }
    Deel geheel = new Deel(Set.copyOf(geval.profiel().opties()), Set.copyOf(geval.hard()));
    Volledigheid volledigheid = orakel.zijnAlle(delen, geheel, over, MEESTE_POGINGEN);
    assertThat(volledigheid).isEqualTo(Volledigheid.VOLLEDIG);
  }

  @Property(tries = 200, seed = "45", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void conflictenEnHerstelDicht(@ForAll("beslist") Geval geval) {
    conflictenEnHerstel(geval);
  }

  @Property(tries = 150, seed = "48", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void conflictenEnHerstelStandaard(@ForAll("standaard") Geval geval) {
    conflictenEnHerstel(geval);
  }

  private static void conflictenEnHerstel(Geval geval) {
    Keuzeruimte ruimte = ruimte(geval);
    LogicaOrakel orakel = new LogicaOrakel(geval.hard());
    List<Conflict> conflicten = ruimte.conflicten(geval.profiel());
    Set<Regel> hard = Set.copyOf(geval.hard());
    boolean isOver = orakel.bestaat(geval.profiel().opties(), hard);
    assertThat(conflicten.isEmpty()).isEqualTo(isOver);
    Statistics.label("over").collect(isOver).coverage(c -> c.check(false).percentage(p -> p > 15));
    if (isOver) {
      assertThat(ruimte.herstel(geval.profiel())).isEmpty();
      return;
    }
    Over alleRegels = deel -> orakel.bestaat(deel.beslissingen(), hard);
    List<Deel> delen =
        conflicten.stream().map(c -> new Deel(Set.copyOf(c.beslissingen()), Set.of())).toList();
    assertThat(delen).doesNotHaveDuplicates();
    assertThat(delen).allMatch(deel -> LogicaOrakel.isMinimaal(deel, alleRegels));
    Deel besluiten = new Deel(Set.copyOf(geval.profiel().opties()), Set.of());
    assertThat(orakel.zijnAlle(delen, besluiten, alleRegels, Integer.MAX_VALUE))
        .isEqualTo(Volledigheid.VOLLEDIG);
    for (Conflict conflict : conflicten) {
      Over onder = deel -> orakel.bestaat(conflict.beslissingen(), deel.regels());
      List<Deel> regelsets =
          conflict.regelsets().stream().map(r -> new Deel(Set.of(), Set.copyOf(r))).toList();
      assertThat(regelsets).isNotEmpty().doesNotHaveDuplicates();
      assertThat(regelsets).allMatch(deel -> LogicaOrakel.isMinimaal(deel, onder));
      Volledigheid alle =
          orakel.zijnAlle(regelsets, new Deel(Set.of(), hard), onder, MEESTE_POGINGEN);
      assertThat(alle).isEqualTo(Volledigheid.VOLLEDIG);
    }
    herstel(geval, ruimte, orakel);
  }

  /** Each repair leaves something; no smaller one does; none of the same size is missing. */
  private static void herstel(Geval geval, Keuzeruimte ruimte, LogicaOrakel orakel) {
    List<Herstel> herstellingen = ruimte.herstel(geval.profiel());
    List<Optie> besloten = List.copyOf(geval.profiel().opties());
    if (!orakel.bestaat(List.of(), geval.hard())) {
      assertThat(herstellingen).isEmpty();
      return;
    }
    assertThat(herstellingen).isNotEmpty().doesNotHaveDuplicates();
    int omvang = herstellingen.get(0).wijzigingen().size();
    assertThat(herstellingen)
        .allMatch(herstel -> herstel.wijzigingen().size() == omvang)
        .allMatch(h -> orakel.bestaat(h.toegepastOp(geval.profiel()).opties(), geval.hard()));
    Set<Set<Optie>> gewijzigd =
        herstellingen.stream()
            .map(h -> h.wijzigingen().stream().map(Wijziging::van).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    long vanAlle = 0;
    for (int deel = 0; deel < 1 << besloten.size(); deel++) {
      if (Integer.bitCount(deel) > omvang) {
        continue;
      }
      Set<Optie> weg = new HashSet<>();
      Set<Optie> blijft = new HashSet<>();
      for (int i = 0; i < besloten.size(); i++) {
        ((deel >> i & 1) != 0 ? weg : blijft).add(besloten.get(i));
      }
      if (orakel.bestaat(blijft, geval.hard(), weg)) {
        assertThat(weg).as("the fewest changes").hasSize(omvang);
        assertThat(gewijzigd).contains(weg);
        vanAlle++;
      }
    }
    assertThat(vanAlle).isEqualTo(gewijzigd.size());
  }
}
