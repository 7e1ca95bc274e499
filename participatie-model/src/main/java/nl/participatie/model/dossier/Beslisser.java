package nl.participatie.model.dossier;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;

/** Who decided: council, executive, board of a joint body, management, or unknown. */
public enum Beslisser implements Begrip {
  /**
   * The elected council of the municipality, which adopts the ordinances and together with the
   * executive keeps policy direction (beleidsregie).
   */
  RAAD,
  /**
   * The mayor and aldermen, who carry out the law, decide on individual cases and keep policy
   * direction (beleidsregie) with the council.
   */
  COLLEGE,
  /**
   * Board of a partnership of municipalities, which may only decide on what those municipalities
   * have handed over.
   */
  BESTUUR_GR,
  /**
   * The management of the organisation that carries out the work; it runs the execution but does
   * not set the policy.
   */
  DIRECTIE,
  /** The file does not record which body or person took the decision. */
  ONBEKEND;

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.NIEUWSBERICHT, "");
  }
}
