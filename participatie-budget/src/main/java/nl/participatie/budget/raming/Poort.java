package nl.participatie.budget.raming;

import java.util.List;
import java.util.function.Predicate;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.getal.Breuk;

/**
 * The effect of a gate that lets fewer people in (report 6.3). With {@code dV/dt = a g(t) - u V},
 * an inflow in balance with the outflow before the start ({@code a = u V0 / 0.52}), and grants per
 * application {@code g} that fall in a straight line from 0.52 to 0.42 in half a year and stay
 * there:
 *
 * <ul>
 *   <li>in the first half year {@code V / V0 = (g(s) - m (1 - e^(-u s)) / u) / 0.52} with {@code m
 *       = (0.42 - 0.52) / 0.5};
 *   <li>after it {@code V / V0} goes from there to {@code 0.42 / 0.52} as {@code e^(-u (s - 0.5))}.
 * </ul>
 *
 * <p>Computed with {@link StrictMath} on doubles, so that every machine gives the same people.
 */
final class Poort {

  private static final double DALING_DUURT = 0.5;
  private static final String VOOR = "POORT_TOEKENNING_VOOR";
  private static final Kolom EEN = Kolom.vast(Breuk.EEN);
  private static final Breuk HALF = Breuk.of(1, 2);

  private final Reeks uitstroomkans;
  private final Reeks voor;
  private final Reeks na;
  private final Reeks begin;
  private final Breuk start;
  private final long sindsStart;
  private final Reeks rest;
  private final Reeks toekenning;

  /**
   * The gate of an estimate; it opens on 1 January of its first year unless a key figure says when.
   */
  Poort(Kengetalreeksen kengetallen, int eersteJaar) {
    this.uitstroomkans = kengetallen.perJaar("POORT_UITSTROOMKANS");
    this.voor = kengetallen.bijBegin(VOOR);
    this.na = kengetallen.bijBegin("POORT_TOEKENNING_NA");
    this.begin = begin(kengetallen, eersteJaar);
    this.start = begin.getallen().op(0);
    this.sindsStart = jaren(midden -> midden.compareTo(start) > 0);
    long open = voor.open() | na.open();
    long restOpen = open | uitstroomkans.open();
    this.rest =
        blad(
            restOpen == 0 ? restkolom() : EEN,
            restOpen,
            "poortRest",
            List.of(uitstroomkans, voor, na, begin));
    this.toekenning =
        blad(
            open == 0 ? toekenningkolom() : EEN, open, "poortToekenning", List.of(voor, na, begin));
  }

  /** When it opens: as the municipality says, else at the start of the estimate. */
  private static Reeks begin(Kengetalreeksen kengetallen, int eersteJaar) {
    Reeks gegeven = kengetallen.perJaar("POORT_START");
    return gegeven.open() == 0 ? gegeven : Vast.getal(Breuk.of(eersteJaar), "poortBegin");
  }

  /** When it opens, as a moment in years. */
  Reeks begin() {
    return begin;
  }

  /** The years of which the middle lies after the start, with the long run. */
  long sindsStart() {
    return sindsStart;
  }

  /** Which part is left of those at the start. */
  Reeks rest() {
    return rest;
  }

  /** Grants per application, as a part of those before: exact. */
  Reeks toekenning() {
    return toekenning;
  }

  private static long jaren(Predicate<Breuk> midden) {
    long jaren = Momenten.bit(Momenten.STRUCTUREEL);
    for (int i = 0; i < Momenten.JAREN; i++) {
      jaren |= midden.test(midden(i)) ? Momenten.bit(i) : 0;
    }
    return jaren;
  }

  private static Breuk midden(int moment) {
    return Breuk.of(2L * (Momenten.EERSTE_JAAR + moment) + 1, 2);
  }

  private Reeks blad(Kolom waarden, long open, String sleutel, List<Reeks> delen) {
    long door = voor.getallen().nul() & ~voor.open();
    // before the start nothing has changed, whatever is missing
    return Reeks.blad(
        waarden,
        (open | door) & sindsStart,
        moment ->
            open == 0 ? Kengetalreeksen.deeltDoorNul(VOOR) : Reeks.eersteOntbrekend(delen, moment),
        (moment, waarde) ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding." + sleutel))
                .waarde(waarde)
                .eenheid(Eenheid.GETAL)
                .formule(Meldingen.tekst("herleiding." + sleutel + ".formule"))
                .delen(delen.stream().map(deel -> deel.herleiding(moment)).toList())
                .bronnen(List.of(Vast.bron()))
                .build(),
        delen);
  }

  private Kolom toekenningkolom() {
    Breuk eerst = voor.getallen().op(0);
    Breuk laatst = na.getallen().op(0);
    if (eerst.signum() == 0) {
      return EEN;
    }
    Breuk einde = laatst.gedeeldDoor(eerst);
    Breuk eindeDaling = start.plus(HALF);
    return Kolom.van(
        i -> {
          if (i == Momenten.STRUCTUREEL || midden(i).compareTo(eindeDaling) >= 0) {
            return einde;
          }
          Breuk sinds = midden(i).min(start);
          return sinds.signum() <= 0
              ? Breuk.EEN
              : Breuk.EEN.plus(einde.min(Breuk.EEN).maal(sinds.gedeeldDoor(HALF)));
        });
  }

  private Kolom restkolom() {
    double u = uitstroomkans.getallen().op(0).decimaal().doubleValue();
    double hoog = voor.getallen().op(0).decimaal().doubleValue();
    double laag = na.getallen().op(0).decimaal().doubleValue();
    double begin = start.decimaal().doubleValue();
    double[] rest = new double[Momenten.AANTAL];
    if (hoog == 0) {
      return EEN;
    }
    for (int i = 0; i < Momenten.JAREN; i++) {
      double jaren = Momenten.EERSTE_JAAR + i + 0.5 - begin;
      rest[i] = jaren <= 0 || u == 0 ? 1 : rest(jaren, u, laag / hoog);
    }
    rest[Momenten.STRUCTUREEL] = u == 0 ? 1 : laag / hoog;
    return Kolom.vanDoubles(rest);
  }

  /** With grants as a part of those before: one at the start, {@code einde} after the fall. */
  private static double rest(double jaren, double u, double einde) {
    if (jaren <= DALING_DUURT) {
      return inDaling(jaren, u, einde);
    }
    return einde
        + (inDaling(DALING_DUURT, u, einde) - einde) * StrictMath.exp(-u * (jaren - DALING_DUURT));
  }

  private static double inDaling(double jaren, double u, double einde) {
    double helling = (einde - 1) / DALING_DUURT;
    return 1 + helling * jaren - helling * (1 - StrictMath.exp(-u * jaren)) / u;
  }
}
