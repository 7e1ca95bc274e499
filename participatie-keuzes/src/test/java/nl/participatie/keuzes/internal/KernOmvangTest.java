package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.regel.Rekengrens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The kernel at the limits that it really has: seconds each. {@link KernBegrensdTest} proves what
 * happens there on limits that are small.
 */
@Timeout(120)
class KernOmvangTest {

  private static final int[] BINAIR_32 = IntStream.range(0, 32).map(i -> 2).toArray();
  private static final long ALLES = -1L;

  private static Redeneerkern kern(Indeling indeling, List<Verbod> verboden) {
    return new Redeneerkern(
        indeling,
        verboden,
        IntStream.range(0, indeling.aantalKeuzes()).toArray(),
        Grenzen.STANDAARD);
  }

  private static Definitie definitie(Indeling indeling, List<Verbod> verboden) {
    return new Definitie(
        IntStream.range(0, indeling.aantalKeuzes()).mapToObj(indeling::keuze).toList(),
        verboden.size(),
        (regel, profiel) ->
            (verboden.get(regel).als() & profiel) != 0
                && (verboden.get(regel).tegen() & profiel) != 0);
  }

  /** Too many reasons to keep: what is open then comes from the diagram, and agrees. */
  @Test
  void zonderBewaardeUitsluitingenBlijvenDeAntwoordenGelijk() {
    Random toeval = new Random(7);
    int zonder = 0;
    for (int poging = 0; poging < 4; poging++) {
      Indeling indeling = Indeling.van(4, 4, 3, 4, 2);
      List<Verbod> verboden = willekeurig(indeling, 38, toeval);
      zonder += isTeGroot(indeling, verboden) ? 1 : 0;
      Redeneerkern kern = kern(indeling, verboden);
      Definitie definitie = definitie(indeling, verboden);
      for (int keer = 0; keer < 20; keer++) {
        long besloten = besluiten(indeling, toeval);
        assertThat(kern.open(besloten)).isEqualTo(definitie.open(besloten));
        assertThat(kern.aantal(besloten)).isEqualTo(definitie.overMet(besloten).size());
        assertThat(kern.herstel(besloten, 0, 10_000)).isEqualTo(definitie.herstel(besloten, 0));
        if (keer < 1) {
          conflicten(kern, definitie, verboden, besloten);
        }
      }
    }
    assertThat(zonder).as("rule sets whose reasons are not kept").isPositive();
  }

  private static void conflicten(
      Redeneerkern kern, Definitie definitie, List<Verbod> verboden, long besloten) {
    try {
      Set<Long> gevonden = new HashSet<>();
      for (long conflict : kern.conflicten(besloten)) {
        gevonden.add(conflict);
      }
      assertThat(gevonden).isEqualTo(definitie.minimaalTegenstrijdig(besloten));
      for (Uitsluiting een : kern.conflictenMetRegels(besloten)) {
        assertThat(gevonden).contains(een.opties());
        assertThat(isLeeg(definitie, verboden, een, -1)).isTrue();
        for (int regel = 0; regel < verboden.size(); regel++) {
          if (een.heeftRegel(regel)) {
            assertThat(isLeeg(definitie, verboden, een, regel)).isFalse();
          }
        }
      }
    } catch (Rekengrens grens) {
      assertThat(grens).hasMessageStartingWith("The reasons for this are too many to list all");
    }
  }

  private static boolean isLeeg(
      Definitie definitie, List<Verbod> verboden, Uitsluiting een, int zonder) {
    return definitie.alle().stream()
        .filter(profiel -> (profiel & een.opties()) == een.opties())
        .allMatch(
            profiel ->
                IntStream.range(0, verboden.size())
                    .filter(regel -> regel != zonder && een.heeftRegel(regel))
                    .anyMatch(regel -> verboden.get(regel).isGebroken(profiel)));
  }

  private static boolean isTeGroot(Indeling indeling, List<Verbod> verboden) {
    try {
      new Uitsluitingen(indeling, verboden).onder(indeling.alle(), indeling.alle(), 4_000_000);
      return false;
    } catch (Rekengrens grens) {
      return true;
    }
  }

  private static long besluiten(Indeling indeling, Random toeval) {
    long besloten = 0;
    for (int keuze = 0; keuze < indeling.aantalKeuzes(); keuze++) {
      if (toeval.nextInt(4) > 0) {
        besloten |= een(indeling.keuze(keuze), toeval);
      }
    }
    return besloten;
  }

  private static long een(long opties, Random toeval) {
    List<Long> bits = Definitie.bits(opties);
    return bits.get(toeval.nextInt(bits.size()));
  }

  private static List<Verbod> willekeurig(Indeling indeling, int aantal, Random toeval) {
    List<Verbod> uit = new ArrayList<>();
    while (uit.size() < aantal) {
      long als = een(indeling.alle(), toeval);
      long keuze = als | indeling.anderen(als);
      uit.add(new Verbod(als, een(indeling.alle() & ~keuze, toeval)));
    }
    return uit;
  }

  @Test
  void eenVraagDieTeVeelVergtEindigtMetRekengrens() {
    Indeling indeling = Indeling.van(5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 2);
    List<Verbod> verboden = willekeurig(indeling, 300, new Random(3));
    Redeneerkern kern = kern(indeling, verboden);
    long begin = System.nanoTime();
    assertThatThrownBy(() -> kern.conflictenMetRegels(0))
        .isInstanceOf(Rekengrens.class)
        .hasMessage(
            "The reasons for this are too many to list all (more than 200000000 comparisons);"
                + " use fewer rules or a higher threshold");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    assertThat(kern.open(0)).as("what is open needs no reasons").isZero();
    assertThat(kern.aantal(0)).isZero();
  }

