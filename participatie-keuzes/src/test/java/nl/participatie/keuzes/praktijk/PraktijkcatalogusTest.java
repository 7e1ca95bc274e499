package nl.participatie.keuzes.praktijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.keuzes.RegelsCsv;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of cases against its table, read again as plain text. */
class PraktijkcatalogusTest {

  private static final Tekst TEKST = new Tekst("reden", "reason");

  static List<Praktijkcase> cases() {
    return Praktijkcases.alle();
  }

  static List<Positie> posities() {
    return cases().stream().flatMap(geval -> geval.posities().stream()).toList();
  }

  private static List<List<String>> rijen() {
    return RegelsCsv.cellen("/nl/participatie/keuzes/praktijkcases.csv");
  }

  private static Positie positie(String optie) {
    return new Positie(
        Optie.parse(optie), Positiesoort.LEZING, new Vindplaats(Bron.EIGEN, "hier"), TEKST);
  }

  @Test
  void deVeertienCasesStaanInDeVolgordeVanDeTabel() {
    assertThat(cases()).hasSize(14);
    assertThat(cases())
        .extracting(Praktijkcase::code)
        .containsExactlyElementsOf(rijen().stream().map(rij -> rij.get(0)).distinct().toList());
  }

  /** Case, option and mark of each of the 30 rows; LETTERLIJK and LEZING exactly as they stand. */
  @Test
  void elkeRijVanDeTabelIsEenPositieMetHaarMerk() {
    List<String> gevonden = new ArrayList<>();
    for (Praktijkcase geval : cases()) {
      geval.posities().forEach(p -> gevonden.add(geval + ";" + p.optie() + ";" + p.soort()));
    }
    assertThat(gevonden).hasSize(30);
    assertThat(gevonden)
        .containsExactlyElementsOf(
            rijen().stream().map(r -> r.get(0) + ";" + r.get(2) + ";" + r.get(3)).toList());
    assertThat(posities().stream().filter(p -> p.soort() == Positiesoort.LEZING)).hasSize(8);
  }

