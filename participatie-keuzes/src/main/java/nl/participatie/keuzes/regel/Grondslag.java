package nl.participatie.keuzes.regel;

/** What a rule rests on. */
public enum Grondslag {
  /** A reading of the cited passage of the report: kind and strength are this library's. */
  RAPPORT,
  /** The law. */
  WET
}
