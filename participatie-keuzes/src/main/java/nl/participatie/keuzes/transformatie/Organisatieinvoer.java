package nl.participatie.keuzes.transformatie;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Map;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.jspecify.annotations.Nullable;

/**
 * A way of organising the Wsw as it comes in from outside, before it is checked.
 *
 * @param werkvormen the people by way of working
 * @param overhead euro a year
 * @param overheadPerPersoon euro a year for one person
 * @param subsidiePerPersoon euro a year for one person
 */
public record Organisatieinvoer(
    Map<WswWerkvorm, Werkvorminvoer> werkvormen,
    @Nullable BigDecimal overhead,
    @Nullable BigDecimal overheadPerPersoon,
    @Nullable BigDecimal subsidiePerPersoon) {

  /**
   * Creates the input; the map is copied.
   *
   * @param werkvormen the people by way of working
   * @param overhead euro a year
   * @param overheadPerPersoon euro a year for one person
   * @param subsidiePerPersoon euro a year for one person
   */
  public Organisatieinvoer {
    werkvormen = Maps.immutableEnumMap(werkvormen);
  }

  /**
   * Whether nothing was typed.
   *
   * @return whether every part is absent
   */
  public boolean isLeeg() {
    return werkvormen.isEmpty()
        && overhead == null
        && overheadPerPersoon == null
        && subsidiePerPersoon == null;
  }
}
