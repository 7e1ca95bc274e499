package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

/**
 * Boxes that look the same, as one path. Next to an element for each box this halves the size of
 * the larger pictures and the time they take.
 */
final class Vakken {

  private final StringBuilder pad = new StringBuilder();

  /** A box more; one without width or height is not drawn. */
  void vak(int x, int y, int breed, int hoog) {
    if (breed > 0 && hoog > 0) {
      pad.append('M').append(x).append(',').append(y);
      pad.append('h').append(breed).append('v').append(hoog).append('h').append(-breed).append('z');
    }
  }

  /** The boxes with a fill and no edge. */
  Opmaak gevuld(String vulling) {
    return element("path").attribuut("d", pad.toString()).attribuut("fill", vulling);
  }

  /** The boxes with a fill and an edge. */
  Opmaak omrand(String vulling) {
    return gevuld(vulling).attribuut("stroke", Beeld.RAND);
  }
}
