package nl.participatie.model.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file from outside: bounded, and text in UTF-8 or nothing. */
public final class Invoerbytes {

  /** The largest input in bytes: 5 MB. */
  public static final int MEESTE = 5_000_000;

  private static final String VOLGORDEMERK = "\uFEFF";

  private Invoerbytes() {}

  /**
   * Takes from a stream no more than shows that it is too long.
   *
   * @param in the stream; not closed
   * @return its bytes, at most one more than {@link #MEESTE}
   * @throws IOException if the stream cannot be read
   */
  public static byte[] lees(InputStream in) throws IOException {
    // a file stream of JDK 17 seeks to learn how much is left, which fails on a pipe: read it
    // plainly
    InputStream gewoon = new FilterInputStream(in) {};
    return gewoon.readNBytes(MEESTE + 1);
  }

  /**
   * The text of bytes, strictly UTF-8.
   *
   * @param bytes the bytes
   * @return the text without the byte-order mark that may lead, or empty when it is not UTF-8
   */
  public static Optional<String> tekst(byte[] bytes) {
    try {
      String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(tekst.startsWith(VOLGORDEMERK) ? tekst.substring(1) : tekst);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
