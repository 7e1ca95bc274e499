package nl.participatie.budget.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** The forms of a path, rekenmodel "Years and volumes". */
final class PadTest {

  private static final Pad DAK =
      Pad.vanSteunpunten(
          Map.of(
              Breuk.of(2020), Breuk.of(100),
              Breuk.of(2030), Breuk.of(400),
              Breuk.of(2034), Breuk.NUL));

  @Test
  void aPathPassesThroughItsSupportPoints() {
    assertThat(DAK.op(Breuk.of(2020))).isEqualTo(Breuk.of(100));
    assertThat(DAK.op(Breuk.of(2030))).isEqualTo(Breuk.of(400));
    assertThat(DAK.op(Breuk.of(2034))).isEqualTo(Breuk.NUL);
  }

  @Test
  void aPathIsStraightBetweenItsSupportPoints() {
    // a third of ten years after 2020: 100 + (400 - 100) / 3
    assertThat(DAK.op(Breuk.of(6070, 3))).isEqualTo(Breuk.of(200));
    // a quarter of four years after 2030: 400 - 400 / 4
    assertThat(DAK.op(Breuk.of(2031))).isEqualTo(Breuk.of(300));
  }

  @Property
  void aPathIsConstantOutsideItsSupportPoints(@ForAll @IntRange(min = 0, max = 10_000) int verder) {
    assertThat(DAK.op(Breuk.of(2020L - verder))).isEqualTo(Breuk.of(100));
    assertThat(DAK.op(Breuk.of(2034L + verder))).isEqualTo(Breuk.NUL);
  }

  @Test
  void aPathEndsAtItsLastSupportPoint() {
    assertThat(DAK.structureel()).isEqualTo(Breuk.NUL);
    assertThat(Pad.constant(Breuk.of(7)).structureel()).isEqualTo(Breuk.of(7));
  }

  @Property
  void aConstantPathNeverChanges(@ForAll @IntRange(min = -3000, max = 3000) int jaar) {
    assertThat(Pad.constant(Breuk.of(7)).op(Breuk.of(jaar))).isEqualTo(Breuk.of(7));
  }

  @Test
  void aPathWithoutSupportPointsIsRefused() {
    assertThatThrownBy(() -> Pad.vanSteunpunten(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A path needs at least one support point");
  }

  @Test
  void aStockThatFillsIsEmptyUntilItsStart() {
    Pad pad = Pad.ingroei(Breuk.of(1000), Breuk.of(1, 10), Breuk.of(2015));

    assertThat(pad.op(Breuk.of(2015))).isEqualTo(Breuk.NUL);
    assertThat(pad.op(Breuk.of(1900))).isEqualTo(Breuk.NUL);
  }

  @Test
  void aStockThatFillsApproachesItsLimit() {
    Pad pad = Pad.ingroei(Breuk.of(1000), Breuk.of(1, 10), Breuk.of(2015));

    // 1000 (1 - e^-1) after ten years at a tenth a year; e^-1 = 0.36787944117144232...
    assertThat(pad.op(Breuk.of(2025)).decimaal().subtract(new BigDecimal("632.12055882855768")))
        .isBetween(new BigDecimal("-1e-11"), new BigDecimal("1e-11"));
    assertThat(pad.structureel()).isEqualTo(Breuk.of(1000));
  }
}
