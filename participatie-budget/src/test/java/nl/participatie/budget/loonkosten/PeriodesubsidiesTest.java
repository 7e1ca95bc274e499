package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.maand;
import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** A running subsidy over months. */
final class PeriodesubsidiesTest {

  private static final Periodesubsidies MODEL = new Periodesubsidies(Loonkostenmodel.STANDAARD);

  private static Periodevraag.Builder vraag(Subsidievraag.Builder aanvang, String tot) {
    return Periodevraag.builder().aanvang(aanvang.build()).totEnMet(LocalDate.parse(tot));
  }

  private static Periodesubsidie over(Periodevraag.Builder vraag) {
    return MODEL.over(vraag.build()).bepaald();
  }

  private static Subsidievraag.Builder vanaf(String datum) {
    return volwassen(LocalDate.parse(datum));
  }

  @Test
  void aRiseInJulyDoesNotTouchARunningSubsidyAndJanuaryDoes() {
    Periodesubsidie jaar = over(vraag(vanaf("2019-03-01").loonwaarde(50), "2020-08-31"));

    Bedrag maart = maand(vanaf("2019-03-01").loonwaarde(50)).bedrag().totaal();
    Bedrag januari = maand(vanaf("2020-01-01").loonwaarde(50)).bedrag().totaal();
    assertThat(jaar.maanden()).hasSize(18);
    assertThat(jaar.maanden().subList(0, 10))
        .allSatisfy(maand -> assertThat(maand.totaal()).isEqualTo(maart));
    assertThat(jaar.maanden().subList(10, 18))
        .allSatisfy(maand -> assertThat(maand.totaal()).isEqualTo(januari));
    assertThat(januari).isGreaterThan(maart);
  }

  @Test
  void whoStartsAfterTheRiseHasIt() {
    assertThat(
            over(vraag(vanaf("2019-07-01").loonwaarde(50), "2019-07-31"))
                .maanden()
                .get(0)
                .delen()
                .get(0)
                .perMaand()
                .wml()
                .maand())
        .isEqualTo(Bedrag.parse("1635.60"));
  }

  @Test
  void partsOfAMonthAreByCalendarDays() {
    // 17 of 31 days of 872.53 and of 205.04 (1,745.06 x 50 percent, 23.5 percent of it)
    Periodesubsidie deel = over(vraag(vanaf("2019-01-15").loonwaarde(50), "2019-01-31"));

    assertThat(deel.subsidie()).isEqualTo(Bedrag.parse("478.48"));
    assertThat(deel.vergoeding()).isEqualTo(Bedrag.parse("112.44"));
  }

  @Test
  void afterTheForfaitTheWageValueCounts() {
    Periodesubsidie half =
        over(vraag(vanaf("2020-01-10").forfait(true).loonwaarde(80), "2020-08-31"));

    // six months: to and including 9 July
    Periodesubsidie.Maand juli = half.maanden().get(6);
    assertThat(juli.delen())
        .extracting(Periodesubsidie.Deel::totEnMet)
        .containsExactly(LocalDate.of(2020, 7, 9), LocalDate.of(2020, 7, 31));
    assertThat(juli.delen().get(0).perMaand().redenen())
        .extracting(Reden::code)
        .contains("FORFAIT");
    assertThat(juli.delen().get(1).perMaand().redenen())
        .extracting(Reden::code)
        .contains("LOONWAARDE_VAN_WML");
  }

  @Test
  void aBirthdayBringsAnotherYouthStepOfTheSameTable() {
    Periodesubsidie periode =
        over(
            vraag(vanaf("2021-03-01").leeftijd(19).loonwaarde(50), "2021-09-30")
                .verjaardag(MonthDay.of(8, 15)));

    // 1,684.80 x 60 percent, and 80 percent from the birthday, not the 1,701.00 of July
    assertThat(periode.maanden().get(4).delen().get(0).perMaand().wml().maand())
        .isEqualTo(Bedrag.parse("1010.90"));
    Periodesubsidie.Maand augustus = periode.maanden().get(5);
    assertThat(augustus.delen()).hasSize(2);
    assertThat(augustus.delen().get(1).van()).isEqualTo(LocalDate.of(2021, 8, 15));
    assertThat(augustus.delen().get(1).perMaand().wml().maand()).isEqualTo(Bedrag.parse("1347.85"));
  }

