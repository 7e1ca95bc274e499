package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import nl.participatie.keuzes.regel.Rekengrens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel at its edges: the smallest and the largest layouts, and many rules. */
@Timeout(120)
class KernGrenzenTest {

  private static final int[] BINAIR_32 = IntStream.range(0, 32).map(i -> 2).toArray();
  private static final int[] LOS_64 = IntStream.range(0, 64).map(i -> 1).toArray();
  private static final long ALLES = -1L;

  private static int[] volgorde(Indeling indeling) {
    return IntStream.range(0, indeling.aantalKeuzes()).toArray();
  }

  private static Redeneerkern kern(Indeling indeling, List<Verbod> verboden) {
    return new Redeneerkern(indeling, verboden, volgorde(indeling), Grenzen.STANDAARD);
  }

  private static List<Long> lijst(Iterator<Long> profielen) {
    List<Long> uit = new ArrayList<>();
    profielen.forEachRemaining(uit::add);
    return uit;
  }

  @Test
  void eenIndelingLegtDeKeuzesAchterElkaar() {
    Indeling indeling = Indeling.van(2, 1, 3);
    assertThat(indeling.aantalKeuzes()).isEqualTo(3);
    assertThat(indeling.aantalOpties()).isEqualTo(6);
    assertThat(indeling.alle()).isEqualTo(0b111111);
    assertThat(indeling.keuze(0)).isEqualTo(0b000011);
    assertThat(indeling.keuze(1)).isEqualTo(0b000100);
    assertThat(indeling.keuze(2)).isEqualTo(0b111000);
    assertThat(IntStream.range(0, 6).map(indeling::keuzeVan)).containsExactly(0, 0, 1, 2, 2, 2);
    assertThat(indeling.anderen(0b010001)).isEqualTo(0b101010);
    assertThat(indeling.anderen(0b000100)).isZero();
    assertThat(indeling.toegestaan(0)).isEqualTo(0b111111);
    assertThat(indeling.toegestaan(0b010001)).isEqualTo(0b010101);
    assertThat(indeling.isProfiel(0b010101)).isTrue();
    assertThat(indeling.isProfiel(0b110001)).isFalse();
    assertThat(indeling.isProfiel(0)).isTrue();
  }

