package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Rekenjaar.naam;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Grootheid;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
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
          (stand, jaar, vorig) ->
              inkomensvoorziening(stand, jaar, Optie.BESCHUT_WERK_INKOMENSVOORZIENING));

  private static final Breuk VEERTIG = Breuk.of(40);

  private Beschuteffecten() {}

  /** Why there is no answer when a key figure that divides is zero. */
  static Uitkomst<Breuk> nul(String kengetal) {
    return Meldingen.nietAfleidbaar(kengetal, "delenDoorNul");
  }

  /**
   * Places from the first year in which the Wsw that counts has fallen below the municipality's
   * share of the structural 30,000: {@code WSW x BESCHUT_DEEL_WSW < WSW(2015) / WSW_VOLUME x
   * 30,000}. A path that falls stays below, so that each year can be judged by itself.
   */
  private static Stand volumeafhankelijk(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    Grootheid telt =
        Grootheid.product(jaar.mensen(Volumegroep.WSW), jaar.kengetal("BESCHUT_DEEL_WSW"));
    Grootheid aandeel =
        Grootheid.product(jaar.ooitWsw(), jaar.kengetal("BESCHUT_STRUCTUREEL"))
            .gedeeldDoor(jaar.kengetal2015("WSW_VOLUME"), nul("WSW_VOLUME"));
    Optie door = Optie.BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK;
    Uitkomst<Boolean> isEronder =
        telt.waarde().dan(nu -> aandeel.waarde().map(deel -> nu.compareTo(deel) < 0));
    if (isEronder.optioneel().isEmpty()) {
      Grootheid open = telt.min(aandeel).als(naam("beschut", Eenheid.PERSONEN, door));
      return stand.anders().beschut(open).dagbesteding(open).build();
    }
    return isEronder.optioneel().get() ? stand : inkomensvoorziening(stand, jaar, door);
  }

  /** Nobody is placed: a benefit, with day activities. */
  private static Stand inkomensvoorziening(Stand stand, Rekenjaar jaar, Optie door) {
    return stand
        .anders()
        .beschut(jaar.getal(Breuk.NUL, "geen").als(naam("beschut", Eenheid.PERSONEN, door)))
        .dagbesteding(jaar.mensen(Volumegroep.BESCHUT))
        .build();
  }

  /** Only those with a wage value of 40 percent and up are placed, the others get a benefit. */
  private static Stand reguliereWerkgever(Stand stand, Rekenjaar jaar, Optional<Stand> vorig) {
    Optie door = Optie.BESCHUT_WERK_REGULIERE_WERKGEVER;
    Grootheid mensen = jaar.mensen(Volumegroep.BESCHUT);
    Grootheid geplaatst =
        Grootheid.product(mensen, jaar.kengetal("BESCHUT_DEEL_40PLUS"))
            .afgerond(naam("beschut", Eenheid.PERSONEN, door));
    return stand
        .anders()
        .beschut(geplaatst)
        .loonwaardeBeschut(jaar.getal(VEERTIG, "loonwaarde40"))
        .dagbesteding(mensen.min(geplaatst))
        .build();
  }
}
