package nl.participatie.keuzes.uitvoering;

import java.time.LocalDate;
import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Wage subsidy. The law sets the group: a wage value below 100, and by the act in a regular setting
 * or sheltered, or a school leaver; with a right to sheltered work wage subsidy comes with it,
 * whatever the group. Who is sheltered by employers' demand only is outside that group: that opens
 * wage subsidy as policy (assumption), with a finding on choice 13. Outside all of it choice 4
 * decides for those on benefit; who is not on benefit either is read as closed. While nobody knows
 * whether somebody belongs to the group of the law, the answer is not determined, also where a wide
 * use would open it: it would be another subsidy.
 */
final class Loonkostenregel implements Voorzieningregel {

  private static final int VOLLEDIG = 100;

  private final Blad blad;
  private final LocalDate peildatum;
  private final Voorzieningantwoord wettelijk;
  private final Voorzieningantwoord metBeschutWerk;
  private final Voorzieningantwoord buitenGroepMetBeschutWerk;
  private final Voorzieningantwoord eigenIndeling;
  private final Voorzieningantwoord naarKeuze;
  private final Voorzieningantwoord zonderUitkering;

  Loonkostenregel(Blad blad, LocalDate peildatum) {
    this.blad = blad;
    this.peildatum = peildatum;
    Reden metBeschut = Reden.wet(Redensoort.SUBSIDIE_BIJ_BESCHUT_WERK, "art. 10b lid 9");
    this.metBeschutWerk = blad.open(metBeschut);
    this.buitenGroepMetBeschutWerk = blad.open(metBeschut, "R-46");
    Optie eigen = Optie.DOELGROEPINDELING_WERKGEVERSVRAAG;
    this.eigenIndeling =
        blad.open(Reden.van(Redensoort.EIGEN_INDELING, eigen.vindplaats(), eigen), "R-50");
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
    Optional<Voorzieningantwoord> open = open(situatie);
    if (open.isPresent()) {
      return loonwaarde.isPresent() ? open.get() : blad.feit(Feit.LOONWAARDE);
    }
    if (situatie.wetsgroep().doelgroep().isEmpty()) {
      return blad.groepenOnbekend(situatie);
    }
    if (situatie.schoolverlater() == Zekerheid.ONBEKEND) {
      return blad.ontbreekt(situatie.schoolfeiten());
    }
    return situatie.groep().doelgroep().isEmpty()
        ? blad.groepOnbekend(situatie)
        : buitenDeWet(situatie);
  }

  /** Open below a full wage value: by law, or else by a grouping of one's own. */
  private Optional<Voorzieningantwoord> open(Situatie situatie) {
    boolean isWettelijk =
        situatie.isVolgensWetInOmgevingOfBeschut() || situatie.schoolverlater() == Zekerheid.JA;
    if (Beschutregel.heeftRecht(situatie.kandidaat(), peildatum)) {
      return Optional.of(isWettelijk ? metBeschutWerk : buitenGroepMetBeschutWerk);
    }
    if (isWettelijk) {
      return Optional.of(wettelijk);
    }
    return situatie.isAlleenEigenBeschut() ? Optional.of(eigenIndeling) : Optional.empty();
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
