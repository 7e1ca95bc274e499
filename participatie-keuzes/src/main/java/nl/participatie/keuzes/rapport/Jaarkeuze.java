package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Which years a table shows at first sight: a reader looks for the near ones, then for steps. */
final class Jaarkeuze {

  private static final int JAARLIJKS_TOT = 2020;
  private static final int DAARNA_ELKE = 5;
  private static final int RUIM = 10;

  private Jaarkeuze() {}

  /** Every year up to 2020, then every fifth. */
  static List<Integer> nabij(Collection<Integer> jaren) {
    return jaren.stream().filter(jaar -> jaar <= JAARLIJKS_TOT || jaar % DAARNA_ELKE == 0).toList();
  }

  /**
   * The first year and the one given, every fifth up to ten years after the first, then each tenth.
   */
  static List<Integer> ruim(Collection<Integer> jaren, int ook) {
    int eerste = jaren.stream().mapToInt(jaar -> jaar).min().orElseThrow();
    return jaren.stream()
        .filter(jaar -> jaar == ook || (jaar - eerste) % RUIM == 0 || jaar == eerste + DAARNA_ELKE)
        .toList();
  }

  /** A table of some years, and behind a fold that of every year. */
  static List<Opmaak> metVouw(
      Collection<Integer> getoond,
      Collection<Integer> alle,
      Rapportteksten teksten,
      Function<Collection<Integer>, Opmaak> tabel) {
    Opmaak vouw =
        element("details", element("summary", teksten.tekst("tabel.alleJaren")), tabel.apply(alle));
    return List.of(tabel.apply(getoond), vouw);
  }
}
