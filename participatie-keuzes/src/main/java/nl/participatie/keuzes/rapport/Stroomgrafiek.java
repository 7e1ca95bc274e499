package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * Money in and out over the years: what is received stands as bars above the line of zero, what is
 * spent hangs below it, so that the two stay apart without colour; what is left is written below.
 * Years of which something is not determined have a veil on that side.
 */
final class Stroomgrafiek {

  private static final int LIJNEN = 3;

  /** Lines with the fill of each. */
  record Stapel(List<Geldlijn> lijnen, List<Patroon> vullingen) {

    /** A pile of lines, with fills from a place on. */
    static Stapel van(List<Geldlijn> lijnen, int vanaf) {
      List<Patroon> vullingen = new ArrayList<>();
      for (int plaats = 0; plaats < lijnen.size(); plaats++) {
        vullingen.add(Patroon.nummer(vanaf + plaats));
      }
      return new Stapel(lijnen, vullingen);
    }

    /** The sum of the first so many lines. */
    private Breuk totaal(int aantal, int jaar) {
      return lijnen.stream()
          .limit(aantal)
          .map(lijn -> miljoenen(lijn.in(jaar)))
          .reduce(Breuk.NUL, Breuk::plus);
    }

    private Breuk totaal(int jaar) {
      return totaal(lijnen.size(), jaar);
    }

    private boolean isVolledig(int jaar) {
      return lijnen.stream().allMatch(lijn -> lijn.in(jaar).isVolledig());
    }
  }

  private final Stapel in;
  private final Stapel uit;
  private final Geldlijn saldo;
  private final Rapportteksten teksten;
  private final Weergave weergave;
  private final Jaarbeeld beeld;

  Stroomgrafiek(Stapel in, Stapel uit, Geldlijn saldo, Rapportteksten teksten, String voorvoegsel) {
    this.in = in;
    this.uit = uit;
    this.saldo = saldo;
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
    List<Integer> jaren = List.copyOf(saldo.jaren().keySet());
    List<Breuk> toppen = new ArrayList<>();
    jaren.forEach(jaar -> toppen.addAll(List.of(in.totaal(jaar), uit.totaal(jaar))));
    this.beeld = new Jaarbeeld(voorvoegsel, jaren, Schaal.gespiegeld(toppen, LIJNEN));
  }

  List<Opmaak> teken(String titel, String uitleg) {
    List<Patroon> vullingen = new ArrayList<>(in.vullingen());
    vullingen.addAll(uit.vullingen());
    vullingen.add(Patroon.SLUIER);
    int decimalen = Weergave.decimalen(Geldstroom.grootste(saldo.bedragen()));
    return beeld
        .definities(Patroon.definities(beeld.voorvoegsel(), vullingen))
        .hoogtelijnen(hoogte -> weergave.getal(hoogte.decimaal().abs()))
        .vormen(staven(in, 1))
        .vormen(staven(uit, -1))
        .vormen(zijden())
        .waarden(
            teksten.tekst("geld.beeld.saldo"),
            jaar -> new Cellen(teksten).miljoenen(saldo.in(jaar), decimalen))
        .legenda(legenda())
        .beeld(titel, uitleg, teksten.tekst("geld.eenheid"));
  }

  /** The bars of one side: a shape for each line, with a veil where something is missing. */
  private List<Opmaak> staven(Stapel stapel, int kant) {
    List<Opmaak> staven = new ArrayList<>();
    for (int nummer = 0; nummer < stapel.lijnen().size(); nummer++) {
      StringBuilder pad = new StringBuilder();
      for (int plaats = 0; plaats < beeld.jaren().size(); plaats++) {
        int jaar = beeld.jaren().get(plaats);
        staaf(plaats, y(stapel, nummer, jaar, kant), y(stapel, nummer + 1, jaar, kant), pad);
      }
      vorm(pad, stapel.vullingen().get(nummer).vulling(beeld.voorvoegsel()), staven);
    }
    StringBuilder sluier = new StringBuilder();
    int einde = kant > 0 ? Jaarbeeld.BOVEN : Jaarbeeld.BODEM;
    for (int plaats = 0; plaats < beeld.jaren().size(); plaats++) {
      int jaar = beeld.jaren().get(plaats);
      if (!stapel.isVolledig(jaar)) {
        staaf(plaats, y(stapel, stapel.lijnen().size(), jaar, kant), einde, sluier);
      }
    }
    vorm(sluier, sluier(), staven);
    return staven;
  }

