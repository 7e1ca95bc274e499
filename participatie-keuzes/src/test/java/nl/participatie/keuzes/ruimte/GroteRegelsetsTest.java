package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.keuzes.toets.Profielblok;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule sets of an embedder's own that are large, or that allow nothing. */
@Timeout(120)
class GroteRegelsetsTest {

  private static final LocalDate DAG = LocalDate.of(2020, 1, 1);

  /** Rules that keep one profile in sight, so that something is left, and some that only weigh. */
  private static List<Regel> regels(int aantal, Keuzeprofiel blijft, List<Keuze> bak, Random r) {
    List<Regel> uit = new ArrayList<>();
    while (uit.size() < aantal) {
      Keuze een = bak.get(r.nextInt(bak.size()));
      Keuze ander = bak.get(r.nextInt(bak.size()));
      if (een == ander) {
        continue;
      }
      Regelsoort soort =
          List.of(
                  Regelsoort.VEREIST,
                  Regelsoort.SLUIT_UIT,
                  Regelsoort.SPANNING,
                  Regelsoort.VERSTERKT)
              .get(r.nextInt(4));
      Regel regel =
          Regelvoorbeeld.builder("G-" + (uit.size() + 1))
              .soort(soort)
              .sterkte(List.of(Sterkte.AANDACHT, Sterkte.STERK).get(r.nextInt(2)))
              .als(List.of(optie(een, r)))
              .dan(List.of(optie(ander, r)))
              .build();
      boolean bindt = soort != Regelsoort.VERSTERKT;
      if (!bindt || !Definitie.Maskerregel.van(regel).isGebroken(blijft.masker())) {
        uit.add(regel);
      }
    }
    return uit;
  }

  private static Optie optie(Keuze keuze, Random r) {
    List<Optie> opties = List.copyOf(keuze.opties());
    return opties.get(r.nextInt(opties.size()));
  }

