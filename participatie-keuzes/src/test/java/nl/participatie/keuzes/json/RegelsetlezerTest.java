package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules as JSON: the same rules and the same faults as in a table, at a path. */
class RegelsetlezerTest {

  private static final String GOED =
      """
      {"code": "X-1", "soort": "VEREIST", "als": ["12.OPEN_EINDE"], "dan": ["1.INVESTEREN"],
       "sterkte": "STERK", "geldig_vanaf": "2015-01-01", "geldig_tot": null,
       "grondslag": "RAPPORT", "vindplaats": "6.2", "kern": "reden"}\
      """;

  private static List<String> fouten(String json, Taal taal) {
    return Regelsetlezer.lees(json.getBytes(StandardCharsets.UTF_8)).fouten().stream()
        .map(fout -> fout.tekst(taal))
        .toList();
  }

  private static List<String> fouten(String json) {
    return fouten(json, Taal.NL);
  }

  private static Regelset goed(String json) {
    assertThat(fouten(json)).isEmpty();
    return Regelsetlezer.lees(json.getBytes(StandardCharsets.UTF_8)).ofFout();
  }

  /** The good rule with one attribute written otherwise. */
  private static String met(String attribuut, String waarde) {
    String na = "\"" + attribuut + "\": ";
    String json =
        GOED.replaceFirst(na + "(\\[[^]]*]|\"[^\"]*\"|null)", "@").replace("@", na + waarde);
    assertThat(json).contains(na + waarde);
    return "[" + json + "]";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "als ! \"12.OPEN_EINDE\"",
        "dan ! \"1.INVESTEREN\"",
        "geldig_tot ! \"\"",
        "vindplaats ! \"6.2\"",
        "kern ! \"reden\""
      })
  void eenKantMagEenTekstZijnEnLeegMagOpDrieManieren(String attribuut, String waarde) {
    assertThat(goed(met(attribuut, waarde))).isEqualTo(goed("[" + GOED + "]"));
  }

  @Test
  void opTweeManierenGeschrevenKantenZijnGelijk() {
    String tekst = met("als", "\"8.SOCIAAL_DOMEIN|8.PER_DEELBUDGET\"");
    String lijst = met("als", "[\"8.PER_DEELBUDGET\", \"8.SOCIAAL_DOMEIN\"]");
    assertThat(goed(tekst)).isEqualTo(goed(lijst));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"dan\": null,", "\"dan\": [],", "\"dan\": \"\",", ""})
  void eenLegeKantMagOntbreken(String dan) {
    String json =
        "[{\"code\": \"X-1\", \"soort\": \"GRENS\", \"als\": \"3.GEEN\", %s \"sterkte\": \"STERK\","
            + " \"grondslag\": \"WET\", \"vindplaats\": \"Participatiewet art. 7\","
            + " \"kern\": \"a\"}]";
    assertThat(goed(json.formatted(dan)).regel("X-1").dan()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "code ! null ! [0].code: is verplicht",
        "code ! 3 ! [0].code: '3': verwacht wordt een tekst tussen aanhalingstekens",
        "soort ! \"VEREIS\" ! [0].soort (X-1): 'VEREIS': toegestaan zijn VEREIST, SLUIT_UIT,"
            + " SPANNING, VERSTERKT, GRENS (bedoeld: VEREIST?)",
        "als ! null ! [0].als (X-1): is verplicht",
        "als ! [] ! [0].als (X-1): is verplicht",
        "als ! [\"\"] ! [0].als (X-1): is geen optie; toegestaan is een volledige code, bijvoorbeeld"
            + " 12.OPEN_EINDE",
        "als ! 12 ! [0].als: '12': verwacht wordt een tekst tussen aanhalingstekens, of een lijst"
            + " daarvan tussen rechte haken",
        "als ! {} ! [0].als: verwacht wordt een tekst tussen aanhalingstekens, of een lijst daarvan"
            + " tussen rechte haken",
        "als ! [null] ! [0].als[0]: 'null': verwacht wordt een tekst tussen aanhalingstekens",
        "als ! [\"12.PLAFONDS\", [\"3.GEEN\"]] ! [0].als[1]: verwacht wordt een tekst tussen"
            + " aanhalingstekens",
        "als ! [\"8.INTEGRAAL|8.SOCIAAL_DOMEIN\"] ! [0].als (X-1): '8.INTEGRAAL|8.SOCIAAL_DOMEIN':"
            + " is geen optie van keuze 8; toegestaan zijn PER_DEELBUDGET, INTEGRAAL,"
            + " MET_AANVULLENDE_FINANCIERING, MET_GEMEENTEFONDS, SOCIAAL_DOMEIN (bedoeld:"
            + " 8.SOCIAAL_DOMEIN?)",
        "als ! [\"12.PLAFONDS\", \"12.PLAFONDS\"] ! [0].als (X-1): '12.PLAFONDS': staat er al; elke"
            + " optie mag aan één kant maar eenmaal voorkomen",
        "als ! [\"12.PLAFONDS\", \"3.GEEN\"] ! [0].als (X-1): '12.PLAFONDS|3.GEEN': noemt de keuzes"
            + " 3, 12; toegestaan zijn opties van één keuze",
        "dan ! [] ! [0].dan (X-1): is verplicht bij de soort VEREIST",
        "dan ! \"12.PLAFONDS\" ! [0].dan (X-1): '12.PLAFONDS': noemt keuze 12, die ook in als staat;"
            + " toegestaan zijn opties van een andere keuze",
        "sterkte ! true ! [0].sterkte: 'true': verwacht wordt een tekst tussen aanhalingstekens",
        "geldig_vanaf ! 20150101 ! [0].geldig_vanaf: '20150101': verwacht wordt een tekst tussen"
            + " aanhalingstekens",
        "geldig_tot ! \"2015-01-01\" ! [0].geldig_tot (X-1): '2015-01-01': de regel geldt vanaf"
            + " 2015-01-01; toegestaan is een latere datum, of niets",
        "kern ! [\"a\"] ! [0].kern: verwacht wordt een tekst tussen aanhalingstekens",
        "kern ! \"a\\u0000\" ! [0].kern (X-1): 'a\\u0000': toegestaan zijn 1 tot en met 1000 tekens,"
            + " zonder spatie aan het begin of eind en zonder onzichtbare opmaaktekens",
        "kern ! \"\\ud800\" ! [0].kern (X-1): '\\uD800': toegestaan zijn 1 tot en met 1000 tekens,"
            + " zonder spatie aan het begin of eind en zonder onzichtbare opmaaktekens"
      })
  void elkeFoutNoemtHetPadDeWaardeEnWatMag(String attribuut, String waarde, String fout) {
    assertThat(fouten(met(attribuut, waarde))).containsExactly(fout);
  }

  @Test
  void eenOnbekendAttribuutWordtGeweigerdMetHetDichtstbijzijnde() {
    assertThat(fouten("[" + GOED.replace("\"kern\"", "\"kerm\"") + "]"))
        .containsExactly(
            "[0].kerm: is geen attribuut; toegestaan zijn code, soort, als, dan, sterkte,"
                + " geldig_vanaf, geldig_tot, grondslag, vindplaats, kern (bedoeld: kern?)",
            "[0].kern (X-1): is verplicht");
  }

  @Test
  void eenAttribuutDatErTweeKeerStaatIsEenFout() {
    assertThat(fouten("[" + GOED.replace("\"kern\"", "\"code\": \"X-2\", \"kern\"") + "]"))
        .containsExactly(
            "[0].code: dit attribuut staat er twee keer; elk attribuut mag maar eenmaal voorkomen");
  }

  @Test
  void alleFoutenVanAlleRegelsKomenInEenKeer() {
    assertThat(
            Regelsetlezer.lees(
                    ("[" + GOED + ", 3, {}, " + GOED + ", {\"code\": \"X-9\", \"als\": []}]")
                        .getBytes(StandardCharsets.UTF_8))
                .fouten())
        .extracting(Fout::pad)
        .containsExactly(
            "[1]",
            "[2].als",
            "[2].code",
            "[2].grondslag",
            "[2].kern",
            "[2].soort",
            "[2].sterkte",
            "[2].vindplaats",
            "[3].code",
            "[4].als (X-9)",
            "[4].grondslag (X-9)",
            "[4].kern (X-9)",
            "[4].soort (X-9)",
            "[4].sterkte (X-9)",
            "[4].vindplaats (X-9)");
    assertThat(fouten("[" + GOED + "," + GOED + "]", Taal.EN))
        .containsExactly("[1].code: 'X-1': is used already at [0].code; each code may occur once");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "`` ! is leeg; verwacht wordt JSON",
        "[] ! er staat geen enkele regel in; verwacht wordt er minstens één",
        "{} ! verwacht wordt een lijst tussen rechte haken",
        "null ! 'null': verwacht wordt een lijst tussen rechte haken",
        "\"R-01\" ! 'R-01': verwacht wordt een lijst tussen rechte haken",
        "[3] ! [0]: '3': verwacht wordt een object tussen accolades",
        "[[]] ! [0]: verwacht wordt een object tussen accolades",
        "[{] ! 1:3: is geen geldige JSON",
        "code;soort ! 1:1: is geen geldige JSON"
      })
  void watGeenLijstVanRegelsIsHeeftEenFout(String json, String fout) {
    assertThat(fouten(json)).containsExactly(fout);
  }

  @Test
  void naHetEindeMagNietsMeerStaan() {
    assertThat(fouten("[" + GOED + "] []")).singleElement().asString().contains("na het einde");
  }

  @Test
  void diepeTeGroteEnKapotteInvoerIsEenFout() {
    assertThat(fouten("[".repeat(100_000)))
        .containsExactly("1:65: toegestaan zijn hoogstens 64 niveaus van haken");
    assertThat(fouten("[" + GOED + "]" + " ".repeat(5_000_000)))
        .containsExactly("toegestaan zijn hoogstens 5000000 bytes");
    byte[] latijn = "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Regelsetlezer.lees(latijn).fouten())
        .extracting(fout -> fout.tekst(Taal.EN))
        .containsExactly("is not text in UTF-8");
  }

  @Test
  void duizendVierentwintigRegelsKunnenEnEenMeerNiet() {
    String regels =
        IntStream.rangeClosed(1, 1024)
            .mapToObj(nummer -> GOED.replace("X-1", "X-" + nummer))
            .collect(Collectors.joining(","));
    assertThat(goed("[" + regels + "]").regels()).hasSize(1024);
    assertThat(fouten("[" + regels + ", {}]")).containsExactly("toegestaan zijn er hoogstens 1024");
  }

  @Test
  void eenVolOfBreedObjectGeeftEenFout() {
    String breed =
        IntStream.range(0, 201)
            .mapToObj(nummer -> "\"a" + nummer + "\": 1")
            .collect(Collectors.joining(",", "[{", "}]"));
    assertThat(fouten(breed)).containsExactly("[0]: toegestaan zijn er hoogstens 200");
    String lang = "[" + "\"3.GEEN\",".repeat(1000) + "\"3.GEEN\"]";
    assertThat(fouten(met("als", lang)))
        .containsExactly("[0].als: toegestaan zijn er hoogstens 1000");
    assertThat(fouten(met("als", lang.replace("\"3.GEEN\",", "")))).isEmpty();
  }
}
