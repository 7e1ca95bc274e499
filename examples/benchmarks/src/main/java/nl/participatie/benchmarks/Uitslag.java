package nl.participatie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured for a row of the table, in nanoseconds and bytes.
 *
 * @param operatie what was asked
 * @param doel the target
 * @param ons our processor time
 * @param wand our time on the wall, which other work on the machine lengthens
 * @param bytes what we allocate, negative when that was not measured
 * @param anderen the peers
 */
record Uitslag(
    String operatie, double doel, double ons, double wand, double bytes, List<Ander> anderen) {

  /** A peer and its time. */
  record Ander(String naam, double nanos) {}

  private static final double DUIZEND = 1000;

  Uitslag {
    anderen = ImmutableList.copyOf(anderen);
  }

  static String tabel(List<Uitslag> uitslagen) {
    return "| operation | target | ours | ours, wall | B/op | peers | best peer / ours |\n"
        + "| --- | --- | --- | --- | --- | --- | --- |\n"
        + uitslagen.stream().map(Uitslag::rij).collect(Collectors.joining());
  }

  private String rij() {
    String peers =
        anderen.stream()
            .map(ander -> ander.naam() + " " + tijd(ander.nanos()))
            .collect(Collectors.joining(", "));
    String verhouding =
        anderen.stream()
            .map(Ander::nanos)
            .min(Double::compare)
            .map(beste -> getal(beste / ons) + "x")
            .orElse("");
    String geheugen = bytes < 0 ? "" : Long.toString(Math.round(bytes));
    String oordeel = ons <= doel ? tijd(ons) : "**" + tijd(ons) + "**";
    return "| "
        + String.join(" | ", operatie, tijd(doel), oordeel, tijd(wand), geheugen, peers, verhouding)
        + " |\n";
  }

  static String tijd(double nanos) {
    if (nanos < DUIZEND) {
      return getal(nanos) + " ns";
    }
    double micros = nanos / DUIZEND;
    return micros < DUIZEND ? getal(micros) + " µs" : getal(micros / DUIZEND) + " ms";
  }

  /** Two figures, or all those before the point. */
  private static String getal(double waarde) {
    int decimalen = waarde < 1 ? 2 : waarde < 10 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimalen + "f", waarde);
  }
}
