package nl.participatie.keuzes.uitvoering;

import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Wage subsidy. The law sets the group: a wage value below 100, and in a regular setting, sheltered
 * or a school leaver. Outside it choice 4 decides for those on benefit; who is not on benefit
 * either is read as closed. While nobody knows whether somebody belongs to the group of the law,
 * the answer is not determined, also where a wide use would open it: it would be another subsidy.
 */
final class Loonkostenregel implements Voorzieningregel {

  private static final int VOLLEDIG = 100;

  private final Blad blad;
  private final Voorzieningantwoord wettelijk;
  private final Voorzieningantwoord naarKeuze;
  private final Voorzieningantwoord zonderUitkering;

  Loonkostenregel(Blad blad) {
    this.blad = blad;
    this.wettelijk = blad.open(Reden.wet(Redensoort.WETTELIJKE_DOELGROEP, "art. 6, 10c en 10d"));
    this.naarKeuze = naarKeuze(blad);
    this.zonderUitkering =
        blad.gesloten(
            Reden.van(
                Redensoort.ZONDER_UITKERING_EN_DOELGROEP,
                Voorziening.LOONKOSTENSUBSIDIE.vindplaats()));
  }

  private static Voorzieningantwoord naarKeuze(Blad blad) {
    Keuzeprofiel profiel = blad.profiel();
    Optie breed = Optie.LOONKOSTENSUBSIDIE_BREED;
    if (profiel.heeft(breed)) {
      return blad.open(Reden.van(Redensoort.BUITEN_ARTIKEL_10D, breed.vindplaats(), breed), "R-47");
    }
    Optie smal = Optie.LOONKOSTENSUBSIDIE_SMAL;
    return profiel.heeft(smal)
        ? blad.gesloten(Reden.keuze(smal))
        : blad.keuzeOpen(Keuze.LOONKOSTENSUBSIDIE);
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    Optional<Integer> loonwaarde = situatie.kandidaat().loonwaarde();
    if (loonwaarde.isPresent() && loonwaarde.get() >= VOLLEDIG) {
      return buitenDeWet(situatie);
    }
    if (situatie.isIn(Doelgroep.REGULIERE_OMGEVING, Doelgroep.BESCHUT)
        || situatie.schoolverlater() == Zekerheid.JA) {
      return loonwaarde.isPresent() ? wettelijk : blad.feit(Feit.LOONWAARDE);
    }
    if (situatie.groep().doelgroep().isEmpty()) {
      return blad.groepOnbekend(situatie);
    }
    return situatie.schoolverlater() == Zekerheid.ONBEKEND
        ? blad.ontbreekt(situatie.schoolfeiten())
        : buitenDeWet(situatie);
  }

  private Voorzieningantwoord buitenDeWet(Situatie situatie) {
    Optional<Uitkering> uitkering = situatie.kandidaat().uitkering();
    if (uitkering.isEmpty()) {
      return blad.feit(Feit.UITKERING);
    }
    return switch (uitkering.get()) {
      case WWB -> naarKeuze;
      case GEEN -> zonderUitkering;
    };
  }
}
