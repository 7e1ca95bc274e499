package nl.participatie.pagina.inhoud;

import nl.participatie.model.gemeente.Gemeenteprofiel;

/** The addresses of the pages. */
final class Adressen {

  static final String OVERZICHT = "/";

  private static final String GEMEENTE = "/gemeente/";
  private static final String PROEF = "/proef";

  private Adressen() {}

  static String gemeente(Gemeenteprofiel gemeente) {
    return GEMEENTE + Gemeenten.code(gemeente);
  }

  /** Only what changes with the choices that are tried. */
  static String proef(Gemeenteprofiel gemeente) {
    return gemeente(gemeente) + PROEF;
  }
}
