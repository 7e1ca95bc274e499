package nl.participatie.model.bron;

/** What stands behind a key figure. */
public enum Kengetalsoort {
  /** A source says it. */
  BRON,
  /** Arithmetic on sources. */
  AFGELEID,
  /** An assumption: no source says it. */
  AANNAME,
  /** Given by the caller, in place of the figure of this library or where it has none. */
  EIGEN
}
