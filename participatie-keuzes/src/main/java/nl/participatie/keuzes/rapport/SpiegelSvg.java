package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.spiegel.Cel;
import nl.participatie.keuzes.spiegel.Groepskeuze;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * The mirror as a picture: for each choice a bar with the distribution of its options over the
 * group, and a triangle below the part in which the municipality itself stands. What may not be
 * shown is one light hatched part. Pure: one value, one text.
 */
public final class SpiegelSvg {

  private static final int BREEDTE = 448;
  private static final int RIJ = 62;
  private static final int LINKS = 8;
  private static final int BALK = 432;
  private static final int HOOG = 22;

  /** A part narrower than this has no room for its letter and number. */
  private static final int MINST_BREED = 56;

  private final Spiegel spiegel;
  private final Rapportteksten teksten;
  private final String voorvoegsel;

  private SpiegelSvg(Spiegel spiegel, Rapportteksten teksten, String voorvoegsel) {
    this.spiegel = spiegel;
    this.teksten = teksten;
    this.voorvoegsel = voorvoegsel;
  }

  /**
   * Draws the mirror.
   *
   * @param spiegel the mirror
   * @param taal the language
   * @param voorvoegsel the prefix of every id, so that several pictures fit on one page: a letter,
   *     then letters, digits and hyphens
   * @return an SVG document
   * @throws IllegalArgumentException if the prefix has another form
   */
  public static String teken(Spiegel spiegel, Taal taal, String voorvoegsel) {
    Rapportteksten teksten = new Rapportteksten(taal);
    return Beeld.document(opmaak(spiegel, teksten, Voorvoegsel.eis(voorvoegsel)));
  }

  /** The picture as a part of a page. */
  static Opmaak opmaak(Spiegel spiegel, Rapportteksten teksten, String voorvoegsel) {
    return new SpiegelSvg(spiegel, teksten, voorvoegsel).teken();
  }

  /** How an option is called in the picture and beside it: its letter, or that it is open. */
  static String kort(Begrip begrip, Rapportteksten teksten) {
    return begrip instanceof Optie optie
        ? CongruentieSvg.letter(optie)
        : teksten.tekst("spiegel.open");
  }

  private Opmaak teken() {
    List<Opmaak> rijen = new ArrayList<>();
    for (Groepskeuze keuze : spiegel.groep().keuzes()) {
      rijen.add(rij(keuze, rijen.size() * RIJ));
    }
    String omvang = Integer.toString(spiegel.groep().omvang());
    return new Beeld(voorvoegsel, BREEDTE, rijen.size() * RIJ)
        .uitleg(teksten.tekst("spiegel.titel"), teksten.tekst("spiegel.uitleg", omvang))
        .met(
            Patroon.definities(
                voorvoegsel,
                List.of(
                    Patroon.VOL,
                    Patroon.SCHUIN,
                    Patroon.STIP,
                    Patroon.LIGGEND,
                    Patroon.STAAND,
                    Patroon.SLUIER)),
            rijen);
  }

  private Opmaak rij(Groepskeuze keuze, int y) {
    String naam = keuze.keuze().nummer() + ". " + teksten.van(keuze.keuze().titel());
    Begrip eigen = spiegel.eigen().gekozen(keuze.keuze());
    List<Opmaak> delen = new ArrayList<>();
    int getoond = 0;
    int optie = 0;
    Optional<Integer> middenEigen = Optional.empty();
    for (Cel cel : keuze.opties()) {
      boolean isOptie = cel.begrip() instanceof Optie;
      String vulling = isOptie ? Patroon.nummer(optie).vulling(voorvoegsel) : "#ffffff";
      optie += isOptie ? 1 : 0;
      if (cel.aantal().isPresent()) {
        int aantal = cel.aantal().get();
        int van = x(getoond);
        int tot = x(getoond + aantal);
        delen.addAll(deel(van, tot, y, vulling, kort(cel.begrip(), teksten) + " " + aantal));
        middenEigen = cel.begrip().equals(eigen) ? Optional.of((van + tot) / 2) : middenEigen;
        getoond += aantal;
      }
    }
    int van = x(getoond);
    if (van < LINKS + BALK) {
      String sluier = Patroon.SLUIER.vulling(voorvoegsel);
      delen.addAll(deel(van, LINKS + BALK, y, sluier, teksten.tekst("spiegel.verborgen")));
    }
    int midden = middenEigen.orElse((van + LINKS + BALK) / 2);
    return element(
        "g",
        element("title", naam),
        Beeld.tekst(LINKS, y + 12L, naam).attribuut("font-size", "12"),
        delen,
        eigen(midden, y + 18 + HOOG, kort(eigen, teksten)));
  }

  private List<Opmaak> deel(int van, int tot, int y, String vulling, String woord) {
    List<Opmaak> delen = new ArrayList<>();
    delen.add(vak(van, y + 18, tot - van, HOOG).attribuut("fill", vulling));
    int breed = 10 + 8 * woord.length();
    if (tot - van >= Math.max(MINST_BREED, breed + 4)) {
      int midden = (van + tot) / 2;
      delen.add(vak(midden - breed / 2, y + 20, breed, HOOG - 4).attribuut("fill", "#ffffff"));
      delen.add(Beeld.midden(midden, y + 34L, woord).attribuut("font-size", "12"));
    }
    return delen;
  }

  /** A triangle that points up at the part in which the municipality stands. */
  private Opmaak eigen(int x, int y, String woord) {
    boolean isRechts = x > BREEDTE / 2;
    return element(
        "g",
        element("path")
            .attribuut("d", "M" + x + "," + (y + 2) + "l7,11h-14z")
            .attribuut("fill", Beeld.INKT),
        Beeld.tekst(isRechts ? x - 12L : x + 12L, y + 14L, teksten.tekst("spiegel.eigen", woord))
            .attribuut("text-anchor", isRechts ? "end" : "start")
            .attribuut("font-size", "12"));
  }

  private static Opmaak vak(int x, int y, int breed, int hoog) {
    return element("rect")
        .attribuut("x", x)
        .attribuut("y", y)
        .attribuut("width", breed)
        .attribuut("height", hoog)
        .attribuut("stroke", Beeld.RAND);
  }

  private int x(int aantal) {
    int omvang = Math.max(1, spiegel.groep().omvang());
    return LINKS + Breuk.of((long) BALK * aantal, omvang).rond().intValueExact();
  }
}
