package nl.participatie.keuzes.regel;

import static nl.participatie.keuzes.regel.Tabeltekst.GOED;
import static nl.participatie.keuzes.regel.Tabeltekst.KOP;
import static nl.participatie.keuzes.regel.Tabeltekst.fouten;
import static nl.participatie.keuzes.regel.Tabeltekst.goed;
import static nl.participatie.keuzes.regel.Tabeltekst.lees;
import static nl.participatie.keuzes.regel.Tabeltekst.leesTekst;
import static nl.participatie.keuzes.regel.Tabeltekst.met;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table of rules says, and each of its faults with place, value and what is allowed. */
class RegellezerTest {

  private static final String DRIE_KANTEN =
      "X-2;SLUIT_UIT;8.SOCIAAL_DOMEIN|8.PER_DEELBUDGET;;DWINGEND;;;WET;Participatiewet art. 10b;r";

  @Test
  void elkeCelKomtInDeRegel() {
    Regel regel = goed(GOED).regel("X-1");
    assertThat(regel.soort()).isEqualTo(Regelsoort.VEREIST);
    assertThat(regel.als()).containsExactly(Optie.parse("12.OPEN_EINDE"));
    assertThat(regel.dan()).containsExactly(Optie.parse("1.INVESTEREN"));
    assertThat(regel.sterkte()).isEqualTo(Sterkte.STERK);
    assertThat(regel.geldigheid()).isEqualTo(Geldigheid.parse("2015-01-01", "2020-01-01"));
    assertThat(regel.grondslag()).isEqualTo(Grondslag.RAPPORT);
    assertThat(regel.vindplaats()).isEqualTo(Vindplaats.rapport("6.2"));
    assertThat(regel.toelichting()).isEqualTo(Tekst.gelijk("reden"));
  }

  @Test
  void legeCellenZijnAfwezigEnMeerdereOptiesStaanMetEenStreepErtussen() {
    Regel regel = goed(DRIE_KANTEN).regel("X-2");
    assertThat(regel.als())
        .containsExactly(Optie.parse("8.PER_DEELBUDGET"), Optie.parse("8.SOCIAAL_DOMEIN"));
    assertThat(regel.dan()).isEmpty();
    assertThat(regel.geldigheid()).isEqualTo(Geldigheid.ALTIJD);
    assertThat(regel.vindplaats()).isEqualTo(new Vindplaats(Bron.PARTICIPATIEWET, "art. 10b"));
  }

