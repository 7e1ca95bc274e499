package nl.participatie.keuzes.regel;

/**
 * A question about a rule set that would take more memory or time than this library spends on one.
 * The standard rules never come near; sets of an embedder's own rules may. Nothing is approximated:
 * a question is answered exactly or refused with this.
 */
public final class Rekengrens extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the refusal.
   *
   * @param message what was asked, which limit it passes and what helps
   */
  public Rekengrens(String message) {
    super(message);
  }
}
