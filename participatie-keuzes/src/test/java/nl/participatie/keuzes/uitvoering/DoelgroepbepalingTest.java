package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a group is what it is: bands of wage value, the term, and what is missing. */
class DoelgroepbepalingTest {

  @ParameterizedTest
  @CsvSource({
    "0, ZORG_EN_WELZIJN, LOONWAARDE_ONDER_30",
    "29, ZORG_EN_WELZIJN, LOONWAARDE_ONDER_30",
    "30, REGULIERE_OMGEVING, LOONWAARDE_30_49",
    "49, REGULIERE_OMGEVING, LOONWAARDE_30_49",
    "50, REGULIERE_OMGEVING, LOONWAARDE_50_79",
    "79, REGULIERE_OMGEVING, LOONWAARDE_50_79",
    "80, REGULIER, LOONWAARDE_80_PLUS",
    "100, REGULIER, LOONWAARDE_80_PLUS",
  })
  void deLoonwaardeBeslistMetHaarBandAlsReden(int procent, Doelgroep groep, Redensoort band) {
    Groepsbepaling bepaling =
        Doelgroepbepaling.STANDAARD.bepaal(
            Kandidaat.builder().loonwaarde(procent).build(),
            Keuzeprofiel.parse("11.VERDIENCAPACITEIT 13.WET"),
            LocalDate.of(2015, 1, 1));
    assertThat(bepaling.doelgroep()).contains(groep);
    assertThat(bepaling.redenen())
        .extracting(reden -> reden.soort() + " " + reden.onderwerpcodes())
        .containsExactly("KEUZE [13.WET]", "KEUZE [11.VERDIENCAPACITEIT]", band + " []");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12, REGULIERE_OMGEVING, BINNEN_TERMIJN",
    "12, 13, ZORG_EN_WELZIJN, BUITEN_TERMIJN",
    "6, 7, ZORG_EN_WELZIJN, BUITEN_TERMIJN",
    "600, 600, REGULIERE_OMGEVING, BINNEN_TERMIJN",
    "1, 1, REGULIERE_OMGEVING, BINNEN_TERMIJN",
  })
  void deTermijnVanTijdTotWerkIsEenParameter(
      int termijn, int maanden, Doelgroep groep, Redensoort reden) {
    Keuzeprofiel profiel = Keuzeprofiel.of(Optie.BEOORDELING_TIME_TO_MARKET);
    LocalDate dag = LocalDate.of(2015, 1, 1);
    Kandidaat kandidaat = Kandidaat.builder().maandenTotWerk(maanden).loonwaarde(79).build();
    Wegwijzing wijzing =
        Voorzieningenwijzer.van(profiel, dag, Doelgroepbepaling.metTermijn(termijn))
            .wijs(kandidaat);
    assertThat(wijzing.groep().doelgroep()).contains(groep);
    assertThat(wijzing.groep().redenen()).last().extracting(Reden::soort).isEqualTo(reden);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 601, -1})
  void eenTermijnBuitenDeGrenzenWordtGeweigerd(int maanden) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Doelgroepbepaling.metTermijn(maanden))
        .withMessageContaining("Term of " + maanden);
  }

  @Test
  void eenAntwoordZonderGroepNoemtEenFeitEnAndersNiet() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Groepsbepaling(Optional.empty(), Set.of(), List.of(), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Groepsbepaling(
                    Optional.of(Doelgroep.BESCHUT),
                    Set.of(),
                    List.of(),
                    Optional.of(Feit.LEEFTIJD)));
  }
}
