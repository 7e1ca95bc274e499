package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.participatie.keuzes.Definitie;
import nl.participatie.keuzes.Definitie.Paar;

/**
 * The kernel on layouts of its own, from one option to some hundreds of profiles, against the
 * definitions: choices of one option, choices that no rule names, sides over several choices.
 */
class KernDefinitieTest {

  private static final int MEESTE_PROFIELEN = 400;

  /** A layout, prohibitions on it, points, an order of the choices and decisions. */
  record Opgave(
      Indeling indeling,
      List<Verbod> verboden,
      List<Gewicht> gewichten,
      List<Integer> volgorde,
      long besloten) {

    static Opgave van(Random toeval, int meesteRegels) {
      List<Integer> groottes = new ArrayList<>();
      int profielen = 1;
      int keuzes = 1 + toeval.nextInt(8);
      while (groottes.size() < keuzes) {
        int grootte = groottes.isEmpty() ? 1 + toeval.nextInt(5) : toeval.nextInt(9) / 4 + 1;
        if (profielen * grootte > MEESTE_PROFIELEN) {
          break;
        }
        profielen *= grootte;
        groottes.add(grootte);
      }
      Collections.shuffle(groottes, toeval);
      Indeling indeling = Indeling.van(groottes.stream().mapToInt(i -> i).toArray());
      List<Verbod> verboden = new ArrayList<>();
      int regels = toeval.nextInt(meesteRegels + 1);
      for (int i = 0; i < regels; i++) {
        long als = kant(indeling, toeval);
        verboden.add(new Verbod(als, toeval.nextInt(8) == 0 ? als : kant(indeling, toeval)));
      }
      if (toeval.nextInt(3) > 0) {
        verboden = omEenSpil(indeling, verboden, toeval);
      }
      List<Gewicht> gewichten = new ArrayList<>();
      int aantalGewichten = toeval.nextInt(12);
      for (int i = 0; i < aantalGewichten; i++) {
        long als = kant(indeling, toeval);
        long dan = toeval.nextInt(5) == 0 ? als : kant(indeling, toeval);
        gewichten.add(new Gewicht(als, dan, toeval.nextInt(7) - 3));
      }
      List<Integer> volgorde =
          new ArrayList<>(IntStream.range(0, groottes.size()).boxed().toList());
      Collections.shuffle(volgorde, toeval);
      long besloten = 0;
      for (int keuze = 0; keuze < groottes.size(); keuze++) {
        if (toeval.nextInt(3) > 0) {
          besloten |= een(indeling.keuze(keuze), toeval);
        }
      }
      return new Opgave(indeling, verboden, gewichten, volgorde, besloten);
    }

    /**
     * Most rules now forbid an option of one and the same choice, each time with another choice, so
     * that what is excluded takes three options or more together; and one profile is always left.
     */
    private static List<Verbod> omEenSpil(Indeling indeling, List<Verbod> verboden, Random toeval) {
      long over = 0;
      int spil = 0;
      for (int keuze = 0; keuze < indeling.aantalKeuzes(); keuze++) {
        over |= een(indeling.keuze(keuze), toeval);
        if (Long.bitCount(indeling.keuze(keuze)) > Long.bitCount(indeling.keuze(spil))) {
          spil = keuze;
        }
      }
      List<Long> vanSpil = Definitie.bits(indeling.keuze(spil));
      List<Verbod> uit = new ArrayList<>();
      for (Verbod verbod : verboden) {
        int keuze = (spil + 1 + uit.size()) % indeling.aantalKeuzes();
        long anders = indeling.keuze(keuze) & ~over;
        long als = een(anders == 0 ? indeling.keuze(keuze) : anders, toeval);
        Verbod nieuw = new Verbod(als, vanSpil.get(uit.size() % vanSpil.size()));
        if (toeval.nextInt(5) == 0) {
          nieuw = verbod;
        }
        boolean blijft = (nieuw.als() & over) == 0 || (nieuw.tegen() & over) == 0;
        if (blijft) {
          uit.add(nieuw);
        }
      }
      return uit;
    }

    private static long een(long opties, Random toeval) {
      List<Long> bits = Definitie.bits(opties);
      return bits.get(toeval.nextInt(bits.size()));
    }

    /** Options of one choice, seldom of more; at times none. */
    private static long kant(Indeling indeling, Random toeval) {
      if (toeval.nextInt(30) == 0) {
        return 0;
      }
      if (toeval.nextInt(15) == 0) {
        return toeval.nextLong() & indeling.alle();
      }
      long opties = indeling.keuze(toeval.nextInt(indeling.aantalKeuzes()));
      return een(opties, toeval) | (weinig(toeval) & opties);
    }

    int[] rij() {
      return volgorde.stream().mapToInt(i -> i).toArray();
    }

    Redeneerkern kern() {
      return new Redeneerkern(indeling, verboden, rij(), Grenzen.STANDAARD);
    }

    List<Long> keuzes() {
      return IntStream.range(0, indeling.aantalKeuzes()).mapToObj(indeling::keuze).toList();
    }

    Definitie definitie() {
      return new Definitie(
          keuzes(),
          verboden.size(),
          (regel, profiel) ->
              (verboden.get(regel).als() & profiel) != 0
                  && (verboden.get(regel).tegen() & profiel) != 0);
    }

    Set<Paar> paren(List<Uitsluiting> uitsluitingen) {
      Set<Paar> uit = new HashSet<>();
      for (Uitsluiting een : uitsluitingen) {
        Set<Integer> regels = new HashSet<>();
        for (int regel = 0; regel < verboden.size(); regel++) {
          if (een.heeftRegel(regel)) {
            regels.add(regel);
          }
        }
        assertThat(uit.add(new Paar(een.opties(), regels))).as("each once").isTrue();
      }
      return uit;
    }
  }

