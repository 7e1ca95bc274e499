package nl.participatie.keuzes.spiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells are hidden, worked by hand from the rule. */
class OnthullingsgrensTest {

  private static final Onthullingsgrens GRENS = new Onthullingsgrens(6);

  private static final Pattern SPATIE = Pattern.compile(" ");

  private static String getoond(String aantallen, int knip) {
    int[] getallen =
        Arrays.stream(SPATIE.split(aantallen, -1)).mapToInt(Integer::parseInt).toArray();
    boolean[] verborgen = GRENS.verborgen(getallen, knip);
    return IntStream.range(0, getallen.length)
        .mapToObj(i -> verborgen[i] ? "x" : Integer.toString(getallen[i]))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} shows {1}: {2}")
  @CsvSource({
    "6 6 6, 6 6 6, all reach the limit",
    "5 6 90 90, x x 90 90, one is below it: the first of the others covers for it",
    "30 5 6 20, x x 6 20, the first in order and not the smallest",
    "6 30 20 5, x 30 20 x, six and five make eleven",
    "40 60 0, x 60 x, zero is below the limit",
    "1 2 30 40, x x x 40, two small ones do not cover for each other",
    "5 5 30 40, x x x 40, nor two that add up to ten",
    "0 0 100, x x x, everybody in one cell is not told",
    "1 2 3, x x x, none reaches the limit",
  })
  void zonderZijden(String aantallen, String verwacht, String waarom) {
    assertThat(getoond(aantallen, 0)).as(waarom).isEqualTo(verwacht);
  }

  @ParameterizedTest(name = "{0} shows {1}")
  @CsvSource({
    "0 6 90 90, x x x 90", // six together: it has to be 0 and 6
    "0 7 90 90, x x x 90", // seven: 0 and 7 or 1 and 6, and a member in the first knows which
    "1 6 90 90, x x x 90", // seven: the member in the first knows that it is alone there
    "0 8 90 90, x x 90 90", // eight: whoever looks, two ways are left
    "2 6 90 90, x x 90 90",
    "1 7 90 90, x x 90 90",
    "0 0 8 90, x x x 90",
    "0 6 6 6, x x x 6", // the cell that is added is itself large, so that it ends there
  })
  void watVerborgenIsTeltMinstensAchtSamen(String aantallen, String verwacht) {
    assertThat(getoond(aantallen, 0)).isEqualTo(verwacht);
  }

  @ParameterizedTest(name = "{0} shows {1}")
  @CsvSource({
    "10 40 50, 1, 10 40 50",
    "10 5 85, 1, 10 x x", // the side of the decided on its own; open can stay
    "10 5 40 45, 1, 10 x x 45",
    "6 0 6, 1, 6 x x", // both sides just reach the limit
    "5 40 55, 1, x x 55", // open is small: one distribution
    "95 3 2, 1, x x x", // decided is small
    "2 30 10 58, 2, x x 10 58",
    "2 30 3 65, 2, x x x x",
    "2 3 10 85, 2, x x x 85", // not decided is five: one distribution
    "3 3 3 3, 2, x x x x",
    "6 0 0 6, 2, x x x x",
  })
  void tweeZijden(String aantallen, int knip, String verwacht) {
    assertThat(getoond(aantallen, knip)).isEqualTo(verwacht);
  }

  @Test
  void metEenKnipGaanDeZijdenNietDoorElkaar() {
    // without sides the first cell would have covered for the last
    assertThat(getoond("10 40 45 5", 0)).isEqualTo("x 40 45 x");
    assertThat(getoond("10 40 45 5", 1)).isEqualTo("10 x 45 x");
    assertThat(getoond("10 40 45 5", 2)).isEqualTo("10 40 x x");
  }
}
