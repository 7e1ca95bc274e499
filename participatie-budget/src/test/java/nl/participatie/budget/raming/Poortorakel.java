package nl.participatie.budget.raming;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Choice 14 written a second time. With y the share of the WWB that is gone and s the years since
 * the start, dV/dt = a g(t) - u V becomes y' = u (d min(s, 1/2) - y), y(0) = 0, where d is the fall
 * of g a year as a share of its first value. Hence y = d (s - (1 - exp(-u s)) / u) in the first
 * half year, and then y = d/2 - (d/2 - y(1/2)) exp(-u (s - 1/2)). Worked out in 50 digits.
 */
final class Poortorakel {

  private static final MathContext CIJFERS = new MathContext(50);
  private static final Verhouding HALF = Verhouding.van(1, 2);
  private static final BigDecimal HALF_JAAR = new BigDecimal("0.5");
  private static final BigDecimal RAND = new BigDecimal("1e-6");

  private final Orakelfiguren figuren;
  private final boolean beperkt;
  private final int van;
  private boolean opDeHelft;

  Poortorakel(Orakelfiguren figuren, Keuzeprofiel keuzes, int van) {
    this.figuren = figuren;
    this.beperkt = keuzes.heeft(Optie.POORT_INSTROOM_BEPERKEN);
    this.van = van;
  }

  /** Whether the gate is narrower at mid-year: only after its start. */
  boolean isOpen(int jaar) {
    return beperkt && sinds(jaar).signum() > 0;
  }

  /** Years from the start to mid-year; "default 1 January of the first year". */
  private Verhouding sinds(int jaar) {
    Verhouding start = figuren.kengetal("POORT_START", jaar).getal().orElse(Verhouding.van(van, 1));
    return Verhouding.van(jaar, 1).plus(HALF).min(start);
  }

  /** Those on benefit at mid-year. */
  Onzeker wwb(Onzeker zonderPoort, int jaar) {
    if (!isOpen(jaar)) {
      return zonderPoort;
    }
    Onzeker over =
        figuren
            .kengetal("POORT_UITSTROOMKANS", jaar)
            .dan(u -> Verhouding.van(over(decimaal(u), jaar)));
    Onzeker precies = zonderPoort.maal(over);
    opDeHelft |= precies.getal().filter(Poortorakel::isOpDeHelft).isPresent();
    return precies.personen();
  }

  /**
   * Whether people came out on half a thousandth: the model works on doubles, so there it may round
   * the other way, and no number of digits here tells which.
   */
  boolean heeftHelft() {
    return opDeHelft;
  }

  private static boolean isOpDeHelft(Verhouding mensen) {
    BigDecimal rest = mensen.afgerond(20).movePointRight(3).remainder(BigDecimal.ONE);
    return rest.subtract(HALF_JAAR).abs().compareTo(RAND) < 0;
  }

  /** New recipients a year: what leaves in balance, times g(t) as a share of its first value. */
  Onzeker instroom(Onzeker zonderPoort, int jaar) {
    Verhouding toekenning = Verhouding.EEN;
    if (isOpen(jaar)) {
      toekenning = toekenning.min(daling(jaar).maal(sinds(jaar).hoogstens(HALF)));
    }
    return zonderPoort.maal(figuren.kengetal("POORT_UITSTROOMKANS", jaar)).maal(toekenning);
  }

  /** The fall of g a year, as a share of its first value. */
  private Verhouding daling(int jaar) {
    Verhouding voor = figuren.kengetal("POORT_TOEKENNING_VOOR", jaar).getal().orElseThrow();
    Verhouding na = figuren.kengetal("POORT_TOEKENNING_NA", jaar).getal().orElseThrow();
    return voor.min(na).door(voor).door(HALF);
  }

  private BigDecimal over(BigDecimal uitstroom, int jaar) {
    if (uitstroom.signum() == 0) {
      return BigDecimal.ONE; // nobody leaves, so nobody enters
    }
    BigDecimal daling = decimaal(daling(jaar));
    BigDecimal jaren = decimaal(sinds(jaar));
    BigDecimal weg = begin(daling, uitstroom, jaren.min(HALF_JAAR));
    if (jaren.compareTo(HALF_JAAR) > 0) {
      BigDecimal einde = daling.multiply(HALF_JAAR);
      BigDecimal demping = eTotMin(uitstroom.multiply(jaren.subtract(HALF_JAAR)));
      weg = einde.subtract(einde.subtract(weg).multiply(demping, CIJFERS));
    }
    return BigDecimal.ONE.subtract(weg);
  }

  private static BigDecimal begin(BigDecimal daling, BigDecimal uitstroom, BigDecimal jaren) {
    BigDecimal deel =
        BigDecimal.ONE.subtract(eTotMin(uitstroom.multiply(jaren))).divide(uitstroom, CIJFERS);
    return daling.multiply(jaren.subtract(deel), CIJFERS);
  }

  /** exp(-x) by the series of exp(x / 1024), ten times squared, upside down. */
  private static BigDecimal eTotMin(BigDecimal x) {
    BigDecimal klein = x.divide(BigDecimal.valueOf(1024), CIJFERS);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal som = BigDecimal.ONE;
    for (int n = 1; n <= 40; n++) {
      term = term.multiply(klein).divide(BigDecimal.valueOf(n), CIJFERS);
      som = som.add(term, CIJFERS);
    }
    return BigDecimal.ONE.divide(som.pow(1024, CIJFERS), CIJFERS);
  }

  private static BigDecimal decimaal(Verhouding getal) {
    return getal.afgerond(50);
  }
}
