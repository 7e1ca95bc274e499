package nl.participatie.keuzes.internal;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The choices, options and rules of the model as masks. */
public final class Modelindeling {

  /** The 19 choices. */
  public static final Indeling INDELING = Indeling.van(groottes());

  /** Complete profiles by their option in the first choice where two differ. */
  public static final Comparator<Long> VOLGORDE_PROFIELEN =
      new Comparator<>() {
        @Override
        public int compare(Long een, Long ander) {
          return Uitsluiting.laagsteEerst(een, ander);
        }
      };

  private static final ImmutableList<Optie> OPTIES = opties();

  /** So many rules on one day; more would make the tables larger than a cache can hold. */
  private static final int MEESTE_REGELS = 1024;

  /**
   * The choices from the first level of the decision diagram to the last. Found once by a local
   * search over orders that makes the diagram of the standard rules small (33 nodes and edges for
   * 47 options at AANDACHT in 2015, against 251 in the order of the choices); any order is exact.
   */
  private static final int[] VOLGORDE = {
    4, 17, 11, 5, 6, 19, 12, 15, 8, 3, 1, 9, 7, 13, 10, 16, 18, 2, 14
  };

  private Modelindeling() {}

  private static int[] groottes() {
    Keuze[] keuzes = Keuze.values();
    int[] groottes = new int[keuzes.length];
    for (int i = 0; i < keuzes.length; i++) {
      groottes[i] = keuzes[i].opties().size();
    }
    return groottes;
  }

  private static ImmutableList<Optie> opties() {
    ImmutableList.Builder<Optie> opties = ImmutableList.builder();
    for (Keuze keuze : Keuze.values()) {
      opties.addAll(keuze.opties());
    }
    return opties.build();
  }

  /**
   * The reasoning over hard rules.
   *
   * @param hard the rules, all hard and in force
   * @return the reasoning
   * @throws Rekengrens if they are too many or too entangled
   */
  public static Redeneerkern kern(List<Regel> hard) {
    return kern(hard, Grenzen.STANDAARD);
  }

  /**
   * The reasoning over hard rules, within limits.
   *
   * @param hard the rules, all hard and in force
   * @param grenzen how much a question may cost
   * @return the reasoning
   * @throws Rekengrens if they are too many or too entangled
   */
  public static Redeneerkern kern(List<Regel> hard, Grenzen grenzen) {
    int[] volgorde = Arrays.stream(VOLGORDE).map(nummer -> nummer - 1).toArray();
    return new Redeneerkern(INDELING, verboden(hard), volgorde, grenzen);
  }

  /**
   * Hard rules as prohibitions.
   *
   * @param hard the rules, all hard and in force
   * @return a prohibition for each, in their order
   * @throws Rekengrens if they are more than 1,024
   */
  public static ImmutableList<Verbod> verboden(List<Regel> hard) {
    eisAantal(hard);
    ImmutableList.Builder<Verbod> verboden = ImmutableList.builderWithExpectedSize(hard.size());
    for (Regel regel : hard) {
      verboden.add(paar(regel));
    }
    return verboden.build();
  }

  /**
   * Refuses more rules than the tables hold.
   *
   * @param regels the rules that count on a day
   * @throws Rekengrens if they are more than 1,024
   */
  public static void eisAantal(List<Regel> regels) {
    if (regels.size() > MEESTE_REGELS) {
      throw new Rekengrens(
          Rekengrens.Reden.TE_VEEL_REGELS,
          "At most " + MEESTE_REGELS + " rules can count on one day, not " + regels.size());
    }
  }

  /**
   * The two sides that make a rule count: for VEREIST an option of als and another one than those
   * of dan, for the other kinds an option of both, or of als alone where dan is empty.
   *
   * @param regel the rule
   * @return the sides; a hard rule is broken when both are chosen
   */
  public static Verbod paar(Regel regel) {
    long als = masker(regel.als());
    long dan = masker(regel.dan());
    return switch (regel.soort()) {
      case VEREIST -> new Verbod(als, masker(regel.dan().first().keuze()) & ~dan);
      case SLUIT_UIT, SPANNING, VERSTERKT, GRENS -> new Verbod(als, dan == 0 ? als : dan);
    };
  }

  /**
   * The mask of options.
   *
   * @param opties the options
   * @return a bit for each
   */
  public static long masker(Collection<Optie> opties) {
    long masker = 0;
    for (Optie optie : opties) {
      masker |= Keuzeprofiel.of(optie).masker();
    }
    return masker;
  }

  /**
   * The mask of a choice.
   *
   * @param keuze the choice
   * @return a bit for each of its options
   */
  public static long masker(Keuze keuze) {
    return masker(keuze.opties());
  }

  /**
   * The options of a mask.
   *
   * @param masker a bit for each
   * @return the options in the order of the catalogue
   */
  public static ImmutableList<Optie> opties(long masker) {
    ImmutableList.Builder<Optie> opties =
        ImmutableList.builderWithExpectedSize(Long.bitCount(masker));
    for (long rest = masker; rest != 0; rest &= rest - 1) {
      opties.add(OPTIES.get(Long.numberOfTrailingZeros(rest)));
    }
    return opties.build();
  }
}
