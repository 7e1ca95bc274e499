package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What passes from one party to another in a step. */
public enum Stapsoort implements Begrip {
  /** The candidate, with the work to be done. */
  OVERDRACHT(true),
  /** The candidate, registered to be matched; read as a handover. */
  AANMELDING(true),
  /** A plan. */
  PLAN(false),
  /** A talk that prepares a handover. */
  CONTACT(false),
  /** A message or a report. */
  BERICHT(false);

  private final boolean vanKandidaat;
  private final Vindplaats vindplaats = Vindplaats.rapport("7.3");

  Stapsoort(boolean vanKandidaat) {
    this.vanKandidaat = vanKandidaat;
  }

  /**
   * Whether the candidate passes to somebody else.
   *
   * @return whether the step counts as a handover
   */
  public boolean isOverdracht() {
    return vanKandidaat;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Uitvoeringsteksten.UITVOERING;
  }
}
