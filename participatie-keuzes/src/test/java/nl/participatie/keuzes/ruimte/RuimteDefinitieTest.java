package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.Definitie.Paar;
import nl.participatie.keuzes.Regelgenerator;
import nl.participatie.keuzes.Regelgenerator.Geval;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The space of profiles against its definitions, written out: random rules over a few choices,
 * every subset of the decisions and of the rules tried.
 */
class RuimteDefinitieTest {

  /** Four choices, at most seven rules: every question can be answered by trying everything. */
  @Provide
  Arbitrary<Geval> klein() {
    return Regelgenerator.gevallen(4, 7, 0.4);
  }

  /** Nearly everything decided: conflicts and repairs. */
  @Provide
  Arbitrary<Geval> beslist() {
    return Regelgenerator.gevallen(5, 9, 0.1);
  }

  @Provide
  Arbitrary<Geval> groter() {
    return Regelgenerator.gevallen(5, 20, 0.5);
  }

  private static Keuzeruimte ruimte(Geval geval) {
    return Keuzeruimte.van(geval.regels(), geval.dag(), geval.drempel());
  }

  private static Definitie definitie(Geval geval) {
    return Definitie.van(geval.hard(), geval.profiel());
  }

  /** How many ways there are to decide the choices that nothing names. */
  private static long vrij(Geval geval) {
    Set<Keuze> genoemd = Definitie.genoemd(geval.hard(), geval.profiel());
    long vrij = 1;
    for (Keuze keuze : Keuze.values()) {
      vrij *= genoemd.contains(keuze) ? 1 : keuze.opties().size();
    }
    return vrij;
  }

  private static Set<Paar> paren(Geval geval, Collection<Reden> redenen) {
    assertThat(redenen).doesNotHaveDuplicates();
    return redenen.stream()
        .map(reden -> paar(geval, reden.beslissingen(), reden.regels()))
        .collect(Collectors.toSet());
  }

  private static Paar paar(Geval geval, List<Optie> beslissingen, List<Regel> regels) {
    assertThat(beslissingen).isSorted().doesNotHaveDuplicates();
    List<Integer> nummers = regels.stream().map(geval.hard()::indexOf).toList();
    assertThat(nummers).isSorted().doesNotHaveDuplicates().doesNotContain(-1);
    return new Paar(Definitie.masker(beslissingen), new HashSet<>(nummers));
  }

  @Property(tries = 300, seed = "31", edgeCases = EdgeCasesMode.NONE)
  void hardEnInWerkingIsWatErBindt(@ForAll("groter") Geval geval) {
    assertThat(ruimte(geval).regels()).isEqualTo(geval.hard());
  }

  @Property(tries = 400, seed = "32", edgeCases = EdgeCasesMode.NONE)
  void tellenEnVerkennenVolgenDeDefinitie(@ForAll("groter") Geval geval) {
    Keuzeruimte ruimte = ruimte(geval);
    Definitie definitie = definitie(geval);
    long besloten = geval.profiel().masker();
    assertThat(ruimte.aantal(geval.profiel()))
        .isEqualTo(definitie.overMet(besloten).size() * vrij(geval));
    Verkenning verkenning = ruimte.verken(geval.profiel());
    long open = definitie.open(besloten);
    assertThat(verkenning.profiel()).isEqualTo(geval.profiel());
    assertThat(verkenning.isTegenstrijdig()).isEqualTo(definitie.overMet(besloten).isEmpty());
    Set<Keuze> genoemd = Definitie.genoemd(geval.hard(), geval.profiel());
    for (Keuze keuze : Keuze.values()) {
      List<Optie> over =
          keuze.opties().stream()
              .filter(
                  optie ->
                      genoemd.contains(keuze)
                          ? (open & Definitie.masker(optie)) != 0
                          : !verkenning.isTegenstrijdig())
              .toList();
      List<Optie> weg = keuze.opties().stream().filter(optie -> !over.contains(optie)).toList();
      assertThat(verkenning.open(keuze)).isEqualTo(over);
      assertThat(verkenning.uitgesloten(keuze)).isEqualTo(weg);
      boolean beslist = geval.profiel().optie(keuze).isPresent();
      boolean alleen = over.size() == 1 && !beslist;
      assertThat(verkenning.afgeleid(keuze).stream().toList()).isEqualTo(alleen ? over : List.of());
      for (Optie optie : keuze.opties()) {
        Optiestand stand =
            weg.contains(optie)
                ? Optiestand.UITGESLOTEN
                : beslist ? Optiestand.GEKOZEN : alleen ? Optiestand.AFGELEID : Optiestand.OPEN;
        assertThat(verkenning.stand(optie)).isEqualTo(stand);
      }
    }
  }

