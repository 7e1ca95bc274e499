package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Rekenjaar.naam;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Lastenpost;

/**
 * What each option does, in the order of the choices (report 3 to 6). An option that is not here
 * has no effect in figures in the sources; choices 8 and 9 decide which money may cover which,
 * choice 10 spreads the running costs and leaves their total.
 */
final class Keuzeeffecten {

  private static final ImmutableMap<Optie, Keuzeeffect> PER_OPTIE =
      Maps.immutableEnumMap(
          ImmutableMap.<Optie, Keuzeeffect>builder()
              .put(
                  Optie.NUG_BEMIDDELING_INVESTEREN,
                  extra("NUG_AANTAL", "NUG_BEGELEIDING", Optie.NUG_BEMIDDELING_INVESTEREN))
              .put(Optie.REINTEGRATIE_REGULIER_ACTIEF, Keuzeeffecten::verkort)
              .put(Optie.REINTEGRATIE_REGULIER_BEPERKT, Keuzeeffecten::beperk)
              .put(Optie.REINTEGRATIE_REGULIER_GEEN, Keuzeeffecten::geenRegulier)
              .put(Optie.LOONKOSTENSUBSIDIE_BREED, Keuzeeffecten::plaatsWwb)
              .putAll(Beschuteffecten.PER_OPTIE)
              .put(Optie.ZORG_EN_WELZIJN_GEEN, Keuzeeffecten::geenZorg)
              .put(
                  Optie.ZORG_EN_WELZIJN_COLLECTIEF,
                  zorg("ZW_GROEPEN", "ZW_GROEPSKOSTEN", Optie.ZORG_EN_WELZIJN_COLLECTIEF))
              .put(
                  Optie.ZORG_EN_WELZIJN_INDIVIDUEEL,
                  zorg("ZW_AANTAL", "ZW_KOSTEN", Optie.ZORG_EN_WELZIJN_INDIVIDUEEL))
              .put(
                  Optie.SCHOOLVERLATERS_ACTIEF,
                  extra(
                      "SCHOOLVERLATERS_AANTAL",
                      "SCHOOLVERLATERS_BEGELEIDING",
                      Optie.SCHOOLVERLATERS_ACTIEF))
              .put(Optie.BEOORDELING_TIME_TO_MARKET, Keuzeeffecten::korteSubsidie)
              .put(Optie.INSTRUMENTCAPACITEIT_PLAFONDS, Keuzeeffecten::plafonds)
              .putAll(Proceseffecten.PER_OPTIE)
              .buildOrThrow());

  private Keuzeeffecten() {}

  /** The parameters with all options of a profile, in the order of the choices. */
  static Stand pasToe(Keuzeprofiel keuzes, Stand begin, Rekenjaar jaar, Optional<Stand> vorig) {
    Stand stand = begin;
    for (Optie optie : keuzes.opties()) {
      Keuzeeffect effect = PER_OPTIE.get(optie);
      stand = effect == null ? stand : effect.op(stand, jaar, vorig);
    }
    return stand;
  }

  /** The options that change spending. */
  static Map<Optie, Keuzeeffect> perOptie() {
    return PER_OPTIE;
  }

  /** A number times a price on top of re-integration. */
  private static Keuzeeffect extra(String aantal, String prijs, Optie door) {
    return (stand, jaar, vorig) ->
        stand
            .anders()
            .putExtra(
                Lastenpost.RE_INTEGRATIE,
                new Stand.Extra(
                    naam("extra." + door.keuze().nummer(), Eenheid.EURO, door),
                    Grootheid.product(jaar.kengetal(aantal), jaar.kengetal(prijs))))
            .build();
  }

  private static Keuzeeffect zorg(String aantal, String prijs, Optie door) {
    return (stand, jaar, vorig) ->
        stand
            .anders()
            .zorg(
                Grootheid.product(jaar.kengetal(aantal), jaar.kengetal(prijs))
                    .als(naam("zorg", Eenheid.EURO, door)))
            .build();
  }

  private static Stand geenZorg(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    return stand.anders().zorg(jaar.getal(Breuk.NUL, "geen")).build();
  }

  /** Active effort shortens benefit spells (report 4 (i)). */
  private static Stand verkort(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    return stand.anders().verkorting(jaar.kengetal("UITKERING_VERKORTING")).build();
  }

  private static Stand beperk(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    return stand
        .anders()
        .regulier(
            Grootheid.product(stand.regulier(), jaar.kengetal("REGULIER_DEEL"))
                .als(naam("regulier", Eenheid.EURO, Optie.REINTEGRATIE_REGULIER_BEPERKT)))
        .build();
  }

  private static Stand geenRegulier(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    return stand
        .anders()
        .regulier(
            jaar.getal(Breuk.NUL, "geen")
                .als(naam("regulier", Eenheid.EURO, Optie.REINTEGRATIE_REGULIER_GEEN)))
        .build();
  }

  private static Stand plaatsWwb(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    return stand.anders().plaatsingsaandeelWwb(jaar.kengetal("PLAATSINGSAANDEEL_WWB")).build();
  }

  /** Part of the time placed with subsidy: {@code min(1, LKS_MAANDEN / PLAATSING_MAANDEN)}. */
  private static Stand korteSubsidie(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    Grootheid plaatsing = jaar.kengetal("PLAATSING_MAANDEN");
    return stand
        .anders()
        .gesubsidieerd(
            jaar.kengetal("LKS_MAANDEN")
                .gedeeldDoor(plaatsing, Beschuteffecten.nul("PLAATSING_MAANDEN"))
                .hoogstens(jaar.getal(Breuk.EEN, "geheel"))
                .als(naam("gesubsidieerd", Eenheid.GETAL, Optie.BEOORDELING_TIME_TO_MARKET)))
        .build();
  }

  /** At most so many new sheltered places more than last year, and so many trajectories. */
  private static Stand plafonds(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    Optie door = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;
    Grootheid vorigJaar =
        vorig.map(Stand::beschut).orElseGet(() -> jaar.getal(Breuk.NUL, "geenVorigJaar"));
    Grootheid meeste = Grootheid.som(List.of(vorigJaar, jaar.kengetal("PLAFOND_BESCHUT")));
    Grootheid trajecten =
        Grootheid.product(jaar.kengetal("PLAFOND_TRAJECTEN"), jaar.kengetal("TRAJECT_PRIJS"));
    // nobody is within any cap, also within one that was not supplied
    boolean isNiemand = stand.beschut().waarde().equals(Uitkomst.van(Breuk.NUL));
    Grootheid beschut =
        isNiemand
            ? stand.beschut()
            : stand.beschut().hoogstens(meeste).als(naam("beschut", Eenheid.PERSONEN, door));
    return stand
        .anders()
        .beschut(beschut)
        .regulier(stand.regulier().hoogstens(trajecten).als(naam("regulier", Eenheid.EURO, door)))
        .build();
  }
}
