package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as it comes in from outside, before it is checked; null is absent.
 *
 * @param code its code
 * @param naam its name
 * @param soort the code of its kind
 * @param rollen the codes of its roles
 */
public record Partijinvoer(
    @Nullable String code, @Nullable String naam, @Nullable String soort, List<String> rollen) {

  /**
   * Creates the input; the list is copied.
   *
   * @param code its code
   * @param naam its name
   * @param soort the code of its kind
   * @param rollen the codes of its roles
   */
  public Partijinvoer {
    rollen = ImmutableList.copyOf(rollen);
  }
}
