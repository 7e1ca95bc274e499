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
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * The wage subsidy over a period. Minimum wage and percentages are those of the first day, set anew
 * on each 1 January: a rise in July does not touch a running subsidy. A birthday brings the youth
 * step of the age, of the same table. A part of a month is the month's amount by calendar days.
 */
public final class Periodesubsidies {

  private final Loonkostenmodel model;

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
    List<LocalDate> dagen = List.copyOf(overgangen(vraag));
    Map<YearMonth, List<Periodesubsidie.Deel>> perMaand = new TreeMap<>();
    for (int i = 0; i < dagen.size(); i++) {
      LocalDate van = dagen.get(i);
      LocalDate tot = i + 1 < dagen.size() ? dagen.get(i + 1).minusDays(1) : vraag.totEnMet();
      Uitkomst<Maandsubsidie> maand = model.perMaand(op(van, vraag), vastgesteld(van, vraag));
      Optional<Onbepaald> ontbrekend = maand.ontbrekend();
      if (ontbrekend.isPresent()) {
        return Uitkomst.onbepaald(ontbrekend.get());
      }
      perMaand
          .computeIfAbsent(YearMonth.from(van), nieuw -> new ArrayList<>())
          .add(deel(van, tot, maand.bepaald()));
    }
    return Uitkomst.van(
        new Periodesubsidie(
            perMaand.entrySet().stream()
                .map(maand -> new Periodesubsidie.Maand(maand.getKey(), maand.getValue()))
                .toList()));
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
    return dagen.headSet(vraag.totEnMet(), true);
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

  /** Who was born on 29 February is a year older on the last day of February in other years. */
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

  private static Periodesubsidie.Deel deel(LocalDate van, LocalDate tot, Maandsubsidie maand) {
    Breuk deel = Breuk.of(ChronoUnit.DAYS.between(van, tot) + 1, van.lengthOfMonth());
    return new Periodesubsidie.Deel(
        van,
        tot,
        maand,
        deel(maand.bedrag().subsidie(), deel),
        deel(maand.bedrag().vergoeding(), deel));
  }

  private static Bedrag deel(Bedrag bedrag, Breuk deel) {
    return Bedrag.afgerond(Breuk.of(bedrag.centen(), 100).maal(deel));
  }
}
