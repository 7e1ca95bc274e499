package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidieteksten.euro;
import static nl.participatie.budget.loonkosten.Subsidieteksten.getal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;

/**
 * Says why a wage subsidy is what it is, and where the law was uncertain. What is the same for many
 * questions is made once and shared.
 */
final class Subsidieredenen {

  private static final Breuk HONDERD = Breuk.of(100);
  private static final Vindplaats ARTIKEL = wet("art. 10d");
  private static final Vindplaats LID_4 = wet("art. 10d lid 4");
  private static final Vindplaats LID_5 = wet("art. 10d lid 5");

  /** In the gap no source has the percentage. */
  private static final Vindplaats AANNAME = new Vindplaats(Bron.GEEN, "");

  private static final Vindplaats OPGEGEVEN = new Vindplaats(Bron.EIGEN, "werkgeverslastenInGat");

  private static final Ingang VASTE_WEEK =
      new Ingang(
          "vasteWeekVanaf", Rechtskeuzes.STANDAARD.vasteWeekVanaf(), LocalDate.of(2025, 1, 1));

  private static final Ingang LOONWAARDE =
      new Ingang(
          "loonwaardeVanMinimumloonVanaf",
          Rechtskeuzes.STANDAARD.loonwaardeVanMinimumloonVanaf(),
          LocalDate.of(2017, 2, 1));

  /** By wage value. */
  private static final ImmutableList<Reden> LOONWAARDE_VAN_WML =
      IntStream.rangeClosed(Maatstaf.LAAGSTE_LOONWAARDE, Maatstaf.HOOGSTE_LOONWAARDE)
          .mapToObj(procent -> reden("LOONWAARDE_VAN_WML", LID_4, getal(procent)))
          .collect(ImmutableList.toImmutableList());

  private static final Onzekerheid ALLEEN_SUBSIDIE =
      plafond(Plafondlezing.OVER_SUBSIDIE, Plafondlezing.OVER_BEIDE);
  private static final Onzekerheid SUBSIDIE_EN_VERGOEDING =
      plafond(Plafondlezing.OVER_BEIDE, Plafondlezing.OVER_SUBSIDIE);

  /**
   * A rule of which it is uncertain from when it holds.
   *
   * @param code the attribute of {@link Rechtskeuzes}
   * @param standaard the date that this library takes
   * @param gezien the day of the law in which the text was first seen
   */
  private record Ingang(String code, LocalDate standaard, LocalDate gezien) {

    /** Whether the rule of a day is another one than by the date of this library. */
    boolean isAnders(LocalDate dag, LocalDate gekozen) {
      return dag.isBefore(gekozen) != dag.isBefore(standaard);
    }

    /** Whether the day lies where nobody knows. */
    boolean isOnzeker(LocalDate dag) {
      return !dag.isBefore(standaard) && dag.isBefore(gezien);
    }
  }

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

  private static Reden reden(String code, Vindplaats bron, Tekst... delen) {
    return new Reden(code, ImmutableList.copyOf(delen), bron, Optional.empty());
  }

  private static Reden metKengetal(String code, Vindplaats bron, String kengetal, Tekst... delen) {
    return new Reden(code, ImmutableList.copyOf(delen), bron, Optional.of(kengetal));
  }

  /** Why the base is what it is. */
  static ImmutableList<Reden> grondslag(Minimumloon wml, Breuk bijslag) {
    Reden grondslag =
        metKengetal("GRONDSLAG", LID_4, "VAKANTIEBIJSLAG", euro(wml.maand()), getal(bijslag));
    return wml.procent().equals(HONDERD)
        ? ImmutableList.of(grondslag)
        : ImmutableList.of(
            // the table of amounts holds the percentages; no article of them was read
            reden("JEUGD", wml.vindplaats(), getal(wml.leeftijd()), getal(wml.procent())),
            grondslag);
  }

  /** Why the cap took something off. */
  static Reden plafond(Subsidieregels regels) {
    String code =
        regels.plafond() == Plafondlezing.OVER_SUBSIDIE ? "PLAFOND" : "PLAFOND_OVER_BEIDE";
    return metKengetal(code, LID_4, "LKS_MAXIMUM", getal(regels.maximum()));
  }

  /** Why a fixed part counts. */
  static Reden forfait(Subsidieregels regels) {
    return metKengetal("FORFAIT", LID_5, "LKS_FORFAIT", getal(regels.forfait()));
  }

  /** Why a compensation comes on top: by a key figure, or in the gap by an assumption. */
  static Reden vergoeding(Breuk procent, Optional<Vindplaats> kengetal) {
    return kengetal
        .map(bron -> metKengetal("VERGOEDING", bron, "WERKGEVERSLASTEN", getal(procent)))
        .orElseGet(() -> reden("VERGOEDING_IN_GAT", AANNAME, getal(procent)));
  }

  /** Why a compensation comes on top, at a percentage that the caller took for the gap. */
  static Reden opgegevenVergoeding(Breuk procent) {
    return reden("VERGOEDING_OPGEGEVEN", OPGEGEVEN, getal(procent));
  }