  /** About three in four bits. */
  private static long veel(Random toeval) {
    return toeval.nextLong() | 0x5555_5555_5555_5555L << toeval.nextInt(2);
  }

  /** About one in four bits. */
  private static long weinig(Random toeval) {
    return toeval.nextLong() & 0x5555_5555_5555_5555L << toeval.nextInt(2);
  }

  @Property(tries = 600, seed = "51", edgeCases = EdgeCasesMode.NONE)
  void tellenOpenEnOpsommen(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 12);
    Definitie definitie = opgave.definitie();
    Redeneerkern kern = opgave.kern();
    long besloten = opgave.besloten();
    List<Long> over = definitie.overMet(besloten);
    assertThat(kern.aantal(besloten)).isEqualTo(over.size());
    assertThat(kern.aantal(0)).isEqualTo(definitie.overMet(0).size());
    assertThat(kern.open(besloten)).isEqualTo(definitie.open(besloten));
    assertThat(kern.open(0)).isEqualTo(definitie.open(0));
    List<Long> gevonden = new ArrayList<>();
    kern.profielen(besloten).forEachRemaining(gevonden::add);
    assertThat(gevonden).isEqualTo(over);
    long toegestaan = veel(toeval);
    assertThat(kern.aantalMet(toegestaan & opgave.indeling().alle()))
        .isEqualTo(definitie.over(toegestaan).size());
    assertThat(kern.knopen() == 1).isEqualTo(definitie.overMet(0).isEmpty());
    for (long profiel : definitie.alle()) {
      assertThat(kern.aantal(profiel)).isEqualTo(definitie.overMet(profiel).size());
    }
  }

  @Property(tries = 600, seed = "52", edgeCases = EdgeCasesMode.NONE)
  void hetDiagramZelf(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 12);
    Definitie definitie = opgave.definitie();
    Beslisdiagram diagram =
        Diagrambouwer.bouw(opgave.indeling(), opgave.verboden(), opgave.rij(), Grenzen.STANDAARD);
    long toegestaan = veel(toeval) & opgave.indeling().alle();
    List<Long> over = definitie.over(toegestaan);
    assertThat(diagram.aantal(toegestaan)).isEqualTo(over.size());
    assertThat(diagram.open(toegestaan)).isEqualTo(over.stream().reduce(0L, (a, b) -> a | b));
    long gratis = toeval.nextLong();
    int minste =
        over.stream()
            .mapToInt(profiel -> Long.bitCount(profiel & ~gratis))
            .min()
            .orElse(Beslisdiagram.ONMOGELIJK);
    assertThat(diagram.minste(toegestaan, gratis)).isEqualTo(minste);
    List<Long> gevonden = new ArrayList<>();
    diagram.profielen(toegestaan).forEachRemaining(gevonden::add);
    assertThat(gevonden).containsExactlyInAnyOrderElementsOf(over).doesNotHaveDuplicates();
    assertThat(diagram.knopen()).isGreaterThanOrEqualTo(1);
  }

  @Property(tries = 600, seed = "53", edgeCases = EdgeCasesMode.NONE)
  void redenenEnConflicten(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 7);
    Definitie definitie = opgave.definitie();
    Redeneerkern kern = opgave.kern();
    long besloten = opgave.besloten();
    List<Long> conflicten = new ArrayList<>();
    for (long conflict : kern.conflicten(besloten)) {
      conflicten.add(conflict);
    }
    assertThat(conflicten)
        .containsExactlyInAnyOrderElementsOf(definitie.minimaalTegenstrijdig(besloten));
    assertThat(opgave.paren(kern.conflictenMetRegels(besloten)))
        .isEqualTo(definitie.conflicten(besloten));
    for (long optie : Definitie.bits(opgave.indeling().alle())) {
      assertThat(opgave.paren(kern.waaromNiet(besloten, optie)))
          .isEqualTo(definitie.waaromNiet(besloten, optie));
      long keuze = optie | opgave.indeling().anderen(optie);
      long elders = besloten & ~keuze;
      assertThat(opgave.paren(kern.waaromAlleen(elders, optie)))
          .isEqualTo(definitie.waaromAlleen(elders, optie));
    }
  }

  @Property(tries = 500, seed = "54", edgeCases = EdgeCasesMode.NONE)
  void alleUitsluitingenOnderEenDomein(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 6);
    Indeling indeling = opgave.indeling();
    Definitie definitie = opgave.definitie();
    Uitsluitingen uitsluitingen = new Uitsluitingen(indeling, opgave.verboden());
    long alle = indeling.alle();
    Set<Paar> gevonden = opgave.paren(uitsluitingen.onder(alle, alle, Long.MAX_VALUE));
    Set<Paar> metBesluiten = new HashSet<>();
    for (Paar paar : gevonden) {
      if ((paar.beslissingen() & ~opgave.besloten()) == 0) {
        metBesluiten.add(paar);
      }
    }
    assertThat(metBesluiten).isEqualTo(definitie.minimaal(opgave.besloten(), profiel -> true));
    assertThat(opgave.paren(uitsluitingen.onder(opgave.besloten(), alle, Long.MAX_VALUE)))
        .as("resolving the rest away brings the same")
        .isEqualTo(metBesluiten);
    long domein = alle;
    for (long optie : Definitie.bits(alle & ~opgave.besloten())) {
      boolean blijftEen = (domein & (optie | indeling.anderen(optie)) & ~optie) != 0;
      domein &= blijftEen && toeval.nextInt(3) == 0 ? ~optie : -1L;
    }
    long binnen = domein;
    assertThat(opgave.paren(uitsluitingen.onder(opgave.besloten(), binnen, Long.MAX_VALUE)))
        .as("only profiles within the domain count, and only decisions are spoken of")
        .isEqualTo(definitie.minimaal(opgave.besloten(), profiel -> (profiel & ~binnen) == 0));
  }

  @Property(tries = 600, seed = "55", edgeCases = EdgeCasesMode.NONE)
  void herstelMetEnZonderVaste(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 14);
    Definitie definitie = opgave.definitie();
    long vast = opgave.besloten() & weinig(toeval);
    Redeneerkern kern = opgave.kern();
    assertThat(kern.herstel(opgave.besloten(), 0, 1000))
        .isEqualTo(definitie.herstel(opgave.besloten(), 0));
    assertThat(kern.herstel(opgave.besloten(), vast, 1000))
        .isEqualTo(definitie.herstel(opgave.besloten(), vast));
  }

  @Property(tries = 500, seed = "56", edgeCases = EdgeCasesMode.NONE)
  void deBesteScore(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 6);
    Definitie definitie = opgave.definitie();
    Scoremodel model = new Scoremodel(opgave.indeling(), opgave.gewichten(), opgave.verboden());
    long ergens = veel(toeval) & opgave.indeling().alle();
    for (long toegestaan : List.of(opgave.indeling().toegestaan(opgave.besloten()), ergens)) {
      List<Long> over = definitie.over(toegestaan);
      Optional<Integer> hoogste =
          over.stream().map(profiel -> punten(opgave, profiel)).max(Integer::compare);
      List<Long> beste =
          over.stream().filter(p -> Optional.of(punten(opgave, p)).equals(hoogste)).toList();
      assertThat(model.top(toegestaan))
          .isEqualTo(hoogste.map(score -> new Scoremodel.Top(score, beste.size())));
      List<Long> gesomd = new ArrayList<>();
      model.som(toegestaan, gesomd::add);
      assertThat(gesomd).containsExactlyInAnyOrderElementsOf(beste);
    }
    for (long profiel : definitie.alle()) {
      assertThat(model.score(profiel)).isEqualTo(punten(opgave, profiel));
    }
  }

  private static int punten(Opgave opgave, long profiel) {
    int punten = 0;
    for (Gewicht gewicht : opgave.gewichten()) {
      boolean als = (gewicht.als() & profiel) != 0;
      boolean dan = (gewicht.dan() & profiel) != 0;
      punten += als && dan ? gewicht.punten() : 0;
    }
    return punten;
  }

  @Property(tries = 600, seed = "57", edgeCases = EdgeCasesMode.NONE)
  void hetOordeelEnDeRegelsDieSpreken(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 150);
    Oordeelstabel tabel = new Oordeelstabel(opgave.verboden());
    Vuurtabel vuur = new Vuurtabel(opgave.indeling(), opgave.verboden());
    List<Long> alle = new ArrayList<>(opgave.definitie().alle());
    alle.add(0L);
    alle.add(opgave.besloten());
    long[] rij = alle.stream().mapToLong(i -> i).toArray();
    long[] bits = tabel.geldig(rij);
    Kolommen kolommen = Kolommen.van(rij);
    assertThat(kolommen.aantal()).isEqualTo(rij.length);
    assertThat(kolommen.geldig(opgave.verboden())).isEqualTo(bits);
    assertThat(vuur.woorden()).isEqualTo(Math.max(1, (opgave.verboden().size() + 63) / 64));
    for (int i = 0; i < rij.length; i++) {
      Set<Integer> spreekt = new HashSet<>();
      for (int regel = 0; regel < opgave.verboden().size(); regel++) {
        Verbod verbod = opgave.verboden().get(regel);
        boolean beide = (verbod.als() & rij[i]) != 0 && (verbod.tegen() & rij[i]) != 0;
        assertThat(verbod.isGebroken(rij[i])).isEqualTo(beide);
        assertThat((vuur.vuurt(rij[i], regel / 64) >> (regel % 64) & 1) != 0).isEqualTo(beide);
        if (beide) {
          spreekt.add(regel);
        }
      }
      assertThat(tabel.isGeldig(rij[i])).isEqualTo(spreekt.isEmpty());
      assertThat((bits[i / 64] >> (i % 64) & 1) != 0).isEqualTo(spreekt.isEmpty());
    }
  }
}
