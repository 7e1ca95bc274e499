package nl.participatie.keuzes.uitvoering;

/** What a reason rests on. */
public enum Redenaard {
  /** The law: it goes before any choice. */
  WET,
  /** A choice that the municipality made. */
  KEUZE,
  /** The sources on execution. */
  BRON,
  /** This library's reading of a point on which the sources are silent. */
  AANNAME,
  /** Nothing yet: something is missing. */
  ONTBREEKT
}
