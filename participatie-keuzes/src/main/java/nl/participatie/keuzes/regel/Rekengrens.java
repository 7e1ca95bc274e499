package nl.participatie.keuzes.regel;

/**
 * A question about a rule set that would take more memory or time than this library spends on one.
 * The standard rules never come near; sets of an embedder's own rules may. Nothing is approximated:
 * a question is answered exactly or refused with this.
 */
public final class Rekengrens extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which limit is passed. */
  private final Reden reden;

  /** Which limit is passed. */
  public enum Reden {
    /** More rules on one day than the tables hold. */
    TE_VEEL_REGELS,
    /** Rules that tie the choices together so much that nothing can be counted or weighed. */
    TE_VERWEVEN,
    /** More reasons than can be listed. */
    TE_VEEL_REDENEN,
    /** More nearest repairs than can be listed. */
    TE_VEEL_HERSTEL,
    /** A proof of too many rules in too many periods at once. */
    TE_VEEL_PERIODEN
  }

  /**
   * Creates the refusal.
   *
   * @param reden which limit is passed
   * @param message what was asked, which limit it passes and what helps
   */
  public Rekengrens(Reden reden, String message) {
    super(message);
    this.reden = reden;
  }

  /**
   * Which limit is passed.
   *
   * @return the reason
   */
  public Reden reden() {
    return reden;
  }
}
