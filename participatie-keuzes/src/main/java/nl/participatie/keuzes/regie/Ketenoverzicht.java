package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The chains for a group in a part-process: every way along assignments that are for it, from a
 * council, or an executive where no council is named, to a party that hands on nothing more for it
 * and so works with the candidate. Both are readings of this library. No party occurs twice in a
 * chain.
 *
 * @param cel group and part-process
 * @param kortste the number of assignments in the shortest chain; empty when there is no chain
 * @param langste the number of assignments in the longest chain; empty when there is no chain, and
 *     when there is a loop on the way, in which nobody can tell
 * @param aantal how many chains there are, at most {@link #MEESTE_GETELD}; empty when there is a
 *     loop on the way
 * @param voorbeelden the first {@link #MEESTE_GENOEMD} chains at most, in the order of the parties
 *     and their assignments
 */
public record Ketenoverzicht(
    Regiecel cel,
    OptionalInt kortste,
    OptionalInt langste,
    OptionalLong aantal,
    List<Keten> voorbeelden) {

  /** From here on chains are no longer counted: there are so many or more. */
  public static final long MEESTE_GETELD = 1_000_000_000_000L;

  /** How many chains are told at most. */
  public static final int MEESTE_GENOEMD = 10;

  /**
   * Creates an overview; the list is copied.
   *
   * @param cel group and part-process
   * @param kortste the length of the shortest chain
   * @param langste the length of the longest chain
   * @param aantal how many chains there are
   * @param voorbeelden the first chains
   */
  public Ketenoverzicht {
    voorbeelden = ImmutableList.copyOf(voorbeelden);
  }
}
