package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/**
 * 64 connections at once: no error and no lost update. The figures stand in {@code
 * target/belasting.txt}; {@code -Dbelasting.seconden=60} says for how long.
 */
class BelastingTest extends Dienst {

  private static final int VERBINDINGEN = 64;
  private static final Path GEMEENTE =
      Path.of("..", "opdrachtregel", "gemeenten", "tilburg-2015.json");
  private static final Path FIGUREN = Path.of("target", "belasting.txt");

  private Belasting belasting() throws IOException {
    return new Belasting(
        klant(), "http://127.0.0.1:" + poort(), Files.readString(GEMEENTE), VERBINDINGEN);
  }

  private void draai(Belasting belasting, Duration duur)
      throws IOException, InterruptedException, ExecutionException {
    Uitslag uitslag = belasting.draai(duur);
    assertThat(uitslag.fouten()).isEmpty();
    assertThat(uitslag.rondes()).isNotEmpty();
    belasting.eisNietsVerloren(klant());
    Files.writeString(FIGUREN, uitslag + System.lineSeparator());
  }

  @Test
  void nothingIsLostUnderSixtyFourConnections()
      throws IOException, InterruptedException, ExecutionException {
    Belasting belasting = belasting();
    int seconden = Integer.getInteger("belasting.seconden", 2);
    draai(belasting, Duration.ofSeconds(Math.min(seconden, 5))); // to warm up
    draai(belasting, Duration.ofSeconds(seconden));
  }
}