  /** How high the pile reaches with so many of its lines. */
  private int y(Stapel stapel, int aantal, int jaar, int kant) {
    return beeld.y(stapel.totaal(aantal, jaar).maal(Breuk.of(kant)));
  }

  /** A bar between two heights, unless it would have none. */
  private void staaf(int plaats, int van, int tot, StringBuilder pad) {
    if (van != tot) {
      pad.append('M').append(beeld.midden(plaats) - beeld.breed() / 2).append(',').append(van);
      pad.append('h').append(beeld.breed()).append('V').append(tot);
      pad.append('h').append(-beeld.breed()).append('Z');
    }
  }

  private static void vorm(StringBuilder pad, String vulling, List<Opmaak> staven) {
    if (!pad.isEmpty()) {
      staven.add(element("path").attribuut("d", pad.toString()).attribuut("fill", vulling));
    }
  }

  /** What lies above the line and what below it, in words. */
  private List<Opmaak> zijden() {
    return List.of(
        zijde("geld.beeld.in", Jaarbeeld.BOVEN + 18), zijde("geld.beeld.uit", Jaarbeeld.BODEM - 8));
  }

  private Opmaak zijde(String sleutel, int y) {
    return element("text", teksten.tekst(sleutel))
        .attribuut("x", Jaarbeeld.RECHTS)
        .attribuut("y", y)
        .attribuut("text-anchor", "end")
        .attribuut("font-weight", "600")
        .attribuut("stroke", "#ffffff")
        .attribuut("stroke-width", 4)
        .attribuut("paint-order", "stroke");
  }

  private List<Jaarbeeld.Uitleg> legenda() {
    List<Jaarbeeld.Uitleg> regels = new ArrayList<>();
    boolean isGelijk = in.vullingen().equals(uit.vullingen());
    voegToe(in, isGelijk ? "geld.legenda.beide" : "geld.legenda.in", regels);
    if (!isGelijk) {
      voegToe(uit, "geld.legenda.uit", regels);
    }
    if (beeld.jaren().stream().anyMatch(jaar -> !in.isVolledig(jaar) || !uit.isVolledig(jaar))) {
      regels.add(
          new Jaarbeeld.Uitleg(Jaarbeeld.vlak(sluier()), teksten.tekst("geld.legenda.onbepaald")));
    }
    return regels;
  }

  private void voegToe(Stapel stapel, String sleutel, List<Jaarbeeld.Uitleg> regels) {
    List<Jaarbeeld.Uitleg> deel = new ArrayList<>();
    for (int nummer = 0; nummer < stapel.lijnen().size(); nummer++) {
      String vulling = stapel.vullingen().get(nummer).vulling(beeld.voorvoegsel());
      String naam = teksten.tekst(sleutel, stapel.lijnen().get(nummer).naam());
      deel.add(new Jaarbeeld.Uitleg(Jaarbeeld.vlak(vulling), naam));
    }
    if (sleutel.equals("geld.legenda.in")) {
      Collections.reverse(deel); // top of the pile first, as the eye meets it
    }
    regels.addAll(deel);
  }

  private String sluier() {
    return Patroon.SLUIER.vulling(beeld.voorvoegsel());
  }

  /** What can be drawn of an amount; none of what is spent or received is negative. */
  private static Breuk miljoenen(Deelsom som) {
    Bedrag bedrag = som.bedrag().orElse(Bedrag.NUL);
    return Breuk.of(Math.max(0, bedrag.centen()), 100_000_000L);
  }
}