  @Property(tries = 500, seed = "33", edgeCases = EdgeCasesMode.NONE)
  void elkeUitgeslotenOfAfgeleideOptieHeeftPreciesDeMinimaleRedenen(@ForAll("klein") Geval geval) {
    Keuzeruimte ruimte = ruimte(geval);
    Definitie definitie = definitie(geval);
    long besloten = geval.profiel().masker();
    for (Keuze keuze : Definitie.genoemd(geval.hard(), geval.profiel())) {
      for (Optie optie : keuze.opties()) {
        Verklaring verklaring = ruimte.verklaar(geval.profiel(), optie);
        long masker = Definitie.masker(optie);
        Set<Paar> verwacht =
            switch (verklaring.stand()) {
              case OPEN, GEKOZEN -> Set.of();
              case AFGELEID -> definitie.waaromAlleen(besloten, masker);
              case UITGESLOTEN -> definitie.waaromNiet(besloten, masker);
            };
        assertThat(verklaring.optie()).isEqualTo(optie);
        assertThat(verklaring.stand()).isEqualTo(ruimte.verken(geval.profiel()).stand(optie));
        assertThat(paren(geval, verklaring.redenen())).as("%s", optie).isEqualTo(verwacht);
        assertThat(verklaring.redenen().stream().map(reden -> reden.beslissingen().size()))
            .as("the fewest decisions first")
            .isSorted();
      }
    }
  }

