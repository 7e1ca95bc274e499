package nl.participatie.keuzes.regel;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Taal;

/**
 * The citation of a rule, read and written. A known source is recognised only when the whole
 * citation is one of it: anything else is a source of the embedder's own, kept to the letter. So no
 * text is guessed at, and none of it gets lost as a remark.
 */
final class Citaat {

  private Citaat() {}

  /**
   * A bare section for a rule that rests on the report, a name and place for any source. No name of
   * a source begins another one, so that a text names one source or none.
   */
  static Vindplaats lees(Grondslag grondslag, String tekst) {
    if (grondslag == Grondslag.RAPPORT && Bron.RAPPORT.kent(tekst)) {
      return Vindplaats.rapport(tekst);
    }
    return Arrays.stream(Bron.values())
        .flatMap(bron -> bijNaam(bron, tekst).stream())
        .findFirst()
        .orElseGet(() -> new Vindplaats(Bron.EIGEN, tekst));
  }

  /** The shortest citation that is read as the same place again. */
  static String schrijf(Regel regel) {
    Vindplaats plaats = regel.vindplaats();
    return Stream.of(plaats.citaat(), plaats.citaat(Taal.NL))
        .filter(tekst -> lees(regel.grondslag(), tekst).equals(plaats))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Rule "
                        + regel.code()
                        + " cites '"
                        + plaats
                        + "', of which no citation holds the remark; leave the remark out"));
  }

  private static Optional<Vindplaats> bijNaam(Bron bron, String tekst) {
    if (!tekst.startsWith(naam(bron))) {
      return Optional.empty();
    }
    String rest = tekst.substring(naam(bron).length());
    boolean heleNaam = rest.isEmpty() || (rest.startsWith(" ") && rest.length() > 1);
    String plaats = rest.isEmpty() ? "" : rest.substring(1);
    return heleNaam && bron.kent(plaats)
        ? Optional.of(new Vindplaats(bron, plaats))
        : Optional.empty();
  }

  private static String naam(Bron bron) {
    return bron.kort().nl();
  }
}
