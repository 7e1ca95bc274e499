package nl.participatie.zaaksysteem;

import java.util.List;
import java.util.Locale;

/**
 * What came of a load.
 *
 * @param seconden how long it took
 * @param rondes times of rounds that stored, in nanoseconds, in order
 * @param verzoeken times of requests, in nanoseconds, in order
 * @param geweigerd how often a writer was refused because another was first
 * @param fouten everything that was neither
 */
record Uitslag(
    double seconden, List<Long> rondes, List<Long> verzoeken, long geweigerd, List<String> fouten) {

  static Uitslag van(List<Meting> metingen, long nanoseconden) {
    return new Uitslag(
        nanoseconden / 1e9,
        metingen.stream().flatMapToLong(Meting::rondetijden).sorted().boxed().toList(),
        metingen.stream().flatMapToLong(Meting::verzoektijden).sorted().boxed().toList(),
        metingen.stream().mapToLong(Meting::keerGeweigerd).sum(),
        metingen.stream().flatMap(meting -> meting.fouten().stream()).toList());
  }

  private static double milliseconden(List<Long> tijden, double deel) {
    return tijden.get((int) Math.min(tijden.size() - 1L, Math.round(deel * tijden.size()))) / 1e6;
  }

  /** The figures in two lines. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f s: %.0f rounds/s (p50 %.1f ms, p99 %.1f ms), %.0f requests/s (p50 %.1f ms, p99 %.1f"
            + " ms)%n%d rounds stored, %d refused because another was first, %d errors",
        seconden,
        rondes.size() / seconden,
        milliseconden(rondes, 0.5),
        milliseconden(rondes, 0.99),
        verzoeken.size() / seconden,
        milliseconden(verzoeken, 0.5),
        milliseconden(verzoeken, 0.99),
        rondes.size(),
        geweigerd,
        fouten.size());
  }
}
