package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any amount of an estimate unfolds by its name, to the number that is shown. */
final class HerleidTest {

  private static final Keuzeprofiel KEUZES =
      Keuzeprofiel.parse(
          "1.INVESTEREN 3.ACTIEF 4.BREED 5.DIENSTBETREKKING_VOLUMEAFHANKELIJK 6.COLLECTIEF"
              + " 11.TIME_TO_MARKET 12.PLAFONDS 14.INSTROOM_BEPERKEN 15.SELECTIEF"
              + " 18.GEHEEL_UITBESTEED 19.GROEPSGEWIJS");
  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2018);
  private static final Raming GEKOZEN =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, KEUZES, 2016, 2018);

  static Iterable<String> regels() {
    return Raming.regels();
  }

  @ParameterizedTest
  @MethodSource("regels")
  void everyLineUnfoldsToTheNumberThatIsShown(String regel) {
    for (Raming raming : new Raming[] {LAND, GEKOZEN}) {
      Herleiding boom = raming.herleid(2017, regel);

      assertThat(boom.waarde().optioneel()).as(regel).isEqualTo(getoond(raming, regel));
      assertThat(boom.label().nl()).isNotBlank();
      assertThat(boom.label().en()).isNotBlank();
      for (Taal taal : Taal.values()) {
        assertThat(Herleidingstekst.schrijf(boom, taal)).isNotEmpty().doesNotContain("");
      }
      eistNamen(boom);
    }
  }

  /** No label of a tree is blank, and each figure that goes in has a source, or is missing. */
  private static void eistNamen(Herleiding boom) {
    assertThat(boom.label().nl()).isNotBlank();
    boolean heeftBron = !boom.bronnen().isEmpty() || boom.waarde().optioneel().isEmpty();
    assertThat(heeftBron || !boom.delen().isEmpty()).as(boom.label().nl()).isTrue();
    boom.delen().forEach(HerleidTest::eistNamen);
  }

  private static Optional<Breuk> getoond(Raming raming, String regel) {
    String naam = regel.substring(regel.indexOf('.') + 1);
    Situatie situatie = Objects.requireNonNull(raming.jaren().get(2017));
    Uitgaven uitgaven = Objects.requireNonNull(raming.uitgaven().get(2017));
    if (regel.equals("saldi.TOTAAL")) {
      return uitgaven.totaal().bedrag().map(HerleidTest::breuk);
    }
    return switch (regel.charAt(0)) {
      case 'v' ->
          situatie.volumes().perGroep().entrySet().stream()
              .filter(groep -> groep.getKey().name().equals(naam))
              .findFirst()
              .flatMap(groep -> groep.getValue().optioneel())
              .map(personen -> personen.breuk());
      case 'm' ->
          Objects.requireNonNull(raming.bezetting(2017).perNaam().get(naam))
              .optioneel()
              .map(personen -> personen.breuk());
      case 'b' ->
          situatie.baten().entrySet().stream()
              .filter(post -> post.getKey().name().equals(naam))
              .findFirst()
              .flatMap(post -> post.getValue().optioneel())
              .map(HerleidTest::breuk);
      case 'l' -> bedrag(uitgaven.lasten(), naam);
      default -> bedrag(uitgaven.saldi(), naam);
    };
  }

  private static Breuk breuk(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100);
  }

  private static Optional<Breuk> bedrag(Map<? extends Enum<?>, Deelsom> bedragen, String naam) {
    return bedragen.entrySet().stream()
        .filter(post -> post.getKey().name().equals(naam))
        .findFirst()
        .flatMap(post -> post.getValue().bedrag())
        .map(HerleidTest::breuk);
  }

  @ParameterizedTest
  @ValueSource(ints = {2015, 2019, 0})
  void aYearOutsideTheEstimateIsRefused(int jaar) {
    assertThatThrownBy(() -> LAND.herleid(jaar, "lasten.WSW"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Year " + jaar + ", allowed: 2016 to 2018");
  }

  @Test
  void theFirstAndLastYearUnfoldAndAnUnknownLineIsRefused() {
    assertThat(LAND.herleid(2016, "volumes.WWB").waarde().bepaald()).isEqualTo(Breuk.of(387_000));
    assertThat(LAND.herleid(2018, "volumes.WWB").waarde().bepaald()).isEqualTo(Breuk.of(387_000));
    assertThatThrownBy(() -> LAND.herleid(2016, "lasten.ONZIN"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Unknown line 'lasten.ONZIN', allowed: [volumes.WWB,")
        .hasMessageContaining("saldi.TOTAAL");
    assertThat(Raming.regels()).hasSize(5 + 6 + 8 + 8 + 7 + 1).endsWith("saldi.TOTAAL");
  }

  @Test
  void everyNameThatAComparisonPrintsUnfoldsToItsAmount() {
    Vergelijking zelfde = Vergelijking.van(GEKOZEN, GEKOZEN);
    Map<String, Vergelijking.Verschil> posten = Objects.requireNonNull(zelfde.jaren().get(2017));

    assertThat(posten).hasSize(8 + 6 + 8 + 11 + 7 + 1);
    posten.forEach(
        (naam, verschil) -> {
          Herleiding boom = GEKOZEN.herleid(2017, naam);
          assertThat(boom.waarde().optioneel())
              .as(naam)
              .isEqualTo(verschil.voor().bedrag().map(HerleidTest::breuk));
          new Boomrekenaar(2017).controleer(boom);
        });
    assertThat(Raming.herleidbaar()).containsAll(Raming.regels()).containsAll(posten.keySet());
    assertThat(Raming.herleidbaar()).hasSize(Raming.regels().size() + 6 + 11 + 5 + 2);
  }

  @Test
  void whatTheMunicipalityGivesAsAWholeHasNoPartsToUnfold() {
    Raming gegeven =
        Rekenmodel.STANDAARD.raam(
            Gemeenteprofiel.builder()
                .from(Gemeenten.NEDERLAND)
                .putBaten(
                    Batenpost.INKOMENSDEEL_NIEUW, ImmutableSortedMap.of(2016, Bedrag.ofCent(1)))
                .build(),
            Keuzeprofiel.LEEG,
            2016,
            2018);

    assertThat(gegeven.heeft("baten.INKOMENSDEEL_NIEUW.BESCHUT")).isFalse();
    assertThat(gegeven.heeft("baten.PBUDGET_NIEUWE_DOELGROEPEN.BESCHUT")).isTrue();
    assertThatThrownBy(() -> gegeven.herleid(2016, "baten.INKOMENSDEEL_NIEUW.BESCHUT"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Line 'baten.INKOMENSDEEL_NIEUW.BESCHUT' has no parts: the municipality gives its"
                + " amounts");
  }

  @Test
  void theStructuralSituationUnfoldsAsItIsShown() {
    Situatie lang = LAND.structureel();
    lang.volumes()
        .perGroep()
        .forEach(
            (groep, aantal) ->
                assertThat(LAND.herleidStructureel("volumes." + groep).waarde().bepaald())
                    .isEqualTo(aantal.bepaald().breuk()));
    lang.baten()
        .forEach(
            (post, bedrag) ->
                assertThat(LAND.herleidStructureel("baten." + post).waarde().bepaald())
                    .isEqualTo(breuk(bedrag.bepaald())));
    assertThat(Raming.structureelHerleidbaar()).hasSize(5 + 8);
    assertThatThrownBy(() -> LAND.herleidStructureel("lasten.WSW"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Unknown line 'lasten.WSW', allowed: [volumes.WWB,");
  }

  @Test
  void estimatesThatShowTheSameAreEqual() {
    Raming zelfde = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2018);
    Raming korter = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2017);

    assertThat(zelfde).isEqualTo(LAND).hasSameHashCodeAs(LAND);
    assertThat(LAND).isNotEqualTo(korter).isNotEqualTo(GEKOZEN).isNotEqualTo("raming");
    assertThat(LAND.hashCode()).isNotEqualTo(korter.hashCode());
    assertThat(LAND).hasToString("Raming 2016-2018, " + LAND.leemten().size() + " gaps");
  }

  @Test
  void anIndexedAmountUnfoldsToTheRiseOfPricesAndTheLongRunDoesNot() {
    Ramingsopties duurder =
        Ramingsopties.builder().indexatie(new Indexatie(2017, Breuk.of(10))).build();
    Raming raming =
        Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2018, duurder);

    assertThat(wsw(raming, 2016)).isEqualTo(wsw(LAND, 2016));
    assertThat(wsw(raming, 2017)).isEqualTo(wsw(LAND, 2017).maal(Breuk.of(11, 10)));
    assertThat(raming.structureel()).isEqualTo(LAND.structureel());
    assertThat(Herleidingstekst.schrijf(raming.herleid(2018, "lasten.WSW"), Taal.NL))
        .anySatisfy(regel -> assertThat(regel).contains("prijsstijging: 1,21"));
  }

  @Test
  void aGivenAmountUnfoldsToItselfInItsOwnYearOnly() {
    Gemeenteprofiel gemeente =
        Gemeenten.metBate(Gemeenten.NEDERLAND, Batenpost.PBUDGET_WSW, 2017, Bedrag.ofCent(125));
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.LEEG, 2016, 2018);
    Herleiding boom = raming.herleid(2017, "baten.PBUDGET_WSW");

    assertThat(boom.waarde().bepaald()).isEqualTo(Breuk.of(5, 4));
    assertThat(boom.label().nl()).endsWith(", opgegeven bedrag");
    assertThat(boom.bronnen()).containsExactly(new Vindplaats(Bron.EIGEN, "baten.PBUDGET_WSW"));
    assertThat(raming.herleid(2018, "baten.PBUDGET_WSW"))
        .isEqualTo(LAND.herleid(2018, "baten.PBUDGET_WSW"));
  }

  /** Nobody placed costs nothing, whatever the wage value: the leaf is open, the total is not. */
  @Test
  void aTreeLacksWhatItsOwnNumberLacksAndNoMore() {
    Herleiding totaal = LAND.herleid(2017, "saldi.TOTAAL");

    assertThat(Objects.requireNonNull(LAND.uitgaven().get(2017)).totaal().isVolledig()).isTrue();
    assertThat(totaal.ontbrekend()).isEmpty();
    assertThat(open(totaal)).contains("LOONWAARDE_WWB", "WMO_DEEL");
    assertThat(Herleidingstekst.schrijf(totaal, Taal.NL).get(0)).doesNotContain("onvolledig");
  }

  private static Set<String> open(Herleiding boom) {
    Set<String> open = new HashSet<>();
    boom.ontbrekend().forEach(oorzaak -> open.add(oorzaak.ontbreekt()));
    boom.delen().forEach(deel -> open.addAll(open(deel)));
    return open;
  }

  private static Breuk wsw(Raming raming, int jaar) {
    return raming.herleid(jaar, "lasten.WSW").waarde().bepaald();
  }

  @Test
  void budgetsFollowThePeopleAfterTheGateOnlyWhenAsked() {
    MetPoort met = MetPoort.poort("0.3");
    Raming voor = met.raam(Ramingsopties.STANDAARD);
    Raming na = met.raam(Ramingsopties.builder().budgettenVolgenVolumes(true).build());
    Breuk wwb = na.herleid(2018, "volumes.WWB").waarde().bepaald();
    Breuk budget = na.herleid(2018, "baten.PBUDGET_WWB_KLASSIEK").waarde().bepaald();

    // the groups shown are those before any choice in both
    assertThat(wwb).isEqualTo(voor.herleid(2018, "volumes.WWB").waarde().bepaald());
    assertThat(voor.herleid(2018, "baten.PBUDGET_WWB_KLASSIEK").waarde().bepaald())
        .isEqualTo(wwb.maal(Breuk.of(1300)));
    assertThat(budget).isLessThan(wwb.maal(Breuk.of(1300)));
    assertThat(na.herleid(2018, "saldi.PBUDGET_WWB_KLASSIEK").waarde().bepaald())
        .isEqualTo(budget.min(na.herleid(2018, "lasten.RE_INTEGRATIE").waarde().bepaald()));
    assertThat(na.herleid(2018, "saldi.PBUDGET_WWB_KLASSIEK").waarde().bepaald())
        .isEqualTo(Breuk.NUL);
  }

  /** The country with a gate. */
  private record MetPoort(Gemeenteprofiel gemeente) {
    static MetPoort poort(String uitstroomkans) {
      return new MetPoort(
          Gemeenten.nederlandMet("POORT_UITSTROOMKANS", Breuk.parse(uitstroomkans)));
    }

    Raming raam(Ramingsopties opties) {
      return Rekenmodel.STANDAARD.raam(
          gemeente, Keuzeprofiel.parse("14.INSTROOM_BEPERKEN"), 2016, 2018, opties);
    }
  }

  /** A Wsw that counts for 30 percent is below the share at once; from 2021 its path is refused. */
  @Test
  void aConditionThatIsMissingLaterNamesOnlyWhatIsMissing() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .volumes(
                Volumeopgave.builder()
                    .from(Gemeenten.NEDERLAND.volumes())
                    .putPaden(
                        Volumegroep.WSW,
                        ImmutableSortedMap.of(
                            LocalDate.of(2015, 1, 1), Personen.of(900),
                            LocalDate.of(2018, 1, 1), Personen.of(800),
                            LocalDate.of(2022, 1, 1), Personen.of(1000)))
                    .build())
            .putKengetallen("BESCHUT_DEEL_WSW", Breuk.parse("0.3"))
            .putKengetallen("DAGBESTEDING_KOSTEN", Breuk.of(10_000))
            .build();
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            gemeente, Keuzeprofiel.parse("5.DIENSTBETREKKING_VOLUMEAFHANKELIJK"), 2015, 2022);

    assertThat(raming.herleid(2017, "lasten.DAGBESTEDING").waarde().bepaald()).isEqualTo(Breuk.NUL);
    Deelsom later =
        Objects.requireNonNull(raming.uitgaven().get(2022)).van(Lastenpost.DAGBESTEDING);
    assertThat(later.bedrag()).isEmpty();
    assertThat(later.ontbreekt()).extracting(Onbepaald::ontbreekt).containsExactly("volumes.WSW");
  }
}
