package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "Every number can explain itself": what moves an amount stands in its tree. */
final class BeslissendeKengetallenTest {

  private static final Keuzeprofiel KEUZES =
      Keuzeprofiel.parse(
          "1.INVESTEREN 3.ACTIEF 4.BREED 5.DIENSTBETREKKING_VOLUMEAFHANKELIJK 6.COLLECTIEF"
              + " 11.TIME_TO_MARKET 12.PLAFONDS 14.INSTROOM_BEPERKEN 15.SELECTIEF"
              + " 18.DEELS_UITBESTEED 19.GROEPSGEWIJS");
  private static final List<Integer> JAREN = List.of(2016, 2018, 2024);
  private static final Map<String, Breuk> EIGEN = eigen();
  private static final Map<String, Uitkomst<Breuk>> BASIS = waarden(raam(EIGEN));

  /** Every figure that a caller has to supply: a half, or a year. */
  private static Map<String, Breuk> eigen() {
    Map<String, Breuk> eigen = new HashMap<>();
    Kengetallen standaard = Kengetallen.standaard();
    for (String code : standaard.codes()) {
      if (standaard.alle(code).isEmpty()) {
        eigen.put(code, Breuk.of(1, 2));
      }
    }
    eigen.put("POORT_START", Breuk.parse("2017.25"));
    eigen.put("PLAFOND_BESCHUT", Breuk.of(300));
    eigen.put("UITKERING_VERKORTING", Breuk.of(1, 10));
    return eigen;
  }

  private static Map<String, Uitkomst<Breuk>> waarden(Raming raming) {
    Map<String, Uitkomst<Breuk>> waarden = new HashMap<>();
    for (int jaar : JAREN) {
      Raming.regels()
          .forEach(regel -> waarden.put(jaar + regel, raming.herleid(jaar, regel).waarde()));
    }
    return waarden;
  }

  private static Raming raam(Map<String, Breuk> eigen) {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder().from(Gemeenten.NEDERLAND).kengetallen(eigen).build();
    return Rekenmodel.STANDAARD.raam(gemeente, KEUZES, 2015, 2055);
  }

  static Stream<String> codes() {
    return Kengetallen.standaard().codes().stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aFigureThatMovesAnAmountStandsInItsTree(String code) {
    Map<String, Breuk> anders = new HashMap<>(EIGEN);
    anders.put(code, anders(code));
    Raming raming = raam(anders);
    for (int jaar : JAREN) {
      for (String regel : Raming.regels()) {
        Herleiding boom = raming.herleid(jaar, regel);
        if (!boom.waarde().equals(BASIS.get(jaar + regel))) {
          assertThat(codes(boom)).as("%s %s", jaar, regel).contains(code);
          assertThat(raming.kengetallen()).contains(code);
        }
      }
    }
  }

  /** A tenth less; of a year a quarter more. */
  private static Breuk anders(String code) {
    Breuk waarde =
        EIGEN.containsKey(code)
            ? EIGEN.getOrDefault(code, Breuk.NUL)
            : Kengetallen.standaard().alle(code).get(0).waarde();
    boolean isJaar = waarde.compareTo(Breuk.of(2000)) > 0 && waarde.compareTo(Breuk.of(2100)) < 0;
    return isJaar ? waarde.plus(Breuk.of(1, 4)) : waarde.maal(Breuk.of(9, 10));
  }

  private static Set<String> codes(Herleiding boom) {
    Set<String> codes = new HashSet<>(boom.kengetal().stream().toList());
    boom.delen().forEach(deel -> codes.addAll(codes(deel)));
    return codes;
  }

  @Test
  void placesThatDependOnNumbersShowTheNumbersAndTheYear() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenteprofiel.builder()
                .from(Gemeenten.NEDERLAND)
                .putKengetallen("BESCHUT_DEEL_WSW", Breuk.of(1, 2))
                .putKengetallen("DAGBESTEDING_KOSTEN", Breuk.of(10_000))
                .build(),
            Keuzeprofiel.parse("5.DIENSTBETREKKING_VOLUMEAFHANKELIJK"),
            2016,
            2024);
    Herleiding boom = raming.herleid(2016, "lasten.DAGBESTEDING");

    assertThat(codes(boom)).contains("BESCHUT_DEEL_WSW", "BESCHUT_STRUCTUREEL", "WSW_VOLUME");
    assertThat(raming.kengetallen()).contains("BESCHUT_DEEL_WSW", "BESCHUT_STRUCTUREEL");
    assertThat(Herleidingstekst.schrijf(boom, Taal.NL))
        .anyMatch(regel -> regel.contains("<- 5.DIENSTBETREKKING_VOLUMEAFHANKELIJK"))
        .anyMatch(regel -> regel.contains("die meetelt (plekken vanaf 2024): -12712,9 = "));
    // half of 63,129 x 24.5/25.5 is above the 30,000 at mid-2023, a year later below
    assertThat(Herleidingstekst.schrijf(raming.herleid(2024, "lasten.BEGELEIDING"), Taal.EN))
        .anyMatch(regel -> regel.matches(".*[(]places from 2024[)]: ≈?911[.].*"))
        .anyMatch(regel -> regel.contains("<- 5.DIENSTBETREKKING_VOLUMEAFHANKELIJK"));
  }
}
