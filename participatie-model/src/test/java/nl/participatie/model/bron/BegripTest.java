package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Budgetregime;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BegripTest {

  /** Words that are the same in both languages. */
  private static final Set<String> ZELFDE_TITEL = Set.of("Deelproces.INTAKE");

  static Stream<Begrip> begrippen() {
    return Begrippen.alle();
  }

  @Test
  void everyConceptIsAnEnumAndTheKnownOnesAreFound() {
    assertThat(Begrippen.typen())
        .allMatch(Class::isEnum)
        .extracting(Class::getSimpleName)
        .contains("Keuze", "Optie", "Blok", "Beleidsdoelgroep", "Volumegroep", "Deelproces")
        .contains("Poortmaatregel", "Werkgeversdienst", "Organisatiemodel", "Sturingselement")
        .contains(
            "Batenpost", "Lastenpost", "Saldopost", "Budgetstroom", "Budgetregime", "Beslisser")
        .hasSize(24);
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void aConceptHasATitleAndAnExplanationInBothLanguages(Begrip begrip) {
    Tekst titel = begrip.titel();
    Tekst uitleg = begrip.uitleg();
    assertThat(List.of(titel.nl(), titel.en(), uitleg.nl(), uitleg.en()))
        .allSatisfy(tekst -> assertThat(tekst).isNotBlank().isEqualTo(tekst.strip()))
        .allSatisfy(tekst -> assertThat(tekst).doesNotContain("{", "<", "TODO", "\uFFFD"));
    assertThat(uitleg.nl()).isNotEqualTo(uitleg.en()).hasSizeGreaterThan(titel.nl().length());
    assertThat(titel.nl().equals(titel.en())).isEqualTo(ZELFDE_TITEL.contains(begrip.sleutel()));
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void anExplanationIsOneOrTwoWholeSentences(Begrip begrip) {
    assertThat(List.of(begrip.uitleg().nl(), begrip.uitleg().en()))
        .allSatisfy(tekst -> assertThat(tekst).matches(".{40,400}[.?]"));
    assertThat(List.of(begrip.titel().nl(), begrip.titel().en()))
        .allSatisfy(tekst -> assertThat(tekst).doesNotEndWith(".").hasSizeBetween(3, 80));
  }

  @ParameterizedTest
  @MethodSource("begrippen")
  void aConceptComesFromAPlaceThatItsSourceKnows(Begrip begrip) {
    Vindplaats plaats = begrip.vindplaats();
    assertThat(plaats.bron().kent(plaats.plaats())).isTrue();
    assertThat(plaats.bron()).isNotEqualTo(Bron.EIGEN);
    // only what is marked as not read in a text may come without a source
    boolean isOngelezen =
        begrip instanceof Budgetregime regime
            && regime.zekerheid() != Budgetregime.Zekerheid.GELEZEN;
    assertThat(plaats.bron() != Bron.GEEN || isOngelezen).isTrue();
    if (plaats.bron() == Bron.RAPPORT) {
      assertThat(plaats.plaats()).matches("[1-8](\\.[1-4])?( .*)?");
    }
  }

  @Test
  void noTwoConceptsOfOneTypeShareACodeOrATitle() {
    for (Class<?> type : Begrippen.typen()) {
      List<Begrip> begrippen = Stream.of(type.getEnumConstants()).map(Begrip.class::cast).toList();
      assertThat(begrippen).extracting(Begrip::sleutel).doesNotHaveDuplicates();
      if (type != Optie.class) {
        // options of different choices may be called the same
        assertThat(begrippen).extracting(Begrip::titel).doesNotHaveDuplicates();
      }
    }
    for (Keuze keuze : Keuze.values()) {
      assertThat(keuze.opties()).extracting(Begrip::titel).doesNotHaveDuplicates();
    }
  }

  @Test
  void theStatesOfATrackAreThirdsOfTheWay() {
    List<Breuk> derden = List.of(Breuk.NUL, Breuk.of(1, 3), Breuk.of(2, 3), Breuk.EEN);
    assertThat(Besluitvorming.values()).extracting(Besluitvorming::aandeel).isEqualTo(derden);
    assertThat(Implementatie.values()).extracting(Implementatie::aandeel).isEqualTo(derden);
  }
}
