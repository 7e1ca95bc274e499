package nl.participatie.budget.volume;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import nl.participatie.model.getal.Breuk;

/** The course of a group over time (pad), in people. Pure: one moment, one value. */
public interface Pad {

  /**
   * The size at a moment.
   *
   * @param tijd the moment, see {@link Tijd}
   * @return people, not rounded
   */
  Breuk op(Breuk tijd);

  /**
   * The size in the long run: where the path ends.
   *
   * @return people, not rounded
   */
  Breuk structureel();

  /**
   * A path through support points (steunpunten), straight in between and constant outside them.
   *
   * @param punten people by moment, at least one
   * @return the path
   * @throws IllegalArgumentException if there is no point
   */
  static Pad vanSteunpunten(Map<Breuk, Breuk> punten) {
    if (punten.isEmpty()) {
      throw new IllegalArgumentException("A path needs at least one support point");
    }
    return new Steunpuntenpad(
        ImmutableList.sortedCopyOf(Map.Entry.comparingByKey(), punten.entrySet()));
  }

  /**
   * A path that stays the same.
   *
   * @param personen the people
   * @return the path
   */
  static Pad constant(Breuk personen) {
    return vanSteunpunten(Map.of(Breuk.NUL, personen));
  }

  /**
   * A stock that fills from zero towards a limit: {@code limiet * (1 - exp(-snelheid * (t -
   * begin)))}, zero before the start. The exponential is {@link StrictMath#exp(double)}, so that
   * every machine gives the same people.
   *
   * @param limiet the people in the long run
   * @param snelheid the rate a year
   * @param begin the moment at which it starts
   * @return the path
   */
  static Pad ingroei(Breuk limiet, Breuk snelheid, Breuk begin) {
    return new Ingroeipad(limiet, snelheid, begin);
  }
}

/** Straight lines between support points, which are in order of time. */
record Steunpuntenpad(ImmutableList<Map.Entry<Breuk, Breuk>> punten) implements Pad {

  @Override
  public Breuk op(Breuk tijd) {
    Map.Entry<Breuk, Breuk> voor = punten.get(0);
    for (Map.Entry<Breuk, Breuk> na : punten) {
      if (tijd.compareTo(na.getKey()) <= 0) {
        return tussen(voor, na, tijd);
      }
      voor = na;
    }
    return voor.getValue();
  }

  private static Breuk tussen(
      Map.Entry<Breuk, Breuk> voor, Map.Entry<Breuk, Breuk> na, Breuk tijd) {
    if (voor.equals(na)) {
      return na.getValue();
    }
    // (t - t0) / (t1 - t0) of the way from the point before to the point after
    Breuk deel = tijd.min(voor.getKey()).gedeeldDoor(na.getKey().min(voor.getKey()));
    return voor.getValue().plus(na.getValue().min(voor.getValue()).maal(deel));
  }

  @Override
  public Breuk structureel() {
    return punten.get(punten.size() - 1).getValue();
  }
}

/** Exponential growth towards a limit. */
record Ingroeipad(Breuk limiet, Breuk snelheid, Breuk begin) implements Pad {

  @Override
  public Breuk op(Breuk tijd) {
    Breuk verstreken = tijd.min(begin);
    if (verstreken.signum() <= 0) {
      return Breuk.NUL;
    }
    double rest = StrictMath.exp(-snelheid.maal(verstreken).decimaal().doubleValue());
    return limiet.maal(Breuk.of(new BigDecimal(1.0 - rest)));
  }

  @Override
  public Breuk structureel() {
    return limiet;
  }
}
