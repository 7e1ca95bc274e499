package nl.participatie.model.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatie.model.bron.Bron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GebiedsindelingTest {

  private static final Gebiedsindeling INDELING = Gebiedsindeling.van2015();

  /** The rows regio;naam;gemeente of the table, read plainly. */
  private static List<String[]> rijen() {
    String tabel = "/nl/participatie/model/arbeidsmarktregios-2015.csv";
    try (InputStream in =
        Objects.requireNonNull(Gebiedsindeling.class.getResourceAsStream(tabel))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(regel -> regel.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arbeidsmarktregio> regios() {
    return INDELING.regios().stream();
  }

  @Test
  void thereAre393MunicipalitiesIn35RegionsAndNoneTwice() {
    assertThat(INDELING.gemeenten()).hasSize(393).doesNotHaveDuplicates();
    assertThat(INDELING.regios()).hasSize(35);
    assertThat(INDELING.regios()).extracting(Arbeidsmarktregio::naam).doesNotHaveDuplicates();
    assertThat(INDELING.regios())
        .extracting(Arbeidsmarktregio::nummer)
        .isEqualTo(IntStream.rangeClosed(1, 35).boxed().toList());
  }

  @Test
  void theCountsAreThoseOfTheTable() {
    Map<Integer, Long> perRegio =
        rijen().stream()
            .collect(
                Collectors.groupingBy(
                    rij -> Integer.parseInt(rij[0]), TreeMap::new, Collectors.counting()));
    assertThat(rijen()).hasSize(393);
    assertThat(perRegio).hasSize(35);
    assertThat(perRegio.values().stream().mapToLong(n -> n).sum()).isEqualTo(393);
    for (Arbeidsmarktregio regio : INDELING.regios()) {
      assertThat(regio.gemeenten()).hasSize(perRegio.getOrDefault(regio.nummer(), 0L).intValue());
    }
  }

  @ParameterizedTest
  @MethodSource("regios")
  void aRegionHasItsRowsInTheirOrder(Arbeidsmarktregio regio) {
    List<String[]> eigen =
        rijen().stream().filter(rij -> rij[0].equals(regio.nummer() + "")).toList();
    assertThat(eigen).allMatch(rij -> rij[1].equals(regio.naam()));
    assertThat(regio.gemeenten()).isEqualTo(eigen.stream().map(rij -> rij[2]).toList());
    assertThat(regio.gemeenten())
        .allMatch(naam -> !naam.isBlank() && naam.equals(naam.strip()) && !naam.contains(","));
    assertThat(regio.gemeenten())
        .allMatch(naam -> INDELING.regioVan(naam).orElseThrow().equals(regio));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Tilburg, Midden-Brabant",
        "Appingedam, Groningen",
        "Krimpenerwaard, Midden-Holland", // in place of its five predecessors
        "'s-Gravenhage, Haaglanden",
        "Súdwest Fryslân, Friesland"
      })
  void aMunicipalityIsFoundInItsRegion(String gemeente, String regio) {
    assertThat(INDELING.regioVan(gemeente)).map(Arbeidsmarktregio::naam).contains(regio);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tilburg", "Tilburg ", "Atlantis", "Midden-Brabant"})
  void aNameThatTheDecreeDoesNotHaveIsInNoRegion(String gemeente) {
    assertThat(INDELING.regioVan(gemeente)).isEmpty();
  }

  @Test
  void theDivisionNamesItsDecreeAndCannotBeChanged() {
    assertThat(INDELING.vindplaats().bron()).isEqualTo(Bron.BESLUIT_WERKGEBIEDEN_UWV);
    Arbeidsmarktregio eerste = INDELING.regios().get(0);
    assertThatThrownBy(() -> INDELING.regios().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> eerste.gemeenten().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> INDELING.gemeenten().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
