package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import com.google.common.collect.ImmutableMap;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.keuze.Optie;

/** What the options of choice 5, sheltered work, do (report 4 (iii)). */
final class Beschuteffecten {

  static final ImmutableMap<Optie, Keuzeeffect> PER_OPTIE =
      ImmutableMap.of(
          Optie.BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK,
          Beschuteffecten::volumeafhankelijk,
          Optie.BESCHUT_WERK_REGULIERE_WERKGEVER,
          Beschuteffecten::reguliereWerkgever,
          Optie.BESCHUT_WERK_INKOMENSVOORZIENING,
          Beschuteffecten::inkomensvoorziening);

  private Beschuteffecten() {}

  /**
   * Places from the first year in which the Wsw that counts has fallen below the municipality's
   * share of the structural 30,000: {@code WSW x BESCHUT_DEEL_WSW < WSW(2015) / WSW_VOLUME x
   * 30,000}. Until then a benefit with day activities.
   */
  private static Stand volumeafhankelijk(Stand stand, Rekenbasis basis) {
    Optie door = Optie.BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK;
    Reeks telt = Reeks.product(basis.mensen(Volumegroep.WSW), basis.kengetal("BESCHUT_DEEL_WSW"));
    Reeks aandeel =
        Reeks.product(basis.ooitWsw(), basis.kengetal("BESCHUT_STRUCTUREEL"))
            .gedeeldDoor(
                basis.bijBegin("WSW_VOLUME"), () -> Kengetalreeksen.deeltDoorNul("WSW_VOLUME"));
    Reeks ruimte = aandeel.min(telt);
    long eronder = vanafEerste(telt.getallen().kleinerDan(aandeel.getallen()) & ~ruimte.open());
    Reeks nogNiemand = Vast.NIETS.als(naam("nogGeenPlek", Eenheid.PERSONEN, door));
    Reeks geplaatst = stand.beschut().kies(eronder, nogNiemand);
    Reeks thuis = Vast.NIETS.kies(eronder, basis.mensen(Volumegroep.BESCHUT));
    return stand
        .anders()
        .beschut(metVoorwaarde(geplaatst, ruimte))
        .dagbesteding(metVoorwaarde(thuis, ruimte))
        .build();
  }

  /** Not determined where the condition is not. */
  private static Reeks metVoorwaarde(Reeks reeks, Reeks voorwaarde) {
    long open = voorwaarde.open();
    return open == 0
        ? reeks
        : reeks.begrensd(
            open, () -> voorwaarde.ontbrekend(Long.numberOfTrailingZeros(open)).iterator().next());
  }

  /** Every year from the first that is in the set. */
  private static long vanafEerste(long jaren) {
    return jaren == 0 ? 0 : Momenten.ALLE & -Long.lowestOneBit(jaren);
  }

  /** Nobody is placed: a benefit, with day activities. */
  private static Stand inkomensvoorziening(Stand stand, Rekenbasis basis) {
    Optie door = Optie.BESCHUT_WERK_INKOMENSVOORZIENING;
    return stand
        .anders()
        .beschut(Vast.NIETS.als(naam("beschut", Eenheid.PERSONEN, door)))
        .dagbesteding(basis.mensen(Volumegroep.BESCHUT))
        .build();
  }

  /** Only those with a wage value of 40 percent and up are placed, the others get a benefit. */
  private static Stand reguliereWerkgever(Stand stand, Rekenbasis basis) {
    Optie door = Optie.BESCHUT_WERK_REGULIERE_WERKGEVER;
    Reeks mensen = basis.mensen(Volumegroep.BESCHUT);
    Reeks geplaatst =
        Reeks.product(mensen, basis.kengetal("BESCHUT_DEEL_40PLUS"))
            .afgerond(naam("beschut", Eenheid.PERSONEN, door), "BESCHUT_DEEL_40PLUS");
    return stand
        .anders()
        .beschut(geplaatst)
        .loonwaardeBeschut(Rekentafel.VEERTIG)
        .dagbesteding(mensen.min(geplaatst))
        .build();
  }
}