  @Test
  void whoWasBornOn29FebruaryIsAYearOlderOn28() {
    Periodesubsidie periode =
        over(
            vraag(vanaf("2021-02-01").leeftijd(17).loonwaarde(50), "2021-03-31")
                .verjaardag(MonthDay.of(2, 29)));
    assertThat(periode.maanden().get(0).delen())
        .extracting(deel -> deel.perMaand().wml().leeftijd())
        .containsExactly(17, 18);
    assertThat(periode.maanden().get(1).delen().get(0).perMaand().wml().leeftijd()).isEqualTo(18);
  }

  @Test
  void hoursAndWageValueChangeFromTheirDay() {
    Periodesubsidie periode =
        over(
            vraag(vanaf("2020-01-01").loonwaarde(50), "2020-03-31")
                .wijzigingen(
                    ImmutableSortedMap.of(
                        LocalDate.of(2020, 2, 1),
                        Wijziging.vanUren(BigDecimal.valueOf(18)),
                        LocalDate.of(2020, 3, 1),
                        Wijziging.vanLoonwaarde(75))));

    long vol = periode.maanden().get(0).subsidie().centen();
    assertThat(periode.maanden().get(1).subsidie().centen()).isBetween(vol / 2, vol / 2 + 1);
    assertThat(periode.maanden().get(2).subsidie().centen()).isBetween(vol / 4, vol / 4 + 1);
  }

  @Test
  void fromThePensionAgeOnNothingIsPaid() {
    Periodesubsidie periode =
        over(
            vraag(
                    vanaf("2020-01-01").leeftijd(66).pensioenleeftijd(67).loonwaarde(50),
                    "2020-03-31")
                .verjaardag(MonthDay.of(2, 15)));

    Periodesubsidie.Maand februari = periode.maanden().get(1);
    Periodesubsidie.Deel ervoor = februari.delen().get(0);
    Periodesubsidie.Deel erna = februari.delen().get(1);
    assertThat(ervoor.totEnMet()).isEqualTo(LocalDate.of(2020, 2, 14));
    assertThat(ervoor.subsidie()).isGreaterThan(Bedrag.NUL);
    assertThat(erna.subsidie()).isEqualTo(Bedrag.NUL);
    assertThat(erna.vergoeding()).isEqualTo(Bedrag.NUL);
    assertThat(erna.perMaand().recht()).isInstanceOf(Recht.Geen.class);
    assertThat(erna.perMaand().redenen())
        .singleElement()
        .satisfies(
            reden -> {
              assertThat(reden.code()).isEqualTo("GEEN_RECHT_PENSIOEN");
              assertThat(reden.tekst().en()).contains("pension age of 67");
              assertThat(reden.vindplaats().citaat()).isEqualTo("geen bron");
            });
    assertThat(periode.maanden().get(2).totaal()).isEqualTo(Bedrag.NUL);
    assertThat(periode.totaal())
        .isEqualTo(
            periode.maanden().get(0).totaal().plus(ervoor.subsidie()).plus(ervoor.vergoeding()));
  }

  @Test
  void theOtherReasonsWithoutEntitlementStayBesideThePensionAge() {
    Periodesubsidie periode =
        over(
            vraag(
                    vanaf("2020-01-01")
                        .leeftijd(66)
                        .pensioenleeftijd(67)
                        .loonwaarde(50)
                        .rechtsfeiten(Rechtsfeiten.builder().wswDienstbetrekking(true).build()),
                    "2020-02-29")
                .verjaardag(MonthDay.of(2, 1)));
    assertThat(periode.maanden().get(1).delen().get(0).perMaand().redenen())
        .extracting(Reden::code)
        .containsExactly("GEEN_RECHT_PENSIOEN", "GEEN_RECHT_WSW");
  }

