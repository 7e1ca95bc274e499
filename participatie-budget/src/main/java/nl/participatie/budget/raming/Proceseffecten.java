package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import com.google.common.collect.ImmutableMap;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Lastenpost;

/** What the choices on process and organisation do: gate, diagnosis, contracts, way of working. */
final class Proceseffecten {

  private static final Reeks EEN_OP_EEN = Vast.getal(Breuk.EEN, "eenOpEen");

  static final ImmutableMap<Optie, Keuzeeffect> PER_OPTIE =
      ImmutableMap.of(
          Optie.POORT_INSTROOM_BEPERKEN,
          Proceseffecten::poort,
          Optie.DIAGNOSTIEK_VOORAAN,
          (stand, basis) -> diagnose(stand, basis, stand.instroom(), Optie.DIAGNOSTIEK_VOORAAN),
          Optie.DIAGNOSTIEK_SELECTIEF,
          (stand, basis) ->
              diagnose(
                  stand,
                  basis,
                  Reeks.product(stand.instroom(), basis.kengetal("DIAGNOSE_DEEL")),
                  Optie.DIAGNOSTIEK_SELECTIEF),
          Optie.UITVOERING_DEELS_UITBESTEED,
          (stand, basis) -> contract(stand, basis, Optie.UITVOERING_DEELS_UITBESTEED),
          Optie.UITVOERING_GEHEEL_UITBESTEED,
          (stand, basis) -> contract(stand, basis, Optie.UITVOERING_GEHEEL_UITBESTEED),
          Optie.AANPAK_EEN_OP_EEN,
          (stand, basis) -> trainers(stand, basis, EEN_OP_EEN, Optie.AANPAK_EEN_OP_EEN),
          Optie.AANPAK_GROEPSGEWIJS,
          (stand, basis) ->
              trainers(
                  stand,
                  basis,
                  basis
                      .bijBegin("GROEP_TRAINERS")
                      .gedeeldDoor(
                          basis.bijBegin("GROEP_OMVANG"),
                          () -> Kengetalreeksen.deeltDoorNul("GROEP_OMVANG")),
                  Optie.AANPAK_GROEPSGEWIJS));

  private Proceseffecten() {}

  /** Fewer people in from the start on, and capacity at the gate. */
  private static Stand poort(Stand stand, Rekenbasis basis) {
    Optie door = Optie.POORT_INSTROOM_BEPERKEN;
    Poort poort = basis.poort();
    Stand minder =
        stand
            .withWwb(
                stand
                    .wwb()
                    .maalRond(
                        poort.rest(), naam("wwb", Eenheid.PERSONEN, door), "POORT_UITSTROOMKANS"))
            .withInstroom(Reeks.product(stand.instroom(), poort.toekenning()));
    if (poort.sindsStart() == 0) {
      return minder;
    }
    Naam naam = naam("extra.14", Eenheid.EURO, door);
    Reeks capaciteit =
        basis
            .kengetal("POORT_CAPACITEIT")
            .kies(poort.sindsStart(), Vast.NIETS, poort.begin(), naam);
    return minder.plus(new Stand.Extra(Lastenpost.UITVOERING, naam, capaciteit));
  }

  private static Stand diagnose(Stand stand, Rekenbasis basis, Reeks mensen, Optie door) {
    return stand.plus(
        new Stand.Extra(
            Lastenpost.RE_INTEGRATIE,
            naam("extra.15", Eenheid.EURO, door),
            Reeks.product(mensen, basis.kengetal("DIAGNOSE_PRIJS"))));
  }

  /** The part contracted out becomes what the contract costs. */
  private static Stand contract(Stand stand, Rekenbasis basis, Optie door) {
    Reeks deel =
        door == Optie.UITVOERING_GEHEEL_UITBESTEED ? Vast.GEHEEL : basis.kengetal("CONTRACT_DEEL");
    Reeks zelf =
        Reeks.product(stand.regulier(), Vast.GEHEEL.min(deel))
            .als(naam("regulier", Eenheid.EURO, door));
    boolean isOutput = basis.kengetal("CONTRACT_DEEL_GESLAAGD").open() != Momenten.ALLE;
    return stand
        .withRegulier(zelf)
        .plus(
            new Stand.Extra(
                Lastenpost.RE_INTEGRATIE,
                naam("contract", Eenheid.EURO, door),
                isOutput ? perResultaat(basis) : perCohort(basis, door)));
  }

  /** Output: price times the participants who succeed. */
  private static Reeks perResultaat(Rekenbasis basis) {
    return Reeks.product(
        basis.kengetal("CONTRACT_DEELNEMERS"),
        basis.kengetal("CONTRACT_DEEL_GESLAAGD"),
        basis.kengetal("CONTRACT_PRIJS"));
  }

  /** P x Q: price times number, in whole cohorts. */
  private static Reeks perCohort(Rekenbasis basis, Optie door) {
    Reeks cohort = basis.bijBegin("COHORT_OMVANG");
    Reeks cohorten =
        basis
            .kengetal("CONTRACT_DEELNEMERS")
            .gedeeldDoor(cohort, () -> Kengetalreeksen.deeltDoorNul("COHORT_OMVANG"))
            .naarBoven(naam("cohorten", Eenheid.GETAL, door));
    return Reeks.product(cohorten, cohort, basis.kengetal("CONTRACT_PRIJS"))
        .begrensd(
            cohort.getallen().nul() & ~cohort.open(),
            () -> Kengetalreeksen.deeltDoorNul("COHORT_OMVANG"));
  }

  /** Trainer hours: participants times hours times the trainers per participant. */
  private static Stand trainers(Stand stand, Rekenbasis basis, Reeks perDeelnemer, Optie door) {
    return stand.plus(
        new Stand.Extra(
            Lastenpost.RE_INTEGRATIE,
            naam("extra.19", Eenheid.EURO, door),
            Reeks.product(
                basis.kengetal("DEELNEMERS"),
                basis.kengetal("UREN"),
                perDeelnemer,
                basis.kengetal("TRAINER_UURPRIJS"))));
  }
}
