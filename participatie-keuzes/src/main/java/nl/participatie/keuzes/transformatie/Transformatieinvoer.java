package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part {@code transformatie} of a municipality file as it comes in from outside, before it is
 * checked.
 *
 * @param stappen the steps, a row each
 * @param start the planned start; null is absent
 */
public record Transformatieinvoer(List<Stapinvoer> stappen, @Nullable String start) {

  /**
   * Creates the input; the list is copied.
   *
   * @param stappen the steps
   * @param start the planned start
   */
  public Transformatieinvoer {
    stappen = ImmutableList.copyOf(stappen);
  }
}
