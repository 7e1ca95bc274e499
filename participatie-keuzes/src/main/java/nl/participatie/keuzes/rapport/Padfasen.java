package nl.participatie.keuzes.rapport;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.transformatie.Padsoort;
import nl.participatie.keuzes.transformatie.Padstand;
import nl.participatie.keuzes.transformatie.Padstap;
import nl.participatie.keuzes.transformatie.Stapstand;

/** The steps of a transformation path as they stand on a page. */
final class Padfasen {

  /** So many characters of a name fit beside its state. */
  private static final int NAAMLENGTE = 38;

  private Padfasen() {}

  /** The steps by phase: between two of them lies a gate. */
  static List<List<Stapstand>> van(Padstand stand) {
    List<List<Stapstand>> fasen = new ArrayList<>();
    List<Stapstand> fase = new ArrayList<>();
    for (Stapstand stap : stand.stappen()) {
      if (!fase.isEmpty() && !isZelfdeFase(stand, fase.get(0).stap(), stap.stap())) {
        fasen.add(ImmutableList.copyOf(fase));
        fase.clear();
      }
      fase.add(stap);
    }
    fasen.add(ImmutableList.copyOf(fase));
    return fasen;
  }

  /** The conceptual phase is one, though its steps follow each other; else what waits for one. */
  private static boolean isZelfdeFase(Padstand stand, Padstap eerste, Padstap stap) {
    return eerste.soort() == stap.soort()
        && (stap.soort() == Padsoort.CONCEPT
            || stand.pad().poorten(eerste).equals(stand.pad().poorten(stap)));
  }

  /** The own name of a step, after its title; else its title. */
  static String naam(Padstand stand, Padstap stap, Rapportteksten teksten) {
    String titel = teksten.van(stap.titel());
    return stand.pad().opgave(stap).naam().map(naam -> titel + ": " + naam).orElse(titel);
  }

  /** A name that fits in the picture; in full it stands in its title and in the table. */
  static String kort(String naam) {
    return naam.codePointCount(0, naam.length()) <= NAAMLENGTE
        ? naam
        : naam.substring(0, naam.offsetByCodePoints(0, NAAMLENGTE - 1)) + "\u2026";
  }
}
