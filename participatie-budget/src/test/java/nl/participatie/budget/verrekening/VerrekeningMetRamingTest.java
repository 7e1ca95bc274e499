package nl.participatie.budget.verrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.budget.raming.Boomrekenaar;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The balances of an estimate, settled, explain themselves down to their figures. */
final class VerrekeningMetRamingTest {

  static List<Gemeenten.Geval> gevallen() {
    return Gemeenten.gevallen();
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void withAnEstimateAnAmountUnfoldsDownToItsFigures(Gemeenten.Geval geval) {
    Raming raming = Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2020);
    Map<Saldopost, Herleiding> saldi =
        Maps.toMap(List.of(Saldopost.values()), post -> raming.herleid(2017, "saldi." + post));
    for (Keuzeprofiel keuzes : Saldi.besloten()) {
      Verrekening verrekening =
          Verrekening.berekenUitkomsten(
              keuzes, Objects.requireNonNull(raming.uitgaven().get(2017)).saldiAlsGeheel());
      for (String naam : verrekening.herleidbaar()) {
        Herleiding boom =
            verrekening.herleid(naam, post -> Objects.requireNonNull(saldi.get(post)));
        Herleiding kort = verrekening.herleid(naam);

        assertThat(boom.waarde()).as("%s %s", keuzes, naam).isEqualTo(kort.waarde());
        assertThat(boom.ontbrekend()).isEqualTo(kort.ontbrekend());
        assertThat(boom.door()).isEqualTo(kort.door());
      }
    }
  }

  @Test
  void theLeavesAreThoseOfTheEstimate() {
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2020);
    Verrekening verrekening =
        Verrekening.berekenUitkomsten(
            Saldi.keuzes("MET_GEMEENTEFONDS", "OUTCOME"),
            Objects.requireNonNull(raming.uitgaven().get(2020)).saldiAlsGeheel());
    Herleiding boom = verrekening.herleid("tekort", post -> raming.herleid(2020, "saldi." + post));

    new Boomrekenaar(2020).controleer(boom);
    assertThat(Herleidingstekst.schrijf(boom, Taal.NL))
        .anySatisfy(regel -> assertThat(regel).contains("(PBUDGET_PP_WSW)"));
  }

  @Test
  void aTreeOfAnotherYearIsRefused() {
    Raming raming = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2020);
    Verrekening verrekening =
        Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "BUDGET"), Saldi.VOORBEELD);

    assertThatThrownBy(
            () -> verrekening.herleid("tekort", post -> raming.herleid(2015, "saldi." + post)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "Tree of saldi.INKOMENSDEEL with -?[0-9./]+, needed: the balance that was settled,"
                + " 100");
    Verrekening open =
        Verrekening.berekenUitkomsten(
            Saldi.keuzes("INTEGRAAL", "BUDGET"),
            Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.INKOMENSDEEL, "volumes.WWB")));
    assertThatThrownBy(() -> open.herleid("tekort", post -> Objects.requireNonNull(blad(post))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Tree of saldi.INKOMENSDEEL with 100, needed: the balance that was settled, no amount");
  }

  private static Herleiding blad(Saldopost post) {
    return Herleiding.builder()
        .label(post.titel())
        .waarde(Uitkomst.van(Breuk.of(Objects.requireNonNull(Saldi.VOORBEELD.get(post)).euro())))
        .eenheid(Eenheid.EURO)
        .bronnen(List.of(new Vindplaats(Bron.EIGEN, "proef")))
        .build();
  }
}
