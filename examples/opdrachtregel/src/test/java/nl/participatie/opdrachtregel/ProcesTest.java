package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command line as a process of its own: a real pipe, other defaults of the machine. */
class ProcesTest {

  private static Process start(List<String> jvm, String... args) throws IOException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(jvm);
    opdracht.addAll(List.of("-cp", System.getProperty("java.class.path")));
    opdracht.add(Participatie.class.getName());
    opdracht.addAll(List.of(args));
    return new ProcessBuilder(opdracht).start();
  }

  private static String lees(Process proces, String invoer) throws Exception {
    try (OutputStream naar = proces.getOutputStream()) {
      naar.write(invoer.getBytes(StandardCharsets.UTF_8));
    }
    byte[] uit = proces.getInputStream().readAllBytes();
    assertThat(new String(proces.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(proces.exitValue()).isZero();
    return new String(uit, StandardCharsets.UTF_8);
  }

  @Test
  @Timeout(120)
  void aPipeIsReadAndTheDefaultsOfTheMachineDoNotMatter() throws Exception {
    String invoer =
        "{\"naam\": \"S\u00fadwest Frysl\u00e2n\", \"keuzes\": {\"12\": \"OPEN_EINDE\"}}";
    String[] args = {"toets", "-", "--peildatum", "2015-04-14"};
    String verwacht = Aanroep.metInvoer(invoer, args).uit();
    assertThat(verwacht).contains("R-01");
    assertThat(lees(start(List.of(), args), invoer)).isEqualTo(verwacht);
    List<String> anders =
        List.of(
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.language=tr",
            "-Duser.timezone=Pacific/Kiritimati");
    assertThat(lees(start(anders, args), invoer)).isEqualTo(verwacht);
  }
}
