package nl.participatie.keuzes.thermometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** Weights: exact averages over choices that do not all count the same. */
class WegingTest {

  private static final LocalDate DAG = LocalDate.of(2015, 4, 14);

  @Provide
  Arbitrary<List<Dossiergebeurtenis>> gebeurtenissen() {
    return Dossiers.gebeurtenissen();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Dossiers.dagen();
  }

  /** Weights from 0 to the most, with the first choice of each block always counting. */
  @Provide
  Arbitrary<Weging> wegingen() {
    return Arbitraries.oneOf(
            Arbitraries.of(0, 1, 2, 3, 1_000_000), Arbitraries.integers().between(0, 1000))
        .list()
        .ofSize(19)
        .map(
            gewichten -> {
              Map<Keuze, Integer> perKeuze = new EnumMap<>(Keuze.class);
              for (Keuze keuze : Keuze.values()) {
                boolean eerste =
                    keuze.nummer() == 1 || Keuze.van(keuze.nummer() - 1).blok() != keuze.blok();
                int gewicht = gewichten.get(keuze.nummer() - 1);
                perKeuze.put(keuze, eerste ? Math.max(1, gewicht) : gewicht);
              }
              return new Weging(perKeuze);
            });
  }

  /** Sum of weight times reading over sum of weights, in fractions. */
  private static Meting gewogen(Thermometer thermometer, Weging weging, List<Keuze> keuzes) {
    Breuk besluit = Breuk.NUL;
    Breuk stap = Breuk.NUL;
    Breuk samen = Breuk.NUL;
    for (Keuze keuze : keuzes) {
      Breuk gewicht = Breuk.of(weging.gewichten().getOrDefault(keuze, -1));
      besluit = besluit.plus(thermometer.van(keuze).besluitvorming().maal(gewicht));
      stap = stap.plus(thermometer.van(keuze).implementatie().maal(gewicht));
      samen = samen.plus(gewicht);
    }
    return new Meting(besluit.gedeeldDoor(samen), stap.gedeeldDoor(samen));
  }

  @Property(tries = 300, seed = "20150430", edgeCases = EdgeCasesMode.NONE)
  void blokEnTotaalVolgenUitDeKeuzesEnHunGewicht(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> alle,
      @ForAll("dagen") LocalDate dag,
      @ForAll("wegingen") Weging weging) {
    Thermometer thermometer = Thermometer.meet(Keuzedossier.of(alle), dag, weging);
    assertThat(thermometer.weging()).isEqualTo(weging);
    assertThat(thermometer.standen())
        .isEqualTo(Thermometer.meet(Keuzedossier.of(alle), dag).standen());
    for (Blok blok : Blok.values()) {
      Meting verwacht =
          gewogen(
              thermometer,
              weging,
              Arrays.stream(Keuze.values()).filter(k -> k.blok() == blok).toList());
      assertThat(thermometer.van(blok)).isEqualTo(verwacht);
      assertThat(thermometer.perBlok()).containsEntry(blok, verwacht);
      assertThat(verwacht.besluitvorming()).isBetween(Breuk.NUL, Breuk.of(100));
      assertThat(verwacht.implementatie()).isBetween(Breuk.NUL, Breuk.of(100));
    }
    assertThat(thermometer.totaal())
        .isEqualTo(gewogen(thermometer, weging, List.of(Keuze.values())));
  }

  /** Choice 1 adopted, choice 2 not; choice 1 weighs 3 and choice 2 weighs 1. */
  @Test
  void eenZwaardereKeuzeTeltVaker() {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(1).datum(DAG).keuze(Keuze.van(1));
    builder.besluitvorming(Besluitvorming.VASTGESTELD).implementatie(Implementatie.INRICHTING);
    Keuzedossier dossier = Keuzedossier.of(List.of(builder.build()));
    Thermometer thermometer = Thermometer.meet(dossier, DAG, new Weging(Map.of(Keuze.van(1), 3)));
    // 3 x 100 / (3 + 1), and 3 x 100/3 / (3 + 1)
    assertThat(thermometer.van(Blok.VISIE)).isEqualTo(new Meting(Breuk.of(75), Breuk.of(25)));
    // 3 x 100 / (3 + 18), and a third of that
    assertThat(thermometer.totaal()).isEqualTo(new Meting(Breuk.of(300, 21), Breuk.of(100, 21)));
    // its own reading is what it was
    assertThat(thermometer.van(Keuze.van(1)))
        .isEqualTo(new Meting(Breuk.of(100), Breuk.of(100, 3)));
    assertThat(thermometer).isNotEqualTo(Thermometer.meet(dossier, DAG));
  }