  @Test
  void aDateOfTheLawThatTheCallerGivesCountsFromItsDay() {
    Rechtskeuzes keuzes =
        Rechtskeuzes.builder()
            .vasteWeekVanaf(LocalDate.of(2023, 6, 16))
            .loonwaardeVanMinimumloonVanaf(LocalDate.of(2016, 6, 16))
            .build();
    Subsidievraag.Builder half = vanaf("2023-06-01").loonwaarde(50).rechtskeuzes(keuzes);
    half.uren(BigDecimal.valueOf(19)).voltijd(BigDecimal.valueOf(38));
    // half of the base of 1,934.40 x 1.08 = 2,089.15: 15 days of 19/38, 15 days of 19/36
    assertThat(over(vraag(half, "2023-06-30")).maanden().get(0).delen())
        .extracting(Periodesubsidie.Deel::totEnMet, deel -> deel.subsidie().toString())
        .containsExactly(
            tuple(LocalDate.of(2023, 6, 15), "261.14"), tuple(LocalDate.of(2023, 6, 30), "275.65"));
    Subsidievraag.Builder hoog =
        vanaf("2016-06-01").loonwaarde(50).rechtskeuzes(keuzes).loon(Bedrag.ofEuro(2000));
    assertThat(over(vraag(hoog, "2016-06-30")).maanden().get(0).delen())
        .extracting(deel -> deel.perMaand().redenen().get(1).code())
        .containsExactly("LOONWAARDE_VAN_LOON", "LOONWAARDE_VAN_WML");
  }

  @Test
  void aPartIsRoundedOnceFromTheExactAmountOfTheMonth() {
    // base 1,745.06; a wage value of 80 leaves 349.012, shown as 349.01: 16 of 31 days of the exact
    // amount is 180.1352, of the amount shown 180.1342
    assertThat(over(vraag(vanaf("2019-01-16").loonwaarde(80), "2019-01-31")).subsidie())
        .isEqualTo(Bedrag.parse("180.14"));
    // 23.5 percent of 872.53 is 205.04455: 13 of 31 days is 85.98642, of the 205.04 shown 85.9845
    assertThat(over(vraag(vanaf("2019-01-19").loonwaarde(50), "2019-01-31")).vergoeding())
        .isEqualTo(Bedrag.parse("85.99"));
  }

  @Test
  void aChangeThatChangesNothingMakesNoPartAndMovesNoCent() {
    Periodevraag.Builder zonder =
        vraag(vanaf("2021-01-01").leeftijd(21).loonwaarde(50), "2021-03-31");
    Periodevraag.Builder met =
        vraag(vanaf("2021-01-01").leeftijd(21).loonwaarde(50), "2021-03-31")
            .verjaardag(MonthDay.of(2, 11))
            .wijzigingen(
                ImmutableSortedMap.of(
                    LocalDate.of(2021, 1, 10),
                    Wijziging.vanLoonwaarde(50),
                    LocalDate.of(2021, 3, 21),
                    Wijziging.vanUren(new BigDecimal("36.00"))));
    // from 21 years on the amount of 2021 is that of an adult: a birthday changes nothing
    assertThat(over(met)).isEqualTo(over(zonder));
    assertThat(over(met).maanden()).allSatisfy(maand -> assertThat(maand.delen()).hasSize(1));
  }

