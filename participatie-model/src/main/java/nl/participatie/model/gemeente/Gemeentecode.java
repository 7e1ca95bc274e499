package nl.participatie.model.gemeente;

import java.util.regex.Pattern;

/**
 * The code of a municipality as Statistics Netherlands (CBS) gives it, {@code GM} and four digits,
 * or {@code NL} for the country as a whole.
 *
 * @param code the code
 */
public record Gemeentecode(String code) implements Comparable<Gemeentecode> {

  private static final Pattern VORM = Pattern.compile("NL|GM[0-9]{4}");

  /** The country as a whole, which is no municipality among the others. */
  public static final Gemeentecode LAND = new Gemeentecode("NL");

  /**
   * Creates a code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has another form
   */
  public Gemeentecode {
    if (!isGeldig(code)) {
      throw new IllegalArgumentException(
          "Municipality code '" + code + "', expected GM and four digits, or NL");
    }
  }

  /**
   * Whether a text has the form of a code.
   *
   * @param code the text
   * @return whether it is {@code NL} or {@code GM} and four digits
   */
  public static boolean isGeldig(String code) {
    return VORM.matcher(code).matches();
  }

  @Override
  public int compareTo(Gemeentecode ander) {
    return code.compareTo(ander.code);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
