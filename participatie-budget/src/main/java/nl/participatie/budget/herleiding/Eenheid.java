package nl.participatie.budget.herleiding;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/** What a number counts, and so with how many decimals it is shown. */
public enum Eenheid {
  /** Euro a year, two decimals. */
  EURO(2, -Bedrag.GRENS_IN_CENTEN, Bedrag.GRENS_IN_CENTEN, "bedragBuitenGrens"),
  /** People, three decimals. */
  PERSONEN(3, 0, Personen.GRENS_IN_DUIZENDSTEN, "personenBuitenGrens"),
  /** A figure in the unit of its table: a share, a percentage, a price; as many as it takes. */
  GETAL(9, Long.MIN_VALUE, Long.MAX_VALUE, "getalBuitenGrens");

  private final int decimalen;
  private final long delen;
  private final long laagste;
  private final long hoogste;
  private final String melding;

  Eenheid(int decimalen, long laagste, long hoogste, String melding) {
    this.decimalen = decimalen;
    this.delen = LongMath.pow(10, decimalen);
    this.laagste = laagste;
    this.hoogste = hoogste;
    this.melding = melding;
  }

  /**
   * With how many decimals a number is shown at most.
   *
   * @return the number of decimals
   */
  public int decimalen() {
    return decimalen;
  }

  /**
   * A number as it is shown: rounded half up to the decimals of the unit, for euros with both
   * digits, else without zeros at the end.
   *
   * @param getal the number
   * @return the decimal
   */
  public BigDecimal toon(Breuk getal) {
    BigDecimal decimaal = new BigDecimal(getal.maal(Breuk.of(delen)).rond(), decimalen);
    BigDecimal kort = this == EURO ? decimaal : decimaal.stripTrailingZeros();
    return kort.scale() < 0 ? kort.setScale(0) : kort;
  }

  /** How many parts one holds: 100 cents, 1000 thousandths. */
  long delen() {
    return delen;
  }

  /** A rounded series, not determined where it passes the limits within which it is kept. */
  Reeks binnenGrenzen(Reeks rond, String schuldig) {
    long buiten = rond.getallen().buiten(laagste, hoogste, delen) & ~rond.open();
    return buiten == 0 ? rond : rond.begrensd(buiten, () -> Meldingen.reden(schuldig, melding));
  }
}
