package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.budget.verrekening.Overdracht;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Saldopost;
import org.jspecify.annotations.Nullable;

/**
 * The pools of one year: a frame for each pool, in it each balance before (solid) and after
 * (hatched) the transfers, left of the line for a shortage and right of it for a surplus, with the
 * amount written beside it. Each transfer is an arrow at the right side, from who gives to who
 * gets, with a number that the list below the picture explains.
 */
final class Pottengrafiek {

  private static final int BREEDTE = 720;
  private static final int LINKS = 22;
  private static final int RECHTS = 330;
  private static final int GETAL = 344;
  private static final int KOP = 46;
  private static final int RIJ = 106;
  private static final int TITEL = 24;
  private static final int BALK = 26;
  private static final int TUSSEN = 12;
  private static final int PIJL_VAN = 536;
  private static final int PIJL_TOT = 690;
  private static final int PIJL_MEEST = 48;
  private static final int LIJNEN = 4;

  /**
   * Balances that the picture shows together.
   *
   * @param naam the heading
   * @param isPot whether they cover each other's shortage
   * @param leden the balances in order
   */
  record Saldogroep(String naam, boolean isPot, List<Saldopost> leden) {}

  private final Verrekening verrekening;
  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final String voorvoegsel;
  private final Schaal schaal;
  private final int decimalen;

  /** Where the row of each balance that is drawn begins. */
  private final Map<Saldopost, Integer> rijen = new EnumMap<>(Saldopost.class);

  Pottengrafiek(Verrekening verrekening, Rapportteksten teksten, String voorvoegsel) {
    this.verrekening = verrekening;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
    this.voorvoegsel = Voorvoegsel.eis(voorvoegsel);
    List<Bedrag> bedragen =
        Stream.of(verrekening.saldi(), verrekening.resten())
            .flatMap(saldi -> saldi.values().stream())
            .flatMap(saldo -> saldo.optioneel().stream())
            .toList();
    this.schaal = Schaal.van(bedragen.stream().map(Pottengrafiek::breuk).toList(), LIJNEN);
    this.decimalen = Weergave.decimalen(Geldstroom.grootste(bedragen.stream()));
  }

  /** Draws groups of balances, each in a frame; balances that are and remain nothing stay out. */
  List<Opmaak> teken(List<Saldogroep> groepen, String titel, String uitleg) {
    List<Opmaak> vormen = new ArrayList<>();
    int y = 34;
    for (Saldogroep groep : groepen) {
      List<Saldopost> leden =
          groep.leden().stream().filter(post -> groep.isPot() || !isNiets(post)).toList();
      if (!leden.isEmpty()) {
        int hoogte = KOP + RIJ * leden.size();
        vormen.add(groep(groep, leden, y, hoogte));
        y += hoogte + TUSSEN;
      }
    }
    List<Overdracht> overdrachten = overdrachten();
    Opmaak svg =
        Jaarbeeld.svg(voorvoegsel, BREEDTE, y, titel, uitleg)
            .met(
                Patroon.definities(voorvoegsel, List.of(Patroon.VOL, Patroon.SCHUIN)),
                element("text", teksten.tekst("potten.eenheid"))
                    .attribuut("x", 4)
                    .attribuut("y", 20),
                vormen,
                pijlen(overdrachten));
    return overdrachten.isEmpty()
        ? List.of(svg)
        : List.of(
            svg,
            element("ol", overdrachten.stream().map(een -> element("li", woorden(een))).toList())
                .klasse("legenda"));
  }

  private List<Overdracht> overdrachten() {
    return verrekening.overdrachten().optioneel().orElse(List.of());
  }

  private String woorden(Overdracht een) {
    return teksten.tekst(
        "potten.overdracht",
        teksten.van(een.van().titel()),
        teksten.van(een.naar().titel()),
        new Cellen(teksten).miljoenen(een.bedrag()));
  }

  /** An arrow for each transfer, each in a lane of its own. */
  private List<Opmaak> pijlen(List<Overdracht> overdrachten) {
    List<Opmaak> pijlen = new ArrayList<>();
    int baan = Math.min(PIJL_MEEST, (PIJL_TOT - PIJL_VAN) / Math.max(1, overdrachten.size()));
    for (int nummer = 0; nummer < overdrachten.size(); nummer++) {
      Overdracht een = overdrachten.get(nummer);
      // each starts and ends at a height of its own, so that lines do not lie on each other
      int schuif = nummer * (2 * BALK) / overdrachten.size();
      int van = rij(een.van()) + TITEL + 8 + schuif;
      int naar = rij(een.naar()) + TITEL + 8 + schuif;
      pijlen.add(pijl(van, naar, PIJL_VAN + (nummer + 1) * baan, nummer + 1));
    }
    return pijlen;
  }

