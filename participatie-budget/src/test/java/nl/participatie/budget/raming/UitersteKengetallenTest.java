package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that pass the border and lead nowhere: an answer that says so, never an exception. */
final class UitersteKengetallenTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "2010", "2022.5"})
  void aWswThatIsEmptyBeforeItsMiddleSupportPointHasNoPath(String nulVanaf) {
    // the path runs through (2022.5, 63,129): it cannot be zero at or before that moment
    Situatie jaar = raam(land("WSW_NUL_VANAF", nulVanaf));

    assertThat(List.of(Volumegroep.WSW, Volumegroep.BESCHUT, Volumegroep.REGULIER))
        .allSatisfy(groep -> eisOpen(jaar.volumes().van(groep), "WSW_NUL_VANAF"));
    eisOpen(jaar.van(Batenpost.PBUDGET_WSW), "WSW_NUL_VANAF");
    assertThat(jaar.volumes().van(Volumegroep.WWB).optioneel()).isPresent();
  }

  @Test
  void aWswThatIsEmptyJustAfterItsMiddleSupportPointHasAPath() {
    // between 2022.5 and 2022.6 it falls to zero; mid-2022 is still the support point
    assertThat(personen(raam(land("WSW_NUL_VANAF", "2022.6"), 2022), Volumegroep.WSW))
        .isEqualTo("63129");
    assertThat(personen(raam(land("WSW_NUL_VANAF", "2022.6"), 2023), Volumegroep.WSW))
        .isEqualTo("0");
  }

  @Test
  void aNationalNumberOfZeroGivesNoIndexAndNoShare() {
    // the border refuses more people than the country has, a caller can still build it
    Situatie jaar = raam(Gemeenten.zonderLand("WWB_VOLUME"), 2020);

    eisOpen(jaar.volumes().van(Volumegroep.WWB), "volumes.WWB");
    eisOpen(jaar.van(Batenpost.GEMEENTEFONDS), "volumes.WWB");
    eisOpen(jaar.volumes().van(Volumegroep.WAJONG), "WWB_VOLUME");
  }

  @Test
  void anAmountBeyondWhatIsKeptToTheCentIsUndetermined() {
    // 10^8 people x 10^12 euro = 10^20, the limit is 10^15
    Situatie jaar = raam(grootste("IDEEL_PP_WWB", "1000000000000"));

    eisOpen(jaar.van(Batenpost.INKOMENSDEEL_WWB), "IDEEL_PP_WWB");
    // the other line on the same people: 10^8 x 1,300
    assertThat(jaar.van(Batenpost.PBUDGET_WWB_KLASSIEK).bepaald().toString())
        .isEqualTo("130000000000.00");
  }

  @Test
  void theLargestAmountIsStillKept() {
    // 10^8 people x 10^7 euro = 10^15
    assertThat(raam(grootste("IDEEL_PP_WWB", "10000000")).van(Batenpost.INKOMENSDEEL_WWB))
        .isEqualTo(Uitkomst.van(Bedrag.ofCent(Bedrag.GRENS_IN_CENTEN)));
    // a hundred-millionth of a euro a person more is one euro too much
    eisOpen(
        raam(grootste("IDEEL_PP_WWB", "10000000.00000001")).van(Batenpost.INKOMENSDEEL_WWB),
        "IDEEL_PP_WWB");
  }

  @Test
  void aSumBeyondWhatIsKeptIsUndeterminedThoughItsPartsAreNot() {
    // structural: BESCHUT 30,333.333 x 2 x 10^10 = 6.07 x 10^14 and
    // REGULIER 60,666.667 x 10^10 = 6.07 x 10^14, together 12.1 x 10^14: above 10^15
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.lees(
                "{'volumes': {'peildatum': '2015-01-01', 'WSW': 91000, 'aandeelWajong': 0},"
                    + " 'kengetallen': {'IDEEL_PP_BESCHUT': 20000000000,"
                    + " 'IDEEL_PP_REGULIER': 10000000000}}"),
            Keuzeprofiel.LEEG,
            2055,
            2055);

    eisOpen(raming.structureel().van(Batenpost.INKOMENSDEEL_NIEUW), "baten.INKOMENSDEEL_NIEUW");
  }

  @Test
  void aTotalBeyondWhatIsKeptIsOpenAndNamedThoughNoBalanceIs() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.lees(
                "{'volumes': {'peildatum': '2015-01-01', 'WWB': 5000, 'WSW': 800}, 'baten':"
                    + " {'AANVULLEND': {'2015': 1e15}, 'SOCIAAL_DOMEIN': {'2015': 1e15}}}"),
            Keuzeprofiel.LEEG,
            2015,
            2015);
    Uitgaven uitgaven = Optional.ofNullable(raming.uitgaven().get(2015)).orElseThrow();

    assertThat(uitgaven.saldi().values()).allMatch(Deelsom::isVolledig);
    assertThat(uitgaven.totaal().bedrag()).isEmpty();
    assertThat(uitgaven.totaal().ontbreekt())
        .singleElement()
        .satisfies(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo("saldi.TOTAAL");
              // more than 10^15, and as the lines add up
              assertThat(onbepaald.toelichting().en())
                  .contains("an amount of " + som(uitgaven) + " euro; allowed: at most 10^15");
            });
    assertThat(uitgaven.isVolledig()).isFalse();
  }

  private static String som(Uitgaven uitgaven) {
    long centen =
        uitgaven.saldi().values().stream()
            .mapToLong(saldo -> saldo.bedrag().orElseThrow().centen())
            .sum();
    return BigDecimal.valueOf(centen, 2).toPlainString();
  }

  @Test
  void aChangeBeyondWhatIsKeptHasNoAmount() {
    Bedrag grootste = Bedrag.ofCent(Bedrag.GRENS_IN_CENTEN);
    Bedrag min = Bedrag.NUL.min(grootste);
    Deelsom teGroot = new Vergelijking.Verschil(volledig(min), volledig(grootste)).verschil();
    assertThat(teGroot.bedrag()).isEmpty();
    assertThat(teGroot.ontbreekt())
        .singleElement()
        .satisfies(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo("verschil");
              // 10^15 - (-10^15)
              assertThat(onbepaald.toelichting().nl()).contains(" 2000000000000000,00 euro;");
            });
    assertThat(new Vergelijking.Verschil(volledig(min), Deelsom.NUL).verschil())
        .isEqualTo(volledig(grootste));
  }

  private static Deelsom volledig(Bedrag bedrag) {
    return new Deelsom(Optional.of(bedrag), List.of());
  }

  @Test
  void theLargestWswJustBeforeThePathEndsWasOnceLargerThanTheCountry() {
    // path(2047.917) = 63129 / 306, so 10^8 x 10^8 x 306 / 63129 = 4.8 x 10^13 people in 2015
    Situatie jaar =
        raam(
            "{'volumes': {'peildatum': '2047-12-31', 'WSW': 100000000},"
                + " 'kengetallen': {'WSW_VOLUME': 100000000}}");

    assertThat(List.of(Volumegroep.WSW, Volumegroep.BESCHUT, Volumegroep.REGULIER))
        .allSatisfy(groep -> eisOpen(jaar.volumes().van(groep), "volumes.WSW"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2048-01-01", "2055-12-31"})
  void anOwnWswBeyondTheEndOfThePathCannotBeScaledBack(String peildatum) {
    Situatie jaar = raam("{'volumes': {'peildatum': '" + peildatum + "', 'WSW': 1}}");

    eisOpen(jaar.volumes().van(Volumegroep.WSW), "volumes.WSW");
    eisOpen(jaar.van(Batenpost.PBUDGET_WSW), "volumes.WSW");
  }

  @Test
  void aRisingWswLeavesNobodyForTheNewGroups() {
    // 95,000 in 2022 against 91,000 in 2015: fewer than nobody would have left
    Situatie jaar = raam(land("WSW_VERWACHT_2022", "95000"));

    eisOpen(jaar.volumes().van(Volumegroep.BESCHUT), "volumes.WSW");
    eisOpen(jaar.volumes().van(Volumegroep.REGULIER), "volumes.WSW");
  }

  @Property(tries = 400)
  @Tag("breed")
  void whateverPassesTheBorderIsAnsweredWithinTheLimits(@ForAll("bestanden") String bestand) {
    Raming raming =
        Rekenmodel.STANDAARD.raam(Gemeenten.lees(bestand), Keuzeprofiel.LEEG, 2015, 2055);

    assertThat(raming.jaren().values())
        .hasSize(41)
        .allSatisfy(
            situatie -> {
              assertThat(Gemeenten.leemten(situatie).values())
                  .allMatch(onbepaald -> onbepaald.toelichting().nl().endsWith("."));
              assertThat(Gemeenten.euros(situatie.baten()).values())
                  .allMatch(
                      euro ->
                          euro.map(e -> e.signum() >= 0 && e.compareTo(new BigDecimal("1e15")) <= 0)
                              .orElse(true));
            });
  }

  @Provide
  Arbitrary<String> bestanden() {
    Arbitrary<String> mensen = Arbitraries.of("0", "0.001", "5000", "91000");
    Arbitrary<String> peildatum =
        Arbitraries.of("2015-01-01", "2022-07-01", "2047-12-31", "2048-01-01", "2055-12-31");
    Arbitrary<Map<String, String>> kengetallen =
        Arbitraries.maps(
                // a country of fewer people than a municipality has is refused
                Arbitraries.of(Kengetallen.standaard().codes())
                    .filter(code -> !code.equals("WWB_VOLUME") && !code.equals("WSW_VOLUME")),
                Arbitraries.of("0", "0.000000001", "grootste"))
            .ofMaxSize(12);
    return Combinators.combine(
            mensen, mensen, peildatum, Arbitraries.of("0", "0.000000001", "1"), kengetallen)
        .as(
            (wwb, wsw, datum, aandeel, eigen) ->
                String.format(
                    Locale.ROOT,
                    "{'volumes': {'peildatum': '%s', 'WWB': %s, 'WSW': %s, 'aandeelWajong': %s},"
                        + " 'kengetallen': {%s}}",
                    datum,
                    wwb,
                    wsw,
                    aandeel,
                    eigen.entrySet().stream()
                        .map(e -> "'" + e.getKey() + "': " + getal(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(", "))));
  }

  /** The largest value that the border lets through: 1, 100 percent, or 10^12. */
  private static String getal(String code, String waarde) {
    return waarde.equals("grootste")
        ? Kengetallen.standaard().grens(code).hoogste().toPlainString()
        : waarde;
  }

  private static String land(String code, String waarde) {
    return "{'volumes': {'peildatum': '2015-01-01', 'WWB': 387000, 'WSW': 91000},"
        + (" 'kengetallen': {'" + code + "': " + waarde + "}}");
  }

  private static String grootste(String code, String waarde) {
    return "{'volumes': {'peildatum': '2015-01-01', 'WWB': 100000000},"
        + (" 'kengetallen': {'WWB_VOLUME': 100000000, '" + code + "': " + waarde + "}}");
  }

  private static Situatie raam(String bestand) {
    return raam(bestand, 2020);
  }

  private static Situatie raam(String bestand, int jaar) {
    return raam(Gemeenten.lees(bestand), jaar);
  }

  private static Situatie raam(Gemeenteprofiel gemeente, int jaar) {
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.LEEG, jaar, jaar);
    return Optional.ofNullable(raming.jaren().get(jaar)).orElseThrow();
  }

  private static String personen(Situatie situatie, Volumegroep groep) {
    return situatie.volumes().van(groep).bepaald().toString();
  }

  private static void eisOpen(Uitkomst<?> uitkomst, String ontbreekt) {
    assertThat(uitkomst.ontbrekend())
        .hasValueSatisfying(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo(ontbreekt);
              assertThat(onbepaald.reden()).isEqualTo(Onbepaald.Reden.NIET_AFLEIDBAAR);
              assertThat(onbepaald.toelichting().nl()).startsWith(ontbreekt + ": ");
              assertThat(onbepaald.toelichting().en()).startsWith(ontbreekt + ": ");
            });
  }
}