  /**
   * Each of 21 choices takes away an option of the last one: in this order every subset of those
   * options is a state of its own. The other way round the diagram is small, and only listing,
   * which goes in the order of the choices, is refused.
   */
  @Test
  void eenDiagramDatTeGrootWordtEindigtMetRekengrens() {
    int[] groottes = IntStream.range(0, 22).map(i -> i < 21 ? 2 : 22).toArray();
    Indeling indeling = Indeling.van(groottes);
    List<Verbod> verboden =
        IntStream.range(0, 21).mapToObj(i -> new Verbod(1L << (2 * i), 1L << (42 + i))).toList();
    String bericht =
        "These rules entangle the choices so much that counting needs more than 262144"
            + " states; use fewer rules or a higher threshold";
    long begin = System.nanoTime();
    assertThatThrownBy(() -> kern(indeling, verboden))
        .isInstanceOf(Rekengrens.class)
        .hasMessage(bericht);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
    int[] andersom = IntStream.range(0, 22).map(i -> 21 - i).toArray();
    Redeneerkern kern = new Redeneerkern(indeling, verboden, andersom, Grenzen.STANDAARD);
    // one option of the last choice is free, each of the others ties one binary choice
    assertThat(kern.aantal(0)).isEqualTo((1L << 21) + 21 * (1L << 20));
    assertThat(kern.open(0)).isEqualTo(ALLES);
    assertThatThrownBy(() -> kern.profielen(0)).isInstanceOf(Rekengrens.class).hasMessage(bericht);
  }

  /** Every choice tied to every other: the plan is too large, so choices are split. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void splitsenGeeftHetzelfdeAlsOpsommen(int zaad) {
    Random toeval = new Random(zaad);
    Indeling indeling = Indeling.van(IntStream.range(0, 18).map(i -> 2).toArray());
    // the last choice is tied to the first alone: it goes first, whether it has options or not
    List<Gewicht> gewichten = new ArrayList<>(verknoopt(indeling, 17, toeval));
    gewichten.add(new Gewicht(1L, 1L << 35, 2));
    List<Verbod> verboden = willekeurig(indeling, 6, toeval);
    int meeste = Grenzen.STANDAARD.cellenPerPlan();
    assertThat(Eliminatieplan.cellen(indeling, gewichten, verboden, indeling.alle(), meeste))
        .as("more than a plan holds")
        .isGreaterThan(meeste);
    Scoremodel model = new Scoremodel(indeling, gewichten, verboden);
    for (long toegestaan :
        List.of(
            indeling.alle(),
            indeling.alle() & ~(1L << 35),
            indeling.alle() & ~3L,
            indeling.alle() & ~(3L << 34))) {
      int hoogste = Integer.MIN_VALUE;
      List<Long> beste = new ArrayList<>();
      for (long keuzes = 0; keuzes < 1L << 18; keuzes++) {
        long profiel = 0;
        for (int i = 0; i < 18; i++) {
          profiel |= 1L << (2L * i + (keuzes >> i & 1));
        }
        long dit = profiel;
        if ((profiel & ~toegestaan) != 0 || verboden.stream().anyMatch(v -> v.isGebroken(dit))) {
          continue;
        }
        int score = model.score(profiel);
        if (score > hoogste) {
          hoogste = score;
          beste.clear();
        }
        if (score == hoogste) {
          beste.add(profiel);
        }
      }
      int top = hoogste;
      assertThat(model.top(toegestaan))
          .isEqualTo(
              beste.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new Scoremodel.Top(top, beste.size())));
      List<Long> gesomd = new ArrayList<>();
      model.som(toegestaan, gesomd::add);
      assertThat(gesomd).containsExactlyInAnyOrderElementsOf(beste);
    }
  }

  private static List<Gewicht> verknoopt(Indeling indeling, int keuzes, Random toeval) {
    List<Gewicht> uit = new ArrayList<>();
    for (int een = 0; een < keuzes; een++) {
      for (int ander = een + 1; ander < keuzes; ander++) {
        int punten = toeval.nextBoolean() ? 1 : -1;
        uit.add(
            new Gewicht(
                een(indeling.keuze(een), toeval), een(indeling.keuze(ander), toeval), punten));
      }
    }
    return uit;
  }

  @Test
  void eenScoreDieTeVeelVergtEindigtSnelMetRekengrens() {
    Indeling indeling = Indeling.van(BINAIR_32);
    Scoremodel model = new Scoremodel(indeling, verknoopt(indeling, 32, new Random(1)), List.of());
    long begin = System.nanoTime();
    assertThatThrownBy(() -> model.top(indeling.alle()))
        .isInstanceOf(Rekengrens.class)
        .hasMessageStartingWith(
            "These rules entangle the choices so much that the best profiles need more than");
    assertThatThrownBy(() -> model.som(indeling.alle(), profiel -> {}))
        .isInstanceOf(Rekengrens.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    long bijnaVol = indeling.toegestaan(0x5555_5555_5555L);
    assertThat(model.top(bijnaVol)).as("deciding choices helps").isPresent();
  }
}
