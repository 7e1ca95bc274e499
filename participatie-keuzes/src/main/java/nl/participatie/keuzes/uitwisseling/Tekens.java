package nl.participatie.keuzes.uitwisseling;

/** Makes text from outside harmless: an own rule may hold any text. */
final class Tekens {

  private static final String VERVANGING = "\uFFFD";

  private Tekens() {}

  /**
   * A text as one line without marks that cannot be seen. Blanks, line ends and control characters
   * become one blank; what XML 1.0 does not allow, or what changes the direction or the look of the
   * text around it, becomes the replacement character.
   */
  static String regel(String tekst) {
    StringBuilder uit = new StringBuilder(tekst.length());
    boolean blank = false;
    for (int teken : tekst.codePoints().toArray()) {
      if (isBlank(teken)) {
        blank = true;
        continue;
      }
      if (blank && !uit.isEmpty()) {
        uit.append(' ');
      }
      blank = false;
      if (isZichtbaar(teken)) {
        uit.appendCodePoint(teken);
      } else {
        uit.append(VERVANGING);
      }
    }
    return uit.toString();
  }

  private static boolean isBlank(int teken) {
    return Character.isWhitespace(teken)
        || Character.isSpaceChar(teken)
        || Character.isISOControl(teken);
  }

  private static boolean isZichtbaar(int teken) {
    boolean geenTeken = (teken & 0xFFFE) == 0xFFFE;
    return switch (Character.getType(teken)) {
      case Character.SURROGATE, Character.FORMAT -> false;
      default -> !geenTeken;
    };
  }

  /** A FEEL string. */
  static String feel(String tekst) {
    return '"' + tekst.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * Text and attribute values of XML; also a greater-than sign, which may not follow two brackets.
   */
  static String xml(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