  @Test
  void eenIndelingWeigertEenKeuzeZonderOptiesEnMeerDan64Opties() {
    assertThatThrownBy(() -> Indeling.van(2, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Choices of [2, 0] options: each needs one or more, together at most 64");
    assertThatThrownBy(() -> Indeling.van(64, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Indeling.van(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Indeling.van(Integer.MAX_VALUE, Integer.MAX_VALUE, 66))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Indeling.van(64).alle()).isEqualTo(ALLES);
    assertThat(Indeling.van(63, 1).alle()).isEqualTo(ALLES);
  }

  @Test
  void eenOptieInEenKeuze() {
    Indeling indeling = Indeling.van(1);
    Redeneerkern vrij = kern(indeling, List.of());
    assertThat(vrij.aantal(0)).isEqualTo(1);
    assertThat(vrij.open(0)).isEqualTo(1);
    assertThat(vrij.conflicten(1)).isEmpty();
    assertThat(lijst(vrij.profielen(0))).containsExactly(1L);
    assertThat(vrij.waaromAlleen(0, 1))
        .as("there is no other option: nothing is needed for it")
        .satisfiesExactly(een -> assertThat(een.opties()).isZero());
    Redeneerkern niets = kern(indeling, List.of(new Verbod(1, 1)));
    assertThat(niets.aantal(0)).isZero();
    assertThat(niets.aantal(1)).isZero();
    assertThat(niets.knopen()).isEqualTo(1);
    assertThat(niets.open(0)).isZero();
    assertThat(niets.conflicten(0)).containsExactly(0);
    assertThat(niets.herstel(1, 0, 10)).isEmpty();
    assertThat(niets.profielen(0).hasNext()).isFalse();
    assertThatThrownBy(() -> niets.profielen(0).next()).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void alleOptiesInEenKeuze() {
    Indeling indeling = Indeling.van(64);
    List<Verbod> verboden = List.of(new Verbod(~(1L << 63), ~(1L << 63)));
    Redeneerkern kern = kern(indeling, verboden);
    assertThat(kern.aantal(0)).isEqualTo(1);
    assertThat(kern.open(0)).isEqualTo(1L << 63);
    assertThat(lijst(kern.profielen(0))).containsExactly(1L << 63);
    assertThat(kern.herstel(1, 0, 10)).containsExactly(1L << 63);
    assertThat(kern.conflicten(1)).containsExactly(1);
    assertThat(kern.waaromAlleen(0, 1L << 63))
        .satisfiesExactly(een -> assertThat(een.heeftRegel(0)).isTrue());
    assertThat(new Oordeelstabel(verboden).isGeldig(1L << 63)).isTrue();
    assertThat(new Oordeelstabel(verboden).isGeldig(1L << 62)).isFalse();
    assertThat(new Oordeelstabel(verboden).isGeldig(1L << 50)).isFalse();
    Scoremodel model =
        new Scoremodel(indeling, List.of(new Gewicht(1L << 63, 1L << 63, -7)), verboden);
    assertThat(model.top(ALLES)).contains(new Scoremodel.Top(-7, 1));
    assertThat(model.top(1)).isEmpty();
  }

  @Test
  void vierenzestigKeuzesVanEenOptie() {
    Indeling indeling = Indeling.van(LOS_64);
    Redeneerkern vrij = kern(indeling, List.of());
    assertThat(vrij.aantal(0)).isEqualTo(1);
    assertThat(lijst(vrij.profielen(0))).containsExactly(ALLES);
    assertThat(vrij.open(0)).isEqualTo(ALLES);
    Redeneerkern niets = kern(indeling, List.of(new Verbod(1L << 63, 1)));
    assertThat(niets.aantal(0)).isZero();
    assertThat(niets.conflictenMetRegels(ALLES))
        .satisfiesExactly(
            een -> {
              assertThat(een.opties()).isZero();
              assertThat(een.heeftRegel(0)).isTrue();
            });
    assertThat(new Scoremodel(indeling, List.of(), List.of()).top(ALLES))
        .contains(new Scoremodel.Top(0, 1));
  }

  /** Option 0 of a choice forbids option 1 of the next: 33 profiles, and a chain of 31 rules. */
  @Test
  void tweeendertigKeuzesInEenKetting() {
    Indeling indeling = Indeling.van(BINAIR_32);
    List<Verbod> ketting =
        IntStream.range(0, 31).mapToObj(i -> new Verbod(1L << (2 * i), 1L << (2 * i + 3))).toList();
    Redeneerkern kern = kern(indeling, ketting);
    assertThat(kern.aantal(0)).isEqualTo(33);
    assertThat(new HashSet<>(lijst(kern.profielen(0)))).hasSize(33);
    long eerste = 0x5555_5555_5555_5555L;
    assertThat(kern.open(1)).isEqualTo(eerste);
    for (int keuze = 1; keuze < 32; keuze++) {
      int tot = keuze;
      assertThat(kern.waaromAlleen(1, 1L << (2 * keuze)))
          .satisfiesExactly(
              een -> {
                assertThat(een.opties()).isEqualTo(1);
                assertThat(IntStream.range(0, 31).filter(een::heeftRegel))
                    .containsExactlyElementsOf(IntStream.range(0, tot).boxed().toList());
              });
    }
    for (int keuze = 0; keuze < 32; keuze++) {
      // the second option asks that of every choice before it, and nothing of those behind it
      long erachter = keuze == 31 ? 0 : ALLES << (2 * keuze + 2);
      assertThat(kern.open(2L << (2 * keuze))).isEqualTo(erachter | ~eerste);
    }
    long tegen = 1L | 1L << 63;
    assertThat(kern.conflicten(tegen)).containsExactly(tegen);
    assertThat(kern.herstel(tegen, 0, 10)).containsExactly(2L, 1L << 62);
    assertThat(kern.herstel(tegen, 1, 10)).containsExactly(1L << 62);
    assertThat(kern.herstel(tegen, tegen, 10)).isEmpty();
    assertThat(kern.herstel(1, 0, 10)).isEmpty();
    assertThatThrownBy(() -> kern.herstel(tegen, 0, 1))
        .isInstanceOf(Rekengrens.class)
        .hasMessage("There are more than 1 nearest repairs; keep some choices fixed");
  }

  @Test
  void grooteAantallenZijnPrecies() {
    Indeling drie = Indeling.van(IntStream.range(0, 21).map(i -> 3).toArray());
    assertThat(kern(drie, List.of()).aantal(0)).isEqualTo(10_460_353_203L);
    assertThat(new Scoremodel(drie, List.of(), List.of()).top(drie.alle()))
        .contains(new Scoremodel.Top(0, 10_460_353_203L));
    Indeling binair = Indeling.van(BINAIR_32);
    assertThat(kern(binair, List.of()).aantal(0)).isEqualTo(1L << 32);
    assertThat(kern(binair, List.of()).aantal(1)).isEqualTo(1L << 31);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 63, 64, 65, 127, 128, 129, 1024})
  void zoveelWoordenAlsErRegelsEnProfielenZijn(int aantal) {
    Indeling indeling = Indeling.van(3, 3);
    List<Verbod> verboden =
        IntStream.range(0, aantal).mapToObj(i -> new Verbod(0b000011, 0b110000)).toList();
    Vuurtabel vuur = new Vuurtabel(indeling, verboden);
    assertThat(vuur.woorden()).isEqualTo(Math.max(1, (aantal + 63) / 64));
    int gevonden = 0;
    for (int woord = 0; woord < vuur.woorden(); woord++) {
      gevonden += Long.bitCount(vuur.vuurt(0b010010, woord));
      assertThat(vuur.vuurt(0b001010, woord)).isZero();
    }
    assertThat(gevonden).isEqualTo(aantal);
    long[] profielen = new long[aantal];
    Arrays.fill(profielen, 0b001010);
    Oordeelstabel tabel = new Oordeelstabel(verboden);
    assertThat(tabel.geldig(profielen)).hasSize((aantal + 63) / 64);
    Kolommen kolommen = Kolommen.van(profielen);
    assertThat(kolommen.aantal()).isEqualTo(aantal);
    assertThat(kolommen.geldig(verboden)).isEqualTo(tabel.geldig(profielen));
    assertThat(Arrays.stream(tabel.geldig(profielen)).map(Long::bitCount).sum()).isEqualTo(aantal);
  }

  @Test
  void elkeKantVanEenVerbodTeltInKolommen() {
    long[] profielen = new long[16];
    for (int i = 0; i < 16; i++) {
      profielen[i] = 1L << (i / 4) | 16L << (i % 4);
    }
    for (long als = 0; als < 16; als++) {
      for (long tegen = 0; tegen < 16; tegen++) {
        List<Verbod> een = List.of(new Verbod(als, tegen << 4));
        long verwacht = 0;
        for (int i = 0; i < 16; i++) {
          boolean breekt = (als >> (i / 4) & 1) != 0 && (tegen >> (i % 4) & 1) != 0;
          verwacht |= breekt ? 0 : 1L << i;
        }
        assertThat(Kolommen.van(profielen).geldig(een)).containsExactly(verwacht);
        assertThat(new Oordeelstabel(een).geldig(profielen)).containsExactly(verwacht);
      }
    }
  }

  /** A star: the leaves go before the middle, and of equal tables the choice with most options. */
  @Test
  void deKleinsteTabelGaatEerstEnVanGelijkeDeKeuzeMetDeMeesteOpties() {
    Indeling ster = Indeling.van(2, 2, 3, 4);
    List<Gewicht> stralen =
        List.of(new Gewicht(1, 4, 1), new Gewicht(1, 16, 1), new Gewicht(1, 128, 1));
    Verbanden verbanden = new Verbanden(ster, stralen, List.of(), ster.alle());
    assertThat(verbanden.cellen(0)).isEqualTo(48);
    assertThat(verbanden.cellen(3)).isEqualTo(8);
    assertThat(verbanden.kleinste()).isEqualTo(1);
    assertThat(verbanden.eindigt(0b0101, 1)).isTrue();
    assertThat(verbanden.eindigt(0b0001, 1)).isFalse();
    verbanden.neemUit(1);
    assertThat(verbanden.eindigt(0b0101, 0)).as("one of them has gone").isFalse();
    assertThat(verbanden.buren(0)).isEqualTo(0b1100);
    assertThat(verbanden.kleinste()).isEqualTo(2);
    verbanden.neemUit(2);
    assertThat(verbanden.kleinste()).as("equal tables").isEqualTo(3);
    verbanden.neemUit(3);
    assertThat(verbanden.isOver()).isTrue();
    verbanden.neemUit(0);
    assertThat(verbanden.isOver()).isFalse();
    Verbanden gelijk = new Verbanden(Indeling.van(2, 2), List.of(), List.of(), 0b1111);
    assertThat(gelijk.kleinste()).as("of these the lowest").isZero();
    Verbanden smal = new Verbanden(ster, stralen, List.of(), ster.alle() & ~(0b1110L << 7));
    assertThat(smal.cellen(0)).as("only the options that there are").isEqualTo(12);
    Verbanden midden = new Verbanden(ster, stralen, List.of(), ster.alle());
    midden.neemUit(0);
    assertThat(midden.buren(1)).as("now tied to each other").isEqualTo(0b1100);
    assertThat(Eliminatieplan.cellen(ster, stralen, List.of(), ster.alle(), 100))
        .isEqualTo(4 + 6 + 8 + 2);
  }

  @Test
  void deUitsluitingVergelijktOverWoordgrenzenHeen() {
    Indeling indeling = Indeling.van(2, 2, 2);
    Uitsluiting vroeg = Uitsluiting.van(indeling, 0b000001, 3, 3);
    Uitsluiting laat = Uitsluiting.van(indeling, 0b000001, 130, 3);
    assertThat(vroeg.heeftRegel(3)).isTrue();
    assertThat(vroeg.heeftRegel(67)).isFalse();
    assertThat(laat.heeftRegel(130)).isTrue();
    assertThat(laat.heeftRegel(2)).isFalse();
    assertThat(Uitsluiting.vergelijk(vroeg, laat)).isNegative();
    assertThat(Uitsluiting.vergelijk(laat, vroeg)).isPositive();
    assertThat(Uitsluiting.vergelijk(laat, laat)).isZero();
    assertThat(vroeg.omvat(laat)).isFalse();
    Uitsluiting samen = vroeg.met(laat, 1, indeling);
    assertThat(samen.heeftRegel(3)).isTrue();
    assertThat(samen.heeftRegel(130)).isTrue();
    assertThat(vroeg.omvat(samen)).isTrue();
    assertThat(laat.omvat(samen)).isTrue();
    assertThat(samen.omvat(vroeg)).isFalse();
    assertThat(samen.omvat(samen)).isTrue();
    assertThat(Uitsluiting.vergelijk(vroeg, samen)).isNegative();
    Uitsluiting leeg = Uitsluiting.zonderRegel(0, 3);
    assertThat(leeg.opties()).isZero();
    assertThat(leeg.omvat(vroeg)).isTrue();
    assertThat(Uitsluiting.vergelijk(leeg, vroeg)).isNegative();
    assertThat(vroeg.zonder(0b000010)).isSameAs(vroeg);
    assertThat(vroeg.zonder(0b000001).opties()).isZero();
    assertThat(Uitsluiting.laagsteEerst(0b000101L, 0b001001L)).isNegative();
    assertThat(Uitsluiting.laagsteEerst(0b000110L, 0b001001L)).isPositive();
    assertThat(Uitsluiting.laagsteEerst(1L, 1L << 63)).isNegative();
  }
}
