package nl.participatie.budget.raming;

import java.math.BigDecimal;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;

/**
 * The wage subsidy of a year for one adult who works full time, at a wage value, in prices of
 * 2015-01-01: twelve times the amount of January. A month: the subsidy {@code min(B - w B, 70% B)}
 * with {@code B = WML x 108%} to the cent, and 23 percent of it for the employer's charges, each
 * rounded to the cent, half up.
 */
final class Jaarsubsidie {

  static final Vindplaats BRON = new Vindplaats(Bron.REKENMODEL, "loonkostensubsidie");

  /** Adult minimum wage a month on 2015-01-01 (wml table). */
  private static final Breuk WML = Breuk.of(new BigDecimal("1501.80"));

  private static final Breuk HONDERD = Breuk.of(100);
  private static final Breuk MAANDEN = Breuk.of(12);

  private Jaarsubsidie() {}

  /**
   * The subsidy with compensation a year.
   *
   * @param loonwaarde the wage value in percent, 0 to 100
   * @param vakantiebijslag the holiday allowance in percent
   * @param maximum the cap in percent of B
   * @param lasten the compensation for the employer's charges in percent of the subsidy
   */
  static Breuk per(Breuk loonwaarde, Breuk vakantiebijslag, Breuk maximum, Breuk lasten) {
    Breuk basis = opCent(WML.maal(HONDERD.plus(vakantiebijslag)).gedeeldDoor(HONDERD));
    Breuk verschil = HONDERD.min(loonwaarde);
    Breuk deel = verschil.compareTo(maximum) <= 0 ? verschil : maximum;
    Breuk subsidie = basis.maal(deel).gedeeldDoor(HONDERD);
    Breuk vergoeding = subsidie.maal(lasten).gedeeldDoor(HONDERD);
    return opCent(subsidie).plus(opCent(vergoeding)).maal(MAANDEN);
  }

  private static Breuk opCent(Breuk euro) {
    return Breuk.of(euro.maal(HONDERD).rond(), HONDERD.teller());
  }
}
