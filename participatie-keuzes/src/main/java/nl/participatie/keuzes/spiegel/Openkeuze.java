package nl.participatie.keuzes.spiegel;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What stands beside the options of a choice in a distribution: that there is none yet. */
public enum Openkeuze implements Begrip {
  /**
   * No option holds: nothing is decided, not even provisionally. A choice still to be made. A
   * municipality is also here whose decision names no option, and not here if its file states the
   * choice beside a dossier that has not decided it: for so many this number and that of those not
   * on the agenda or in preparation differ.
   */
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