  void voegToe(Iterable<Reden> vast) {
    redenen.addAll(vast);
  }

  void maatstaf(Maatstaf maatstaf, Stelsel stelsel) {
    if (maatstaf instanceof Maatstaf.LoonwaardeVanMinimumloon loonwaarde) {
      redenen.add(LOONWAARDE_VAN_WML.get(loonwaarde.procent()));
    } else if (maatstaf instanceof Maatstaf.LoonwaardeVanLoon loonwaarde) {
      redenen.add(
          reden(
              "LOONWAARDE_VAN_LOON", LID_4, getal(loonwaarde.procent()), euro(loonwaarde.loon())));
    } else {
      redenen.add(stelsel.forfait());
    }
  }

  /** A wage that was given and is not the one that counts. */
  void loon(Subsidievraag vraag, Maatstaf maatstaf) {
    vraag
        .loon()
        .filter(loon -> !telt(loon, maatstaf))
        .ifPresent(loon -> redenen.add(reden("LOON_TELT_NIET", LID_4, euro(loon))));
  }

  private static boolean telt(Bedrag loon, Maatstaf maatstaf) {
    return maatstaf instanceof Maatstaf.LoonwaardeVanLoon loonwaarde
        && loonwaarde.loon().equals(loon);
  }

  /** The cap, and the other reading of it where that gives another amount. */
  void plafond(Berekening berekening, Stelsel stelsel, Subsidieregels regels) {
    if (berekening.begrensd()) {
      boolean isGewoon = regels.plafond() == stelsel.regels().plafond();
      redenen.add(isGewoon ? stelsel.plafond() : plafond(regels));
    }
    if (berekening.anders()) {
      boolean isSubsidie = regels.plafond() == Plafondlezing.OVER_SUBSIDIE;
      onzekerheden.add(isSubsidie ? ALLEEN_SUBSIDIE : SUBSIDIE_EN_VERGOEDING);
    }
  }

  private static Onzekerheid plafond(Plafondlezing gekozen, Plafondlezing ander) {
    return onzeker(
        "plafond",
        Subsidieteksten.tekst("plafond." + gekozen),
        Subsidieteksten.tekst("plafond." + ander));
  }

  /** The compensation; in the gap with what was last known before, or first after. */
  void vergoeding(Breuk procent, Stelsel stelsel, Breuk naGat) {
    redenen.add(stelsel.vergoeding(procent));
    if (stelsel.isGat()) {
      Breuk voorGat = stelsel.regels().werkgeverslasten();
      Breuk ander = procent.equals(voorGat) ? naGat : voorGat;
      onzekerheden.add(onzeker("werkgeverslastenInGat", getal(procent), getal(ander)));
    }
  }

  void deeltijd(Subsidievraag vraag, boolean isVasteWeek, BigDecimal week) {
    if (vraag.uren().compareTo(vraag.voltijd()) > 0) {
      redenen.add(reden("UREN_BOVEN_VOLTIJD", ARTIKEL, getal(vraag.voltijd())));
    }
    BigDecimal uren = vraag.uren().min(vraag.voltijd());
    BigDecimal deler = isVasteWeek ? week : vraag.voltijd();
    if (uren.compareTo(deler) != 0) {
      String code = isVasteWeek ? "DEELTIJD_VASTE_WEEK" : "DEELTIJD";
      redenen.add(reden(code, ARTIKEL, getal(uren), getal(deler)));
    }
    LocalDate gekozen = vraag.rechtskeuzes().vasteWeekVanaf();
    if (VASTE_WEEK.isAnders(vraag.datum(), gekozen)
        || (VASTE_WEEK.isOnzeker(vraag.datum()) && vraag.voltijd().compareTo(week) != 0)) {
      onzekereDatum(VASTE_WEEK, vraag.datum(), gekozen);
    }
  }

  void loonwaardegrondslag(Subsidievraag vraag) {
    LocalDate gekozen = vraag.rechtskeuzes().loonwaardeVanMinimumloonVanaf();
    boolean telt =
        LOONWAARDE.isAnders(vraag.datum(), gekozen) || LOONWAARDE.isOnzeker(vraag.datum());
    if (telt && !vraag.forfait()) {
      onzekereDatum(LOONWAARDE, vraag.datum(), gekozen);
    }
  }

  /** The alternative is a date that brings the other rule on the day, where there is one. */
  private void onzekereDatum(Ingang ingang, LocalDate dag, LocalDate gekozen) {
    boolean isStandaard = !ingang.isAnders(dag, gekozen) && !gekozen.equals(ingang.gezien());
    LocalDate ander = isStandaard ? ingang.gezien() : ingang.standaard();
    onzekerheden.add(
        onzeker(ingang.code(), Tekst.gelijk(gekozen.toString()), Tekst.gelijk(ander.toString())));
  }

  private static Onzekerheid onzeker(String code, Tekst gekozen, Tekst alternatief) {
    return new Onzekerheid(code, gekozen, alternatief, Subsidieteksten.tekst("onzeker." + code));
  }
}
