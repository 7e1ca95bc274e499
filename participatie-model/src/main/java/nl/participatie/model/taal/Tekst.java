package nl.participatie.model.taal;

import static java.util.Objects.requireNonNull;

import java.util.function.IntFunction;

/**
 * A text for an end user, in Dutch and in English.
 *
 * @param nl the Dutch wording
 * @param en the English wording
 */
public record Tekst(String nl, String en) {

  /**
   * Creates a text.
   *
   * @param nl the Dutch wording
   * @param en the English wording
   */
  public Tekst {
    requireNonNull(nl, "nl");
    requireNonNull(en, "en");
  }

  /**
   * A text that reads the same in both languages: a name, a code, a number.
   *
   * @param tekst the wording
   * @return the text
   */
  public static Tekst gelijk(String tekst) {
    return new Tekst(tekst, tekst);
  }

  /**
   * The wording in a language.
   *
   * @param taal the language
   * @return the wording
   */
  public String in(Taal taal) {
    return switch (taal) {
      case NL -> nl;
      case EN -> en;
    };
  }

  /**
   * Fills the numbered places {@code {0}}, {@code {1}} and so on. Each filler is put in as it is
   * and is not searched for places again, so a value from outside cannot pull in another one.
   *
   * @param delen the fillers; each is asked for its wording in the language being filled
   * @return the filled text
   */
  public Tekst vul(Tekst... delen) {
    return new Tekst(
        vul(nl, delen.length, nummer -> delen[nummer].nl()),
        vul(en, delen.length, nummer -> delen[nummer].en()));
  }

  /**
   * The wording in a language with its numbered places filled, as {@link #vul(Tekst...)} does.
   *
   * @param taal the language
   * @param delen the fillers, in that language already
   * @return the filled wording
   */
  public String vul(Taal taal, String... delen) {
    return vul(in(taal), delen.length, nummer -> delen[nummer]);
  }

  private static String vul(String sjabloon, int aantal, IntFunction<String> deel) {
    int plaats = sjabloon.indexOf('{');
    if (plaats < 0 || aantal == 0) {
      return sjabloon;
    }
    StringBuilder uit = new StringBuilder(sjabloon.length() + 32);
    int begin = 0;
    while (plaats >= 0) {
      int nummer = nummerOp(sjabloon, plaats);
      if (nummer >= 0 && nummer < aantal) {
        uit.append(sjabloon, begin, plaats).append(deel.apply(nummer));
        begin = plaats + 3;
      }
      plaats = sjabloon.indexOf('{', plaats + 1);
    }
    return uit.append(sjabloon, begin, sjabloon.length()).toString();
  }

  /** The digit of a place {@code {d}} that starts here, or -1. One digit is all our texts need. */
  private static int nummerOp(String sjabloon, int plaats) {
    boolean isPlaats =
        plaats + 2 < sjabloon.length()
            && Character.isDigit(sjabloon.charAt(plaats + 1))
            && sjabloon.charAt(plaats + 2) == '}';
    return isPlaats ? Character.digit(sjabloon.charAt(plaats + 1), 10) : -1;
  }
}
