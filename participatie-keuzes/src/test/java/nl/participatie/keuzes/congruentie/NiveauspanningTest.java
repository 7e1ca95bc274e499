package nl.participatie.keuzes.congruentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.participatie.keuzes.congruentie.Opgaven.Niveaus;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/** Tension between levels: hand cases, each with the rule or the passage it rests on. */
class NiveauspanningTest {

  private static final LocalDate DAG = LocalDate.of(2017, 9, 15);

  private static Congruentiebeeld beeld(Niveaus niveaus) {
    return Congruentiebeeld.van(niveaus.opgave(), Opgaven.LEGE_GEMEENTE, Regelset.standaard(), DAG);
  }

  /**
   * Report 7.2 (region Z) and R-05: steering on time to market leaves no natural place for
   * sheltered employment, which council policy may yet ask for.
   */
  @Test
  void hetManagementStuurtTegenHetBeleidIn() {
    Congruentiebeeld beeld =
        beeld(Opgaven.niveaus("5.DIENSTBETREKKING", "11.TIME_TO_MARKET", "11.TIME_TO_MARKET"));
    Niveauspanning spanning = beeld.spanningen().get(0);
    assertThat(beeld.spanningen()).hasSize(1);
    assertThat(spanning.regel().code()).isEqualTo("R-05");
    assertThat(spanning.als()).isEqualTo(Optie.parse("11.TIME_TO_MARKET"));
    assertThat(spanning.bijAls()).containsExactly(Niveau.MANAGEMENT, Niveau.UITVOERING);
    assertThat(spanning.dan()).isEqualTo(Optie.parse("5.DIENSTBETREKKING"));
    assertThat(spanning.bijDan()).containsExactly(Niveau.BELEID);
    Bevinding bevinding = spanning.bevinding();
    assertThat(bevinding.code()).isEqualTo("R-05");
    assertThat(bevinding.ernst()).isEqualTo(Ernst.AANDACHT);
    assertThat(bevinding.onderwerp())
        .containsExactly(
            "MANAGEMENT 11.TIME_TO_MARKET",
            "UITVOERING 11.TIME_TO_MARKET",
            "BELEID 5.DIENSTBETREKKING");
    assertThat(bevinding.vindplaats()).isEqualTo(spanning.regel().vindplaats());
    assertThat(bevinding.toelichting().en())
        .startsWith("Management, Execution: 11.TIME_TO_MARKET (")
        .contains(". Policy: 5.DIENSTBETREKKING (", "work against each other. ")
        .endsWith(spanning.regel().toelichting().en());
  }

  @Test
  void eenTegenspraakBinnenEenNiveauIsVoorDeToets() {
    // R-05 within policy; execution does as it is told
    assertThat(
            beeld(Opgaven.niveaus("5.DIENSTBETREKKING 11.TIME_TO_MARKET", "", "11.TIME_TO_MARKET"))
                .spanningen())
        .isEmpty();
    // R-05 within execution, of which policy knows but one half
    assertThat(
            beeld(Opgaven.niveaus("5.DIENSTBETREKKING", "", "5.DIENSTBETREKKING 11.TIME_TO_MARKET"))
                .spanningen())
        .singleElement()
        .satisfies(s -> assertThat(s.bijAls()).containsExactly(Niveau.UITVOERING));
    assertThat(beeld(Opgaven.niveaus("", "", "5.DIENSTBETREKKING 11.TIME_TO_MARKET")).spanningen())
        .isEmpty();
  }

  /** R-01 asks 1.INVESTEREN of 12.OPEN_EINDE and binds. */
  @Test
  void eenVereisteDieEenAnderNiveauBreektIsEenSchending() {
    Niveauspanning spanning =
        beeld(Opgaven.niveaus("12.OPEN_EINDE", "", "1.NIET_INVESTEREN")).spanningen().get(0);
    assertThat(spanning.regel().code()).isEqualTo("R-01");
    assertThat(spanning.dan()).isEqualTo(Optie.parse("1.NIET_INVESTEREN"));
    assertThat(spanning.bevinding().ernst()).isEqualTo(Ernst.BLOKKEREND);
    assertThat(beeld(Opgaven.niveaus("12.OPEN_EINDE", "", "1.INVESTEREN")).spanningen()).isEmpty();
    assertThat(beeld(Opgaven.niveaus("12.OPEN_EINDE", "", "")).spanningen()).isEmpty();
  }

  @Test
  void eenRegelDieOpDeDagNietGeldtZegtNiets() {
    // SLUIT_UIT alone names no second option, and R-28 reinforces: neither is a tension
    assertThat(
            beeld(Opgaven.niveaus("5.DIENSTBETREKKING", "12.PLAFONDS", "5.INKOMENSVOORZIENING"))
                .spanningen())
        .isEmpty();
    Congruentieopgave opgave = Opgaven.niveaus("12.OPEN_EINDE", "", "1.NIET_INVESTEREN").opgave();
    assertThat(
            Congruentiebeeld.van(
                    opgave, Opgaven.LEGE_GEMEENTE, Regelset.standaard().zonder("R-01"), DAG)
                .spanningen())
        .isEmpty();
  }
}
