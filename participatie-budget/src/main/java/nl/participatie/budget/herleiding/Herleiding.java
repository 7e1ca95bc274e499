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
   * What the formula does with the operands.
   *
   * @return the operation; empty for a figure that goes in, and for a formula that stands in words
   *     only, such as a growth path
   */
  Optional<Bewerking> bewerking();

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
   * Whether it is a step between: a formula without a name of its own, of which the label is the
   * formula and the number is exact.
   *
   * @return whether it has no name
   */
  default boolean isNaamloos() {
    return formule().equals(Optional.of(label())) && !bewerking().equals(Optional.of(Bewerking.IS));
  }

  /**
   * What this number lacks. A figure further down may be missing where it makes no difference: a
   * product that is zero lacks nothing.
   *
   * @return each missing thing once; none when the number is complete
   */
  @Value.Default
  default List<Onbepaald> ontbrekend() {
    return waarde().ontbrekend().stream().toList();
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

    /** The formula and the operands of another. */
    Builder formuleVan(Herleiding boom) {
      return formule(boom.formule()).bewerking(boom.bewerking()).delen(boom.delen());
    }
  }
}
