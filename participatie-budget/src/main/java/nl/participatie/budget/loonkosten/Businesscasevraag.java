package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * What a business case of one person is asked for: what the municipality pays against what it saves
 * (rekenmodel, loonkostensubsidie). All years have the law and the amounts of the day of {@link
 * #persoon()}: constant prices, an assumption; the age of that day counts throughout as well.
 *
 * <p>Not checked when it is built; {@link Gemeentekant} names all faults at once.
 */
@Value.Immutable
@Huisstijl
public interface Businesscasevraag {

  /**
   * The person, the hours and the day whose law and amounts count; its wage value is not used.
   *
   * @return the question about a month, without a forfait
   */
  Subsidievraag persoon();

  /**
   * The wage value in each year, the first of which is that of the day.
   *
   * @return whole percent, 0 to 100; 1 to 50 years
   */
  ImmutableList<Integer> loonwaarden();

  /**
   * Whether the person would be on a benefit (uitkering): for somebody without there is no saving.
   *
   * @return yes or no
   */
  boolean metUitkering();

  /**
   * The benefit that is saved.
   *
   * @return euro a year, 0 to 1,000,000, or empty for the key figure IDEEL_PP_WWB
   */
  Optional<Bedrag> uitkering();

  /**
   * The guidance (begeleiding).
   *
   * @return euro a year, 0 to 1,000,000, or empty for the key figure PBUDGET_PP_REGULIER, an
   *     assumption
   */
  Optional<Bedrag> begeleiding();

  /**
   * What is spent once, in the first year.
   *
   * @return euro, 0 to 1,000,000, by default nothing
   */
  @Value.Default
  default Bedrag eenmalig() {
    return Bedrag.NUL;
  }

  /**
   * The part of the realised wage value that flows back to the municipality, where way B of report
   * 7.3 agrees it.
   *
   * @return percent, 0 to 100, of what the wage value is worth: a part of the base, before 2017 of
   *     the wage that applied; by default nothing
   */
  @Value.Default
  default Breuk loonwaardeTerug() {
    return Breuk.NUL;
  }

  /**
   * Wage values that grow by the same step each year, until they reach a limit.
   *
   * @param eerste the wage value of the first year in percent
   * @param stap how many points it rises a year; below zero it falls
   * @param jaren how many years
   * @return a wage value for each year, 0 to 100
   */
  static ImmutableList<Integer> groei(int eerste, int stap, int jaren) {
    return IntStream.range(0, jaren)
        .mapToObj(
            jaar -> {
              long waarde = eerste + (long) stap * jaar;
              return (int)
                  Math.max(
                      Maatstaf.LAAGSTE_LOONWAARDE, Math.min(Maatstaf.HOOGSTE_LOONWAARDE, waarde));
            })
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Starts a question.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Businesscasevraag}; person, wage values and benefit are required. */
  class Builder extends ImmutableBusinesscasevraag.Builder {
    Builder() {}
  }
}
