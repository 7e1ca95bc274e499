package nl.participatie.opdrachtregel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;

/** Reads one file, or standard input, and tells its faults with the name by which it was called. */
final class Invoerbestand {

  private static final Pattern PLAATS = Pattern.compile("[0-9]+:[0-9]+");

  private Invoerbestand() {}

  /** Reads something and turns it into a value, or all its faults. */
  @FunctionalInterface
  interface Lezer<T> {
    Controleresultaat<T> lees(InputStream in) throws IOException;
  }

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @param bestand the name as it was typed
   * @param omgeving where standard input comes from
   * @param lezer how it is read
   * @param metPlaats how a fault gets its place
   * @param fouten where faults are added
   * @return the value, or empty when there are faults
   */
  static <T> Optional<T> lees(
      String bestand,
      Omgeving omgeving,
      Lezer<T> lezer,
      UnaryOperator<Fout> metPlaats,
      List<Fout> fouten) {
    try {
      Controleresultaat<T> resultaat =
          bestand.equals("-") ? lezer.lees(omgeving.in()) : lees(lezer, Path.of(bestand));
      resultaat.fouten().forEach(fout -> fouten.add(metPlaats.apply(fout)));
      return resultaat.waarde();
    } catch (IOException | InvalidPathException e) {
      String oorzaak = Files.isDirectory(pad(bestand)) ? "oorzaak.isMap" : Oorzaak.van(e);
      fouten.add(Fout.van(bestand, "", Berichten.beide(oorzaak)));
      return Optional.empty();
    }
  }

  private static <T> Controleresultaat<T> lees(Lezer<T> lezer, Path bestand) throws IOException {
    try (InputStream in = Files.newInputStream(bestand)) {
      return lezer.lees(in);
    }
  }

  /** A path for asking what stands there; nothing where the text is no path at all. */
  private static Path pad(String bestand) {
    try {
      return Path.of(bestand);
    } catch (InvalidPathException e) {
      return Path.of("-");
    }
  }

  /**
   * In the only file of a call an attribute is place enough; a fault of the file as a whole, or at
   * a line and column, is told with the name of the file.
   */
  static UnaryOperator<Fout> enige(String bestand) {
    return fout ->
        fout.pad().isEmpty() || PLAATS.matcher(fout.pad()).matches() ? binnen(fout, bestand) : fout;
  }

  /** Where a call has more files each fault is told with the name of its file. */
  static UnaryOperator<Fout> eenVanMeer(String bestand) {
    return fout -> binnen(fout, bestand);
  }

  private static Fout binnen(Fout fout, String bestand) {
    String plaats = fout.pad().isEmpty() ? bestand : bestand + ":" + fout.pad();
    return new Fout(plaats, fout.waarde(), fout.toegestaan(), fout.bedoeld());
  }
}
