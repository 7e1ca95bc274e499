package nl.participatie.budget.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values in one and the same text, whoever writes it: JSON without white space, attributes sorted
 * by their names (as UTF-16 code units, as RFC 8785 does), every number as a text, in lists the
 * order of the value. The fingerprint of a value is the SHA-256 of that text in UTF-8.
 */
public final class Canoniek {

  private static final String SOORT = "SHA-256";
  private static final int EERSTE_ZICHTBARE = 0x20;

  private Canoniek() {}

  /**
   * A value as text.
   *
   * @param waarde a map with names as keys, an iterable, or anything with a text of its own
   * @return the canonical JSON
   */
  public static String json(Object waarde) {
    StringBuilder uit = new StringBuilder();
    schrijf(waarde, uit);
    return uit.toString();
  }

  /**
   * The fingerprint of a text.
   *
   * @param tekst the text
   * @return SHA-256 of its UTF-8, 64 hexadecimal digits in lower case
   */
  public static String vingerafdruk(String tekst) {
    try {
      byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(SOORT).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + SOORT, e);
    }
  }

  private static void schrijf(Object waarde, StringBuilder uit) {
    if (waarde instanceof Map<?, ?> kaart) {
      object(kaart, uit);
    } else if (waarde instanceof Iterable<?> lijst) {
      String tussen = "[";
      for (Object deel : lijst) {
        uit.append(tussen);
        schrijf(deel, uit);
        tussen = ",";
      }
      uit.append(tussen.equals("[") ? "[]" : "]");
    } else {
      tekst(waarde.toString(), uit);
    }
  }

  private static void object(Map<?, ?> kaart, StringBuilder uit) {
    SortedMap<String, Object> opNaam = new TreeMap<>();
    kaart.forEach((naam, waarde) -> opNaam.put(naam.toString(), waarde));
    String tussen = "{";
    for (Map.Entry<String, Object> deel : opNaam.entrySet()) {
      uit.append(tussen);
      tekst(deel.getKey(), uit);
      uit.append(':');
      schrijf(deel.getValue(), uit);
      tussen = ",";
    }
    uit.append(tussen.equals("{") ? "{}" : "}");
  }

  /** Only what JSON asks for is escaped, always in the same way. */
  private static void tekst(String tekst, StringBuilder uit) {
    uit.append('"');
    for (int plaats = 0; plaats < tekst.length(); plaats++) {
      char teken = tekst.charAt(plaats);
      if (teken == '"' || teken == '\\') {
        uit.append('\\').append(teken);
      } else if (teken < EERSTE_ZICHTBARE || Character.isSurrogate(teken)) {
        uit.append("\\u").append(HexFormat.of().toHexDigits(teken));
      } else {
        uit.append(teken);
      }
    }
    uit.append('"');
  }
}
