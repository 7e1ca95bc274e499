package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import nl.participatie.model.getal.Breuk;

/**
 * Courses stacked on each other over the years as areas, with a legend that shows colour and
 * pattern. The first course lies at the bottom.
 */
final class Stapelgrafiek {

  private static final int LIJNEN = 6;

  private final List<Reeks> reeksen;
  private final Weergave weergave;
  private final Jaarbeeld beeld;

  Stapelgrafiek(List<Reeks> reeksen, List<Integer> jaren, Weergave weergave, String voorvoegsel) {
    this.reeksen = List.copyOf(reeksen);
    this.weergave = weergave;
    Breuk hoogste = Reeks.hoogste(reeksen, jaren);
    this.beeld = new Jaarbeeld(voorvoegsel, jaren, Schaal.van(List.of(hoogste), LIJNEN));
  }

  List<Opmaak> teken(String titel, String uitleg, String eenheid) {
    List<Opmaak> vlakken = new ArrayList<>();
    List<Jaarbeeld.Uitleg> legenda = new ArrayList<>();
    for (int nummer = 0; nummer < reeksen.size(); nummer++) {
      String vulling = Patroon.nummer(nummer).vulling(beeld.voorvoegsel());
      vlakken.add(vlak(nummer, vulling));
      // top of the pile first, as the eye meets it
      legenda.add(0, new Jaarbeeld.Uitleg(Jaarbeeld.vlak(vulling), reeksen.get(nummer).naam()));
    }
    return beeld
        .definities(Patroon.definities(beeld.voorvoegsel(), reeksen.size()))
        .hoogtelijnen(hoogte -> weergave.getal(hoogte.decimaal()))
        .vormen(vlakken)
        .legenda(legenda)
        .beeld(titel, uitleg, eenheid);
  }

  private Opmaak vlak(int nummer, String vulling) {
    List<Integer> jaren = beeld.jaren();
    StringBuilder pad = new StringBuilder();
    for (int i = 0; i < jaren.size(); i++) {
      pad.append(i == 0 ? "M" : "L")
          .append(beeld.x(i))
          .append(',')
          .append(beeld.y(onder(nummer + 1, jaren.get(i))));
    }
    for (int i = jaren.size() - 1; i >= 0; i--) {
      pad.append('L').append(beeld.x(i)).append(',').append(beeld.y(onder(nummer, jaren.get(i))));
    }
    return element("path")
        .attribuut("d", pad.append('Z').toString())
        .attribuut("fill", vulling)
        .attribuut("stroke", "#ffffff");
  }

  /** The sum of the courses below a place in the pile. */
  private Breuk onder(int nummer, int jaar) {
    Breuk som = Breuk.NUL;
    for (Reeks reeks : reeksen.subList(0, nummer)) {
      som = som.plus(reeks.in(jaar));
    }
    return som;
  }
}
