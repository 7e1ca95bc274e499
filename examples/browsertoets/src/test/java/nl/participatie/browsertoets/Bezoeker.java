package nl.participatie.browsertoets;

import java.util.List;
import nl.participatie.model.taal.Taal;

/**
 * Who looks at a page.
 *
 * @param taal the language of the page
 * @param breedte the width of the window: a desktop's, or a phone's
 * @param voorkeur the colours that the reader prefers, {@code light} or {@code dark}
 */
record Bezoeker(Taal taal, int breedte, String voorkeur) {

  static final int BREED = 1280;

  static final int SMAL = 390;

  /**
   * Half of all visitors: every two of language, width and colours meet in one of them. A fault
   * that takes all three is not looked for; each visit takes seconds.
   */
  static final List<Bezoeker> PAREN =
      List.of(
          new Bezoeker(Taal.NL, BREED, "light"),
          new Bezoeker(Taal.NL, SMAL, "dark"),
          new Bezoeker(Taal.EN, BREED, "dark"),
          new Bezoeker(Taal.EN, SMAL, "light"));

  @Override
  public String toString() {
    return taal + "." + breedte + "." + voorkeur;
  }
}
