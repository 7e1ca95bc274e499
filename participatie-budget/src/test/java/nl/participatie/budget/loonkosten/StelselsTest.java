package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked up once per stretch of days is what a look-up on each day gives. */
final class StelselsTest {

  private static final Kengetallen KENGETALLEN = Kengetallen.standaard();
  private static final Minimumlonen LONEN = Minimumlonen.STANDAARD;

  private static Breuk waarde(String code, LocalDate dag) {
    return KENGETALLEN.op(code, dag).map(Kengetal::waarde).bepaald();
  }

  @Test
  void everyDayAndAgeHasWhatTheTablesHaveOnThatDay() {
    Stelsels stelsels = new Stelsels(KENGETALLEN, LONEN);
    LocalDate forfait = LocalDate.of(2017, 2, 1);
    for (LocalDate dag = LONEN.eersteDag();
        !dag.isAfter(LONEN.laatsteDag());
        dag = dag.plusDays(1)) {
      for (int leeftijd = 15; leeftijd <= 25; leeftijd++) {
        Stelsel stelsel = stelsels.op(dag, leeftijd).bepaald();
        Minimumloon wml = LONEN.op(dag, leeftijd).bepaald();
        assertThat(stelsel.wml()).as(dag + " " + leeftijd).isEqualTo(wml);
        // 8 percent of an amount in multiples of 0.05 is in tenths of a cent: half up
        BigDecimal metBijslag = wml.maand().euro().multiply(new BigDecimal("1.08"));
        assertThat(stelsel.grondslag().euro())
            .isEqualTo(metBijslag.setScale(2, RoundingMode.HALF_UP));
        boolean isGat = KENGETALLEN.op("WERKGEVERSLASTEN", dag).ontbrekend().isPresent();
        assertThat(stelsel.isGat()).isEqualTo(isGat);
        assertThat(stelsel.regels())
            .isEqualTo(
                new Subsidieregels(
                    waarde("LKS_MAXIMUM", dag),
                    dag.isBefore(forfait) ? Breuk.NUL : waarde("LKS_FORFAIT", dag),
                    isGat ? Breuk.parse("23.5") : waarde("WERKGEVERSLASTEN", dag),
                    Plafondlezing.OVER_SUBSIDIE));
      }
    }
  }

  @Test
  void outsideTheTablesTheDayAskedForIsTold() {
    Stelsels stelsels = new Stelsels(KENGETALLEN, LONEN);
    assertThat(stelsels.op(LocalDate.of(2014, 12, 31), 30).ontbrekend())
        .map(Onbepaald::reden)
        .contains(Onbepaald.Reden.VOOR_GELDIGHEID);
    assertThat(stelsels.op(LocalDate.of(2027, 1, 1), 30).ontbrekend())
        .map(Onbepaald::reden)
        .contains(Onbepaald.Reden.NA_GELDIGHEID);
    assertThat(stelsels.lastenNaGat()).isEqualTo(Breuk.of(25));
  }

  @ParameterizedTest
  @CsvSource({
    // on the limit and just beyond it; hours with four decimals, the fifth only when it is zero
    "15, 36, 0.00, ''",
    "14, 36, 0.00, leeftijd",
    "66, 60, 1000000.00, ''",
    "67, 60, 0.00, leeftijd",
    "30, 0.0001, 0.00, ''",
    "30, 0.00010, 0.00, ''",
    "30, 0.00011, 0.00, uren",
    "30, 60.0001, 0.00, uren",
    "30, -1, 0.00, uren",
    "30, 36, 1000000.01, loon",
    "30, 36, -0.01, loon"
  })
  void theLimitsOfAQuestion(int leeftijd, BigDecimal uren, String loon, String veld) {
    Subsidievraag vraag =
        volwassen(LocalDate.of(2016, 1, 1))
            .leeftijd(leeftijd)
            .pensioenleeftijd(67)
            .loonwaarde(50)
            .uren(uren)
            .loon(Bedrag.parse(loon))
            .build();
    assertThat(Loonkostenmodel.STANDAARD.fouten(vraag).stream().map(Fout::pad).toList())
        .hasSize(veld.isEmpty() ? 0 : 1)
        .allSatisfy(pad -> assertThat(pad).isEqualTo(veld));
  }

  @Test
  void aPeriodCarriesTheFaultsOfItsFirstDay() {
    Periodevraag vraag =
        Periodevraag.builder()
            .aanvang(volwassen(LocalDate.of(2020, 2, 1)).leeftijd(14).loonwaarde(50).build())
            .totEnMet(LocalDate.of(2020, 1, 31))
            .build();
    assertThat(new Periodesubsidies(Loonkostenmodel.STANDAARD).fouten(vraag))
        .extracting(Fout::pad, Fout::waarde)
        .containsExactly(tuple("leeftijd", "14"), tuple("totEnMet", "2020-01-31"));
  }
}
