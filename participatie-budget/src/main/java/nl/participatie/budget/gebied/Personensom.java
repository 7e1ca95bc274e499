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
   * The sum of sums, each shown as far as it is determined. What is missing never shows as zero:
   * where a part is missing and the others come to nobody, there is no number.
   *
   * @param delen the sums
   * @return their sum
   * @throws IllegalArgumentException if it is more than a hundred million people
   */
  public static Personensom van(Collection<Personensom> delen) {
    Personen som =
        delen.stream().flatMap(deel -> deel.aantal().stream()).reduce(Personen.NUL, Personen::plus);
    List<Onbepaald> ontbreekt =
        delen.stream().flatMap(deel -> deel.ontbreekt().stream()).distinct().toList();
    boolean isNiemandGevonden = som.equals(Personen.NUL) && !ontbreekt.isEmpty();
    return new Personensom(isNiemandGevonden ? Optional.empty() : Optional.of(som), ontbreekt);
  }
}
