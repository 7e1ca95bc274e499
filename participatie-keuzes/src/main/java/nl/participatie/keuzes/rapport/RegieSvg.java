package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;
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

  private static final int MAAT = 480;
  private static final int MIDDEN = MAAT / 2;
  private static final int STRAAL = 176;
  private static final int KNOOP = 20;
  private static final int KERN = 44;
  private static final int BOCHT = 26;
  private static final String REGIE = "#1f4e79";
  private static final String DEEL = "#b4540a";

  /** With so many parties there is room for their names. */
  private static final int MEESTE_NAMEN = 12;

  private static final int NAAMLENGTE = 17;

  private final Regienetwerk netwerk;
  private final Rapportteksten teksten;
  private final String voorvoegsel;
  private final Map<String, Wielplaats> plaatsen = new HashMap<>();

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
    for (Partij partij : netwerk.partijen()) {
      plaatsen.put(
          partij.code(),
          Wielplaats.van(plaatsen.size(), netwerk.partijen().size(), MIDDEN, STRAAL));
    }
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
    return new Beeld(voorvoegsel, MAAT, MAAT)
        .uitleg(teksten.tekst("regie.titel"), uitleg())
        .met(
            element("defs", pijlpunt(REGIE, "regie", 15), pijlpunt(DEEL, "deel", 11)),
            element("circle")
                .attribuut("cx", MIDDEN)
                .attribuut("cy", MIDDEN)
                .attribuut("r", STRAAL)
                .attribuut("fill", "none")
                .attribuut("stroke", "#c3cbd2"),
            inwoner(),
            pijlen(),
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

  /** Whom it is all about, in the middle. */
  private Opmaak inwoner() {
    return element(
        "g",
        element("circle")
            .attribuut("cx", MIDDEN)
            .attribuut("cy", MIDDEN)
            .attribuut("r", KERN)
            .attribuut("fill", "#ffffff")
            .attribuut("stroke", Beeld.RAND)
            .attribuut("stroke-dasharray", "2 4"),
        Beeld.midden(MIDDEN, MIDDEN + 5L, teksten.tekst("regie.inwoner")));
  }

  private List<Opmaak> pijlen() {
    List<Opmaak> pijlen = new ArrayList<>();
    Map<List<String>, Integer> eerder = new HashMap<>();
    for (Opdracht opdracht : netwerk.opdrachten()) {
      List<String> einden = List.of(opdracht.van(), opdracht.aan()).stream().sorted().toList();
      int hoeveelste = eerder.merge(einden, 1, Integer::sum) - 1;
      pijlen.add(pijl(opdracht, pijlen.size() + 1, hoeveelste));
    }
    return pijlen;
  }

  private Opmaak pijl(Opdracht opdracht, int nummer, int hoeveelste) {
    Wielplaats van = plaats(opdracht.van());
    Wielplaats naar = plaats(opdracht.aan());
    Wielplaats bocht = van.bocht(naar, opzij(van, naar, hoeveelste));
    Wielplaats begin = van.naar(bocht, KNOOP + 2);
    Wielplaats einde = naar.naar(bocht, KNOOP + 8);
    Wielplaats midden = begin.opBoog(bocht, einde);
    boolean isRegie = opdracht.soort() != Opdrachtsoort.DEELOPDRACHT;
    Opmaak lijn =
        element("path")
            .attribuut("d", "M" + begin + "Q" + bocht + " " + einde)
            .attribuut("fill", "none")
            .attribuut("stroke", isRegie ? REGIE : DEEL)
            .attribuut("stroke-width", isRegie ? 4 : 2)
            .attribuut("marker-end", "url(#" + voorvoegsel + (isRegie ? "-regie)" : "-deel)"));
    return element(
        "g",
        element("title", titel(opdracht, nummer)),
        isRegie ? lijn : lijn.attribuut("stroke-dasharray", "7 4"),
        element("circle")
            .attribuut("cx", midden.x())
            .attribuut("cy", midden.y())
            .attribuut("r", 10)
            .attribuut("fill", "#ffffff"),
        Beeld.midden(midden.x(), midden.y() + 4, letter(nummer)).attribuut("font-size", "12"));
  }

  /**
   * How far an arrow bends, as {@link Wielplaats#bocht} wants it. A curve comes half as far as the
   * place to which it bends, so that the letters of alike arrows lie one and a half line apart.
   */
  private static int opzij(Wielplaats van, Wielplaats naar, int hoeveelste) {
    Wielplaats inwoner = new Wielplaats(MIDDEN, MIDDEN);
    int naarBuiten =
        van.gaatLangs(naar, inwoner, KERN + BOCHT)
            ? 2 * (KERN + BOCHT) + 2 * hoeveelste * BOCHT
            : langsDeRand(hoeveelste);
    boolean isBuiten =
        van.bocht(naar, BOCHT).afstand(inwoner) >= van.bocht(naar, -BOCHT).afstand(inwoner);
    return isBuiten ? naarBuiten : -naarBuiten;
  }

  /** Away from the resident, but for the second: one fits between the first and the resident. */
  private static int langsDeRand(int hoeveelste) {
    return switch (hoeveelste) {
      case 0 -> BOCHT;
      case 1 -> -BOCHT;
      default -> (2 * hoeveelste - 1) * BOCHT;
    };
  }

  private String titel(Opdracht opdracht, int nummer) {
    return teksten.tekst(
        "regie.pijl",
        letter(nummer),
        teksten.van(opdracht.soort().titel()),
        naam(opdracht.van()),
        naam(opdracht.aan()));
  }

  private String naam(String code) {
    return netwerk.partij(code).orElseThrow().naam();
  }

  private Wielplaats plaats(String code) {
    return Optional.ofNullable(plaatsen.get(code)).orElseThrow();
  }

  /** The mark of an assignment, in the picture and in its table: a to z, then aa, ab and on. */
  static String letter(int nummer) {
    int rest = nummer - 1;
    String laatste = String.valueOf((char) ('a' + rest % 26));
    return rest < 26 ? laatste : letter(rest / 26) + laatste;
  }

  private List<Opmaak> knopen() {
    List<Opmaak> knopen = new ArrayList<>();
    for (Partij partij : netwerk.partijen()) {
      knopen.add(knoop(partij, Integer.toString(knopen.size() + 1)));
    }
    return knopen;
  }

  private Opmaak knoop(Partij partij, String nummer) {
    Wielplaats plaats = plaats(partij.code());
    Opmaak knoop =
        element(
            "g",
            element("title", nummer + ". " + partij.naam()),
            Partijvorm.van(partij, plaats, KNOOP),
            Beeld.midden(plaats.x(), plaats.y() + 5, nummer).attribuut("font-weight", "600"));
    return netwerk.partijen().size() > MEESTE_NAMEN
        ? knoop
        : knoop.met(
            Beeld.midden(plaats.x(), naast(plaats), Beeld.kort(partij.naam(), NAAMLENGTE))
                .attribuut("font-size", "12")
                .attribuut("stroke", "#ffffff")
                .attribuut("stroke-width", "4")
                .attribuut("paint-order", "stroke"));
  }

  /** Outside the wheel, where no arrow goes. */
  private static long naast(Wielplaats plaats) {
    return plaats.y() < MIDDEN ? plaats.y() - KNOOP - 8 : plaats.y() + KNOOP + 16;
  }
}
