package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/**
 * How long a changed choice takes, for a visitor on the same machine: from the request to the last
 * byte of what changes. The figures stand in {@code target/snelheid.txt}; {@code
 * -Dsnelheid.rondes=40} asks each option so often, once more as often to warm up.
 */
class SnelheidTest {

  private static final Path FIGUREN = Path.of("target", "snelheid.txt");

  /** The figures of the country with choices that have an effect in money: all parts are there. */
  private static Gemeenteprofiel gemeente() {
    return Gemeenteprofiel.builder()
        .from(Dienst.gemeente("NL"))
        .keuzes(Keuzeprofiel.parse("4.SMAL 5.DIENSTBETREKKING 8.INTEGRAAL 9.OUTCOME"))
        .build();
  }

  /** Each option of each choice in its turn, so that no two requests after another are the same. */
  private static List<String> adressen(String deel) {
    List<String> adressen = new ArrayList<>();
    Keuzeprofiel nu = gemeente().keuzes().orElseThrow();
    for (Keuze keuze : Keuze.values()) {
      for (Optie optie : keuze.opties()) {
        if (!nu.heeft(optie)) {
          adressen.add("/gemeente/NL" + deel + "?k" + keuze.nummer() + "=" + optie.code());
        }
      }
    }
    return adressen;
  }

  private static String meet(Dienst dienst, String naam, String deel, int rondes) {
    List<Long> tijden = new ArrayList<>();
    List<String> adressen = adressen(deel);
    for (int ronde = 0; ronde < 2 * rondes; ronde++) {
      for (String adres : adressen) {
        long begin = System.nanoTime();
        String antwoord = dienst.pagina(adres);
        long duur = System.nanoTime() - begin;
        assertThat(antwoord).contains("id=\"variant\"");
        if (ronde >= rondes) { // the first half warms up
          tijden.add(duur);
        }
      }
    }
    Collections.sort(tijden);
    return String.format(
        Locale.ROOT,
        "%s: median %.1f ms, p99 %.1f ms, %d requests%n",
        naam,
        tijden.get(tijden.size() / 2) / 1e6,
        tijden.get(tijden.size() * 99 / 100) / 1e6,
        tijden.size());
  }

  private static String meet(int rondes) {
    try (Dienst dienst = Dienst.met(List.of(gemeente()))) {
      return meet(dienst, "a changed choice", "/proef", rondes)
          + meet(dienst, "the whole page", "", rondes);
    }
  }

  @Test
  void everyOptionIsAnsweredWithItsMoney() throws IOException {
    String figuren = meet(Integer.getInteger("snelheid.rondes", 1));
    assertThat(figuren.lines()).hasSize(2);
    Files.writeString(FIGUREN, figuren);
  }
}
