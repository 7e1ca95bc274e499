package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A chain (keten) of assignments from council or executive to who works with the candidate.
 *
 * @param partijen the codes of the parties, from the first on; none occurs twice
 */
public record Keten(List<String> partijen) {

  /**
   * Creates a chain; the list is copied.
   *
   * @param partijen the codes of the parties
   */
  public Keten {
    partijen = ImmutableList.copyOf(partijen);
  }

  /**
   * How long it is.
   *
   * @return the number of assignments in it, 1 or more
   */
  public int schakels() {
    return partijen.size() - 1;
  }
}
