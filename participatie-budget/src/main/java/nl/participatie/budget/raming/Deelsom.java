package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import org.jspecify.annotations.Nullable;

/**
 * A sum of which parts may be missing: it shows what is determined and names what is not. An
 * immutable value.
 */
public final class Deelsom {

  /** Nothing to add up: zero, and complete. */
  public static final Deelsom NUL = new Deelsom(Bedrag.NUL, List.of());

  private final @Nullable Bedrag bedrag;
  private final List<Onbepaald> ontbreekt;

  private Deelsom(@Nullable Bedrag bedrag, List<Onbepaald> ontbreekt) {
    this.bedrag = bedrag;
    this.ontbreekt = ontbreekt;
  }

  /**
   * Creates a sum.
   *
   * @param bedrag the sum of what is determined; empty when nothing is
   * @param ontbreekt what is missing, each counted once; none when the sum is complete
   */
  public Deelsom(Optional<Bedrag> bedrag, Collection<Onbepaald> ontbreekt) {
    this(bedrag.orElse(null), ImmutableSet.copyOf(ontbreekt).asList());
  }

  /**
   * A sum of which nothing is missing.
   *
   * @param bedrag the sum
   * @return the complete sum
   */
  public static Deelsom volledig(Bedrag bedrag) {
    return bedrag.equals(Bedrag.NUL) ? NUL : new Deelsom(bedrag, List.of());
  }

  /**
   * The sum of what is determined.
   *
   * @return the amount; empty when nothing is determined
   */
  public Optional<Bedrag> bedrag() {
    return Optional.ofNullable(bedrag);
  }

  /**
   * What is missing.
   *
   * @return each missing figure once; none when the sum is complete
   */
  public List<Onbepaald> ontbreekt() {
    return ontbreekt;
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
   * One amount as a sum of its own.
   *
   * @param bedrag the amount, or why it is not determined
   * @return the sum
   */
  public static Deelsom van(Uitkomst<Bedrag> bedrag) {
    return new Deelsom(bedrag.optioneel(), bedrag.ontbrekend().stream().toList());
  }

  /**
   * The sum for who can use it only when it is complete, such as a settlement.
   *
   * @return the amount, or the first thing that is missing
   */
  public Uitkomst<Bedrag> alsGeheel() {
    return isVolledig()
        ? Uitkomst.van(bedrag().orElseThrow())
        : Uitkomst.onbepaald(ontbreekt.get(0));
  }

  /**
   * The sum of sums, each shown as far as it is determined. What is missing never shows as zero:
   * where a part is missing and the others come to nothing, there is no amount.
   *
   * @param delen the sums
   * @return their sum
   */
  public static Deelsom van(Collection<Deelsom> delen) {
    Bedrag som = Bedrag.NUL;
    ImmutableSet.Builder<Onbepaald> ontbreekt = ImmutableSet.builder();
    boolean isVolledig = true;
    for (Deelsom deel : delen) {
      som = deel.bedrag == null ? som : som.plus(deel.bedrag);
      isVolledig &= deel.isVolledig();
      ontbreekt.addAll(deel.ontbreekt);
    }
    if (isVolledig) {
      return volledig(som);
    }
    boolean isNietsGevonden = som.equals(Bedrag.NUL);
    return new Deelsom(isNietsGevonden ? null : som, ontbreekt.build().asList());
  }

  /**
   * What is left after something is taken off.
   *
   * @param af what is taken off
   * @return the difference of what is determined; without an amount when one of the two has none
   */
  public Deelsom min(Deelsom af) {
    List<Onbepaald> samen =
        ImmutableSet.<Onbepaald>builder().addAll(ontbreekt).addAll(af.ontbreekt).build().asList();
    return new Deelsom(bedrag().flatMap(van -> af.bedrag().map(van::min)), samen);
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Deelsom som
        && Objects.equals(bedrag, som.bedrag)
        && ontbreekt.equals(som.ontbreekt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bedrag, ontbreekt);
  }

  /** {@return the amount and what is missing} */
  @Override
  public String toString() {
    return (bedrag == null ? "-" : bedrag) + (isVolledig() ? "" : " without " + ontbreekt);
  }
}
