package nl.participatie.budget.volume;

import static nl.participatie.model.doelgroep.Volumegroep.BESCHUT;
import static nl.participatie.model.doelgroep.Volumegroep.REGULIER;
import static nl.participatie.model.doelgroep.Volumegroep.WAJONG;
import static nl.participatie.model.doelgroep.Volumegroep.WSW;
import static nl.participatie.model.doelgroep.Volumegroep.WWB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import org.junit.jupiter.api.Test;

/** "It may give its own path for any group instead", and every number unfolds. */
final class EigenPadTest {

  private static final LocalDate IN_2015 = LocalDate.of(2015, 1, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 1, 1);
  private final Volumemodel land =
      new Volumemodel(Kengetallen.standaard(), Gemeenten.NEDERLAND.volumes());

  private static Volumemodel met(Volumegroep groep, long eerst, long later) {
    return new Volumemodel(
        Kengetallen.standaard(),
        Volumeopgave.builder()
            .from(Gemeenten.NEDERLAND.volumes())
            .paden(
                Map.of(
                    groep,
                    ImmutableSortedMap.of(
                        IN_2015, Personen.of(eerst), IN_2025, Personen.of(later))))
            .build());
  }

  private static String in(Volumemodel model, int jaar, Volumegroep groep) {
    return model.inJaar(jaar).van(groep).optioneel().map(p -> p.breuk().toString()).orElse("?");
  }

  @Test
  void anOwnPathReplacesThatOfTheCountry() {
    Volumemodel model = met(WWB, 100, 200);

    // half a year of ten from 100 to 200
    assertThat(in(model, 2015, WWB)).isEqualTo("105");
    assertThat(in(model, 2020, WWB)).isEqualTo("155");
    assertThat(in(model, 2025, WWB)).isEqualTo("200");
    assertThat(in(model, 2055, WWB)).isEqualTo("200");
    assertThat(model.structureel().van(WWB).bepaald()).isEqualTo(Personen.of(200));
    assertThat(in(model, 2020, WSW)).isEqualTo(in(land, 2020, WSW));
    assertThat(in(met(BESCHUT, 100, 200), 2020, BESCHUT)).isEqualTo("155");
    assertThat(in(met(WAJONG, 100, 200), 2020, WAJONG)).isEqualTo("155");
  }

  @Test
  void whoLeavesAnOwnWswIsInTheNewGroups() {
    Volumemodel model = met(WSW, 900, 300);

    // 900 - 600 x 5.5 / 10 = 570; 330 left, a third of them sheltered
    assertThat(in(model, 2020, WSW)).isEqualTo("570");
    assertThat(in(model, 2020, BESCHUT)).isEqualTo("110");
    assertThat(in(model, 2020, REGULIER)).isEqualTo("220");
    assertThat(model.structureel().van(BESCHUT).bepaald()).isEqualTo(Personen.of(200));
  }

  @Test
  void anOwnWswThatGrowsBeyondItsStartIsNotDetermined() {
    Volumemodel model = met(WSW, 900, 1000);

    assertThat(in(model, 2020, WSW)).isEqualTo("?");
    assertThat(in(model, 2020, BESCHUT)).isEqualTo("?");
    assertThat(model.inJaar(2020).van(WSW).ontbrekend().orElseThrow().ontbreekt())
        .isEqualTo("volumes.WSW");
    assertThat(model.inJaar(2020).van(WSW).ontbrekend().orElseThrow().toelichting().nl())
        // 900 - (900 + 100 x 0.5 / 10), those who left by the middle of 2015
        .isEqualTo(
            "volumes.WSW: hieruit volgt een aantal mensen van -5 (in 2015); toegestaan is 0 tot"
                + " honderd miljoen.");
  }

