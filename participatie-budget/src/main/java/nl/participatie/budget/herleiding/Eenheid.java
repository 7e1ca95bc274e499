package nl.participatie.budget.herleiding;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Tekst;

/** What a number counts, and so with how many decimals it is shown. */
public enum Eenheid {
  /** Euro a year, two decimals. */
  EURO(2, -Bedrag.GRENS_IN_CENTEN, Bedrag.GRENS_IN_CENTEN, "bedragBuitenGrens"),
  /** People, three decimals. */
  PERSONEN(3, 0, Personen.GRENS_IN_DUIZENDSTEN, "personenBuitenGrens"),
  /** A figure in the unit of its table: a share, a percentage, a price; as many as it takes. */
  GETAL(9, Long.MIN_VALUE, Long.MAX_VALUE, "getalBuitenGrens");

  private static final int MEESTE_CIJFERS = 30;
  private static final MathContext KORT = new MathContext(6, RoundingMode.HALF_UP);

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
    return buiten == 0
        ? rond
        : rond.begrensd(buiten, () -> buitenGrens(schuldig, rond.getallen(), buiten));
  }

  /**
   * Why a number is not kept: it lies outside the limits of this unit.
   *
   * @param schuldig what is to blame
   * @param getallen the numbers
   * @param buiten the moments at which they lie outside; the first is told
   * @return the reason, with the number and when
   */
  public Onbepaald buitenGrens(String schuldig, Kolom getallen, long buiten) {
    int moment = Long.numberOfTrailingZeros(buiten);
    Tekst getal = decimaal(getallen.op(moment));
    return Meldingen.buitenGrens(
        schuldig,
        melding,
        moment == Momenten.STRUCTUREEL
            ? Meldingen.tekst("waardeStructureel", getal)
            : Meldingen.tekst(
                "waardeInJaar",
                getal,
                Tekst.gelijk(Integer.toString(Momenten.EERSTE_JAAR + moment))));
  }

  /**
   * Why an amount is not kept: it lies beyond what is kept to the cent.
   *
   * @param schuldig what is to blame
   * @param centen the amount in cents
   * @return the reason, with the amount
   */
  public static Onbepaald bedragBuitenGrens(String schuldig, long centen) {
    return Meldingen.buitenGrens(schuldig, EURO.melding, EURO.decimaal(Breuk.of(centen, 100)));
  }

  /** Plain digits with the comma or point of the language; in short when there are many. */
  private Tekst decimaal(Breuk getal) {
    BigDecimal getoond = toon(getal);
    String cijfers =
        getoond.precision() > MEESTE_CIJFERS
            ? getoond.round(KORT).toString()
            : getoond.toPlainString();
    return new Tekst(cijfers.replace('.', ','), cijfers);
  }
}
