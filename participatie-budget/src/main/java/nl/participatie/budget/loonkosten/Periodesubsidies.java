package nl.participatie.budget.loonkosten;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.getal.Breuk;

/**
 * The wage subsidy over a period. Minimum wage and percentages are those of the first day, set anew
 * on each 1 January: a rise in July does not touch a running subsidy. A birthday brings the youth
 * step of the age, of the same table, and at the pension age the subsidy ends.
 *
 * <p>A month falls into parts on the days on which something changes for this person; a change that
 * leaves everything as it was makes no part. The amount of a part is the exact amount of the month
 * by calendar days, to the cent, half up, once: not the rounded amount of the month again.
 */
public final class Periodesubsidies {

  private final Loonkostenmodel model;

  /** What holds from a day on. */
  private record Stuk(Subsidievraag vraag, Maandsubsidie maand) {

    LocalDate van() {
      return vraag.datum();
    }

    YearMonth kalendermaand() {
      return YearMonth.from(van());
    }

    /** Whether nothing changed within the month. */
    boolean isVervolgOp(Stuk eerder) {
      return kalendermaand().equals(eerder.kalendermaand()) && maand.equals(eerder.maand);
    }
  }

  /**
   * Creates the calculation.
   *
   * @param model the subsidy of a month
   */
  public Periodesubsidies(Loonkostenmodel model) {
    this.model = model;
  }

  /**
   * The subsidy over a period.
   *
   * @param vraag the question
   * @return the subsidy by month, or not determined when an amount is not known
   * @throws nl.participatie.model.controle.Invoerfout if the question has faults: all of them
   */
  public Uitkomst<Periodesubsidie> over(Periodevraag vraag) {
    Subsidiecontrole.eisFoutloos(Periodecontrole.van(vraag, model.lonen().eersteDag()));
    if (vraag.totEnMet().isAfter(model.lonen().laatsteDag())) {
      return model.lonen().nogOnbekend();
    }
    List<Stuk> stukken = new ArrayList<>();
    for (LocalDate dag : overgangen(vraag)) {
      Subsidievraag op = op(dag, vraag);
      Uitkomst<Maandsubsidie> maand = model.perMaand(op, vastgesteld(dag, vraag));
      Optional<Onbepaald> ontbrekend = maand.ontbrekend();
      if (ontbrekend.isPresent()) {
        return Uitkomst.onbepaald(ontbrekend.get());
      }
      Stuk stuk = new Stuk(op, maand.bepaald());
      if (stukken.isEmpty() || !stuk.isVervolgOp(stukken.get(stukken.size() - 1))) {
        stukken.add(stuk);
      }
    }
    return Uitkomst.van(new Periodesubsidie(maanden(vraag, stukken)));
  }

  private List<Periodesubsidie.Maand> maanden(Periodevraag vraag, List<Stuk> stukken) {
    Map<YearMonth, List<Periodesubsidie.Deel>> perMaand = new TreeMap<>();
    for (int i = 0; i < stukken.size(); i++) {
      Stuk stuk = stukken.get(i);
      LocalDate tot =
          i + 1 < stukken.size() ? stukken.get(i + 1).van().minusDays(1) : vraag.totEnMet();
      perMaand
          .computeIfAbsent(stuk.kalendermaand(), nieuw -> new ArrayList<>())
          .add(deel(stuk, tot, vastgesteld(stuk.van(), vraag)));
    }
    return perMaand.entrySet().stream()
        .map(maand -> new Periodesubsidie.Maand(maand.getKey(), maand.getValue()))
        .toList();
  }

  /**
   * What is wrong with a question, without computing.
   *
   * @param vraag the question
   * @return all faults, none when it can be asked
   */
  public List<Fout> fouten(Periodevraag vraag) {
    return Periodecontrole.van(vraag, model.lonen().eersteDag());
  }

