package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The calls that the README shows are made, one after another. */
class LeesmijTest extends Dienst {

  private static final Path LEESMIJ = Path.of("..", "..", "README.md");
  private static final Pattern WOORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private static List<String> opdrachten() throws IOException {
    return Pattern.compile("<!-- zaaksysteem -->\n```sh\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(LEESMIJ))
        .results()
        .flatMap(blok -> blok.group(1).lines())
        .toList();
  }

  private static List<String> woorden(String opdracht) {
    return WOORD.matcher(opdracht).results().map(LeesmijTest::zonderAanhaling).toList();
  }

  private static String zonderAanhaling(MatchResult woord) {
    for (int groep = 1; groep < 3; groep++) {
      if (woord.group(groep) != null) {
        return woord.group(groep);
      }
    }
    return woord.group();
  }

  @Test
  void everyCallOfTheReadmeWorks() throws IOException {
    Map<String, String> namen = new TreeMap<>();
    List<String> opdrachten = opdrachten();
    assertThat(opdrachten).hasSizeGreaterThan(8);
    for (String opdracht : opdrachten) {
      HttpResponse<String> antwoord = roep(opdracht, namen);
      assertThat(antwoord.statusCode()).as(opdracht + "\n" + antwoord.body()).isBetween(200, 204);
      antwoord
          .headers()
          .firstValue("Location")
          .ifPresent(pad -> namen.put(namen.isEmpty() ? "$DOSSIER" : "$KANDIDAAT", pad));
    }
  }

  /** Makes a call as curl does with the few options that the README uses. */
  private HttpResponse<String> roep(String opdracht, Map<String, String> namen) throws IOException {
    List<String> woorden = woorden(opdracht);
    List<String> koppen = new ArrayList<>();
    String methode = "GET";
    String inhoud = "";
    for (int plaats = 0; plaats < woorden.size() - 1; plaats++) {
      String volgend = woorden.get(plaats + 1);
      switch (woorden.get(plaats)) {
        case "-X" -> methode = volgend;
        case "-H" -> koppen.addAll(List.of(volgend.split(": ", 2)));
        case "-d" -> {
          inhoud = volgend.startsWith("@") ? bestand(volgend.substring(1)) : volgend;
          methode = methode.equals("GET") ? "POST" : methode;
        }
        default -> {}
      }
    }
    String adres = woorden.get(woorden.size() - 1);
    for (Map.Entry<String, String> naam : namen.entrySet()) {
      adres = adres.replace(naam.getKey(), naam.getValue());
    }
    String pad = adres.replace("http://127.0.0.1:8080", "");
    return klant().doe(methode, pad, inhoud, koppen.toArray(String[]::new));
  }

  private static String bestand(String pad) throws IOException {
    return Files.readString(LEESMIJ.resolveSibling(pad));
  }
}
