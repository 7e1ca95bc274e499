package nl.participatie.model.bron;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.internal.Dichtstbij;

/**
 * The catalogue of documented discrepancies (strijdigheden): where the sources contradict each
 * other, in the order of the table, figures first. A result refers to it by the key figures that it
 * rests on.
 */
public final class Strijdigheden {

  private static final ImmutableMap<String, Strijdigheid> OP_CODE =
      Maps.uniqueIndex(Strijdigheidtabel.lees(), Strijdigheid::code);

  private Strijdigheden() {}

  /**
   * All discrepancies of the sources, as shipped with this version of the library.
   *
   * @return the discrepancies in the order of the table
   */
  public static List<Strijdigheid> standaard() {
    return OP_CODE.values().asList();
  }

  /**
   * The discrepancies that touch a key figure.
   *
   * @param kengetal the code of the key figure, for example {@code IDEEL_PP_WWB}
   * @return the discrepancies in the order of the table; empty when there is none
   * @throws IllegalArgumentException if the key figure is unknown, naming the nearest known one
   */
  public static List<Strijdigheid> van(String kengetal) {
    return met(Set.of(kengetal));
  }

  /**
   * The discrepancies that touch one or more of a number of key figures, each once.
   *
   * @param kengetallen the codes of the key figures that a result rests on
   * @return the discrepancies in the order of the table; empty when there is none
   * @throws IllegalArgumentException if a key figure is unknown, naming the nearest known one
   */
  public static List<Strijdigheid> met(Set<String> kengetallen) {
    kengetallen.forEach(Kengetallen.standaard()::eenheid); // refuses a code that is none
    return standaard().stream()
        .filter(een -> !Collections.disjoint(een.kengetallen(), kengetallen))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The discrepancies that touch a choice.
   *
   * @param keuze the number of the choice
   * @return the discrepancies in the order of the table; empty when there is none
   */
  public static List<Strijdigheid> vanKeuze(int keuze) {
    return standaard().stream()
        .filter(een -> een.keuzes().contains(keuze))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The discrepancy of a code.
   *
   * @param code the code, for example {@code WWB_PRIJS}
   * @return the discrepancy, or empty when there is none
   */
  public static Optional<Strijdigheid> zoek(String code) {
    return Optional.ofNullable(OP_CODE.get(code));
  }

  /**
   * The discrepancy of a code.
   *
   * @param code the code, for example {@code WWB_PRIJS}
   * @return the discrepancy
   * @throws IllegalArgumentException if there is none, naming the nearest code
   */
  public static Strijdigheid opCode(String code) {
    return zoek(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No discrepancy '"
                        + code
                        + "'"
                        + Dichtstbij.zoek(code, OP_CODE.keySet())
                            .map(naaste -> ", nearest: " + naaste)
                            .orElse("")));
  }
}
