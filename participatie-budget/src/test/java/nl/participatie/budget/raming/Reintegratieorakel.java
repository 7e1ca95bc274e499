package nl.participatie.budget.raming;

import java.util.ArrayList;
import java.util.List;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The line RE_INTEGRATIE written a second time: choices 1, 3, 7, 12, 15, 18 and 19. */
final class Reintegratieorakel {

  private final Orakelfiguren figuren;
  private final Keuzeprofiel keuzes;
  private final Poortorakel poort;

  Reintegratieorakel(Orakelfiguren figuren, Keuzeprofiel keuzes, Poortorakel poort) {
    this.figuren = figuren;
    this.keuzes = keuzes;
    this.poort = poort;
  }

  /** The parts of the line: the regular group in money of the year, the others times prices. */
  List<Onzeker> delen(Onzeker klassiek, Onzeker wwb, int jaar, Verhouding prijs) {
    List<Onzeker> extra = new ArrayList<>();
    if (keuzes.heeft(Optie.NUG_BEMIDDELING_INVESTEREN)) {
      extra.add(product(jaar, "NUG_AANTAL", "NUG_BEGELEIDING"));
    }
    if (keuzes.heeft(Optie.SCHOOLVERLATERS_ACTIEF)) {
      extra.add(product(jaar, "SCHOOLVERLATERS_AANTAL", "SCHOOLVERLATERS_BEGELEIDING"));
    }
    if (keuzes.heeft(Optie.DIAGNOSTIEK_VOORAAN)) {
      extra.add(poort.instroom(wwb, jaar).maal(product(jaar, "DIAGNOSE_PRIJS")));
    }
    if (keuzes.heeft(Optie.DIAGNOSTIEK_SELECTIEF)) {
      extra.add(poort.instroom(wwb, jaar).maal(product(jaar, "DIAGNOSE_PRIJS", "DIAGNOSE_DEEL")));
    }
    if (isUitbesteed()) {
      extra.add(contract(jaar));
    }
    if (keuzes.heeft(Optie.AANPAK_EEN_OP_EEN)) {
      extra.add(product(jaar, "DEELNEMERS", "UREN", "TRAINER_UURPRIJS"));
    }
    if (keuzes.heeft(Optie.AANPAK_GROEPSGEWIJS)) {
      extra.add(
          product(jaar, "DEELNEMERS", "UREN", "TRAINER_UURPRIJS")
              .maal(figuren.basis("GROEP_TRAINERS").door(figuren.basis("GROEP_OMVANG"))));
    }
    List<Onzeker> delen = new ArrayList<>();
    delen.add(regulier(klassiek, jaar, prijs));
    extra.forEach(deel -> delen.add(deel.maal(prijs)));
    return delen;
  }

  private boolean isUitbesteed() {
    return keuzes.heeft(Optie.UITVOERING_DEELS_UITBESTEED)
        || keuzes.heeft(Optie.UITVOERING_GEHEEL_UITBESTEED);
  }

  /** Price times number in whole cohorts, or price times those who succeed. */
  private Onzeker contract(int jaar) {
    if (figuren.kengetal("CONTRACT_DEEL_GESLAAGD", jaar).getal().isPresent()) {
      return product(jaar, "CONTRACT_DEELNEMERS", "CONTRACT_PRIJS", "CONTRACT_DEEL_GESLAAGD");
    }
    Onzeker cohort = figuren.basis("COHORT_OMVANG");
    return figuren
        .kengetal("CONTRACT_DEELNEMERS", jaar)
        .door(cohort)
        .dan(Verhouding::naarBoven)
        .maal(cohort)
        .maal(figuren.kengetal("CONTRACT_PRIJS", jaar));
  }

  private Onzeker regulier(Onzeker klassiek, int jaar, Verhouding prijs) {
    Onzeker regulier = klassiek;
    if (keuzes.heeft(Optie.REINTEGRATIE_REGULIER_BEPERKT)) {
      regulier = regulier.maal(figuren.kengetal("REGULIER_DEEL", jaar));
    }
    if (keuzes.heeft(Optie.REINTEGRATIE_REGULIER_GEEN)) {
      regulier = Onzeker.NUL;
    }
    if (keuzes.heeft(Optie.INSTRUMENTCAPACITEIT_PLAFONDS)) {
      regulier =
          regulier.hoogstens(product(jaar, "PLAFOND_TRAJECTEN", "TRAJECT_PRIJS").maal(prijs));
    }
    if (keuzes.heeft(Optie.UITVOERING_DEELS_UITBESTEED)) {
      regulier = regulier.maal(Onzeker.EEN.min(figuren.kengetal("CONTRACT_DEEL", jaar)));
    }
    return keuzes.heeft(Optie.UITVOERING_GEHEEL_UITBESTEED) ? Onzeker.NUL : regulier;
  }

  private Onzeker product(int jaar, String... codes) {
    Onzeker product = Onzeker.EEN;
    for (String code : codes) {
      product = product.maal(figuren.kengetal(code, jaar));
    }
    return product;
  }
}
