package nl.participatie.keuzes.regel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.participatie.keuzes.RegelsCsv;
import nl.participatie.keuzes.RegelsCsv.Rij;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The 54 standard rules against the table that they are read from, read again as plain text. */
class StandaardregelsTest {

  private static final Regelset STANDAARD = Regelset.standaard();

  static List<Rij> rijen() {
    return RegelsCsv.rijen();
  }

  @Test
  void deCodesLopenZonderGatEnInVolgordeVanR01TotEnMetR54() {
    assertThat(STANDAARD.regels())
        .extracting(Regel::code)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 54).mapToObj(StandaardregelsTest::codeVan).toList());
  }

  @Test
  void erZijnTweeenveertigRegelsTussenOptiesEnTwaalfGrenzenVanDeWet() {
    Map<Regelsoort, Long> aantal = aantalPer(Regel::soort);
    assertThat(aantal)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Regelsoort.VEREIST, 2L,
                Regelsoort.SLUIT_UIT, 2L,
                Regelsoort.SPANNING, 19L,
                Regelsoort.VERSTERKT, 19L,
                Regelsoort.GRENS, 12L));
    assertThat(STANDAARD.regels().stream().filter(r -> r.soort() != Regelsoort.GRENS))
        .hasSize(42); // 2 + 2 + 19 + 19
  }

  @Test
  void deWetDraagtDeTweeVerbodenOpBeschutWerkEnDeTwaalfGrenzen() {
    // The two bare exclusions stand between options but rest on art. 10b:
    // WET = 2 + 12 = 14, RAPPORT = 54 - 14 = 40.
    assertThat(aantalPer(Regel::grondslag))
        .containsExactlyInAnyOrderEntriesOf(Map.of(Grondslag.RAPPORT, 40L, Grondslag.WET, 14L));
    Set<Integer> wet =
        IntStream.concat(IntStream.of(2, 3), IntStream.rangeClosed(43, 54))
            .boxed()
            .collect(Collectors.toSet());
    assertThat(STANDAARD.regels().stream().filter(r -> r.grondslag() == Grondslag.WET))
        .extracting(Regel::code)
        .containsExactlyInAnyOrderElementsOf(
            wet.stream().map(StandaardregelsTest::codeVan).toList());
  }

  @Test
  void alleenDeRegelsR01TotEnMetR03ZijnDwingend() {
    assertThat(STANDAARD.regels().stream().filter(r -> r.sterkte() == Sterkte.DWINGEND))
        .extracting(Regel::code)
        .containsExactly("R-01", "R-02", "R-03");
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void elkeRegelStemtOvereenMetZijnRij(Rij rij) {
    Regel regel = STANDAARD.regel(rij.code());
    assertThat(regel.code()).isEqualTo(rij.code());
    assertThat(regel.soort().name()).isEqualTo(rij.soort());
    assertThat(regel.als().stream().map(Optie::toString))
        .containsExactlyInAnyOrderElementsOf(rij.als());
    assertThat(regel.dan().stream().map(Optie::toString))
        .containsExactlyInAnyOrderElementsOf(rij.dan());
    assertThat(regel.sterkte().name()).isEqualTo(rij.sterkte());
    assertThat(regel.geldigheid().vanaf().map(LocalDate::toString).orElse(""))
        .isEqualTo(rij.vanaf());
    assertThat(regel.geldigheid().tot().map(LocalDate::toString).orElse("")).isEqualTo(rij.tot());
    assertThat(regel.grondslag().name()).isEqualTo(rij.grondslag());
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void hetCitaatIsDeCelVanDeRij(Rij rij) {
    assertThat(STANDAARD.regel(rij.code()).vindplaats().citaat()).isEqualTo(rij.vindplaats());
  }

  /** A section of the report stands in the table bare, an article behind the name of its act. */
  @ParameterizedTest
  @MethodSource("rijen")
  void deBronIsHetRapportDeWetOfHetBesluit(Rij rij) {
    String cel = rij.vindplaats();
    Vindplaats verwacht =
        rij.grondslag().equals("RAPPORT")
            ? new Vindplaats(Bron.RAPPORT, cel)
            : cel.startsWith("Participatiewet art.")
                ? new Vindplaats(Bron.PARTICIPATIEWET, cel.substring("Participatiewet ".length()))
                : new Vindplaats(Bron.BESLUIT_LOONKOSTENSUBSIDIE, "");
    assertThat(STANDAARD.regel(rij.code()).vindplaats()).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void elkeBronIsBekendEnKentDePlaats(Rij rij) {
    Regel regel = STANDAARD.regel(rij.code());
    assertThat(regel.vindplaats().bron()).isNotIn(Bron.EIGEN, Bron.GEEN);
    assertThat(regel.vindplaats().bron().kent(regel.vindplaats().plaats())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rijen")
  void elkeRegelHeeftEenRedenInHetNederlandsEnInHetEngels(Rij rij) {
    Regel regel = STANDAARD.regel(rij.code());
    assertThat(regel.toelichting().nl()).isNotBlank().endsWith(".").doesNotContain("{");
    assertThat(regel.toelichting().en()).isNotBlank().endsWith(".").doesNotContain("{");
    assertThat(regel.toelichting().nl()).isNotEqualTo(regel.toelichting().en());
  }

  @Test
  void geenTweeRegelsDelenEenReden() {
    assertThat(STANDAARD.regels()).extracting(r -> r.toelichting().nl()).doesNotHaveDuplicates();
    assertThat(STANDAARD.regels()).extracting(r -> r.toelichting().en()).doesNotHaveDuplicates();
  }

  /** Validity runs from its first day up to but not including its last: [vanaf, tot). */
  @ParameterizedTest
  @CsvSource({
    "R-28, 2016-12-31, true", // sheltered places capped: until the duty of 2017
    "R-28, 2017-01-01, false",
    "R-02, 2016-12-31, false", // that duty itself
    "R-02, 2017-01-01, true",
    "R-03, 2016-12-31, false",
    "R-03, 2017-01-01, true",
    "R-43, 2014-12-31, false", // the act took effect on 1 January 2015
    "R-43, 2015-01-01, true",
    "R-53, 2021-12-31, false", // funding on realised spending
    "R-53, 2022-01-01, true",
    "R-44, 2025-12-31, false", // support for people under 27
    "R-44, 2026-01-01, true",
    "R-01, 1900-01-01, true", // no dates: always
    "R-01, 2100-01-01, true"
  })
  void eenRegelTeltBinnenZijnGeldigheid(String code, LocalDate dag, boolean telt) {
    assertThat(STANDAARD.op(dag).regels().stream().map(Regel::code).anyMatch(code::equals))
        .isEqualTo(telt);
  }

  @Test
  void opElkeGrensdagTellenPreciesDeRegelsVanDeTabel() {
    for (LocalDate dag : RegelsCsv.grensdagen()) {
      assertThat(STANDAARD.op(dag).regels())
          .as("on %s", dag)
          .extracting(Regel::code)
          .containsExactlyElementsOf(
              rijen().stream().filter(r -> r.geldtOp(dag.toString())).map(Rij::code).toList());
    }
  }

  @Test
  void deRegelsTussenOptiesGeldenAltijdBehalveR02R03EnR28() {
    assertThat(
            STANDAARD.regels().stream()
                .filter(r -> r.soort() != Regelsoort.GRENS)
                .filter(r -> !r.geldigheid().equals(Geldigheid.ALTIJD)))
        .extracting(Regel::code)
        .containsExactly("R-02", "R-03", "R-28");
  }

  private static String codeVan(int nummer) {
    return (nummer < 10 ? "R-0" : "R-") + nummer;
  }

  private static <K> Map<K, Long> aantalPer(Function<Regel, K> kenmerk) {
    return STANDAARD.regels().stream()
        .collect(Collectors.groupingBy(kenmerk, Collectors.counting()));
  }
}
