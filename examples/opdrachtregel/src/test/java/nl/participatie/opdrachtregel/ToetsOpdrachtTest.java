package nl.participatie.opdrachtregel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.fixtures.Gebrokenregel;
import nl.participatie.keuzes.fixtures.Hoekprofiel;
import nl.participatie.keuzes.fixtures.Hoekprofielen;
import nl.participatie.keuzes.fixtures.Willekeurig;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command {@code toets} on the corner cases and random profiles of the test fixtures: from a
 * file and a date in text to findings in JSON nothing is lost or added.
 */
class ToetsOpdrachtTest {

  static List<Hoekprofiel> hoekprofielen() {
    return Hoekprofielen.alle();
  }

  static List<Gebrokenregel> gebroken() {
    return Hoekprofielen.gebroken();
  }

  @Provide
  Arbitrary<Keuzeprofiel> profielen() {
    return Willekeurig.profiel();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Willekeurig.peildatum();
  }

  private static JsonNode toets(Keuzeprofiel profiel, LocalDate dag) throws IOException {
    return Aanroep.metInvoer(Aanroep.keuzes(profiel), "toets", "-", "--peildatum", dag.toString())
        .json();
  }

  private static void zegtWatDeBibliotheekZegt(Keuzeprofiel profiel, LocalDate dag)
      throws IOException {
    JsonNode uit = toets(profiel, dag);
    List<String> gevonden = new ArrayList<>();
    for (JsonNode bevinding : uit.get("bevindingen")) {
      List<String> opties = new ArrayList<>();
      bevinding.get("opties").forEach(optie -> opties.add(optie.asText()));
      gevonden.add(bevinding.get("regel").asText() + bevinding.get("uitkomst").asText() + opties);
    }
    assertThat(gevonden)
        .containsExactlyElementsOf(
            Toets.STANDAARD.toets(profiel, dag).bevindingen().stream()
                .map(b -> b.regel().code() + b.uitkomst() + b.opties())
                .toList());
    assertThat(uit.get("open")).hasSize(19 - profiel.opties().size());
  }

  @ParameterizedTest
  @MethodSource("hoekprofielen")
  void theCommandSaysOfACornerCaseWhatTheLibrarySays(Hoekprofiel hoek) throws IOException {
    zegtWatDeBibliotheekZegt(hoek.profiel(), Hoekprofielen.BESCHUT_VERPLICHT);
  }

  @Property(tries = 50, seed = "20150425", edgeCases = EdgeCasesMode.NONE)
  void theCommandSaysOfARandomProfileWhatTheLibrarySays(
      @ForAll("profielen") Keuzeprofiel profiel, @ForAll("dagen") LocalDate dag)
      throws IOException {
    zegtWatDeBibliotheekZegt(profiel, dag);
  }

  /** Without a look at what the library says: the rule that the fixture breaks, and only that. */
  @ParameterizedTest
  @MethodSource("gebroken")
  void theCommandNamesTheOneHardRuleThatIsBroken(Gebrokenregel geval) throws IOException {
    List<String> regels = new ArrayList<>();
    for (JsonNode bevinding : toets(geval.klein(), geval.peildatum()).get("bevindingen")) {
      if (List.of("SCHENDING", "SPANNING").contains(bevinding.get("uitkomst").asText())) {
        regels.add(bevinding.get("regel").asText());
      }
    }
    assertThat(regels).containsExactly(geval.regel());
  }
}
