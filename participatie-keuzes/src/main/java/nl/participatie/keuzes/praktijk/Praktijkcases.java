package nl.participatie.keuzes.praktijk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.internal.Dichtstbij;

/** The catalogue of cases from practice: 14 cases with 30 positions, each with its source. */
public final class Praktijkcases {

  private static final ImmutableMap<String, Praktijkcase> OP_CODE =
      Maps.uniqueIndex(Praktijktabel.lees(), Praktijkcase::code);

  private Praktijkcases() {}

  /**
   * All cases.
   *
   * @return the cases in the order of the table
   */
  public static List<Praktijkcase> alle() {
    return OP_CODE.values().asList();
  }

  /**
   * The case of a code.
   *
   * @param code the code, for example {@code TILBURG}
   * @return the case, or empty when there is none
   */
  public static Optional<Praktijkcase> zoek(String code) {
    return Optional.ofNullable(OP_CODE.get(code));
  }

  /**
   * The case of a code.
   *
   * @param code the code, for example {@code TILBURG}
   * @return the case
   * @throws IllegalArgumentException if there is none, naming the nearest code
   */
  public static Praktijkcase van(String code) {
    return zoek(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No case '"
                        + code
                        + "'"
                        + Dichtstbij.zoek(code, OP_CODE.keySet())
                            .map(naaste -> ", nearest: " + naaste)
                            .orElse("")));
  }
}
