package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandbreedteTest {

  @Property
  void readingTheTextGivesTheBandBack(
      @ForAll @IntRange(min = 0, max = 5000) int laag,
      @ForAll @IntRange(min = 0, max = 5000) int tot,
      @ForAll @IntRange(min = 0, max = 5000) int verder) {
    Bandbreedte band =
        new Bandbreedte(
            Breuk.of(laag, 7),
            Breuk.of(laag + (long) tot, 7),
            Breuk.of(laag + (long) tot + verder, 7));
    assertThat(Bandbreedte.parse(band.toString())).isEqualTo(band);
    assertThat(band.isBand()).isEqualTo(tot + verder > 0);
  }

  @Test
  void oneValueIsAllThreeAndOfTwoTheMiddleIsHalfway() {
    assertThat(Bandbreedte.parse("1/3")).isEqualTo(Bandbreedte.van(Breuk.of(1, 3)));
    assertThat(Bandbreedte.parse("10|13"))
        .isEqualTo(new Bandbreedte(Breuk.of(10), Breuk.of(10 + 13, 2), Breuk.of(13)));
    assertThat(Bandbreedte.parse("30|40|50").midden()).isEqualTo(Breuk.of(40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|", "1|", "1|2|3|4", "12|10", "30|50|40", "40|30|50", "a|b"})
  void whatIsNoBandInRisingOrderIsRefused(String tekst) {
    assertThatIllegalArgumentException().isThrownBy(() -> Bandbreedte.parse(tekst));
  }
}
