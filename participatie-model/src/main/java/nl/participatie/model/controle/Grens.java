package nl.participatie.model.controle;

import java.math.BigDecimal;

/** The limits at the border. */
final class Grens {

  static final int EERSTE_JAAR = 2015;
  static final int LAATSTE_JAAR = 2055;
  static final int MEESTE_CIJFERS = 40;

  /** The most support points of a path: five a year. */
  static final int MEESTE_PUNTEN = 200;

  static final BigDecimal PERSONEN = BigDecimal.valueOf(100_000_000L);

  /** The largest amount of money, see {@link nl.participatie.model.getal.Bedrag}. */
  static final BigDecimal BEDRAG = BigDecimal.valueOf(1_000_000_000_000_000L);

  private Grens() {}
}
