package nl.participatie.keuzes.regie;

import java.util.List;
import java.util.Optional;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * An assignment as it comes in from outside, before it is checked; every attribute may be absent.
 */
@Value.Immutable
@Huisstijl
public interface Opdrachtinvoer {

  /**
   * Its code.
   *
   * @return the code, or empty
   */
  Optional<String> code();

  /**
   * Who gives it.
   *
   * @return the code of a party, or empty
   */
  Optional<String> van();

  /**
   * Who receives it.
   *
   * @return the code of a party, or empty
   */
  Optional<String> aan();

  /**
   * What it hands over.
   *
   * @return the code of a kind, or empty
   */
  Optional<String> soort();

  /**
   * The groups that it is for.
   *
   * @return codes of groups; none for all
   */
  List<String> groepen();

  /**
   * The part-processes that it is for.
   *
   * @return codes of part-processes; none for all
   */
  List<String> deelprocessen();

  /**
   * Whether who receives it answers for the result.
   *
   * @return yes, no, unknown, or empty
   */
  Optional<String> resultaatverantwoordelijk();

  /**
   * Whether who receives it has authority.
   *
   * @return yes, no, unknown, or empty
   */
  Optional<String> bevoegd();

  /**
   * Whether who receives it has a say over the budget.
   *
   * @return yes, no, unknown, or empty
   */
  Optional<String> zeggenschap();

  /**
   * The streams of money that the say is over.
   *
   * @return codes of streams
   */
  List<String> budgetten();

  /**
   * Whether it is well delimited.
   *
   * @return yes, no, unknown, or empty
   */
  Optional<String> afgebakend();

  /**
   * How many people it can serve in a year.
   *
   * @return persons, or empty
   */
  Optional<Integer> capaciteit();

  /**
   * How it is paid.
   *
   * @return the code of a form, or empty
   */
  Optional<String> financiering();

  /**
   * The contract under which it is paid.
   *
   * @return the code of a contract, or empty
   */
  Optional<String> contract();

  /**
   * What it is about.
   *
   * @return text, or empty
   */
  Optional<String> omschrijving();

  /**
   * Starts the input.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Opdrachtinvoer}; nothing is required. */
  class Builder extends ImmutableOpdrachtinvoer.Builder {
    Builder() {}
  }
}
