package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wage subsidy of one person on the command line. */
class LksOpdrachtTest {

  private static Aanroep lks(String... meer) {
    List<String> args = new ArrayList<>(List.of("lks", "--uren", "36", "--voltijd", "36"));
    args.addAll(List.of(meer));
    return Aanroep.van(args.toArray(String[]::new));
  }

  @Test
  void aMonthOf2015WithReasons() throws IOException {
    JsonNode maand = lks("--datum", "2015-01-01", "--leeftijd", "30", "--loonwaarde", "40").json();

    // 1,501.80 x 1.08 = 1,621.94; 60 percent is 973.16, and 23 percent of that 223.83
    assertThat(maand.get("wml").decimalValue()).isEqualByComparingTo("1501.80");
    assertThat(maand.get("grondslag").decimalValue()).isEqualByComparingTo("1621.94");
    assertThat(maand.get("subsidieVoltijd").decimalValue()).isEqualByComparingTo("973.16");
    assertThat(maand.get("subsidie").decimalValue()).isEqualByComparingTo("973.16");
    assertThat(maand.get("vergoeding").decimalValue()).isEqualByComparingTo("223.83");
    assertThat(maand.get("totaal").decimalValue()).isEqualByComparingTo("1196.99");
    assertThat(maand.get("percentageWerkgeverslasten").decimalValue()).isEqualByComparingTo("23");
    assertThat(maand.get("redenen").findValuesAsText("code"))
        .containsExactly("GRONDSLAG", "LOONWAARDE_VAN_LOON", "VERGOEDING");
    // with the compensation it would pass 70 percent of the base
    assertThat(maand.get("onzekerheden").findValuesAsText("code")).containsExactly("plafond");
  }

  @Test
  void withoutEntitlementNothingIsPaidAndTheArticleIsSaid() throws IOException {
    // lks-voorbeelden G11, G12 and G13
    String[] vraag = {"--datum", "2025-01-01", "--leeftijd", "30", "--loonwaarde", "50"};
    for (List<String> feit :
        List.of(
            List.of("GEEN_RECHT_DOELGROEP", "art. 6, 10c en 10d", "--niet-in-doelgroep"),
            List.of("GEEN_RECHT_WSW", "art. 10d lid 3", "--wsw"),
            List.of("GEEN_RECHT_ANDERE_SUBSIDIE", "art. 10d", "--andere-subsidie"),
            List.of(
                "GEEN_RECHT_TE_LAAT",
                "art. 10d lid 2",
                "--in-dienst-sinds",
                "2024-06-01",
                "--aanvraag",
                "2025-01-01"))) {
      List<String> args = new ArrayList<>(List.of(vraag));
      args.addAll(feit.subList(2, feit.size()));
      JsonNode maand = lks(args.toArray(String[]::new)).json();
      assertThat(maand.get("totaal").decimalValue()).isEqualByComparingTo("0.00");
      assertThat(maand.get("redenen").findValuesAsText("code")).containsExactly(feit.get(0));
      assertThat(maand.at("/redenen/0/vindplaats").asText())
          .isEqualTo("Participatiewet " + feit.get(1));
    }
    List<String> half = new ArrayList<>(List.of(vraag));
    half.addAll(List.of("--aanvraag", "2025-01-01"));
    Aanroep fout = lks(half.toArray(String[]::new));
    assertThat(fout.code()).isEqualTo(2);
    assertThat(fout.fout()).contains("--in-dienst-sinds");
  }

