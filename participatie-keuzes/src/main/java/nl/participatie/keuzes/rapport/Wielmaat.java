package nl.participatie.keuzes.rapport;

/**
 * How large things on a wheel are.
 *
 * @param aantal how many parties there are
 */
record Wielmaat(int aantal) {

  /** The side of the picture. */
  static final int ZIJDE = 480;

  static final Wielplaats MIDDEN = new Wielplaats(ZIJDE / 2, ZIJDE / 2);

  /** The circle of the resident. */
  static final int KERN = 44;

  /** From the middle to the parties. */
  static final int STRAAL = 156;

  /** So many parties fit with their names beside them. */
  private static final int MEESTE_NAMEN = 12;

  /** The size of the letters of a name. */
  static final int NAAMTEKST = 11;

  /** So wide a name fits outside its party wherever that stands. */
  private static final int NAAMBREEDTE = 88;

  /** Room for a letter in an arrow. */
  private static final int LETTER = 14;

  /** How much further in an arrow lies that passes one party more. */
  private static final int VERDER = 8;

  /** From one of the arrows between two parties to the next. */
  private static final int TUSSEN = 24;

  Wielplaats plaats(int nummer) {
    return Wielplaats.van(nummer, aantal, ZIJDE / 2, STRAAL);
  }

  /** Half the width of a party. */
  int knoop() {
    return heeftNamen() ? 20 : 13;
  }

  boolean heeftNamen() {
    return aantal <= MEESTE_NAMEN;
  }

  /** A name as far as there is room for it. */
  static String naam(String heel) {
    int lengte = heel.codePointCount(0, heel.length());
    String naam = heel;
    while (Tekenbreedte.van(naam, NAAMTEKST) > NAAMBREEDTE) {
      lengte--;
      naam = Beeld.kort(heel, lengte);
    }
    return naam;
  }

  /** The middle of a name: at the outside of its party, within the picture. */
  Wielplaats naamplaats(Wielplaats plaats, String naam) {
    long half = 2L + Tekenbreedte.van(naam, NAAMTEKST) / 2;
    long rechts = plaats.x() - MIDDEN.x();
    long x = plaats.x();
    if (rechts > 0) {
      x = Math.min(ZIJDE - half, Math.max(x, x - 6 + half));
    } else if (rechts < 0) {
      x = Math.max(half, Math.min(x, x + 6 - half));
    }
    boolean isBoven = plaats.y() < MIDDEN.y();
    return new Wielplaats(x, isBoven ? plaats.y() - knoop() - 8 : plaats.y() + knoop() + 16);
  }

  /**
   * How far from the middle one of the arrows between two parties has its letter: between the
   * resident and the parties, somewhat outside halfway, as the other arrows between them leave room
   * for. Parties further apart are kept further in, since others with the same halfway lie between
   * them.
   */
  double afstand(int van, int naar, int hoeveelste, int samen) {
    int binnen = KERN + LETTER;
    int uiteen = Math.min(Math.floorMod(van - naar, aantal), Math.floorMod(naar - van, aantal));
    double buiten = Math.max(binnen, uiterst() - VERDER * (uiteen - 1));
    double tussen = samen == 1 ? 0 : Math.min(TUSSEN, (uiterst() - binnen) / (samen - 1.0));
    double alle = tussen * (samen - 1);
    double eerste = plaats(van).halverwege(plaats(naar), MIDDEN) + LETTER - alle / 2;
    double hoogstens = Math.min(buiten, uiterst() - alle);
    return Math.max(binnen, Math.min(hoogstens, eerste)) + hoeveelste * tussen;
  }

  private int uiterst() {
    return STRAAL - knoop() - LETTER;
  }
}
