package nl.participatie.keuzes.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.participatie.keuzes.Weigering;
import nl.participatie.keuzes.internal.KernDefinitieTest.Opgave;
import nl.participatie.keuzes.regel.Rekengrens;
import org.junit.jupiter.api.Test;

/**
 * The kernel with limits so small that small questions pass them: the answers stay the same, or the
 * question is refused. Which limits it really has, {@link KernOmvangTest} shows.
 */
class KernBegrensdTest {

  private static final Grenzen RUIM = Grenzen.STANDAARD;

  /** Reasons that are too many to keep are derived again for each question. */
  @Property(tries = 200, seed = "62", edgeCases = EdgeCasesMode.NONE)
  void zonderBewaardeRedenenBlijvenDeAntwoordenGelijk(@ForAll Random toeval) {
    Opgave opgave = Opgave.van(toeval, 8);
    Grenzen nietsBewaard = new Grenzen(RUIM.toestanden(), 0, RUIM.vraag(), 0, 0);
    Redeneerkern zonder =
        new Redeneerkern(opgave.indeling(), opgave.verboden(), opgave.rij(), nietsBewaard);
    Redeneerkern met = opgave.kern();
    for (long besloten : List.of(0L, opgave.besloten())) {
      assertThat(zonder.open(besloten)).isEqualTo(met.open(besloten));
      assertThat(zonder.conflicten(besloten)).isEqualTo(met.conflicten(besloten));
      assertThat(opgave.paren(zonder.conflictenMetRegels(besloten)))
          .isEqualTo(opgave.paren(met.conflictenMetRegels(besloten)));
    }
    long optie = 1L << toeval.nextInt(opgave.indeling().aantalOpties());
    assertThat(opgave.paren(zonder.waaromNiet(opgave.besloten(), optie)))
        .isEqualTo(opgave.paren(met.waaromNiet(opgave.besloten(), optie)));
  }

  /**
   * One choice of one option, which one rule forbids. Keeping the rule compares it with nothing and
   * counts for one, joining it with nothing else for one, and adding what that says to what was
   * kept for two: together four.
   */
  @Test
  void eenVraagMagPreciesZoveelVergelijkingenKostenAlsDeGrens() {
    Uitsluitingen uitsluitingen = new Uitsluitingen(Indeling.van(1), List.of(new Verbod(1, 1)));
    assertThat(uitsluitingen.onder(1, 1, 4)).hasSize(1);
    Weigering.eis(
        Rekengrens.Reden.TE_VEEL_REDENEN,
        "The reasons for this are too many to list all (more than 3 comparisons);"
            + " use fewer rules or a higher threshold",
        () -> uitsluitingen.onder(1, 1, 3));
  }

  /** What one question may cost is not what may be kept. */
  @Test
  void eenVraagMagMeerKostenDanWatBewaardWordt() {
    List<Verbod> verboden = List.of(new Verbod(1, 1));
    Indeling indeling = Indeling.van(1);
    Redeneerkern kan = new Redeneerkern(indeling, verboden, new int[1], new Grenzen(9, 3, 4, 0, 0));
    assertThat(kan.conflicten(1)).containsExactly(0);
    Redeneerkern kanNiet =
        new Redeneerkern(indeling, verboden, new int[1], new Grenzen(9, 3, 3, 0, 0));
    assertThatExceptionOfType(Rekengrens.class).isThrownBy(() -> kanNiet.conflicten(1));
    assertThat(kanNiet.open(1)).as("what is open needs no reasons").isZero();
  }

  /**
   * Each of four binary choices takes away an option of the last one: level by level every subset
   * of those options is a state, 1 + 2 + 4 + 8 + 16 together. With the last choice first they are
   * few.
   */
  @Test
  void eenDiagramMagPreciesZoveelToestandenHebbenAlsDeGrens() {
    Indeling indeling = Indeling.van(2, 2, 2, 2, 5);
    List<Verbod> verboden =
        IntStream.range(0, 4).mapToObj(i -> new Verbod(1L << (2 * i), 1L << (8 + i))).toList();
    int[] volgorde = {0, 1, 2, 3, 4};
    int[] andersom = {4, 3, 2, 1, 0};
    // the fifth option of the last choice leaves all, each of the others ties one binary choice
    long over = (1 << 4) + 4 * (1 << 3);
    assertThat(Diagrambouwer.bouw(indeling, verboden, volgorde, diagram(31)).aantal(-1L))
        .isEqualTo(over);
    String bericht =
        "These rules entangle the choices so much that counting needs more than 30"
            + " states; use fewer rules or a higher threshold";
    Weigering.eis(
        Rekengrens.Reden.TE_VERWEVEN,
        bericht,
        () -> new Redeneerkern(indeling, verboden, volgorde, diagram(30)));
    Redeneerkern kern = new Redeneerkern(indeling, verboden, andersom, diagram(30));
    assertThat(kern.aantal(0)).isEqualTo(over);
    Weigering.eis(Rekengrens.Reden.TE_VERWEVEN, bericht, () -> kern.profielen(0));
  }

