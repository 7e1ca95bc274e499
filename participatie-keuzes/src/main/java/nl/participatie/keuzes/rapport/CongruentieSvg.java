package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentieoordeel;
import nl.participatie.keuzes.congruentie.Keuzecongruentie;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * The congruence of policy, management and execution as a matrix of 19 choices by three levels. A
 * cell has the letter of its option; it is solid where the level goes with the others, hatched
 * where it departs or cannot be told apart, and open with a question mark where nothing is known.
 * Pure: one value, one text.
 */
public final class CongruentieSvg {

  private static final int BREEDTE = 448;
  private static final int BOVEN = 34;
  private static final int RIJ = 48;
  private static final int LINKS = 8;
  private static final int TEKEN = 28;
  private static final int CEL = 128;
  private static final int TUSSEN = 6;
  private static final int HOOG = 22;

  private final Congruentiebeeld beeld;
  private final Rapportteksten teksten;
  private final String voorvoegsel;

  // the boxes of all rows, by how they look
  private final Vakken eens = new Vakken();
  private final Vakken anders = new Vakken();
  private final Vakken leeg = new Vakken();
  private final Vakken letters = new Vakken();

  private CongruentieSvg(Congruentiebeeld beeld, Rapportteksten teksten, String voorvoegsel) {
    this.beeld = beeld;
    this.teksten = teksten;
    this.voorvoegsel = voorvoegsel;
  }

  /**
   * Draws the matrix.
   *
   * @param beeld the picture of congruence
   * @param taal the language
   * @param voorvoegsel the prefix of every id, so that several pictures fit on one page: a letter,
   *     then letters, digits and hyphens
   * @return an SVG document
   * @throws IllegalArgumentException if the prefix has another form
   */
  public static String teken(Congruentiebeeld beeld, Taal taal, String voorvoegsel) {
    Rapportteksten teksten = new Rapportteksten(taal);
    return Beeld.document(opmaak(beeld, teksten, Voorvoegsel.eis(voorvoegsel)));
  }

  /** The picture as a part of a page. */
  static Opmaak opmaak(Congruentiebeeld beeld, Rapportteksten teksten, String voorvoegsel) {
    return new CongruentieSvg(beeld, teksten, voorvoegsel).teken();
  }

  /** The letter of an option within its choice, from A. */
  static String letter(Optie optie) {
    return String.valueOf((char) ('A' + optie.keuze().opties().indexOf(optie)));
  }

  private Opmaak teken() {
    List<Opmaak> rijen = new ArrayList<>();
    for (Keuzecongruentie keuze : beeld.keuzes().values()) {
      rijen.add(rij(keuze, BOVEN + rijen.size() * RIJ));
    }
    return new Beeld(voorvoegsel, BREEDTE, BOVEN + rijen.size() * RIJ)
        .uitleg(teksten.tekst("congruentie.titel"), uitleg())
        .met(
            Patroon.definities(voorvoegsel, List.of(Patroon.VOL, Patroon.SCHUIN)),
            koppen(),
            eens.omrand(Patroon.VOL.vulling(voorvoegsel)),
            anders.omrand(Patroon.SCHUIN.vulling(voorvoegsel)),
            leeg.omrand("#ffffff").attribuut("stroke-dasharray", "3 3"),
            letters.omrand("#ffffff"),
            rijen);
  }

  private String uitleg() {
    return teksten.tekst(
        "congruentie.uitleg",
        Integer.toString(beeld.aantal(Congruentieoordeel.CONGRUENT)),
        Integer.toString(beeld.aantal(Congruentieoordeel.INCONGRUENT)),
        Integer.toString(beeld.aantal(Congruentieoordeel.ONBEKEND)));
  }

  private List<Opmaak> koppen() {
    List<Opmaak> koppen = new ArrayList<>();
    for (Niveau niveau : Niveau.values()) {
      int midden = x(koppen.size()) + CEL / 2;
      koppen.add(
          Beeld.midden(midden, 18, teksten.van(niveau.titel())).attribuut("font-weight", "600"));
    }
    return koppen;
  }

  private Opmaak rij(Keuzecongruentie keuze, int y) {
    String naam = keuze.keuze().nummer() + ". " + teksten.van(keuze.keuze().titel());
    Congruentieoordeel oordeel = keuze.oordeel();
    Set<Niveau> wijktAf = keuze.wijktAf();
    List<Opmaak> woorden = new ArrayList<>();
    for (Niveau niveau : Niveau.values()) {
      int x = x(woorden.size());
      woorden.add(cel(keuze.optie(niveau), wijktAf.contains(niveau), x, y + 18));
    }
    return element(
        "g",
        element("title", naam + " " + teksten.van(oordeel.titel())),
        Beeld.tekst(LINKS, y + 12L, naam).attribuut("font-size", "12"),
        Beeld.midden(LINKS + 10L, y + 34L, teken(oordeel)).attribuut("font-weight", "600"),
        woorden);
  }

  private static String teken(Congruentieoordeel oordeel) {
    return switch (oordeel) {
      case CONGRUENT -> "=";
      case INCONGRUENT -> "\u2260";
      case ONBEKEND -> "?";
    };
  }

  /** Draws the boxes of a cell and gives the word in it. */
  private Opmaak cel(Optional<Optie> optie, boolean wijktAf, int x, int y) {
    int midden = x + CEL / 2;
    if (optie.isEmpty()) {
      leeg.vak(x, y, CEL, HOOG);
      return Beeld.midden(midden, y + 16L, "?");
    }
    (wijktAf ? anders : eens).vak(x, y, CEL, HOOG);
    letters.vak(midden - 14, y, 28, HOOG);
    return Beeld.midden(midden, y + 16L, letter(optie.get())).attribuut("font-weight", "600");
  }

  private static int x(int plaats) {
    return LINKS + TEKEN + plaats * (CEL + TUSSEN);
  }
}
