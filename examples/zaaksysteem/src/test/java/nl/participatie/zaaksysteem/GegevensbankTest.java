package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.participatie.zaaksysteem.postgres.Gegevensbank;
import org.junit.jupiter.api.Test;

/** The service's own PostgreSQL keeps what it says, and its folder to itself. */
class GegevensbankTest extends Dienst {

  private static final Path MAP = Path.of("target", "zaaksysteem-gegevens");

  private String instelling(String naam) {
    return jdbc()
        .sql("select current_setting(:naam)")
        .param("naam", naam)
        .query(String.class)
        .single();
  }

  @Test
  void whatIsConfirmedIsOnDisk() {
    assertThat(instelling("fsync")).isEqualTo("on");
    assertThat(instelling("synchronous_commit")).isEqualTo("on");
    assertThat(instelling("full_page_writes")).isEqualTo("on");
  }

  @Test
  void itListensOnLoopbackOnlyAndAsksForAPassword() throws IOException {
    assertThat(instelling("listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(instelling("unix_socket_directories")).isEmpty();
    assertThat(Files.readAllLines(MAP.resolve("data/pg_hba.conf")))
        .filteredOn(regel -> !regel.isBlank() && !regel.startsWith("#"))
        .isNotEmpty()
        .allMatch(regel -> regel.endsWith("scram-sha-256"));
    assertThat(Files.getPosixFilePermissions(MAP.resolve("wachtwoord")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aFolderIsOfOneServiceAtATime() {
    assertThatThrownBy(() -> Gegevensbank.start(MAP))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Another service uses");
    assertThat(klant().lees("/gezondheid").statusCode()).isEqualTo(200);
  }
}
