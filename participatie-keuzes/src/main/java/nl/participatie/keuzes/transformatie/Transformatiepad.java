package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Invoerfout;

/**
 * A dated plan, with gates (poorten), to take a sheltered-employment company into the municipality:
 * the part {@code transformatie} of a municipality file. Immutable.
 *
 * <p>Think first, then do, says the account of De Ronde Venen: five questions are answered; the
 * council adopts a transformation plan that rests on the answers; furnishing plans rest on that
 * plan; the liquidation plan and the furnishing plans are adopted; the service starts. These ten
 * steps are in every path.
 *
 * <p>The conceptual phase of the release of 2001 has five numbered steps on each of two tracks,
 * each resting on the one before it. A track takes part, with all its steps, as soon as one of them
 * is stated; then the five questions rest on its last step. The sources do not speak of each other:
 * that the questions come after the conceptual phase is a reading of this library.
 */
public final class Transformatiepad {

  /** The part of a municipality file: places start with it. */
  public static final String DEEL = "transformatie";

  /** Nothing is stated: everything is still to be done. */
  public static final Transformatiepad LEEG =
      new Transformatiepad(ImmutableList.of(), Optional.empty());

  private final ImmutableMap<Padstap, Stapopgave> opgaven;
  private final Optional<LocalDate> start;
  private final ImmutableList<Padspoor> sporen;
  private final ImmutableList<Padstap> stappen;

  /** Takes statements that were checked. */
  Transformatiepad(Collection<Stapopgave> opgaven, Optional<LocalDate> start) {
    Map<Padstap, Stapopgave> perStap = new EnumMap<>(Padstap.class);
    opgaven.forEach(opgave -> perStap.put(opgave.stap(), opgave));
    this.opgaven = Maps.immutableEnumMap(perStap);
    this.start = start;
    this.sporen =
        Arrays.stream(Padspoor.values())
            .filter(spoor -> isGenoemd(spoor, perStap.keySet()))
            .collect(ImmutableList.toImmutableList());
    this.stappen =
        Arrays.stream(Padstap.values())
            .filter(stap -> stap.spoor().stream().allMatch(sporen::contains))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isGenoemd(Padspoor spoor, Set<Padstap> genoemd) {
    return genoemd.stream().anyMatch(stap -> stap.spoor().stream().anyMatch(spoor::equals));
  }

  /**
   * Creates a path.
   *
   * @param opgaven what is stated, in any order; each step at most once
   * @param start the planned start of the integral service, 2013-01-01 to 2055-12-31, or empty
   * @return the path
   * @throws Invoerfout with every fault: a step that stands there twice; a date before 2001 (of the
   *     start, before 2013) or after 2055; a plan adopted before it was proposed; something stated
   *     of a step that cannot have it
   */
  public static Transformatiepad van(List<Stapopgave> opgaven, Optional<LocalDate> start) {
    Meldingen meldingen = new Meldingen(List.of(), Transformatieteksten.TRANSFORMATIE);
    Padgrenzen grenzen = new Padgrenzen(meldingen);
    for (int nummer = 0; nummer < opgaven.size(); nummer++) {
      grenzen.stap(DEEL + ".stappen[" + nummer + "].", opgaven.get(nummer));
    }
    start.ifPresent(dag -> grenzen.start(DEEL + ".start", dag));
    if (!meldingen.fouten().isEmpty()) {
      throw new Invoerfout(meldingen.fouten());
    }
    return new Transformatiepad(opgaven, start);
  }

  /**
   * What is stated.
   *
   * @return a statement for each step of which something is stated, in the order of the path
   */
  public Collection<Stapopgave> opgaven() {
    return opgaven.values();
  }

  /**
   * What is stated about a step.
   *
   * @param stap the step
   * @return the statement; one with nothing but the step when there is none
   */
  public Stapopgave opgave(Padstap stap) {
    return Optional.ofNullable(opgaven.get(stap)).orElseGet(() -> Stapopgave.leeg(stap));
  }

  /**
   * The planned start of the integral service.
   *
   * @return the date, or empty when none is planned
   */
  public Optional<LocalDate> start() {
    return start;
  }

  /**
   * The tracks of the conceptual phase that take part.
   *
   * @return none, one or both, in order
   */
  public List<Padspoor> sporen() {
    return sporen;
  }

  /**
   * The steps of the path.
   *
   * @return 10, 15 or 20 steps, each after everything that it rests on
   */
  public List<Padstap> stappen() {
    return stappen;
  }

  /**
   * What a step rests on directly.
   *
   * @param stap the step
   * @return its gates, in order; empty for a step with which the path begins
   */
  public List<Padstap> poorten(Padstap stap) {
    return stap.soort() == Padsoort.VRAAG
        ? sporen.stream().map(Padspoor::laatste).toList()
        : stap.vastePoorten();
  }

  /**
   * How far the path is on a date. What happened later has not happened yet; what is planned or
   * expected counts on any date, for no file tells since when.
   *
   * @param peildatum the reference date, 2001-01-01 to 2055-12-31, inclusive
   * @return the state
   * @throws Invoerfout if the date lies outside those limits
   */
  public Padstand op(LocalDate peildatum) {
    eisPeildatum(peildatum);
    return new Padstand(this, peildatum);
  }

  /**
   * Refuses a reference date on which no state is given.
   *
   * @param peildatum the reference date
   * @throws Invoerfout if it lies before 2001-01-01 or after 2055-12-31
   */
  public static void eisPeildatum(LocalDate peildatum) {
    Padgrenzen.eisPeildatum(peildatum);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Transformatiepad pad
        && opgaven.equals(pad.opgaven)
        && start.equals(pad.start);
  }

  @Override
  public int hashCode() {
    return Objects.hash(opgaven, start);
  }

  /** {@return the statements and the planned start} */
  @Override
  public String toString() {
    return "Transformatiepad" + opgaven.values() + start.map(dag -> " start " + dag).orElse("");
  }
}
