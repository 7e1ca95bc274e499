package nl.participatie.budget.raming;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Kengetallen;

/** What is made from the columns of an estimate when it is first asked for. Thread-safe. */
final class Uitwerking {

  private final Ramingsvraag vraag;

  /** Numbers only, or with how they came about where something is missing. */
  private final Supplier<Doorrekening> cijfers;

  /** Numbers with how they came about: computed again when a tree is first asked for. */
  private final Supplier<Doorrekening> herleidbaar;

  private final Supplier<ImmutableSortedMap<Integer, Situatie>> jaren;
  private final Supplier<ImmutableSortedMap<Integer, Uitgaven>> uitgaven;
  private final Supplier<Situatie> structureel;
  private final Supplier<Set<String>> kengetallen;
  private final Supplier<List<Aanname>> aannames;
  private final Supplier<List<Leemte>> leemten;

  Uitwerking(
      Ramingsvraag vraag,
      Kengetallen figuren,
      Doorrekening getallen,
      Function<Boolean, Doorrekening> reken) {
    this.vraag = vraag;
    this.herleidbaar = Suppliers.memoize(() -> reken.apply(true));
    this.cijfers = Suppliers.memoize(() -> getallen.isVolledig() ? getallen : herleidbaar());
    this.jaren = Suppliers.memoize(() -> perJaar(new Aflezing(cijfers())::situatie));
    this.uitgaven = Suppliers.memoize(() -> perJaar(new Aflezing(cijfers())::uitgaven));
    this.structureel =
        Suppliers.memoize(() -> new Aflezing(cijfers()).situatie(Momenten.STRUCTUREEL));
    this.kengetallen =
        Suppliers.memoize(
            () -> ImmutableSortedSet.copyOf(Reeks.kengetallen(herleidbaar().regels().values())));
    this.aannames = Suppliers.memoize(() -> Aannames.van(vraag, figuren, kengetallen()));
    this.leemten = Suppliers.memoize(() -> Leemten.van(cijfers(), vraag.van(), vraag.totEnMet()));
  }

  private <T> ImmutableSortedMap<Integer, T> perJaar(IntFunction<T> functie) {
    ImmutableSortedMap.Builder<Integer, T> perJaar = ImmutableSortedMap.naturalOrder();
    for (int jaar = vraag.van(); jaar <= vraag.totEnMet(); jaar++) {
      perJaar.put(jaar, functie.apply(Momenten.van(jaar)));
    }
    return perJaar.buildOrThrow();
  }

  Doorrekening cijfers() {
    return cijfers.get();
  }

  Doorrekening herleidbaar() {
    return herleidbaar.get();
  }

  ImmutableSortedMap<Integer, Situatie> jaren() {
    return jaren.get();
  }

  ImmutableSortedMap<Integer, Uitgaven> uitgaven() {
    return uitgaven.get();
  }

  Situatie structureel() {
    return structureel.get();
  }

  Set<String> kengetallen() {
    return kengetallen.get();
  }

  List<Aanname> aannames() {
    return aannames.get();
  }

  List<Leemte> leemten() {
    return leemten.get();
  }
}