  @Test
  void deVolgordeIsDieVanDeTabel() {
    assertThat(goed(DRIE_KANTEN, GOED)).hasToString("Regelset[X-2, X-1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void regelsEindigenOpEenVanTweeManierenEnDeLaatsteHoeftNiet(String einde) {
    Regelset verwacht = goed(GOED, DRIE_KANTEN);
    String tekst = KOP + einde + GOED + einde + DRIE_KANTEN;
    assertThat(leesTekst(tekst).ofFout()).isEqualTo(verwacht);
    assertThat(leesTekst(tekst + einde).ofFout()).isEqualTo(verwacht);
  }

  @Test
  void eenVolgordemerkVooraanMag() {
    assertThat(leesTekst("\uFEFF" + KOP + "\n" + GOED).ofFout()).isEqualTo(goed(GOED));
  }

  @Test
  void eenStroomWordtTotHetEindeGelezen() throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(Tabeltekst.bytes(GOED));
    assertThat(Regellezer.leesCsv(in).ofFout()).isEqualTo(goed(GOED));
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void deMeegeleverdeTabelGeeftDeStandaardregelsOpDeToelichtingNa(Taal taal) {
    Regelset gelezen = leesTekst(Tabeltekst.meegeleverd()).ofFout();
    assertThat(gelezen.regels()).hasSize(54);
    for (Regel regel : gelezen.regels()) {
      Regel standaard = Regelset.standaard().regel(regel.code());
      assertThat(Regel.builder().from(regel).toelichting(standaard.toelichting()).build())
          .isEqualTo(standaard);
      assertThat(regel.toelichting().in(taal)).isNotBlank();
    }
    assertThat(gelezen.regels().stream().map(Regel::code))
        .containsExactlyElementsOf(
            Regelset.standaard().regels().stream().map(Regel::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+31", "-x", "@SUM(A1)", "\"quoted\"", "a|b", "'", "{0}", "\\u002e"})
  void watEenRekenbladAlsFormuleZouZienIsTekst(String kern) {
    assertThat(goed(met("kern", kern)).regel("X-1").toelichting()).isEqualTo(Tekst.gelijk(kern));
    assertThat(goed(met("vindplaats", kern)).regel("X-1").vindplaats())
        .isEqualTo(new Vindplaats(Bron.EIGEN, kern));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "code ! '' ! 2:code: is verplicht",
        "code ! x-1 ! 2:code: 'x-1': toegestaan zijn een hoofdletter, eventueel meer hoofdletters"
            + " en cijfers, een streepje en één tot vier cijfers, bijvoorbeeld R-01",
        "soort ! '' ! 2:soort (X-1): is verplicht",
        "soort ! VEREIS ! 2:soort (X-1): 'VEREIS': toegestaan zijn VEREIST, SLUIT_UIT, SPANNING,"
            + " VERSTERKT, GRENS (bedoeld: VEREIST?)",
        "als ! '' ! 2:als (X-1): is verplicht",
        "als ! 12.OPEN ! 2:als (X-1): '12.OPEN': is geen optie van keuze 12; toegestaan zijn"
            + " OPEN_EINDE, PLAFONDS",
        "als ! 12.OPEN_EIND ! 2:als (X-1): '12.OPEN_EIND': is geen optie van keuze 12; toegestaan"
            + " zijn OPEN_EINDE, PLAFONDS (bedoeld: 12.OPEN_EINDE?)",
        "als ! OPEN_EINDE ! 2:als (X-1): 'OPEN_EINDE': is geen optie; toegestaan is een volledige"
            + " code, bijvoorbeeld 12.OPEN_EINDE (bedoeld: 12.OPEN_EINDE?)",
        "als ! 20.X ! 2:als (X-1): '20.X': is geen optie; toegestaan is een volledige code,"
            + " bijvoorbeeld 12.OPEN_EINDE",
        "als ! 12.OPEN_EINDE| ! 2:als (X-1): is geen optie; toegestaan is een volledige code,"
            + " bijvoorbeeld 12.OPEN_EINDE",
        "als ! 12.OPEN_EINDE|12.OPEN_EINDE ! 2:als (X-1): '12.OPEN_EINDE': staat er al; elke optie"
            + " mag aan één kant maar eenmaal voorkomen",
        "als ! 12.OPEN_EINDE|3.GEEN ! 2:als (X-1): '12.OPEN_EINDE|3.GEEN': noemt de keuzes 3, 12;"
            + " toegestaan zijn opties van één keuze",
        "dan ! '' ! 2:dan (X-1): is verplicht bij de soort VEREIST",
        "dan ! 1.ACTIEF ! 2:dan (X-1): '1.ACTIEF': is geen optie van keuze 1; toegestaan zijn"
            + " INVESTEREN, NIET_INVESTEREN (bedoeld: 3.ACTIEF?)",
        "dan ! 1.INVESTEREN|3.GEEN ! 2:dan (X-1): '1.INVESTEREN|3.GEEN': noemt de keuzes 1, 3;"
            + " toegestaan zijn opties van één keuze",
        "dan ! 12.PLAFONDS ! 2:dan (X-1): '12.PLAFONDS': noemt keuze 12, die ook in als staat;"
            + " toegestaan zijn opties van een andere keuze",
        "sterkte ! '' ! 2:sterkte (X-1): is verplicht",
        "sterkte ! sterk ! 2:sterkte (X-1): 'sterk': toegestaan zijn AANDACHT, STERK, DWINGEND"
            + " (bedoeld: STERK?)",
        "geldig_vanaf ! 2015-02-30 ! 2:geldig_vanaf (X-1): '2015-02-30': toegestaan is een bestaande"
            + " datum als jjjj-mm-dd, of niets",
        "geldig_vanaf ! 0000-12-31 ! 2:geldig_vanaf (X-1): '0000-12-31': toegestaan is een bestaande"
            + " datum als jjjj-mm-dd, of niets",
        "geldig_tot ! 1-1-2020 ! 2:geldig_tot (X-1): '1-1-2020': toegestaan is een bestaande datum"
            + " als jjjj-mm-dd, of niets",
        "geldig_tot ! 2015-01-01 ! 2:geldig_tot (X-1): '2015-01-01': de regel geldt vanaf"
            + " 2015-01-01; toegestaan is een latere datum, of niets",
        "geldig_tot ! 2014-12-31 ! 2:geldig_tot (X-1): '2014-12-31': de regel geldt vanaf"
            + " 2015-01-01; toegestaan is een latere datum, of niets",
        "grondslag ! '' ! 2:grondslag (X-1): is verplicht",
        "grondslag ! WETT ! 2:grondslag (X-1): 'WETT': toegestaan zijn RAPPORT, WET (bedoeld: WET?)",
        "vindplaats ! '' ! 2:vindplaats (X-1): is verplicht",
        "vindplaats ! '6.2 ' ! 2:vindplaats (X-1): '6.2 ': toegestaan zijn 1 tot en met 1000 tekens,"
            + " zonder spatie aan het begin of eind en zonder onzichtbare opmaaktekens",
        "kern ! '' ! 2:kern (X-1): is verplicht",
        "kern ! ' ' ! 2:kern (X-1): ' ': toegestaan zijn 1 tot en met 1000 tekens, zonder spatie aan"
            + " het begin of eind en zonder onzichtbare opmaaktekens"
      })
  void elkeFoutNoemtPlaatsCodeWaardeEnWatMag(String kolom, String waarde, String fout) {
    assertThat(fouten(met(kolom, waarde))).containsExactly(fout);
  }

  @Test
  void danOpEenGrensIsEenFoutEnZonderDanKanHet() {
    String grens = met("soort", "GRENS");
    assertThat(fouten(grens))
        .containsExactly("2:dan (X-1): '1.INVESTEREN': moet leeg zijn bij de soort GRENS");
    assertThat(goed(met(grens, "dan", "")).regels()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"VEREIST, false", "SLUIT_UIT, true", "SPANNING, false", "VERSTERKT, false"})
  void deSoortZegtOfDanMagOntbreken(String soort, boolean mag) {
    assertThat(lees(met(met("soort", soort), "dan", "")).fouten().isEmpty()).isEqualTo(mag);
    assertThat(lees(met("soort", soort)).fouten()).isEmpty();
  }

  @Test
  void eenDubbeleCodeNoemtDePlaatsVanDeEerste() {
    assertThat(fouten(GOED, DRIE_KANTEN, GOED, GOED))
        .containsExactly(
            "4:code: 'X-1': staat al bij 2:code; elke code mag maar eenmaal voorkomen",
            "5:code: 'X-1': staat al bij 2:code; elke code mag maar eenmaal voorkomen");
  }

  @ParameterizedTest
  @CsvSource({"X-1, 1", "X-1;VEREIST, 2", "x, 1"})
  void eenAnderAantalCellenIsEenFoutMetDeCodeWaarDieErIs(String rij, int aantal) {
    assertThat(fouten(GOED, rij))
        .containsExactly(
            (rij.startsWith("X-1") ? "3 (X-1)" : "3")
                + ": '"
                + rij
                + "': "
                + aantal
                + " cellen; toegestaan zijn er 10, met puntkomma's ertussen en zonder puntkomma in"
                + " een cel");
  }

  @Test
  void eenPuntkommaTeVeelIsEenFout() {
    assertThat(fouten(GOED + ";")).singleElement().asString().contains("11 cellen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\r"})
  void eenLegeTekstregelIsEenFout(String leeg) {
    assertThat(fouten(GOED, leeg, DRIE_KANTEN))
        .containsExactly(
            "3: lege tekstregel; op elke tekstregel onder de kop hoort een regel te staan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n"})
  void eenTabelZonderRegelsIsEenFout(String einde) {
    assertThat(fouten(leesTekst(KOP + einde), Taal.NL))
        .containsExactly("er staat geen enkele regel in; verwacht wordt er minstens één");
  }

  @Test
  void eenLeegBestandMistDeKop() {
    assertThat(fouten(leesTekst(""), Taal.NL))
        .containsExactly("1: de eerste tekstregel moet zijn: " + KOP);
  }

  @Test
  void eenAndereKopIsEenFoutNaastDieVanDeRijen() {
    String kop = KOP.replace("kern", "reden");
    assertThat(fouten(leesTekst(kop + "\n" + met("code", "") + "\n"), Taal.NL))
        .containsExactly(
            "1: '" + kop.substring(0, 60) + "...': de eerste tekstregel moet zijn: " + KOP,
            "2:code: is verplicht");
    assertThat(fouten(leesTekst(GOED), Taal.NL)).hasSize(1);
    assertThat(fouten(leesTekst(KOP + " \n" + GOED), Taal.NL)).hasSize(1);
  }

  @Test
  void alleFoutenKomenInEenKeerOpVolgordeVanRegelEnKolom() {
    String alles = "R-9;VEREIS;12.OPEN|3.GEEN|3.GEEN;;STERKER;2015-13-01;2014;WETT;;";
    assertThat(lees(alles, "", "X-1;", GOED, GOED).fouten())
        .extracting(fout -> fout.pad())
        .containsExactly(
            "2:als (R-9)",
            "2:als (R-9)",
            "2:geldig_tot (R-9)",
            "2:geldig_vanaf (R-9)",
            "2:grondslag (R-9)",
            "2:kern (R-9)",
            "2:soort (R-9)",
            "2:sterkte (R-9)",
            "2:vindplaats (R-9)",
            "3",
            "4 (X-1)",
            "6:code");
  }

  @Test
  void foutenStaanOokInHetEngelsEnInDeUitzondering() {
    assertThat(fouten(lees(met("als", "3.GEEN|12.PLAFOND"), "x"), Taal.EN))
        .containsExactly(
            "2:als (X-1): '12.PLAFOND': is not an option of choice 12; allowed are OPEN_EINDE,"
                + " PLAFONDS (did you mean: 12.PLAFONDS?)",
            "3: 'x': 1 cells; allowed are 10, with semicolons between them and none in a cell");
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> lees(met("kern", "")).ofFout())
        .withMessage("2:kern (X-1): is required");
  }

  @Test
  void watErUitKomtToetstAlsElkeAndereSet() {
    Regelset set = goed(GOED);
    assertThat(set.op(LocalDate.of(2019, 12, 31)).regels()).hasSize(1);
    assertThat(set.op(LocalDate.of(2020, 1, 1)).regels()).isEqualTo(List.of());
  }
}
