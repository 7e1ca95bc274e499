package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.transformatie.Afronding;
import nl.participatie.keuzes.transformatie.Padstand;
import nl.participatie.keuzes.transformatie.Padstap;
import nl.participatie.keuzes.transformatie.Padstatus;
import nl.participatie.keuzes.transformatie.Stapopgave;
import nl.participatie.keuzes.transformatie.Stapstand;
import nl.participatie.model.taal.Taal;

/**
 * The transformation path as a timeline: a row for each step with the days that are known of it,
 * and a gate between the steps that rest on each other. The state of a step is told in words and by
 * the box before it: filled, hatched, empty, or crossed out. Pure: one value, one text.
 */
public final class TransformatieSvg {

  private static final int BREEDTE = 448;
  private static final int LINKS = 30;
  private static final int RECHTS = 440;

  /** Where the days end: what follows is for the words that tell how far a step is. */
  private static final int DAGEN_TOT = 345;

  private static final int BOVEN = 64;
  private static final int RIJ = 46;
  private static final int POORT = 26;
  private static final int VAK = 14;

  /** So many characters of a name fit beside its state. */
  private static final int NAAMLENGTE = 38;

  private static final String VOL = "#1f4e79";

  private final Padstand stand;
  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final String voorvoegsel;
  private final Tijdas as;

  private TransformatieSvg(Padstand stand, Rapportteksten teksten, String voorvoegsel) {
    this.stand = stand;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
    this.voorvoegsel = voorvoegsel;
    this.as = Tijdas.om(Padfasen.dagen(stand), LINKS, DAGEN_TOT);
  }

  /**
   * Draws the timeline.
   *
   * @param stand how far the path is on a date
   * @param taal the language
   * @param voorvoegsel the prefix of every id, so that several pictures fit on one page: a letter,
   *     then letters, digits and hyphens
   * @return an SVG document
   * @throws IllegalArgumentException if the prefix has another form
   */
  public static String teken(Padstand stand, Taal taal, String voorvoegsel) {
    Rapportteksten teksten = new Rapportteksten(taal);
    return Beeld.document(opmaak(stand, teksten, Voorvoegsel.eis(voorvoegsel)));
  }

  /** The picture as a part of a page. */
  static Opmaak opmaak(Padstand stand, Rapportteksten teksten, String voorvoegsel) {
    return new TransformatieSvg(stand, teksten, voorvoegsel).teken();
  }

  private Opmaak teken() {
    List<Opmaak> rijen = new ArrayList<>();
    int y = BOVEN;
    List<Stapstand> vorige = List.of();
    for (List<Stapstand> fase : Padfasen.van(stand)) {
      if (!vorige.isEmpty()) {
        rijen.add(poort(vorige, y));
        y += POORT;
      }
      for (Stapstand stap : fase) {
        rijen.add(rij(stap, y));
        y += RIJ;
      }
      vorige = fase;
    }
    return new Beeld(voorvoegsel, BREEDTE, y)
        .uitleg(teksten.tekst("transformatie.titel"), uitleg())
        .met(
            Patroon.definities(voorvoegsel, List.of(Patroon.SCHUIN)),
            jaarlijnen(y),
            dagen(y),
            jaartallen(),
            rijen);
  }

  private String uitleg() {
    long gereed =
        stand.stappen().stream().filter(stap -> stap.status() == Padstatus.GEREED).count();
    return teksten.tekst(
        "transformatie.uitleg",
        weergave.datum(stand.peildatum()),
        Long.toString(gereed),
        Integer.toString(stand.stappen().size()),
        vroegsteStart());
  }

  private String vroegsteStart() {
    return stand
        .vroegsteStart()
        .optioneel()
        .map(dag -> teksten.tekst("transformatie.vroegst", weergave.datum(dag)))
        .orElseGet(() -> teksten.tekst("transformatie.vroegst.onbepaald"));
  }

  private List<Opmaak> jaarlijnen(int bodem) {
    return as.jaren().stream().map(jaar -> lijn(as.x(jaar), BOVEN - 12, bodem, "#c3cbd2")).toList();
  }

  /** Over the lines of other days, which can lie on the first of a year. */
  private List<Opmaak> jaartallen() {
    return as.jaren().stream()
        .map(
            jaar ->
                omlijnd(Beeld.midden(as.x(jaar), BOVEN - 18L, Integer.toString(jaar.getYear()))))
        .toList();
  }

  private static Opmaak lijn(int x, int van, int tot, String kleur) {
    return element("path")
        .attribuut("d", "M" + x + "," + van + "V" + tot)
        .attribuut("stroke", kleur);
  }

  /** The reference date and the planned start, over the whole height. */
  private List<Opmaak> dagen(int bodem) {
    List<Opmaak> dagen = new ArrayList<>();
    dagen.add(
        element(
            "g",
            lijn(as.x(stand.peildatum()), 22, bodem, Beeld.INKT)
                .attribuut("stroke-dasharray", "2 3"),
            opschrift(stand.peildatum(), 14, "transformatie.peildatum")));
    stand
        .pad()
        .start()
        .ifPresent(
            start ->
                dagen.add(
                    element(
                        "g",
                        lijn(as.x(start), 38, bodem, Beeld.INKT).attribuut("stroke-width", 2),
                        opschrift(start, 32, "transformatie.start"))));
    return dagen;
  }

  /** What a line stands for, towards the middle of the picture. */
  private Opmaak opschrift(LocalDate dag, int y, String sleutel) {
    int x = as.x(dag);
    return omlijnd(Beeld.tekst(x, y, teksten.tekst(sleutel, weergave.datum(dag))))
        .attribuut("text-anchor", x > BREEDTE / 2 ? "end" : "start");
  }

