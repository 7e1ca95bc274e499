package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Personen;

/**
 * A number of people of which parts may be missing: it shows what is determined and names what is
 * not.
 *
 * @param aantal the people at three decimals as far as they are determined; empty when nobody is
 * @param ontbreekt what is missing; none when the sum is complete
 */
public record Personensom(Optional<Personen> aantal, List<Onbepaald> ontbreekt) {

  /**
   * Creates a sum.
   *
   * @param aantal the people as far as they are determined
   * @param ontbreekt what is missing
   */
  public Personensom {
    ontbreekt = ImmutableSet.copyOf(ontbreekt).asList();
  }

  /**
   * Whether nothing is missing.
   *
   * @return whether the sum is complete
   */
  public boolean isVolledig() {
    return ontbreekt.isEmpty();
  }

  /**
   * The sum of sums, each shown as far as it is determined.
   *
   * @param delen the sums
   * @return their sum; zero when there are none, without a number when none of them has one
   * @throws IllegalArgumentException if it is more than a hundred million people
   */
  public static Personensom van(Collection<Personensom> delen) {
    List<Personen> bepaald = delen.stream().flatMap(deel -> deel.aantal().stream()).toList();
    List<Onbepaald> ontbreekt =
        delen.stream().flatMap(deel -> deel.ontbreekt().stream()).distinct().toList();
    return new Personensom(
        bepaald.isEmpty() && !delen.isEmpty()
            ? Optional.empty()
            : Optional.of(bepaald.stream().reduce(Personen.NUL, Personen::plus)),
        ontbreekt);
  }
}
