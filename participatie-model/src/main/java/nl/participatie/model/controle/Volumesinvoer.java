package nl.participatie.model.controle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The size of the groups as it comes from outside. Everything may be null: unknown.
 *
 * @param peildatum the date at which was counted, as {@code yyyy-mm-dd}, 2015-01-01 to 2055-12-31
 * @param wwb people on benefit, 0 or more, at most three decimals
 * @param wsw people (or standard units) in the Wsw, 0 or more, at most three decimals
 * @param aandeelWajong the share of the former Wajong group, 0 to 1
 */
public record Volumesinvoer(
    @Vorm(Waardevorm.PEILDATUM) @Nullable String peildatum,
    @Vorm(Waardevorm.PERSONEN) @Nullable BigDecimal wwb,
    @Vorm(Waardevorm.PERSONEN) @Nullable BigDecimal wsw,
    @Vorm(Waardevorm.AANDEEL) @Nullable BigDecimal aandeelWajong) {}
