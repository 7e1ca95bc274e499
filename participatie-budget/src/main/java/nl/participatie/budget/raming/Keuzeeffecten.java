package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
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
  static Stand pasToe(Keuzeprofiel keuzes, Stand begin, Rekenbasis basis) {
    Stand stand = begin;
    for (Optie optie : keuzes.opties()) {
      Keuzeeffect effect = PER_OPTIE.get(optie);
      stand = effect == null ? stand : effect.op(stand, basis);
    }
    return stand;
  }

  /** The options that change spending. */
  static Map<Optie, Keuzeeffect> perOptie() {
    return PER_OPTIE;
  }

  /** A number times a price on top of re-integration. */
  private static Keuzeeffect extra(String aantal, String prijs, Optie door) {
    Naam naam = naam("extra." + door.keuze().nummer(), Eenheid.EURO, door);
    return (stand, basis) ->
        stand.plus(
            new Stand.Extra(
                Lastenpost.RE_INTEGRATIE,
                naam,
                Reeks.product(basis.kengetal(aantal), basis.kengetal(prijs))));
  }

  private static Keuzeeffect zorg(String aantal, String prijs, Optie door) {
    Naam naam = naam("zorg", Eenheid.EURO, door);
    return (stand, basis) ->
        stand.withZorg(Reeks.product(basis.kengetal(aantal), basis.kengetal(prijs)).als(naam));
  }

  private static Stand geenZorg(Stand stand, Rekenbasis basis) {
    return stand.withZorg(Vast.NIETS);
  }

  /** Active effort shortens benefit spells (report 4 (i)). */
  private static Stand verkort(Stand stand, Rekenbasis basis) {
    return stand.withVerkorting(basis.kengetal("UITKERING_VERKORTING"));
  }

  private static Stand beperk(Stand stand, Rekenbasis basis) {
    return stand.withRegulier(
        Reeks.product(stand.regulier(), basis.kengetal("REGULIER_DEEL"))
            .als(naam("regulier", Eenheid.EURO, Optie.REINTEGRATIE_REGULIER_BEPERKT)));
  }

  private static Stand geenRegulier(Stand stand, Rekenbasis basis) {
    return stand.withRegulier(
        Vast.NIETS.als(naam("regulier", Eenheid.EURO, Optie.REINTEGRATIE_REGULIER_GEEN)));
  }

  private static Stand plaatsWwb(Stand stand, Rekenbasis basis) {
    return stand.withPlaatsingsaandeelWwb(basis.kengetal("PLAATSINGSAANDEEL_WWB"));
  }

  /** Part of the time placed with subsidy: {@code min(1, LKS_MAANDEN / PLAATSING_MAANDEN)}. */
  private static Stand korteSubsidie(Stand stand, Rekenbasis basis) {
    return stand.withGesubsidieerd(
        basis
            .kengetal("LKS_MAANDEN")
            .gedeeldDoor(
                basis.kengetal("PLAATSING_MAANDEN"),
                () -> Kengetalreeksen.deeltDoorNul("PLAATSING_MAANDEN"))
            .hoogstens(Vast.GEHEEL)
            .als(naam("gesubsidieerd", Eenheid.GETAL, Optie.BEOORDELING_TIME_TO_MARKET)));
  }

  /** At most so many new sheltered places more than last year, and so many trajectories. */
  private static Stand plafonds(Stand stand, Rekenbasis basis) {
    Optie door = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;
    Reeks trajecten =
        basis
            .prijzen()
            .op(
                Reeks.product(
                    basis.kengetal("PLAFOND_TRAJECTEN"), basis.kengetal("TRAJECT_PRIJS")));
    return stand
        .withBeschut(
            stand
                .beschut()
                .opbouw(basis.kengetal("PLAFOND_BESCHUT"), naam("beschut", Eenheid.PERSONEN, door)))
        .withRegulier(
            stand.regulier().hoogstens(trajecten).als(naam("regulier", Eenheid.EURO, door)));
  }
}
