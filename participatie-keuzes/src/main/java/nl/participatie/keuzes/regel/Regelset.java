package nl.participatie.keuzes.regel;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.internal.Dichtstbij;

/** A set of rules in a stated order. Immutable. */
public final class Regelset {

  private static final Regelset STANDAARD = new Regelset(Regeltabel.lees());

  private final ImmutableMap<String, Regel> regels;

  private Regelset(Iterable<Regel> regels) {
    Map<String, Regel> opCode = new LinkedHashMap<>();
    for (Regel regel : regels) {
      if (opCode.put(regel.code(), regel) != null) {
        throw new IllegalArgumentException(
            "Two rules have the code " + regel.code() + ", which is to be unique");
      }
    }
    this.regels = ImmutableMap.copyOf(opCode);
  }

  /**
   * The 54 standard rules: 42 between options, 12 limits of the law.
   *
   * @return the rules in the order of their codes
   */
  public static Regelset standaard() {
    return STANDAARD;
  }

  /**
   * A set of rules.
   *
   * @param regels the rules in the order in which findings are to come
   * @return the set
   * @throws IllegalArgumentException if two rules share a code
   */
  public static Regelset of(List<Regel> regels) {
    return new Regelset(regels);
  }

  /**
   * The rules.
   *
   * @return the rules in order
   */
  public List<Regel> regels() {
    return regels.values().asList();
  }

  /**
   * The rules that count on a day.
   *
   * @param peildatum the day
   * @return the set of them
   */
  public Regelset op(LocalDate peildatum) {
    return new Regelset(
        regels.values().stream().filter(regel -> regel.geldigheid().geldtOp(peildatum)).toList());
  }

  /**
   * The rule of a code.
   *
   * @param code the code
   * @return the rule
   * @throws IllegalArgumentException if the set has no such rule, naming the nearest code
   */
  public Regel regel(String code) {
    return Optional.ofNullable(regels.get(code))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No rule '"
                        + code
                        + "'"
                        + Dichtstbij.zoek(code, regels.keySet())
                            .map(naaste -> ", nearest: " + naaste)
                            .orElse("")));
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Regelset set && set.regels().equals(regels());
  }

  @Override
  public int hashCode() {
    return regels().hashCode();
  }

  /** {@return the codes of the rules} */
  @Override
  public String toString() {
    return "Regelset" + regels.keySet();
  }
}
