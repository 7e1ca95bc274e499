package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
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

  private final Kengetalreeksen figuren;

  private Proceseffecten(Kengetalreeksen figuren) {
    this.figuren = figuren;
  }

  /** The effects by key figures. */
  static Map<Optie, Keuzeeffect> perOptie(Kengetalreeksen figuren) {
    Proceseffecten effecten = new Proceseffecten(figuren);
    return ImmutableMap.of(
        Optie.POORT_INSTROOM_BEPERKEN,
        effecten.poort(),
        Optie.DIAGNOSTIEK_VOORAAN,
        effecten.diagnose(Optional.empty(), Optie.DIAGNOSTIEK_VOORAAN),
        Optie.DIAGNOSTIEK_SELECTIEF,
        effecten.diagnose(
            Optional.of(figuren.perJaar("DIAGNOSE_DEEL")), Optie.DIAGNOSTIEK_SELECTIEF),
        Optie.UITVOERING_DEELS_UITBESTEED,
        effecten.contract(figuren.perJaar("CONTRACT_DEEL"), Optie.UITVOERING_DEELS_UITBESTEED),
        Optie.UITVOERING_GEHEEL_UITBESTEED,
        effecten.contract(Vast.GEHEEL, Optie.UITVOERING_GEHEEL_UITBESTEED),
        Optie.AANPAK_EEN_OP_EEN,
        effecten.trainers(Vast.getal(Breuk.EEN, "eenOpEen"), Optie.AANPAK_EEN_OP_EEN),
        Optie.AANPAK_GROEPSGEWIJS,
        effecten.trainers(effecten.perGroepslid(), Optie.AANPAK_GROEPSGEWIJS));
  }

  /** Fewer people in from the start on, and capacity at the gate. */
  private Keuzeeffect poort() {
    Optie door = Optie.POORT_INSTROOM_BEPERKEN;
    Naam mensen = naam("wwb", Eenheid.PERSONEN, door);
    Naam naam = naam("extra.14", Eenheid.EURO, door);
    Reeks capaciteit = figuren.perJaar("POORT_CAPACITEIT");
    return (stand, basis) -> {
      Poort poort = basis.poort();
      Stand minder =
          stand
              .withWwb(stand.wwb().maalRond(poort.rest(), mensen, "POORT_UITSTROOMKANS"))
              .withInstroom(Reeks.product(stand.instroom(), poort.toekenning()));
      return poort.sindsStart() == 0
          ? minder
          : minder.plus(
              new Stand.Extra(
                  Lastenpost.UITVOERING,
                  naam,
                  capaciteit.kies(poort.sindsStart(), Vast.NIETS, poort.begin(), naam)));
    };
  }

  /** A diagnosis for new recipients, all or a part of them. */
  private Keuzeeffect diagnose(Optional<Reeks> deel, Optie door) {
    Naam naam = naam("extra.15", Eenheid.EURO, door);
    Reeks prijs = figuren.perJaar("DIAGNOSE_PRIJS");
    return (stand, basis) -> {
      Reeks instroom = stand.instroom();
      Reeks mensen = deel.map(een -> Reeks.product(instroom, een)).orElse(instroom);
      return stand.plus(
          new Stand.Extra(Lastenpost.RE_INTEGRATIE, naam, Reeks.product(mensen, prijs)));
    };
  }

  /** The part contracted out becomes what the contract costs. */
  private Keuzeeffect contract(Reeks deel, Optie door) {
    Naam naam = naam("regulier", Eenheid.EURO, door);
    Reeks rest = Vast.GEHEEL.min(deel);
    boolean isOutput = figuren.perJaar("CONTRACT_DEEL_GESLAAGD").open() != Momenten.ALLE;
    Stand.Extra contract =
        new Stand.Extra(
            Lastenpost.RE_INTEGRATIE,
            naam("contract", Eenheid.EURO, door),
            isOutput ? perResultaat() : perCohort(door));
    return (stand, basis) ->
        stand.withRegulier(Reeks.product(stand.regulier(), rest).als(naam)).plus(contract);
  }

  /** Output: price times the participants who succeed. */
  private Reeks perResultaat() {
    return Reeks.product(
        figuren.perJaar("CONTRACT_DEELNEMERS"),
        figuren.perJaar("CONTRACT_DEEL_GESLAAGD"),
        figuren.perJaar("CONTRACT_PRIJS"));
  }

  /** P x Q: price times number, in whole cohorts. */
  private Reeks perCohort(Optie door) {
    Reeks cohort = figuren.bijBegin("COHORT_OMVANG");
    Reeks cohorten =
        figuren
            .perJaar("CONTRACT_DEELNEMERS")
            .gedeeldDoor(cohort, () -> Kengetalreeksen.deeltDoorNul("COHORT_OMVANG"))
            .naarBoven(naam("cohorten", Eenheid.GETAL, door));
    return Reeks.product(cohorten, cohort, figuren.perJaar("CONTRACT_PRIJS"))
        .begrensd(
            cohort.getallen().nul() & ~cohort.open(),
            () -> Kengetalreeksen.deeltDoorNul("COHORT_OMVANG"));
  }

  private Reeks perGroepslid() {
    return figuren
        .bijBegin("GROEP_TRAINERS")
        .gedeeldDoor(
            figuren.bijBegin("GROEP_OMVANG"), () -> Kengetalreeksen.deeltDoorNul("GROEP_OMVANG"));
  }

  /** Trainer hours: participants times hours times the trainers per participant. */
  private Keuzeeffect trainers(Reeks perDeelnemer, Optie door) {
    Stand.Extra uren =
        new Stand.Extra(
            Lastenpost.RE_INTEGRATIE,
            naam("extra.19", Eenheid.EURO, door),
            Reeks.product(
                figuren.perJaar("DEELNEMERS"),
                figuren.perJaar("UREN"),
                perDeelnemer,
                figuren.perJaar("TRAINER_UURPRIJS")));
    return (stand, basis) -> stand.plus(uren);
  }
}
