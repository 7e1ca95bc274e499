package nl.participatie.budget.raming;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * What is spent in a year, and what is left of what was received.
 *
 * @param lasten what is spent, one entry for each of the eight lines in order
 * @param saldi what is left, one entry for each of the seven balances in order
 */
public record Uitgaven(Map<Lastenpost, Deelsom> lasten, Map<Saldopost, Deelsom> saldi) {

  /**
   * Creates spending.
   *
   * @param lasten what is spent
   * @param saldi what is left
   * @throws IllegalArgumentException if a line or balance is absent
   */
  public Uitgaven {
    if (lasten.size() != Lastenpost.values().length || saldi.size() != Saldopost.values().length) {
      throw new IllegalArgumentException(
          "All lines and balances needed, got " + lasten.keySet() + " and " + saldi.keySet());
    }
    lasten = Maps.immutableEnumMap(lasten);
    saldi = Maps.immutableEnumMap(saldi);
  }

  /**
   * What is spent on a line.
   *
   * @param post the line
   * @return the amount a year, as far as it is determined
   */
  public Deelsom van(Lastenpost post) {
    return lasten.getOrDefault(post, Deelsom.NUL);
  }

  /**
   * What is left of a balance.
   *
   * @param post the balance
   * @return the amount a year, negative for a shortage, as far as it is determined
   */
  public Deelsom van(Saldopost post) {
    return saldi.getOrDefault(post, Deelsom.NUL);
  }

  /**
   * All balances together.
   *
   * @return the sum of what is shown
   */
  public Deelsom totaal() {
    return Deelsom.van(saldi.values());
  }

  /**
   * Whether every line and balance is determined.
   *
   * @return whether nothing is missing
   */
  public boolean isVolledig() {
    return Stream.of(List.copyOf(lasten.values()), List.copyOf(saldi.values()))
        .flatMap(List::stream)
        .allMatch(Deelsom::isVolledig);
  }
}