  /** What has to be done before what stands below: open, or closed with a bar across. */
  private Opmaak poort(List<Stapstand> fase, int y) {
    boolean isOpen = fase.stream().allMatch(stap -> stap.status() == Padstatus.GEREED);
    String woord = teksten.tekst(isOpen ? "transformatie.poort.open" : "transformatie.poort.dicht");
    int midden = y + POORT / 2;
    Opmaak balk =
        element("path")
            .attribuut(
                "d",
                isOpen
                    ? "M4," + midden + "h14M" + (RECHTS - 14) + "," + midden + "h14"
                    : "M4," + midden + "H" + RECHTS)
            .attribuut("stroke", Beeld.INKT)
            .attribuut("stroke-width", isOpen ? 2 : 4);
    return element("g", balk, omlijnd(Beeld.midden(BREEDTE / 2, midden + 4L, woord)));
  }

  /** Words that stay readable over a line. */
  private static Opmaak omlijnd(Opmaak tekst) {
    return tekst
        .attribuut("font-size", "12")
        .attribuut("stroke", "#ffffff")
        .attribuut("stroke-width", "5")
        .attribuut("paint-order", "stroke");
  }

  private Opmaak rij(Stapstand stap, int y) {
    String naam = Padfasen.naam(stand, stap.stap(), teksten);
    String status = teksten.van(stap.status().titel());
    return element(
        "g",
        element("title", naam + ": " + status),
        vak(stap.status(), y + 4),
        omlijnd(Beeld.tekst(LINKS, y + 15L, Beeld.kort(naam, NAAMLENGTE))),
        omlijnd(Beeld.tekst(RECHTS, y + 15L, status).attribuut("text-anchor", "end")),
        merken(stap, y + 31));
  }

  private Opmaak vak(Padstatus status, int y) {
    Opmaak vak =
        element("rect")
            .attribuut("x", 8)
            .attribuut("y", y)
            .attribuut("width", VAK)
            .attribuut("height", VAK)
            .attribuut("stroke", Beeld.INKT)
            .attribuut("fill", vulling(status));
    return status == Padstatus.GEBLOKKEERD
        ? element(
            "g",
            vak,
            element("path")
                .attribuut("d", "M8," + y + "l14,14M22," + y + "l-14,14")
                .attribuut("stroke", Beeld.INKT))
        : vak;
  }

  private String vulling(Padstatus status) {
    return switch (status) {
      case GEREED -> VOL;
      case MOGELIJK_GEREED -> Patroon.SCHUIN.vulling(voorvoegsel);
      case TE_DOEN, GEBLOKKEERD -> "#ffffff";
    };
  }

  /** The days that are known of a step. */
  private List<Opmaak> merken(Stapstand stap, int y) {
    Stapopgave opgave = stand.pad().opgave(stap.stap());
    List<Opmaak> merken = new ArrayList<>();
    opgave.voorgesteld().ifPresent(dag -> merken.add(driehoek(as.x(dag), y)));
    Padfasen.gereed(stand, stap).ifPresent(gereed -> merken.add(gereed(gereed, y)));
    if (!stap.status().isGemeld()) {
      opgave.verwacht().ifPresent(dag -> merken.add(cirkel(as.x(dag), y)));
    }
    Optional<LocalDate> vroegst = stand.vroegsteStart().optioneel();
    if (stap.stap() == Padstap.START && vroegst.isPresent()) {
      merken.add(ruit(as.x(vroegst.get()), y));
    }
    return merken;
  }

  /** A filled square on the day; a hatched bar where only a period or a last day is known. */
  private Opmaak gereed(Afronding gereed, int y) {
    int tot = as.x(gereed.uiterlijk());
    if (gereed.isDag()) {
      return vlak(tot - 6, y - 6, 12).attribuut("fill", VOL);
    }
    int van = gereed.vanaf().map(as::x).orElse(LINKS);
    Opmaak balk =
        vlak(van, y - 6, Math.max(6, tot - van))
            .attribuut("fill", Patroon.SCHUIN.vulling(voorvoegsel));
    return gereed.vanaf().isPresent() ? balk : balk.attribuut("stroke-dasharray", "4 3");
  }

  private static Opmaak vlak(int x, int y, int breed) {
    return element("rect")
        .attribuut("x", x)
        .attribuut("y", y)
        .attribuut("width", breed)
        .attribuut("height", 12)
        .attribuut("stroke", Beeld.INKT);
  }

  private static Opmaak driehoek(int x, int y) {
    return omtrek("M" + x + "," + (y - 7) + "l7,13h-14z");
  }

  private static Opmaak ruit(int x, int y) {
    return omtrek("M" + x + "," + (y - 8) + "l8,8l-8,8l-8,-8z");
  }

  private static Opmaak omtrek(String pad) {
    return element("path")
        .attribuut("d", pad)
        .attribuut("fill", "#ffffff")
        .attribuut("stroke", Beeld.INKT)
        .attribuut("stroke-width", 2);
  }

  private static Opmaak cirkel(int x, int y) {
    return element("circle")
        .attribuut("cx", x)
        .attribuut("cy", y)
        .attribuut("r", 6)
        .attribuut("fill", "#ffffff")
        .attribuut("stroke", Beeld.INKT)
        .attribuut("stroke-width", 2)
        .attribuut("stroke-dasharray", "3 2");
  }
}
