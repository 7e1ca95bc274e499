package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Paden.bevindingen;
import static nl.participatie.keuzes.transformatie.Paden.dag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De Ronde Venen, as its account of 2018 tells it. */
class TransformatievoorbeeldenTest {

  private static final Transformatievoorbeeld VOORBEELD = Transformatievoorbeelden.DE_RONDE_VENEN;

  /**
   * The steps in the order of the path, questions together: T to do, G blocked, M perhaps done, K
   * done. The account: questions before the plan; plan in the second half of 2017; furnishing plans
   * after it; liquidation and furnishing plans adopted in June; start on 1 January 2019.
   */
  @ParameterizedTest
  @CsvSource({
    "2017-06-30, M G G G G G",
    "2017-07-01, M M M G G G",
    "2017-12-30, M M M G G G",
    "2017-12-31, K K M G G G",
    "2018-05-31, K K M G G G",
    "2018-06-01, K K M M M G",
    "2018-06-29, K K M M M G",
    "2018-06-30, K K K K K T",
    "2019-01-01, K K K K K T",
  })
  void deStandOpElkeDagVanHetVerhaal(String peildatum, String verwacht) {
    Padstand stand = VOORBEELD.pad().op(dag(peildatum));
    for (Padstap vraag : Paden.VRAGEN) {
      assertThat(letter(stand.stap(vraag).orElseThrow())).isEqualTo(verwacht.substring(0, 1));
    }
    assertThat(
            stand.stappen().stream()
                .filter(stap -> !List.copyOf(Paden.VRAGEN).subList(1, 5).contains(stap.stap()))
                .map(TransformatievoorbeeldenTest::letter)
                .collect(Collectors.joining(" ")))
        .isEqualTo(verwacht);
  }

  private static String letter(Stapstand stap) {
    return switch (stap.status()) {
      case TE_DOEN -> "T";
      case GEBLOKKEERD -> "G";
      case MOGELIJK_GEREED -> "M";
      case GEREED -> "K";
    };
  }

  @Test
  void zodraDePlannenZijnVastgesteldIsErNietsOpTeMerkenTotDeStart() {
    for (String dag : List.of("2018-06-30", "2018-09-01", "2019-01-01")) {
      Padstand stand = VOORBEELD.pad().op(dag(dag));
      assertThat(bevindingen(stand)).isEmpty();
      assertThat(stand.vroegsteStart().bepaald()).isEqualTo(dag("2018-06-30"));
    }
    // in June the plans may have been adopted: they are at the end of it at the latest
    Padstand juni = VOORBEELD.pad().op(dag("2018-06-01"));
    assertThat(bevindingen(juni)).isEmpty();
    assertThat(juni.vroegsteStart().bepaald()).isEqualTo(dag("2018-06-30"));
  }

  @Test
  void voorJuniIsErVanDePlannenNietsBekend() {
    assertThat(bevindingen(VOORBEELD.pad().op(dag("2018-05-31"))))
        .containsExactly(
            "T-07 [START, LIQUIDATIEPLAN, INRICHTINGSPLANNEN_VASTGESTELD] Whether the planned start"
                + " on 2019-01-01 can be met cannot be said. Of these steps no duration and no"
                + " expected date is known: Liquidation plan adopted (liquidatieplan); Furnishing"
                + " plans adopted (inrichtingsplannen). So it cannot be said when the start is"
                + " possible at the earliest.");
  }

  @Test
  void naDeGeplandeStartZegtDeBronNietOfHetIsGebeurd() {
    assertThat(bevindingen(VOORBEELD.pad().op(dag("2019-01-02"))))
        .containsExactly(
            "T-08 [START] The planned start on 2019-01-01 is past. The file does not tell that the"
                + " service had started by the reference date.");
  }

  @Test
  void deLezingenStaanErbij() {
    assertThat(VOORBEELD.naam()).isEqualTo("De Ronde Venen");
    assertThat(VOORBEELD.vindplaats().bron()).isEqualTo(Bron.DE_RONDE_VENEN);
    assertThat(VOORBEELD.lezingen().stream().map(Tekst::nl))
        .hasSize(3)
        .anyMatch(lezing -> lezing.contains("juni 2018"))
        .anyMatch(lezing -> lezing.contains("vijf vragen"))
        .anyMatch(lezing -> lezing.contains("inrichtingsplannen"));
  }
}
