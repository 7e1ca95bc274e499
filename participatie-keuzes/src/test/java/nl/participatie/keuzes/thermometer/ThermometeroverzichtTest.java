package nl.participatie.keuzes.thermometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/** An overview holds what the thermometer, the rules and the check of the steps say of one day. */
class ThermometeroverzichtTest {

  private static final LocalDate DAG = LocalDate.of(2017, 1, 1);

  /** Since this day R-02 forbids the option; who decided is not known. */
  private static Keuzedossier dossier(Besluitvorming stap) {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(1).datum(DAG.minusYears(1)).keuze(Keuze.BESCHUT_WERK);
    builder.besluitvorming(stap).optie(Optie.BESCHUT_WERK_INKOMENSVOORZIENING);
    return Keuzedossier.of(List.of(builder.build()));
  }

  private static Thermometeroverzicht op(LocalDate dag, Besluitvorming stap, Toets toets) {
    return Thermometeroverzicht.van(dossier(stap), dag, toets, Dossiertoets.STANDAARD);
  }

  @Test
  void hetZegtWatDeDrieElkOverDieDagZeggen() {
    Thermometeroverzicht overzicht = op(DAG, Besluitvorming.VOORLOPIG, Toets.STANDAARD);
    assertThat(overzicht.thermometer())
        .isEqualTo(Thermometer.meet(dossier(Besluitvorming.VOORLOPIG), DAG));
    assertThat(overzicht.regelbevindingen()).extracting(b -> b.regel().code()).contains("R-02");
    assertThat(overzicht.stapbevindingen())
        .extracting(Stapbevinding::regel)
        .containsExactly(Stapregel.BESLISSER_ONBEKEND);
  }

  @Test
  void deRegelsGaanOverWatOpDieDagBeslotenIs() {
    // the day before R-02 does not yet count; what is only in preparation is not decided
    assertThat(op(DAG.minusDays(1), Besluitvorming.VOORLOPIG, Toets.STANDAARD).regelbevindingen())
        .noneMatch(b -> b.regel().code().equals("R-02"));
    assertThat(op(DAG, Besluitvorming.IN_VOORBEREIDING, Toets.STANDAARD).regelbevindingen())
        .isEmpty();
    Toets zonder = new Toets(Regelset.standaard().zonder("R-02"));
    assertThat(op(DAG, Besluitvorming.VOORLOPIG, zonder).regelbevindingen())
        .noneMatch(b -> b.regel().code().equals("R-02"));
  }
}
