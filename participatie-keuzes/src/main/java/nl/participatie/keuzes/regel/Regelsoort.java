package nl.participatie.keuzes.regel;

/** What a rule says about two sets of options, {@code als} and {@code dan}. */
public enum Regelsoort {
  /** An option of als asks for an option of dan: deciding that choice otherwise is a violation. */
  VEREIST,
  /** An option of als and one of dan cannot both be chosen; without dan, als alone cannot. */
  SLUIT_UIT,
  /** An option of als and one of dan pull against each other. */
  SPANNING,
  /** An option of als and one of dan strengthen each other. */
  VERSTERKT,
  /** An option of als meets a limit of the law. */
  GRENS;

  /** Whether a rule of this kind says nothing without options in {@code dan}. */
  boolean moetDan() {
    return switch (this) {
      case VEREIST, SPANNING, VERSTERKT -> true;
      case SLUIT_UIT, GRENS -> false;
    };
  }

  /** Whether a rule of this kind may have options in {@code dan}. */
  boolean magDan() {
    return this != GRENS;
  }
}
