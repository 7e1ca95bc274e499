package nl.participatie.budget.herleiding;

import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import org.immutables.value.Value;

/**
 * How a number came about: a tree from the number down to the key figures and the municipality's
 * own figures it rests on.
 */
@Value.Immutable
@Huisstijl
public interface Herleiding {

  /**
   * What the number is.
   *
   * @return a few words
   */
  Tekst label();

  /**
   * The number.
   *
   * @return the number, not rounded unless the formula rounds, or why it is not determined
   */
  Uitkomst<Breuk> waarde();

  /**
   * What the number counts.
   *
   * @return the unit
   */
  Eenheid eenheid();

  /**
   * The formula in words.
   *
   * @return the labels of the operands with the operations between; empty for a figure that goes in
   */
  Optional<Tekst> formule();

  /**
   * The operands.
   *
   * @return the numbers of the formula in order; none for a figure that goes in
   */
  List<Herleiding> delen();

  /**
   * The key figure that it is.
   *
   * @return the code, or empty
   */
  Optional<String> kengetal();

  /**
   * The option that brought it in.
   *
   * @return the option, or empty when it counts whatever was chosen
   */
  Optional<Optie> door();

  /**
   * The sources.
   *
   * @return where the formula or figure is found
   */
  List<Vindplaats> bronnen();

  /**
   * Everything in the tree that is not determined and goes in.
   *
   * @return each missing figure once, from the top down
   */
  default List<Onbepaald> ontbrekend() {
    if (delen().isEmpty()) {
      return waarde().ontbrekend().stream().toList();
    }
    return delen().stream().flatMap(deel -> deel.ontbrekend().stream()).distinct().toList();
  }

  /**
   * Starts a tree.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Herleiding}; label, value and unit are required. */
  class Builder extends ImmutableHerleiding.Builder {
    Builder() {}
  }
}
