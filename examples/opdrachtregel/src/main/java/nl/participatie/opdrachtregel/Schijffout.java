package nl.participatie.opdrachtregel;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** Something on disk that cannot be written. */
final class Schijffout extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String pad;
  private final String reden;

  Schijffout(Path pad, IOException oorzaak) {
    super(oorzaak);
    this.pad = pad.toString();
    this.reden = reden(oorzaak);
  }

  String pad() {
    return pad;
  }

  String reden() {
    return reden;
  }

  /** The kind of trouble and, where the system tells, its own words. */
  private static String reden(IOException oorzaak) {
    String soort = oorzaak.getClass().getSimpleName();
    if (oorzaak instanceof FileSystemException bestand) {
      return Optional.ofNullable(bestand.getReason()).map(r -> soort + ": " + r).orElse(soort);
    }
    return soort;
  }
}
