package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.maand;
import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law and which amounts hold on a day. */
final class LoonkostenmodelTest {

  @ParameterizedTest
  @CsvSource({
    // employer's charges: Stcrt. 2014-35743, 2017-68248; a gap from 2022 to 2026-06-30
    "2015-01-01, 23",
    "2017-12-31, 23",
    "2018-01-01, 23.5",
    "2021-12-31, 23.5",
    "2022-01-01, 23.5",
    "2026-06-30, 23.5",
    "2026-07-01, 25"
  })
  void thePercentageOfTheDay(LocalDate datum, String procent) {
    Maandsubsidie maand = maand(volwassen(datum).loonwaarde(50));

    assertThat(maand.werkgeverslasten()).isEqualTo(Breuk.parse(procent));
    boolean inGat = datum.getYear() >= 2022 && datum.isBefore(LocalDate.of(2026, 7, 1));
    assertThat(codes(maand).contains("werkgeverslastenInGat")).isEqualTo(inGat);
  }

  private static List<String> codes(Maandsubsidie maand) {
    return maand.onzekerheden().stream().map(Onzekerheid::code).toList();
  }

  private static List<String> redenen(Maandsubsidie maand) {
    return maand.redenen().stream().map(Reden::code).toList();
  }

  @Test
  void inTheGapTheCallerCanTakeTheOtherPercentage() {
    Rechtskeuzes vijfentwintig = Rechtskeuzes.builder().werkgeverslastenInGat(Breuk.of(25)).build();
    Maandsubsidie maand =
        maand(volwassen(LocalDate.of(2024, 1, 1)).loonwaarde(50).rechtskeuzes(vijfentwintig));

    assertThat(maand.werkgeverslasten()).isEqualTo(Breuk.of(25));
    assertThat(maand.onzekerheden())
        .filteredOn(een -> een.code().equals("werkgeverslastenInGat"))
        .extracting(een -> een.gekozen().en(), een -> een.alternatief().en())
        .containsExactly(tuple("25", "23.5"));
  }

  @Test
  void aFullMonthOf2015IsThatOfTheEstimate() {
    // rekenmodel: 1,501.80 x 1.08 = 1,621.94; 40 percent: 973.16 + 223.83 = 1,196.99
    Maandsubsidie maand = maand(volwassen(LocalDate.of(2015, 1, 1)).loonwaarde(40));

    assertThat(maand.grondslag()).isEqualTo(Bedrag.parse("1621.94"));
    assertThat(maand.bedrag().totaal()).isEqualTo(Bedrag.parse("1196.99"));
    assertThat(redenen(maand)).containsExactly("GRONDSLAG", "LOONWAARDE_VAN_LOON", "VERGOEDING");
  }

  @ParameterizedTest
  @CsvSource({
    // wage value of the wage (F 2,000) up to 2016, of the minimum wage from 2017
    "2016-12-31, LOONWAARDE_VAN_LOON, 580.18",
    "2017-01-01, LOONWAARDE_VAN_WML, 837.87"
  })
  void fromWhichDayTheWageValueIsOfTheMinimumWage(LocalDate datum, String reden, String subsidie) {
    // 1,660.18 - 0.5 x 2,160.00 = 580.18; half of 1,551.60 x 1.08 = 1,675.73 is 837.865
    Maandsubsidie maand = maand(volwassen(datum).loonwaarde(50).loon(Bedrag.ofEuro(2000)));

    assertThat(redenen(maand)).contains(reden);
    assertThat(maand.bedrag().subsidie()).isEqualTo(Bedrag.parse(subsidie));
  }

  @ParameterizedTest
  @CsvSource({"2016-12-31, false", "2017-01-01, true", "2017-01-31, true", "2017-02-01, false"})
  void betweenPracticeAndTextTheReadingIsSaid(LocalDate datum, boolean onzeker) {
    assertThat(
            codes(maand(volwassen(datum).loonwaarde(90))).contains("loonwaardeVanMinimumloonVanaf"))
        .isEqualTo(onzeker);
  }

  @ParameterizedTest
  @CsvSource({
    // half of 2,000 euro subsidy: 24 of 38 hours, then 24 of 36; 40 count up to 38
    "2023-12-31, 24, 0.631579",
    "2024-01-01, 24, 0.666667",
    "2023-12-31, 40, 1",
    "2024-01-01, 40, 1.055556",
    "2024-01-01, 38, 1.055556"
  })
  void partTimeOfTheDay(LocalDate datum, BigDecimal uren, BigDecimal factor) {
    Maandsubsidie maand =
        maand(volwassen(datum).loonwaarde(50).uren(uren).voltijd(BigDecimal.valueOf(38)));
    double verhouding =
        (double) maand.bedrag().subsidie().centen() / maand.bedrag().voltijd().centen();

    assertThat(verhouding).isCloseTo(factor.doubleValue(), offset(1e-5));
    assertThat(redenen(maand).contains("UREN_BOVEN_VOLTIJD")).isEqualTo(uren.intValue() > 38);
    assertThat(codes(maand).contains("vasteWeekVanaf")).isEqualTo(datum.getYear() == 2024);
  }

