package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How far one step is on a date.
 *
 * @param stap the step
 * @param status its state
 * @param geblokkeerdDoor the gates of the step that are not certainly done, in order; empty unless
 *     it is blocked
 * @param einde when it is done; of the start, when it can be
 */
public record Stapstand(
    Padstap stap, Padstatus status, List<Padstap> geblokkeerdDoor, Stapeinde einde) {

  /**
   * Creates a state.
   *
   * @param stap the step
   * @param status its state
   * @param geblokkeerdDoor the gates that are not certainly done
   * @param einde when it is done
   */
  public Stapstand {
    geblokkeerdDoor = ImmutableList.copyOf(geblokkeerdDoor);
  }
}
