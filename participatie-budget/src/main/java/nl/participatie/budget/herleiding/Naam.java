package nl.participatie.budget.herleiding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/**
 * The name of a quantity. Its words are looked up when a tree is asked for, not before.
 *
 * @param label gives what it is, in words
 * @param eenheid what it counts
 * @param bron where its formula is found
 * @param door the option that brings it in, or empty when it counts whatever was chosen
 */
public record Naam(
    Supplier<Tekst> label, Eenheid eenheid, Supplier<Vindplaats> bron, Optional<Optie> door) {

  /** A tree with this name on top; the formula stays. */
  Herleiding op(Herleiding boom) {
    Herleiding.Builder met = Herleiding.builder();
    met.label(label.get()).eenheid(eenheid).waarde(boom.waarde()).kengetal(boom.kengetal());
    met.door(door).bronnen(List.of(bron.get()));
    return boom.isNaamloos()
        ? met.formule(boom.formule()).bewerking(boom.bewerking()).delen(boom.delen()).build()
        : met.formule(boom.label()).bewerking(Bewerking.IS).delen(List.of(boom)).build();
  }
}
