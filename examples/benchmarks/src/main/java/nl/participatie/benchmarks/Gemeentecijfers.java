package nl.participatie.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;

/** A fictitious municipality that chose on everything, with the figures that its choices need. */
final class Gemeentecijfers {

  static final LocalDate PEILDATUM = LocalDate.of(2015, 1, 1);
  static final long WWB = 1_234_000;
  static final long WSW = 321_500;

  static final Gemeenteprofiel GEMEENTE = gemeente(WWB, WSW);

  /** Every choice that changes spending does so. */
  static final Keuzeprofiel ALLES =
      Keuzeprofiel.parse(
          "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.BREED 5.DIENSTBETREKKING 6.COLLECTIEF 7.ACTIEF"
              + " 8.INTEGRAAL 9.OUTCOME 10.ORGANISATIE 11.TIME_TO_MARKET 12.PLAFONDS 13.WET"
              + " 14.INSTROOM_BEPERKEN 15.SELECTIEF 16.VACATUREBEMIDDELING"
              + " 17.ZELFDE_BEOORDELING 18.DEELS_UITBESTEED 19.GROEPSGEWIJS");

  /** Amounts per person of the five groups. */
  static final Map<Volumegroep, String> PRIJS =
      Map.of(
          Volumegroep.WWB, "IDEEL_PP_WWB",
          Volumegroep.WSW, "PBUDGET_PP_WSW",
          Volumegroep.BESCHUT, "IDEEL_PP_BESCHUT",
          Volumegroep.REGULIER, "IDEEL_PP_REGULIER",
          Volumegroep.WAJONG, "IDEEL_PP_WAJONG");

  private static final ImmutableMap<String, String> AAN_TE_LEVEREN =
      ImmutableMap.<String, String>builder()
          .put("NUG_AANTAL", "10")
          .put("NUG_BEGELEIDING", "1000")
          .put("UITKERING_VERKORTING", "0.05")
          .put("PLAATSINGSAANDEEL_WWB", "0.02")
          .put("LOONWAARDE_WWB", "40")
          .put("ZW_GROEPEN", "3")
          .put("ZW_GROEPSKOSTEN", "10000")
          .put("WMO_DEEL", "0.5")
          .put("SCHOOLVERLATERS_AANTAL", "20")
          .put("SCHOOLVERLATERS_BEGELEIDING", "1500")
          .put("LKS_MAANDEN", "6")
          .put("PLAATSING_MAANDEN", "12")
          .put("PLAFOND_BESCHUT", "5")
          .put("PLAFOND_TRAJECTEN", "100")
          .put("TRAJECT_PRIJS", "2000")
          .put("POORT_UITSTROOMKANS", "0.3")
          .put("POORT_CAPACITEIT", "50000")
          .put("DIAGNOSE_PRIJS", "300")
          .put("DIAGNOSE_DEEL", "0.5")
          .put("CONTRACT_DEEL", "0.4")
          .put("CONTRACT_DEELNEMERS", "120")
          .put("CONTRACT_PRIJS", "900")
          .put("DEELNEMERS", "100")
          .put("UREN", "20")
          .put("TRAINER_UURPRIJS", "60")
          .buildOrThrow();

  static final Rekenmodel MODEL = new Rekenmodel(Kengetallen.standaard().met(eigen()));

  private Gemeentecijfers() {}

  private static Map<String, Breuk> eigen() {
    ImmutableMap.Builder<String, Breuk> eigen = ImmutableMap.builder();
    AAN_TE_LEVEREN.forEach((code, waarde) -> eigen.put(code, Breuk.parse(waarde)));
    return eigen.buildOrThrow();
  }

  static Gemeenteprofiel gemeente(long wwb, long wsw) {
    return Gemeenteprofiel.builder()
        .volumes(
            Volumeopgave.builder()
                .peildatum(PEILDATUM)
                .wwb(Personen.ofDuizendsten(wwb))
                .wsw(Personen.ofDuizendsten(wsw))
                .build())
        .build();
  }
}
