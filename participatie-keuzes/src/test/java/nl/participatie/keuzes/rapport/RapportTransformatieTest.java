package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.transformatie.Afronding;
import nl.participatie.keuzes.transformatie.Padstap;
import nl.participatie.keuzes.transformatie.Stapopgave;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

class RapportTransformatieTest {

  private static final LocalDate DAG = LocalDate.of(2018, 3, 1);

  private static String deel(Stapopgave... stappen) {
    Gemeenteprofiel gemeente = Gemeenteprofiel.builder().build();
    Transformatiepad pad = Transformatiepad.van(List.of(stappen), Optional.empty());
    Rapport rapport =
        Rapport.maak(gemeente, DAG)
            .metTransformatie(Transformatiebeeld.van(pad, Optional.empty(), gemeente, DAG));
    return RapportHtml.deel(rapport, Rapportdeel.TRANSFORMATIE, Taal.NL).orElseThrow();
  }

  private static Stapopgave.Builder stap(Padstap stap) {
    return Stapopgave.builder().stap(stap);
  }

  @Test
  void watNaDePeildatumGereedIsStaatNergensAlsGereed() {
    Stapopgave vroeger = stap(Padstap.VRAAG_1).gereed(Afronding.opDag(DAG.minusDays(1))).build();
    Stapopgave later = stap(Padstap.VRAAG_2).gereed(Afronding.opDag(DAG.plusYears(12))).build();
    assertThat(deel(vroeger, later))
        .contains("gereed op 28 februari 2018")
        .doesNotContain("2030")
        .isEqualTo(deel(vroeger, stap(Padstap.VRAAG_2).build()));
  }

  @Test
  void eenStapWachtOpWatDeGemeenteZelfZoNoemt() {
    assertThat(deel(stap(Padstap.CONCEPT_GEMEENTE_1).naam("Verkenning").build()))
        .contains("<td data-kolom=\"Wacht op\">Stap 1 van de gemeente: Verkenning</td>");
  }

  @Test
  void zonderStappenEnStartIsErGeenTijdlijn() {
    assertThat(deel()).doesNotContain("<svg", "<table").contains("<h2 id=\"transformatie\">");
  }
}