  /** The days on which something can change: the first of each month among them. */
  private static NavigableSet<LocalDate> overgangen(Periodevraag vraag) {
    LocalDate van = vraag.aanvang().datum();
    NavigableSet<LocalDate> dagen = new TreeSet<>();
    dagen.add(van);
    for (LocalDate eerste = van.withDayOfMonth(1).plusMonths(1);
        !eerste.isAfter(vraag.totEnMet());
        eerste = eerste.plusMonths(1)) {
      dagen.add(eerste);
    }
    dagen.addAll(vraag.wijzigingen().keySet());
    if (vraag.aanvang().forfait()) {
      dagen.add(Periodecontrole.forfaitTotEnMet(vraag).plusDays(1));
    }
    vraag.verjaardag().ifPresent(dag -> dagen.addAll(verjaardagen(dag, vraag)));
    Rechtskeuzes keuzes = vraag.aanvang().rechtskeuzes();
    dagen.add(keuzes.vasteWeekVanaf());
    dagen.add(keuzes.loonwaardeVanMinimumloonVanaf());
    return dagen.subSet(van, true, vraag.totEnMet(), true);
  }

  private static List<LocalDate> verjaardagen(MonthDay verjaardag, Periodevraag vraag) {
    List<LocalDate> dagen = new ArrayList<>();
    int eerste = vraag.aanvang().datum().getYear();
    for (int jaar = eerste; jaar <= vraag.totEnMet().getYear(); jaar++) {
      LocalDate dag = verjaardag.atYear(jaar);
      if (dag.isAfter(vraag.aanvang().datum())) {
        dagen.add(dag);
      }
    }
    return dagen;
  }

  /** What holds on a day of the period. */
  private static Subsidievraag op(LocalDate dag, Periodevraag vraag) {
    Subsidievraag aanvang = vraag.aanvang();
    Subsidievraag.Builder op = Subsidievraag.builder().from(aanvang).datum(dag);
    vraag.verjaardag().ifPresent(verjaardag -> op.leeftijd(leeftijd(dag, verjaardag, aanvang)));
    op.forfait(aanvang.forfait() && !dag.isAfter(Periodecontrole.forfaitTotEnMet(vraag)));
    for (Wijziging wijziging : vraag.wijzigingen().headMap(dag, true).values()) {
      wijziging.uren().ifPresent(op::uren);
      wijziging.loonwaarde().ifPresent(op::loonwaarde);
    }
    return op.build();
  }

  /** {@link MonthDay#atYear} takes 28 February in a year without the 29th. */
  private static int leeftijd(LocalDate dag, MonthDay verjaardag, Subsidievraag aanvang) {
    LocalDate jarig = verjaardag.atYear(aanvang.datum().getYear());
    LocalDate vorige =
        jarig.isAfter(aanvang.datum()) ? verjaardag.atYear(jarig.getYear() - 1) : jarig;
    int jaren = dag.getYear() - vorige.getYear();
    boolean isJarigGeweest = !verjaardag.atYear(dag.getYear()).isAfter(dag);
    return aanvang.leeftijd() + (isJarigGeweest ? jaren : jaren - 1);
  }

  /** The day on which amount and percentage were set. */
  private static LocalDate vastgesteld(LocalDate dag, Periodevraag vraag) {
    LocalDate januari = LocalDate.of(dag.getYear(), 1, 1);
    LocalDate van = vraag.aanvang().datum();
    return januari.isAfter(van) ? januari : van;
  }

  private Periodesubsidie.Deel deel(Stuk stuk, LocalDate tot, LocalDate vastgesteld) {
    Subsidiebedrag heel = stuk.maand().bedrag();
    long dagen = ChronoUnit.DAYS.between(stuk.van(), tot) + 1;
    int lengte = stuk.van().lengthOfMonth();
    Subsidiebedrag bedrag =
        dagen == lengte || stuk.maand().recht() instanceof Recht.Geen
            ? heel
            : model.overDeel(stuk.vraag(), vastgesteld, Breuk.of(dagen, lengte)).bepaald();
    return new Periodesubsidie.Deel(
        stuk.van(), tot, stuk.maand(), bedrag.subsidie(), bedrag.vergoeding());
  }
}
