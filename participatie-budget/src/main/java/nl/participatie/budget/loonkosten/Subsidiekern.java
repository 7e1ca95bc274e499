package nl.participatie.budget.loonkosten;

import java.math.BigInteger;
import java.util.Optional;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The sum of {@link Loonkostensubsidie} in whole numbers: each amount is one quotient of two longs
 * that are never brought to lowest terms, so that nothing is divided before the cent. A product
 * beyond a long is noticed and leaves the question to the fractions; no wage, percentage of two
 * decimals and hours of four that a contract can have comes near.
 */
final class Subsidiekern {

  /** In place of a number that a long cannot hold; no number here is negative. */
  private static final long TE_GROOT = -1;

  private static final long HONDERD = 100;

  /** What the subsidy is without the cap, in cents: a quotient. */
  private final long nodig;

  private final long nodigDoor;

  /** What it is at most, in cents: a quotient. */
  private final long meeste;

  private final long meesteDoor;

  /** The percentage for employer's charges: a quotient. */
  private final long lasten;

  private final long lastenDoor;

  private Subsidiekern(long grondslag, Maatstaf maatstaf, Subsidieregels regels) {
    lasten = teller(regels.werkgeverslasten());
    lastenDoor = noemer(regels.werkgeverslasten());
    if (maatstaf instanceof Maatstaf.LoonwaardeVanMinimumloon loonwaarde) {
      nodig = maal(grondslag, Maatstaf.HOOGSTE_LOONWAARDE - loonwaarde.procent());
      nodigDoor = HONDERD;
    } else if (maatstaf instanceof Maatstaf.LoonwaardeVanLoon loonwaarde) {
      nodigDoor = maal(HONDERD * HONDERD, noemer(loonwaarde.bijslag()));
      nodig = verschil(maal(grondslag, nodigDoor), loonwaarde);
    } else {
      nodig = maal(grondslag, teller(regels.forfait()));
      nodigDoor = maal(HONDERD, noemer(regels.forfait()));
    }
    long deel = maal(grondslag, teller(regels.maximum()));
    boolean isBeide = regels.plafond() == Plafondlezing.OVER_BEIDE;
    meeste = isBeide ? maal(deel, lastenDoor) : deel;
    meesteDoor =
        maal(noemer(regels.maximum()), isBeide ? plus(maal(HONDERD, lastenDoor), lasten) : HONDERD);
  }

  /** The subsidy, or empty where a number does not fit. */
  static Optional<Berekening> bereken(
      Bedrag grondslag, Maatstaf maatstaf, Subsidieregels regels, Deeltijd deeltijd) {
    Subsidiekern kern = new Subsidiekern(grondslag.centen(), maatstaf, regels);
    return kern.bereken(grondslag.centen(), regels.maximum(), deeltijd.factor());
  }

  private Optional<Berekening> bereken(long grondslag, Breuk maximum, Breuk deeltijd) {
    long links = maal(nodig, meesteDoor);
    long rechts = maal(meeste, nodigDoor);
    // both with the compensation on top: beyond the cap one of the two readings takes less
    long samen =
        maal(
            maal(nodig, plus(maal(HONDERD, lastenDoor), lasten)),
            noemer(maximum)); // over 100 x nodigDoor x lastenDoor
    long plafond = maal(maal(maal(grondslag, teller(maximum)), nodigDoor), lastenDoor);
    if (links == TE_GROOT || rechts == TE_GROOT || samen == TE_GROOT || plafond == TE_GROOT) {
      return Optional.empty();
    }
    boolean begrensd = links > rechts;
    long voltijd = begrensd ? meeste : nodig;
    long door = begrensd ? meesteDoor : nodigDoor;
    long subsidie = maal(voltijd, teller(deeltijd));
    long subsidieDoor = maal(door, noemer(deeltijd));
    long vergoeding = maal(subsidie, lasten);
    long vergoedingDoor = maal(subsidieDoor, maal(HONDERD, lastenDoor));
    if (vergoeding == TE_GROOT || vergoedingDoor == TE_GROOT) {
      return Optional.empty();
    }
    return Optional.of(
        new Berekening(
            new Subsidiebedrag(
                rond(voltijd, door),
                rond(subsidie, subsidieDoor),
                rond(vergoeding, vergoedingDoor)),
            begrensd,
            samen > plafond));
  }

  /** What the wage value lacks to the base, not below zero. */
  private static long verschil(long basis, Maatstaf.LoonwaardeVanLoon loonwaarde) {
    long metBijslag =
        plus(maal(HONDERD, noemer(loonwaarde.bijslag())), teller(loonwaarde.bijslag()));
    long waarde = maal(maal(loonwaarde.loon().centen(), metBijslag), loonwaarde.procent());
    return basis == TE_GROOT || waarde == TE_GROOT ? TE_GROOT : Math.max(0, basis - waarde);
  }

  private static long teller(Breuk breuk) {
    return klein(breuk.teller());
  }

  private static long noemer(Breuk breuk) {
    return klein(breuk.noemer());
  }

  private static long klein(BigInteger getal) {
    return getal.bitLength() < Long.SIZE ? getal.longValue() : TE_GROOT;
  }

  /** A product that no long holds, or of such a one, is too large; so is what is below zero. */
  private static long maal(long a, long b) {
    long product = a * b;
    boolean past = a >= 0 && b >= 0 && product >= 0 && Math.multiplyHigh(a, b) == 0;
    return past ? product : TE_GROOT;
  }

  private static long plus(long a, long b) {
    long som = a + b;
    return a >= 0 && b >= 0 && som >= 0 ? som : TE_GROOT;
  }

  /** Cents, half up. */
  private static Bedrag rond(long teller, long noemer) {
    long heel = teller / noemer;
    long rest = teller - heel * noemer;
    return Bedrag.ofCent(rest >= noemer - rest ? heel + 1 : heel);
  }
}
