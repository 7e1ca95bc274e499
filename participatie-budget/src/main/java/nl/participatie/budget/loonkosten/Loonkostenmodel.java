package nl.participatie.budget.loonkosten;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
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

  private final Kengetallen kengetallen;
  private final Minimumlonen lonen;

  /**
   * Creates a model.
   *
   * @param kengetallen the key figures: holiday allowance, cap, fixed part, employer's charges
   * @param lonen the minimum wages
   */
  public Loonkostenmodel(Kengetallen kengetallen, Minimumlonen lonen) {
    this.kengetallen = kengetallen;
    this.lonen = lonen;
  }

  /** What holds on a day. */
  private record Stelsel(
      Minimumloon wml, Breuk bijslag, Subsidieregels regels, Optional<Vindplaats> bronVergoeding) {}

  /**
   * The subsidy of a whole month by the law of a day, with its reasons.
   *
   * @param vraag the question
   * @return the subsidy, or not determined on a day of which an amount is not known
   * @throws Invoerfout if the question has faults: all of them
   */
  public Uitkomst<Maandsubsidie> perMaand(Subsidievraag vraag) {
    Subsidiecontrole.eisFoutloos(Subsidiecontrole.van(vraag, lonen.eersteDag()));
    return stelsel(vraag.datum(), vraag).map(stelsel -> metRedenen(vraag, stelsel));
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
    return stelsel(vastgesteld, vraag).map(stelsel -> metRedenen(vraag, stelsel));
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

  private Uitkomst<Stelsel> stelsel(LocalDate dag, Subsidievraag vraag) {
    Uitkomst<Kengetal> vergoeding = kengetallen.op("WERKGEVERSLASTEN", dag);
    Uitkomst<Breuk> procent =
        isGat(vergoeding)
            ? Uitkomst.van(vraag.rechtskeuzes().werkgeverslastenInGat())
            : vergoeding.map(Kengetal::waarde);
    Breuk forfait =
        kengetallen.op("LKS_FORFAIT", dag).map(Kengetal::waarde).optioneel().orElse(Breuk.NUL);
    return lonen
        .op(dag, vraag.leeftijd())
        .dan(
            wml ->
                waarde("VAKANTIEBIJSLAG", dag)
                    .dan(
                        bijslag ->
                            waarde("LKS_MAXIMUM", dag)
                                .dan(
                                    maximum ->
                                        procent.map(
                                            lasten ->
                                                new Stelsel(
                                                    wml,
                                                    bijslag,
                                                    new Subsidieregels(
                                                        maximum,
                                                        forfait,
                                                        lasten,
                                                        vraag.rechtskeuzes().plafond()),
                                                    vergoeding
                                                        .optioneel()
                                                        .map(Kengetal::vindplaats))))));
  }

  private static boolean isGat(Uitkomst<Kengetal> gevonden) {
    return gevonden
        .ontbrekend()
        .filter(reden -> reden.reden() == Onbepaald.Reden.IN_GAT)
        .isPresent();
  }

  private Uitkomst<Breuk> waarde(String code, LocalDate dag) {
    return kengetallen.op(code, dag).map(Kengetal::waarde);
  }

  private Maandsubsidie metRedenen(Subsidievraag vraag, Stelsel stelsel) {
    Bedrag grondslag = Loonkostensubsidie.grondslag(stelsel.wml().maand(), stelsel.bijslag());
    Maatstaf maatstaf = maatstaf(vraag, stelsel);
    Deeltijd deeltijd = deeltijd(vraag);
    Subsidieredenen redenen = new Subsidieredenen();
    redenen.grondslag(stelsel.wml(), stelsel.bijslag());
    redenen.maatstaf(maatstaf, stelsel.regels());
    redenen.loonwaardegrondslag(vraag);
    redenen.plafond(
        Loonkostensubsidie.onbegrensd(grondslag, maatstaf, stelsel.regels()),
        grondslag,
        stelsel.regels());
    vergoeding(redenen, stelsel);
    redenen.deeltijd(vraag, isVasteWeek(vraag), VASTE_WEEK);
    return new Maandsubsidie(
        stelsel.wml(),
        grondslag,
        Loonkostensubsidie.perMaand(grondslag, maatstaf, stelsel.regels(), deeltijd),
        stelsel.regels().werkgeverslasten(),
        redenen.redenen(),
        redenen.onzekerheden());
  }

  private void vergoeding(Subsidieredenen redenen, Stelsel stelsel) {
    Breuk procent = stelsel.regels().werkgeverslasten();
    if (stelsel.bronVergoeding().isPresent()) {
      redenen.vergoeding(procent, stelsel.bronVergoeding().get());
    } else {
      var bekend = kengetallen.alle("WERKGEVERSLASTEN");
      redenen.vergoedingInGat(
          procent,
          Rechtskeuzes.STANDAARD.werkgeverslastenInGat(),
          bekend.get(bekend.size() - 1).waarde());
    }
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

  private static Deeltijd deeltijd(Subsidievraag vraag) {
    Breuk uren = Breuk.of(vraag.uren());
    Breuk voltijd = Breuk.of(vraag.voltijd());
    return isVasteWeek(vraag)
        ? Deeltijd.naarVasteWeek(uren, voltijd, Breuk.of(VASTE_WEEK))
        : Deeltijd.naarVoltijd(uren, voltijd);
  }
}
