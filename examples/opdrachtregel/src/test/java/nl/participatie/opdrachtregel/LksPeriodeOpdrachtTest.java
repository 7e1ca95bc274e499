package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Wage subsidy of one person over a period on the command line. */
class LksPeriodeOpdrachtTest {

  @Test
  void aPeriodByMonthAndInTotal() throws IOException {
    JsonNode periode =
        Aanroep.van(
                "lks-periode",
                "--van",
                "2020-01-10",
                "--tot",
                "2020-08-31",
                "--leeftijd",
                "19",
                "--verjaardag",
                "03-01",
                "--forfait",
                "--loonwaarde",
                "80",
                "--uren",
                "24",
                "--voltijd",
                "38",
                "--wijziging",
                "2020-05-01:uren=32")
            .json();

    assertThat(periode.get("maanden")).hasSize(8);
    long centen = 0;
    for (JsonNode maand : periode.get("maanden")) {
      centen += maand.get("totaal").decimalValue().movePointRight(2).longValueExact();
    }
    assertThat(periode.get("totaal").decimalValue().movePointRight(2).longValueExact())
        .isEqualTo(centen);
    // the forfait ends within July
    assertThat(periode.at("/maanden/6/delen")).hasSize(2);
  }

  @Test
  void aChangeOutsideThePeriodNamesTheDaysOfThePeriod() {
    Aanroep aanroep =
        Aanroep.van(
            "lks-periode",
            "--van",
            "2020-02-01",
            "--tot",
            "2020-06-30",
            "--leeftijd",
            "30",
            "--uren",
            "36",
            "--voltijd",
            "36",
            "--loonwaarde",
            "50",
            "--wijziging",
            "2020-07-01:uren=x",
            "--wijziging",
            "2020-01-01:loonwaarde=60",
            "--taal",
            "en");
    assertThat(aanroep.fout().lines())
        .containsExactlyInAnyOrder(
            "--wijziging: 'x': allowed is a number of hours a week above 0 and at most 60, with at"
                + " most four decimals",
            "--wijziging: '2020-07-01': allowed is a day after 2020-02-01 and up to 2020-06-30",
            "--wijziging: '2020-01-01': allowed is a day after 2020-02-01 and up to 2020-06-30");
  }

  @Test
  void aWageValueThatComesAfterTheForfaitIsEnough() throws IOException {
    JsonNode periode =
        Aanroep.van(
                "lks-periode",
                "--van",
                "2020-01-01",
                "--tot",
                "2020-12-31",
                "--leeftijd",
                "30",
                "--uren",
                "36",
                "--voltijd",
                "36",
                "--forfait",
                "--wijziging",
                "2020-07-01:loonwaarde=45")
            .json();
    assertThat(periode.at("/maanden/5/delen/0/perMaand/redenen").findValuesAsText("code"))
        .contains("FORFAIT");
    assertThat(periode.at("/maanden/6/delen/0/perMaand/redenen").findValuesAsText("code"))
        .contains("LOONWAARDE_VAN_WML");
  }

  @Test
  void aPeriodEndsAtThePensionAge() throws IOException {
    JsonNode periode =
        Aanroep.van(
                "lks-periode",
                "--van",
                "2020-01-01",
                "--tot",
                "2020-03-31",
                "--leeftijd",
                "66",
                "--pensioenleeftijd",
                "67",
                "--verjaardag",
                "02-15",
                "--loonwaarde",
                "50",
                "--uren",
                "36",
                "--voltijd",
                "36")
            .json();
    assertThat(periode.at("/maanden/1/delen/1/totaal").decimalValue()).isEqualByComparingTo("0.00");
    assertThat(periode.at("/maanden/1/delen/1/perMaand/redenen/0/code").asText())
        .isEqualTo("GEEN_RECHT_PENSIOEN");
    assertThat(periode.at("/maanden/2/totaal").decimalValue()).isEqualByComparingTo("0.00");
  }

  @Test
  void everyFaultOfAPeriodIsNamedAtOnce() {
    Aanroep aanroep =
        Aanroep.van(
            "lks-periode",
            "--van",
            "2020-02-01",
            "--tot",
            "2020-01-01",
            "--leeftijd",
            "30",
            "--uren",
            "0",
            "--voltijd",
            "61",
            "--forfait",
            "--forfait-tot",
            "2020-08-01",
            "--wijziging",
            "2019-01-01:uren=20");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.fout().lines())
        .anyMatch(regel -> regel.startsWith("--tot: '2020-01-01'"))
        .anyMatch(regel -> regel.startsWith("--uren: '0'"))
        .anyMatch(regel -> regel.startsWith("--voltijd: '61'"))
        .anyMatch(regel -> regel.startsWith("--forfait-tot: '2020-08-01'"))
        .anyMatch(regel -> regel.startsWith("--wijziging: '2019-01-01'"));
    assertThat(
            Aanroep.van(
                    "lks-periode",
                    "--van",
                    "2020-02-01",
                    "--tot",
                    "2020-03-01",
                    "--leeftijd",
                    "30",
                    "--uren",
                    "20",
                    "--voltijd",
                    "36",
                    "--loonwaarde",
                    "50",
                    "--wijziging",
                    "morgen:uren=3",
                    "--verjaardag",
                    "02-30")
                .fout()
                .lines())
        .anyMatch(regel -> regel.startsWith("--wijziging: 'morgen:uren=3'"))
        .anyMatch(regel -> regel.startsWith("--verjaardag: '02-30'"));
  }
}
