package nl.participatie.model.controle;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of the groups as it comes from outside. Everything may be null: unknown.
 *
 * @param peildatum the date at which was counted, as {@code yyyy-mm-dd}, 2015-01-01 to 2055-12-31
 * @param wwb people on benefit, 0 or more, at most three decimals
 * @param wsw people (or standard units) in the Wsw, 0 or more, at most three decimals
 * @param aandeelWajong the share of the former Wajong group, 0 to 1
 * @param paden own paths: people by date ({@code yyyy-mm-dd}) by group; none by default
 */
public record Volumesinvoer(
    @Vorm(Waardevorm.PEILDATUM) @Nullable String peildatum,
    @Vorm(Waardevorm.PERSONEN) @Nullable BigDecimal wwb,
    @Vorm(Waardevorm.PERSONEN) @Nullable BigDecimal wsw,
    @Vorm(Waardevorm.AANDEEL) @Nullable BigDecimal aandeelWajong,
    Map<String, Map<String, BigDecimal>> paden) {

  /**
   * Creates the input; the paths are copied.
   *
   * @param peildatum the date at which was counted
   * @param wwb people on benefit
   * @param wsw people in the Wsw
   * @param aandeelWajong the share of the former Wajong group
   * @param paden own paths
   */
  public Volumesinvoer {
    paden = ImmutableMap.copyOf(Maps.transformValues(paden, ImmutableMap::copyOf));
  }

  /**
   * Creates input without own paths.
   *
   * @param peildatum the date at which was counted
   * @param wwb people on benefit
   * @param wsw people in the Wsw
   * @param aandeelWajong the share of the former Wajong group
   */
  public Volumesinvoer(
      @Nullable String peildatum,
      @Nullable BigDecimal wwb,
      @Nullable BigDecimal wsw,
      @Nullable BigDecimal aandeelWajong) {
    this(peildatum, wwb, wsw, aandeelWajong, ImmutableMap.of());
  }
}
