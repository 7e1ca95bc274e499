package nl.participatie.budget.gebied;

import static nl.participatie.budget.gebied.Ramingen.ALLE;
import static nl.participatie.budget.gebied.Ramingen.BEKEND;
import static nl.participatie.budget.gebied.Ramingen.code;
import static nl.participatie.budget.gebied.Ramingen.raming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Boomrekenaar;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;

/** The parts of what the country receives explain themselves. */
final class LandsverdelingHerleidTest {

  private static final Gemeentecode A = code(1);
  private static final Gemeentecode B = code(2);
  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2055);

  private static Arbitrary<Map<Gemeentecode, Raming>> gemeenten() {
    return Arbitraries.subsetOf(ALLE.keySet())
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(codes -> Maps.filterKeys(ALLE, codes::contains));
  }

  @Provide
  Arbitrary<Verdeelsleutels> sleutels() {
    Arbitrary<Verdeelsleutels> vast =
        Arbitraries.maps(
                Arbitraries.integers().between(1, 9999).map(Ramingen::code),
                Arbitraries.longs().between(1, 500_000).map(getal -> Breuk.of(getal, 7)))
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(Verdeelsleutels::vast);
    return Arbitraries.oneOf(vast, gemeenten().map(Verdeelsleutels::vanRamingen));
  }

  @Property(tries = 40)
  void everyPartOfTheCountryUnfoldsToItsAmount(
      @ForAll("sleutels") Verdeelsleutels sleutels,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    Landsverdeling verdeling = Landsverdeling.van(LAND, sleutels);

    for (Gemeentecode gemeente : sleutels.gemeenten()) {
      for (Batenpost post : Batenpost.values()) {
        Herleiding boom = Landsverdeling.herleid(LAND, sleutels, gemeente, jaar, post);

        assertThat(boom.waarde())
            .isEqualTo(verdeling.van(gemeente, jaar, post).map(bedrag -> Breuk.of(bedrag.euro())));
        new Boomrekenaar(jaar).controleer(boom);
      }
    }
  }

  @Test
  void aPartOfTheCountryHasTheMacroAmountAndTheWeights() {
    Map<Gemeentecode, Raming> gemeenten =
        Map.of(
            A, raming("'peildatum': '2015-01-01', 'WWB': 1000, 'WSW': 300", ""),
            B, raming("'peildatum': '2015-01-01', 'WWB': 4000, 'WSW': 300", ""));
    Herleiding boom =
        Landsverdeling.herleid(
            LAND, Verdeelsleutels.vanRamingen(gemeenten), A, 2015, Batenpost.GEMEENTEFONDS);

    // a fifth of 1,100 mln
    assertThat(boom.waarde().bepaald()).isEqualTo(Breuk.of(220_000_000));
    assertThat(boom.label().nl()).isEqualTo("GM0001: " + Batenpost.GEMEENTEFONDS.titel().nl());
    assertThat(boom.delen())
        .extracting(deel -> deel.waarde().bepaald())
        .containsExactly(Breuk.of(1_100_000_000), Breuk.of(1000), Breuk.of(5000));
    assertThat(boom.formule().orElseThrow().nl())
        .isEqualTo(
            "bedrag van het hele land × gewicht van GM0001 / gewichten van alle gemeenten samen,"
                + " in hele centen volgens de grootste rest");
    assertThat(boom.delen().get(2).delen()).hasSize(2);
  }

  @Test
  void aPartThatHasNoKeyOrOfWhichTheCountryIsNotKnownSaysSo() {
    Verdeelsleutels sleutels = Verdeelsleutels.vanRamingen(BEKEND);
    Raming rijk =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.metBate(Gemeenten.NEDERLAND, Batenpost.AANVULLEND, 2015, Bedrag.ofEuro(100)),
            Keuzeprofiel.parse("8.SOCIAAL_DOMEIN"),
            2015,
            2055);
    Herleiding zonderSleutel =
        Landsverdeling.herleid(rijk, sleutels, A, 2015, Batenpost.AANVULLEND);
    Herleiding zonderBedrag =
        Landsverdeling.herleid(rijk, sleutels, A, 2015, Batenpost.SOCIAAL_DOMEIN);

    assertThat(zonderSleutel.delen()).hasSize(2);
    assertThat(zonderSleutel.ontbrekend())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("sleutels.AANVULLEND");
    assertThat(zonderBedrag.ontbrekend())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("baten.SOCIAAL_DOMEIN");
    assertThatThrownBy(
            () -> Landsverdeling.herleid(LAND, sleutels, code(99), 2015, Batenpost.AANVULLEND))
        .hasMessageStartingWith("Municipality GM0099, allowed: [GM0001, ");
    assertThatThrownBy(() -> Landsverdeling.herleid(LAND, sleutels, A, 2014, Batenpost.AANVULLEND))
        .hasMessageStartingWith("Year 2014, allowed: [2015, ");
  }
}
