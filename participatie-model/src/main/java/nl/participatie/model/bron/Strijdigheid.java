package nl.participatie.model.bron;

import java.util.List;
import java.util.Set;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.taal.Tekst;
import org.immutables.value.Value;

/**
 * A documented discrepancy (strijdigheid): a place where sources contradict each other, or one
 * source itself. The library never picks a side in silence: a result that rests on one of the key
 * figures can name the discrepancy, what each source says, and what was done by default.
 */
@Value.Immutable
@Huisstijl
public abstract class Strijdigheid {

  Strijdigheid() {}

  /**
   * The code, for example {@code WWB_PRIJS}. Never reused.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * What the sources say.
   *
   * @return two or more claims, each with its own source
   */
  public abstract List<Bewering> beweringen();

  /**
   * The key figures (kengetallen) that it touches, in the order of the table.
   *
   * @return the codes; empty when no figure depends on it
   */
  public abstract Set<String> kengetallen();

  /**
   * The numbers of the choices (keuzes) that it touches.
   *
   * @return numbers from 1 to 19; empty when it is about no choice in particular
   */
  public abstract Set<Integer> keuzes();

  /**
   * What it is about.
   *
   * @return a few words
   */
  public abstract Tekst titel();

  /**
   * What contradicts what.
   *
   * @return one to three sentences
   */
  public abstract Tekst toelichting();

  /**
   * What the library does as long as the caller does not decide otherwise.
   *
   * @return one to three sentences
   */
  public abstract Tekst standaardgedrag();

  /**
   * Starts a discrepancy.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A contradiction takes two. */
  @Value.Check
  void controleer() {
    if (beweringen().size() < 2) {
      throw new IllegalArgumentException(
          "Discrepancy " + code() + " needs two claims or more, got " + beweringen());
    }
    long codes = beweringen().stream().map(Bewering::code).distinct().count();
    if (codes < beweringen().size()) {
      throw new IllegalArgumentException(
          "Discrepancy " + code() + " has two claims of one code: " + beweringen());
    }
  }

  /** {@return the code, as {@link Strijdigheden#opCode(String)} takes it} */
  @Override
  public String toString() {
    return code();
  }

  static final class Builder extends ImmutableStrijdigheid.Builder {}
}