  @Test
  void eenKeuzeZonderGewichtTeltNietMeeEnHoudtHaarEigenMeting() {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(1).datum(DAG).keuze(Keuze.van(1));
    builder.besluitvorming(Besluitvorming.VASTGESTELD);
    Thermometer thermometer =
        Thermometer.meet(
            Keuzedossier.of(List.of(builder.build())), DAG, new Weging(Map.of(Keuze.van(1), 0)));
    assertThat(thermometer.van(Keuze.van(1)).besluitvorming()).isEqualTo(Breuk.of(100));
    assertThat(thermometer.van(Blok.VISIE).besluitvorming()).isEqualTo(Breuk.NUL);
    assertThat(thermometer.totaal().besluitvorming()).isEqualTo(Breuk.NUL);
  }

  @Test
  void watNietIsGenoemdWeegtEen() {
    assertThat(new Weging(Map.of())).isEqualTo(Weging.GELIJK);
    assertThat(new Weging(Map.of(Keuze.van(7), 1))).isEqualTo(Weging.GELIJK);
    assertThat(Weging.GELIJK.gewichten().keySet()).containsExactly(Keuze.values());
    assertThat(Weging.GELIJK.gewichten().values()).containsOnly(1);
    Weging weging = new Weging(Map.of(Keuze.van(7), 1_000_000, Keuze.van(8), 0));
    assertThat(weging.van(Keuze.van(7))).isEqualTo(1_000_000);
    assertThat(weging.van(Keuze.van(8))).isZero();
    assertThat(weging.van(Keuze.van(9))).isEqualTo(1);
  }

  @Test
  void eenWegingVerandertNietMetDeKaartWaarZeVanKomt() {
    Map<Keuze, Integer> kaart = new EnumMap<>(Map.of(Keuze.van(7), 5));
    Weging weging = new Weging(kaart);
    kaart.put(Keuze.van(7), 6);
    assertThat(weging.van(Keuze.van(7))).isEqualTo(5);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> weging.gewichten().clear());
  }

  @Test
  void alleFoutenKomenTegelijkMetPlaatsWaardeEnWatMag() {
    Map<Keuze, Integer> fout = new EnumMap<>(Keuze.class);
    fout.put(Keuze.van(1), -1);
    fout.put(Keuze.van(12), 1_000_001);
    fout.put(Keuze.van(18), 0);
    fout.put(Keuze.van(19), 0);
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> new Weging(fout))
        .satisfies(
            e ->
                assertThat(e.fouten().stream().map(f -> f.tekst(Taal.NL)))
                    .containsExactly(
                        "weging.1: '-1': toegestaan is een heel getal van 0 tot en met 1000000",
                        "weging.12: '1000001': toegestaan is een heel getal van 0 tot en met"
                            + " 1000000",
                        "weging.ORGANISATIE_EN_EFFICIENCY: '0': toegestaan is een gewicht boven 0"
                            + " voor minstens \u00e9\u00e9n keuze van dit blok"));
  }

  @Test
  void allesOpNulIsGeenWeging() {
    Map<Keuze, Integer> nul = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      nul.put(keuze, 0);
    }
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> new Weging(nul))
        .satisfies(
            e ->
                assertThat(e.fouten())
                    .extracting(Fout::pad)
                    .containsExactly(
                        Arrays.stream(Blok.values())
                            .map(blok -> "weging." + blok.code())
                            .toArray(String[]::new)));
  }
}
