package nl.participatie.keuzes.spiegel;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What stands beside the options of a choice in a distribution: that there is none yet. */
public enum Openkeuze implements Begrip {
  /** No option holds: nothing is decided, not even provisionally. A choice still to be made. */
  OPEN;

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return Vindplaats.rapport("8.2");
  }

  @Override
  public Teksten teksten() {
    return Spiegelteksten.SPIEGEL;
  }
}
