package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.model.taal.Taal;

/**
 * The parties around the resident as a wheel, with their assignments as arrows. A party has the
 * number of its place in the network and a shape for its role; the line of an arrow tells what kind
 * of assignment it is, so that nothing rests on colour. Pure: one value, one text.
 */
public final class RegieSvg {

  /** With more parties the wheel could not be read. */
  public static final int MEESTE_PARTIJEN = 24;

  /** With more assignments the arrows could not be told apart. */
  public static final int MEESTE_OPDRACHTEN = 60;

  private static final String REGIE = "#1f4e79";
  private static final String DEEL = "#b4540a";

  private final Regienetwerk netwerk;
  private final Rapportteksten teksten;
  private final String voorvoegsel;
  private final Wielmaat maat;
  private final Map<String, Integer> plekken = new HashMap<>();

  private RegieSvg(Regienetwerk netwerk, Rapportteksten teksten, String voorvoegsel) {
    if (!past(netwerk)) {
      throw new IllegalArgumentException(
          netwerk.partijen().size()
              + " parties and "
              + netwerk.opdrachten().size()
              + " assignments, allowed: 1 to "
              + MEESTE_PARTIJEN
              + " and at most "
              + MEESTE_OPDRACHTEN);
    }
    this.netwerk = netwerk;
    this.teksten = teksten;
    this.voorvoegsel = voorvoegsel;
    this.maat = new Wielmaat(netwerk.partijen().size());
    netwerk.partijen().forEach(partij -> plekken.put(partij.code(), plekken.size()));
  }

  /**
   * Whether a network can be drawn so that it can be read.
   *
   * @param netwerk the network
   * @return whether it has 1 to {@value #MEESTE_PARTIJEN} parties and at most {@value
   *     #MEESTE_OPDRACHTEN} assignments
   */
  public static boolean past(Regienetwerk netwerk) {
    return !netwerk.partijen().isEmpty()
        && netwerk.partijen().size() <= MEESTE_PARTIJEN
        && netwerk.opdrachten().size() <= MEESTE_OPDRACHTEN;
  }

  /**
   * Draws the wheel.
   *
   * @param netwerk the parties and their assignments
   * @param taal the language
   * @param voorvoegsel the prefix of every id, so that several pictures fit on one page: a letter,
   *     then letters, digits and hyphens
   * @return an SVG document
   * @throws IllegalArgumentException if the network does not fit ({@link #past}), or the prefix has
   *     another form
   */
  public static String teken(Regienetwerk netwerk, Taal taal, String voorvoegsel) {
    Rapportteksten teksten = new Rapportteksten(taal);
    return Beeld.document(opmaak(netwerk, teksten, Voorvoegsel.eis(voorvoegsel)));
  }

  /** The picture as a part of a page. */
  static Opmaak opmaak(Regienetwerk netwerk, Rapportteksten teksten, String voorvoegsel) {
    return new RegieSvg(netwerk, teksten, voorvoegsel).teken();
  }

  private Opmaak teken() {
    List<Opmaak> lijnen = new ArrayList<>();
    List<Opmaak> letters = new ArrayList<>();
    Wielpijl.van(netwerk.opdrachten()).forEach(pijl -> teken(pijl, lijnen, letters));
    return new Beeld(voorvoegsel, Wielmaat.ZIJDE, Wielmaat.ZIJDE)
        .uitleg(teksten.tekst("regie.titel"), uitleg())
        .met(
            element("defs", pijlpunt(REGIE, "regie", 15), pijlpunt(DEEL, "deel", 11)),
            wiel(),
            inwoner(),
            lijnen,
            letters,
            knopen());
  }

  private String uitleg() {
    return teksten.tekst(
        "regie.uitleg",
        Integer.toString(netwerk.partijen().size()),
        Integer.toString(netwerk.opdrachten().size()));
  }

  /** A head over the end of its line, so that the line is never wider than its tip. */
  private Opmaak pijlpunt(String kleur, String naam, int maat) {
    return element(
            "marker", element("path").attribuut("d", "M0,0L9,4.5L0,9z").attribuut("fill", kleur))
        .attribuut("id", voorvoegsel + "-" + naam)
        .attribuut("viewBox", "0 0 9 9")
        .attribuut("refX", 5)
        .attribuut("refY", "4.5")
        .attribuut("markerWidth", maat)
        .attribuut("markerHeight", maat)
        .attribuut("markerUnits", "userSpaceOnUse")
        .attribuut("orient", "auto");
  }

  private static Opmaak wiel() {
    return element("circle")
        .attribuut("cx", Wielmaat.MIDDEN.x())
        .attribuut("cy", Wielmaat.MIDDEN.y())
        .attribuut("r", Wielmaat.STRAAL)
        .attribuut("fill", "none")
        .attribuut("stroke", "#c3cbd2");
  }

