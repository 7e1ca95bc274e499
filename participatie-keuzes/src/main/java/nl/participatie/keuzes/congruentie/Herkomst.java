package nl.participatie.keuzes.congruentie;

/** Where a position was found. */
public enum Herkomst {
  /** Stated as a position of its level. */
  OPGAVE,
  /** Not stated; the option of {@code keuzes} in the municipality file stands in for policy. */
  KEUZES,
  /** Not stated; what the dossier has decided on the reference date stands in for policy. */
  DOSSIER
}
