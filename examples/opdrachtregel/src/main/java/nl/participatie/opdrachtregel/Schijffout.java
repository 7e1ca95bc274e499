package nl.participatie.opdrachtregel;

import java.io.IOException;
import java.nio.file.Path;

/** Something on disk that cannot be written. */
final class Schijffout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String pad;
  private final String reden;

  Schijffout(Path pad, IOException oorzaak) {
    super(oorzaak);
    this.pad = pad.toString();
    this.reden = Oorzaak.van(oorzaak);
  }

  String pad() {
    return pad;
  }

  /** Why, as the key of a text. */
  String reden() {
    return reden;
  }
}