  @Test
  void uncertainLawIsInTheAnswerAndCanBeReadOtherwise() throws IOException {
    String[] vraag = {"--datum", "2024-02-01", "--leeftijd", "30", "--loonwaarde", "60"};
    JsonNode maand = lks(vraag).json();
    List<String> anders = new ArrayList<>(List.of(vraag));
    anders.addAll(List.of("--werkgeverslasten", "25", "--taal", "en"));
    JsonNode met25 = lks(anders.toArray(String[]::new)).json();

    assertThat(maand.get("percentageWerkgeverslasten").decimalValue()).isEqualByComparingTo("23.5");
    assertThat(maand.at("/onzekerheden/0/code").asText()).isEqualTo("werkgeverslastenInGat");
    assertThat(maand.at("/onzekerheden/0/alternatief").asText()).isEqualTo("25");
    assertThat(met25.get("percentageWerkgeverslasten").decimalValue()).isEqualByComparingTo("25");
    assertThat(met25.get("vergoeding").decimalValue())
        .isGreaterThan(maand.get("vergoeding").decimalValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--datum 2014-12-31 --leeftijd 30 --loonwaarde 40 | --datum: '2014-12-31': toegestaan is een dag vanaf 2015-01-01",
        "--datum 2027-01-01 --leeftijd 30 --loonwaarde 40 | --datum: '2027-01-01': het minimumloon is bekend van 2015-01-01 tot en met 2026-12-31",
        "--datum 2020-01-01 --leeftijd 14 --loonwaarde 40 | --leeftijd: '14': toegestaan is een leeftijd van 15",
        "--datum 2020-01-01 --leeftijd 67 --pensioenleeftijd 67 --loonwaarde 40 | --leeftijd: '67': toegestaan is een leeftijd van 15 tot en met 66 jaar",
        "--datum 2020-01-01 --leeftijd 30 --loonwaarde 101 | --loonwaarde: '101': toegestaan is een heel percentage",
        "--datum 2020-01-01 --leeftijd 30 --loonwaarde 40.5 | --loonwaarde: '40.5': toegestaan is een heel percentage van 0 tot en met 100",
        "--datum 2020-01-01 --leeftijd 30 --loonwaarde 99999999999999999999 | --loonwaarde: '99999999999999999999': toegestaan is een heel percentage van 0 tot en met 100",
        "--datum 2020-01-01 --leeftijd dertig --loonwaarde 40 | --leeftijd: 'dertig': toegestaan is een leeftijd van 15 tot en met 120 jaar",
        "--datum 2020-01-01 --leeftijd 30 --loonwaarde 40 --pensioenleeftijd -5 | --pensioenleeftijd: '-5': toegestaan is een heel aantal jaren van 60 tot en met 80",
        "--datum 2020-01-01 --leeftijd 30 --loonwaarde 40 --loon 2000.555 | --loon: '2000.555': toegestaan is een bedrag van 0 tot en met 1000000 euro, met hoogstens twee decimalen",
        "--datum 2020-01-01 --leeftijd 30 --loonwaarde 40 --loon 1000000.01 | --loon: '1000000.01': toegestaan is een bedrag van 0 tot en met 1000000 euro, met hoogstens twee decimalen",
        "--datum 2023-01-01 --leeftijd 30 --loonwaarde 40 --werkgeverslasten 101 | --werkgeverslasten: '101': toegestaan is een percentage van 0 tot en met 100, met hoogstens negen decimalen",
        "--datum 2020-01-01 --leeftijd 30 | --loonwaarde: nodig is een loonwaarde, of het forfait",
        "--datum 2017-01-31 --leeftijd 30 --forfait | --forfait: '2017-01-31': het forfait bestaat vanaf 2017-02-01",
        "--datum 2020-02-30 --leeftijd 30 --loonwaarde 40 | --datum: '2020-02-30'"
      })
  void aFaultNamesTheOptionItsValueAndWhatIsAllowed(String args, String verwacht) {
    Aanroep aanroep = lks(args.split(" "));
    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout()).startsWith(verwacht).doesNotContain("Exception");
    assertThat(aanroep.uit()).isEmpty();
  }

  @Test
  void faultsOfFormAndOfContentComeAtOnceAndNothingBesides() {
    Aanroep maand =
        Aanroep.van(
            "lks",
            "--uren",
            "veel",
            "--voltijd",
            "0",
            "--datum",
            "2020-02-30",
            "--leeftijd",
            "14",
            "--loonwaarde",
            "101",
            "--forfait",
            "--loon",
            "x");
    assertThat(maand.code()).isEqualTo(2);
    assertThat(maand.uit()).isEmpty();
    assertThat(maand.fout().lines().map(LksOpdrachtTest::plaatsEnWaarde))
        .containsExactly(
            "--datum: '2020-02-30'",
            "--leeftijd: '14'",
            "--loon: 'x'",
            "--loonwaarde: '101'",
            "--uren: 'veel'",
            "--voltijd: '0'");
    Aanroep periode =
        Aanroep.van(
            "lks-periode",
            "--van",
            "2014-02-01",
            "--tot",
            "morgen",
            "--leeftijd",
            "30",
            "--uren",
            "61",
            "--voltijd",
            "36",
            "--forfait",
            "--forfait-tot",
            "2014-03-01",
            "--wijziging",
            "2014-03-01:uren=x",
            "--wijziging",
            "2014-04-01:loonwaarde=101");
    assertThat(periode.fout().lines().map(LksOpdrachtTest::plaatsEnWaarde))
        .containsExactly(
            "--tot: 'morgen'",
            "--uren: '61'",
            "--van: '2014-02-01'",
            "--wijziging: 'x'",
            "--wijziging: '101'");
  }

  private static String plaatsEnWaarde(String regel) {
    return regel.substring(0, regel.lastIndexOf("': ") + 1);
  }
}
