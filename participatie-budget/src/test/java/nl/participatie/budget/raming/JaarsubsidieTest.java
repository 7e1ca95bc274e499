package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Lastenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wage subsidy of a year, in prices of 2015 or with the minimum wage of each January. */
final class JaarsubsidieTest {

  private static final Kengetalreeksen KENGETALLEN =
      new Kengetalreeksen(Kengetallen.standaard(), Bandbreedte::midden);
  private static final Ramingsopties LOPEND = Ramingsopties.builder().lopendeLonen(true).build();

  private static Reeks subsidie(boolean lopend, String loonwaarde) {
    return new Jaarsubsidie(KENGETALLEN, lopend).bij(Vast.getal(Breuk.parse(loonwaarde), "geen"));
  }

  /**
   * By hand with B = 1,501.80 x 1.08 = 1,621.94 (1,621.944): at 40 percent 973.16 (973.164) and
   * 223.83 (223.8268), twelve times; from 30 percent down the maximum of 70 percent counts.
   */
  @ParameterizedTest
  @CsvSource({
    "40, 14363.88",
    "60, 9576.00",
    "30, 16757.88",
    "29, 16757.88",
    "0, 16757.88",
    "100, 0",
    "31, 16518.48"
  })
  void inPricesOf2015ItIsTheSameInEveryYear(String loonwaarde, String bedrag) {
    Reeks subsidie = subsidie(false, loonwaarde);

    assertThat(subsidie.getallen().isVast()).isTrue();
    assertThat(subsidie.open()).isZero();
    assertThat(subsidie.op(0).bepaald()).isEqualTo(Breuk.parse(bedrag));
    assertThat(subsidie.op(40).bepaald()).isEqualTo(Breuk.parse(bedrag));
  }

  /** The wages of wml.csv on 1 January; 2025: 2,191.80 x 1.08 = 2,367.14, 40 percent of it off. */
  @Test
  void withCurrentWagesItFollowsTheMinimumWageOfEachJanuary() {
    Reeks subsidie = subsidie(true, "40");

    assertThat(subsidie.op(0).bepaald()).isEqualTo(Breuk.parse("14363.88"));
    // 2016: 1,524.60 x 1.08 = 1,646.57; 987.94 and 227.23
    assertThat(subsidie.op(1).bepaald()).isEqualTo(Breuk.parse("14582.04"));
    // 2025: 1,420.28 and 326.67
    assertThat(subsidie.op(10).bepaald()).isEqualTo(Breuk.parse("20963.40"));
    assertThat(subsidie.open()).isEqualTo(Momenten.ALLE & ~0b1111_1111_1111L);
    assertThat(subsidie.ontbrekend(Momenten.van(2027)))
        .containsExactly(
            new Onbepaald(
                "WML",
                Onbepaald.Reden.NIET_AFLEIDBAAR,
                subsidie.ontbrekend(41).iterator().next().toelichting()));
    assertThat(subsidie.ontbrekend(41).iterator().next().toelichting().nl())
        .isEqualTo("WML: het minimumloon van dit jaar is niet bekend.");
  }

  @Test
  void theMinimumWageIsKnownFrom2015To2026() {
    Reeks lonen = Minimumloon.perJaar();

    assertThat(lonen.op(0).bepaald()).isEqualTo(Breuk.parse("1501.80"));
    assertThat(lonen.op(11).bepaald()).isEqualTo(Breuk.parse("2294.40"));
    assertThat(lonen.op(12).optioneel()).isEmpty();
    assertThat(lonen.op(Momenten.STRUCTUREEL).optioneel()).isEmpty();
    assertThat(Minimumloon.van2015().op(30).bepaald()).isEqualTo(Breuk.parse("1501.80"));
    assertThat(Minimumloon.van2015().open()).isZero();
    Herleiding boom = lonen.herleiding(1);
    assertThat(boom.label().nl()).isEqualTo("minimumloon per maand op 1 januari");
    assertThat(boom.eenheid()).isEqualTo(Eenheid.EURO);
    assertThat(boom.waarde().bepaald()).isEqualTo(Breuk.parse("1524.60"));
    assertThat(boom.bronnen()).hasSize(1);
  }

  @Test
  void itUnfoldsToWageValueWageAndPercentages() {
    Herleiding boom = subsidie(false, "40").herleiding(3);

    assertThat(boom.label().nl()).isEqualTo("loonkostensubsidie per persoon per jaar");
    assertThat(boom.formule().orElseThrow().nl()).startsWith("12 × (subsidie + vergoeding)");
    assertThat(boom.eenheid()).isEqualTo(Eenheid.EURO);
    assertThat(boom.bronnen()).hasSize(1);
    assertThat(boom.delen().stream().map(deel -> deel.waarde().bepaald().toString()))
        .containsExactly("40", "1501.8", "8", "70", "23");
  }

  @Test
  void aMissingWageValueIsNamed() {
    Reeks open = new Jaarsubsidie(KENGETALLEN, false).bij(KENGETALLEN.perJaar("WSW_VERWACHT_2022"));

    assertThat(open.op(0).ontbrekend().orElseThrow().ontbreekt()).isEqualTo("WSW_VERWACHT_2022");
    assertThat(open.open()).isEqualTo(Momenten.ALLE & ~Momenten.bit(7));
  }

  @Test
  void anEstimateWithCurrentWagesHasNoSubsidyInAYearWithoutAKnownWage() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2027, LOPEND);
    Raming constant = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2027);
    Map<Integer, Boolean> volledig =
        raming.uitgaven().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    jaar -> jaar.getValue().van(Lastenpost.LOONKOSTENSUBSIDIE).isVolledig()));

    assertThat(volledig).containsEntry(2016, true).containsEntry(2026, true);
    assertThat(volledig).containsEntry(2027, false);
    assertThat(raming.leemten().toString()).contains("WML");
    assertThat(raming.jaren()).isEqualTo(constant.jaren());
    assertThat(raming).isNotEqualTo(constant);
  }
}
