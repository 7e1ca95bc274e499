package nl.participatie.model.controle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.internal.Teken;

/** The forms that a single value at the border can be asked to have. */
public enum Waardevorm {
  /** The version of the file format: 1. */
  SCHEMAVERSIE(waarde -> waarde.equals(1)),
  /** {@code NL} or {@code GM} and four digits. */
  GEMEENTECODE(waarde -> Gemeentecode.isGeldig((String) waarde)),
  /** A name: 1 to 100 visible characters, no angle brackets. */
  NAAM(waarde -> isNaam((String) waarde)),
  /**
   * Free text: at most 2000 characters, no control or formatting characters but line ends and tabs.
   */
  TEKST(waarde -> isTekst((String) waarde)),
  /** A date that exists, as {@code yyyy-mm-dd}. */
  DATUM(waarde -> isDatum((String) waarde)),
  /** A date from 2015-01-01 to 2055-12-31. */
  PEILDATUM(waarde -> isPeildatum((String) waarde)),
  /** A number of people: 0 to 100 million, at most three decimals. */
  PERSONEN(waarde -> ligtTussen((BigDecimal) waarde, Grens.PERSONEN, 3)),
  /** A share: 0 to 1, at most nine decimals. */
  AANDEEL(waarde -> ligtTussen((BigDecimal) waarde, BigDecimal.ONE, 9)),
  /** The number of a choice: 1 to 19. */
  KEUZENUMMER(waarde -> (Integer) waarde >= 1 && (Integer) waarde <= 19),
  /** A sequence number: 1 or more. */
  VOLGNUMMER(waarde -> (Integer) waarde >= 1),
  /** A state of decision-making. */
  BESLUITVORMING(Besluitvorming.values()),
  /** A state of execution. */
  IMPLEMENTATIE(Implementatie.values()),
  /** A body that decides. */
  BESLISSER(Beslisser.values());

  private static final int LANGSTE_NAAM = 100;
  private static final int LANGSTE_TEKST = 2000;
  private static final Pattern DATUMVORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Predicate<Object> past;
  private final List<String> codes;

  Waardevorm(Predicate<Object> past) {
    this.past = past;
    this.codes = List.of();
  }

  Waardevorm(Enum<?>[] waarden) {
    this.codes = Arrays.stream(waarden).map(Enum::name).toList();
    this.past = codes::contains;
  }

  /**
   * Whether a value has this form.
   *
   * @param waarde a whole number, a decimal or a text, as the form asks
   * @return whether it has
   * @throws ClassCastException if the form asks for another type
   */
  public boolean past(Object waarde) {
    return past.test(waarde);
  }

  /** The valid codes, when the form is a closed list. */
  List<String> codes() {
    return codes;
  }

  /** The key of the message, in braces. */
  String sjabloon() {
    return "{nl.participatie.controle." + name() + "}";
  }

  private static boolean isNaam(String tekst) {
    return !tekst.isBlank()
        && tekst.length() <= LANGSTE_NAAM
        && tekst
            .codePoints()
            .noneMatch(teken -> teken == '<' || teken == '>' || Teken.isOnzichtbaar(teken));
  }

  private static boolean isTekst(String tekst) {
    return tekst.length() <= LANGSTE_TEKST
        && tekst.codePoints().noneMatch(teken -> !isWit(teken) && Teken.isOnzichtbaar(teken));
  }

  /** What a pasted note may hold: line ends of any system, tabs. */
  private static boolean isWit(int teken) {
    return teken == '\n' || teken == '\r' || teken == '\t';
  }

  private static boolean isDatum(String tekst) {
    try {
      return DATUMVORM.matcher(tekst).matches() && LocalDate.parse(tekst).getYear() > 0;
    } catch (DateTimeException bestaatNiet) {
      return false;
    }
  }

  private static boolean isPeildatum(String tekst) {
    if (!isDatum(tekst)) {
      return false;
    }
    int jaar = LocalDate.parse(tekst).getYear();
    return jaar >= Grens.EERSTE_JAAR && jaar <= Grens.LAATSTE_JAAR;
  }

  /**
   * From 0 to a limit with at most so many decimals. Looks at the number of digits first, so that a
   * number like 1e999999999 is refused without being written out.
   */
  static boolean ligtTussen(BigDecimal waarde, BigDecimal hoogste, int decimalen) {
    if (waarde.signum() == 0) {
      return true;
    }
    long cijfersVoorKomma = (long) waarde.precision() - waarde.scale();
    boolean teGroot = cijfersVoorKomma > (long) hoogste.precision() - hoogste.scale();
    return waarde.signum() > 0
        && !teGroot
        && waarde.precision() <= Grens.MEESTE_CIJFERS
        && waarde.scale() <= Grens.MEESTE_CIJFERS
        && waarde.stripTrailingZeros().scale() <= decimalen
        && waarde.compareTo(hoogste) <= 0;
  }
}
