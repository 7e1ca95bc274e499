package nl.participatie.keuzes.regie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.getal.Bedrag;
import org.jspecify.annotations.Nullable;

/** Contracts and courses that the tests share. */
final class Contracten {

  private Contracten() {}

  static Contract perPlaatsing(String code, long euro, @Nullable Integer hoogstens) {
    return new Contract.PrijsMaalAantal(code, Bedrag.ofEuro(euro), Optional.ofNullable(hoogstens));
  }

  static Contract output(String code, long euro, long start) {
    return new Contract.Output(code, Bedrag.ofEuro(euro), Bedrag.ofEuro(start), Optional.empty());
  }

  /** Tilburg: 50 participants at a time (report 6.4); the price is made up. */
  static Contract tilburg(long euro, @Nullable Integer hoogstens) {
    return new Contract.Cohort("TILBURG", Bedrag.ofEuro(euro), 50, Optional.ofNullable(hoogstens));
  }

  static Contract vast(String code, long euro, @Nullable Integer hoogstens) {
    return new Contract.Lumpsum(code, Bedrag.ofEuro(euro), Optional.ofNullable(hoogstens));
  }

  /** Pairs of asked for and results. */
  static Plaatsingsverloop verloop(int... paren) {
    List<Plaatsingsverloop.Periode> perioden = new ArrayList<>();
    for (int plaats = 0; plaats < paren.length; plaats += 2) {
      perioden.add(new Plaatsingsverloop.Periode(paren[plaats], paren[plaats + 1]));
    }
    return new Plaatsingsverloop(perioden);
  }
}
