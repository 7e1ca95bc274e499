package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Bestand;
import nl.participatie.model.taal.Tekst;

/**
 * The statutory minimum wage (WML) by date and age, from 2015-01-01. A youth amount is a percentage
 * of the adult amount, rounded to the nearest 0.05 euro, half up (rekenmodel, loonkostensubsidie).
 * From 2024 on the law sets an hour wage; the amount is the monthly reference amount of Wet
 * minimumloon art. 8 lid 1.
 */
public final class Minimumlonen {

  /** The lowest age with a minimum wage. */
  public static final int JONGSTE = 15;

  /** From this age on the amount is that of an adult, in every period. */
  static final int VOLWASSEN = 23;

  private static final String TABEL = "/nl/participatie/budget/wml.csv";
  private static final String KOP =
      "vanaf;tot_en_met;maand;volwassen_vanaf;procent_15;procent_16;procent_17;procent_18;"
          + "procent_19;procent_20;procent_21;procent_22;status;bron";

  private static final int VOLWASSEN_VANAF = 3;
  private static final int EERSTE_PROCENT = 4;
  private static final int JEUGDJAREN = VOLWASSEN - JONGSTE;
  private static final int STATUS = EERSTE_PROCENT + JEUGDJAREN;
  private static final Breuk HONDERD = Breuk.of(100);

  /** Twenty parts in a euro: 0.05 each. */
  private static final Breuk STUIVERS = Breuk.of(20);

  /** The amounts of the sources. */
  public static final Minimumlonen STANDAARD = new Minimumlonen(lees());

  private final ImmutableSortedMap<LocalDate, ImmutableList<Minimumloon>> perPeriode;

  private Minimumlonen(ImmutableSortedMap<LocalDate, ImmutableList<Minimumloon>> perPeriode) {
    this.perPeriode = perPeriode;
  }

  private static ImmutableSortedMap<LocalDate, ImmutableList<Minimumloon>> lees() {
    ImmutableSortedMap.Builder<LocalDate, ImmutableList<Minimumloon>> perPeriode =
        ImmutableSortedMap.naturalOrder();
    for (List<String> rij : Bestand.lees(Minimumlonen.class, TABEL, KOP)) {
      perPeriode.put(LocalDate.parse(rij.get(0)), perLeeftijd(rij));
    }
    return perPeriode.buildOrThrow();
  }

  /** From 15 to 22, and last the adult of 23 and up. */
  private static ImmutableList<Minimumloon> perLeeftijd(List<String> rij) {
    ImmutableList.Builder<Minimumloon> lonen = ImmutableList.builder();
    Breuk volwassen = Breuk.of(new BigDecimal(rij.get(2)));
    for (int i = 0; i <= JEUGDJAREN; i++) {
      Breuk procent =
          i == JEUGDJAREN ? HONDERD : Breuk.of(new BigDecimal(rij.get(EERSTE_PROCENT + i)));
      boolean isVolwassen = procent.equals(HONDERD);
      lonen.add(
          new Minimumloon(
              Bedrag.afgerond(isVolwassen ? volwassen : jeugd(volwassen, procent)),
              isVolwassen ? Integer.parseInt(rij.get(VOLWASSEN_VANAF)) : JONGSTE + i,
              procent,
              LocalDate.parse(rij.get(0)),
              LocalDate.parse(rij.get(1)),
              new Vindplaats(Bron.SECUNDAIR, "", rij.get(STATUS) + ", " + rij.get(STATUS + 1))));
    }
    return lonen.build();
  }

  private static Breuk jeugd(Breuk volwassen, Breuk procent) {
    Breuk stuivers = volwassen.maal(procent).gedeeldDoor(HONDERD).maal(STUIVERS);
    return Breuk.of(stuivers.rond(), STUIVERS.teller());
  }

  /**
   * The minimum wage at an age on a date.
   *
   * @param datum the date
   * @param leeftijd the age in years, at least {@value #JONGSTE}
   * @return the minimum wage, or not determined before the first and after the last known amount
   * @throws IllegalArgumentException if the age is lower
   */
  public Uitkomst<Minimumloon> op(LocalDate datum, int leeftijd) {
    if (leeftijd < JONGSTE) {
      throw new IllegalArgumentException("Age " + leeftijd + ", allowed: at least " + JONGSTE);
    }
    Map.Entry<LocalDate, ImmutableList<Minimumloon>> periode = perPeriode.floorEntry(datum);
    if (periode == null) {
      return onbekend(Onbepaald.Reden.VOOR_GELDIGHEID);
    }
    Minimumloon loon = periode.getValue().get(Math.min(leeftijd - JONGSTE, JEUGDJAREN));
    return datum.isAfter(loon.totEnMet())
        ? onbekend(Onbepaald.Reden.NA_GELDIGHEID)
        : Uitkomst.van(loon);
  }

  private <T> Uitkomst<T> onbekend(Onbepaald.Reden reden) {
    return Uitkomst.onbepaald(
        new Onbepaald(
            "WML",
            reden,
            Subsidieteksten.tekst(
                "wmlOnbekend",
                Tekst.gelijk(eersteDag().toString()),
                Tekst.gelijk(laatsteDag().toString()))));
  }

  /** The answer for a day after the last known amount. */
  <T> Uitkomst<T> nogOnbekend() {
    return onbekend(Onbepaald.Reden.NA_GELDIGHEID);
  }

  /**
   * The first day of which the amount is known.
   *
   * @return the day
   */
  public LocalDate eersteDag() {
    return perPeriode.firstKey();
  }

  /**
   * The last day of which the amount is known.
   *
   * @return the day
   */
  public LocalDate laatsteDag() {
    return Objects.requireNonNull(perPeriode.lastEntry()).getValue().get(0).totEnMet();
  }

  /**
   * The amounts of an adult, one for each period in order of date.
   *
   * @return the amounts
   */
  public List<Minimumloon> volwassen() {
    return perPeriode.values().stream().map(lonen -> lonen.get(JEUGDJAREN)).toList();
  }
}
