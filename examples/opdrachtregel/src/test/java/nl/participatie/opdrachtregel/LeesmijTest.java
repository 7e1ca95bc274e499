package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is compiled, run and read. */
class LeesmijTest {

  private static final Path LEESMIJ = Path.of("..", "..", "README.md");

  private static List<String> blokken(String taal) throws IOException {
    return Pattern.compile("```" + taal + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(LEESMIJ))
        .results()
        .map(blok -> blok.group(1))
        .toList();
  }

  static Stream<String> voorbeelden() throws IOException {
    return blokken("java").stream().map(LeesmijTest::klasse);
  }

  private static String klasse(String java) {
    return Pattern.compile("public class (\\w+)")
        .matcher(java)
        .results()
        .map(gevonden -> gevonden.group(1))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("voorbeelden")
  void theJavaCompilesAndPrintsWhatTheReadmeSays(String klasse, @TempDir Path map)
      throws Exception {
    List<String> java = blokken("java");
    assertThat(blokken("text")).hasSameSizeAs(java);
    int plaats = java.stream().map(LeesmijTest::klasse).toList().indexOf(klasse);
    Path bron = Files.writeString(map.resolve(klasse + ".java"), java.get(plaats));
    int uitkomst =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", map.toString(), "-cp", klassepad(), bron.toString());
    assertThat(uitkomst).isZero();
    assertThat(draai(map, klasse)).isEqualTo(blokken("text").get(plaats));
  }

  static Stream<String> opdrachten() throws IOException {
    return blokken("sh").stream()
        .flatMap(String::lines)
        .filter(regel -> regel.startsWith("java -jar examples/opdrachtregel/"));
  }

  @ParameterizedTest
  @MethodSource("opdrachten")
  void everyCallOfTheReadmeWorks(String opdracht) {
    Aanroep aanroep = Aanroep.van(argumenten(opdracht));
    assertThat(aanroep.code()).as(aanroep.fout()).isZero();
    assertThat(aanroep.uit()).isNotBlank();
  }

  private static String[] argumenten(String opdracht) {
    return opdracht
        .substring(opdracht.indexOf("participatie.jar") + "participatie.jar".length())
        .strip()
        .replace("examples/opdrachtregel/", "")
        .split(" ", -1);
  }

  private static String klassepad() {
    return System.getProperty("java.class.path");
  }

  private static String draai(Path map, String klasse) throws Exception {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    PrintStream vorige = System.out;
    try (URLClassLoader lader = new URLClassLoader(new URL[] {map.toUri().toURL()});
        PrintStream vanger = new PrintStream(uit, true, StandardCharsets.UTF_8)) {
      System.setOut(vanger);
      lader
          .loadClass(klasse)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(vorige);
    }
    return uit.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void theMunicipalityFileOfTheReadmeIsValid() throws IOException {
    List<String> json = blokken("json");
    assertThat(json).isNotEmpty();
    for (String bestand : json) {
      Aanroep aanroep = Aanroep.metInvoer(bestand, "raming", "-", "--van", "2015", "--tot", "2055");
      assertThat(aanroep.code()).as(aanroep.fout()).isZero();
    }
  }

  @Test
  void theMainJobOfTheReadmeIsACallThatWorks(@TempDir Path map) throws IOException {
    String opdracht =
        blokken("sh").stream()
            .filter(blok -> blok.contains("participatie.jar"))
            .findFirst()
            .orElseThrow();
    String[] args = argumenten(opdracht.replace("--uit rapport", "--uit " + map));
    assertThat(Aanroep.van(args).code()).isZero();
    assertThat(Files.size(map.resolve("index.html"))).isPositive();
  }

  @Test
  void theVersionInTheReadmeIsTheOneThatIsBuilt() throws IOException {
    List<String> versies =
        blokken("xml").stream()
            .flatMap(blok -> Pattern.compile("<version>(.*?)</version>").matcher(blok).results())
            .map((MatchResult m) -> m.group(1))
            .toList();
    assertThat(versies).hasSize(2); // the library and its test fixtures
    for (String versie : versies) {
      assertThat(Aanroep.van("--version").uit())
          .isEqualTo("participatie " + versie + System.lineSeparator());
    }
  }
}