  @Test
  void theCapIsSaidWithItsOtherReading() {
    Maandsubsidie begrensd = maand(volwassen(LocalDate.of(2019, 1, 1)).loonwaarde(20));
    Maandsubsidie bijna = maand(volwassen(LocalDate.of(2019, 1, 1)).loonwaarde(40));
    Maandsubsidie ver = maand(volwassen(LocalDate.of(2019, 1, 1)).loonwaarde(50));

    assertThat(redenen(begrensd)).contains("PLAFOND");
    assertThat(redenen(bijna)).doesNotContain("PLAFOND");
    // 60 percent with 23.5 percent on top is 74.1
    assertThat(codes(begrensd)).contains("plafond");
    assertThat(codes(bijna)).contains("plafond");
    assertThat(codes(ver)).isEmpty();
  }

  @Test
  void underTheOtherReadingTheCapIsSaidFromWhereItTakesSomethingOff() {
    // 60 percent with 23.5 percent on top is 74.1: capped; 56 percent with it is 69.16
    Rechtskeuzes beide = Rechtskeuzes.builder().plafond(Plafondlezing.OVER_BEIDE).build();
    LocalDate dag = LocalDate.of(2019, 1, 1);
    Maandsubsidie begrensd = maand(volwassen(dag).loonwaarde(40).rechtskeuzes(beide));

    assertThat(redenen(begrensd)).contains("PLAFOND_OVER_BEIDE");
    assertThat(begrensd.redenen().get(2).tekst().nl())
        .isEqualTo(
            "De subsidie en de vergoeding zijn samen hoogstens 70 procent van de grondslag.");
    assertThat(begrensd.onzekerheden())
        .extracting(Onzekerheid::code, een -> een.gekozen().en())
        .containsExactly(tuple("plafond", "the cap is on subsidy and compensation together"));
    assertThat(redenen(maand(volwassen(dag).loonwaarde(44).rechtskeuzes(beide))))
        .doesNotContain("PLAFOND_OVER_BEIDE");
  }

  @Test
  void everyReasonIsThereInBothLanguagesWithItsArticle() {
    Maandsubsidie maand =
        maand(volwassen(LocalDate.of(2018, 1, 1)).leeftijd(18).loonwaarde(10).uren(BigDecimal.TEN));

    assertThat(redenen(maand))
        .containsExactly(
            "JEUGD", "GRONDSLAG", "LOONWAARDE_VAN_WML", "PLAFOND", "VERGOEDING", "DEELTIJD");
    assertThat(maand.redenen())
        .allSatisfy(
            reden -> {
              assertThat(reden.tekst().nl()).isNotBlank().doesNotContain("{");
              assertThat(reden.tekst().en()).isNotEqualTo(reden.tekst().nl());
              assertThat(reden.vindplaats().plaats()).isNotEmpty();
            });
    assertThat(maand.redenen().get(1).tekst().nl())
        .isEqualTo(
            "De grondslag is het minimumloon van 749,55 euro per maand plus 8 procent"
                + " vakantiebijslag.");
  }

  @Test
  void afterTheLastKnownAmountTheAnswerIsUnknown() {
    assertThat(
            Loonkostenmodel.STANDAARD
                .perMaand(volwassen(LocalDate.of(2027, 1, 1)).loonwaarde(50).build())
                .ontbrekend())
        .map(Onbepaald::ontbreekt)
        .contains("WML");
  }

  @Test
  void everyFaultIsNamedAtOnceWithItsValue() {
    Subsidievraag fout =
        Subsidievraag.builder()
            .datum(LocalDate.of(2014, 12, 31))
            .leeftijd(67)
            .pensioenleeftijd(67)
            .loonwaarde(101)
            .forfait(true)
            .uren(BigDecimal.ZERO)
            .voltijd(new BigDecimal("60.1"))
            .loon(Bedrag.ofCent(-1))
            .build();

    assertThatThrownBy(() -> Loonkostenmodel.STANDAARD.perMaand(fout))
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fouten ->
                assertThat(fouten.fouten())
                    .extracting(Fout::pad, Fout::waarde)
                    .containsExactlyInAnyOrder(
                        tuple("datum", "2014-12-31"),
                        tuple("forfait", "2014-12-31"),
                        tuple("leeftijd", "67"),
                        tuple("loon", "-0.01"),
                        tuple("loonwaarde", "101"),
                        tuple("uren", "0"),
                        tuple("voltijd", "60.1")));
  }

  @ParameterizedTest
  @CsvSource({"2017-01-31, false", "2017-02-01, true"})
  void theForfaitExistsFromItsDay(LocalDate datum, boolean mag) {
    Subsidievraag vraag = volwassen(datum).forfait(true).build();
    if (mag) {
      assertThat(Loonkostenmodel.STANDAARD.perMaand(vraag).bepaald().bedrag().voltijd())
          .isEqualTo(Bedrag.parse("837.87"));
    } else {
      assertThatThrownBy(() -> Loonkostenmodel.STANDAARD.perMaand(vraag))
          .hasMessageContaining("the forfait exists from 2017-02-01 on");
    }
  }

  @Test
  void withoutWageValueAndForfaitOneOfThemIsAskedFor() {
    Subsidievraag vraag = volwassen(LocalDate.of(2020, 1, 1)).build();
    assertThatThrownBy(() -> Loonkostenmodel.STANDAARD.perMaand(vraag))
        .hasMessageContaining("needed is a wage value, or the forfait");
  }
}
