package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.spiegel.Cel;
import nl.participatie.keuzes.spiegel.Groepskeuze;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.model.bron.Begrip;
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

  // the boxes of all rows, by how they look
  private final Map<Patroon, Vakken> delen = new EnumMap<>(Patroon.class);
  private final Vakken open = new Vakken();
  private final Vakken woorden = new Vakken();

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
    List<Opmaak> vlakken = new ArrayList<>();
    delen.forEach((patroon, vakken) -> vlakken.add(vakken.omrand(patroon.vulling(voorvoegsel))));
    String omvang = Integer.toString(spiegel.groep().omvang());
    return new Beeld(voorvoegsel, BREEDTE, rijen.size() * RIJ)
        .uitleg(teksten.tekst("spiegel.titel"), teksten.tekst("spiegel.uitleg", omvang))
        .met(
            Patroon.definities(voorvoegsel, delen.keySet()),
            vlakken,
            open.omrand("#ffffff"),
            woorden.omrand("#ffffff"),
            element("g", rijen).attribuut("font-size", 12));
  }

  private Opmaak rij(Groepskeuze keuze, int y) {
    String naam = keuze.keuze().nummer() + ". " + teksten.van(keuze.keuze().titel());
    Begrip eigen = spiegel.eigen().gekozen(keuze.keuze());
    Opmaak rij = element("g", element("title", naam), Beeld.tekst(LINKS, y + 12L, naam));
    int getoond = 0;
    int optie = 0;
    Optional<Integer> middenEigen = Optional.empty();
    for (Cel cel : keuze.opties()) {
      Vakken vakken = cel.begrip() instanceof Optie ? deel(Patroon.nummer(optie++)) : open;
      if (cel.aantal().isPresent()) {
        int aantal = cel.aantal().get();
        int van = x(getoond);
        int tot = x(getoond + aantal);
        vakken.vak(van, y + 18, tot - van, HOOG);
        rij.met(woord(van, tot, y, kort(cel.begrip(), teksten) + " " + aantal));
        middenEigen = cel.begrip().equals(eigen) ? Optional.of((van + tot) / 2) : middenEigen;
        getoond += aantal;
      }
    }
    int van = x(getoond);
    int tot = LINKS + BALK;
    if (van < tot) {
      deel(Patroon.SLUIER).vak(van, y + 18, tot - van, HOOG);
      rij.met(woord(van, tot, y, teksten.tekst("spiegel.verborgen")));
    }
    return rij.met(eigen(middenEigen.orElse((van + tot) / 2), y + 18 + HOOG, kort(eigen, teksten)));
  }

  /** The boxes of all parts with a fill. */
  private Vakken deel(Patroon patroon) {
    return delen.computeIfAbsent(patroon, nieuw -> new Vakken());
  }

  /** A word on a part of the bar, where it has room. */
  private List<Opmaak> woord(int van, int tot, int y, String woord) {
    int breed = 10 + 8 * woord.length();
    if (tot - van < Math.max(MINST_BREED, breed + 4)) {
      return List.of();
    }
    int midden = (van + tot) / 2;
    woorden.vak(midden - breed / 2, y + 20, breed, HOOG - 4);
    return List.of(Beeld.midden(midden, y + 34L, woord));
  }

  /** A triangle that points up at the part in which the municipality stands. */
  private List<Opmaak> eigen(int x, int y, String woord) {
    boolean isRechts = x > BREEDTE / 2;
    return List.of(
        element("path").attribuut("d", "M" + x + "," + (y + 2) + "l7,11h-14z"),
        Beeld.tekst(isRechts ? x - 12L : x + 12L, y + 14L, teksten.tekst("spiegel.eigen", woord))
            .attribuut("text-anchor", isRechts ? "end" : "start"));
  }

  private int x(int aantal) {
    int omvang = Math.max(1, spiegel.groep().omvang());
    long breed = LongMath.divide((long) BALK * aantal, omvang, RoundingMode.HALF_UP);
    return LINKS + Math.toIntExact(breed);
  }
}
