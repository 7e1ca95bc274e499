package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.maand;
import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.jspecify.annotations.Nullable;
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

  private static Reden vergoeding(String datum, Rechtskeuzes keuzes) {
    Maandsubsidie maand =
        maand(volwassen(LocalDate.parse(datum)).loonwaarde(50).rechtskeuzes(keuzes));
    return maand.redenen().stream()
        .filter(reden -> reden.code().startsWith("VERGOEDING"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePercentageOfTheCompensationRestsOnWhatItIsTakenFrom() {
    Rechtskeuzes eigen = Rechtskeuzes.builder().werkgeverslastenInGat(Breuk.of(24)).build();
    Reden bekend = vergoeding("2021-12-31", eigen);
    assertThat(bekend.code()).isEqualTo("VERGOEDING");
    assertThat(bekend.kengetal()).contains("WERKGEVERSLASTEN");
    assertThat(bekend.vindplaats().bron()).isEqualTo(Bron.STAATSCOURANT);
    Reden inGat = vergoeding("2022-01-01", Rechtskeuzes.STANDAARD);
    assertThat(inGat.code()).isEqualTo("VERGOEDING_IN_GAT");
    assertThat(inGat.kengetal()).isEmpty();
    assertThat(inGat.vindplaats().bron()).isEqualTo(Bron.GEEN);
    assertThat(inGat.tekst().en()).contains("23.5 percent").contains("last known");
    Reden opgegeven = vergoeding("2026-06-30", eigen);
    assertThat(opgegeven.code()).isEqualTo("VERGOEDING_OPGEGEVEN");
    assertThat(opgegeven.kengetal()).isEmpty();
    assertThat(opgegeven.vindplaats())
        .isEqualTo(new Vindplaats(Bron.EIGEN, "werkgeverslastenInGat"));
    assertThat(opgegeven.tekst().nl()).contains("24 procent").contains("opgegeven");
    assertThat(vergoeding("2026-07-01", eigen).code()).isEqualTo("VERGOEDING");
  }

  @ParameterizedTest
  @CsvSource({
    // day, the date taken, whether it is in the answer, and with which other date
    "2022-12-31, 2023-01-01, false,",
    "2023-01-01, 2023-01-01, true, 2024-01-01",
    "2023-12-31, 2023-01-01, true, 2024-01-01",
    "2024-01-01, 2023-01-01, false,",
    "2024-01-01, 2025-01-01, true, 2024-01-01",
    "2025-01-01, 2025-01-01, false,",
    "2025-01-01, 2025-01-02, true, 2024-01-01"
  })
  void aReadingThatChangesTheHoursIsInTheAnswer(
      LocalDate dag, LocalDate gekozen, boolean isErin, LocalDate ander) {
    Rechtskeuzes keuzes = Rechtskeuzes.builder().vasteWeekVanaf(gekozen).build();
    onzeker(
        maand(volwassen(dag).loonwaarde(90).rechtskeuzes(keuzes)),
        "vasteWeekVanaf",
        gekozen,
        isErin ? ander : null);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-05-31, 2016-06-01, false,",
    "2016-06-01, 2016-06-01, true, 2017-01-01",
    "2017-01-01, 2016-06-01, true, 2017-02-01",
    "2017-02-01, 2016-06-01, false,",
    "2017-01-01, 2017-02-01, true, 2017-01-01",
    "2020-05-01, 2026-01-01, true, 2017-01-01"
  })
  void aReadingThatChangesWhatTheWageValueIsOfIsInTheAnswer(
      LocalDate dag, LocalDate gekozen, boolean isErin, LocalDate ander) {
    Rechtskeuzes keuzes = Rechtskeuzes.builder().loonwaardeVanMinimumloonVanaf(gekozen).build();
    onzeker(
        maand(volwassen(dag).loonwaarde(90).rechtskeuzes(keuzes)),
        "loonwaardeVanMinimumloonVanaf",
        gekozen,
        isErin ? ander : null);
  }

  private static void onzeker(
      Maandsubsidie maand, String code, LocalDate gekozen, @Nullable LocalDate ander) {
    assertThat(maand.onzekerheden())
        .filteredOn(een -> een.code().equals(code))
        .extracting(een -> een.gekozen().en() + " " + een.alternatief().nl())
        .isEqualTo(ander == null ? List.of() : List.of(gekozen + " " + ander));
  }

  @ParameterizedTest
  @CsvSource({
    // F counts up to 2016, and from the minimum wage of 1,537.20 on
    "2016-12-31, 1537.19, false, true",
    "2016-12-31, 1537.20, false, false",
    "2016-12-31, 1537.21, false, false",
    "2017-01-01, 3000, false, true",
    "2018-01-01, 3000, true, true"
  })
  void aWageThatDoesNotCountIsSaid(LocalDate dag, String loon, boolean forfait, boolean isGezegd) {
    Maandsubsidie maand =
        maand(volwassen(dag).loonwaarde(50).forfait(forfait).loon(Bedrag.parse(loon)));
    assertThat(redenen(maand).contains("LOON_TELT_NIET")).isEqualTo(isGezegd);
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

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, The subsidy counts for 24 of the 38 hours a week.",
    "2024-01-01, 'The subsidy counts for 24 hours a week, on a fixed week of 36 hours.'"
  })
  void theReasonOfPartTimeNamesTheWeekThatCounts(LocalDate datum, String tekst) {
    Maandsubsidie maand =
        maand(
            volwassen(datum)
                .loonwaarde(50)
                .uren(BigDecimal.valueOf(24))
                .voltijd(BigDecimal.valueOf(38)));
    assertThat(maand.redenen().get(maand.redenen().size() - 1).tekst().en()).isEqualTo(tekst);
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
              assertThat(reden.vindplaats().citaat()).isNotBlank();
            });
    assertThat(maand.redenen().get(0).vindplaats())
        .isEqualTo(maand.wml().vindplaats())
        .extracting(Vindplaats::citaat)
        .isEqualTo("secundaire bron");
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
}
