package nl.participatie.budget.raming;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.internal.Postmap;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
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
    lasten = Postmap.vast(lasten);
    saldi = Postmap.vast(saldi);
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
   * The balances for who can use a balance only when it is complete, such as a settlement.
   *
   * @return each of the seven in order, or the first thing that it lacks
   */
  public Map<Saldopost, Uitkomst<Bedrag>> saldiAlsGeheel() {
    return Maps.immutableEnumMap(Maps.transformValues(saldi, Deelsom::alsGeheel));
  }

  /**
   * All balances together.
   *
   * @return the sum of what is shown; without an amount when it lies beyond 10<sup>15</sup> euro
   */
  public Deelsom totaal() {
    long centen =
        saldi.values().stream()
            .flatMap(saldo -> saldo.bedrag().stream())
            .mapToLong(Bedrag::centen)
            .sum();
    if (Math.abs(centen) <= Bedrag.GRENS_IN_CENTEN) {
      return Deelsom.van(saldi.values());
    }
    Stream<Onbepaald> ontbreekt =
        saldi.values().stream().flatMap(saldo -> saldo.ontbreekt().stream());
    return new Deelsom(
        Optional.empty(),
        Stream.concat(ontbreekt, Stream.of(Eenheid.bedragBuitenGrens("saldi.TOTAAL", centen)))
            .toList());
  }

  /**
   * Whether every line and balance is determined, and their total.
   *
   * @return whether nothing is missing
   */
  public boolean isVolledig() {
    return Stream.of(List.copyOf(lasten.values()), List.copyOf(saldi.values()), List.of(totaal()))
        .flatMap(List::stream)
        .allMatch(Deelsom::isVolledig);
  }
}
