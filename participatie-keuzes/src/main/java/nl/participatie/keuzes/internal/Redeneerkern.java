package nl.participatie.keuzes.internal;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.keuzes.regel.Rekengrens;

/**
 * All reasoning over one layout and one list of hard rules, in masks. What is expensive is made
 * when first asked for. Immutable to its users, shared freely by threads.
 */
public final class Redeneerkern {

  private final Grenzen grenzen;
  private final Indeling indeling;
  private final ImmutableList<Verbod> verboden;
  private final Beslisdiagram diagram;
  private final long aantalLeeg;
  private final Supplier<Beslisdiagram> opVolgorde;
  private final Supplier<Uitsluitingen> uitsluitingen;
  private final Supplier<Optional<Gesloten>> gesloten;

  /**
   * Prepares.
   *
   * @param indeling the layout
   * @param verboden the hard rules
   * @param volgorde the choices in an order that keeps the decision diagram small
   * @param grenzen how much a question may cost
   * @throws Rekengrens if the rules entangle the choices too much to count
   */
  public Redeneerkern(Indeling indeling, List<Verbod> verboden, int[] volgorde, Grenzen grenzen) {
    this.grenzen = grenzen;
    this.indeling = indeling;
    this.verboden = ImmutableList.copyOf(verboden);
    this.diagram = Diagrambouwer.bouw(indeling, verboden, volgorde, grenzen);
    this.aantalLeeg = diagram.aantal(indeling.alle());
    int[] natuurlijk = IntStream.range(0, indeling.aantalKeuzes()).toArray();
    this.opVolgorde =
        Suppliers.memoize(() -> Diagrambouwer.bouw(indeling, this.verboden, natuurlijk, grenzen));
    this.uitsluitingen = Suppliers.memoize(() -> new Uitsluitingen(indeling, this.verboden));
    this.gesloten = Suppliers.memoize(this::sluit);
  }

  /** All minimal exclusions, unless they are too many to keep. */
  private Optional<Gesloten> sluit() {
    try {
      long alle = indeling.alle();
      return Optional.of(
          new Gesloten(indeling, uitsluitingen.get().onder(alle, alle, grenzen.bewaard())));
    } catch (Rekengrens teVeel) {
      return Optional.empty(); // each question then derives its own
    }
  }

  /**
   * The number of nodes of the diagram that counts.
   *
   * @return how many
   */
  public int knopen() {
    return diagram.knopen();
  }

  /**
   * Counts the profiles that decisions leave.
   *
   * @param besloten the decisions, at most one per choice
   * @return the exact number
   */
  public long aantal(long besloten) {
    return besloten == 0 ? aantalLeeg : diagram.aantal(indeling.toegestaan(besloten));
  }

  /**
   * Counts profiles.
   *
   * @param toegestaan the options that they may have
   * @return the exact number
   */
  public long aantalMet(long toegestaan) {
    return diagram.aantal(toegestaan);
  }

  /**
   * The options that some profile left has.
   *
   * @param besloten the decisions, at most one per choice
   * @return their mask; nothing when the decisions conflict
   */
  public long open(long besloten) {
    Optional<Gesloten> alle = gesloten.get();
    return alle.isPresent()
        ? alle.get().open(besloten)
        : diagram.open(indeling.toegestaan(besloten));
  }

  /**
   * The minimal conflicts among decisions.
   *
   * @param besloten the decisions, at most one per choice
   * @return the masks of the decisions in each, in order; a 0 when the rules allow no profile at
   *     all
   * @throws Rekengrens if it takes too long
   */
  public long[] conflicten(long besloten) {
    Optional<Gesloten> alle = gesloten.get();
    return alle.isPresent()
        ? alle.get().conflicten(besloten)
        : new Gesloten(indeling, onder(besloten, indeling.alle())).conflicten(besloten);
  }

  /**
   * The minimal conflicts among decisions, each once per minimal set of rules.
   *
   * @param besloten the decisions, at most one per choice
   * @return the conflicts in order, those of the same decisions together
   * @throws Rekengrens if it takes too long
   */
  public ImmutableList<Uitsluiting> conflictenMetRegels(long besloten) {
    long[] minimaal = conflicten(besloten);
    return over(besloten).stream()
        .filter(een -> Arrays.stream(minimaal).anyMatch(conflict -> conflict == een.opties()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Why an option cannot be had.
   *
   * @param besloten the decisions, at most one per choice
   * @param optie the option
   * @return all minimal pairs of decisions and rules, in order; none when it can be had
   * @throws Rekengrens if it takes too long
   */
  public ImmutableList<Uitsluiting> waaromNiet(long besloten, long optie) {
    return uitsluitingen.get().redenen(over(besloten | optie), besloten, optie);
  }

  /**
   * Why an option is the only one of its choice that can be had.
   *
   * @param besloten the decisions, at most one per choice
   * @param optie the option
   * @return all minimal pairs of decisions and rules, in order; none when another can be had
   * @throws Rekengrens if it takes too long
   */
  public ImmutableList<Uitsluiting> waaromAlleen(long besloten, long optie) {
    return onder(besloten, indeling.alle() & ~optie);
  }

  private ImmutableList<Uitsluiting> over(long opties) {
    Optional<Gesloten> alle = gesloten.get();
    return alle.isPresent() ? alle.get().alle() : onder(opties, indeling.alle());
  }

  private ImmutableList<Uitsluiting> onder(long behoud, long domein) {
    return uitsluitingen.get().onder(behoud, domein, grenzen.vraag());
  }

  /**
   * The profiles that decisions leave, one by one: a lower choice first, in it a lower option
   * first.
   *
   * @param besloten the decisions, at most one per choice
   * @return each profile once
   */
  public Iterator<Long> profielen(long besloten) {
    return opVolgorde.get().profielen(indeling.toegestaan(besloten));
  }

  /**
   * The nearest repairs of decisions that conflict: the fewest of them are replaced by other
   * options so that a profile is left.
   *
   * @param besloten the decisions, at most one per choice
   * @param vast the decisions among them that stay
   * @param meeste how many repairs to give at most
   * @return the new options of each repair, in the order of the choices and options; none when
   *     nothing is to be repaired or nothing can
   * @throws Rekengrens if there are more
   */
  public List<Long> herstel(long besloten, long vast, int meeste) {
    return new Hersteller(indeling, diagram, besloten, vast, meeste).herstel();
  }
}
