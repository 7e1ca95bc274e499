package nl.participatie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * What peers are told: the choices as groups of numbers, and each rule that binds as two groups of
 * which no profile has a number of both.
 */
final class Catalogus {

  static final ImmutableList<Optie> OPTIES = ImmutableList.copyOf(Optie.values());

  /**
   * The choices in the order that keeps our own decision diagram small, for the diagrams of peers
   * as well: they are not to lose by a worse order.
   */
  static final ImmutableList<Keuze> VOLGORDE =
      Arrays.stream(new int[] {4, 17, 11, 5, 6, 19, 12, 15, 8, 3, 1, 9, 7, 13, 10, 16, 18, 2, 14})
          .mapToObj(Keuze::van)
          .collect(ImmutableList.toImmutableList());

  private Catalogus() {}

  static List<Verbod> verboden() {
    return Modelindeling.verboden(Invoer.hard());
  }

  /** The numbers of the bits of a mask. */
  static int[] nummers(long masker) {
    int[] nummers = new int[Long.bitCount(masker)];
    long rest = masker;
    for (int i = 0; i < nummers.length; i++, rest &= rest - 1) {
      nummers[i] = Long.numberOfTrailingZeros(rest);
    }
    return nummers;
  }

  static int[] nummers(Keuze keuze) {
    return nummers(Modelindeling.masker(keuze));
  }

  static int[] nummers(Keuzeprofiel profiel) {
    return nummers(profiel.masker());
  }
}
