package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;

/** The change between a base case and a variant explains itself. */
final class VerschilHerleidTest {

  private static final Raming LAND = raam(Gemeenten.NEDERLAND, "");

  private static Raming raam(Gemeenteprofiel gemeente, String keuzes) {
    return Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.parse(keuzes), 2015, 2020);
  }

  @Provide
  Arbitrary<Gemeenteprofiel> gemeenten() {
    return Willekeurigegemeente.gemeenten();
  }

  @Provide
  Arbitrary<Keuzeprofiel> keuzes() {
    return Willekeurigegemeente.keuzes();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void everyChangeThatAComparisonShowsUnfoldsToItsNumber(
      @ForAll("gemeenten") Gemeenteprofiel gemeente,
      @ForAll("keuzes") Keuzeprofiel basis,
      @ForAll("keuzes") Keuzeprofiel variant) {
    Raming voor = Rekenmodel.STANDAARD.raam(gemeente, basis, 2015, 2020);
    Raming na = Rekenmodel.STANDAARD.raam(gemeente, variant, 2015, 2020);
    Vergelijking vergelijking = Vergelijking.van(voor, na);
    Objects.requireNonNull(vergelijking.jaren().get(2018))
        .forEach(
            (regel, verschil) -> {
              Herleiding boom = eisVerklaard(voor, na, regel);
              assertThat(boom.waarde().optioneel())
                  .as(regel)
                  .isEqualTo(verschil.verschil().bedrag().map(bedrag -> Breuk.of(bedrag.euro())));
              assertThat(boom.ontbrekend())
                  .containsExactlyInAnyOrderElementsOf(verschil.verschil().ontbreekt());
            });
    Objects.requireNonNull(vergelijking.mensen().get(2018))
        .forEach(
            (naam, verschil) ->
                assertThat(eisVerklaard(voor, na, "mensen." + naam).waarde().optioneel())
                    .as(naam)
                    .isEqualTo(verschil.verschil().map(Breuk::of)));
  }

  private static Herleiding eisVerklaard(Raming voor, Raming na, String regel) {
    Herleiding boom = Vergelijking.herleid(voor, na, 2018, regel);
    boolean isVanMensen = regel.startsWith("mensen.");
    assertThat(boom.eenheid()).isEqualTo(isVanMensen ? Eenheid.PERSONEN : Eenheid.EURO);
    new Boomrekenaar(2018).controleer(boom);
    return boom;
  }

  @Test
  void aChangeIsTheVariantMinusTheBaseCase() {
    Raming variant = raam(Gemeenten.NEDERLAND, "5.INKOMENSVOORZIENING");
    Herleiding boom = Vergelijking.herleid(LAND, variant, 2015, "lasten.BEGELEIDING.BESCHUT");

    // 619.356 x 8,500 no longer spent
    assertThat(boom.waarde().bepaald()).isEqualTo(Breuk.of(-5_264_526));
    assertThat(boom.label().en())
        .isEqualTo("change of " + LAND.herleid(2015, "lasten.BEGELEIDING.BESCHUT").label().en());
    assertThat(boom.delen())
        .extracting(deel -> deel.waarde().bepaald())
        .containsExactly(Breuk.NUL, Breuk.of(5_264_526));
    assertThat(boom.formule().orElseThrow().en())
        .startsWith("variant: ")
        .contains(" − base case: ");
    // what goes in unfolds in both
    assertThat(boom.delen().get(1).delen())
        .isEqualTo(LAND.herleid(2015, "lasten.BEGELEIDING.BESCHUT").delen());
  }

  @Test
  void aChangeThatIsTooLargeIsNotDeterminedAndSaysSo() {
    // 89,141.933 people at 10^10 each are 8.9 x 10^14 euro short; given are 9 x 10^14 more
    Breuk duur = Breuk.of(10_000_000_000L);
    Raming arm = raam(Gemeenten.nederlandMet("WSW_KOSTEN_PP", duur), "");
    Raming rijk =
        raam(
            Gemeenten.metBate(
                Gemeenten.NEDERLAND,
                Batenpost.PBUDGET_WSW,
                2015,
                Bedrag.ofEuro(900_000_000_000_000L)),
            "");
    Herleiding boom = Vergelijking.herleid(arm, rijk, 2015, "saldi.PBUDGET_WSW");

    assertThat(boom.waarde().optioneel()).isEmpty();
    assertThat(boom.ontbrekend()).extracting(Onbepaald::ontbreekt).containsExactly("verschil");
    boom.delen().forEach(deel -> assertThat(deel.waarde().optioneel()).isPresent());
  }

  @Test
  void whatOneOfTheTwoDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> Vergelijking.herleid(LAND, LAND, 2021, "lasten.WSW"))
        .hasMessage("Year 2021, allowed: 2015 to 2020");
    assertThatThrownBy(() -> Vergelijking.herleid(LAND, LAND, 2015, "lasten.ONZIN"))
        .hasMessageStartingWith("Unknown line 'lasten.ONZIN', allowed: [volumes.WWB,");
    assertThatThrownBy(() -> Raming.titel("lasten.ONZIN"))
        .hasMessageStartingWith("Unknown line 'lasten.ONZIN', allowed: [volumes.WWB,");
  }

  @Test
  void aTitleIsTheLabelOfTheTree() {
    for (String regel : Raming.herleidbaar()) {
      if (regel.equals("mensen.WWB")) {
        continue; // without a choice at the gate these are the group itself
      }
      assertThat(Optional.of(Raming.titel(regel)))
          .as(regel)
          .contains(LAND.herleid(2015, regel).label());
    }
    assertThat(List.copyOf(Raming.herleidbaar())).endsWith("zorg.EIGEN", "zorg.WMO");
  }
}
