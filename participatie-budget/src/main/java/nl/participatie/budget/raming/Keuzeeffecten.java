package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Set;
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

  private final Kengetalreeksen figuren;
  private final ImmutableMap<Optie, Keuzeeffect> perOptie;

  /**
   * The effects by key figures: what follows from these alone is worked out here, once.
   *
   * @param figuren the key figures
   */
  Keuzeeffecten(Kengetalreeksen figuren) {
    this.figuren = figuren;
    this.perOptie =
        Maps.immutableEnumMap(
            ImmutableMap.<Optie, Keuzeeffect>builder()
                .put(
                    Optie.NUG_BEMIDDELING_INVESTEREN,
                    extra("NUG_AANTAL", "NUG_BEGELEIDING", Optie.NUG_BEMIDDELING_INVESTEREN))
                .put(Optie.REINTEGRATIE_REGULIER_ACTIEF, verkort())
                .put(Optie.REINTEGRATIE_REGULIER_BEPERKT, beperk())
                .put(Optie.REINTEGRATIE_REGULIER_GEEN, geenRegulier())
                .put(Optie.LOONKOSTENSUBSIDIE_BREED, plaatsWwb())
                .putAll(Beschuteffecten.perOptie(figuren))
                .put(Optie.ZORG_EN_WELZIJN_GEEN, (stand, basis) -> stand.withZorg(Vast.NIETS))
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
                .put(Optie.BEOORDELING_TIME_TO_MARKET, korteSubsidie())
                .put(Optie.INSTRUMENTCAPACITEIT_PLAFONDS, plafonds())
                .putAll(Proceseffecten.perOptie(figuren))
                .buildOrThrow());
  }

  /** The parameters with all options of a profile, in the order of the choices. */
  Stand pasToe(Keuzeprofiel keuzes, Stand begin, Rekenbasis basis) {
    Stand stand = begin;
    for (Optie optie : keuzes.opties()) {
      Keuzeeffect effect = perOptie.get(optie);
      stand = effect == null ? stand : effect.op(stand, basis);
    }
    return stand;
  }

  /** The options that change spending. */
  Set<Optie> opties() {
    return perOptie.keySet();
  }

  private Reeks product(String aantal, String prijs) {
    return Reeks.product(figuren.perJaar(aantal), figuren.perJaar(prijs));
  }

  /** A number times a price on top of re-integration. */
  private Keuzeeffect extra(String aantal, String prijs, Optie door) {
    Stand.Extra extra =
        new Stand.Extra(
            Lastenpost.RE_INTEGRATIE,
            naam("extra." + door.keuze().nummer(), Eenheid.EURO, door),
            product(aantal, prijs));
    return (stand, basis) -> stand.plus(extra);
  }

  private Keuzeeffect zorg(String aantal, String prijs, Optie door) {
    Reeks zorg = product(aantal, prijs).als(naam("zorg", Eenheid.EURO, door));
    return (stand, basis) -> stand.withZorg(zorg);
  }

  /** Active effort shortens benefit spells (report 4 (i)). */
  private Keuzeeffect verkort() {
    Reeks verkorting = figuren.perJaar("UITKERING_VERKORTING");
    return (stand, basis) -> stand.withVerkorting(verkorting);
  }

  private Keuzeeffect beperk() {
    Reeks deel = figuren.perJaar("REGULIER_DEEL");
    Naam naam = naam("regulier", Eenheid.EURO, Optie.REINTEGRATIE_REGULIER_BEPERKT);
    return (stand, basis) -> stand.withRegulier(Reeks.product(stand.regulier(), deel).als(naam));
  }

  private static Keuzeeffect geenRegulier() {
    Reeks niets = Vast.NIETS.als(naam("regulier", Eenheid.EURO, Optie.REINTEGRATIE_REGULIER_GEEN));
    return (stand, basis) -> stand.withRegulier(niets);
  }

  private Keuzeeffect plaatsWwb() {
    Reeks aandeel = figuren.perJaar("PLAATSINGSAANDEEL_WWB");
    return (stand, basis) -> stand.withPlaatsingsaandeelWwb(aandeel);
  }

  /** Part of the time placed with subsidy: {@code min(1, LKS_MAANDEN / PLAATSING_MAANDEN)}. */
  private Keuzeeffect korteSubsidie() {
    Reeks deel =
        figuren
            .perJaar("LKS_MAANDEN")
            .gedeeldDoor(
                figuren.perJaar("PLAATSING_MAANDEN"),
                () -> Kengetalreeksen.deeltDoorNul("PLAATSING_MAANDEN"))
            .hoogstens(Vast.GEHEEL)
            .als(naam("gesubsidieerd", Eenheid.GETAL, Optie.BEOORDELING_TIME_TO_MARKET));
    return (stand, basis) -> stand.withGesubsidieerd(deel);
  }

  /** At most so many new sheltered places more than last year, and so many trajectories. */
  private Keuzeeffect plafonds() {
    Optie door = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;
    Reeks trajecten = product("PLAFOND_TRAJECTEN", "TRAJECT_PRIJS");
    Reeks erbij = figuren.perJaar("PLAFOND_BESCHUT");
    Naam plaatsen = naam("beschut", Eenheid.PERSONEN, door);
    Naam regulier = naam("regulier", Eenheid.EURO, door);
    return (stand, basis) ->
        stand
            .withBeschut(stand.beschut().opbouw(erbij, plaatsen))
            .withRegulier(stand.regulier().hoogstens(basis.prijzen().op(trajecten)).als(regulier));
  }
}
