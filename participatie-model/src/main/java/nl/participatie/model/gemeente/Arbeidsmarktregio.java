package nl.participatie.model.gemeente;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A labour-market region (arbeidsmarktregio) with its municipalities.
 *
 * @param nummer the number in the decree, 1 to 35
 * @param naam the name
 * @param gemeenten the names of its municipalities in the order of the decree; the source has no
 *     codes
 */
public record Arbeidsmarktregio(int nummer, String naam, List<String> gemeenten) {

  /**
   * Creates a region.
   *
   * @param nummer the number in the decree
   * @param naam the name
   * @param gemeenten the names of its municipalities
   */
  public Arbeidsmarktregio {
    gemeenten = ImmutableList.copyOf(gemeenten);
  }
}
