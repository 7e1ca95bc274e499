package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares rendered text with a golden file, byte for byte. */
public final class Gouden {

  private static final Path MAP = Path.of("src", "test", "resources", "gouden");

  private Gouden() {}

  public static void vergelijk(String naam, String werkelijk) throws IOException {
    Path bestand = MAP.resolve(naam);
    if (Boolean.getBoolean("goudenmeester.aanvaard")) {
      Files.createDirectories(MAP);
      Files.writeString(bestand, werkelijk);
      return;
    }
    if (!Files.exists(bestand)) {
      fail("Golden file %s is missing. %s", bestand, hoeTeAanvaarden(naam, werkelijk));
    }
    assertThat(werkelijk)
        .as(() -> hoeTeAanvaarden(naam, werkelijk))
        .isEqualTo(Files.readString(bestand));
  }

  /** Leaves what was made beside the build, so that it can be looked at before it is accepted. */
  private static String hoeTeAanvaarden(String naam, String werkelijk) {
    try {
      Path gemaakt = Files.createDirectories(Path.of("target", "gouden")).resolve(naam);
      Files.writeString(gemaakt, werkelijk);
      return "Look at " + gemaakt + "; accept it with: mvn -Daanvaard=true verify";
    } catch (IOException e) {
      return "Accept it with: mvn -Daanvaard=true verify (" + e + ")";
    }
  }
}
