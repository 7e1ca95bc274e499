package nl.participatie.budget.raming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.budget.internal.Veelvoud;
import nl.participatie.budget.volume.Landelijkepaden;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import org.jspecify.annotations.Nullable;

/**
 * Groups and money received of many municipalities at once, in arrays: the same thousandths of
 * people and the same cents as {@link Rekenmodel} gives one by one, for those who work out the
 * whole country over and over. Every municipality counted on the same date and takes the default
 * share of the former Wajong group.
 *
 * <p>Whole numbers are held in doubles, where they are exact to 2<sup>53</sup>; what could go
 * beyond that, or lies too near to a half to be sure of, is worked out in fractions. Immutable.
 */
public final class Bulkraming {

  /** The largest number of people of a group, in thousandths: guards the range of the doubles. */
  public static final long MEESTE_DUIZENDSTEN = 1_000_000_000L;

  private static final int JAREN = Momenten.JAREN;
  private static final List<Volumegroep> GROEPEN = List.of(Volumegroep.values());
  private static final long DUIZENDSTEN = 1000;

  private final Veelvoud[] wswPerEigen = new Veelvoud[JAREN];
  private final Veelvoud wswBijBegin;
  private final Veelvoud beschutDeel;
  private final Veelvoud wajongPerWwb;
  private final double[] ingroei = new double[JAREN];
  private final Map<Volumegroep, Veelvoud[]> prijzen = new EnumMap<>(Volumegroep.class);

  /**
   * Prepares for municipalities that counted on a date.
   *
   * @param kengetallen the key figures
   * @param peildatum the date on which all counted
   * @param prijs by group the code of an amount per person a year, for example IDEEL_PP_WWB
   * @throws IllegalArgumentException if a group has no amount, a figure is in too many parts, or
   *     the Wsw grows from one year to the next
   * @throws IllegalStateException if a figure is not determined in a year
   */
  public Bulkraming(Kengetallen kengetallen, LocalDate peildatum, Map<Volumegroep, String> prijs) {
    Kengetalreeksen reeksen = new Kengetalreeksen(kengetallen, Scenario.MIDDEN::uit);
    Landelijkepaden paden = new Landelijkepaden(reeksen);
    Breuk toen = paden.wswOp(peildatum);
    List<Breuk> wsw = new ArrayList<>(List.of(paden.wswOp(LocalDate.of(Tijd.EERSTE_JAAR, 1, 1))));
    for (int i = 0; i < JAREN; i++) {
      wsw.add(paden.wsw(Tijd.EERSTE_JAAR + i));
      wswPerEigen[i] = Veelvoud.van(wsw.get(i + 1).gedeeldDoor(toen));
      ingroei[i] = paden.ingroei(Tijd.EERSTE_JAAR + i);
    }
    eisKrimp(wsw);
    wswBijBegin = Veelvoud.van(wsw.get(0).gedeeldDoor(toen));
    beschutDeel = Veelvoud.van(reeksen.eerste("BESCHUT_PER_WSW").op(0).bepaald());
    wajongPerWwb =
        Veelvoud.van(
            reeksen
                .eerste("WAJONG_STRUCTUREEL")
                .op(0)
                .bepaald()
                .gedeeldDoor(reeksen.eerste("WWB_VOLUME").op(0).bepaald()));
    for (Volumegroep groep : GROEPEN) {
      prijzen.put(groep, perJaar(reeksen, groep, prijs.get(groep)));
    }
  }

  private static void eisKrimp(List<Breuk> wsw) {
    for (int i = 1; i < wsw.size(); i++) {
      if (wsw.get(i).compareTo(wsw.get(i - 1)) > 0) {
        throw new IllegalArgumentException(
            "The Wsw grows in " + (Tijd.EERSTE_JAAR + i - 1) + ", allowed: a path that falls");
      }
    }
  }

  private static Veelvoud[] perJaar(
      Kengetalreeksen reeksen, Volumegroep groep, @Nullable String code) {
    if (code == null) {
      throw new IllegalArgumentException("No amount per person for " + groep);
    }
    Veelvoud[] perJaar = new Veelvoud[JAREN];
    for (int i = 0; i < JAREN; i++) {
      // thousandths of people times euros, in cents
      perJaar[i] =
          Veelvoud.van(reeksen.perJaar(code).op(i).bepaald().maal(Breuk.of(100, DUIZENDSTEN)));
    }
    return perJaar;
  }

