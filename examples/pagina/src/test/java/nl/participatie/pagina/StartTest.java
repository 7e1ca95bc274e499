package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How the page is started: options, the folder, and the process as a whole. */
class StartTest {

  private static List<String> fouten(Controleresultaat<?> resultaat) {
    return resultaat.fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  @Test
  void optionsAreRead() {
    assertThat(Startlezer.lees(List.of("--map", "x")).waarde())
        .contains(new Instellingen("x", 8080, Optional.empty(), Taal.NL));
    assertThat(
            Startlezer.lees(
                    List.of(
                        "--taal", "en", "--poort", "0", "--map", "x", "--peildatum", "2016-02-29"))
                .waarde())
        .contains(new Instellingen("x", 0, Optional.of(LocalDate.of(2016, 2, 29)), Taal.EN));
  }

  @Test
  void allFaultsOfTheOptionsComeAtOnce() {
    assertThat(
            fouten(
                Startlezer.lees(
                    List.of(
                        "--poort",
                        "65536",
                        "--peildatum",
                        "2017-02-30",
                        "--taal",
                        "de",
                        "-x",
                        "--poort",
                        "1",
                        "--map"))))
        .containsExactlyInAnyOrder(
            "--poort: '65536': allowed is a number from 0 to 65535",
            "--peildatum: '2017-02-30': allowed is an existing date as yyyy-mm-dd",
            "--taal: 'de': allowed are nl and en",
            "-x: unknown; allowed are --map, --poort, --peildatum and --taal",
            "--poort: '1': occurs more than once; allowed is once",
            "--map: a value belongs after this");
    assertThat(fouten(Startlezer.lees(List.of())))
        .containsExactly(
            "--map: is missing; allowed is the name of a folder with municipality files");
  }

  @Test
  void allFaultsOfTheFolderComeAtOnceEachWithItsFile(@TempDir Path map) throws IOException {
    Files.writeString(map.resolve("a.json"), "{\"code\": \"GM0001\", \"naam\": \"A\"}");
    Files.writeString(map.resolve("b.json"), "{\"code\": \"GM0001\", \"naam\": \"B\"}");
    Files.writeString(map.resolve("c.json"), "{\"naam\": \"C\"}");
    Files.writeString(map.resolve("d.json"), "{\"code\": \"GM1\", \"keuzes\": {\"4\": \"BRED\"}}");
    Files.writeString(
        map.resolve("e.json"), "{\"code\": \"GM0002\", \"congruentie\": {\"iets\": 1}}");
    Files.writeString(map.resolve("f.txt"), "not counted");
    Files.writeString(map.resolve(".g.json"), "not counted");
    Files.createSymbolicLink(map.resolve("h.json"), map.resolve("a.json"));
    List<String> fouten = fouten(Gemeentemap.lees(map.toString()));
    assertThat(plaatsen(fouten, map))
        .containsExactly(
            "b.json:code",
            "c.json:code",
            "d.json:code",
            "d.json:keuzes.4",
            "e.json:congruentie.iets",
            "h.json");
    assertThat(fouten.get(0))
        .contains("'GM0001'", "a.json as well; allowed is one file per municipality");
    assertThat(fouten.get(3)).contains("BREED");
  }

  private static List<String> plaatsen(List<String> fouten, Path map) {
    return fouten.stream()
        .map(fout -> fout.substring(map.toString().length() + 1))
        .map(fout -> fout.substring(0, fout.indexOf(": ")))
        .toList();
  }

  @Test
  void aFolderWithoutFilesOrThatIsNoneIsAFault(@TempDir Path map) {
    assertThat(fouten(Gemeentemap.lees(map.toString())))
        .containsExactly(map + ": allowed are 1 to 1000 files whose name ends in .json");
    assertThat(fouten(Gemeentemap.lees(map.resolve("nergens").toString())))
        .containsExactly(map.resolve("nergens") + ": this is not a folder that can be read");
    assertThat(fouten(Gemeentemap.lees("\u0000")))
        .containsExactly("\\u0000: this is not a folder that can be read");
  }

  @Test
  void aDateForAllTakesThePlaceOfThatOfEachFile() throws IOException {
    Controleresultaat<Instellingen> instellingen =
        Startlezer.lees(List.of("--map", Dienst.MAP.toString(), "--peildatum", "2016-02-29"));
    assertThat(Pagina.bladen(instellingen).ofFout().antwoord("/gemeente/GM0855", "").html())
        .contains("Peildatum 29 februari 2016");
  }

  private static Process start(String... args) throws IOException {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    opdracht.addAll(List.of("-Duser.language=tr", "-Dfile.encoding=ISO-8859-1"));
    opdracht.addAll(List.of("-cp", System.getProperty("java.class.path")));
    opdracht.add(Pagina.class.getName());
    opdracht.addAll(List.of(args));
    return new ProcessBuilder(opdracht).start();
  }

  private static String tekst(Process proces, boolean isFout) throws IOException {
    return new String(
        (isFout ? proces.getErrorStream() : proces.getInputStream()).readAllBytes(),
        StandardCharsets.UTF_8);
  }

  @Test
  @Timeout(120)
  void faultsEndTheStartWithCodeTwoAndNothingOnStandardOutput() throws Exception {
    Process proces = start("--map", "nergens", "--poort", "x");
    assertThat(tekst(proces, false)).isEmpty();
    assertThat(tekst(proces, true))
        .isEqualToNormalizingNewlines(
            "--poort: 'x': toegestaan is een getal van 0 tot en met 65535\n");
    assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(proces.exitValue()).isEqualTo(2);
  }

  @Test
  @Timeout(120)
  void helpIsNoFault() throws Exception {
    Process proces = start("--help", "--taal", "en");
    assertThat(tekst(proces, false)).startsWith("Usage: ").contains("--poort");
    assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(proces.exitValue()).isZero();
  }

  @Test
  @Timeout(120)
  void theProcessSaysWhereItIsAndSaysNothingOfWhatIsTried() throws Exception {
    Process proces = start("--map", Dienst.MAP.toString(), "--poort", "0");
    try (BufferedReader uit =
        new BufferedReader(
            new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
      URI adres = URI.create(adres(uit.readLine()));
      assertThat(status(adres.resolve("/gemeente/GM0855?k4=SMAL"))).isEqualTo(200);
      assertThat(status(adres.resolve("/gemeente/GM0855?k4=BRED"))).isEqualTo(400);
      Process tweede =
          start("--map", Dienst.MAP.toString(), "--poort", Integer.toString(adres.getPort()));
      assertThat(tekst(tweede, true)).contains("Poort " + adres.getPort() + " is niet vrij");
      assertThat(tweede.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(tweede.exitValue()).isEqualTo(1);
      proces
          .toHandle()
          .destroy(); // a process that is destroyed by its own handle keeps its streams
      assertThat(uit.lines()).isEmpty();
      assertThat(tekst(proces, true)).isEmpty();
    } finally {
      proces.destroyForcibly();
    }
  }

  private static String adres(String regel) {
    return Stream.of(regel)
        .flatMap(een -> Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/").matcher(een).results())
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow(() -> new AssertionError(regel));
  }

  private static int status(URI adres) throws IOException {
    HttpURLConnection verbinding = (HttpURLConnection) adres.toURL().openConnection();
    try {
      return verbinding.getResponseCode();
    } finally {
      verbinding.disconnect();
    }
  }
}
