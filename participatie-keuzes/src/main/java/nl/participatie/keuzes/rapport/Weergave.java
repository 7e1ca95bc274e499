package nl.participatie.keuzes.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Taal;

/**
 * Numbers and dates as a reader of a language expects them. Written out here rather than left to
 * the locale data of the machine, which differs from one JDK to the next.
 */
final class Weergave {

  private static final List<String> MAANDEN_NL =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final List<String> MAANDEN_EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Pattern JAARTAL =
      Pattern.compile("([0-9]{4}([.,][0-9]+)?) (?:jaar|year)(?: \\(.*\\))?");

  /** A whole number of four digits or more, or the whole part of one with decimals. */
  private static final Pattern GEHEEL = Pattern.compile("(?<![0-9.,])[0-9]{4,}");

  private final Taal taal;

  Weergave(Taal taal) {
    this.taal = taal;
  }

  /** A date with the month in words. */
  String datum(LocalDate datum) {
    List<String> maanden = taal == Taal.NL ? MAANDEN_NL : MAANDEN_EN;
    return datum.getDayOfMonth()
        + " "
        + maanden.get(datum.getMonthValue() - 1)
        + " "
        + datum.getYear();
  }

  /** A number with the thousands set apart and its own decimals. */
  String getal(BigDecimal getal) {
    String tekst = getal.abs().toPlainString();
    int punt = tekst.indexOf('.');
    String geheel = punt < 0 ? tekst : tekst.substring(0, punt);
    StringBuilder uit = new StringBuilder(getal.signum() < 0 ? "\u2212" : "");
    for (int plaats = 0; plaats < geheel.length(); plaats++) {
      if (plaats > 0 && (geheel.length() - plaats) % 3 == 0) {
        uit.append(taal == Taal.NL ? '.' : ',');
      }
      uit.append(geheel.charAt(plaats));
    }
    if (punt >= 0) {
      uit.append(taal == Taal.NL ? ',' : '.').append(tekst, punt + 1, tekst.length());
    }
    return uit.toString();
  }

  /** A point in time as a number: a year, of which the thousands are not set apart. */
  String jaartal(BigDecimal jaar) {
    String tekst = jaar.toPlainString();
    return taal == Taal.NL ? tekst.replace('.', ',') : tekst;
  }

  /** A text of the model with numbers, with the thousands in them set apart but for a year. */
  String metDuizendtallen(String tekst) {
    Matcher jaartal = JAARTAL.matcher(tekst);
    return jaartal.matches()
        ? jaartal.group(1)
        : GEHEEL.matcher(tekst).replaceAll(getal -> getal(new BigDecimal(getal.group())));
  }

  /** People as a whole number, half up. */
  String personen(Personen personen) {
    return getal(personen.aantal().setScale(0, RoundingMode.HALF_UP));
  }

  /** Money in millions, half up. */
  String miljoenen(Bedrag bedrag, int decimalen) {
    BigDecimal getal = bedrag.euro().movePointLeft(6).setScale(decimalen, RoundingMode.HALF_UP);
    return getal(bedrag.centen() == 0 ? BigDecimal.ZERO : getal);
  }

  /** How many decimals show three digits of an amount in millions, at most down to a thousand. */
  static int decimalen(Bedrag grootste) {
    int decimalen = 3;
    for (long grens = 1_000_000; grens <= 100_000_000; grens *= 10) {
      decimalen -= Math.abs(grootste.centen()) >= grens * 100 ? 1 : 0;
    }
    return decimalen;
  }

  /** Money to the cent. */
  String bedrag(Bedrag bedrag) {
    return getal(bedrag.euro());
  }
}
