package nl.participatie.keuzes.rapport;

/**
 * How wide a text can be at most in the common fonts of a browser, of which a picture does not know
 * which one it gets: by kind of character, in hundredths of the size of the letters.
 */
final class Tekenbreedte {

  private static final String SMALST = "ijl.,;:'|! ";
  private static final String SMAL = "frtI()[]-";
  private static final String BREED = "mwMW@%\u2026";

  private static final int VANAF_VOLLE_BREEDTE = 0x1100;

  private Tekenbreedte() {}

  /** In units, rounded up. */
  static int van(String tekst, int grootte) {
    int honderdsten = tekst.codePoints().map(Tekenbreedte::honderdsten).sum();
    return (honderdsten * grootte + 99) / 100;
  }

  private static int honderdsten(int teken) {
    if (SMALST.indexOf(teken) >= 0) {
      return 32;
    }
    if (SMAL.indexOf(teken) >= 0) {
      return 42;
    }
    if (BREED.indexOf(teken) >= 0) {
      return 100;
    }
    if (teken >= VANAF_VOLLE_BREEDTE) {
      return 120;
    }
    return Character.isLowerCase(teken) ? 64 : 80;
  }
}
