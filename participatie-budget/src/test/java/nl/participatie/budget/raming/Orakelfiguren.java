package nl.participatie.budget.raming;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.Orakel;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/** What goes into the oracle of spending: key figures, and the groups of {@link Orakel}. */
final class Orakelfiguren {

  /** The key figures that bend the paths, all of them with an end to their decimals. */
  private static final List<String> PADEN =
      List.of(
          "WWB_VOLUME",
          "WSW_VOLUME",
          "WSW_VERWACHT_2022",
          "WSW_NUL_VANAF",
          "WAJONG_INGROEI",
          "WAJONG_STRUCTUREEL");

  private final Kengetallen kengetallen;
  private final Scenario scenario;
  private final Volumeopgave opgave;
  private final Orakel orakel;

  Orakelfiguren(Kengetallen kengetallen, Gemeenteprofiel gemeente, Scenario scenario) {
    this.kengetallen = kengetallen.met(gemeente.kengetallen());
    this.scenario = scenario;
    this.opgave = gemeente.volumes();
    Map<String, BigDecimal> paden = new LinkedHashMap<>();
    gemeente
        .kengetallen()
        .forEach(
            (code, waarde) -> {
              if (PADEN.contains(code)) {
                paden.put(code, decimaal(waarde));
              }
            });
    this.orakel = new Orakel(paden);
  }

  private static BigDecimal decimaal(Breuk breuk) {
    return new BigDecimal(breuk.teller()).divide(new BigDecimal(breuk.noemer()));
  }

  /** "Key figures of a year are looked up on 1 July." */
  Onzeker kengetal(String code, int jaar) {
    return op(code, LocalDate.of(jaar, 7, 1));
  }

  /** Those of wage subsidy, cohorts and groups: prices of 2015-01-01. */
  Onzeker basis(String code) {
    return op(code, Gemeenten.BEGIN_2015);
  }

  private Onzeker op(String code, LocalDate dag) {
    return kengetallen
        .op(code, dag)
        .optioneel()
        .map(kengetal -> Onzeker.van(waarde(kengetal.bandbreedte())))
        .orElseGet(() -> Onzeker.zonder(code));
  }

  private Verhouding waarde(Bandbreedte band) {
    return switch (scenario) {
      case LAAG -> Verhouding.van(band.laag());
      case MIDDEN -> Verhouding.van(band.midden());
      case HOOG -> Verhouding.van(band.hoog());
    };
  }

  /** The groups before any effect of a choice, each of them known or not. */
  Map<String, Onzeker> volumes(int jaar) {
    Orakel.Opgave gegeven =
        new Orakel.Opgave(
            opgave.wwb().map(Personen::aantal).orElse(BigDecimal.ZERO),
            wswGebrek().isEmpty()
                ? opgave.wsw().map(Personen::aantal).orElseThrow()
                : BigDecimal.ZERO,
            opgave.peildatum().filter(dag -> dag.isBefore(einde())).orElse(Gemeenten.BEGIN_2015),
            opgave.aandeelWajong().map(Orakelfiguren::decimaal));
    Map<String, Onzeker> volumes = new LinkedHashMap<>();
    orakel
        .volumes(gegeven, jaar)
        .forEach(
            (groep, aantal) ->
                volumes.put(
                    groep,
                    gebrek(groep).map(Onzeker::zonder).orElseGet(() -> Onzeker.van(aantal))));
    return volumes;
  }

  private Optional<String> gebrek(String groep) {
    return switch (groep) {
      case "WWB" -> opgave.wwb().isEmpty() ? Optional.of("volumes.WWB") : zonderDatum();
      case "WAJONG" ->
          opgave.wwb().isEmpty() && opgave.aandeelWajong().isEmpty()
              ? Optional.of("volumes.aandeelWajong")
              : Optional.empty();
      default -> wswGebrek();
    };
  }

  private Optional<String> wswGebrek() {
    boolean leeg = opgave.peildatum().map(dag -> !dag.isBefore(einde())).orElse(false);
    // own x path(t) / path(reference date) says nothing once the path is at zero
    return opgave.wsw().isEmpty() || leeg ? Optional.of("volumes.WSW") : zonderDatum();
  }

  private Optional<String> zonderDatum() {
    return opgave.peildatum().isEmpty() ? Optional.of("volumes.peildatum") : Optional.empty();
  }

  private LocalDate einde() {
    return LocalDate.of(orakel.kengetal("WSW_NUL_VANAF", 2015).intValueExact(), 1, 1);
  }
}
