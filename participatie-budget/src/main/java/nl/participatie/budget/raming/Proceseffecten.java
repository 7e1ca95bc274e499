package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Rekenjaar.naam;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Lastenpost;

/** What the choices on process and organisation do: gate, diagnosis, contracts, way of working. */
final class Proceseffecten {

  static final ImmutableMap<Optie, Keuzeeffect> PER_OPTIE =
      ImmutableMap.of(
          Optie.POORT_INSTROOM_BEPERKEN,
          Proceseffecten::poort,
          Optie.DIAGNOSTIEK_VOORAAN,
          (stand, jaar, vorig) ->
              diagnose(stand, jaar, stand.instroom(), Optie.DIAGNOSTIEK_VOORAAN),
          Optie.DIAGNOSTIEK_SELECTIEF,
          (stand, jaar, vorig) ->
              diagnose(
                  stand,
                  jaar,
                  Grootheid.product(stand.instroom(), jaar.kengetal("DIAGNOSE_DEEL")),
                  Optie.DIAGNOSTIEK_SELECTIEF),
          Optie.UITVOERING_DEELS_UITBESTEED,
          (stand, jaar, vorig) -> contract(stand, jaar, Optie.UITVOERING_DEELS_UITBESTEED),
          Optie.UITVOERING_GEHEEL_UITBESTEED,
          (stand, jaar, vorig) -> contract(stand, jaar, Optie.UITVOERING_GEHEEL_UITBESTEED),
          Optie.AANPAK_EEN_OP_EEN,
          (stand, jaar, vorig) ->
              trainers(stand, jaar, jaar.getal(Breuk.EEN, "eenOpEen"), Optie.AANPAK_EEN_OP_EEN),
          Optie.AANPAK_GROEPSGEWIJS,
          (stand, jaar, vorig) ->
              trainers(
                  stand,
                  jaar,
                  jaar.kengetal2015("GROEP_TRAINERS")
                      .gedeeldDoor(
                          jaar.kengetal2015("GROEP_OMVANG"), Beschuteffecten.nul("GROEP_OMVANG")),
                  Optie.AANPAK_GROEPSGEWIJS));

  private static final Breuk HONDERD = Breuk.of(100);

  private Proceseffecten() {}

  /** Fewer people in from the start on, and capacity at the gate. */
  private static Stand poort(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    Optie door = Optie.POORT_INSTROOM_BEPERKEN;
    Breuk begin =
        jaar.kengetal("POORT_START").waarde().optioneel().orElse(Breuk.of(jaar.eersteJaar()));
    Breuk sinds = Tijd.midden(jaar.jaar()).min(begin);
    Uitkomst<Poort> poort = poort(jaar);
    Grootheid rest =
        jaar.afgeleid(poort.map(een -> een.rest(sinds)), "poortRest", "POORT_UITSTROOMKANS");
    Grootheid wwb =
        Grootheid.product(stand.wwb(), rest).afgerond(naam("wwb", Eenheid.PERSONEN, door));
    Grootheid minder =
        jaar.afgeleid(
            poort.dan(
                een ->
                    jaar.kengetal2015("POORT_TOEKENNING_VOOR")
                        .waarde()
                        .map(voor -> een.toekenning(sinds).maal(HONDERD).gedeeldDoor(voor))),
            "poortToekenning",
            "POORT_TOEKENNING_NA");
    Stand.Builder anders = stand.anders();
    anders.wwb(wwb).instroom(Grootheid.product(stand.instroom(), minder));
    if (sinds.signum() > 0) {
      anders.putExtra(
          Lastenpost.UITVOERING,
          new Stand.Extra(naam("extra.14", Eenheid.EURO, door), jaar.kengetal("POORT_CAPACITEIT")));
    }
    return anders.build();
  }

  private static Uitkomst<Poort> poort(Rekenjaar jaar) {
    return jaar.kengetal("POORT_UITSTROOMKANS")
        .waarde()
        .dan(
            kans ->
                jaar.kengetal2015("POORT_TOEKENNING_VOOR")
                    .waarde()
                    .dan(
                        voor ->
                            jaar.kengetal2015("POORT_TOEKENNING_NA")
                                .waarde()
                                .map(
                                    na ->
                                        new Poort(
                                            voor.gedeeldDoor(HONDERD),
                                            na.gedeeldDoor(HONDERD),
                                            kans))));
  }

  private static Stand diagnose(Stand stand, Rekenjaar jaar, Grootheid mensen, Optie door) {
    return stand
        .anders()
        .putExtra(
            Lastenpost.RE_INTEGRATIE,
            new Stand.Extra(
                naam("extra.15", Eenheid.EURO, door),
                Grootheid.product(mensen, jaar.kengetal("DIAGNOSE_PRIJS"))))
        .build();
  }

  /** The part contracted out becomes price times number, in whole cohorts. */
  private static Stand contract(Stand stand, Rekenjaar jaar, Optie door) {
    Grootheid cohort = jaar.kengetal2015("COHORT_OMVANG");
    Grootheid cohorten =
        jaar.kengetal("CONTRACT_DEELNEMERS")
            .gedeeldDoor(cohort, Beschuteffecten.nul("COHORT_OMVANG"))
            .naarBoven(naam("cohorten", Eenheid.GETAL, door));
    Grootheid contract = Grootheid.product(cohorten, cohort, jaar.kengetal("CONTRACT_PRIJS"));
    Grootheid deel =
        door == Optie.UITVOERING_GEHEEL_UITBESTEED
            ? jaar.getal(Breuk.EEN, "geheel")
            : jaar.kengetal("CONTRACT_DEEL");
    Grootheid zelf =
        Grootheid.product(stand.regulier(), jaar.getal(Breuk.EEN, "geheel").min(deel))
            .als(naam("regulier", Eenheid.EURO, door));
    return stand
        .anders()
        .regulier(zelf)
        .putExtra(
            Lastenpost.RE_INTEGRATIE,
            new Stand.Extra(naam("contract", Eenheid.EURO, door), contract))
        .build();
  }

  /** Trainer hours: participants times hours times the trainers per participant. */
  private static Stand trainers(Stand stand, Rekenjaar jaar, Grootheid perDeelnemer, Optie door) {
    return stand
        .anders()
        .putExtra(
            Lastenpost.RE_INTEGRATIE,
            new Stand.Extra(
                naam("extra.19", Eenheid.EURO, door),
                Grootheid.product(
                    jaar.kengetal("DEELNEMERS"),
                    jaar.kengetal("UREN"),
                    perDeelnemer,
                    jaar.kengetal("TRAINER_UURPRIJS"))))
        .build();
  }
}
