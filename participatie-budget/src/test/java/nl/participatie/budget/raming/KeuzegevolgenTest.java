package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Keuzegevolg.Soort;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of effects by itself: complete, sourced and in both languages. */
final class KeuzegevolgenTest {

  static Stream<Keuzegevolg> gevolgen() {
    return Keuzegevolgen.alle().stream();
  }

  @Test
  void everyOptionHasOneEffectInTheOrderOfTheChoices() {
    assertThat(gevolgen().map(Keuzegevolg::optie)).containsExactly(Optie.values());
    assertThat(Keuzegevolgen.van(Optie.POORT_INSTROOM_BEPERKEN).optie())
        .isEqualTo(Optie.POORT_INSTROOM_BEPERKEN);
  }

  @Test
  void theChoicesWithoutFiguresInTheSourcesSaySo() {
    List<Keuzegevolg> zonder =
        gevolgen().filter(gevolg -> gevolg.soort() == Soort.NIET_IN_CIJFERS).toList();
    // "2, 13, 16, 17 | all | no effect in figures in the sources: said so"; faster outflow has none
    assertThat(zonder.stream().map(gevolg -> gevolg.optie().keuze().nummer()))
        .containsExactly(2, 2, 13, 13, 14, 16, 16, 17, 17);
    assertThat(zonder)
        .allMatch(g -> g.uitleg().nl().endsWith("In de raming verandert er daarom niets."))
        .allMatch(g -> g.uitleg().en().endsWith("Therefore nothing changes in the estimate."));
  }

  @ParameterizedTest
  @MethodSource("gevolgen")
  void everyKeyFigureExistsAndStandsWhereItBelongs(Keuzegevolg gevolg) {
    Kengetallen standaard = Kengetallen.standaard();
    assertThat(standaard.codes()).containsAll(gevolg.kengetallen());
    assertThat(gevolg.kengetallen())
        .hasSize(gevolg.aanTeLeveren().size() + gevolg.optioneel().size() + gevolg.bekend().size());
    assertThat(Sets.union(gevolg.aanTeLeveren(), gevolg.optioneel()))
        .allMatch(code -> standaard.alle(code).isEmpty());
    assertThat(gevolg.bekend()).noneMatch(code -> standaard.alle(code).isEmpty());
  }

  @Test
  void everyFigureThatACallerSuppliesServesAnOption() {
    Set<String> gevraagd =
        gevolgen()
            .flatMap(g -> Stream.concat(g.aanTeLeveren().stream(), g.optioneel().stream()))
            .collect(Collectors.toSet());
    Kengetallen standaard = Kengetallen.standaard();
    assertThat(standaard.codes().stream().filter(code -> standaard.alle(code).isEmpty()))
        .containsExactlyInAnyOrderElementsOf(gevraagd);
  }

  @ParameterizedTest
  @MethodSource("gevolgen")
  void anEffectIsExplainedInBothLanguagesAndHasASource(Keuzegevolg gevolg) {
    Stream.concat(Stream.of(gevolg.uitleg()), gevolg.aanname().stream())
        .forEach(
            tekst -> {
              assertThat(tekst.nl()).matches(".{20,400}\\.").isNotEqualTo(tekst.en());
              assertThat(tekst.en()).matches(".{20,400}\\.");
            });
    assertThat(gevolg.isAanname()).isEqualTo(gevolg.aanname().isPresent());
    assertThat(gevolg.aanname().map(Tekst::nl).orElse("Aangenomen is")).startsWith("Aangenomen is");
    assertThat(gevolg.aanname().map(Tekst::en).orElse("It is assumed")).startsWith("It is assumed");
    assertThat(gevolg.vindplaats().bron()).isEqualTo(Bron.RAPPORT);
    assertThat(gevolg.uitleg().nl().endsWith("Dat is de uitgangssituatie."))
        .isEqualTo(gevolg.soort() == Soort.UITGANGSSITUATIE);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasATitle(Soort soort) {
    assertThat(soort.titel().nl()).isNotBlank().isNotEqualTo(soort.titel().en());
    assertThat(gevolgen().map(Keuzegevolg::soort)).contains(soort);
  }

  @Test
  void everyKeyOfTheBundleIsUsedAndNoneIsLeftOver() {
    Set<String> verwacht = new TreeSet<>();
    Arrays.stream(Soort.values()).forEach(soort -> verwacht.add("Soort." + soort + ".titel"));
    gevolgen()
        .forEach(
            gevolg -> {
              verwacht.add(gevolg.optie() + ".uitleg");
              gevolg.aanname().ifPresent(tekst -> verwacht.add(gevolg.optie() + ".aanname"));
            });
    assertThat(Teksten.lees(Keuzegevolg.class, "/nl/participatie/budget/keuzegevolgen").sleutels())
        .containsExactlyInAnyOrderElementsOf(verwacht);
  }

  @Test
  void theCatalogueCannotBeChanged() {
    assertThatThrownBy(() -> Keuzegevolgen.alle().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
