package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** A tree in words. */
final class HerleidingstekstTest {

  private static List<String> tekst(Keuzeprofiel keuzes, int jaar, String regel, Taal taal) {
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, keuzes, 2015, 2020);
    return Herleidingstekst.schrijf(raming.herleid(jaar, regel), taal);
  }

  @Test
  void eachNumberIsALineWithItsOperandsFurtherIn() {
    // 387,000 x 387,000 / 387,000 people, times 14,437
    assertThat(tekst(Keuzeprofiel.LEEG, 2015, "baten.INKOMENSDEEL_WWB", Taal.EN))
        .containsExactly(
            "Income budget for the WWB (inkomensdeel): 5587119000.00 = people in the group Social"
                + " assistance recipients (WWB) × Income budget per person in the WWB"
                + " [Een uitgewerkt sturingsmodel 2.3]",
            "  people in the group Social assistance recipients (WWB): 387000 = people given for"
                + " the group Social assistance recipients (WWB) × (national path of the group WWB"
                + " / national path of the group Social assistance recipients (WWB) on 2015-01-01)"
                + " [equations of this library volumes]",
            "    people given for the group Social assistance recipients (WWB): 387000"
                + " [own source of the user volumes.WWB]",
            "    national path of the group WWB / national path of the group Social assistance"
                + " recipients (WWB) on 2015-01-01: 1",
            "      national path of the group WWB: 387000 = the same number of people every year"
                + " [equations of this library volumes]",
            "        Size of the WWB group, national: 387000 (WWB_VOLUME)"
                + " [Een uitgewerkt sturingsmodel 2.3 note 2]",
            "      national path of the group Social assistance recipients (WWB) on 2015-01-01: 387000"
                + " [equations of this library volumes]",
            "  Income budget per person in the WWB: 14437 (IDEEL_PP_WWB)"
                + " [arithmetic on other sources]");
  }

  @Test
  void aDutchReaderGetsACommaAndDutchWords() {
    assertThat(tekst(Keuzeprofiel.LEEG, 2015, "baten.INKOMENSDEEL_WWB", Taal.NL))
        .hasSize(8)
        .first()
        .isEqualTo(
            "Inkomensdeel voor de WWB: 5587119000,00 = mensen in de groep Mensen met bijstand (WWB)"
                + " × Inkomensdeel per persoon in de WWB [Een uitgewerkt sturingsmodel 2.3]");
  }

  @Test
  void whatIsMissingIsNamedAndTheOptionThatAskedForIt() {
    assertThat(
            tekst(
                Keuzeprofiel.of(Optie.NUG_BEMIDDELING_INVESTEREN),
                2015,
                "lasten.RE_INTEGRATIE",
                Taal.EN))
        .startsWith(
            "Re-integration: 503100000.00 (incomplete: NUG_AANTAL, NUG_BEGELEIDING) = Re-integration of the regular work group + Placement of"
                + " people without a benefit [Een uitgewerkt sturingsmodel 4 (i)]")
        .contains(
            "  Placement of people without a benefit: not determined, missing: NUG_AANTAL,"
                + " NUG_BEGELEIDING = Number of people without a benefit who are guided × Guidance"
                + " of a person without a benefit <- 1.INVESTEREN"
                + " [equations of this library spending]",
            "    Number of people without a benefit who are guided: not determined, missing:"
                + " NUG_AANTAL (NUG_AANTAL) [equations of this library choice 1]");
  }

  @Test
  void anAmountThatIsTooLargeNamesWhatMadeItSo() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.nederlandMet("PBUDGET_PP_WSW", Breuk.of(1_000_000_000_000L)),
            Keuzeprofiel.LEEG,
            2015,
            2015);
    assertThat(Herleidingstekst.schrijf(raming.herleid(2015, "baten.PBUDGET_WSW"), Taal.EN))
        .first()
        .asString()
        .contains("not determined, missing: PBUDGET_PP_WSW = ");
  }

  @Test
  void whatStandsInMorePlacesIsUnfoldedOnce() {
    List<String> regels = tekst(Keuzeprofiel.LEEG, 2020, "saldi.TOTAAL", Taal.NL);
    String pad = "landelijk pad van de groep Wsw: ";

    // 63129 + (91000 - 63129) x 2/7.5 at mid-2020
    assertThat(regels.stream().filter(regel -> regel.strip().startsWith(pad)))
        .hasSize(1)
        .first()
        .asString()
        .contains(pad + "≈70561,267");
    assertThat(regels)
        .anyMatch(regel -> regel.matches(" +mensen in de groep .*: 70561,267 \\(zie boven\\)"));
    assertThat(regels.size()).isLessThan(200);
  }

  @Test
  void aLineOfOnePartHasItsNameOnce() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(Gemeenten.NEDERLAND)
            .putKengetallen("ZW_AANTAL", Breuk.of(3))
            .putKengetallen("ZW_KOSTEN", Breuk.of(100))
            .build();
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            gemeente, Keuzeprofiel.of(Optie.ZORG_EN_WELZIJN_INDIVIDUEEL), 2015, 2015);

    assertThat(Herleidingstekst.schrijf(raming.herleid(2015, "lasten.ZORG_EN_WELZIJN"), Taal.NL))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("Zorg en welzijn: 300,00 = ")
        .contains(" × ", " <- 6.INDIVIDUEEL [");
  }

  /** All of them is no figure to multiply by, and one in three reads as it is meant. */
  @Test
  void whatSaysNothingIsLeftOutAndAFractionIsAFraction() {
    List<String> regels = tekst(Keuzeprofiel.LEEG, 2016, "lasten.LOONKOSTENSUBSIDIE", Taal.NL);

    assertThat(regels).noneMatch(regel -> regel.contains("het geheel"));
    assertThat(regels)
        .anySatisfy(regel -> assertThat(regel).contains(": 1/3 (BESCHUT_PER_WSW)"))
        .noneMatch(regel -> regel.contains("0,333333333"));
  }

  @Test
  void aCapNamesTheYearOfWhatItBuildsOn() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.nederlandMet("PLAFOND_BESCHUT", Breuk.of(100)),
            Keuzeprofiel.of(Optie.INSTRUMENTCAPACITEIT_PLAFONDS),
            2017,
            2017);
    List<String> regels =
        Herleidingstekst.schrijf(raming.herleid(2017, "lasten.BEGELEIDING"), Taal.EN).stream()
            .map(String::strip)
            .toList();

    assertThat(regels)
        .anyMatch(regel -> regel.startsWith("people placed in new sheltered work: 300 = "))
        .anyMatch(regel -> regel.startsWith("people placed in new sheltered work in 2016: 200 = "))
        .anyMatch(regel -> regel.startsWith("people placed in new sheltered work in 2015: 100 = "))
        .anyMatch(regel -> regel.matches("people placed in the group .* in 2016: 1858.067 = .*"));
  }

  @Test
  void aNameOrYearThatIsNotThereIsRefusedWithWhatIsAllowed() {
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2020);
    assertThatThrownBy(() -> raming.herleid(2015, "lasten.WSW"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Year 2015, allowed: 2016 to 2020");
    assertThatThrownBy(() -> raming.herleid(2016, "lasten.ANDERS"))
        .hasMessageStartingWith("Unknown line 'lasten.ANDERS', allowed: [volumes.WWB, ");
  }

  @Test
  void aTreeIsAValue() {
    Raming een = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2015);
    Raming ander = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2020);
    Herleiding boom = een.herleid(2015, "saldi.TOTAAL");
    assertThat(boom).isEqualTo(ander.herleid(2015, "saldi.TOTAAL"));
    assertThat(boom).hasSameHashCodeAs(ander.herleid(2015, "saldi.TOTAAL"));
  }
}
