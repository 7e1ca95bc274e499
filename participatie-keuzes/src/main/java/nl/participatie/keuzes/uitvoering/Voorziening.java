package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What a municipality can offer or ask of a candidate, in the order of the guide. */
public enum Voorziening implements Begrip {
  /** The service that everybody gets (standaard dienstverlening). */
  STANDAARDDIENSTVERLENING("4 (i)"),
  /** A trajectory to work, paid from re-integration money. */
  TRAJECT("6.2"),
  /** Wage subsidy. */
  LOONKOSTENSUBSIDIE("4 (ii)"),
  /** Sheltered work with an employment contract. */
  BESCHUT_WERK("4 (iii)"),
  /** Guidance at work, with wage subsidy or sheltered work. */
  BEGELEIDING("4 (ii)"),
  /** A programme in a group. */
  GROEPSPROGRAMMA("6.4 (Efficiëntie vraagstukken)"),
  /** Day activities (dagbesteding). */
  DAGBESTEDING("4 (iii) en 4 (iv)"),
  /** Diagnosis of what somebody can do. */
  DIAGNOSE("6.3"),
  /** The search period (zoektermijn) of four weeks before an application is handled. */
  ZOEKTERMIJN("6.3"),
  /** Mediation to work of somebody without a benefit. */
  BEMIDDELING_NUG("3.2");

  private final Vindplaats vindplaats;

  Voorziening(String paragraaf) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
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
