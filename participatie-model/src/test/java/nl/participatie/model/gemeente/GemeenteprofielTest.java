package nl.participatie.model.gemeente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

class GemeenteprofielTest {

  private static final LocalDate BESLUITDAG = LocalDate.of(2015, 4, 14);
  private static final LocalDate TELDAG = LocalDate.of(2016, 1, 1);
  private static final Optie OPTIE = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;

  private static Keuzedossier dossier() {
    Dossiergebeurtenis.Builder besluit = Dossiergebeurtenis.builder();
    besluit.volgnummer(1).datum(BESLUITDAG).keuze(Keuze.INSTRUMENTCAPACITEIT);
    besluit.besluitvorming(Besluitvorming.VASTGESTELD).optie(OPTIE);
    return Keuzedossier.of(List.of(besluit.build()));
  }

  @Test
  void withoutStatedChoicesTheDossierTellsWhatHolds() {
    Gemeenteprofiel gemeente = Gemeenteprofiel.builder().dossier(dossier()).build();
    assertThat(gemeente.profielOp(BESLUITDAG)).isEqualTo(Keuzeprofiel.of(OPTIE));
    assertThat(gemeente.profielOp(BESLUITDAG.minusDays(1))).isEqualTo(Keuzeprofiel.LEEG);
  }

  @Test
  void statedChoicesGoBeforeTheDossierEvenWhenTheyAreNone() {
    Gemeenteprofiel.Builder builder = Gemeenteprofiel.builder();
    builder.dossier(dossier()).keuzes(Keuzeprofiel.LEEG);
    assertThat(builder.build().profielOp(BESLUITDAG)).isEqualTo(Keuzeprofiel.LEEG);
  }

  @Test
  void theNewestDateIsTheLaterOfVolumesAndDossier() {
    Volumeopgave volumes = Volumeopgave.builder().peildatum(TELDAG).build();
    Gemeenteprofiel alleenDossier = Gemeenteprofiel.builder().dossier(dossier()).build();
    Gemeenteprofiel alleenVolumes = Gemeenteprofiel.builder().volumes(volumes).build();
    Gemeenteprofiel beide = Gemeenteprofiel.builder().volumes(volumes).dossier(dossier()).build();
    assertThat(alleenDossier.laatsteDatum()).contains(BESLUITDAG);
    assertThat(alleenVolumes.laatsteDatum()).contains(TELDAG);
    assertThat(beide.laatsteDatum()).contains(TELDAG);
  }

  @Test
  void nothingIsRequired() {
    Gemeenteprofiel leeg = Gemeenteprofiel.builder().build();
    assertThat(leeg.laatsteDatum()).isEmpty();
    assertThat(leeg.volumes()).isEqualTo(Volumeopgave.LEEG);
    assertThat(leeg.dossier()).isEqualTo(Keuzedossier.LEEG);
    assertThat(leeg.profielOp(BESLUITDAG)).isEqualTo(Keuzeprofiel.LEEG);
  }
}
