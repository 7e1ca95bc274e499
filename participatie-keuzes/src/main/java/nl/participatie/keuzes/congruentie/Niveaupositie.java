package nl.participatie.keuzes.congruentie;

import java.util.Optional;
import nl.participatie.model.keuze.Optie;

/**
 * The option by which one level lives, with where it was found.
 *
 * @param optie the option
 * @param herkomst where it was found
 * @param bron what it rests on in the words of the municipality, or empty
 */
public record Niveaupositie(Optie optie, Herkomst herkomst, Optional<String> bron) {}
