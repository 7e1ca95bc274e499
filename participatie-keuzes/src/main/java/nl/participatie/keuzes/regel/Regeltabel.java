package nl.participatie.keuzes.regel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.participatie.model.taal.Teksten;

/** Reads the shipped table of standard rules, as any table; their explanations are in a bundle. */
final class Regeltabel {

  private static final String TABEL = "/nl/participatie/keuzes/regels.csv";

  private Regeltabel() {}

  static List<Regel> lees() {
    Teksten teksten = Teksten.lees(Regel.class, "/nl/participatie/keuzes/regels");
    return Regellezer.regels(bytes()).ofFout().stream()
        .map(regel -> metToelichting(regel, teksten))
        .toList();
  }

  private static Regel metToelichting(Regel regel, Teksten teksten) {
    return Regel.builder()
        .from(regel)
        .toelichting(teksten.tekst(regel.code() + ".toelichting"))
        .build();
  }

  private static byte[] bytes() {
    try (InputStream in = Regel.class.getResourceAsStream(TABEL)) {
      return Objects.requireNonNull(in, TABEL).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource " + TABEL + " cannot be read", e);
    }
  }
}
