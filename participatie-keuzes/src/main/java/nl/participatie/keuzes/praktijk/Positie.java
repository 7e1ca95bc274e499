package nl.participatie.keuzes.praktijk;

import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/**
 * A position of a case: the option that it takes of one choice.
 *
 * @param optie the option
 * @param soort whether the text says so or this library reads it so
 * @param vindplaats where the source tells it
 * @param toelichting what shows it; for a reading also what the text does not say
 */
public record Positie(Optie optie, Positiesoort soort, Vindplaats vindplaats, Tekst toelichting) {

  /** {@return the full code of the option, the mark and the place} */
  @Override
  public String toString() {
    return optie + " (" + soort + ", " + vindplaats.citaat() + ")";
  }
}
