package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
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

  /**
   * A tree with this name and a number on top; the formula stays. A tree that has the same words
   * and number already is not put under them once more.
   */
  Herleiding op(Herleiding boom, Uitkomst<Breuk> waarde) {
    Herleiding.Builder met = Herleiding.builder();
    met.label(label.get()).eenheid(eenheid).waarde(waarde).kengetal(boom.kengetal());
    if (boom.isNaamloos()) {
      return met.door(door).bronnen(List.of(bron.get())).formuleVan(boom).build();
    }
    if (boom.label().equals(label.get()) && boom.waarde().equals(waarde) && isEenKeuze(boom)) {
      return met.door(door.or(boom::door)).bronnen(bronnen(boom)).formuleVan(boom).build();
    }
    return met.door(door)
        .bronnen(List.of(bron.get()))
        .formule(boom.label())
        .bewerking(Bewerking.IS)
        .delen(List.of(boom))
        .build();
  }

  /** Whether no two options brought it in: each has a node of its own. */
  private boolean isEenKeuze(Herleiding boom) {
    return door.isEmpty() || boom.door().isEmpty() || door.equals(boom.door());
  }

  private Set<Vindplaats> bronnen(Herleiding boom) {
    return ImmutableSet.<Vindplaats>builder().add(bron.get()).addAll(boom.bronnen()).build();
  }
}
