package nl.participatie.keuzes.regel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.model.bron.Geldigheid;
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
    List<Regel> geldend = new ArrayList<>();
    for (Regel regel : regels.values()) {
      if (regel.geldigheid().geldtOp(peildatum)) {
        geldend.add(regel);
      }
    }
    return new Regelset(geldend);
  }

  /**
   * The rules that bind from a threshold: VEREIST, SLUIT_UIT and SPANNING of at least that
   * strength. VERSTERKT and GRENS never bind.
   *
   * @param drempel the weakest strength that binds
   * @return the set of them
   */
  public Regelset hard(Sterkte drempel) {
    List<Regel> hard = new ArrayList<>();
    for (Regel regel : regels.values()) {
      if (regel.isHard(drempel)) {
        hard.add(regel);
      }
    }
    return new Regelset(hard);
  }

  /**
   * The periods in which the same rules count: the days on which a rule starts or ends cut time.
   *
   * @return one or more periods, from the earliest to the latest, that together hold every day
   */
  public List<Geldigheid> perioden() {
    Set<LocalDate> sneden = new TreeSet<>();
    for (Regel regel : regels.values()) {
      regel.geldigheid().vanaf().ifPresent(sneden::add);
      regel.geldigheid().tot().ifPresent(sneden::add);
    }
    ImmutableList.Builder<Geldigheid> perioden = ImmutableList.builder();
    Optional<LocalDate> vanaf = Optional.empty();
    for (LocalDate snede : sneden) {
      perioden.add(new Geldigheid(vanaf, Optional.of(snede)));
      vanaf = Optional.of(snede);
    }
    return perioden.add(new Geldigheid(vanaf, Optional.empty())).build();
  }

  /**
   * This set with a rule more, at the end.
   *
   * @param regel the rule
   * @return the set
   * @throws IllegalArgumentException if the set has a rule of that code
   */
  public Regelset met(Regel regel) {
    return new Regelset(Iterables.concat(regels.values(), List.of(regel)));
  }

  /**
   * This set without a rule.
   *
   * @param code the code of the rule
   * @return the set
   * @throws IllegalArgumentException if the set has no such rule, naming the nearest code
   */
  public Regelset zonder(String code) {
    Regel weg = regel(code);
    return new Regelset(Iterables.filter(regels.values(), regel -> !regel.equals(weg)));
  }

  /**
   * This set with a rule in the place of the one of the same code.
   *
   * @param regel the new rule
   * @return the set
   * @throws IllegalArgumentException if the set has no rule of that code, naming the nearest code
   */
  public Regelset vervang(Regel regel) {
    Regel oud = regel(regel.code());
    return new Regelset(Iterables.transform(regels.values(), r -> r.equals(oud) ? regel : r));
  }

  /**
   * This set with a rule graded anew.
   *
   * @param code the code of the rule
   * @param sterkte its new strength
   * @return the set
   * @throws IllegalArgumentException if the set has no such rule, naming the nearest code
   */
  public Regelset weeg(String code, Sterkte sterkte) {
    return vervang(Regel.builder().from(regel(code)).sterkte(sterkte).build());
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
