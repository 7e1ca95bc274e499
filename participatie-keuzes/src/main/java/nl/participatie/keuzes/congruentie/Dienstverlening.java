package nl.participatie.keuzes.congruentie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * Where the service of a choice is organised. It describes and nothing more: the form of
 * organisation does not decide the result, so it does not change the figure of congruence.
 */
public enum Dienstverlening implements Begrip {
  /** In the neighbourhood, by social teams. */
  WIJK,
  /** In one place, for example a work square (werkplein). */
  CENTRAAL,
  /** For several municipalities together, for example a regional social service. */
  REGIONAAL;

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.CONGRUENTIE, "");
  }

  @Override
  public Teksten teksten() {
    return Congruentieteksten.CONGRUENTIE;
  }
}
