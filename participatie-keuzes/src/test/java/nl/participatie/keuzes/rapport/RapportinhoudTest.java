package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** What the page tells about figures, people, gaps and transfers. */
class RapportinhoudTest {

  private static Gemeenteprofiel.Builder metPoort() {
    return Gemeenteprofiel.builder()
        .from(Voorbeelden.nederland())
        .keuzes(Keuzeprofiel.parse("2.CENTRAAL 4.BREED 10.PER_DOELGROEP 14.INSTROOM_BEPERKEN"))
        .putKengetallen("POORT_START", Breuk.of(2018))
        .putKengetallen("POORT_UITSTROOMKANS", Breuk.parse("0.3"))
        .putKengetallen("POORT_CAPACITEIT", Breuk.of(250_000))
        .putKengetallen("LOONWAARDE_WWB", Breuk.of(40))
        .putKengetallen("PLAATSINGSAANDEEL_WWB", Breuk.parse("0.05"));
  }

  private static Rapport rapport() {
    return Rapport.maak(metPoort().build(), Voorbeelden.PEILDATUM);
  }

  private static String pagina(Rapport rapport, Taal taal) {
    return RapportHtml.schrijf(rapport, taal);
  }

  @Test
  void aYearIsAYear() {
    assertThat(pagina(rapport(), Taal.NL))
        .contains("(POORT_START), opgegeven: 2018<")
        .doesNotContain("2.018");
    assertThat(pagina(rapport(), Taal.EN))
        .contains("(POORT_START), given: 2018<")
        .doesNotContain("2,018");
  }

  @Test
  void theOwnKeyFiguresStandBesideWhatHoldsWithoutThem() {
    assertThat(pagina(rapport(), Taal.NL))
        .contains("Eigen kengetallen waarmee is gerekend")
        .containsPattern(
            "PLAATSINGSAANDEEL_WWB\\)</th><td class=\"getal\">0,05</td>"
                + "<td data-kolom=\"Eenheid\">aandeel</td><td class=\"getal\">0</td>")
        .contains("(PLAATSINGSAANDEEL_WWB), opgegeven: 0,05 aandeel")
        .doesNotContain("Zolang de gemeente dat deel niet opgeeft");
  }

  @Test
  void sourcesAreNamedInTheLanguageOfTheReader() {
    assertThat(pagina(rapport(), Taal.EN))
        .contains("Een uitgewerkt sturingsmodel 4 (ii) and 2.3 note 3")
        .doesNotContain(" noot ")
        .doesNotContainPattern("[0-9] en [0-9]");
    assertThat(pagina(rapport(), Taal.NL)).contains("4 (ii) en 2.3 noot 3");
  }

  @Test
  void thousandsAreSetApartInTheAssumptionsToo() {
    Weergave nl = new Weergave(Taal.NL);
    assertThat(nl.metDuizendtallen("2300 euro")).isEqualTo("2.300 euro");
    assertThat(nl.metDuizendtallen("12345,678 tot 1000000 mensen"))
        .isEqualTo("12.345,678 tot 1.000.000 mensen");
    assertThat(nl.metDuizendtallen("0,06905 per jaar")).isEqualTo("0,06905 per jaar");
    assertThat(nl.metDuizendtallen("2048 jaar")).isEqualTo("2048");
    assertThat(new Weergave(Taal.EN).metDuizendtallen("2018.5 year (2016.5 is 1 July 2016)"))
        .isEqualTo("2018.5");
  }

  @Test
  void thePageTellsWhoIsWhereAfterTheChoices() {
    // 387,000 x 0.05 placed; the gate starts in 2018 only
    assertThat(pagina(rapport(), Taal.NL))
        .contains("tonen de mensen vóór de keuzes")
        .contains("Na de keuzes zijn er in 2017 387.000 mensen in de bijstand.")
        .contains("Mensen met bijstand (WWB): 19.350; ");
  }

  @Test
  void theRunningCostsAreSpreadOverTheGroupsWhenChoice10DoesSo() {
    Rapport rapport = rapport();
    Bedrag wwb =
        Objects.requireNonNull(
            rapport.raming().uitvoeringPerGroep(2017).bepaald().get(Volumegroep.WWB));
    String getal = new Weergave(Taal.NL).bedrag(wwb);
    assertThat(pagina(rapport, Taal.NL))
        .contains("Uitgaven per groep in 2017")
        .contains("Keuze 10 verdeelt de uitvoeringskosten")
        .contains(getal.substring(0, getal.length() - 3));
    assertThat(pagina(Rapport.maak(Voorbeelden.nederland(), Voorbeelden.PEILDATUM), Taal.NL))
        .contains("Uitgaven per groep in 2017")
        .doesNotContain("Keuze 10 verdeelt");
  }

  @Test
  void aVariantSaysWhatItLacksWhenAndThatTheBaseCaseLacksNothing() {
    Gemeenteprofiel variant =
        Gemeenteprofiel.builder()
            .keuzes(
                Keuzeprofiel.parse(
                    "1.INVESTEREN 2.MEDEBEPALEND 4.BREED 8.MET_AANVULLENDE_FINANCIERING"
                        + " 10.PER_DOELGROEP 14.INSTROOM_BEPERKEN"))
            .build();
    String pagina = pagina(rapport().metVariant(variant), Taal.NL);
    assertThat(pagina)
        .contains("niet opgegeven. (2015-2055)")
        .contains("niet opgegeven. (2015-2055, structureel)")
        .contains("In de basis ontbreekt niets")
        .contains("Werkgever bepaalt mee: geen effect in cijfers in de bronnen")
        .doesNotContain("Er ontbreekt niets");
    assertThat(pagina(rapport(), Taal.NL)).contains("Er ontbreekt niets");
  }

  @Test
  void eachTransferIsANumberedArrowWithItsWords() {
    Rapport rapport = Rapport.maak(Voorbeelden.pottenstad(), Voorbeelden.PEILDATUM);
    int aantal = rapport.verrekening(2017).overdrachten().bepaald().size();
    String pagina = pagina(rapport, Taal.NL);
    String beeld = pagina.substring(pagina.indexOf("potten-beeld-uitleg\">"));
    assertThat(aantal).isPositive();
    assertThat(beeld.substring(0, beeld.indexOf("</figure>")).split("<circle", -1))
        .hasSize(aantal + 1);
    assertThat(beeld).contains("<ol class=\"legenda\"><li>Van ");
  }

  @Test
  void amountsInASentenceHaveOneNotation() {
    Cellen cellen = new Cellen(new Rapportteksten(Taal.NL));
    assertThat(
            List.of(
                cellen.miljoenen(Bedrag.parse("1700000.00")),
                cellen.miljoenen(Bedrag.parse("263894.88"))))
        .containsExactly("1,7 miljoen euro", "0,264 miljoen euro");
  }
}
