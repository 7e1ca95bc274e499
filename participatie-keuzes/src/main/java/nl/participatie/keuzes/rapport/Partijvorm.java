package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Rol;

/** The shape of a party on the wheel, which tells its role without colour. */
final class Partijvorm {

  /** Between the two edges of a director. */
  private static final int RAND = 5;

  private Partijvorm() {}

  /**
   * A square for policy direction, a double circle for execution direction, a circle, a diamond.
   */
  static Opmaak van(Partij partij, Wielplaats plaats, int half) {
    List<Opmaak> vormen = new ArrayList<>();
    boolean isBeleid = partij.heeftBeleidsregie() || partij.rollen().contains(Rol.BELEIDSREGIE);
    boolean isRegie = partij.rollen().contains(Rol.UITVOERINGSREGIE);
    boolean isOnderaannemer = partij.rollen().contains(Rol.ONDERAANNEMER);
    if (isBeleid) {
      vormen.add(vierkant(plaats, half));
    } else if (isRegie || isOnderaannemer) {
      vormen.add(cirkel(plaats, half));
    } else {
      vormen.add(ruit(plaats, half + 3));
    }
    if (isRegie) {
      vormen.add(isBeleid ? vierkant(plaats, half - RAND) : cirkel(plaats, half - RAND));
    }
    return element("g", vormen)
        .attribuut("fill", "#ffffff")
        .attribuut("stroke", Beeld.INKT)
        .attribuut("stroke-width", 2);
  }

  private static Opmaak vierkant(Wielplaats plaats, int half) {
    return element("rect")
        .attribuut("x", plaats.x() - half)
        .attribuut("y", plaats.y() - half)
        .attribuut("width", 2L * half)
        .attribuut("height", 2L * half);
  }

  private static Opmaak cirkel(Wielplaats plaats, int straal) {
    return element("circle")
        .attribuut("cx", plaats.x())
        .attribuut("cy", plaats.y())
        .attribuut("r", straal);
  }

  private static Opmaak ruit(Wielplaats plaats, int half) {
    String schuin = half + "," + half;
    return element("path")
        .attribuut(
            "d",
            "M"
                + plaats.x()
                + ","
                + (plaats.y() - half)
                + "l"
                + schuin
                + "l-"
                + schuin
                + "l-"
                + half
                + ",-"
                + half
                + "z");
  }
}
