package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TekstbundelTest {

  private static final String MAP = "/nl/participatie/model/";

  private static final Teksten KENGETALLEN = lees("kengetallen");

  static Stream<String> kengetalcodes() {
    return Kengetallen.standaard().codes().stream();
  }

  private static Teksten lees(String bundel) {
    return Teksten.lees(Begrip.class, MAP + bundel);
  }

  private static Set<String> sleutels(String bundel) {
    return new TreeSet<>(lees(bundel).sleutels());
  }

  private static Set<String> verwacht(Stream<String> stammen, String... uitgangen) {
    return stammen
        .flatMap(stam -> Arrays.stream(uitgangen).map(uitgang -> stam + uitgang))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"keuzes", "begrippen"})
  void everyKeyBelongsToAConceptOfThisBundleAndNoneIsLeftOver(String bundel) {
    boolean isKeuzes = bundel.equals("keuzes");
    Set<String> keuzetypen = Set.of("Blok", "Keuze", "Optie");
    Stream<String> stammen =
        Begrippen.alle()
            .filter(b -> keuzetypen.contains(b.getClass().getSimpleName()) == isKeuzes)
            .map(Begrip::sleutel);
    assertThat(sleutels(bundel)).isEqualTo(verwacht(stammen, ".titel", ".uitleg"));
  }

  @Test
  void everyKeyOfTheKeyFiguresBelongsToACodeAndNoneIsLeftOver() {
    assertThat(sleutels("kengetallen"))
        .isEqualTo(verwacht(kengetalcodes(), ".titel", ".eenheid", ".toelichting"));
  }

  @ParameterizedTest
  @MethodSource("kengetalcodes")
  void everyKeyFigureIsDescribedInBothLanguages(String code) {
    for (String uitgang : Set.of(".titel", ".eenheid", ".toelichting")) {
      Tekst tekst = KENGETALLEN.tekst(code + uitgang);
      assertThat(tekst.nl()).isNotBlank().isNotEqualTo(tekst.en());
      assertThat(tekst.en()).isNotBlank();
    }
  }

  @Test
  void everyReasonHasItsSentenceWithThePlacesThatAreFilled() {
    assertThat(sleutels("onbepaald"))
        .isEqualTo(verwacht(Arrays.stream(Onbepaald.Reden.values()).map(Enum::name), ""));
    Teksten teksten = lees("onbepaald");
    for (Onbepaald.Reden reden : Onbepaald.Reden.values()) {
      Tekst tekst = teksten.tekst(reden.name());
      assertThat(tekst.nl()).contains("{0}", "{1}").endsWith(".").isNotEqualTo(tekst.en());
      assertThat(tekst.en()).contains("{0}", "{1}").endsWith(".");
    }
  }
}