  @Test
  void aPathHasOneValueAMonth() {
    Volumeopgave.Builder dubbel =
        Volumeopgave.builder()
            .paden(
                Map.of(
                    WWB,
                    ImmutableSortedMap.of(
                        IN_2015, Personen.of(1), IN_2015.plusDays(1), Personen.of(2))));

    // refused where it is built, so that no model ever sees it
    assertThatThrownBy(dubbel::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("paden.WWB has two values in the month of 2015-01-02, allowed: one a month");
  }

  @Test
  void anOwnPathUnfoldsToItself() {
    Herleiding boom = met(WSW, 900, 300).reeks(WSW).herleiding(5);

    assertThat(boom.label().nl()).isEqualTo("mensen in de groep Zittend bestand Wsw");
    assertThat(boom.delen()).hasSize(1);
    assertThat(boom.delen().get(0).label().nl())
        .isEqualTo("opgegeven pad van de groep Zittend bestand Wsw");
    assertThat(boom.delen().get(0).bronnen())
        .containsExactly(new Vindplaats(Bron.EIGEN, "volumes.paden.WSW"));
    Herleiding begin = met(WSW, 900, 300).reeks(BESCHUT).herleiding(5).delen().get(0);
    assertThat(begin.delen().get(0).label().nl())
        .isEqualTo("opgegeven pad van de groep Zittend bestand Wsw op 2015-01-01");
    assertThat(begin.delen().get(0).bronnen())
        .containsExactly(new Vindplaats(Bron.EIGEN, "volumes.paden.WSW"));
    assertThat(begin.delen().get(0).waarde().bepaald()).isEqualTo(Breuk.of(900));
  }

  @Test
  void aScaledGroupUnfoldsToOwnPeopleAndTheNationalPath() {
    Herleiding boom = land.reeks(WSW).herleiding(1);
    Herleiding eigen = boom.delen().get(0);
    Herleiding verloop = boom.delen().get(1);
    Herleiding pad = verloop.delen().get(0);

    assertThat(boom.eenheid()).isEqualTo(Eenheid.PERSONEN);
    assertThat(boom.bronnen()).containsExactly(new Vindplaats(Bron.REKENMODEL, "volumes"));
    // 87,283.867 of 91,000: a part, not a product in the billions
    assertThat(verloop.waarde().bepaald()).isLessThan(Breuk.EEN);
    assertThat(eigen.label().nl()).isEqualTo("opgegeven mensen in de groep Zittend bestand Wsw");
    assertThat(eigen.bronnen()).containsExactly(new Vindplaats(Bron.EIGEN, "volumes.WSW"));
    assertThat(pad.label().nl()).isEqualTo("landelijk pad van de groep Wsw");
    assertThat(pad.eenheid()).isEqualTo(Eenheid.PERSONEN);
    assertThat(pad.formule().orElseThrow().nl())
        .isEqualTo("rechte lijnen door begin 2015, midden 2022 en nul");
    assertThat(pad.delen().stream().map(deel -> deel.kengetal().orElseThrow()))
        .containsExactly("WSW_VOLUME", "WSW_VERWACHT_2022", "WSW_NUL_VANAF");
    assertThat(verloop.delen().get(1).label().nl())
        .isEqualTo("landelijk pad van de groep Zittend bestand Wsw op 2015-01-01");
    assertThat(verloop.delen().get(1).bronnen())
        .containsExactly(new Vindplaats(Bron.REKENMODEL, "volumes"));
    assertThat(land.reeks(BESCHUT).herleiding(1).delen().get(0).label().nl())
        .isEqualTo("mensen die sinds begin 2015 uit de Wsw zijn gegaan");
    assertThat(land.reeks(BESCHUT).herleiding(1).delen().get(0).delen().get(0).label().nl())
        .isEqualTo("mensen in de Wsw aan het begin van 2015");
  }

  @Test
  void theWajongGroupUnfoldsToTheShareGivenOrByDefault() {
    Herleiding gegeven = land.reeks(WAJONG).herleiding(1);
    Volumeopgave opgave = Volumeopgave.builder().wwb(Personen.of(387)).peildatum(IN_2015).build();
    Herleiding standaard =
        new Volumemodel(Kengetallen.standaard(), opgave).reeks(WAJONG).herleiding(1);

    assertThat(gegeven.delen().get(1).label().nl())
        .isEqualTo("ingroei van de voormalige Wajong-groep");
    assertThat(gegeven.delen().get(1).eenheid()).isEqualTo(Eenheid.GETAL);
    assertThat(gegeven.delen().get(0).delen().get(1).bronnen())
        .containsExactly(new Vindplaats(Bron.EIGEN, "volumes.aandeelWajong"));
    assertThat(gegeven.delen().get(0).delen().get(1).label().nl())
        .isEqualTo("aandeel in de voormalige Wajong-groep");
    assertThat(standaard.delen().get(0).delen().get(1).waarde().bepaald())
        .isEqualTo(Breuk.of(1, 1000));
    assertThat(standaard.delen().get(0).delen().get(1).label().nl())
        .isEqualTo("aandeel in de voormalige Wajong-groep");
  }

  @Test
  void aGroupOfWhichNothingIsKnownUnfoldsToItsName() {
    Volumemodel leeg = new Volumemodel(Kengetallen.standaard(), Volumeopgave.builder().build());
    Herleiding boom = leeg.reeks(WWB).herleiding(0);

    assertThat(boom.label().nl()).isEqualTo("mensen in de groep Mensen met bijstand (WWB)");
    assertThat(boom.waarde().ontbrekend().orElseThrow().ontbreekt()).isEqualTo("volumes.WWB");
    assertThat(boom.bronnen()).containsExactly(new Vindplaats(Bron.REKENMODEL, "volumes"));
  }

  @Test
  void whatDividesOrEndsWhereItCannotIsNotDeterminedAndSaysWhat() {
    assertThat(zonder(Map.of("WSW_NUL_VANAF", Breuk.parse("2022.5")), IN_2015, WSW))
        .isEqualTo("WSW_NUL_VANAF");
    assertThat(zonder(Map.of("WWB_VOLUME", Breuk.NUL), IN_2015, WAJONG)).isEqualTo("WWB_VOLUME");
    assertThat(zonder(Map.of(), LocalDate.of(2050, 1, 1), WSW)).isEqualTo("volumes.WSW");
    assertThat(zonder(Map.of(), LocalDate.of(2050, 1, 1), BESCHUT)).isEqualTo("volumes.WSW");
  }

  private static String zonder(
      Map<String, Breuk> kengetallen, LocalDate peildatum, Volumegroep groep) {
    Volumeopgave opgave =
        Volumeopgave.builder()
            .wwb(Personen.of(1000))
            .wsw(Personen.of(100))
            .peildatum(peildatum)
            .build();
    Volumemodel model = new Volumemodel(Kengetallen.standaard().met(kengetallen), opgave);
    return model.inJaar(2016).van(groep).ontbrekend().orElseThrow().ontbreekt();
  }
}
