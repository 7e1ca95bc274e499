package nl.participatie.zaaksysteem.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever runs the service, PostgreSQL runs as somebody who is not root. */
class GebruikerTest {

  private static final boolean IS_ROOT = new UnixSystem().getUid() == 0;

  @TempDir private Path map = Path.of("");

  @Test
  void programsNeverRunAsRoot() throws IOException {
    Gebruiker gebruiker = Gebruiker.bepaal(map, Path.of("/bin/true"));
    assertThat(gebruiker == Gebruiker.ZELF).isEqualTo(!IS_ROOT);
    List<String> isAnder = List.of("sh", "-c", "test \"$(id -u)\" -ne 0");
    assertThat(gebruiker.voerUit(isAnder, map.resolve("logboek"))).isZero();
  }

  @Test
  void rootThatFindsNobodyElseIsToldWhatToDo() throws IOException {
    Path geenProgramma = map.resolve("niets");
    if (IS_ROOT) {
      assertThatThrownBy(() -> Gebruiker.bepaal(map, geenProgramma))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("as an ordinary user")
          .hasMessageContaining(geenProgramma.toString());
    } else {
      assertThat(Gebruiker.bepaal(map, geenProgramma)).isEqualTo(Gebruiker.ZELF);
    }
  }
}
