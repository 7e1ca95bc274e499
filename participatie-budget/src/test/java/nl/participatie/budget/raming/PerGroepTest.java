package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Lastenpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spending by group: choice 10 and the comparison per group. */
final class PerGroepTest {

  private static final Raming LAND = raam("");

  @Test
  void theGroupsOfALineAddUpToTheLine() {
    LAND.uitgaven()
        .forEach(
            (jaar, uitgaven) -> {
              for (Lastenpost post :
                  List.of(
                      Lastenpost.UITKERINGEN,
                      Lastenpost.LOONKOSTENSUBSIDIE,
                      Lastenpost.BEGELEIDING)) {
                List<Deelsom> groepen =
                    List.of(Volumegroep.values()).stream()
                        .flatMap(
                            groep ->
                                LAND.uitgavenVan(jaar, groep).entrySet().stream()
                                    .filter(een -> een.getKey() == post)
                                    .map(Map.Entry::getValue))
                        .toList();
                assertThat(Deelsom.van(groepen)).isEqualTo(uitgaven.van(post));
              }
            });
  }

  @Test
  void aGroupHasItsBenefitsItsSubsidyAndItsGuidance() {
    // 619.356 x 8,500 in 2015, all of them placed
    assertThat(LAND.uitgavenVan(2015, Volumegroep.BESCHUT))
        .containsEntry(
            Lastenpost.BEGELEIDING, new Deelsom(Optional.of(Bedrag.parse("5264526.00")), List.of()))
        .containsEntry(Lastenpost.UITKERINGEN, Deelsom.NUL)
        .containsOnlyKeys(
            Lastenpost.UITKERINGEN, Lastenpost.LOONKOSTENSUBSIDIE, Lastenpost.BEGELEIDING);
  }

  @Test
  void theRunningCostsSpreadByPeopleAddUpToTheLine() {
    for (int jaar : List.of(2015, 2031, 2055)) {
      Map<Volumegroep, Bedrag> verdeeld = LAND.uitvoeringPerGroep(jaar).bepaald();
      assertThat(verdeeld.keySet()).containsExactly(Volumegroep.values());
      assertThat(Bedrag.som(verdeeld.values())).isEqualTo(Bedrag.ofEuro(1_100_000_000));
    }
    // in the long run of the path: 387,000 of 387,000 + 0 + 30,333.333 + 60,666.667 + those of
    // the former Wajong in 2055, each a share of 1.1 bn to the cent
    Map<Volumegroep, Bedrag> laatste = LAND.uitvoeringPerGroep(2055).bepaald();
    BigDecimal wajong =
        Objects.requireNonNull(LAND.jaren().get(2055))
            .volumes()
            .van(Volumegroep.WAJONG)
            .bepaald()
            .aantal();
    BigDecimal samen = new BigDecimal("478000").add(wajong);
    BigDecimal verwacht =
        new BigDecimal("1100000000")
            .multiply(new BigDecimal("387000"))
            .divide(samen, 2, RoundingMode.HALF_UP);
    assertThat(Objects.requireNonNull(laatste.get(Volumegroep.WWB)).euro().subtract(verwacht).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
    assertThat(laatste).containsEntry(Volumegroep.WSW, Bedrag.NUL);
  }

  @ParameterizedTest
  @MethodSource("nl.participatie.budget.Gemeenten#gevallen")
  void theRunningCostsOfAGroupAndThePartsOfCareUnfoldToWhatIsShown(Gemeenten.Geval geval) {
    Raming raming = Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2055);
    for (int jaar : List.of(2015, 2024, 2055)) {
      for (Volumegroep groep : Volumegroep.values()) {
        Herleiding boom = raming.herleid(jaar, "lasten.UITVOERING." + groep);
        Uitkomst<Bedrag> getoond =
            raming.uitvoeringPerGroep(jaar).map(alle -> Objects.requireNonNull(alle.get(groep)));

        assertThat(boom.waarde()).isEqualTo(getoond.map(bedrag -> Breuk.of(bedrag.euro())));
        assertThat(boom.delen()).hasSize(3);
        new Boomrekenaar(jaar).controleer(boom);
      }
      eisDeel(raming.herleid(jaar, "zorg.EIGEN"), raming.zorg(jaar).eigen());
      eisDeel(raming.herleid(jaar, "zorg.WMO"), raming.zorg(jaar).wmo());
    }
  }

  private static void eisDeel(Herleiding boom, Deelsom getoond) {
    assertThat(boom.waarde().optioneel())
        .isEqualTo(getoond.bedrag().map(bedrag -> Breuk.of(bedrag.euro())));
    assertThat(boom.ontbrekend()).isEqualTo(getoond.ontbreekt());
    new Boomrekenaar(2015).controleer(boom);
  }

  @Test
  void aTreeOfTheRunningCostsOfAGroupHasTheCostsAndThePeople() {
    Herleiding boom = LAND.herleid(2055, "lasten.UITVOERING.WWB");

    assertThat(boom.label().en()).isEqualTo("Execution: " + Volumegroep.WWB.titel().en());
    assertThat(boom.delen().get(0).waarde().bepaald()).isEqualTo(Breuk.of(1_100_000_000));
    assertThat(boom.delen().get(1).waarde().bepaald()).isEqualTo(Breuk.of(387_000));
    assertThat(boom.delen().get(2).delen()).hasSize(5);
  }

  @Test
  void theRunningCostsAreNotSpreadWhereAGroupIsNotKnown() {
    Raming zonder =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.lees("{'volumes': {'peildatum': '2015-01-01', 'WWB': 5000}}"),
            Keuzeprofiel.LEEG,
            2015,
            2015);

    assertThat(zonder.uitvoeringPerGroep(2015).ontbrekend())
        .get()
        .extracting(een -> een.ontbreekt())
        .isEqualTo("volumes.WSW");
    assertThatThrownBy(() -> zonder.uitvoeringPerGroep(2016))
        .hasMessage("Year 2016, allowed: 2015 to 2015");
  }

  @Test
  void aComparisonHasTheGroupsBesideTheLines() {
    Raming variant = raam("5.INKOMENSVOORZIENING");
    Map<String, Vergelijking.Verschil> regels =
        Objects.requireNonNull(Vergelijking.van(LAND, variant).jaren().get(2015));

    // nobody placed any more: 619.356 people with a benefit of 14,437, without guidance
    assertThat(Objects.requireNonNull(regels.get("lasten.UITKERINGEN.BESCHUT")).verschil().bedrag())
        .contains(Bedrag.parse("8941642.57"));
    assertThat(Objects.requireNonNull(regels.get("lasten.BEGELEIDING.BESCHUT")).verschil().bedrag())
        .contains(Bedrag.parse("-5264526.00"));
    assertThat(Objects.requireNonNull(regels.get("lasten.UITKERINGEN.WWB")).verschil().bedrag())
        .contains(Bedrag.NUL);
  }

  private static Raming raam(String keuzes) {
    return Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.parse(keuzes), 2015, 2055);
  }
}
