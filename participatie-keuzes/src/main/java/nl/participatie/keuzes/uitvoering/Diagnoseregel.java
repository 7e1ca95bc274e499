package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/** Diagnosis: at the front for all, or selectively for a regular setting and sheltered work. */
final class Diagnoseregel implements Voorzieningregel {

  private final Blad blad;
  private final boolean isSelectief;
  private final Voorzieningantwoord voorAllen;
  private final Voorzieningantwoord geselecteerd;
  private final Voorzieningantwoord nietGeselecteerd;

  Diagnoseregel(Blad blad) {
    this.blad = blad;
    Optie vooraan = Optie.DIAGNOSTIEK_VOORAAN;
    Reden selectief = Reden.keuze(Optie.DIAGNOSTIEK_SELECTIEF);
    this.isSelectief = blad.profiel().heeft(Optie.DIAGNOSTIEK_SELECTIEF);
    this.voorAllen =
        blad.profiel().heeft(vooraan)
            ? blad.open(Reden.keuze(vooraan))
            : blad.keuzeOpen(Keuze.DIAGNOSTIEK);
    this.geselecteerd = blad.open(selectief);
    this.nietGeselecteerd = blad.gesloten(selectief);
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    if (!isSelectief) {
      return voorAllen;
    }
    if (situatie.groep().doelgroep().isEmpty()) {
      return blad.groepOnbekend(situatie);
    }
    return situatie.isInOmgevingOfBeschut() ? geselecteerd : nietGeselecteerd;
  }
}
