package nl.participatie.model.taal;

import java.util.Locale;

/** The languages in which every end-user text exists. */
public enum Taal {
  /** Dutch. */
  NL("nl"),
  /** English. */
  EN("en");

  private final String code;

  Taal(String code) {
    this.code = code;
  }

  /**
   * The language code of ISO 639-1, as used in bundle names and in {@code lang} attributes.
   *
   * @return {@code nl} or {@code en}
   */
  public String code() {
    return code;
  }

  /**
   * The language that a caller's locale asks for: English for English, Dutch for everything else.
   *
   * @param locale the caller's locale; the library itself never reads the machine's default
   * @return the language to answer in
   */
  public static Taal van(Locale locale) {
    return locale.getLanguage().equals(EN.code) ? EN : NL;
  }

  /**
   * Parses a language code.
   *
   * @param code {@code nl} or {@code en}
   * @return the language
   * @throws IllegalArgumentException if the code is another one
   */
  public static Taal parse(String code) {
    for (Taal taal : values()) {
      if (taal.code.equals(code)) {
        return taal;
      }
    }
    throw new IllegalArgumentException("Unknown language '" + code + "', allowed: nl, en");
  }

  /** {@return the code, as {@link #parse(String)} takes it} */
  @Override
  public String toString() {
    return code;
  }
}