  @Property(tries = 500, seed = "34", edgeCases = EdgeCasesMode.NONE)
  void deConflictenZijnPreciesDeMinimale(@ForAll("beslist") Geval geval) {
    List<Conflict> conflicten = ruimte(geval).conflicten(geval.profiel());
    Definitie definitie = definitie(geval);
    long besloten = geval.profiel().masker();
    Set<Paar> paren = new HashSet<>();
    for (Conflict conflict : conflicten) {
      assertThat(conflict.regelsets()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(conflict.regelsets().stream().map(List::size)).isSorted();
      for (List<Regel> regels : conflict.regelsets()) {
        paren.add(paar(geval, conflict.beslissingen(), regels));
      }
    }
    assertThat(paren).isEqualTo(definitie.conflicten(besloten));
    assertThat(conflicten.stream().map(Conflict::beslissingen)).doesNotHaveDuplicates();
    assertThat(conflicten.stream().map(conflict -> conflict.beslissingen().size())).isSorted();
    assertThat(conflicten.isEmpty()).isEqualTo(!definitie.overMet(besloten).isEmpty());
    Keuzeruimte ruimte = ruimte(geval);
    for (Optie open : geval.profiel().opties()) {
      Keuzeprofiel minder = geval.profiel().zonder(open.keuze());
      assertThat(ruimte.conflicten(minder)).isEqualTo(ruimte(geval).conflicten(minder));
    }
    assertThat(ruimte.conflicten(geval.profiel())).as("asked before").isEqualTo(conflicten);
    assertThat(ruimte.conflicten(geval.profiel())).as("and again").isEqualTo(conflicten);
  }

  @Property(tries = 400, seed = "35", edgeCases = EdgeCasesMode.NONE)
  void herstelIsHetKleinsteMetEnZonderVasteKeuzes(
      @ForAll("beslist") Geval geval, @ForAll Random toeval) {
    Keuzeruimte ruimte = ruimte(geval);
    Definitie definitie = definitie(geval);
    long besloten = geval.profiel().masker();
    assertThat(ruimte.herstel(geval.profiel()).stream().map(RuimteDefinitieTest::naar))
        .isEqualTo(definitie.herstel(besloten, 0));
    Set<Keuze> vast = EnumSet.noneOf(Keuze.class);
    long masker = 0;
    for (Keuze keuze : Keuze.values()) {
      if (toeval.nextInt(3) == 0) {
        vast.add(keuze);
        masker |= besloten & Definitie.masker(List.copyOf(keuze.opties()));
      }
    }
    List<Herstel> metVast = ruimte.herstel(geval.profiel(), vast);
    assertThat(metVast.stream().map(RuimteDefinitieTest::naar))
        .isEqualTo(definitie.herstel(besloten, masker));
    for (Herstel herstel : metVast) {
      assertThat(ruimte.aantal(herstel.toegepastOp(geval.profiel()))).isPositive();
      for (Wijziging wijziging : herstel.wijzigingen()) {
        assertThat(geval.profiel().heeft(wijziging.van())).isTrue();
        assertThat(wijziging.keuze()).isEqualTo(wijziging.naar().keuze()).isNotIn(vast);
      }
    }
  }

  private static long naar(Herstel herstel) {
    return Definitie.masker(herstel.wijzigingen().stream().map(Wijziging::naar).toList());
  }

  /** What nothing names is decided somehow, so that all profiles left can be listed. */
  private static Keuzeprofiel vulAan(Geval geval, Collection<Keuze> genoemd, Random toeval) {
    Keuzeprofiel vol = geval.profiel();
    for (Keuze keuze : Keuze.values()) {
      if (!genoemd.contains(keuze)) {
        List<Optie> opties = List.copyOf(keuze.opties());
        vol = vol.met(opties.get(toeval.nextInt(opties.size())));
      }
    }
    return vol;
  }

  /** The options per choice that a profile leaves. */
  private static List<Long> keuzes(Keuzeprofiel profiel) {
    return Arrays.stream(Keuze.values())
        .map(
            keuze ->
                profiel
                    .optie(keuze)
                    .map(Definitie::masker)
                    .orElseGet(() -> Definitie.masker(List.copyOf(keuze.opties()))))
        .toList();
  }

  @Property(tries = 300, seed = "36", edgeCases = EdgeCasesMode.NONE)
  void deProfielenKomenAllemaalEenmaalEnInVolgorde(
      @ForAll("groter") Geval geval, @ForAll Random toeval) {
    Keuzeruimte ruimte = ruimte(geval);
    Set<Keuze> genoemd = Definitie.genoemd(geval.hard(), geval.profiel());
    Keuzeprofiel vol = vulAan(geval, genoemd, toeval);
    List<Long> verwacht = Definitie.van(keuzes(vol), geval.hard()).overMet(vol.masker());
    List<Keuzeprofiel> gevonden = ruimte.profielen(vol).toList();
    assertThat(gevonden.stream().map(Keuzeprofiel::masker)).isEqualTo(verwacht);
    assertThat(gevonden).allMatch(Keuzeprofiel::isVolledig);
    assertThat(ruimte.aantal(vol)).isEqualTo(verwacht.size());
    assertThat(ruimte.voorbeeld(vol).map(Keuzeprofiel::masker))
        .isEqualTo(verwacht.stream().findFirst());
    assertThat(ruimte.voorbeeld(geval.profiel()).isPresent())
        .isEqualTo(!ruimte.verken(geval.profiel()).isTegenstrijdig());
  }

  private static int punten(Regel regel, long profiel) {
    boolean als = (Definitie.masker(regel.als()) & profiel) != 0;
    boolean dan = (Definitie.masker(regel.dan()) & profiel) != 0;
    boolean danBeslist =
        regel.dan().stream()
            .anyMatch(
                optie -> (Definitie.masker(List.copyOf(optie.keuze().opties())) & profiel) != 0);
    int gewicht =
        switch (regel.sterkte()) {
          case AANDACHT -> 1;
          case STERK -> 3;
          case DWINGEND -> 0;
        };
    return switch (regel.soort()) {
      case VERSTERKT -> als && dan ? Math.max(gewicht, gewicht == 0 ? 3 : 1) : 0;
      case SPANNING -> als && dan ? -gewicht : 0;
      case VEREIST -> als && danBeslist && !dan ? -gewicht : 0;
      case SLUIT_UIT -> als && (dan || regel.dan().isEmpty()) ? -gewicht : 0;
      case GRENS -> 0;
    };
  }

  private static int score(List<Regel> regels, long profiel) {
    return regels.stream().mapToInt(regel -> punten(regel, profiel)).sum();
  }

  @Property(tries = 300, seed = "37", edgeCases = EdgeCasesMode.NONE)
  void deBesteProfielenZijnPreciesDieMetDeHoogsteScore(
      @ForAll("groter") Geval geval, @ForAll Random toeval) {
    Congruentie congruentie = Congruentie.van(geval.regels(), geval.dag());
    List<Regel> regels = geval.opDag();
    assertThat(congruentie.score(geval.profiel()))
        .isEqualTo(score(regels, geval.profiel().masker()));
    Set<Keuze> genoemd = Definitie.genoemd(regels, geval.profiel());
    Keuzeprofiel vol = vulAan(geval, genoemd, toeval);
    Geval dwingend = new Geval(geval.regels(), geval.profiel(), geval.dag(), Sterkte.DWINGEND);
    List<Long> over = Definitie.van(keuzes(vol), dwingend.hard()).overMet(vol.masker());
    List<Long> beste = new ArrayList<>();
    int hoogste = Integer.MIN_VALUE;
    for (long profiel : over) {
      int score = score(regels, profiel);
      assertThat(congruentie.score(Keuzeprofiel.vanMasker(profiel))).isEqualTo(score);
      if (score > hoogste) {
        hoogste = score;
        beste.clear();
      }
      if (score == hoogste) {
        beste.add(profiel);
      }
    }
    var gevonden = congruentie.beste(vol);
    assertThat(gevonden.isPresent()).isEqualTo(!beste.isEmpty());
    if (gevonden.isPresent()) {
      Besteprofielen top = gevonden.get();
      assertThat(top.score()).isEqualTo(hoogste);
      assertThat(top.aantal()).isEqualTo(beste.size());
      assertThat(top.eerste(Integer.MAX_VALUE).stream().map(Keuzeprofiel::masker)).isEqualTo(beste);
      int meeste = toeval.nextInt(beste.size() + 1);
      assertThat(top.eerste(meeste).stream().map(Keuzeprofiel::masker))
          .isEqualTo(beste.subList(0, meeste));
      assertThat(congruentie.beste(geval.profiel()).orElseThrow().score())
          .as("what no rule names brings no points")
          .isEqualTo(hoogste);
    }
  }

  @Property(tries = 100, seed = "38", edgeCases = EdgeCasesMode.NONE)
  void deVolgordeVanDeRegelsDoetErNietToe(@ForAll("klein") Geval geval, @ForAll Random toeval) {
    List<Regel> geschud = new ArrayList<>(geval.regels().regels());
    Collections.shuffle(geschud, toeval);
    Geval anders = new Geval(Regelset.of(geschud), geval.profiel(), geval.dag(), geval.drempel());
    Keuzeruimte een = ruimte(geval);
    Keuzeruimte ander = ruimte(anders);
    Keuzeprofiel profiel = geval.profiel();
    assertThat(ander.aantal(profiel)).isEqualTo(een.aantal(profiel));
    assertThat(ander.verken(profiel)).isEqualTo(een.verken(profiel));
    assertThat(ander.herstel(profiel)).isEqualTo(een.herstel(profiel));
    assertThat(ander.voorbeeld(profiel)).isEqualTo(een.voorbeeld(profiel));
    assertThat(ander.conflicten(profiel).stream().map(Conflict::beslissingen))
        .isEqualTo(een.conflicten(profiel).stream().map(Conflict::beslissingen).toList());
    assertThat(regelcodes(ander.conflicten(profiel)))
        .isEqualTo(regelcodes(een.conflicten(profiel)));
    for (Optie optie : Optie.values()) {
      assertThat(codes(ander.verklaar(profiel, optie).redenen()))
          .isEqualTo(codes(een.verklaar(profiel, optie).redenen()));
    }
  }

  private static Set<Set<Set<String>>> regelcodes(List<Conflict> conflicten) {
    return conflicten.stream()
        .map(c -> c.regelsets().stream().map(RuimteDefinitieTest::codesVan))
        .map(sets -> sets.collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<Set<Object>> codes(List<Reden> redenen) {
    return redenen.stream()
        .map(r -> Set.<Object>of(r.beslissingen(), codesVan(r.regels())))
        .collect(Collectors.toSet());
  }

  private static Set<String> codesVan(List<Regel> regels) {
    return regels.stream().map(Regel::code).collect(Collectors.toSet());
  }
}
