package nl.participatie.keuzes.toets;

import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bevinding.Ernst;

/** What a rule finds in a profile. */
public enum Toetsuitkomst {
  /** The rule is broken. */
  SCHENDING,
  /** Two options chosen pull against each other. */
  SPANNING,
  /** Two options chosen strengthen each other. */
  VERSTERKING,
  /** An option chosen meets a limit of the law. */
  GRENS,
  /** The rule asks for an option of a choice that is still open. */
  ONBEPAALD;

  /**
   * How grave the outcome of a rule of some strength is.
   *
   * @param sterkte the strength of the rule
   * @return the severity
   */
  public Ernst ernst(Sterkte sterkte) {
    return switch (this) {
      case SCHENDING -> sterkte == Sterkte.DWINGEND ? Ernst.BLOKKEREND : Ernst.WAARSCHUWING;
      case SPANNING -> sterkte == Sterkte.AANDACHT ? Ernst.AANDACHT : Ernst.WAARSCHUWING;
      case VERSTERKING -> Ernst.GUNSTIG;
      case GRENS, ONBEPAALD -> Ernst.AANDACHT;
    };
  }
}
