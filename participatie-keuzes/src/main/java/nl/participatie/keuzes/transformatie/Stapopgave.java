package nl.participatie.keuzes.transformatie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * What a municipality states about one step. Whether it can stand in a path, {@link
 * Transformatiepad#van} says.
 */
@Value.Immutable
@Huisstijl
public abstract class Stapopgave {

  Stapopgave() {}

  /**
   * The step.
   *
   * @return the step
   */
  public abstract Padstap stap();

  /**
   * The municipality's own name for it.
   *
   * @return at most 100 visible characters, or empty
   */
  public abstract Optional<String> naam();

  /**
   * When a plan was proposed for adoption (voorgesteld).
   *
   * @return the date, for a plan that is adopted only; or empty
   */
  public abstract Optional<LocalDate> voorgesteld();

  /**
   * When it was done.
   *
   * @return the moment, or empty when it is not told as done
   */
  public abstract Optional<Afronding> gereed();

  /**
   * When it is expected to be done (verwacht).
   *
   * @return the date, or empty
   */
  public abstract Optional<LocalDate> verwacht();

  /**
   * How long it is expected to take once everything that it rests on is done.
   *
   * @return calendar weeks, 0 to 520; or empty
   */
  public abstract Optional<Integer> duurWeken();

  /**
   * Who adopted a plan.
   *
   * @return the body, for a plan that is adopted only; or empty when it is not told
   */
  public abstract Optional<Beslisser> beslisser();

  /**
   * What it rests on in the words of the municipality: a decision, a document.
   *
   * @return free text of at most 2,000 characters, or empty
   */
  public abstract Optional<String> besluit();

  private static final Comparator<LocalDate> VOLGORDE = Comparator.naturalOrder();

  /** The first day on which it may have been done: no plan is adopted before it is proposed. */
  Optional<LocalDate> vroegstGereed() {
    return gereed()
        .flatMap(
            moment -> Stream.concat(moment.vanaf().stream(), voorgesteld().stream()).max(VOLGORDE));
  }

  /** What nobody stated anything about. */
  static Stapopgave leeg(Padstap stap) {
    return builder().stap(stap).build();
  }

  /**
   * Starts a statement.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Stapopgave}; only the step is required. */
  public static class Builder extends ImmutableStapopgave.Builder {
    Builder() {}
  }
}
