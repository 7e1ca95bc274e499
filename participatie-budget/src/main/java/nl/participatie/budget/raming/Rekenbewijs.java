package nl.participatie.budget.raming;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.participatie.budget.internal.Canoniek;
import nl.participatie.model.bron.Kengetallen;

/**
 * A receipt (rekenbewijs): by what an estimate was made. Who has the same receipt has the same
 * estimate to the byte; where two differ, it tells whether the library, the input, the key figures
 * or the rules did. It holds no data of the municipality itself.
 *
 * <p>Each fingerprint is the SHA-256, in 64 hexadecimal digits, of a canonical text in UTF-8: JSON
 * without white space, attributes sorted by name, each number as a text in the decimals that it
 * needs or as {@code numerator/denominator}. The input is the municipality (all that it tells but
 * its own key figures), the choices, the first and last year and the options. The key figures are
 * all values in force: each with code, low, middle and high value, unit, validity, kind and source,
 * own values in place, and the minimum wage by year.
 *
 * @param versie the version of this library
 * @param invoer the fingerprint of the input
 * @param kengetallen the fingerprint of the key figures
 * @param regels the fingerprint of the rules in force, as the caller gave it; empty without
 */
public record Rekenbewijs(
    String versie, String invoer, String kengetallen, Optional<String> regels) {

  private static final Pattern VINGERAFDRUK = Pattern.compile("[0-9a-f]{64}");

  /**
   * Creates a receipt.
   *
   * @param versie the version
   * @param invoer the fingerprint of the input
   * @param kengetallen the fingerprint of the key figures
   * @param regels the fingerprint of the rules
   * @throws IllegalArgumentException if a fingerprint is not 64 hexadecimal digits in lower case
   */
  public Rekenbewijs {
    eisVingerafdruk("invoer", invoer);
    eisVingerafdruk("kengetallen", kengetallen);
    regels.ifPresent(afdruk -> eisVingerafdruk("regels", afdruk));
  }

  /**
   * The receipt of an estimate on the key figures of the sources.
   *
   * @param vraag what is asked
   * @return the receipt, without rules
   * @throws IllegalArgumentException if an own key figure is unknown or out of its limits
   */
  public static Rekenbewijs van(Ramingsvraag vraag) {
    return van(vraag, Kengetallen.standaard());
  }

  /**
   * The receipt of an estimate.
   *
   * @param vraag what is asked
   * @param kengetallen the key figures that the model was made on; own values of the municipality
   *     go before them
   * @return the receipt, without rules
   * @throws IllegalArgumentException if an own key figure is unknown or out of its limits
   */
  public static Rekenbewijs van(Ramingsvraag vraag, Kengetallen kengetallen) {
    Kengetallen geldend = kengetallen.met(vraag.gemeente().kengetallen());
    return new Rekenbewijs(
        Versie.VERSIE,
        Canoniek.vingerafdruk(Canoniek.json(Bewijsinhoud.invoer(vraag))),
        Canoniek.vingerafdruk(Canoniek.json(Bewijsinhoud.kengetallen(geldend))),
        Optional.empty());
  }

  /**
   * This receipt with the rules in force. This module does not know rules: the caller writes them
   * in a text that is the same for the same rules.
   *
   * @param tekst the rules as text
   * @return the receipt with their fingerprint
   */
  public Rekenbewijs metRegels(String tekst) {
    return new Rekenbewijs(versie, invoer, kengetallen, Optional.of(Canoniek.vingerafdruk(tekst)));
  }

  private static void eisVingerafdruk(String naam, String afdruk) {
    checkArgument(
        VINGERAFDRUK.matcher(afdruk).matches(),
        "%s is '%s', allowed: 64 hexadecimal digits in lower case",
        naam,
        afdruk);
  }
}
