package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Saldopost;
import org.jspecify.annotations.Nullable;

/**
 * The pools of one year: a frame for each pool, in it each balance before (solid) and after
 * (hatched) the transfers, left of the line for a shortage and right of it for a surplus, with the
 * amount written beside it.
 */
final class Pottengrafiek {

  private static final int BREEDTE = 420;
  private static final int LINKS = 20;
  private static final int RECHTS = 270;
  private static final int GETAL = 280;
  private static final int KOP = 30;
  private static final int RIJ = 62;
  private static final int BALK = 13;
  private static final int TUSSEN = 10;
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
  Opmaak teken(List<Saldogroep> groepen, String titel, String uitleg) {
    List<Opmaak> vormen = new ArrayList<>();
    int y = 24;
    for (Saldogroep groep : groepen) {
      List<Saldopost> leden =
          groep.leden().stream().filter(post -> groep.isPot() || !isNiets(post)).toList();
      if (!leden.isEmpty()) {
        int hoogte = KOP + RIJ * leden.size();
        vormen.add(groep(groep, leden, y, hoogte));
        y += hoogte + TUSSEN;
      }
    }
    return Jaarbeeld.svg(voorvoegsel, BREEDTE, y, titel, uitleg)
        .met(
            Patroon.definities(voorvoegsel, List.of(Patroon.VOL, Patroon.SCHUIN)),
            element("text", teksten.tekst("potten.eenheid")).attribuut("x", 4).attribuut("y", 14),
            vormen);
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
                .attribuut("y", y + 19L)
                .attribuut("font-weight", "600"));
    int rij = y + KOP;
    for (Saldopost post : leden) {
      groep.met(rij(post, rij));
      rij += RIJ;
    }
    return groep;
  }

  private List<Opmaak> rij(Saldopost post, int y) {
    List<Opmaak> delen = new ArrayList<>();
    delen.add(
        element("text", teksten.van(post.titel())).attribuut("x", LINKS).attribuut("y", y + 11L));
    int nul = x(Breuk.NUL);
    balk(verrekening.saldi().get(post), "potten.voor", Patroon.VOL, y + 17, delen);
    balk(verrekening.resten().get(post), "potten.na", Patroon.SCHUIN, y + 17 + BALK + 3, delen);
    delen.add(
        element("path")
            .attribuut("d", "M" + nul + "," + (y + 15) + "V" + (y + 19 + 2 * BALK + 2))
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
            .attribuut("y", y + BALK - 2)
            .attribuut("font-size", "12"));
  }

  private int x(Breuk waarde) {
    return LINKS + schaal.deel(waarde).maal(Breuk.of(RECHTS - LINKS)).rond().intValueExact();
  }

  private static Breuk breuk(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100_000_000L);
  }
}
