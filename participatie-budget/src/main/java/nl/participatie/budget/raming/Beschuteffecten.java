package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** What the options of choice 5, sheltered work, do (report 4 (iii)). */
final class Beschuteffecten {

  private final Kengetalreeksen figuren;

  private Beschuteffecten(Kengetalreeksen figuren) {
    this.figuren = figuren;
  }

  /** The effects by key figures. */
  static Map<Optie, Keuzeeffect> perOptie(Kengetalreeksen figuren) {
    Beschuteffecten effecten = new Beschuteffecten(figuren);
    return ImmutableMap.of(
        Optie.BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK,
        effecten::volumeafhankelijk,
        Optie.BESCHUT_WERK_REGULIERE_WERKGEVER,
        effecten::reguliereWerkgever,
        Optie.BESCHUT_WERK_INKOMENSVOORZIENING,
        Beschuteffecten::inkomensvoorziening);
  }

  /**
   * Places from the first year in which the Wsw that counts has fallen below the municipality's
   * share of the structural 30,000: {@code WSW x BESCHUT_DEEL_WSW < WSW(2015) / WSW_VOLUME x
   * 30,000}. Until then a benefit with day activities.
   */
  private Stand volumeafhankelijk(Stand stand, Rekenbasis basis) {
    Optie door = Optie.BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK;
    Reeks telt = Reeks.product(basis.mensen(Volumegroep.WSW), figuren.perJaar("BESCHUT_DEEL_WSW"));
    Reeks aandeel =
        basis
            .ooitWsw()
            .naarRato(
                figuren.perJaar("BESCHUT_STRUCTUREEL"),
                figuren.bijBegin("WSW_VOLUME"),
                () -> Kengetalreeksen.deeltDoorNul("WSW_VOLUME"));
    Reeks verschil = aandeel.min(telt);
    long eronder =
        vanafEerste(telt.getallen().min(aandeel.getallen()).negatief() & ~verschil.open());
    Reeks ruimte = verschil.als(ruimtenaam(eronder));
    return stand
        .withBeschut(
            stand
                .beschut()
                .kies(eronder, Vast.NIETS, ruimte, naam("beschut", Eenheid.PERSONEN, door)))
        .withDagbesteding(
            Vast.NIETS.kies(
                eronder,
                basis.mensen(Volumegroep.BESCHUT),
                ruimte,
                naam("mensenDagbesteding", Eenheid.PERSONEN, door)));
  }

  /** The room for new places, with the year from which there is any: from then on it lasts. */
  private static Naam ruimtenaam(long eronder) {
    return Vast.naamMet(
        "ruimte", Eenheid.PERSONEN, () -> sinds(Long.numberOfTrailingZeros(eronder)));
  }

  private static Tekst sinds(int moment) {
    if (moment < Momenten.JAREN) {
      int jaar = Momenten.EERSTE_JAAR + moment;
      return Meldingen.tekst("herleiding.ruimte.sinds", Tekst.gelijk(Integer.toString(jaar)));
    }
    return Meldingen.tekst(
        moment == Momenten.STRUCTUREEL ? "herleiding.ruimte.later" : "herleiding.ruimte.nooit");
  }

  /** Every year from the first that is in the set. */
  private static long vanafEerste(long jaren) {
    return jaren == 0 ? 0 : Momenten.ALLE & -Long.lowestOneBit(jaren);
  }

  /** Nobody is placed: a benefit, with day activities. */
  private static Stand inkomensvoorziening(Stand stand, Rekenbasis basis) {
    Optie door = Optie.BESCHUT_WERK_INKOMENSVOORZIENING;
    return stand
        .withBeschut(Vast.NIETS.als(naam("beschut", Eenheid.PERSONEN, door)))
        .withDagbesteding(basis.mensen(Volumegroep.BESCHUT));
  }

  /** Only those with a wage value of 40 percent and up are placed, the others get a benefit. */
  private Stand reguliereWerkgever(Stand stand, Rekenbasis basis) {
    Optie door = Optie.BESCHUT_WERK_REGULIERE_WERKGEVER;
    Reeks mensen = basis.mensen(Volumegroep.BESCHUT);
    Reeks geplaatst =
        Reeks.product(mensen, figuren.perJaar("BESCHUT_DEEL_40PLUS"))
            .afgerond(naam("beschut", Eenheid.PERSONEN, door), "BESCHUT_DEEL_40PLUS");
    return stand
        .withBeschut(geplaatst)
        .withSubsidieBeschut(basis.jaarsubsidie(Rekentafel.VEERTIG))
        .withDagbesteding(mensen.min(geplaatst));
  }
}
