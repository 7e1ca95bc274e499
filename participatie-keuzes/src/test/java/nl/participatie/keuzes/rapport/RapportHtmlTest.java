package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class RapportHtmlTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern VERWIJZING =
      Pattern.compile("(?:href=\"#|url\\(#|aria-labelledby=\")([^\")]*)");

  private static String pagina(Gemeenteprofiel gemeente, Taal taal) {
    return RapportHtml.schrijf(Rapport.maak(gemeente, Voorbeelden.PEILDATUM), taal);
  }

  @ParameterizedTest
  @EnumSource
  void thePageIsAsAccepted(Taal taal) throws IOException {
    Gouden.vergelijk("nederland." + taal + ".html", pagina(Voorbeelden.nederland(), taal));
    Gouden.vergelijk("voorbeeldstad." + taal + ".html", pagina(Voorbeelden.voorbeeldstad(), taal));
  }

  @ParameterizedTest
  @EnumSource
  void everyIdOccursOnceAndEveryReferenceHasItsTarget(Taal taal) {
    String pagina = pagina(Voorbeelden.voorbeeldstad(), taal);
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
    String svg = pagina.substring(pagina.indexOf("<svg"), pagina.indexOf("</svg>") + 6);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
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
        .contains("<dt>volumes.WWB</dt>", "<dt>volumes.WSW</dt>")
        .contains("<td data-kolom=\"Totaal\" class=\"getal\">onbepaald</td>")
        .doesNotContain("volumes-beeld");
  }

  @Test
  void thePageIsTheSameInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String verwacht = pagina(Voorbeelden.voorbeeldstad(), Taal.NL);
    try {
      for (String taal : new String[] {"nl-NL", "en-US", "tr-TR", "ar-EG"}) {
        Locale.setDefault(Locale.forLanguageTag(taal));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(pagina(Voorbeelden.voorbeeldstad(), Taal.NL)).isEqualTo(verwacht);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
