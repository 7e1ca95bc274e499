package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.maand;
import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** What can be asked of a period, and every fault at once. */
final class PeriodecontroleTest {

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
