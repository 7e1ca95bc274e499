package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.participatie.model.controle.Controleresultaat;
import org.junit.jupiter.api.Test;

/** The README starts the page with options that it has, and names addresses that are there. */
class LeesmijTest {

  private static final Path LEESMIJ = Path.of("..", "..", "README.md");
  private static final String JAR = "examples/pagina/target/pagina.jar ";
  private static final String ADRES = "http://127.0.0.1:8080";

  private static List<String> opdrachten(String merk) throws IOException {
    List<String> opdrachten =
        Pattern.compile("<!-- " + merk + " -->\n```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(LEESMIJ))
            .results()
            .flatMap(blok -> blok.group(1).lines())
            .toList();
    assertThat(opdrachten).isNotEmpty();
    return opdrachten;
  }

  @Test
  void theCallOfTheReadmeStartsAPageThatHasItsAddresses() throws IOException {
    String start = opdrachten("pagina bouwen").get(0);
    assertThat(start).contains("-pl examples/pagina -am").contains(JAR);
    String opties = start.substring(start.indexOf(JAR) + JAR.length());
    Controleresultaat<Instellingen> instellingen =
        Startlezer.lees(
            List.of(
                opties
                    .replace("examples/", LEESMIJ.resolveSibling("examples/") + "/")
                    .split(" ", -1)));
    try (Dienst dienst = Dienst.met(Pagina.bladen(instellingen).ofFout()::antwoord)) {
      for (String opdracht : opdrachten("pagina")) {
        assertThat(opdracht).startsWith("curl -i ").contains(ADRES);
        String adres = opdracht.substring(opdracht.indexOf(ADRES) + ADRES.length());
        assertThat(dienst.lees(adres.replace("\"", "")).statusCode()).as(opdracht).isEqualTo(200);
      }
    }
  }
}
