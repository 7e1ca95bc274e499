package nl.participatie.keuzes.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.keuzes.uitwisseling.Dmnmotor.Oordeel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.xml.sax.SAXException;

/** KIE's decision engine reads what we write and comes to the verdicts of the check. */
class DmnTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2015, 4, 14);
  private static final Regelset STANDAARD = Regelset.standaard();
  private static final Regelset GEEN = Regelset.of(List.of());

  @ParameterizedTest
  @CsvSource({
    "AANDACHT, 2015-04-14, 4000",
    "STERK,    2015-04-14,  200",
    "DWINGEND, 2015-04-14,  200",
    "AANDACHT, 2017-01-01,  200",
    "DWINGEND, 2017-01-01,  200"
  })
  void theEngineAgreesOnRandomProfilesHalfOfThemValid(
      Sterkte drempel, LocalDate peildatum, int aantal) {
    Random toeval = new Random(20150414);
    List<Keuzeprofiel> profielen = geldige(toeval, aantal / 2, peildatum, drempel);
    while (profielen.size() < aantal) {
      profielen.add(willekeurig(toeval));
    }
    assertThat(vergelijk(STANDAARD, peildatum, drempel, profielen))
        .isBetween(aantal / 2, aantal - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theEngineAgreesOnOtherRules(int zaad) {
    Random toeval = new Random(zaad);
    Regelset regels = Regelsets.willekeurig(toeval);
    List<Keuzeprofiel> profielen = Stream.generate(() -> willekeurig(toeval)).limit(100).toList();
    vergelijk(regels, PEILDATUM, Sterkte.AANDACHT, profielen);
  }

  @Test
  void whateverAnOwnRuleSaysTheDocumentLoadsAndAnswersRight() {
    Random toeval = new Random(1);
    List<Keuzeprofiel> profielen = Stream.generate(() -> willekeurig(toeval)).limit(100).toList();
    vergelijk(Regelsets.vijandig(), PEILDATUM, Sterkte.AANDACHT, profielen);
  }

  @Test
  void withoutRulesThatBindEveryProfileIsValid() {
    Dmnmotor motor = Dmnmotor.streng(Dmn.schrijf(GEEN, PEILDATUM, Sterkte.DWINGEND));
    assertThat(motor.oordeel(willekeurig(new Random(1)))).isEqualTo(new Oordeel(List.of(), true));
  }

  @Test
  void whatIsNoCompleteProfileIsRefusedByAStrictEngineAndNotValidForAnyOther() {
    Dmnmotor streng = Dmnmotor.streng(standaard(Taal.NL));
    Dmnmotor soepel = Dmnmotor.soepel(standaard(Taal.NL));
    List<String> codes =
        geldige(new Random(1), 1, PEILDATUM, Sterkte.AANDACHT).get(0).opties().stream()
            .map(Optie::toString)
            .toList();
    assertThat(streng.fouten(codes)).isEmpty();
    assertThat(soepel.isGeldig(codes)).isTrue();
    for (int keuze = 0; keuze < codes.size(); keuze++) {
      List<String> onbekend = new ArrayList<>(codes);
      onbekend.set(keuze, (keuze + 1) + ".EEN_BEETJE");
      List<String> open = new ArrayList<>(codes);
      open.remove(keuze);
      for (List<String> geenProfiel : List.of(onbekend, open)) {
        assertThat(streng.fouten(geenProfiel)).as("%s", geenProfiel).isNotEmpty();
        assertThat(soepel.isGeldig(geenProfiel)).as("%s", geenProfiel).isFalse();
      }
    }
  }

  @Test
  void aRowCarriesReasonKindStrengthAndSource() {
    DecisionTable tabel =
        (DecisionTable)
            Dmnmotor.streng(standaard(Taal.EN))
                .model()
                .getDecisionByName("overtreden_regels")
                .getDecision()
                .getExpression();
    assertThat(tabel.getRule())
        .hasSize(STANDAARD.op(PEILDATUM).hard(Sterkte.AANDACHT).regels().size());
    assertThat(tabel.getOutput().get(0).getName()).isEqualTo("overtreden_regels");
    DecisionRule eerste = tabel.getRule().get(0);
    assertThat(eerste.getId()).isEqualTo("R-01");
    assertThat(eerste.getDescription()).isEqualTo(STANDAARD.regel("R-01").toelichting().en());
    assertThat(eerste.getAnnotationEntry())
        .extracting(annotatie -> annotatie.getText())
        .containsExactly("VEREIST", "DWINGEND", "Een uitgewerkt sturingsmodel 6.2");
  }

  static Stream<String> documenten() {
    return Stream.of(
        standaard(Taal.NL),
        standaard(Taal.EN),
        Dmn.schrijf(GEEN, PEILDATUM, Sterkte.AANDACHT),
        Dmn.schrijf(Regelsets.vijandig(), PEILDATUM, Sterkte.AANDACHT));
  }

  @ParameterizedTest
  @MethodSource("documenten")
  void theDocumentIsWhatTheSchemaOfTheStandardAllows(String document)
      throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(
            Objects.requireNonNull(
                getClass().getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"), "DMN13.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(document)));
  }

  @Test
  void theDocumentIsAsAccepted() throws IOException {
    Gouden.vergelijk("ruimte.nl.dmn", standaard(Taal.NL));
  }

  private static String standaard(Taal taal) {
    return Dmn.schrijf(STANDAARD, PEILDATUM, Sterkte.AANDACHT, taal);
  }

  /** Compares the verdicts one by one; how many profiles are valid. */
  private static int vergelijk(
      Regelset regels, LocalDate peildatum, Sterkte drempel, List<Keuzeprofiel> profielen) {
    Dmnmotor motor = Dmnmotor.streng(Dmn.schrijf(regels, peildatum, drempel));
    Regelset hard = regels.hard(drempel);
    int geldig = 0;
    for (Keuzeprofiel profiel : profielen) {
      List<String> overtreden = overtreden(regels, hard, profiel, peildatum);
      assertThat(motor.oordeel(profiel))
          .as("%s", profiel)
          .isEqualTo(new Oordeel(overtreden, overtreden.isEmpty()));
      geldig += overtreden.isEmpty() ? 1 : 0;
    }
    return geldig;
  }

  /** The codes of the hard rules that the check finds broken. */
  private static List<String> overtreden(
      Regelset regels, Regelset hard, Keuzeprofiel profiel, LocalDate peildatum) {
    return new Toets(regels)
        .toets(profiel, peildatum).bevindingen().stream()
            .filter(
                bevinding ->
                    bevinding.uitkomst() == Toetsuitkomst.SCHENDING
                        || bevinding.uitkomst() == Toetsuitkomst.SPANNING)
            .filter(bevinding -> hard.regels().contains(bevinding.regel()))
            .map(bevinding -> bevinding.regel().code())
            .toList();
  }

  /** Valid profiles, each as likely as any other. */
  private static List<Keuzeprofiel> geldige(
      Random toeval, int aantal, LocalDate peildatum, Sterkte drempel) {
    Regelset hard = STANDAARD.op(peildatum).hard(drempel);
    long[] gekozen = new long[aantal];
    long[] gezien = {0};
    Telling.bezoekGeldige(
        hard,
        profiel -> {
          long plaats = gezien[0] < aantal ? gezien[0] : (long) (toeval.nextDouble() * gezien[0]);
          gezien[0]++;
          if (plaats < aantal) {
            gekozen[(int) plaats] = profiel;
          }
        });
    assertThat(gezien[0]).isGreaterThan(aantal);
    List<Keuzeprofiel> uit = new ArrayList<>();
    for (long profiel : gekozen) {
      uit.add(Keuzeprofiel.vanMasker(profiel));
    }
    return uit;
  }

  private static Keuzeprofiel willekeurig(Random toeval) {
    List<Optie> opties = new ArrayList<>();
    for (Keuze keuze : Keuze.values()) {
      opties.add(keuze.opties().get(toeval.nextInt(keuze.opties().size())));
    }
    return Keuzeprofiel.of(opties);
  }
}
