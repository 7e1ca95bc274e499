package nl.participatie.keuzes.congruentie;

import java.util.Optional;
import nl.participatie.model.keuze.Optie;

/**
 * The option by which one level lives, as a municipality states it.
 *
 * @param optie the option
 * @param bron what it rests on in the words of the municipality, or empty
 */
public record Positieopgave(Optie optie, Optional<String> bron) {}
