package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How far one step is on a date.
 *
 * @param stap the step
 * @param status its state
 * @param wachtOp what the step rests on and is not certainly done, in order: its gates, and behind
 *     a gate that was told as done before its time what that one should have waited for
 * @param einde when it and all that it rests on are done; of the start, when it can be
 */
public record Stapstand(Padstap stap, Padstatus status, List<Padstap> wachtOp, Stapeinde einde) {

  /**
   * Creates a state.
   *
   * @param stap the step
   * @param status its state
   * @param wachtOp what it rests on and is not certainly done
   * @param einde when it and all that it rests on are done
   */
  public Stapstand {
    wachtOp = ImmutableList.copyOf(wachtOp);
  }

  /**
   * What blocks it.
   *
   * @return {@link #wachtOp()} when it is blocked, else nothing: a step that is told as done is not
   *     held up any more
   */
  public List<Padstap> geblokkeerdDoor() {
    return status == Padstatus.GEBLOKKEERD ? wachtOp : List.of();
  }

  /** What keeps shut whatever rests on this step: the step itself, or what it rests on. */
  List<Padstap> houdtDicht() {
    return status == Padstatus.GEREED ? wachtOp : List.of(stap);
  }
}
