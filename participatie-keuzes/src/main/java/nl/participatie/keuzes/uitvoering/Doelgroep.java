package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * The group of a candidate: one of the four groups of policy, or of the three that follow what
 * employers ask for (report 6.2, Weener XL). The fourth question of employers leads to {@link
 * #BESCHUT}, which both have.
 */
public enum Doelgroep implements Begrip {
  /** Regular work. */
  REGULIER("4 (i)", false),
  /** Working in a regular setting. */
  REGULIERE_OMGEVING("4 (ii)", false),
  /** Sheltered work. */
  BESCHUT("4 (iii)", false),
  /** Care and welfare. */
  ZORG_EN_WELZIJN("4 (iv)", false),
  /** Employed at once (loondienst). */
  LOONDIENST("6.2", true),
  /** Employed with guidance. */
  LOONDIENST_MET_BEGELEIDING("6.2", true),
  /** Seconded as a group (groepsdetachering). */
  GROEPSDETACHERING("6.2", true);

  private final Vindplaats vindplaats;
  private final boolean alleenVraag;

  Doelgroep(String paragraaf, boolean alleenVraag) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
    this.alleenVraag = alleenVraag;
  }

  /**
   * Whether only the demand of employers knows this group: no provision is tied to it.
   *
   * @return whether the act does not know the group
   */
  public boolean isAlleenWerkgeversvraag() {
    return alleenVraag;
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
