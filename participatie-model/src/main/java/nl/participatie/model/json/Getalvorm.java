package nl.participatie.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What of a JSON value is a number that can be worked with. */
final class Getalvorm {

  private Getalvorm() {}

  /** A tree that somebody else parsed may hold NaN or an infinity, which no decimal can. */
  static boolean isGetal(JsonNode waarde) {
    return waarde.isNumber()
        && !(waarde.isFloatingPointNumber()
            && !waarde.isBigDecimal()
            && !Double.isFinite(waarde.doubleValue()));
  }

  /** Whole and within an int; looks at the digits first, so that 1e400 is not written out. */
  static boolean isGeheel(BigDecimal getal) {
    long cijfersVoorKomma = (long) getal.precision() - getal.scale();
    if (getal.signum() == 0) {
      return true;
    }
    return cijfersVoorKomma <= 9 && getal.scale() <= 40 && getal.stripTrailingZeros().scale() <= 0;
  }
}
