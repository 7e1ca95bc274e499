package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.maand;
import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.getal.Bedrag;
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
}