  private static Keuzeprofiel volledig(Random r) {
    Keuzeprofiel uit = Keuzeprofiel.LEEG;
    for (Keuze keuze : Keuze.values()) {
      uit = uit.met(optie(keuze, r));
    }
    return uit;
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 256, 1024})
  void veelRegelsGevenDezelfdeAntwoordenAlsDeDefinitie(int aantal) {
    Random r = new Random(aantal);
    List<Keuze> bak = List.of(Keuze.values()).subList(3, 9);
    Keuzeprofiel blijft = volledig(r);
    List<Regel> regels = regels(aantal, blijft, bak, r);
    Regelset set = Regelset.of(regels);
    Keuzeruimte ruimte = Keuzeruimte.van(set, DAG, Sterkte.AANDACHT);
    List<Regel> hard = regels.stream().filter(x -> x.soort() != Regelsoort.VERSTERKT).toList();
    assertThat(ruimte.regels()).isEqualTo(hard);
    Definitie definitie = Definitie.van(hard, Keuzeprofiel.LEEG);
    long vrij = 11_796_480L / definitie.alle().size();
    assertThat(ruimte.aantal(Keuzeprofiel.LEEG))
        .isEqualTo(definitie.overMet(0).size() * vrij)
        .isPositive();
    assertThat(ruimte.aantal(blijft)).isEqualTo(1);
    for (int keer = 0; keer < 20; keer++) {
      Keuzeprofiel profiel = Keuzeprofiel.LEEG;
      for (Keuze keuze : bak) {
        profiel = r.nextInt(3) == 0 ? profiel.met(optie(keuze, r)) : profiel;
      }
      assertThat(ruimte.aantal(profiel))
          .isEqualTo(definitie.overMet(profiel.masker()).size() * vrij);
      long open = definitie.open(profiel.masker());
      Verkenning verkenning = ruimte.verken(profiel);
      for (Keuze keuze : bak) {
        assertThat(Definitie.masker(verkenning.open(keuze)))
            .isEqualTo(open & Definitie.masker(List.copyOf(keuze.opties())));
      }
      if (keer < 4) {
        conflicten(ruimte, definitie, hard, profiel);
      }
    }
    oordelen(set, hard, r);
  }

  /** All right, or refused because they are too many: never wrong and never half. */
  private static void conflicten(
      Keuzeruimte ruimte, Definitie definitie, List<Regel> hard, Keuzeprofiel profiel) {
    if (!definitie.overMet(profiel.masker()).isEmpty()) {
      return;
    }
    try {
      Set<Long> gevonden = new HashSet<>();
      for (Conflict conflict : ruimte.conflicten(profiel)) {
        long beslissingen = Definitie.masker(conflict.beslissingen());
        gevonden.add(beslissingen);
        List<Regel> eerste = conflict.regelsets().get(0);
        assertThat(hard).containsAll(eerste);
        for (List<Regel> deel : zonderEen(eerste)) {
          boolean minder = deel.size() < eerste.size();
          Definitie alleen = Definitie.van(deel, profiel);
          assertThat(alleen.overMet(beslissingen).isEmpty()).isEqualTo(!minder);
        }
      }
      assertThat(gevonden).isEqualTo(definitie.minimaalTegenstrijdig(profiel.masker()));
    } catch (Rekengrens grens) {
      assertThat(grens).hasMessageContaining("too many to list all");
    }
  }

  private static List<List<Regel>> zonderEen(List<Regel> regels) {
    List<List<Regel>> uit = new ArrayList<>(List.of(regels));
    for (Regel weg : regels) {
      uit.add(regels.stream().filter(regel -> !regel.equals(weg)).toList());
    }
    return uit;
  }

  private static void oordelen(Regelset set, List<Regel> hard, Random r) {
    Oordeel oordeel = Oordeel.van(set, DAG, Sterkte.AANDACHT);
    Toets toets = new Toets(set);
    long[] maskers = new long[200];
    for (int i = 0; i < maskers.length; i++) {
      Keuzeprofiel profiel = volledig(r);
      maskers[i] = profiel.masker();
      List<Regel> gebroken =
          hard.stream()
              .filter(x -> Definitie.Maskerregel.van(x).isGebroken(profiel.masker()))
              .toList();
      assertThat(oordeel.isGeldig(profiel)).isEqualTo(gebroken.isEmpty());
      Set<Regel> gevonden = oordeel.gebroken(profiel);
      assertThat(gevonden).containsExactlyElementsOf(gebroken);
      assertThat(
              toets.toets(profiel, DAG).bevindingen().stream()
                  .filter(x -> x.uitkomst() != Toetsuitkomst.VERSTERKING)
                  .map(x -> x.regel()))
          .isEqualTo(gebroken);
      assertThat(oordeel.geldig(maskers).get(i)).isEqualTo(gebroken.isEmpty());
      assertThat(oordeel.geldig(Profielblok.van(maskers)).get(i)).isEqualTo(gebroken.isEmpty());
    }
  }

  @Test
  void regelsDieNietsToestaanZijnEenConflictZonderBeslissingen() {
    Regelset set =
        Regelset.of(
            List.of(
                Regelvoorbeeld.regel("N-1", Regelsoort.SLUIT_UIT, "1.INVESTEREN", ""),
                Regelvoorbeeld.regel("N-2", Regelsoort.SLUIT_UIT, "1.NIET_INVESTEREN", ""),
                Regelvoorbeeld.regel("N-3", Regelsoort.SPANNING, "12.OPEN_EINDE", "6.GEEN")));
    Keuzeruimte ruimte = Keuzeruimte.van(set, DAG, Sterkte.AANDACHT);
    List<Regel> beide = List.of(set.regel("N-1"), set.regel("N-2"));
    for (Keuzeprofiel profiel :
        List.of(Keuzeprofiel.LEEG, Keuzeprofiel.parse("12.OPEN_EINDE 6.GEEN 1.INVESTEREN"))) {
      assertThat(ruimte.aantal(profiel)).isZero();
      assertThat(ruimte.conflicten(profiel))
          .containsExactly(new Conflict(List.of(), List.of(beide)));
      assertThat(ruimte.herstel(profiel)).isEmpty();
      assertThat(ruimte.herstel(profiel, Set.of(Keuze.values()))).isEmpty();
      assertThat(ruimte.voorbeeld(profiel)).isEmpty();
      assertThat(ruimte.profielen(profiel)).isEmpty();
      assertThat(ruimte.verken(profiel).isTegenstrijdig()).isTrue();
    }
    assertThat(ruimte.verklaar(Keuzeprofiel.LEEG, Optie.parse("3.GEEN")).redenen())
        .containsExactly(new Reden(List.of(), beide));
    Regelset dwingend = set.weeg("N-1", Sterkte.DWINGEND).weeg("N-2", Sterkte.DWINGEND);
    assertThat(Congruentie.van(dwingend, DAG).beste(Keuzeprofiel.LEEG)).isEmpty();
    assertThat(Congruentie.van(set, DAG).beste(Keuzeprofiel.LEEG)).isPresent();
  }

  /** Every two choices tied: refused or answered, but not for ever. */
  @Test
  void deBesteScoreVanRegelsOverElkPaarKeuzesEindigt() {
    Random r = new Random(11);
    List<Regel> regels = new ArrayList<>();
    List<Keuze> keuzes = List.of(Keuze.values());
    for (int i = 0; i < keuzes.size(); i++) {
      for (int j = i + 1; j < keuzes.size(); j++) {
        regels.add(
            Regelvoorbeeld.builder("P-" + (regels.size() + 1))
                .soort(r.nextBoolean() ? Regelsoort.VERSTERKT : Regelsoort.SPANNING)
                .als(List.of(optie(keuzes.get(i), r)))
                .dan(List.of(optie(keuzes.get(j), r)))
                .build());
      }
    }
    Congruentie congruentie = Congruentie.van(Regelset.of(regels), DAG);
    long begin = System.nanoTime();
    Keuzeprofiel half = Keuzeprofiel.LEEG;
    for (Keuze keuze : keuzes.subList(0, 5)) {
      half = half.met(optie(keuze, r));
    }
    Besteprofielen beste = congruentie.beste(half).orElseThrow();
    List<Keuzeprofiel> eerste = beste.eerste(3);
    assertThat(eerste).isNotEmpty();
    for (Keuzeprofiel profiel : eerste) {
      assertThat(congruentie.score(profiel)).isEqualTo(beste.score());
      for (Keuze keuze : keuzes.subList(5, 19)) {
        for (Optie optie : keuze.opties()) {
          assertThat(congruentie.score(profiel.met(optie)))
              .as("no single change does better")
              .isLessThanOrEqualTo(beste.score());
        }
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
  }
}
