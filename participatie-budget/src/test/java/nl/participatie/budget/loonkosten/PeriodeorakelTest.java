package nl.participatie.budget.loonkosten;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/** A period is what the rekenmodel makes of it day by day. */
final class PeriodeorakelTest {

  private static final Periodesubsidies MODEL = new Periodesubsidies(Loonkostenmodel.STANDAARD);
  private static final LocalDate EERSTE = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAATSTE = LocalDate.of(2026, 12, 31);

  @Property(tries = 600)
  void everyPartIsTheSumOfItsDays(@ForAll("vragen") Periodevraag vraag) {
    List<Periodeorakel.Stuk> werkelijk =
        MODEL.over(vraag).bepaald().maanden().stream()
            .flatMap(maand -> maand.delen().stream())
            .map(
                deel ->
                    new Periodeorakel.Stuk(
                        deel.van(),
                        deel.totEnMet(),
                        deel.subsidie().centen(),
                        deel.vergoeding().centen()))
            .toList();
    assertThat(werkelijk).isEqualTo(Periodeorakel.stukken(vraag));
  }

  @Provide
  Arbitrary<Periodevraag> vragen() {
    Arbitrary<LocalDate> begin = dagen(EERSTE, LocalDate.of(2026, 10, 1));
    return begin.flatMap(
        van ->
            Combinators.combine(
                    aanvang(van),
                    Arbitraries.integers().between(0, 500),
                    verjaardagen(),
                    wijzigingen(),
                    Arbitraries.integers().between(0, 200).injectNull(0.5))
                .as(PeriodeorakelTest::vraag));
  }

  private static Arbitrary<LocalDate> dagen(LocalDate van, LocalDate tot) {
    return Arbitraries.longs()
        .between(van.toEpochDay(), tot.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Optional<MonthDay>> verjaardagen() {
    return dagen(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))
        .map(MonthDay::from)
        .edgeCases(randen -> randen.add(MonthDay.of(2, 29)))
        .optional(0.7);
  }

  private static Arbitrary<BigDecimal> uren() {
    return Arbitraries.of("12", "19.25", "36", "36.0", "38", "40").map(BigDecimal::new);
  }

  private static Arbitrary<Subsidievraag> aanvang(LocalDate van) {
    return Combinators.combine(
            Arbitraries.of(15, 18, 20, 21, 22, 30, 66),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(true, false),
            uren(),
            Arbitraries.of(36, 38, 40),
            Arbitraries.of(0, 1_400, 2_500),
            rechtskeuzes(van))
        .as(
            (leeftijd, loonwaarde, forfait, uren, voltijd, loon, keuzes) ->
                Subsidievraag.builder()
                    .datum(van)
                    .leeftijd(leeftijd)
                    .loonwaarde(loonwaarde)
                    .forfait(forfait && !van.isBefore(LocalDate.of(2017, 2, 1)))
                    .uren(uren)
                    .voltijd(BigDecimal.valueOf(voltijd))
                    .loon(Optional.of(loon).filter(een -> een > 0).map(Bedrag::ofEuro))
                    .pensioenleeftijd(67)
                    .rechtskeuzes(keuzes)
                    .build());
  }

  private static Arbitrary<Rechtskeuzes> rechtskeuzes(LocalDate van) {
    Arbitrary<LocalDate> rondom = dagen(van.minusDays(30), van.plusDays(400));
    return Combinators.combine(
            rondom.optional(0.6),
            rondom.optional(0.6),
            Arbitraries.of(Plafondlezing.class),
            Arbitraries.of("23.5", "25", "24.75"))
        .as(
            (week, loonwaarde, plafond, gat) -> {
              Rechtskeuzes.Builder keuzes =
                  Rechtskeuzes.builder().plafond(plafond).werkgeverslastenInGat(Breuk.parse(gat));
              week.ifPresent(keuzes::vasteWeekVanaf);
              loonwaarde.ifPresent(keuzes::loonwaardeVanMinimumloonVanaf);
              return keuzes.build();
            });
  }

  /** By days after the first. */
  private static Arbitrary<Map<Integer, Wijziging>> wijzigingen() {
    Arbitrary<Wijziging> wijziging =
        Combinators.combine(uren().optional(0.5), Arbitraries.of(0, 10, 50, 90).optional(0.5))
            .as(Wijziging::new);
    return Arbitraries.maps(Arbitraries.integers().between(1, 500), wijziging).ofMaxSize(4);
  }

  private static Periodevraag vraag(
      Subsidievraag aanvang,
      int lengte,
      Optional<MonthDay> verjaardag,
      Map<Integer, Wijziging> wijzigingen,
      Integer forfaitdagen) {
    LocalDate van = aanvang.datum();
    LocalDate tot = van.plusDays(lengte).isAfter(LAATSTE) ? LAATSTE : van.plusDays(lengte);
    TreeMap<LocalDate, Wijziging> perDag = new TreeMap<>();
    wijzigingen.forEach((dagen, een) -> perDag.put(van.plusDays(dagen), een));
    Optional<LocalDate> forfaitTot =
        Optional.ofNullable(forfaitdagen)
            .map(van::plusDays)
            .filter(dag -> aanvang.forfait() && dag.isBefore(van.plusMonths(6)));
    return Periodevraag.builder()
        .aanvang(aanvang)
        .totEnMet(tot)
        .verjaardag(verjaardag)
        .forfaitTotEnMet(forfaitTot)
        .wijzigingen(ImmutableSortedMap.copyOf(perDag.headMap(tot, true)))
        .build();
  }
}
