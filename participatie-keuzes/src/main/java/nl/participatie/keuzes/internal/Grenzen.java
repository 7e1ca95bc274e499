package nl.participatie.keuzes.internal;

/**
 * How much a question may cost before it is answered in another way or refused.
 *
 * @param toestanden the states of a decision diagram, some tens of MiB while it is built
 * @param bewaard the comparisons, a fraction of a second, before reasons are not stored but derived
 *     anew
 * @param vraag the comparisons, some seconds, before a question is refused
 * @param cellenPerPlan the cells, a few MiB, that the tables of a plan may have together
 * @param cellen the cells, some seconds, that the tables of all parts of a question may have
 *     together
 */
public record Grenzen(int toestanden, long bewaard, long vraag, int cellenPerPlan, long cellen) {

  /** What the library spends. */
  public static final Grenzen STANDAARD =
      new Grenzen(1 << 18, 4_000_000, 200_000_000, 1 << 17, 1 << 25);
}