  @Test
  void elkeBronIsDieVanDeRijEnKentDePlaats() {
    List<Positie> posities = posities();
    for (int plaats = 0; plaats < posities.size(); plaats++) {
      Vindplaats vindplaats = posities.get(plaats).vindplaats();
      String cel = rijen().get(plaats).get(1);
      assertThat(vindplaats)
          .isEqualTo(
              cel.equals("003")
                  ? new Vindplaats(Bron.DE_RONDE_VENEN, "")
                  : new Vindplaats(Bron.RAPPORT, cel));
      assertThat(vindplaats.bron().kent(vindplaats.plaats())).isTrue();
    }
    assertThat(posities.stream().map(p -> p.vindplaats().bron()).distinct())
        .containsExactlyInAnyOrder(Bron.RAPPORT, Bron.DE_RONDE_VENEN);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eenCaseHeeftEenNaamInBeideTalenEnNeemtOverElkeKeuzeEenPositie(Praktijkcase geval) {
    assertThat(geval.titel().nl()).isNotBlank();
    assertThat(geval.titel().en()).isNotBlank();
    assertThat(geval.posities()).extracting(p -> p.optie().keuze()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("posities")
  void elkePositieHeeftEenToelichtingInHetNederlandsEnInHetEngels(Positie positie) {
    Tekst toelichting = positie.toelichting();
    assertThat(toelichting.nl()).isNotBlank().endsWith(".").doesNotContain("{");
    assertThat(toelichting.en()).isNotBlank().endsWith(".").doesNotContain("{");
    assertThat(toelichting.nl()).isNotEqualTo(toelichting.en());
  }

  @ParameterizedTest
  @MethodSource("posities")
  void alleenEenLezingZegtWatErUitDeBronIsOpgemaakt(Positie positie) {
    boolean lezing = positie.soort() == Positiesoort.LEZING;
    assertThat(positie.toelichting().nl().matches(".*(gelezen als|is opgemaakt).*"))
        .as(positie.toelichting().nl())
        .isEqualTo(lezing);
    assertThat(positie.toelichting().en().matches(".*(read as|is inferred).*"))
        .as(positie.toelichting().en())
        .isEqualTo(lezing);
  }

  @Test
  void geenTweePositiesDelenEenToelichting() {
    assertThat(posities()).extracting(p -> p.toelichting().nl()).doesNotHaveDuplicates();
    assertThat(posities()).extracting(p -> p.toelichting().en()).doesNotHaveDuplicates();
    assertThat(cases()).extracting(Praktijkcase::titel).doesNotHaveDuplicates();
  }

  @Test
  void elkeTekstVanDeBundelIsVanEenCaseEenPositieOfEenMerkEnGeenBlijftOver() {
    Set<String> verwacht = new TreeSet<>();
    for (List<String> rij : rijen()) {
      verwacht.add(rij.get(0) + ".titel");
      verwacht.add(rij.get(0) + "." + rij.get(2) + ".toelichting");
    }
    for (String soort : List.of("LETTERLIJK", "LEZING")) {
      verwacht.add("Positiesoort." + soort + ".titel");
      verwacht.add("Positiesoort." + soort + ".uitleg");
    }
    assertThat(Teksten.lees(Praktijkcase.class, "/nl/participatie/keuzes/praktijk").sleutels())
        .containsExactlyInAnyOrderElementsOf(verwacht);
  }

  @ParameterizedTest
  @EnumSource
  void elkMerkHeeftEenTitelEnEenUitlegInBeideTalen(Positiesoort soort) {
    assertThat(soort.titel().nl()).isNotBlank().isNotEqualTo(soort.titel().en());
    assertThat(soort.titel().en()).isNotBlank();
    assertThat(soort.uitleg().nl()).endsWith(".").isNotEqualTo(soort.uitleg().en());
    assertThat(soort.uitleg().en()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hetProfielHeeftPreciesDeOptiesVanDePositiesEnLaatDeRestOpen(Praktijkcase geval) {
    Keuzeprofiel profiel = geval.profiel();
    assertThat(profiel.opties())
        .containsExactlyInAnyOrderElementsOf(
            geval.posities().stream().map(Positie::optie).toList());
    assertThat(Keuzeprofiel.parse(profiel.toString())).isEqualTo(profiel);
  }

  @Test
  void tilburgNeemtVijfPosities() {
    // section 6.3: sheltered work, selection, at most 1500, diagnosis; section 6.4: two contractors
    assertThat(Praktijkcases.van("TILBURG").profiel())
        .hasToString(
            "5.INKOMENSVOORZIENING 11.TIME_TO_MARKET 12.PLAFONDS 15.SELECTIEF 18.DEELS_UITBESTEED");
    assertThat(Praktijkcases.van("TILBURG").posities().get(0))
        .hasToString("5.INKOMENSVOORZIENING (LEZING, 6.3)");
    assertThat(Praktijkcases.van("DE_RONDE_VENEN").posities().get(0))
        .hasToString("18.ZELF (LETTERLIJK, Wsw? De Ronde Venen doet het straks helemaal zelf)");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void deTekstVanEenCaseGeeftDeCaseTerug(Praktijkcase geval) {
    assertThat(Praktijkcases.van(geval.toString())).isSameAs(geval);
    assertThat(Praktijkcases.zoek(geval.code())).containsSame(geval);
  }

  @ParameterizedTest
  @CsvSource({
    "TILBRUG, TILBURG", // two replacements
    "almere, ALMERE", // upper and lower case alike: distance 0
    "GEMEENTE_Z, GEMEENTE_X", // one replacement gives X and Y alike, the first wins
    "REGIO-Z, REGIO_Z"
  })
  void eenOnbekendeCodeNoemtDeDichtstbijzijnde(String code, String naaste) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Praktijkcases.van(code))
        .withMessage("No case '%s', nearest: %s", code, naaste);
    assertThat(Praktijkcases.zoek(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Q", "12.OPEN_EINDE 5.INKOMENSVOORZIENING"})
  void eenCodeDieNergensOpLijktNoemtGeenNaaste(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Praktijkcases.van(code))
        .withMessage("No case '%s'", code);
  }

  @Test
  void eenCaseZonderPositieOfMetTweeOverEenKeuzeWordtGeweigerd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Praktijkcase("EIGEN", TEKST, List.of()))
        .withMessageContaining("EIGEN");
    List<Positie> dubbel = List.of(positie("18.ZELF"), positie("18.DEELS_UITBESTEED"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Praktijkcase("EIGEN", TEKST, dubbel))
        .withMessageContainingAll("EIGEN", "18.ZELF", "18.DEELS_UITBESTEED");
    List<Positie> tweemaal = List.of(positie("18.ZELF"), positie("18.ZELF"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Praktijkcase("EIGEN", TEKST, tweemaal));
  }

  @Test
  void watDeAanroeperLaterMetZijnLijstDoetRaaktDeCaseNiet() {
    List<Positie> lijst = new ArrayList<>(List.of(positie("18.ZELF")));
    Praktijkcase geval = new Praktijkcase("EIGEN", TEKST, lijst);
    lijst.clear();
    assertThat(geval.posities()).hasSize(1);
    for (List<?> vast : List.of(geval.posities(), Praktijkcases.alle())) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(vast::clear);
    }
  }

  @Test
  void deParagrafenZijnDieWaarHetRapportOverDePraktijkVertelt() {
    assertThat(
            posities().stream()
                .map(Positie::vindplaats)
                .filter(vindplaats -> vindplaats.bron() == Bron.RAPPORT)
                .map(Vindplaats::plaats)
                .distinct())
        .containsExactlyInAnyOrder("6.2", "6.3", "6.4", "7.2");
  }
}
