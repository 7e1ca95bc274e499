package nl.participatie.budget.loonkosten;

import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The arithmetic of a wage subsidy (Participatiewet art. 10d), on a base, percentages and part time
 * that the caller gives. Which hold on a date is for {@link Loonkostenmodel}.
 *
 * <ul>
 *   <li>{@code B = WML x (1 + holiday allowance)}, to the cent;
 *   <li>the subsidy: {@code min(B - w B, 70% B)}, on the wage that applies {@code B - w F (1 +
 *       allowance)}, or the forfait {@code 50% B};
 *   <li>the compensation: a percentage of the subsidy;
 *   <li>both times the part of full time, and then each to the cent, half up.
 * </ul>
 */
public final class Loonkostensubsidie {

  private static final Breuk HONDERD = Breuk.of(100);

  private Loonkostensubsidie() {}

  /**
   * The base of a subsidy.
   *
   * @param minimumloon the minimum wage a month
   * @param bijslag the holiday allowance in percent
   * @return the base, to the cent
   */
  public static Bedrag grondslag(Bedrag minimumloon, Breuk bijslag) {
    return Bedrag.afgerond(deel(euro(minimumloon), HONDERD.plus(bijslag)));
  }

  /**
   * The subsidy of a month.
   *
   * @param grondslag the base B: the minimum wage with holiday allowance
   * @param maatstaf by what it is measured
   * @param regels the percentages
   * @param deeltijd the part of full time
   * @return the subsidy and the compensation
   */
  public static Subsidiebedrag perMaand(
      Bedrag grondslag, Maatstaf maatstaf, Subsidieregels regels, Deeltijd deeltijd) {
    return bereken(grondslag, maatstaf, regels, deeltijd).bedrag();
  }

  /** The subsidy with what the cap did: in whole numbers, in fractions where those do not fit. */
  static Berekening bereken(
      Bedrag grondslag, Maatstaf maatstaf, Subsidieregels regels, Deeltijd deeltijd) {
    return Subsidiekern.bereken(grondslag, maatstaf, regels, deeltijd)
        .orElseGet(() -> inBreuken(grondslag, maatstaf, regels, deeltijd));
  }

  /** The same in fractions of any size. */
  static Berekening inBreuken(
      Bedrag grondslag, Maatstaf maatstaf, Subsidieregels regels, Deeltijd deeltijd) {
    Breuk nodig = onbegrensd(grondslag, maatstaf, regels);
    Breuk plafond = deel(euro(grondslag), regels.maximum());
    Breuk metLasten = HONDERD.plus(regels.werkgeverslasten());
    Breuk meeste =
        regels.plafond() == Plafondlezing.OVER_BEIDE
            ? plafond.maal(HONDERD).gedeeldDoor(metLasten)
            : plafond;
    boolean begrensd = nodig.compareTo(meeste) > 0;
    Breuk voltijd = begrensd ? meeste : nodig;
    Breuk subsidie = voltijd.maal(deeltijd.factor());
    return new Berekening(
        new Subsidiebedrag(
            Bedrag.afgerond(voltijd),
            Bedrag.afgerond(subsidie),
            Bedrag.afgerond(deel(subsidie, regels.werkgeverslasten()))),
        begrensd,
        deel(nodig, metLasten).compareTo(plafond) > 0);
  }

  /**
   * What a wage value is worth in a full-time month, exactly.
   *
   * @throws IllegalArgumentException if it is not by wage value
   */
  static Breuk loonwaarde(Bedrag grondslag, Maatstaf maatstaf) {
    if (maatstaf instanceof Maatstaf.LoonwaardeVanLoon loonwaarde) {
      return waarde(loonwaarde);
    }
    if (maatstaf instanceof Maatstaf.LoonwaardeVanMinimumloon loonwaarde) {
      return deel(euro(grondslag), Breuk.of(loonwaarde.procent()));
    }
    throw new IllegalArgumentException(maatstaf + " has no wage value: give a measured one");
  }

  /** The full-time subsidy before the cap, and before it is rounded. */
  private static Breuk onbegrensd(Bedrag grondslag, Maatstaf maatstaf, Subsidieregels regels) {
    Breuk basis = euro(grondslag);
    if (maatstaf instanceof Maatstaf.LoonwaardeVanMinimumloon loonwaarde) {
      return deel(basis, Breuk.of(Maatstaf.HOOGSTE_LOONWAARDE - loonwaarde.procent()));
    }
    return maatstaf instanceof Maatstaf.LoonwaardeVanLoon loonwaarde
        ? verschil(basis, loonwaarde)
        : deel(basis, regels.forfait());
  }

  private static Breuk verschil(Breuk basis, Maatstaf.LoonwaardeVanLoon loonwaarde) {
    Breuk verschil = basis.min(waarde(loonwaarde));
    return verschil.signum() < 0 ? Breuk.NUL : verschil;
  }

  private static Breuk waarde(Maatstaf.LoonwaardeVanLoon loonwaarde) {
    Breuk loon = deel(euro(loonwaarde.loon()), HONDERD.plus(loonwaarde.bijslag()));
    return deel(loon, Breuk.of(loonwaarde.procent()));
  }

  private static Breuk deel(Breuk van, Breuk procent) {
    return van.maal(procent).gedeeldDoor(HONDERD);
  }

  private static Breuk euro(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100);
  }
}
