package nl.participatie.keuzes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/** Random decisions: at most one option of each choice, in the order of the choices. */
public final class Profielen {

  private Profielen() {}

  /** Decisions on some of the choices; each is open about as often as any one of its options. */
  public static Arbitrary<List<Optie>> gedeeltelijk() {
    return Combinators.combine(
            Arrays.stream(Keuze.values()).map(keuze -> optieOfOpen(keuze)).toList())
        .as(keuzes -> keuzes.stream().flatMap(Optional::stream).toList());
  }

  /** Decisions on all 19 choices. */
  public static Arbitrary<List<Optie>> volledig() {
    return Combinators.combine(
            Arrays.stream(Keuze.values()).map(keuze -> Arbitraries.of(keuze.opties())).toList())
        .as(List::copyOf);
  }

  private static Arbitrary<Optional<Optie>> optieOfOpen(Keuze keuze) {
    return Arbitraries.of(keuze.opties()).optional(0.7);
  }
}
