package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Contrast as WCAG 2.2 measures it: text at least 4.5:1 (1.4.3), parts of pictures that carry
 * meaning at least 3:1 (1.4.11), measured on what is really written.
 */
class ContrastTest {

  private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
  private static final Pattern KLEUR = Pattern.compile("--([a-z]+): (#[0-9a-f]{3,6});");
  private static final double TEKST = 4.5;
  private static final double VORM = 3;

  /** Lines that help the eye along and carry nothing: every value is written as well. */
  private static final Set<String> HULPLIJN = Set.of("#c3cbd2");

  static Stream<String> beelden() {
    String pagina = RapportHtml.schrijf(Volledig.rapport(), Taal.NL);
    return Stream.concat(
        SVG.matcher(pagina).results().map(MatchResult::group),
        Volledig.beelden(Taal.NL).values().stream());
  }

  @ParameterizedTest
  @MethodSource("beelden")
  void wordsAndShapesOfAPictureStandOutOnWhite(String beeld) throws Exception {
    List<String> mis = new ArrayList<>();
    int gemeten = 0;
    for (Element element : elementen(Xml.lees(beeld))) {
      boolean isTekst = element.getTagName().equals("text");
      for (String attribuut : List.of("fill", "stroke")) {
        String kleur = geerfd(element, attribuut);
        if (!kleur.startsWith("#") || kleur.equals("#ffffff") || HULPLIJN.contains(kleur)) {
          continue; // none, white on a dark fill (see the fills) or a fill by reference
        }
        gemeten++;
        double nodig = isTekst && attribuut.equals("fill") ? TEKST : VORM;
        if (contrast(kleur, "#ffffff") < nodig) {
          mis.add(element.getTagName() + " " + attribuut + " " + kleur);
        }
      }
    }
    assertThat(mis).isEmpty();
    assertThat(gemeten).isPositive();
  }

  @Test
  void everyFillStandsOutOnWhiteAndItsStrokesOnTheFill() {
    Set<String> streken = new TreeSet<>();
    for (Patroon patroon : Patroon.values()) {
      String definitie = patroon.definitie("t").schrijf();
      List<String> kleuren = new ArrayList<>();
      Matcher kleur = Pattern.compile("#[0-9a-f]{6}").matcher(definitie);
      while (kleur.find()) {
        kleuren.add(kleur.group());
      }
      double sterkste =
          kleuren.stream().mapToDouble(een -> contrast(een, "#ffffff")).max().orElseThrow();
      assertThat(sterkste).as(patroon.name()).isGreaterThanOrEqualTo(VORM);
      // the strokes differ from fill to fill, and can be seen on it: no colour is needed
      assertThat(contrast(kleuren.get(0), kleuren.get(1))).isGreaterThanOrEqualTo(VORM);
      if (patroon != Patroon.SLUIER) {
        assertThat(streken.add(definitie.replaceAll("(?s).* d=\"([^\"]*)\".*", "$1")))
            .as("%s has strokes of its own", patroon)
            .isTrue();
      }
    }
  }

  @Test
  void thePageStandsOutInLightAndInDark() {
    List<Map<String, String>> standen = new ArrayList<>();
    for (String regel : RapportHtml.opmaakregels().lines().toList()) {
      if (regel.contains(":root {")) {
        Map<String, String> stand =
            standen.isEmpty() ? new HashMap<>() : new HashMap<>(standen.get(0));
        Matcher kleur = KLEUR.matcher(regel);
        while (kleur.find()) {
          stand.put(kleur.group(1), kleur.group(2));
        }
        standen.add(stand);
      }
    }
    assertThat(standen).as("light and dark").hasSize(2);
    for (Map<String, String> stand : standen) {
      for (String vlak : List.of("papier", "vlak")) {
        for (String inkt : List.of("inkt", "zacht", "accent")) {
          assertThat(contrast(kleur(stand, inkt), kleur(stand, vlak)))
              .as("%s on %s in %s", inkt, vlak, stand)
              .isGreaterThanOrEqualTo(TEKST);
        }
        for (String rand : List.of("schending", "spanning", "grens", "versterking", "onbepaald")) {
          assertThat(contrast(kleur(stand, rand), kleur(stand, vlak)))
              .as("%s on %s in %s", rand, vlak, stand)
              .isGreaterThanOrEqualTo(VORM);
        }
      }
      assertThat(contrast("#ffffff", kleur(stand, "kop"))).isGreaterThanOrEqualTo(TEKST);
    }
  }

  @Test
  void theMeasureItselfIsThatOfTheStandard() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#767676", "#ffffff")).isBetween(4.54, 4.55); // the standard's own example
  }

  private static String kleur(Map<String, String> stand, String naam) {
    return Objects.requireNonNull(stand.get(naam), naam);
  }

  private static List<Element> elementen(Element wortel) {
    List<Element> alle = new ArrayList<>();
    NodeList knopen = wortel.getElementsByTagName("*");
    for (int plaats = 0; plaats < knopen.getLength(); plaats++) {
      alle.add((Element) knopen.item(plaats));
    }
    return alle;
  }

  /** The value of an attribute, of this element or of the nearest one around it. */
  private static String geerfd(Element element, String attribuut) {
    for (Node knoop = element; knoop instanceof Element een; knoop = knoop.getParentNode()) {
      if (een.hasAttribute(attribuut)) {
        return een.getAttribute(attribuut);
      }
    }
    return attribuut.equals("fill") && element.getTagName().equals("text") ? "#000000" : "";
  }

  private static double contrast(String een, String ander) {
    double licht = Math.max(helderheid(een), helderheid(ander));
    double donker = Math.min(helderheid(een), helderheid(ander));
    return (licht + 0.05) / (donker + 0.05);
  }

  /** Relative luminance. */
  private static double helderheid(String kleur) {
    String hex = kleur.length() == 4 ? kleur.replaceAll("([0-9a-f])", "$1$1") : kleur;
    double som = 0;
    double[] gewichten = {0.2126, 0.7152, 0.0722};
    for (int deel = 0; deel < 3; deel++) {
      double waarde = Integer.parseInt(hex.substring(1 + 2 * deel, 3 + 2 * deel), 16) / 255.0;
      double recht = waarde <= 0.04045 ? waarde / 12.92 : Math.pow((waarde + 0.055) / 1.055, 2.4);
      som += gewichten[deel] * recht;
    }
    return som;
  }
}