  private int rij(Saldopost post) {
    return Objects.requireNonNull(rijen.get(post), () -> "No row for " + post);
  }

  private static Opmaak pijl(int van, int naar, int x, int nummer) {
    int midden = (van + naar) / 2;
    return element(
        "g",
        element("path")
            .attribuut("d", "M" + PIJL_VAN + "," + van + "H" + x + "V" + naar + "H" + PIJL_VAN)
            .attribuut("fill", "none")
            .attribuut("stroke", Jaarbeeld.INKT)
            .attribuut("stroke-width", "2.5"),
        element("path")
            .attribuut("d", "M" + (PIJL_VAN - 6) + "," + naar + "l16,-8v16Z")
            .attribuut("fill", Jaarbeeld.INKT),
        element("circle")
            .attribuut("cx", x)
            .attribuut("cy", midden)
            .attribuut("r", 17)
            .attribuut("fill", "#ffffff")
            .attribuut("stroke", Jaarbeeld.INKT)
            .attribuut("stroke-width", 2),
        element("text", Integer.toString(nummer))
            .attribuut("x", x)
            .attribuut("y", midden + 6L)
            .attribuut("text-anchor", "middle")
            .attribuut("font-weight", "700"));
  }

  private boolean isNiets(Saldopost post) {
    Uitkomst<Bedrag> niets = Uitkomst.van(Bedrag.NUL);
    return niets.equals(verrekening.saldi().get(post))
        && niets.equals(verrekening.resten().get(post));
  }

  private Opmaak groep(Saldogroep soort, List<Saldopost> leden, int y, int hoogte) {
    Opmaak groep =
        element(
            "g",
            element("rect")
                .attribuut("x", 4)
                .attribuut("y", y)
                .attribuut("width", BREEDTE - 8)
                .attribuut("height", hoogte)
                .attribuut("rx", 6)
                .attribuut("fill", "#ffffff")
                .attribuut("stroke", "#4d5b66")
                .attribuut("stroke-width", soort.isPot() ? "2.5" : "1"),
            element("text", soort.naam())
                .attribuut("x", LINKS - 6)
                .attribuut("y", y + 24L)
                .attribuut("font-weight", "600"));
    int rij = y + KOP;
    for (Saldopost post : leden) {
      rijen.put(post, rij);
      groep.met(rij(post, rij));
      rij += RIJ;
    }
    return groep;
  }

  private List<Opmaak> rij(Saldopost post, int y) {
    List<Opmaak> delen = new ArrayList<>();
    delen.add(
        element("text", teksten.van(post.titel())).attribuut("x", LINKS).attribuut("y", y + 15L));
    int nul = x(Breuk.NUL);
    balk(verrekening.saldi().get(post), "potten.voor", Patroon.VOL, y + TITEL + 3, delen);
    balk(verrekening.resten().get(post), "potten.na", Patroon.SCHUIN, y + TITEL + BALK + 6, delen);
    delen.add(
        element("path")
            .attribuut("d", "M" + nul + "," + (y + TITEL + 1) + "V" + (y + TITEL + 2 * BALK + 8))
            .attribuut("stroke", Jaarbeeld.INKT));
    return delen;
  }

  private void balk(
      @Nullable Uitkomst<Bedrag> saldo,
      String sleutel,
      Patroon patroon,
      int y,
      List<Opmaak> delen) {
    Optional<Bedrag> bedrag = Objects.requireNonNull(saldo).optioneel();
    bedrag.ifPresent(
        waarde -> {
          int einde = x(breuk(waarde));
          int nul = x(Breuk.NUL);
          delen.add(
              element("rect")
                  .attribuut("x", Math.min(nul, einde))
                  .attribuut("y", y)
                  .attribuut("width", Math.abs(einde - nul))
                  .attribuut("height", BALK)
                  .attribuut("fill", patroon.vulling(voorvoegsel)));
        });
    String getal =
        bedrag
            .map(waarde -> weergave.miljoenen(waarde, decimalen))
            .orElseGet(() -> teksten.tekst("waarde.onbepaald"));
    delen.add(
        element("text", teksten.tekst(sleutel, getal))
            .attribuut("x", GETAL)
            .attribuut("y", y + BALK - 6));
  }

  private int x(Breuk waarde) {
    return LINKS + schaal.deel(waarde).maal(Breuk.of(RECHTS - LINKS)).rond().intValueExact();
  }

  private static Breuk breuk(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100_000_000L);
  }
}
