package nl.participatie.keuzes.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/** What of a municipality counts as decided. */
class AgendaGemeenteTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);
  private static final LocalDate PLICHT = LocalDate.of(2017, 1, 1);

  private static List<Integer> keuzes(Agenda agenda) {
    return agenda.punten().stream().map(punt -> punt.keuze().nummer()).toList();
  }

  private static Dossiergebeurtenis besluit(
      int nummer, LocalDate dag, String optie, Besluitvorming stap) {
    return Dossiergebeurtenis.builder()
        .volgnummer(nummer)
        .datum(dag)
        .keuze(Optie.parse(optie).keuze())
        .optie(Optie.parse(optie))
        .besluitvorming(stap)
        .build();
  }

  private static Gemeenteprofiel gemeente(Dossiergebeurtenis... gebeurtenissen) {
    return Gemeenteprofiel.builder().dossier(Keuzedossier.of(List.of(gebeurtenissen))).build();
  }

  @Test
  void vanEenGemeenteTellenDeStandaardregelsVanafSterk() {
    Gemeenteprofiel leeg = Gemeenteprofiel.builder().build();
    Keuzeruimte sterk = Keuzeruimte.van(Regelset.standaard(), PLICHT, Sterkte.STERK);
    assertThat(Agenda.van(leeg, PLICHT))
        .isEqualTo(Agenda.van(sterk, Keuzeprofiel.LEEG))
        .isNotEqualTo(
            Agenda.van(
                Keuzeruimte.van(Regelset.standaard(), PLICHT, Sterkte.AANDACHT), Keuzeprofiel.LEEG))
        .isNotEqualTo(Agenda.van(leeg, RAPPORT));
  }

  @Test
  void inHetDossierTeltWatOpDeDagVastgesteldOfVoorlopigIs() {
    Gemeenteprofiel gemeente =
        gemeente(
            besluit(1, RAPPORT, "1.INVESTEREN", Besluitvorming.VASTGESTELD),
            besluit(2, RAPPORT, "2.CENTRAAL", Besluitvorming.VOORLOPIG),
            besluit(3, RAPPORT, "3.GEEN", Besluitvorming.IN_VOORBEREIDING),
            besluit(4, RAPPORT.plusDays(1), "4.BREED", Besluitvorming.VASTGESTELD),
            Dossiergebeurtenis.builder()
                .volgnummer(5)
                .datum(RAPPORT)
                .keuze(Keuze.van(6))
                .besluitvorming(Besluitvorming.VASTGESTELD)
                .build());
    assertThat(keuzes(Agenda.van(gemeente, RAPPORT)))
        .as("3 is being prepared, 4 is decided tomorrow, 6 is decided without an option")
        .hasSize(17)
        .contains(3, 4, 6)
        .doesNotContain(1, 2);
    assertThat(keuzes(Agenda.van(gemeente, RAPPORT.plusDays(1)))).hasSize(16).doesNotContain(4);
    assertThat(keuzes(Agenda.van(gemeente, RAPPORT.minusDays(1)))).hasSize(19);
  }

  @Test
  void opgegevenKeuzesGaanVoorHetDossier() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(gemeente(besluit(1, RAPPORT, "1.INVESTEREN", Besluitvorming.VASTGESTELD)))
            .keuzes(Keuzeprofiel.parse("2.CENTRAAL"))
            .build();
    assertThat(keuzes(Agenda.van(gemeente, RAPPORT))).hasSize(18).contains(1).doesNotContain(2);
  }
}
