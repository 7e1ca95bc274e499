package nl.participatie.keuzes.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** UVL's own parser reads what we write; LogicNG counts its products. */
class UvlTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2015, 4, 14);
  private static final long ALLE = 11_796_480;

  @ParameterizedTest
  @CsvSource({
    "AANDACHT, 2015-04-14",
    "STERK, 2015-04-14",
    "DWINGEND, 2015-04-14",
    "AANDACHT, 2017-01-01",
    "STERK, 2017-01-01",
    "DWINGEND, 2017-01-01"
  })
  void theModelHasAsManyProductsAsThereAreValidProfiles(Sterkte drempel, LocalDate peildatum) {
    Regelset hard = Regelset.standaard().op(peildatum).hard(drempel);
    Uvllezer model = new Uvllezer(Uvl.schrijf(Regelset.standaard(), peildatum, drempel));
    assertThat(model.beperkingen()).hasSameSizeAs(hard.regels());
    assertThat(model.aantal())
        .isEqualTo(BigInteger.valueOf(Telling.geldig(hard)))
        .isBetween(BigInteger.ONE, BigInteger.valueOf(ALLE - 1));
  }

  static Stream<Regelset> willekeurigeRegelsets() {
    return IntStream.range(0, 12).mapToObj(zaad -> Regelsets.willekeurig(new Random(zaad)));
  }

  @ParameterizedTest
  @MethodSource("willekeurigeRegelsets")
  void soItIsForOtherRules(Regelset regels) {
    Regelset hard = regels.hard(Sterkte.STERK);
    assertThat(new Uvllezer(Uvl.schrijf(regels, PEILDATUM, Sterkte.STERK)).aantal())
        .isEqualTo(BigInteger.valueOf(Telling.geldig(hard)));
  }

  @Test
  void theFeaturesAreTheChoicesEachWithItsOptions() {
    List<String> namen = new ArrayList<>(List.of("Sturingsmodel"));
    for (Keuze keuze : Keuze.values()) {
      namen.add("K" + keuze.nummer());
      for (Optie optie : keuze.opties()) {
        namen.add("K" + optie.toString().replace('.', '_'));
      }
    }
    assertThat(new Uvllezer(standaard(Taal.NL)).namen())
        .isEqualTo(namen)
        .doesNotHaveDuplicates()
        .hasSize(1 + 19 + 47);
  }

  @Test
  void withoutRulesThatBindEveryProfileIsAProduct() {
    String document = Uvl.schrijf(Regelset.of(List.of()), PEILDATUM, Sterkte.AANDACHT);
    assertThat(document).doesNotContain("constraints");
    assertThat(new Uvllezer(document).aantal()).isEqualTo(BigInteger.valueOf(ALLE));
  }

  @Test
  void aTextOfAnOwnRuleStaysInItsComment() {
    String document = Uvl.schrijf(Regelsets.vijandig(), PEILDATUM, Sterkte.AANDACHT);
    Uvllezer model = new Uvllezer(document);
    assertThat(model.beperkingen()).hasSize(4);
    assertThat(model.aantal()).isEqualTo(BigInteger.valueOf(Telling.geldig(Regelsets.vijandig())));
    assertThat(document.lines().filter(regel -> regel.contains("rtl")))
        .hasSize(4)
        .allMatch(regel -> regel.startsWith("    // X-"));
    assertThat(document.codePoints())
        .noneMatch(teken -> Character.isISOControl(teken) && teken != '\n')
        .doesNotContain(0x2028, 0x202E, 0xFFFE, 0xFFFF, 0xD800)
        .contains(0x1F600);
  }

  @Test
  void everyRuleSaysItsCodeItsSourceAndItsReason() {
    assertThat(standaard(Taal.EN))
        .contains(
            "    // R-01, VEREIST, DWINGEND, Een uitgewerkt sturingsmodel 6.2: With an open end",
            "\n    K12_OPEN_EINDE => K1_INVESTEREN\n");
    assertThat(zonderCommentaar(standaard(Taal.EN)))
        .isEqualTo(zonderCommentaar(standaard(Taal.NL)));
  }

  @Test
  void theDocumentIsAsAccepted() throws IOException {
    Gouden.vergelijk("ruimte.nl.uvl", standaard(Taal.NL));
  }

  private static String standaard(Taal taal) {
    return Uvl.schrijf(Regelset.standaard(), PEILDATUM, Sterkte.AANDACHT, taal);
  }

  private static List<String> zonderCommentaar(String document) {
    return document.lines().map(regel -> regel.replaceFirst("//.*", "")).toList();
  }
}
