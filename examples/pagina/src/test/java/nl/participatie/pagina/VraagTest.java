package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults in an address: all of them at once, each with place, value and what is allowed. */
class VraagTest {

  @SuppressWarnings("NullAway.Init")
  private static Dienst dienst;

  @BeforeAll
  static void start() {
    dienst = Dienst.gewoon();
  }

  @AfterAll
  static void sluit() {
    dienst.close();
  }

  private static List<String> fouten(String pad, int status) {
    HttpResponse<String> antwoord = dienst.lees(pad);
    assertThat(antwoord.statusCode()).as(pad).isEqualTo(status);
    return Jsoup.parse(antwoord.body()).select(".fouten li").eachText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "taal=de | taal: 'de': toegestaan zijn nl en en",
        "taal= | taal: toegestaan zijn nl en en",
        "peildatum=2017-02-30"
            + " | peildatum: '2017-02-30': toegestaan is een bestaande datum als jjjj-mm-dd",
        "peildatum=morgen | peildatum: 'morgen': toegestaan is een bestaande datum als jjjj-mm-dd",
        "k4=BRED | k4: 'BRED': toegestaan zijn BREED, SMAL, open",
        "k4=breed | k4: 'breed': toegestaan zijn BREED, SMAL, open",
        "k4 | k4: toegestaan zijn BREED, SMAL, open",
        "k20=A | k20: 'A': onbekend; toegestaan zijn taal, peildatum en k1 tot en met k19",
        "k04=BREED | k04: 'BREED': onbekend; toegestaan zijn taal, peildatum en k1 tot en met k19",
        "x=%3Cb%3E | x: '<b>': onbekend; toegestaan zijn taal, peildatum en k1 tot en met k19",
        "k4=SMAL&k4=BREED | k4: 'BREED': staat er meer dan eens; toegestaan is eenmaal",
        "k4=%E2%80%AESMAL | k4: '\\u202ESMAL': toegestaan zijn BREED, SMAL, open"
      })
  void eachFaultNamesPlaceValueAndWhatIsAllowed(String vraag, String fout) {
    assertThat(fouten("/gemeente/GM0855?" + vraag, 400)).containsExactly(fout);
    assertThat(fouten("/gemeente/GM0855/proef?" + vraag, 400)).containsExactly(fout);
  }

  @Test
  void allFaultsComeAtOnceInTheLanguageAskedFor() {
    assertThat(fouten("/gemeente/GM0855?taal=en&k4=A&k10=B&peildatum=x&y=1", 400))
        .containsExactly(
            "k4: 'A': allowed are BREED, SMAL, open",
            "k10: 'B': allowed are ORGANISATIE, PER_DOELGROEP, open",
            "peildatum: 'x': allowed is an existing date as yyyy-mm-dd",
            "y: '1': unknown; allowed are taal, peildatum and k1 to k19");
    assertThat(fouten("/?k4=SMAL", 400))
        .containsExactly("k4: 'SMAL': onbekend; toegestaan is taal");
  }

  @ParameterizedTest
  @EnumSource(Keuze.class)
  void everyOptionOfAChoiceCanBeAskedForAndNoOther(Keuze keuze) {
    String naam = "k" + keuze.nummer();
    String toegestaan =
        keuze.opties().stream().map(Optie::code).collect(Collectors.joining(", ", "", ", open"));
    for (String code : toegestaan.split(", ", -1)) {
      assertThat(dienst.lees("/gemeente/NL/proef?" + naam + "=" + code).statusCode())
          .as(code)
          .isIn(200, 303);
    }
    assertThat(fouten("/gemeente/NL?" + naam + "=ANDERS", 400))
        .containsExactly(naam + ": 'ANDERS': toegestaan zijn " + toegestaan);
    Arrays.stream(Optie.values())
        .filter(optie -> Optie.zoek(keuze, optie.code()).isEmpty())
        .limit(2)
        .forEach(
            vreemd ->
                assertThat(fouten("/gemeente/NL?" + naam + "=" + vreemd.code(), 400)).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GM9999",
        "gm0855",
        "%3Cimg%20src=x%20onerror=alert(1)%3E",
        "%E2%80%AEGM0855",
        "%5D%5D%3E"
      })
  void anUnknownMunicipalityIsToldWithThoseThatAre(String code) {
    HttpResponse<String> antwoord = dienst.lees("/gemeente/" + code + "?taal=en");
    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(antwoord.body())
        .contains("<html lang=\"en\">", "This page does not exist")
        .doesNotContain("<img", "\u202e");
    List<String> fouten = Jsoup.parse(antwoord.body()).select(".fouten li").eachText();
    assertThat(fouten).hasSize(1);
    assertThat(fouten.get(0)).contains("allowed are ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "0001-01-01", "2013-01-01", "2055-12-31", "9999-12-31"})
  void anyDateThatExistsHasAPage(String datum) {
    assertThat(dienst.pagina("/gemeente/GM0855?k4=SMAL&peildatum=" + datum))
        .contains("name=\"peildatum\" value=\"" + datum + "\"");
  }
}
