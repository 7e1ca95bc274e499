package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The wage subsidy (loonkostensubsidie) of one person by the law and the amounts of a day
 * (Participatiewet art. 10d): it looks up what holds and leaves the sum to {@link
 * Loonkostensubsidie}. Stateless.
 */
public final class Loonkostenmodel {

  /** The model on the figures of the sources. */
  public static final Loonkostenmodel STANDAARD =
      new Loonkostenmodel(Kengetallen.standaard(), Minimumlonen.STANDAARD);

  /** The fixed week of the law from 2024 on. */
  private static final BigDecimal VASTE_WEEK = BigDecimal.valueOf(36);

  private final Stelsels stelsels;
  private final Minimumlonen lonen;

  /**
   * Creates a model.
   *
   * @param kengetallen the key figures: holiday allowance, cap, fixed part, employer's charges
   * @param lonen the minimum wages
   */
  public Loonkostenmodel(Kengetallen kengetallen, Minimumlonen lonen) {
    this.stelsels = new Stelsels(kengetallen, lonen);
    this.lonen = lonen;
  }

  /**
   * The subsidy of a whole month by the law of a day, with its reasons.
   *
   * @param vraag the question
   * @return the subsidy, or not determined on a day of which an amount is not known
   * @throws Invoerfout if the question has faults: all of them
   */
  public Uitkomst<Maandsubsidie> perMaand(Subsidievraag vraag) {
    Subsidiecontrole.eisFoutloos(Subsidiecontrole.van(vraag, lonen.eersteDag()));
    return stelsels.op(vraag.datum(), vraag.leeftijd()).map(stelsel -> metRedenen(vraag, stelsel));
  }

  /**
   * The subsidy of a month on which the minimum wage and the percentage of an earlier day count: a
   * running subsidy is set anew on 1 January only.
   *
   * @param vraag the question, whose day decides on hours and wage value
   * @param vastgesteld the day on which amount and percentage were set
   * @return the subsidy, or not determined
   */
  Uitkomst<Maandsubsidie> perMaand(Subsidievraag vraag, LocalDate vastgesteld) {
    return stelsels.op(vastgesteld, vraag.leeftijd()).map(stelsel -> metRedenen(vraag, stelsel));
  }

  /**
   * The subsidy of a part of a month, from the exact amount of the month and so rounded once.
   *
   * @param vraag the question
   * @param vastgesteld the day on which amount and percentage were set
   * @param deel the part of the month, by calendar days
   * @return the amounts, or not determined
   */
  Uitkomst<Subsidiebedrag> overDeel(Subsidievraag vraag, LocalDate vastgesteld, Breuk deel) {
    return stelsels
        .op(vastgesteld, vraag.leeftijd())
        .map(stelsel -> overDeel(vraag, stelsel, deel).bedrag());
  }

  /**
   * What the wage value is worth in a month of part time: a part of the base, and before 2017 of
   * the wage that applied.
   *
   * @param vraag the question, without a forfait
   * @return the exact amount in euro, or not determined
   */
  Uitkomst<Breuk> loonwaardeInEuro(Subsidievraag vraag) {
    return stelsels
        .op(vraag.datum(), vraag.leeftijd())
        .map(
            stelsel ->
                Loonkostensubsidie.loonwaarde(stelsel.grondslag(), maatstaf(vraag, stelsel))
                    .maal(deeltijd(vraag).factor()));
  }

  /**
   * What is wrong with a question, without computing.
   *
   * @param vraag the question
   * @return all faults, none when it can be asked
   */
  public List<Fout> fouten(Subsidievraag vraag) {
    return Subsidiecontrole.van(vraag, lonen.eersteDag());
  }

  /** The minimum wages. */
  Minimumlonen lonen() {
    return lonen;
  }

  private Maandsubsidie metRedenen(Subsidievraag vraag, Stelsel stelsel) {
    Recht recht = Rechtstoets.oordeel(vraag);
    return recht instanceof Recht.Geen geen
        ? zonder(vraag, stelsel, geen)
        : berekend(vraag, stelsel, recht);
  }

  private static Maandsubsidie zonder(Subsidievraag vraag, Stelsel stelsel, Recht.Geen geen) {
    return new Maandsubsidie(
        stelsel.wml(),
        geen,
        stelsel.grondslag(),
        Subsidiebedrag.NUL,
        stelsel.regels(vraag.rechtskeuzes()).werkgeverslasten(),
        geen.redenen(),
        ImmutableList.of());
  }

  private static Berekening overDeel(Subsidievraag vraag, Stelsel stelsel, Breuk deel) {
    return Loonkostensubsidie.bereken(
        stelsel.grondslag(),
        maatstaf(vraag, stelsel),
        stelsel.regels(vraag.rechtskeuzes()),
        new Deeltijd(deeltijd(vraag).factor().maal(deel)));
  }

  private Maandsubsidie berekend(Subsidievraag vraag, Stelsel stelsel, Recht recht) {
    Subsidieregels regels = stelsel.regels(vraag.rechtskeuzes());
    Maatstaf maatstaf = maatstaf(vraag, stelsel);
    Berekening berekening =
        Loonkostensubsidie.bereken(stelsel.grondslag(), maatstaf, regels, deeltijd(vraag));
    Subsidieredenen redenen = new Subsidieredenen();
    redenen.voegToe(stelsel.vast());
    redenen.maatstaf(maatstaf, stelsel);
    redenen.loon(vraag, maatstaf);
    redenen.loonwaardegrondslag(vraag);
    redenen.plafond(berekening, stelsel, regels);
    redenen.vergoeding(regels.werkgeverslasten(), stelsel, stelsels.lastenNaGat());
    redenen.deeltijd(vraag, isVasteWeek(vraag), VASTE_WEEK);
    return new Maandsubsidie(
        stelsel.wml(),
        recht,
        stelsel.grondslag(),
        berekening.bedrag(),
        regels.werkgeverslasten(),
        redenen.redenen(),
        redenen.onzekerheden());
  }

  private static Maatstaf maatstaf(Subsidievraag vraag, Stelsel stelsel) {
    if (vraag.forfait()) {
      return new Maatstaf.Forfait();
    }
    int procent = vraag.loonwaarde().orElseThrow();
    LocalDate vanaf = vraag.rechtskeuzes().loonwaardeVanMinimumloonVanaf();
    if (!vraag.datum().isBefore(vanaf)) {
      return new Maatstaf.LoonwaardeVanMinimumloon(procent);
    }
    Bedrag wml = stelsel.wml().maand();
    Bedrag loon = vraag.loon().filter(een -> een.compareTo(wml) > 0).orElse(wml);
    return new Maatstaf.LoonwaardeVanLoon(procent, loon, stelsel.bijslag());
  }

  private static boolean isVasteWeek(Subsidievraag vraag) {
    return !vraag.datum().isBefore(vraag.rechtskeuzes().vasteWeekVanaf());
  }

  /** The part of full time by the law of the day. */
  private static Deeltijd deeltijd(Subsidievraag vraag) {
    return isVasteWeek(vraag)
        ? Deeltijd.naarVasteWeek(vraag.uren(), vraag.voltijd(), VASTE_WEEK)
        : Deeltijd.naarVoltijd(vraag.uren(), vraag.voltijd());
  }
}