  @Property(tries = 200)
  void monthsAddUpToThePeriodAndDaysToTheMonths(
      @ForAll @IntRange(max = 3000) int begin,
      @ForAll @IntRange(max = 900) int dagen,
      @ForAll @IntRange(max = 100) int loonwaarde) {
    LocalDate van = LocalDate.of(2015, 1, 1).plusDays(begin);
    Periodesubsidie periode =
        over(
            Periodevraag.builder()
                .aanvang(volwassen(van).loonwaarde(loonwaarde).build())
                .totEnMet(van.plusDays(dagen)));

    long centen = 0;
    LocalDate verwacht = van;
    for (Periodesubsidie.Maand maand : periode.maanden()) {
      for (Periodesubsidie.Deel deel : maand.delen()) {
        assertThat(deel.van()).isEqualTo(verwacht);
        verwacht = deel.totEnMet().plusDays(1);
        centen += deel.subsidie().centen() + deel.vergoeding().centen();
        long lengte = ChronoUnit.DAYS.between(deel.van(), deel.totEnMet()) + 1;
        if (lengte == deel.van().lengthOfMonth()) {
          assertThat(deel.subsidie()).isEqualTo(deel.perMaand().bedrag().subsidie());
        }
      }
    }
    assertThat(verwacht).isEqualTo(van.plusDays(dagen + 1L));
    assertThat(periode.totaal().centen()).isEqualTo(centen);
  }

  @Test
  void aPeriodBeyondTheLastKnownAmountIsUnknown() {
    assertThat(
            MODEL
                .over(vraag(vanaf("2026-11-01").loonwaarde(50), "2027-01-01").build())
                .ontbrekend())
        .isPresent();
    assertThat(over(vraag(vanaf("2026-11-01").loonwaarde(50), "2026-12-31")).maanden()).hasSize(2);
  }

