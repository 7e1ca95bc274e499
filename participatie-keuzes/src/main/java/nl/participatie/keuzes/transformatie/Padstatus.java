package nl.participatie.keuzes.transformatie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** How far a step of the path is on a date. The states are this library's. */
public enum Padstatus implements Begrip {
  /** Done: taken, answered, drawn up or adopted; as told, also when a gate of it is not. */
  GEREED,
  /** Perhaps done: the file gives a period, or a last day, and the date lies in it. */
  MOGELIJK_GEREED,
  /** Not done, and everything that it rests on is: it can begin. */
  TE_DOEN,
  /** Not done, and something that it rests on is not certainly done. */
  GEBLOKKEERD;

  /**
   * Whether it is told as done, certainly or perhaps.
   *
   * @return false while it has certainly not been done
   */
  public boolean isGemeld() {
    return this == GEREED || this == MOGELIJK_GEREED;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.GEEN, "");
  }

  @Override
  public Teksten teksten() {
    return Transformatieteksten.TRANSFORMATIE;
  }
}