  /**
   * Room for the outcome, to be used again and again: by group a row for each year from 2015 on,
   * with a place for each municipality.
   *
   * @param gemeenten how many municipalities
   * @param personen by group thousandths of people
   * @param bedragen by group cents
   */
  public record Uitkomsten(
      int gemeenten, Map<Volumegroep, double[][]> personen, Map<Volumegroep, double[][]> bedragen) {

    /**
     * Makes room.
     *
     * @param gemeenten how many municipalities
     * @return room for all groups and years
     */
    public static Uitkomsten voor(int gemeenten) {
      return new Uitkomsten(gemeenten, leeg(gemeenten), leeg(gemeenten));
    }

    private static Map<Volumegroep, double[][]> leeg(int gemeenten) {
      Map<Volumegroep, double[][]> leeg = new EnumMap<>(Volumegroep.class);
      GROEPEN.forEach(groep -> leeg.put(groep, new double[JAREN][gemeenten]));
      return leeg;
    }

    double[] mensen(Volumegroep groep, int moment) {
      return Objects.requireNonNull(personen.get(groep))[moment];
    }

    double[] geld(Volumegroep groep, int moment) {
      return Objects.requireNonNull(bedragen.get(groep))[moment];
    }
  }

  /**
   * Works out every group, year and municipality.
   *
   * @param wwb by municipality the people on benefit, in thousandths
   * @param wsw by municipality the people in the Wsw, in thousandths
   * @param uit takes the outcome
   * @throws IllegalArgumentException if the arrays differ in length, or a number is negative or
   *     above {@link #MEESTE_DUIZENDSTEN}
   */
  public void bereken(long[] wwb, long[] wsw, Uitkomsten uit) {
    eis(wwb, uit, "wwb");
    eis(wsw, uit, "wsw");
    double[] eigenWwb = alsDoubles(wwb);
    double[] eigenWsw = alsDoubles(wsw);
    double meesteWwb = hoogste(eigenWwb);
    double meesteWsw = hoogste(eigenWsw);
    double[] begin = new double[wsw.length];
    wswBijBegin.maalRond(eigenWsw, begin, meesteWsw);
    double meesteBegin = hoogste(begin);
    Map<Volumegroep, Double> hoogste = grenzen(meesteWwb, meesteBegin);
    for (int i = 0; i < JAREN; i++) {
      zet(eigenWwb, uit.mensen(Volumegroep.WWB, i));
      wswPerEigen[i].maalRond(eigenWsw, uit.mensen(Volumegroep.WSW, i), meesteWsw);
      rondDeWsw(begin, uit, i, meesteBegin);
      wajongPerWwb.maalRondBinair(
          eigenWwb, ingroei[i], uit.mensen(Volumegroep.WAJONG, i), meesteWwb);
      for (Volumegroep groep : GROEPEN) {
        Objects.requireNonNull(prijzen.get(groep))[i].maalRond(
            uit.mensen(groep, i), uit.geld(groep, i), Objects.requireNonNull(hoogste.get(groep)));
      }
    }
  }

  /** No group is larger: the Wsw only shrinks, and those around it are as many as it had. */
  private Map<Volumegroep, Double> grenzen(double wwb, double begin) {
    Map<Volumegroep, Double> grenzen = new EnumMap<>(Volumegroep.class);
    GROEPEN.forEach(groep -> grenzen.put(groep, begin));
    grenzen.put(Volumegroep.WWB, wwb);
    grenzen.put(Volumegroep.WAJONG, wajongPerWwb.grens(wwb));
    return grenzen;
  }

  /** Who left the Wsw: one in three to sheltered work, the others to regular employers. */
  private void rondDeWsw(double[] begin, Uitkomsten uit, int moment, double hoogste) {
    double[] wsw = uit.mensen(Volumegroep.WSW, moment);
    double[] beschut = uit.mensen(Volumegroep.BESCHUT, moment);
    double[] regulier = uit.mensen(Volumegroep.REGULIER, moment);
    for (int m = 0; m < begin.length; m++) {
      regulier[m] = begin[m] - wsw[m];
    }
    beschutDeel.maalRond(regulier, beschut, hoogste);
    for (int m = 0; m < begin.length; m++) {
      regulier[m] -= beschut[m];
    }
  }

  private static void zet(double[] van, double[] naar) {
    for (int m = 0; m < van.length; m++) {
      naar[m] = van[m];
    }
  }

  private static double hoogste(double[] getallen) {
    double hoogste = 0;
    for (double getal : getallen) {
      hoogste = Math.max(hoogste, getal);
    }
    return hoogste;
  }

  private static double[] alsDoubles(long[] getallen) {
    double[] doubles = new double[getallen.length];
    for (int m = 0; m < doubles.length; m++) {
      doubles[m] = getallen[m];
    }
    return doubles;
  }

  private static void eis(long[] getallen, Uitkomsten uit, String naam) {
    if (getallen.length != uit.gemeenten()) {
      throw new IllegalArgumentException(
          naam + " of " + getallen.length + " municipalities, room for " + uit.gemeenten());
    }
    for (int m = 0; m < getallen.length; m++) {
      if (getallen[m] < 0 || getallen[m] > MEESTE_DUIZENDSTEN) {
        throw new IllegalArgumentException(
            naam + "[" + m + "] is " + getallen[m] + ", allowed: 0 to " + MEESTE_DUIZENDSTEN);
      }
    }
  }
}
