package nl.participatie.zaaksysteem.postgres;

/** How PostgreSQL is stopped. */
public enum Stopwijze {
  /** Running statements are broken off and everything is written: {@code fast}. */
  ORDELIJK("fast"),
  /**
   * At once, as when the machine fails; the next start recovers from the log: {@code immediate}.
   */
  ALS_UITVAL("immediate");

  private final String naam;

  Stopwijze(String naam) {
    this.naam = naam;
  }

  /** The name that {@code pg_ctl} knows. */
  String naam() {
    return naam;
  }
}
