package nl.participatie.keuzes.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;

/** What is said where nothing can be expected. */
class TegenstrijdigheidTest {

  private static final LocalDate DAG = LocalDate.of(2017, 1, 1);

  private static Tekst toelichting(Regelset regels, Sterkte drempel, String besloten) {
    Agenda agenda = Agenda.van(Keuzeruimte.van(regels, DAG, drempel), Keuzeprofiel.parse(besloten));
    return agenda.punten().get(0).verwachtOver().ontbrekend().orElseThrow().toelichting();
  }

  @Test
  void watNietSamengaatStaatErMetNaam() {
    assertThat(
            toelichting(Regelset.standaard(), Sterkte.DWINGEND, "1.NIET_INVESTEREN 12.OPEN_EINDE")
                .nl())
        .isEqualTo(
            "Hoeveel dit besluit vastlegt is niet te zeggen, want volgens de regels kan dit zo"
                + " niet: 1.NIET_INVESTEREN (Niet investeren) + 12.OPEN_EINDE (Open einde).");
  }

  @Test
  void drieStaanErMetNaamEnWatErMeerIsWordtGeteld() {
    // three and four options that are barred by themselves, one conflict each
    Regelset drie = uitgesloten("2.CENTRAAL", "3.GEEN", "4.SMAL");
    assertThat(toelichting(drie, Sterkte.STERK, "2.CENTRAAL 3.GEEN 4.SMAL").en())
        .endsWith(
            " the rules do not allow this: 2.CENTRAAL (Employer at the centre); 3.GEEN (Do not spend);"
                + " 4.SMAL (Narrowly: for a defined group).");
    Regelset vier = uitgesloten("2.CENTRAAL", "3.GEEN", "4.SMAL", "7.ACTIEF");
    assertThat(toelichting(vier, Sterkte.STERK, "2.CENTRAAL 3.GEEN 4.SMAL 7.ACTIEF").en())
        .endsWith("; 4.SMAL (Narrowly: for a defined group); and 1 more.")
        .doesNotContain("7.ACTIEF");
  }

  @Test
  void regelsDieNietsToelatenStaanErAlsRegels() {
    Regelset niets = uitgesloten("12.OPEN_EINDE", "12.PLAFONDS");
    assertThat(toelichting(niets, Sterkte.STERK, "").nl())
        .endsWith("want de regels laten samen geen enkele combinatie van opties toe.");
    assertThat(toelichting(niets, Sterkte.STERK, "2.CENTRAAL"))
        .as("whatever is decided")
        .isEqualTo(toelichting(niets, Sterkte.STERK, ""));
  }

  private static Regelset uitgesloten(String... opties) {
    return Regelset.of(
        List.of(opties).stream()
            .map(
                optie ->
                    Regelvoorbeeld.regel(
                        "S-" + List.of(opties).indexOf(optie), Regelsoort.SLUIT_UIT, optie, ""))
            .toList());
  }
}
