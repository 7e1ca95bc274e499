package nl.participatie.model.controle;

/** What a character is to somebody who reads a name or a message. */
final class Teken {

  private Teken() {}

  /** Control, formatting (bidirectional marks among them), unpaired or undefined characters. */
  static boolean isOnzichtbaar(int teken) {
    return switch (Character.getType(teken)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
