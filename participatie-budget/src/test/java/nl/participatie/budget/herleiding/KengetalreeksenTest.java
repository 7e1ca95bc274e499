package nl.participatie.budget.herleiding;

import static nl.participatie.budget.herleiding.Proefreeks.toon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** Key figures by year: from kengetallen.csv, each in its own validity. */
final class KengetalreeksenTest {

  private final Kengetalreeksen midden =
      new Kengetalreeksen(Kengetallen.standaard(), Bandbreedte::midden);
  private static final int LANG = Momenten.STRUCTUREEL;

  @Test
  void aKeyFigureIsTakenOnTheFirstOfJulyOfEachYear() {
    assertThat(toon(midden.perJaar("PBUDGET_PP_WSW")))
        .startsWith("25340", "24680", "24020", "23360", "22700", "22700")
        .endsWith("22700", "22700");
    // 25 percent holds from 2026-07-01, the day itself included; from 2022 up to then is a gap
    Reeks lasten = midden.perJaar("WERKGEVERSLASTEN");
    assertThat(toon(lasten, Momenten.van(2017))).isEqualTo("23");
    assertThat(toon(lasten, Momenten.van(2018))).isEqualTo("23.5");
    assertThat(toon(lasten, Momenten.van(2021))).isEqualTo("23.5");
    assertThat(toon(lasten, Momenten.van(2022))).isEqualTo("? WERKGEVERSLASTEN");
    assertThat(toon(lasten, Momenten.van(2025))).isEqualTo("? WERKGEVERSLASTEN");
    assertThat(toon(lasten, Momenten.van(2026))).isEqualTo("25");
    assertThat(toon(lasten, LANG)).isEqualTo("25");
    assertThat(lasten.ontbrekend(Momenten.van(2024)))
        .extracting(Onbepaald::reden)
        .containsExactly(Onbepaald.Reden.IN_GAT);
  }

  @Test
  void aKeyFigureOf2015IsTheSameInEveryYear() {
    assertThat(toon(midden.bijBegin("PBUDGET_PP_WSW"))).containsOnly("25340");
    assertThat(toon(midden.bijBegin("WERKGEVERSLASTEN"))).containsOnly("23");
    assertThat(midden.bijBegin("WERKGEVERSLASTEN").getallen().isVast()).isTrue();
    assertThat(midden.perJaar("WERKGEVERSLASTEN").getallen().isVast()).isFalse();
    // the fixed rate came in 2017
    assertThat(toon(midden.bijBegin("LKS_FORFAIT"))).containsOnly("? LKS_FORFAIT");
    assertThat(midden.bijBegin("LKS_FORFAIT").ontbrekend(40))
        .extracting(Onbepaald::reden)
        .containsExactly(Onbepaald.Reden.VOOR_GELDIGHEID);
  }

  @Test
  void aKeyFigureOfAMomentOfItsOwnIsTakenFromItsFirstDay() {
    assertThat(toon(midden.eerste("LKS_FORFAIT"))).containsOnly("50");
    assertThat(toon(midden.eerste("WSW_VERWACHT_2022"))).containsOnly("63129");
    assertThat(toon(midden.perJaar("WSW_VERWACHT_2022"), Momenten.van(2021)))
        .isEqualTo("? WSW_VERWACHT_2022");
    assertThat(toon(midden.perJaar("WSW_VERWACHT_2022"), Momenten.van(2022))).isEqualTo("63129");
    assertThat(toon(midden.perJaar("WSW_VERWACHT_2022"), Momenten.van(2023)))
        .isEqualTo("? WSW_VERWACHT_2022");
    // always valid
    assertThat(toon(midden.eerste("WSW_NUL_VANAF"))).containsOnly("2048");
  }

  @Test
  void aFigureToSupplyIsMissingUntilItIsSupplied() {
    assertThat(toon(midden.perJaar("UREN"))).containsOnly("? UREN");
    assertThat(toon(midden.eerste("UREN"))).containsOnly("? UREN");
    assertThat(midden.perJaar("UREN").ontbrekend(0))
        .extracting(Onbepaald::reden)
        .containsExactly(Onbepaald.Reden.NIET_OPGEGEVEN);
    Kengetalreeksen met = midden.met(Map.of("UREN", Breuk.of(26)));
    assertThat(toon(met.perJaar("UREN"))).containsOnly("26");
    assertThat(toon(met.bijBegin("UREN"))).containsOnly("26");
    assertThat(toon(met.eerste("UREN"))).containsOnly("26");
  }

  @Test
  void anOwnFigureHoldsInEveryYearAndLeavesTheOthersAsTheyAre() {
    Kengetalreeksen met = midden.met(Map.of("PBUDGET_PP_WSW", Breuk.of(7)));

    assertThat(toon(met.perJaar("PBUDGET_PP_WSW"))).containsOnly("7");
    assertThat(met.perJaar("WERKGEVERSLASTEN")).isSameAs(midden.perJaar("WERKGEVERSLASTEN"));
    assertThat(met.kengetallen().alle("PBUDGET_PP_WSW")).hasSize(1);
    assertThat(midden.met(Map.of())).isSameAs(midden);
    assertThat(midden.kengetallen()).isSameAs(Kengetallen.standaard());
  }

  @Test
  void theScenarioSaysWhichValueOfABandCounts() {
    Kengetalreeksen laag = new Kengetalreeksen(Kengetallen.standaard(), Bandbreedte::laag);

    assertThat(toon(midden.perJaar("LOONWAARDE_BESCHUT"), 0)).isEqualTo("40");
    assertThat(toon(laag.perJaar("LOONWAARDE_BESCHUT"), 0)).isEqualTo("30");
    Kengetalreeksen met = laag.met(Map.of("UREN", Breuk.EEN));
    assertThat(toon(met.perJaar("LOONWAARDE_BESCHUT"), 0)).isEqualTo("30");
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> midden.perJaar("ONZIN"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unknown key figure 'ONZIN'");
    Map<String, Breuk> onzin = Map.of("ONZIN", Breuk.EEN);
    assertThatThrownBy(() -> midden.met(onzin)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyFigureUnfoldsToItsTitleAndSource() {
    Herleiding in2015 = midden.perJaar("WERKGEVERSLASTEN").herleiding(0);
    Herleiding inGat = midden.perJaar("WERKGEVERSLASTEN").herleiding(Momenten.van(2024));

    assertThat(in2015.kengetal()).contains("WERKGEVERSLASTEN");
    assertThat(in2015.label())
        .isEqualTo(Kengetallen.standaard().alle("WERKGEVERSLASTEN").get(0).titel());
    assertThat(in2015.bronnen())
        .containsExactly(Kengetallen.standaard().alle("WERKGEVERSLASTEN").get(0).vindplaats());
    assertThat(in2015.eenheid()).isEqualTo(Eenheid.GETAL);
    assertThat(in2015.waarde().optioneel()).contains(Breuk.of(23));
    // in a gap it is the same figure from the same source, without a value
    assertThat(inGat.label()).isEqualTo(in2015.label());
    assertThat(inGat.bronnen()).isEqualTo(in2015.bronnen());
    assertThat(inGat.waarde().optioneel()).isEmpty();
  }

  @Test
  void aKeyFigureThatDividesAndIsZeroSaysSo() {
    assertThat(Kengetalreeksen.deeltDoorNul("WWB_VOLUME").ontbreekt()).isEqualTo("WWB_VOLUME");
    assertThat(Kengetalreeksen.deeltDoorNul("WWB_VOLUME").toelichting().nl())
        .isEqualTo("WWB_VOLUME: dit kengetal is nul, en er wordt door gedeeld.");
  }
}
