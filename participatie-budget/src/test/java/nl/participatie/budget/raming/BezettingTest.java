package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;

/** Who is where after what the choices do. */
final class BezettingTest {

  @Test
  void withoutAChoiceAllNewGroupsArePlacedAndNobodyOfTheWwb() {
    Bezetting bezetting = raam(Gemeenten.NEDERLAND, "").bezetting(2015);

    assertThat(bezetting.wwb().bepaald()).isEqualTo(Personen.of(387_000));
    assertThat(geplaatst(bezetting, Volumegroep.WWB)).isEqualTo(Personen.NUL);
    assertThat(geplaatst(bezetting, Volumegroep.BESCHUT)).isEqualTo(mensen("619.356"));
    assertThat(bezetting.dagbesteding().bepaald()).isEqualTo(Personen.NUL);
  }

  @Test
  void theGateLeavesFewerPeopleThanTheGroupOnWhichBudgetsAreReceived() {
    Gemeenteprofiel gemeente = met("POORT_UITSTROOMKANS", "0.3");
    Raming raming = raam(gemeente, "14.INSTROOM_BEPERKEN");

    // the group itself stays: 387,000; the gate lets in 0.42 of those who ask, no longer 0.52
    assertThat(raming.bezetting(2055).wwb().bepaald())
        .isLessThan(Personen.of(313_000))
        .isGreaterThan(Personen.of(312_000));
    assertThat(Objects.requireNonNull(raming.jaren().get(2055)).volumes().van(Volumegroep.WWB))
        .isEqualTo(Uitkomst.van(Personen.of(387_000)));
  }

  @Test
  void whoIsPlacedFollowsChoices4And5() {
    Gemeenteprofiel gemeente = met("PLAATSINGSAANDEEL_WWB", "0.05");
    Bezetting bezetting = raam(gemeente, "4.BREED 5.INKOMENSVOORZIENING").bezetting(2015);

    // 387,000 x 0.05
    assertThat(geplaatst(bezetting, Volumegroep.WWB)).isEqualTo(Personen.of(19_350));
    assertThat(geplaatst(bezetting, Volumegroep.BESCHUT)).isEqualTo(Personen.NUL);
    assertThat(bezetting.dagbesteding().bepaald()).isEqualTo(mensen("619.356"));
  }

  @Test
  void aComparisonHasThePeopleBesideTheMoney() {
    Raming basis = raam(Gemeenten.NEDERLAND, "");
    Map<String, Vergelijking.Personenverschil> mensen =
        Objects.requireNonNull(
            Vergelijking.van(basis, raam(Gemeenten.NEDERLAND, "5.INKOMENSVOORZIENING"))
                .mensen()
                .get(2015));

    assertThat(mensen)
        .containsOnlyKeys(
            "WWB",
            "GEPLAATST_WWB",
            "GEPLAATST_BESCHUT",
            "GEPLAATST_REGULIER",
            "GEPLAATST_WAJONG",
            "DAGBESTEDING");
    assertThat(Objects.requireNonNull(mensen.get("GEPLAATST_BESCHUT")).verschil())
        .contains(new BigDecimal("-619.356"));
    assertThat(Objects.requireNonNull(mensen.get("DAGBESTEDING")).verschil())
        .contains(new BigDecimal("619.356"));
  }

  @Test
  void aNumberOfPeopleThatIsNotDeterminedIsNoChangeOfZero() {
    Vergelijking vergelijking =
        Vergelijking.van(
            raam(Gemeenten.NEDERLAND, ""), raam(Gemeenten.NEDERLAND, "14.INSTROOM_BEPERKEN"));
    Vergelijking.Personenverschil wwb =
        Objects.requireNonNull(Objects.requireNonNull(vergelijking.mensen().get(2020)).get("WWB"));

    assertThat(wwb.na().optioneel()).isEmpty();
    assertThat(wwb.verschil()).isEmpty();
    assertThat(wwb.isVolledig()).isFalse();
    assertThat(vergelijking.isVolledig(2020)).isFalse();
  }

  @Test
  void thePartsOfTheIncomeBudgetPerGroupAddUpToTheLine() {
    Raming raming = raam(Gemeenten.NEDERLAND, "");
    Bedrag som = Bedrag.NUL;
    for (Volumegroep groep : Volumegroep.values()) {
      Uitkomst<Bedrag> deel = raming.ontvangenVoor(2015, groep).get(Batenpost.INKOMENSDEEL_NIEUW);
      som = deel == null ? som : Bedrag.som(List.of(som, deel.bepaald()));
    }

    // 66,999,875.20 as in RekenmodelGetallenTest
    assertThat(som).isEqualTo(Bedrag.parse("66999875.20"));
    assertThat(Vergelijking.van(raming, raming).jaren().get(2015))
        .containsKey("baten.INKOMENSDEEL_NIEUW.BESCHUT");
  }

  @Test
  void aGivenAmountHasNoPartsPerGroup() {
    Gemeenteprofiel gemeente =
        Gemeenten.metBate(
            Gemeenten.NEDERLAND, Batenpost.INKOMENSDEEL_NIEUW, 2015, Bedrag.ofEuro(1));

    assertThat(raam(gemeente, "").ontvangenVoor(2015, Volumegroep.BESCHUT))
        .containsOnlyKeys(Batenpost.PBUDGET_NIEUWE_DOELGROEPEN);
  }

  @Test
  void everyGroupThatCanBePlacedIsNeededAndNoOther() {
    Uitkomst<Personen> niemand = Uitkomst.van(Personen.NUL);

    assertThatThrownBy(() -> new Bezetting(niemand, Map.of(Volumegroep.WSW, niemand), niemand))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("People placed of [WWB, BESCHUT, REGULIER, WAJONG] needed, got [WSW]");
  }

  private static Personen geplaatst(Bezetting bezetting, Volumegroep groep) {
    return Objects.requireNonNull(bezetting.geplaatst().get(groep)).bepaald();
  }

  private static Personen mensen(String aantal) {
    return Personen.of(new BigDecimal(aantal));
  }

  private static Gemeenteprofiel met(String kengetal, String waarde) {
    return Gemeenteprofiel.builder()
        .from(Gemeenten.NEDERLAND)
        .putKengetallen(kengetal, Breuk.parse(waarde))
        .build();
  }

  private static Raming raam(Gemeenteprofiel gemeente, String keuzes) {
    return Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.parse(keuzes), 2015, 2055);
  }
}
