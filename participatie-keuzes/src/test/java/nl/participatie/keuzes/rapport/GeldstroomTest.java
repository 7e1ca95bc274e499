package nl.participatie.keuzes.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Zorgdeling;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page tells of money is the estimate, to the cent. */
class GeldstroomTest {

  private static final Rapportteksten TEKSTEN = new Rapportteksten(Taal.NL);

  private static Raming raming(Gemeenteprofiel gemeente) {
    return Rapport.maak(gemeente, Voorbeelden.PEILDATUM).raming();
  }

  private static Gemeenteprofiel met(String keuzes, Map<String, Breuk> kengetallen) {
    return Gemeenteprofiel.builder()
        .from(Voorbeelden.pottenstad())
        .keuzes(Keuzeprofiel.parse(keuzes))
        .kengetallen(kengetallen)
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void inMinusOutIsTheBalance(Saldopost post) {
    Raming raming = raming(Voorbeelden.pottenstad());
    Geldstroom stroom = new Geldstroom.Lezer(raming, TEKSTEN).van(post);
    for (int jaar : raming.jaren().keySet()) {
      Deelsom saldo = Objects.requireNonNull(raming.uitgaven().get(jaar)).van(post);
      assertThat(stroom.saldo().in(jaar)).isEqualTo(saldo);
      assertThat(stroom.totaalIn().in(jaar).min(stroom.totaalUit().in(jaar))).isEqualTo(saldo);
    }
  }

  @Test
  void allStreamsTogetherSpendWhatAllLinesDo() {
    Raming raming = raming(Voorbeelden.pottenstad());
    Geldstroom.Lezer lezer = new Geldstroom.Lezer(raming, TEKSTEN);
    for (int jaar : raming.jaren().keySet()) {
      Deelsom perStroom =
          Deelsom.van(
              Stream.of(Saldopost.values())
                  .map(post -> lezer.van(post).totaalUit().in(jaar))
                  .toList());
      assertThat(perStroom)
          .isEqualTo(
              Deelsom.van(Objects.requireNonNull(raming.uitgaven().get(jaar)).lasten().values()));
    }
  }

  @Test
  void theSafetyNetIsALineOfItsOwn() {
    Geldstroom stroom =
        new Geldstroom.Lezer(raming(Voorbeelden.pottenstad()), TEKSTEN).van(Saldopost.INKOMENSDEEL);
    assertThat(stroom.in())
        .extracting(Geldlijn::naam)
        .containsExactly(
            "Inkomensdeel voor de WWB", "Inkomensdeel voor de nieuwe groepen", "uit het vangnet");
    // spent beyond 110 percent of the budget of 2015 is paid
    Bedrag budget =
        stroom
            .in()
            .get(0)
            .in(2015)
            .bedrag()
            .orElseThrow()
            .plus(stroom.in().get(1).in(2015).bedrag().orElseThrow());
    Bedrag uitgegeven = stroom.totaalUit().in(2015).bedrag().orElseThrow();
    Bedrag drempel = Bedrag.afgerond(Breuk.of(budget.centen(), 100).maal(Breuk.of(110, 100)));
    assertThat(stroom.in().get(2).in(2015).bedrag()).contains(uitgegeven.min(drempel));
    assertThat(stroom.in().get(2).in(2016)).isEqualTo(Deelsom.NUL);
  }

  @Test
  void careIsPaidFromTwoBalances() {
    Zorgdeling zorg = raming(Voorbeelden.pottenstad()).zorg(2017);
    // 12 groups of 25,000 is 300,000, of which the Wmo pays 0.4
    assertThat(zorg.wmo().bedrag()).contains(Bedrag.ofEuro(120_000));
    assertThat(zorg.eigen().bedrag()).contains(Bedrag.ofEuro(180_000));
  }

  @Test
  void careOfWhichTheShareIsUnknownHasNoAmountOnEitherSide() {
    Map<String, Breuk> zonderDeel =
        Map.of("ZW_GROEPEN", Breuk.of(12), "ZW_GROEPSKOSTEN", Breuk.of(25_000));
    Zorgdeling zorg = raming(met("6.COLLECTIEF", zonderDeel)).zorg(2017);
    for (Deelsom deel : List.of(zorg.wmo(), zorg.eigen())) {
      assertThat(deel.bedrag()).isEmpty();
      assertThat(deel.ontbreekt()).extracting(o -> o.ontbreekt()).containsExactly("WMO_DEEL");
    }
  }

  @Test
  void careThatTheWmoPaysWhollyLeavesTheOtherBalanceAlone() {
    Zorgdeling zorg = raming(met("6.COLLECTIEF", Map.of("WMO_DEEL", Breuk.EEN))).zorg(2017);
    assertThat(zorg.wmo().isVolledig()).isFalse();
    assertThat(zorg.eigen()).isEqualTo(Deelsom.NUL);
  }

  @Test
  void noCareIsNothingOnBothSides() {
    Zorgdeling zorg = raming(Voorbeelden.nederland()).zorg(2017);
    assertThat(zorg.wmo()).isEqualTo(Deelsom.NUL);
    assertThat(zorg.eigen()).isEqualTo(Deelsom.NUL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AANVULLEND", "SOCIAAL_DOMEIN"})
  void aStreamWithoutMoneyIsNothing(String post) {
    Geldstroom stroom =
        new Geldstroom.Lezer(raming(Voorbeelden.nederland()), TEKSTEN).van(Saldopost.valueOf(post));
    assertThat(stroom.isNiets()).isTrue();
  }

  @Test
  void everyLineOfSpendingIsInSomeStream() {
    Geldstroom.Lezer lezer = new Geldstroom.Lezer(raming(Voorbeelden.voorbeeldstad()), TEKSTEN);
    List<String> namen =
        Stream.of(Saldopost.values())
            .flatMap(post -> lezer.van(post).uit().stream())
            .map(Geldlijn::naam)
            .toList();
    assertThat(namen)
        .contains(Lastenpost.WSW.titel().nl(), Lastenpost.DAGBESTEDING.titel().nl())
        .doesNotHaveDuplicates();
  }

  @Test
  void aYearThatIsNotThereIsRefusedByName() {
    Geldlijn lijn = new Geldlijn("Proef", ImmutableSortedMap.of(2015, Deelsom.NUL));
    assertThatThrownBy(() -> lijn.in(2016)).hasMessage("No year 2016 in Proef");
  }
}
