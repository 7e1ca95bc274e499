package nl.participatie.keuzes.rapport;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.participatie.model.getal.Breuk;

/**
 * A scale of round numbers that holds zero and every value given.
 *
 * @param laagste the lowest number on it, zero or less
 * @param hoogste the highest number on it, zero or more
 * @param stap the distance between two lines
 */
record Schaal(Breuk laagste, Breuk hoogste, Breuk stap) {

  private static final Breuk RUIMTE = Breuk.of(6, 5);

  /** A scale with about as many lines as given, more where zero lies between the values. */
  static Schaal van(Collection<Breuk> waarden, int lijnen) {
    Breuk laag = waarden.stream().reduce(Breuk.NUL, Schaal::laagste);
    Breuk hoog = waarden.stream().reduce(Breuk.NUL, Schaal::hoogste);
    Breuk stap = stap(hoog.min(laag), lijnen);
    BigInteger onder = omhoog(Breuk.NUL.min(laag).gedeeldDoor(stap)); // steps below zero
    BigInteger boven = omhoog(hoog.gedeeldDoor(stap));
    if (onder.signum() == 0 && boven.signum() == 0) {
      boven = BigInteger.ONE;
    }
    return new Schaal(maal(stap, onder.negate()), maal(stap, boven), stap);
  }

  /** A scale that reaches as far below zero as above it, with room beyond the largest value. */
  static Schaal gespiegeld(Collection<Breuk> waarden, int lijnen) {
    Schaal half = van(waarden, lijnen);
    Breuk grootste = waarden.stream().reduce(Breuk.NUL, Schaal::hoogste);
    Breuk top = grootste.signum() == 0 ? half.hoogste : grootste.maal(RUIMTE);
    return new Schaal(Breuk.NUL.min(top), top, half.stap);
  }

  /** The numbers of the lines, from the lowest up. */
  List<Breuk> lijnen() {
    List<Breuk> lijnen = new ArrayList<>();
    BigInteger eerste = omhoog(laagste.gedeeldDoor(stap));
    for (Breuk lijn = maal(stap, eerste); lijn.compareTo(hoogste) <= 0; lijn = lijn.plus(stap)) {
      lijnen.add(lijn);
    }
    return lijnen;
  }

  /** How far a number lies above the lowest, as a share of the whole. */
  Breuk deel(Breuk waarde) {
    return waarde.min(laagste).gedeeldDoor(hoogste.min(laagste));
  }

  /** A round step (1, 2 or 5 times a power of ten) that gives at most so many lines. */
  private static Breuk stap(Breuk lengte, int lijnen) {
    Breuk stap = Breuk.of(1, 1_000_000);
    int[] factoren = {2, 5, 10};
    int beurt = 0;
    Breuk tien = stap;
    while (stap.maal(Breuk.of(lijnen)).compareTo(lengte) < 0) {
      stap = tien.maal(Breuk.of(factoren[beurt]));
      if (beurt == 2) {
        tien = stap;
      }
      beurt = (beurt + 1) % 3;
    }
    return stap;
  }

  private static Breuk laagste(Breuk een, Breuk ander) {
    return een.compareTo(ander) <= 0 ? een : ander;
  }

  private static Breuk hoogste(Breuk een, Breuk ander) {
    return een.compareTo(ander) >= 0 ? een : ander;
  }

  private static Breuk maal(Breuk breuk, BigInteger aantal) {
    return breuk.maal(Breuk.of(aantal, BigInteger.ONE));
  }

  /** The lowest whole number that is not below it. */
  private static BigInteger omhoog(Breuk breuk) {
    BigInteger[] delen = breuk.teller().divideAndRemainder(breuk.noemer());
    return delen[1].signum() > 0 ? delen[0].add(BigInteger.ONE) : delen[0];
  }
}
