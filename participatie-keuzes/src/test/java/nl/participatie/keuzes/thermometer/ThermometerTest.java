package nl.participatie.keuzes.thermometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/**
 * Readings worked out by hand. The blocks hold 2, 5, 3, 3, 4 and 2 choices, 19 together, and each
 * choice counts for 100 at most.
 */
class ThermometerTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);

  private static Meting meting(String besluitvorming, String implementatie) {
    return new Meting(Breuk.parse(besluitvorming), Breuk.parse(implementatie));
  }

  private static Dossiergebeurtenis gebeurtenis(
      int volgnummer, LocalDate datum, int keuze, Besluitvorming besluit, Implementatie stap) {
    return Dossiergebeurtenis.builder()
        .volgnummer(volgnummer)
        .datum(datum)
        .keuze(Keuze.van(keuze))
        .besluitvorming(besluit)
        .implementatie(stap)
        .build();
  }

  /** All listed choices in the same state, on the day of the report. */
  private static Thermometer allemaal(
      List<Integer> keuzes, Besluitvorming besluit, Implementatie stap) {
    List<Dossiergebeurtenis> gebeurtenissen = new ArrayList<>();
    for (int keuze : keuzes) {
      gebeurtenissen.add(gebeurtenis(keuze, RAPPORT, keuze, besluit, stap));
    }
    return Thermometer.meet(Keuzedossier.of(gebeurtenissen), RAPPORT);
  }

  @Test
  void zonderGebeurtenissenStaatAllesOpNul() {
    Thermometer thermometer = Thermometer.meet(Keuzedossier.LEEG, RAPPORT);
    assertThat(thermometer.peildatum()).isEqualTo(RAPPORT);
    assertThat(thermometer.totaal()).isEqualTo(meting("0", "0"));
    assertThat(thermometer.perBlok())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Blok.VISIE, meting("0", "0"),
                Blok.BELEID, meting("0", "0"),
                Blok.FINANCIELE_STURING, meting("0", "0"),
                Blok.DOELGROEPSTURING, meting("0", "0"),
                Blok.PROCESSTURING, meting("0", "0"),
                Blok.ORGANISATIE_EN_EFFICIENCY, meting("0", "0")));
    assertThat(thermometer.standen().values()).hasSize(19).containsOnly(Keuzestand.BEGIN);
    assertThat(thermometer.aantal(Besluitvorming.NIET_GEAGENDEERD)).isEqualTo(19);
    assertThat(thermometer.aantal(Besluitvorming.VASTGESTELD)).isZero();
    assertThat(thermometer.aantalInUitvoering()).isZero();
  }

  @Test
  void alsAllesVastgesteldEnGeborgdIsStaatAllesOpHonderd() {
    Thermometer thermometer =
        allemaal(
            IntStream.rangeClosed(1, 19).boxed().toList(),
            Besluitvorming.VASTGESTELD,
            Implementatie.GEBORGD);
    assertThat(thermometer.totaal()).isEqualTo(meting("100", "100"));
    assertThat(thermometer.perBlok().values()).hasSize(6).containsOnly(meting("100", "100"));
    assertThat(thermometer.aantal(Besluitvorming.VASTGESTELD)).isEqualTo(19);
    assertThat(thermometer.aantalInUitvoering()).isEqualTo(19);
  }

  @Test
  void eenEnkelBesluitTeltInZijnKeuzeZijnBlokEnHetTotaal() {
    Thermometer thermometer =
        allemaal(List.of(1), Besluitvorming.VASTGESTELD, Implementatie.IN_UITVOERING);
    // Choice: 3/3 and 2/3 of 100.
    assertThat(thermometer.van(Keuze.NUG_BEMIDDELING)).isEqualTo(meting("100", "200/3"));
    assertThat(thermometer.van(Keuze.ROL_WERKGEVER)).isEqualTo(meting("0", "0"));
    // Block of two choices: 100/2 and (200/3)/2.
    assertThat(thermometer.van(Blok.VISIE)).isEqualTo(meting("50", "100/3"));
    assertThat(thermometer.van(Blok.BELEID)).isEqualTo(meting("0", "0"));
    // Over 19 choices: 100/19 = 5.26... and (200/3)/19 = 200/57 = 3.50...
    assertThat(thermometer.totaal()).isEqualTo(meting("100/19", "200/57"));
    assertThat(Meting.getoond(thermometer.totaal().besluitvorming())).hasToString("5.3");
    assertThat(Meting.getoond(thermometer.totaal().implementatie())).hasToString("3.5");
  }

  /** Tilburg in the report: choices 5, 11, 12, 15 and 18, decided and being carried out. */
  @Test
  void hetGemiddeldeWeegtKeuzesEnNietBlokken() {
    Thermometer thermometer =
        allemaal(
            List.of(5, 11, 12, 15, 18), Besluitvorming.VASTGESTELD, Implementatie.IN_UITVOERING);
    // Decision: choices decided / choices in the block x 100; execution two thirds of that.
    assertThat(thermometer.perBlok())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Blok.VISIE, meting("0", "0"), // 0 of 2
                Blok.BELEID, meting("20", "40/3"), // 1 of 5
                Blok.FINANCIELE_STURING, meting("0", "0"), // 0 of 3
                Blok.DOELGROEPSTURING, meting("200/3", "400/9"), // 2 of 3
                Blok.PROCESSTURING, meting("25", "50/3"), // 1 of 4
                Blok.ORGANISATIE_EN_EFFICIENCY, meting("50", "100/3"))); // 1 of 2
    // 5 of 19: 500/19 = 26.31... The mean of the blocks would be
    // (0 + 20 + 0 + 200/3 + 25 + 50) / 6 = 485/18 = 26.94...: another number.
    assertThat(thermometer.totaal()).isEqualTo(meting("500/19", "1000/57"));
    assertThat(Meting.getoond(thermometer.totaal().besluitvorming())).hasToString("26.3");
    // 1000/57 = 17.54...
    assertThat(Meting.getoond(thermometer.totaal().implementatie())).hasToString("17.5");
    assertThat(thermometer.aantal(Besluitvorming.VASTGESTELD)).isEqualTo(5);
    assertThat(thermometer.aantal(Besluitvorming.NIET_GEAGENDEERD)).isEqualTo(19 - 5);
    assertThat(thermometer.aantalInUitvoering()).isEqualTo(5);
  }

  @Test
  void verschillendeStappenTellenPerDerde() {
    Keuzedossier dossier =
        Keuzedossier.of(
            List.of(
                gebeurtenis(
                    1, RAPPORT, 8, Besluitvorming.IN_VOORBEREIDING, Implementatie.NIET_GESTART),
                gebeurtenis(2, RAPPORT, 9, Besluitvorming.VOORLOPIG, Implementatie.INRICHTING),
                gebeurtenis(3, RAPPORT, 10, Besluitvorming.VASTGESTELD, Implementatie.GEBORGD)));
    Thermometer thermometer = Thermometer.meet(dossier, RAPPORT);
    // Decision (1 + 2 + 3)/3 thirds = 2 of 3 choices: 200/3. Execution (0 + 1 + 3)/3 = 4/3 of 3:
    // 400/9.
    assertThat(thermometer.van(Blok.FINANCIELE_STURING)).isEqualTo(meting("200/3", "400/9"));
    // Over 19: 2/19 and (4/3)/19 of 100.
    assertThat(thermometer.totaal()).isEqualTo(meting("200/19", "400/57"));
    assertThat(thermometer.aantal(Besluitvorming.IN_VOORBEREIDING)).isEqualTo(1);
    assertThat(thermometer.aantal(Besluitvorming.VOORLOPIG)).isEqualTo(1);
    assertThat(thermometer.aantal(Besluitvorming.VASTGESTELD)).isEqualTo(1);
    assertThat(thermometer.aantal(Besluitvorming.NIET_GEAGENDEERD)).isEqualTo(16);
    assertThat(thermometer.aantalOpen()).isEqualTo(16 + 1);
    // Being put in place is not yet being carried out; secured is.
    assertThat(thermometer.aantalInUitvoering()).isEqualTo(1);
  }

  @Test
  void opDePeildatumZelfTeltEenGebeurtenisEnDeDagErvoorNiet() {
    Keuzedossier dossier =
        Keuzedossier.of(
            List.of(
                gebeurtenis(
                    1, RAPPORT, 19, Besluitvorming.VASTGESTELD, Implementatie.NIET_GESTART)));
    assertThat(Thermometer.meet(dossier, RAPPORT.minusDays(1)).van(Keuze.AANPAK))
        .isEqualTo(meting("0", "0"));
    assertThat(Thermometer.meet(dossier, RAPPORT).van(Keuze.AANPAK)).isEqualTo(meting("100", "0"));
  }

  @Test
  void opEenDagGeldtHetHoogsteVolgnummerOokAlsHetEenStapTerugIs() {
    Keuzedossier dossier =
        Keuzedossier.of(
            List.of(
                gebeurtenis(2, RAPPORT, 2, Besluitvorming.VOORLOPIG, Implementatie.NIET_GESTART),
                gebeurtenis(1, RAPPORT, 2, Besluitvorming.VASTGESTELD, Implementatie.INRICHTING)));
    assertThat(Thermometer.meet(dossier, RAPPORT).van(Keuze.ROL_WERKGEVER))
        .isEqualTo(meting("200/3", "0"));
  }

  @Test
  void eenGebeurtenisZonderSpoorLaatDeMetingZoalsZijWas() {
    Keuzedossier dossier =
        Keuzedossier.of(
            List.of(
                gebeurtenis(1, RAPPORT, 12, Besluitvorming.VOORLOPIG, Implementatie.INRICHTING),
                Dossiergebeurtenis.builder()
                    .volgnummer(2)
                    .datum(RAPPORT)
                    .keuze(Keuze.INSTRUMENTCAPACITEIT)
                    .optie(Optie.INSTRUMENTCAPACITEIT_PLAFONDS)
                    .build()));
    Thermometer thermometer = Thermometer.meet(dossier, RAPPORT);
    assertThat(thermometer.van(Keuze.INSTRUMENTCAPACITEIT)).isEqualTo(meting("200/3", "100/3"));
    assertThat(thermometer.standen())
        .containsEntry(
            Keuze.INSTRUMENTCAPACITEIT,
            new Keuzestand(
                Besluitvorming.VOORLOPIG,
                Implementatie.INRICHTING,
                Optional.of(Optie.INSTRUMENTCAPACITEIT_PLAFONDS)));
  }

  @Test
  void standenEnBlokkenStaanInVolgordeEnZijnNietTeWijzigen() {
    Thermometer thermometer = Thermometer.meet(Keuzedossier.LEEG, RAPPORT);
    assertThat(thermometer.standen().keySet()).containsExactly(Keuze.values());
    assertThat(thermometer.perBlok().keySet()).containsExactly(Blok.values());
    Map<Keuze, Keuzestand> standen = thermometer.standen();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(standen::clear);
    Map<Blok, Meting> blokken = thermometer.perBlok();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(blokken::clear);
  }

  @Test
  void eenThermometerIsEenWaarde() {
    List<Integer> keuzes = List.of(5, 11);
    Thermometer thermometer =
        allemaal(keuzes, Besluitvorming.VASTGESTELD, Implementatie.IN_UITVOERING);
    assertThat(allemaal(keuzes, Besluitvorming.VASTGESTELD, Implementatie.IN_UITVOERING))
        .isEqualTo(thermometer)
        .hasSameHashCodeAs(thermometer);
    assertThat(allemaal(keuzes, Besluitvorming.VASTGESTELD, Implementatie.GEBORGD))
        .isNotEqualTo(thermometer);
    assertThat(Thermometer.meet(Keuzedossier.LEEG, RAPPORT))
        .isNotEqualTo(Thermometer.meet(Keuzedossier.LEEG, RAPPORT.plusDays(1)))
        .isNotEqualTo(
            Thermometer.meet(Keuzedossier.LEEG, RAPPORT, new Weging(Map.of(Keuze.van(1), 2))))
        .isNotEqualTo("Thermometer");
    assertThat(thermometer.toString())
        .startsWith("Thermometer[2015-04-14, {NUG_BEMIDDELING=Keuzestand[");
    assertThat(thermometer.weging()).isEqualTo(Weging.GELIJK);
  }
}
