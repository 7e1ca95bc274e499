package nl.participatie.budget.gebied;

import static nl.participatie.budget.gebied.Ramingen.ALLE;
import static nl.participatie.budget.gebied.Ramingen.BEKEND;
import static nl.participatie.budget.gebied.Ramingen.code;
import static nl.participatie.budget.gebied.Ramingen.raming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Boomrekenaar;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Herindeling;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;

/** Sums over municipalities explain themselves. */
final class GebiedsherleidingTest {

  private static final Gemeentecode A = code(1);
  private static final Gemeentecode B = code(2);
  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2055);

  @Provide
  Arbitrary<Map<Gemeentecode, Raming>> gemeenten() {
    return Arbitraries.subsetOf(ALLE.keySet())
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(codes -> Maps.filterKeys(ALLE, codes::contains));
  }

  /** What an area shows under each name, written out once more. */
  private record Getoond(Optional<Breuk> getal, List<Onbepaald> ontbreekt) {
    static Getoond van(Deelsom som) {
      return new Getoond(som.bedrag().map(euro -> Breuk.of(euro.euro())), som.ontbreekt());
    }

    static Getoond van(Personensom som) {
      return new Getoond(som.aantal().map(mensen -> mensen.breuk()), som.ontbreekt());
    }
  }

  private static Map<String, Getoond> getoond(Gebiedssituatie situatie) {
    Map<String, Getoond> getoond = new LinkedHashMap<>();
    for (Volumegroep groep : Volumegroep.values()) {
      getoond.put("volumes." + groep, Getoond.van(situatie.van(groep)));
    }
    for (Batenpost post : Batenpost.values()) {
      getoond.put("baten." + post, Getoond.van(situatie.van(post)));
    }
    return getoond;
  }

  private static Map<String, Getoond> getoond(Gebiedsjaar jaar) {
    Map<String, Getoond> getoond = getoond(jaar.ontvangen());
    for (Lastenpost post : Lastenpost.values()) {
      getoond.put("lasten." + post, Getoond.van(jaar.uitgaven().van(post)));
    }
    for (Saldopost post : Saldopost.values()) {
      getoond.put("saldi." + post, Getoond.van(jaar.uitgaven().van(post)));
    }
    getoond.put("saldi.TOTAAL", Getoond.van(jaar.uitgaven().totaal()));
    return getoond;
  }

  /** Of a group or money received an area names the first cause per municipality, a tree all. */
  private static void eisGelijk(Herleiding boom, String regel, Getoond getoond) {
    assertThat(boom.waarde().optioneel()).as(regel).isEqualTo(getoond.getal());
    assertThat(boom.ontbrekend()).as(regel).containsAll(getoond.ontbreekt());
    assertThat(boom.ontbrekend().isEmpty()).isEqualTo(getoond.ontbreekt().isEmpty());
    if (regel.startsWith("lasten.") || regel.startsWith("saldi.")) {
      assertThat(getoond.ontbreekt()).as(regel).containsAll(boom.ontbrekend());
    }
  }

  @Property(tries = 25)
  void everyNumberOfARegionUnfoldsToTheSumOfItsMunicipalities(
      @ForAll("gemeenten") Map<Gemeentecode, Raming> gemeenten,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    Regioraming regio = Regioraming.van(gemeenten);

    getoond(Objects.requireNonNull(regio.jaren().get(jaar)))
        .forEach(
            (regel, getoond) -> {
              Herleiding boom = Gebiedsherleiding.van(gemeenten, jaar, regel);
              eisGelijk(boom, regel, getoond);
              assertThat(boom.delen()).hasSameSizeAs(gemeenten.keySet());
              new Boomrekenaar(jaar).controleer(boom);
            });
    getoond(regio.structureel())
        .forEach(
            (regel, getoond) ->
                eisGelijk(Gebiedsherleiding.structureel(gemeenten, regel), regel, getoond));
  }

  @Property(tries = 25)
  void theOtherNamesOfAnEstimateAddUpAsWell(
      @ForAll("gemeenten") Map<Gemeentecode, Raming> gemeenten,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    for (String regel : Raming.herleidbaar()) {
      Herleiding boom = Gebiedsherleiding.van(gemeenten, jaar, regel);
      List<Optional<Breuk>> delen =
          gemeenten.values().stream()
              .map(raming -> raming.herleid(jaar, regel).waarde().optioneel())
              .toList();
      Breuk som = delen.stream().flatMap(Optional::stream).reduce(Breuk.NUL, Breuk::plus);

      boom.waarde()
          .optioneel()
          .ifPresentOrElse(
              getal -> assertThat(getal).as(regel).isEqualTo(som),
              () -> assertThat(som).as(regel).isEqualTo(Breuk.NUL));
      assertThat(boom.ontbrekend().isEmpty())
          .isEqualTo(
              gemeenten.values().stream()
                  .allMatch(raming -> raming.herleid(jaar, regel).ontbrekend().isEmpty()));
    }
  }

  @Test
  void aMunicipalityStandsUnderItsCodeAndSoDoesWhatItLacks() {
    Map<Gemeentecode, Raming> gemeenten =
        Map.of(
            A, raming("'peildatum': '2015-01-01', 'WWB': 1000, 'WSW': 300", ""),
            B, raming("'peildatum': '2015-01-01', 'WWB': 4000", ""));
    Herleiding boom = Gebiedsherleiding.van(gemeenten, 2016, "lasten.WSW");

    assertThat(boom.label().nl()).isEqualTo(Lastenpost.WSW.titel().nl() + ", alle gemeenten samen");
    assertThat(boom.bewerking()).contains(Bewerking.PLUS);
    assertThat(boom.delen())
        .extracting(deel -> deel.label().nl())
        .containsExactly(
            "GM0001: " + Lastenpost.WSW.titel().nl(), "GM0002: " + Lastenpost.WSW.titel().nl());
    assertThat(boom.delen().get(0).delen())
        .isEqualTo(Objects.requireNonNull(gemeenten.get(A)).herleid(2016, "lasten.WSW").delen());
    // what A spends, and that of B it is not known
    assertThat(boom.waarde()).isEqualTo(boom.delen().get(0).waarde());
    assertThat(boom.ontbrekend())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("GM0002.volumes.WSW");
    assertThat(boom.delen().get(1).waarde().ontbrekend().orElseThrow().ontbreekt())
        .isEqualTo("GM0002.volumes.WSW");
  }

  @Test
  void aSumThatIsTooLargeIsNotDeterminedAndSaysSo() {
    Raming rijk =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.metBate(
                Gemeenten.ONBEKEND,
                Batenpost.AANVULLEND,
                2015,
                Bedrag.ofEuro(600_000_000_000_000L)),
            Keuzeprofiel.LEEG,
            2015,
            2015);
    Herleiding boom = Gebiedsherleiding.van(Map.of(A, rijk, B, rijk), 2015, "baten.AANVULLEND");

    assertThat(boom.waarde().optioneel()).isEmpty();
    assertThat(boom.ontbrekend())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("baten.AANVULLEND");
  }

  @Test
  void whatCannotBeAddedUpIsRefused() {
    assertThatThrownBy(() -> Gebiedsherleiding.van(Map.of(), 2015, "lasten.WSW"))
        .hasMessage("Tree of an area without municipalities, needed: at least one");
    assertThatThrownBy(() -> Gebiedsherleiding.van(BEKEND, 2015, "lasten.ONZIN"))
        .hasMessageStartingWith("Unknown line 'lasten.ONZIN', allowed: [volumes.WWB,");
    assertThatThrownBy(() -> Gebiedsherleiding.structureel(BEKEND, "lasten.WSW"))
        .hasMessageStartingWith("Unknown line 'lasten.WSW', allowed: [volumes.WWB,");
    assertThatThrownBy(() -> Gebiedsherleiding.van(BEKEND, 2056, "lasten.WSW"))
        .hasMessage("Year 2056, allowed: 2015 to 2055");
    Raming geheel =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.metBate(
                Gemeenten.NEDERLAND, Batenpost.INKOMENSDEEL_NIEUW, 2015, Bedrag.ofEuro(1)),
            Keuzeprofiel.LEEG,
            2015,
            2055);
    assertThatThrownBy(
            () ->
                Gebiedsherleiding.van(
                    Map.of(A, LAND, B, geheel), 2015, "baten.INKOMENSDEEL_NIEUW.BESCHUT"))
        .hasMessage(
            "Line 'baten.INKOMENSDEEL_NIEUW.BESCHUT' has no parts in GM0002, which gives its"
                + " amounts; allowed: the line as a whole");
  }

  @Test
  void aMergedMunicipalityUnfoldsToThoseThatAreInIt() {
    Gemeentecode nieuw = code(100);
    Herindelingsraming na =
        Herindelingsraming.van(
            ALLE, List.of(new Herindeling(LocalDate.of(2018, 1, 1), Set.of(A, code(21)), nieuw)));
    for (int jaar : List.of(2018, 2055)) {
      getoond(na.van(nieuw, jaar))
          .forEach(
              (regel, getoond) -> {
                Herleiding boom = na.herleid(ALLE, nieuw, jaar, regel);
                eisGelijk(boom, regel, getoond);
                assertThat(boom.delen()).hasSize(2);
              });
    }
    // before it each stands alone
    assertThat(na.herleid(ALLE, A, 2017, "volumes.WWB").bewerking()).contains(Bewerking.IS);
    assertThatThrownBy(() -> na.herleid(ALLE, nieuw, 2017, "volumes.WWB"))
        .hasMessageStartingWith("Municipality GM0100 in 2017, allowed: [GM0001, ");
    assertThatThrownBy(() -> na.herleid(Map.of(A, LAND), nieuw, 2018, "volumes.WWB"))
        .hasMessage("Estimates of [GM0001] for GM0100, needed: [GM0001, GM0021]");
  }
}
