package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page is whole, asks for nothing from elsewhere, and shows what comes from outside as text.
 */
class OpmaakTest {

  private static final List<String> VIJANDIG =
      List.of(
          "<img src=x onerror=alert(1)>",
          "\"><script>alert(1)</script>",
          "]]>&#0;\u0000\uFFFF{{taal}}",
          "\u202E\u2066gnilbat\u0007",
          "javascript:alert(1)",
          "x".repeat(10_000));

  @SuppressWarnings("NullAway.Init")
  private static Dienst dienst;

  @BeforeAll
  static void start() {
    dienst =
        Dienst.met(
            Stream.concat(Dienst.gemeenten().stream(), vijandig().values().stream()).toList());
  }

  @AfterAll
  static void sluit() {
    dienst.close();
  }

  /** Municipalities whose name and region no file could give, by their code. */
  private static Map<String, Gemeenteprofiel> vijandig() {
    Map<String, Gemeenteprofiel> gemeenten = new TreeMap<>();
    for (String naam : VIJANDIG) {
      String code = "GM000" + gemeenten.size();
      gemeenten.put(
          code,
          Gemeenteprofiel.builder()
              .from(Dienst.gemeente("GM0855"))
              .code(new Gemeentecode(code))
              .naam(naam)
              .arbeidsmarktregio(naam)
              .build());
    }
    return gemeenten;
  }

  static Stream<String> adressen() {
    return Stream.of(
            "/",
            "/gemeente/GM0855",
            "/gemeente/GM0855?k4=BREED&k12=OPEN_EINDE",
            "/gemeente/GM0855?k4=BREED&k11=open&peildatum=2016-02-29",
            "/gemeente/NL",
            "/gemeente/NL?k8=INTEGRAAL",
            "/gemeente/GM0000",
            "/gemeente/GM0001?k4=BREED",
            "/gemeente/GM0002",
            "/gemeente/GM0003",
            "/gemeente/GM0004",
            "/gemeente/GM0005",
            "/gemeente/%3Cimg%20src=x%3E",
            "/nergens/javascript:x",
            "/gemeente/NL?k4=%22%3E%3Cscript%3E")
        .flatMap(
            pad -> Stream.of(pad, pad + (pad.contains("?") ? "&" : "?") + "taal=en").distinct());
  }

  @ParameterizedTest
  @MethodSource("adressen")
  void aPageIsWholeAndAsksForNothingFromElsewhere(String adres) {
    String html = dienst.lees(adres).body();
    Document blad = Jsoup.parse(html);
    assertThat(html).startsWith("<!DOCTYPE html>\n");
    assertThat(blad.expectFirst("html").attr("lang"))
        .isEqualTo(adres.endsWith("taal=en") ? "en" : "nl");
    assertThat(blad.title()).isNotBlank();
    assertThat(blad.select("h1")).hasSize(1);
    assertThat(blad.select("main#inhoud")).hasSize(1);
    assertThat(blad.select("script").eachAttr("src"))
        .isSubsetOf("/proef.js")
        .hasSameSizeAs(blad.select("script"));
    assertThat(blad.select("script").stream().map(Element::data)).allMatch(String::isEmpty);
    assertThat(blad.select("style, base, iframe, object, embed, img, meta[http-equiv]")).isEmpty();
    List<String> nummers = blad.select("[id]").eachAttr("id");
    assertThat(nummers).doesNotHaveDuplicates();
    for (Element element : blad.getAllElements()) {
      for (Attribute attribuut : element.attributes()) {
        assertThat(attribuut.getKey()).isNotEqualTo("style").doesNotStartWith("on");
      }
    }
    Stream.of("href", "src", "action", "data-proef", "xlink:href")
        .flatMap(naam -> blad.select("[" + naam.replace(":", "\\:") + "]").eachAttr(naam).stream())
        .forEach(naar -> assertThat(naar).matches("[/#][^/\\\\]?.*"));
    verwijzingen(blad).forEach(naar -> assertThat(nummers).contains(naar));
  }

  /** Whatever an element of the page refers to by its id. */
  private static Stream<String> verwijzingen(Document blad) {
    return Stream.of(
            blad.select("label[for]").eachAttr("for").stream(),
            blad.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
                .flatMap(Pattern.compile(" ")::splitAsStream),
            blad.select("a[href^=#]").eachAttr("href").stream().map(naar -> naar.substring(1)))
        .flatMap(alle -> alle);
  }

  @Test
  void aNameFromOutsideIsShownAsTextAndHeldApart() {
    for (String code : vijandig().keySet()) {
      String naam = Optional.ofNullable(vijandig().get(code)).orElseThrow().naam().orElseThrow();
      String zichtbaar = naam.replaceAll("[\u0000\u0007\uFFFF]", "\uFFFD");
      Document blad = Jsoup.parse(dienst.pagina("/gemeente/" + code));
      assertThat(blad.expectFirst("h1 > bdi").wholeText()).isEqualTo(zichtbaar);
      assertThat(blad.title()).startsWith(zichtbaar.strip().substring(0, 10));
      assertThat(blad.expectFirst(".onderkop li:last-child bdi").wholeText())
          .isEqualTo("Arbeidsmarktregio " + zichtbaar);
      Document lijst = Jsoup.parse(dienst.pagina("/"));
      assertThat(lijst.expectFirst("a[href=/gemeente/" + code + "] > bdi").wholeText())
          .isEqualTo(zichtbaar);
      assertThat(blad.select("script")).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("adressen")
  void twoEqualRequestsHaveEqualAnswers(String adres) {
    assertThat(dienst.lees(adres).body()).isEqualTo(dienst.lees(adres).body());
  }

  @Test
  void everyLinkOfAPageLeadsToAPage() {
    for (String adres : List.of("/", "/?taal=en", "/gemeente/GM0855?k4=BREED&k5=open")) {
      Document blad = Jsoup.parse(dienst.pagina(adres));
      List<String> links =
          blad.select("a[href^=/], link[href], script[src]").stream()
              .map(element -> element.attr(element.hasAttr("href") ? "href" : "src"))
              .collect(Collectors.toList());
      assertThat(links).hasSizeGreaterThan(4);
      links.forEach(link -> assertThat(dienst.lees(link).statusCode()).as(link).isEqualTo(200));
    }
  }

  @Test
  void theLanguageSwitchKeepsWhatIsTried() {
    Document blad = Jsoup.parse(dienst.pagina("/gemeente/GM0855?peildatum=2016-01-01&k4=BREED"));
    assertThat(blad.expectFirst("a[data-taal=en]").attr("href"))
        .isEqualTo("/gemeente/GM0855?taal=en&peildatum=2016-01-01&k4=BREED");
    assertThat(blad.select("a[data-taal=nl][aria-current=true]")).hasSize(1);
  }

  @Test
  void theStyleSheetNamesNoAddress() {
    assertThat(dienst.lees("/stijl.css").body()).doesNotContain("url(", "@import", "http");
    assertThat(dienst.lees("/proef.js").body()).doesNotContain("http", "innerHTML", "eval");
  }
}
