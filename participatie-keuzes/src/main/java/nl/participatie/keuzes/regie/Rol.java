package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** The roles of report 7.2. A party can have several. */
public enum Rol implements Begrip {
  /** Policy direction (beleidsregie): of council and executive, who cannot give it away. */
  BELEIDSREGIE,
  /** Execution director (uitvoeringsregisseur): responsible for a process or the whole chain. */
  UITVOERINGSREGIE,
  /** Subcontractor (onderaannemer): hired for a contribution that is well delimited. */
  ONDERAANNEMER,
  /** Works along without being director or subcontractor. */
  OVERIG;

  private final Vindplaats vindplaats = Vindplaats.rapport("7.2");

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
    return Regieteksten.REGIE;
  }
}
