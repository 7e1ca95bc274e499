package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class RapportHtmlTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
  private static final Pattern VERWIJZING =
      Pattern.compile("(?:href=\"#|url\\(#|aria-labelledby=\")([^\")]*)");

  private static String pagina(Gemeenteprofiel gemeente, Taal taal) {
    return RapportHtml.schrijf(Rapport.maak(gemeente, Voorbeelden.PEILDATUM), taal);
  }

  private static String pottenstad(Taal taal) {
    Rapport rapport = Rapport.maak(Voorbeelden.pottenstad(), Voorbeelden.PEILDATUM);
    return RapportHtml.schrijf(rapport.metVariant(Voorbeelden.variant()), taal);
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsAsAccepted(Taal taal) throws IOException {
    Gouden.vergelijk("nederland." + taal + ".html", pagina(Voorbeelden.nederland(), taal));
    Gouden.vergelijk("voorbeeldstad." + taal + ".html", pagina(Voorbeelden.voorbeeldstad(), taal));
    Gouden.vergelijk("pottenstad." + taal + ".html", pottenstad(taal));
  }

  @ParameterizedTest
  @EnumSource
  void everyIdOccursOnceAndEveryReferenceHasItsTarget(Taal taal) {
    for (String pagina : List.of(pagina(Voorbeelden.voorbeeldstad(), taal), pottenstad(taal))) {
      Set<String> ids = new HashSet<>();
      Matcher id = ID.matcher(pagina);
      while (id.find()) {
        assertThat(ids.add(id.group(1))).as("id %s occurs once", id.group(1)).isTrue();
      }
      Matcher verwijzing = VERWIJZING.matcher(pagina);
      int aantal = 0;
      while (verwijzing.find()) {
        assertThat(ids).containsAll(Set.of(verwijzing.group(1).split(" ")));
        aantal++;
      }
      assertThat(aantal).isGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPictureIsWellFormedAndSaysWhatItShows(Taal taal) throws Exception {
    Matcher svg = SVG.matcher(pottenstad(taal));
    int aantal = 0;
    while (svg.find()) {
      Element wortel = Xml.lees(svg.group());
      if (wortel.getAttribute("aria-hidden").equals("true")) {
        continue; // a sample in a legend, beside its words
      }
      assertThat(wortel.getAttribute("role")).isEqualTo("img");
      Element titel = (Element) wortel.getFirstChild();
      Element uitleg = (Element) titel.getNextSibling().getNextSibling();
      assertThat(titel.getTagName()).isEqualTo("title");
      assertThat(uitleg.getTagName()).isEqualTo("desc");
      assertThat(titel.getTextContent()).isNotBlank();
      assertThat(uitleg.getTextContent()).isNotBlank().doesNotContain("{");
      aantal++;
    }
    // thermometer, groups, money in all and of six streams, pools, variant
    assertThat(aantal).isEqualTo(11);
  }

  @Test
  void thePageLeansOnNothingOutsideItself() {
    String pagina = pagina(Voorbeelden.nederland(), Taal.NL);
    assertThat(pagina)
        .doesNotContain("<script", "<link", "<img", "src=", "@import", "http://", "https://")
        .contains("default-src 'none'".replace("'", "&#39;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "]]>",
        "&#0;",
        "\u0000\u001b[31m",
        "\u202Eacab\u2066",
        "\"' onload='x",
        "</style></title><script>"
      })
  void aNameFromOutsideIsShownAsText(String naam) throws Exception {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(Voorbeelden.voorbeeldstad())
            .naam(naam)
            .arbeidsmarktregio(naam)
            .build();
    String pagina = pagina(gemeente, Taal.EN);
    // structure is that of the page of an ordinary name: only text differs
    assertThat(pagina.replaceAll("[^<]*<", "<").length())
        .isEqualTo(pagina(Voorbeelden.voorbeeldstad(), Taal.EN).replaceAll("[^<]*<", "<").length());
    Matcher svg = SVG.matcher(pagina);
    while (svg.find()) {
      Xml.lees(svg.group());
    }
  }

  @Test
  void aVeryLongNameIsShownWhole() {
    String naam = "a".repeat(10_000);
    Gemeenteprofiel gemeente = Gemeenteprofiel.builder().naam(naam).build();
    assertThat(pagina(gemeente, Taal.NL)).contains("<bdi>" + naam + "</bdi>");
  }

  @Test
  void unknownVolumesAreSaidAndNotDrawn() {
    String pagina = pagina(Gemeenteprofiel.builder().naam("Leeg").build(), Taal.NL);
    assertThat(pagina)
        .contains("Er is geen grafiek: de aantallen zijn onbekend.")
        .contains("(volumes.WWB) is niet opgegeven", "(volumes.WSW) is niet opgegeven")
        .contains("van deze stroom is geen enkel bedrag bekend")
        .contains("Welk geld welk tekort mag dekken is onbepaald.")
        .doesNotContain("volumes-beeld", "geld-beeld", "potten-beeld", "<small>");
  }
}
