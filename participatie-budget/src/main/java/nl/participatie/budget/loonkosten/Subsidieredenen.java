package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidieteksten.euro;
import static nl.participatie.budget.loonkosten.Subsidieteksten.getal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;

/** Says why a wage subsidy is what it is, and where the law was uncertain. */
final class Subsidieredenen {

  private static final Breuk HONDERD = Breuk.of(100);
  private static final Vindplaats ARTIKEL = wet("art. 10d");
  private static final Vindplaats LID_4 = wet("art. 10d lid 4");
  private static final Vindplaats LID_5 = wet("art. 10d lid 5");

  /** The tables hold the percentages; no article of them was read. */
  private static final Vindplaats JEUGD = new Vindplaats(Bron.REKENMODEL, "loonkostensubsidie");

  /** The text on 36 hours was first seen in the law of this day. */
  private static final LocalDate VASTE_WEEK_GEZIEN = LocalDate.of(2025, 1, 1);

  /** The text on the wage value of the minimum wage stands in the law of this day. */
  private static final LocalDate LOONWAARDE_GEZIEN = LocalDate.of(2017, 2, 1);

  private final ImmutableList.Builder<Reden> redenen = ImmutableList.builder();
  private final ImmutableList.Builder<Onzekerheid> onzekerheden = ImmutableList.builder();

  List<Reden> redenen() {
    return redenen.build();
  }

  List<Onzekerheid> onzekerheden() {
    return onzekerheden.build();
  }

  private static Vindplaats wet(String plaats) {
    return new Vindplaats(Bron.PARTICIPATIEWET, plaats);
  }

  private void reden(String code, Vindplaats bron, Optional<String> kengetal, Tekst... delen) {
    redenen.add(new Reden(code, Subsidieteksten.tekst("reden." + code, delen), bron, kengetal));
  }

  void grondslag(Minimumloon wml, Breuk bijslag) {
    if (!wml.procent().equals(HONDERD)) {
      reden("JEUGD", JEUGD, Optional.empty(), getal(wml.leeftijd()), getal(wml.procent()));
    }
    reden("GRONDSLAG", LID_4, Optional.of("VAKANTIEBIJSLAG"), euro(wml.maand()), getal(bijslag));
  }

  void maatstaf(Maatstaf maatstaf, Subsidieregels regels) {
    if (maatstaf instanceof Maatstaf.LoonwaardeVanMinimumloon loonwaarde) {
      reden("LOONWAARDE_VAN_WML", LID_4, Optional.empty(), getal(loonwaarde.procent()));
    } else if (maatstaf instanceof Maatstaf.LoonwaardeVanLoon loonwaarde) {
      reden(
          "LOONWAARDE_VAN_LOON",
          LID_4,
          Optional.empty(),
          getal(loonwaarde.procent()),
          euro(loonwaarde.loon()));
    } else {
      reden("FORFAIT", LID_5, Optional.of("LKS_FORFAIT"), getal(regels.forfait()));
    }
  }

  /** The cap, and the other reading of it where that gives another amount. */
  void plafond(Breuk volledig, Bedrag grondslag, Subsidieregels regels) {
    Breuk meeste = Breuk.of(grondslag.centen(), 100).maal(regels.maximum()).gedeeldDoor(HONDERD);
    if (volledig.compareTo(meeste) > 0) {
      reden("PLAFOND", LID_4, Optional.of("LKS_MAXIMUM"), getal(regels.maximum()));
    }
    Breuk samen = volledig.maal(HONDERD.plus(regels.werkgeverslasten())).gedeeldDoor(HONDERD);
    if (samen.compareTo(meeste) > 0) {
      boolean isSubsidie = regels.plafond() == Plafondlezing.OVER_SUBSIDIE;
      onzeker(
          "plafond",
          Subsidieteksten.tekst("plafond." + regels.plafond()),
          Subsidieteksten.tekst(
              "plafond." + (isSubsidie ? Plafondlezing.OVER_BEIDE : Plafondlezing.OVER_SUBSIDIE)));
    }
  }

  void vergoeding(Breuk procent, Vindplaats bron) {
    reden("VERGOEDING", bron, Optional.of("WERKGEVERSLASTEN"), getal(procent));
  }

  /** In the gap: what was last known before, or what the caller takes. */
  void vergoedingInGat(Breuk procent, Breuk ervoor, Breuk erna) {
    reden("VERGOEDING", wet("art. 10d"), Optional.of("WERKGEVERSLASTEN"), getal(procent));
    boolean isErvoor = procent.equals(ervoor);
    onzeker("werkgeverslastenInGat", getal(procent), getal(isErvoor ? erna : ervoor));
  }

  void deeltijd(Subsidievraag vraag, boolean isVasteWeek, BigDecimal week) {
    if (vraag.uren().compareTo(vraag.voltijd()) > 0) {
      reden("UREN_BOVEN_VOLTIJD", ARTIKEL, Optional.empty(), getal(vraag.voltijd()));
    }
    BigDecimal uren = vraag.uren().min(vraag.voltijd());
    BigDecimal deler = isVasteWeek ? week : vraag.voltijd();
    if (uren.compareTo(deler) != 0) {
      String code = isVasteWeek ? "DEELTIJD_VASTE_WEEK" : "DEELTIJD";
      reden(code, ARTIKEL, Optional.empty(), getal(uren), getal(deler));
    }
    LocalDate standaard = Rechtskeuzes.STANDAARD.vasteWeekVanaf();
    boolean isTussen = isTussen(vraag.datum(), standaard, VASTE_WEEK_GEZIEN);
    if (isTussen && vraag.voltijd().compareTo(week) != 0) {
      onzekereDatum(
          "vasteWeekVanaf", vraag.rechtskeuzes().vasteWeekVanaf(), standaard, VASTE_WEEK_GEZIEN);
    }
  }

  void loonwaardegrondslag(Subsidievraag vraag) {
    LocalDate standaard = Rechtskeuzes.STANDAARD.loonwaardeVanMinimumloonVanaf();
    if (isTussen(vraag.datum(), standaard, LOONWAARDE_GEZIEN) && !vraag.forfait()) {
      onzekereDatum(
          "loonwaardeVanMinimumloonVanaf",
          vraag.rechtskeuzes().loonwaardeVanMinimumloonVanaf(),
          standaard,
          LOONWAARDE_GEZIEN);
    }
  }

  private static boolean isTussen(LocalDate datum, LocalDate vanaf, LocalDate tot) {
    return !datum.isBefore(vanaf) && datum.isBefore(tot);
  }

  private void onzekereDatum(
      String code, LocalDate gekozen, LocalDate standaard, LocalDate gezien) {
    LocalDate ander = gekozen.equals(gezien) ? standaard : gezien;
    onzeker(code, Tekst.gelijk(gekozen.toString()), Tekst.gelijk(ander.toString()));
  }

  private void onzeker(String code, Tekst gekozen, Tekst alternatief) {
    onzekerheden.add(
        new Onzekerheid(code, gekozen, alternatief, Subsidieteksten.tekst("onzeker." + code)));
  }
}