  /** Whom it is all about, in the middle. */
  private Opmaak inwoner() {
    Wielplaats midden = Wielmaat.MIDDEN;
    return element(
        "g",
        element("circle")
            .attribuut("cx", midden.x())
            .attribuut("cy", midden.y())
            .attribuut("r", Wielmaat.KERN)
            .attribuut("fill", "#ffffff")
            .attribuut("stroke", Beeld.RAND)
            .attribuut("stroke-dasharray", "2 4"),
        Beeld.midden(midden.x(), midden.y() + 5, teksten.tekst("regie.inwoner")));
  }

  /** Letters come after all lines, so that no line runs through one. */
  private void teken(Wielpijl pijl, List<Opmaak> lijnen, List<Opmaak> letters) {
    int vanPlek = plek(pijl.opdracht().van());
    int naarPlek = plek(pijl.opdracht().aan());
    Wielplaats van = maat.plaats(vanPlek);
    Wielplaats naar = maat.plaats(naarPlek);
    double afstand = maat.afstand(vanPlek, naarPlek, pijl.hoeveelste(), pijl.samen());
    Wielplaats richting = van.bocht(naar, Wielmaat.MIDDEN, afstand);
    Wielplaats begin = van.naar(richting, maat.knoop() + 2);
    Wielplaats einde = naar.naar(richting, maat.knoop() + 8);
    Wielplaats bocht = begin.bocht(einde, Wielmaat.MIDDEN, afstand);
    String titel = titel(pijl);
    lijnen.add(
        element("g", element("title", titel), lijn(pijl, "M" + begin + "Q" + bocht + " " + einde)));
    letters.add(element("g", element("title", titel), letters(pijl, begin.opBoog(bocht, einde))));
  }

  private Opmaak lijn(Wielpijl pijl, String pad) {
    boolean isRegie = pijl.isRegie();
    Opmaak lijn =
        element("path")
            .attribuut("d", pad)
            .attribuut("fill", "none")
            .attribuut("stroke", isRegie ? REGIE : DEEL)
            .attribuut("stroke-width", isRegie ? 4 : 2)
            .attribuut("marker-end", "url(#" + voorvoegsel + (isRegie ? "-regie)" : "-deel)"));
    return isRegie ? lijn : lijn.attribuut("stroke-dasharray", "7 4");
  }

  private static Opmaak letters(Wielpijl pijl, Wielplaats midden) {
    return Beeld.midden(midden.x(), midden.y() + 4, pijl.letters())
        .attribuut("font-size", "12")
        .attribuut("stroke", "#ffffff")
        .attribuut("stroke-width", "9")
        .attribuut("paint-order", "stroke");
  }

  private String titel(Wielpijl pijl) {
    Opdracht opdracht = pijl.opdracht();
    return teksten.tekst(
        "regie.pijl",
        pijl.nummers().stream().map(Wielpijl::letter).collect(Collectors.joining(", ")),
        teksten.van(opdracht.soort().titel()),
        naam(opdracht.van()),
        naam(opdracht.aan()));
  }

  private String naam(String code) {
    return netwerk.partij(code).orElseThrow().naam();
  }

  private int plek(String code) {
    return Optional.ofNullable(plekken.get(code)).orElseThrow();
  }

  private List<Opmaak> knopen() {
    List<Opmaak> knopen = new ArrayList<>();
    for (Partij partij : netwerk.partijen()) {
      knopen.add(knoop(partij, Integer.toString(knopen.size() + 1)));
    }
    return knopen;
  }

  private Opmaak knoop(Partij partij, String nummer) {
    Wielplaats plaats = maat.plaats(plek(partij.code()));
    Opmaak knoop =
        element(
            "g",
            element("title", nummer + ". " + partij.naam()),
            Partijvorm.van(partij, plaats, maat.knoop()),
            Beeld.midden(plaats.x(), plaats.y() + 5, nummer).attribuut("font-weight", "600"));
    return maat.heeftNamen() ? knoop.met(naam(partij, plaats)) : knoop;
  }

  private Opmaak naam(Partij partij, Wielplaats plaats) {
    String naam = Wielmaat.naam(partij.naam());
    Wielplaats midden = maat.naamplaats(plaats, naam);
    return Beeld.midden(midden.x(), midden.y(), naam)
        .attribuut("font-size", Wielmaat.NAAMTEKST)
        .attribuut("stroke", "#ffffff")
        .attribuut("stroke-width", "4")
        .attribuut("paint-order", "stroke");
  }
}
