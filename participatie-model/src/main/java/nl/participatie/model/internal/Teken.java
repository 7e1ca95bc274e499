package nl.participatie.model.internal;

/** What a character is to somebody who reads a name or a message. */
public final class Teken {

  private Teken() {}

  /**
   * Whether a character shows nothing of itself but may steer what is around it: control,
   * formatting (bidirectional marks among them), unpaired or undefined characters.
   *
   * @param teken the code point
   * @return whether it has no place in a name or a message
   */
  public static boolean isOnzichtbaar(int teken) {
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
