package nl.participatie.keuzes.regel;

/** How strong a rule is, from weak to strong. */
public enum Sterkte {
  /** Worth knowing. */
  AANDACHT,
  /** Weighs heavily. */
  STERK,
  /** Binding. */
  DWINGEND
}
