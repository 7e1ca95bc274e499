package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

/**
 * Lines of two kinds that stay apart without colour: drawn through with squares, and dashed with
 * circles.
 */
final class Lijnvorm {

  private Lijnvorm() {}

  /** A line of the first or the second kind. */
  static Opmaak streep(String pad, String kleur, boolean isEerste) {
    Opmaak streep =
        element("path")
            .attribuut("d", pad)
            .attribuut("fill", "none")
            .attribuut("stroke", kleur)
            .attribuut("stroke-width", "3");
    return isEerste ? streep : streep.attribuut("stroke-dasharray", "9 5");
  }

  /** A mark on a line of the first or the second kind. */
  static Opmaak merk(int x, int y, String kleur, String vulling, boolean isEerste) {
    Opmaak merk =
        isEerste
            ? element("rect")
                .attribuut("x", x - 6)
                .attribuut("y", y - 6)
                .attribuut("width", 12)
                .attribuut("height", 12)
            : element("circle").attribuut("cx", x).attribuut("cy", y).attribuut("r", 6);
    return merk.attribuut("fill", vulling).attribuut("stroke", kleur).attribuut("stroke-width", 2);
  }
}
