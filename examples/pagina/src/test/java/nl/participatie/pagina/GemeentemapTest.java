package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.participatie.model.controle.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a file are read as strictly as by the command line. */
class GemeentemapTest {

  @Test
  void aFaultInThePathOfATransformationIsTold(@TempDir Path map) throws IOException {
    Path bestand =
        Files.writeString(
            map.resolve("a.json"),
            "{\"code\": \"GM0001\", \"transformatie\": {\"start\": \"2012-12-31\"}}");
    assertThat(Gemeentemap.lees(map.toString()).fouten())
        .extracting(Fout::pad)
        .containsExactly(bestand + ":transformatie.start");
  }
}