  @Test
  void everyFaultOfAPeriodIsNamedAtOnce() {
    Periodevraag fout =
        vraag(vanaf("2020-02-01").forfait(true), "2020-01-31")
            .forfaitTotEnMet(LocalDate.of(2020, 8, 1))
            .wijzigingen(
                ImmutableSortedMap.of(
                    LocalDate.of(2020, 2, 1), Wijziging.vanUren(BigDecimal.valueOf(61))))
            .build();

    assertThatThrownBy(() -> MODEL.over(fout))
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fouten ->
                assertThat(fouten.fouten())
                    .extracting(Fout::pad)
                    .containsExactlyInAnyOrder(
                        "forfaitTotEnMet",
                        "totEnMet",
                        "wijzigingen.2020-02-01",
                        "wijzigingen.2020-02-01.uren"));
  }

  @Test
  void aWageValueMeasuredByTheDayAfterTheForfaitIsEnough() {
    Periodevraag.Builder vraag = vraag(vanaf("2020-01-01").forfait(true), "2020-12-31");
    for (String dag : List.of("2020-03-01", "2020-07-01")) {
      Periodevraag gemeten =
          vraag
              .wijzigingen(ImmutableSortedMap.of(LocalDate.parse(dag), Wijziging.vanLoonwaarde(45)))
              .build();
      assertThat(MODEL.over(gemeten).bepaald())
          .isEqualTo(over(vraag(vanaf("2020-01-01").forfait(true).loonwaarde(45), "2020-12-31")));
    }
    Periodevraag teLaat =
        vraag
            .wijzigingen(
                ImmutableSortedMap.of(
                    LocalDate.of(2020, 3, 1),
                    Wijziging.vanUren(BigDecimal.TEN),
                    LocalDate.of(2020, 7, 2),
                    Wijziging.vanLoonwaarde(45)))
            .build();
    assertThat(MODEL.fouten(teLaat))
        .extracting(fout -> fout.tekst(Taal.EN))
        .containsExactly("loonwaarde: needed is a wage value for the days from 2020-07-01 on");
  }

  @Test
  void theLastDayOfAForfaitGoesWithAForfait() {
    Periodevraag zonder =
        vraag(vanaf("2020-01-01").loonwaarde(50), "2020-12-31")
            .forfaitTotEnMet(LocalDate.of(2020, 2, 1))
            .build();
    assertThat(MODEL.fouten(zonder))
        .extracting(fout -> fout.tekst(Taal.NL))
        .containsExactly(
            "forfaitTotEnMet: '2020-02-01': dit hoort bij het forfait, en dat is niet gevraagd");
  }

  @Test
  void whatHangsOnADayAtFaultIsNotJudged() {
    ImmutableSortedMap<LocalDate, Wijziging> wijzigingen =
        ImmutableSortedMap.of(
            LocalDate.of(2020, 2, 1),
            Wijziging.vanUren(BigDecimal.TEN),
            LocalDate.of(2020, 2, 2),
            new Wijziging(Optional.of(BigDecimal.ZERO), Optional.of(101)));
    Periodevraag.Builder begin =
        vraag(vanaf("2014-12-31").forfait(true), "2014-01-01").wijzigingen(wijzigingen);
    assertThat(MODEL.fouten(begin.build()))
        .extracting(Fout::pad)
        .containsExactly(
            "datum", "wijzigingen.2020-02-02.loonwaarde", "wijzigingen.2020-02-02.uren");
    Periodevraag.Builder einde =
        vraag(vanaf("2020-02-01").loonwaarde(50), "2020-01-01").wijzigingen(wijzigingen);
    assertThat(MODEL.fouten(einde.build()))
        .extracting(fout -> fout.tekst(Taal.EN))
        .contains("wijzigingen.2020-02-01: '2020-02-01': allowed is a day after 2020-02-01")
        .hasSize(4);
    assertThat(MODEL.fouten(einde.totEnMet(LocalDate.of(2020, 2, 1)).build()))
        .extracting(fout -> fout.tekst(Taal.EN))
        .contains(
            "wijzigingen.2020-02-02: '2020-02-02': allowed is a day after 2020-02-01 and up to"
                + " 2020-02-01")
        .hasSize(4);
  }

  @Test
  void atMost200Changes() {
    Periodevraag.Builder vraag = vraag(vanaf("2020-01-01").loonwaarde(50), "2020-12-31");
    assertThat(MODEL.fouten(vraag.wijzigingen(dagelijks(200)).build())).isEmpty();
    assertThat(MODEL.fouten(vraag.wijzigingen(dagelijks(201)).build()))
        .extracting(fout -> fout.tekst(Taal.EN))
        .containsExactly("wijzigingen: '201': allowed are at most 200 changes");
  }

  private static ImmutableSortedMap<LocalDate, Wijziging> dagelijks(int aantal) {
    return IntStream.rangeClosed(1, aantal)
        .boxed()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                dag -> LocalDate.of(2020, 1, 1).plusDays(dag),
                dag -> Wijziging.vanLoonwaarde(dag % 100)));
  }

  @Test
  void theLastDayThatThereIsHasABoundedAnswer() {
    Rechtsfeiten laat =
        Rechtsfeiten.builder()
            .inDienstSinds(LocalDate.MAX.minusDays(1))
            .aanvraag(LocalDate.MAX)
            .build();
    Periodevraag einde =
        Periodevraag.builder()
            .aanvang(volwassen(LocalDate.MAX).forfait(true).build())
            .totEnMet(LocalDate.MAX)
            .build();
    assertThat(MODEL.over(einde).ontbrekend()).isPresent();
    assertThat(maand(vanaf("2020-01-01").loonwaarde(50).rechtsfeiten(laat)).recht())
        .isEqualTo(new Recht.Wel());
  }

  @Test
  void beyondTheForfaitAWageValueIsNeeded() {
    Periodevraag fout = vraag(vanaf("2020-02-01").forfait(true), "2020-08-01").build();
    assertThatThrownBy(() -> MODEL.over(fout))
        .hasMessageContaining("needed is a wage value for the days from 2020-08-01 on");
    assertThat(over(vraag(vanaf("2020-02-01").forfait(true), "2020-07-31")).maanden()).hasSize(6);
  }
}