  /**
   * The first option of the first choice takes away both of the last: with it a state is dead at
   * once. So there are the beginning, what each of the two options leaves, and one state further.
   */
  @Test
  void eenKeuzeZonderOptiesMaaktGeenToestandenMeer() {
    Indeling indeling = Indeling.van(2, 2, 2);
    List<Verbod> verboden = List.of(new Verbod(0b000001, 0b110000));
    int[] volgorde = {0, 1, 2};
    assertThat(Diagrambouwer.bouw(indeling, verboden, volgorde, diagram(4)).aantal(-1L))
        .isEqualTo(1 * 2 * 2);
    assertThatExceptionOfType(Rekengrens.class)
        .isThrownBy(() -> Diagrambouwer.bouw(indeling, verboden, volgorde, diagram(3)));
  }

  private static Grenzen diagram(int toestanden) {
    return new Grenzen(toestanden, RUIM.bewaard(), RUIM.vraag(), 0, 0);
  }

  /** A plan that is too large is split on choices, whether they have options left or not. */
  @Test
  void inDelenIsDeBesteScoreDezelfde() {
    Grenzen krap = new Grenzen(0, 0, 0, 16, RUIM.cellen());
    int gesplitst = 0;
    for (int zaad = 0; zaad < 150; zaad++) {
      Random toeval = new Random(zaad);
      Opgave opgave = Opgave.van(toeval, 6);
      Indeling indeling = opgave.indeling();
      Scoremodel heel = new Scoremodel(indeling, opgave.gewichten(), opgave.verboden());
      Scoremodel delen = new Scoremodel(indeling, opgave.gewichten(), opgave.verboden(), krap);
      gesplitst +=
          Eliminatieplan.maak(indeling, opgave.gewichten(), opgave.verboden(), indeling.alle(), 16)
                  .isEmpty()
              ? 1
              : 0;
      for (long toegestaan : List.of(indeling.alle(), toeval.nextLong() & indeling.alle())) {
        assertThat(delen.top(toegestaan)).isEqualTo(heel.top(toegestaan));
        assertThat(som(delen, toegestaan))
            .containsExactlyInAnyOrderElementsOf(som(heel, toegestaan));
      }
    }
    assertThat(gesplitst).as("models that were split").isGreaterThan(50);
  }

  private static List<Long> som(Scoremodel model, long toegestaan) {
    List<Long> uit = new ArrayList<>();
    model.som(toegestaan, uit::add);
    return uit;
  }

  /**
   * Four binary choices, each tied to each: tables of 16, 8, 4 and 2 cells. With one of them
   * decided 8, 4, 2 and 1: two such parts have as many cells together. With two decided 4, 2, 1 and
   * 1: four such parts have 32.
   */
  @Test
  void eenScoreMagPreciesZoveelCellenKostenAlsDeGrens() {
    Indeling indeling = Indeling.van(2, 2, 2, 2);
    List<Gewicht> elkMetElk = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        elkMetElk.add(new Gewicht(1L << (2 * i), 1L << (2 * j), 1));
      }
    }
    assertThat(Eliminatieplan.cellen(indeling, elkMetElk, List.of(), 0xff, 30)).isEqualTo(30);
    assertThat(Eliminatieplan.maak(indeling, elkMetElk, List.of(), 0xff, 30)).isPresent();
    assertThat(Eliminatieplan.maak(indeling, elkMetElk, List.of(), 0xff, 29)).isEmpty();
    assertThat(Eliminatieplan.maak(indeling, elkMetElk, List.of(), 0xff, 16))
        .as("the first table alone would fit")
        .isEmpty();
    Optional<Scoremodel.Top> zesPunten = Optional.of(new Scoremodel.Top(6, 1));
    for (int[] vraag : new int[][] {{15, 30}, {8, 32}}) {
      Grenzen kan = new Grenzen(0, 0, 0, vraag[0], vraag[1]);
      assertThat(new Scoremodel(indeling, elkMetElk, List.of(), kan).top(0xff))
          .isEqualTo(zesPunten);
      Grenzen kanNiet = new Grenzen(0, 0, 0, vraag[0], vraag[1] - 1);
      Scoremodel model = new Scoremodel(indeling, elkMetElk, List.of(), kanNiet);
      assertThatExceptionOfType(Rekengrens.class).isThrownBy(() -> model.top(0xff));
    }
    Scoremodel teVeel =
        new Scoremodel(indeling, elkMetElk, List.of(), new Grenzen(0, 0, 0, 15, 29));
    Weigering.eis(
        Rekengrens.Reden.TE_VERWEVEN,
        "These rules entangle the choices so much that the best profiles need more than 29"
            + " table cells; use fewer rules or decide some choices",
        () -> teVeel.top(0xff));
    assertThat(teVeel.top(0xff & ~2L)).as("deciding a choice helps").isEqualTo(zesPunten);
  }

  @Test
  void wieAndereGrenzenWilVerandertZeBewust() {
    assertThat(RUIM).isEqualTo(new Grenzen(262_144, 4_000_000, 200_000_000, 131_072, 33_554_432));
  }
}
