package nl.participatie.budget.gebied;

import static nl.participatie.budget.gebied.Ramingen.ALLE;
import static nl.participatie.budget.gebied.Ramingen.BEKEND;
import static nl.participatie.budget.gebied.Ramingen.code;
import static nl.participatie.budget.gebied.Ramingen.eisGelijk;
import static nl.participatie.budget.gebied.Ramingen.getallen;
import static nl.participatie.budget.gebied.Ramingen.raming;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;

/** A region as the sum of its municipalities. */
final class RegioramingTest {

  private static final Gemeentecode A = code(1);
  private static final Gemeentecode B = code(2);
  private static final Raming EEN =
      raming("'peildatum': '2015-01-01', 'WWB': 1000, 'WSW': 300", "");
  private static final Raming TWEE = raming("'peildatum': '2015-01-01', 'WWB': 4000.125", "");

  @Provide
  static Arbitrary<Map<Gemeentecode, Raming>> gemeenten() {
    return Arbitraries.subsetOf(ALLE.keySet())
        .ofMinSize(1)
        .map(codes -> Maps.filterKeys(ALLE, codes::contains));
  }

  private static Gebiedsjaar jaar(Regioraming regio, int jaar) {
    return Optional.ofNullable(regio.jaren().get(jaar)).orElseThrow();
  }

  @Property(tries = 50)
  @Tag("breed")
  void everyNumberIsTheSumOfWhatItsMunicipalitiesShow(
      @ForAll("gemeenten") Map<Gemeentecode, Raming> gemeenten) {
    Regioraming regio = Regioraming.van(gemeenten);

    assertThat(regio.gemeenten()).isEqualTo(gemeenten.keySet());
    assertThat(regio.jaren()).hasSize(41);
    regio
        .jaren()
        .forEach(
            (jaar, sommen) -> eisGelijk(getallen(sommen), Ramingen.som(gemeenten.values(), jaar)));
  }

  /** Each municipality in a region by chance, and the regions in an order by chance. */
  @Property(tries = 50)
  @Tag("breed")
  void regionsAddUpToTheCountryHoweverItIsDivided(@ForAll Random toeval) {
    Map<Integer, Map<Gemeentecode, Raming>> indeling = new HashMap<>();
    int aantal = 1 + toeval.nextInt(8);
    ALLE.forEach(
        (code, raming) ->
            indeling
                .computeIfAbsent(toeval.nextInt(aantal), nieuw -> new HashMap<>())
                .put(code, raming));
    List<Regioraming> regios =
        new ArrayList<>(indeling.values().stream().map(Regioraming::van).toList());
    Collections.shuffle(regios, toeval);

    assertThat(Regioraming.samen(regios)).isEqualTo(Regioraming.van(ALLE));
  }

  @Property(tries = 50)
  void aSumIsCompleteExactlyWhenEveryMunicipalityIs(
      @ForAll("gemeenten") Map<Gemeentecode, Raming> gemeenten) {
    Regioraming regio = Regioraming.van(gemeenten);

    assertThat(regio.leemten().keySet())
        .isEqualTo(
            new TreeSet<>(
                Maps.filterValues(gemeenten, raming -> !raming.leemten().isEmpty()).keySet()));
    regio
        .jaren()
        .forEach(
            (jaar, sommen) -> {
              assertThat(sommen.ontvangen().isVolledig())
                  .isEqualTo(
                      gemeenten.values().stream()
                          .allMatch(
                              raming ->
                                  Optional.ofNullable(raming.jaren().get(jaar))
                                      .orElseThrow()
                                      .isVolledig()));
              assertThat(sommen.uitgaven().isVolledig())
                  .isEqualTo(
                      gemeenten.values().stream()
                          .allMatch(
                              raming ->
                                  Optional.ofNullable(raming.uitgaven().get(jaar))
                                      .orElseThrow()
                                      .isVolledig()));
            });
  }

  @Test
  void aPartThatAMunicipalityLacksIsNamedWithItsCode() {
    Regioraming regio = Regioraming.van(Map.of(A, EEN, B, TWEE));
    Gebiedsjaar in2015 = jaar(regio, 2015);

    assertThat(in2015.gemeenten()).containsExactly(A, B);
    assertThat(in2015.ontvangen().van(Volumegroep.WWB).aantal())
        .contains(Personen.afgerond(Breuk.parse("5000.125")));
    assertThat(in2015.ontvangen().van(Volumegroep.WWB).isVolledig()).isTrue();
    // 5,000.125 people x 14,437
    assertThat(in2015.ontvangen().van(Batenpost.INKOMENSDEEL_WWB))
        .isEqualTo(Ramingen.volledig("72186804.63"));
    // only the first knows its Wsw
    Deelsom wsw = in2015.ontvangen().van(Batenpost.PBUDGET_WSW);
    assertThat(wsw.bedrag())
        .isEqualTo(
            Optional.ofNullable(EEN.jaren().get(2015))
                .orElseThrow()
                .van(Batenpost.PBUDGET_WSW)
                .optioneel());
    assertThat(wsw.ontbreekt())
        .singleElement()
        .satisfies(
            onbepaald -> {
              assertThat(onbepaald.ontbreekt()).isEqualTo("GM0002.volumes.WSW");
              assertThat(onbepaald.reden()).isEqualTo(Onbepaald.Reden.NIET_OPGEGEVEN);
              assertThat(onbepaald.toelichting().nl()).startsWith("GM0002: Het aantal mensen");
            });
    assertThat(in2015.ontvangen().van(Volumegroep.BESCHUT).ontbreekt())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("GM0002.volumes.WSW");
    assertThat(in2015.uitgaven().van(Lastenpost.WSW).ontbreekt())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("GM0002.volumes.WSW");
    assertThat(in2015.uitgaven().van(Saldopost.PBUDGET_WSW).isVolledig()).isFalse();
    assertThat(regio.structureel().van(Volumegroep.REGULIER).isVolledig()).isFalse();
    assertThat(regio.leemten()).containsOnlyKeys(B);
    assertThat(regio.leemten().get(B)).isEqualTo(TWEE.leemten());
  }

  @Test
  void aRegionOfWhichNothingIsKnownShowsNothingAndNamesAll() {
    Raming niets = raming("", "");
    Personensom wwb =
        jaar(Regioraming.van(Map.of(A, niets, B, niets)), 2015).ontvangen().van(Volumegroep.WWB);

    assertThat(wwb.aantal()).isEmpty();
    assertThat(wwb.ontbreekt())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("GM0001.volumes.WWB", "GM0002.volumes.WWB");
  }

  @Test
  void theAssumptionsOfAllAreListedOnce() {
    Regioraming regio = Regioraming.van(BEKEND);

    assertThat(regio.aannames()).doesNotHaveDuplicates();
    assertThat(regio.aannames().stream().map(Aanname::code))
        .containsExactlyInAnyOrderElementsOf(
            BEKEND.values().stream()
                .flatMap(raming -> raming.aannames().stream())
                .map(Aanname::code)
                .distinct()
                .toList())
        .endsWith("AANDEEL_WAJONG", "EENHEID_WSW");
  }

  @Test
  void theLongRunIsTheSumOfTheLongRun() {
    Gebiedssituatie lang = Regioraming.van(Map.of(A, EEN, B, EEN)).structureel();

    // 2 x (300 who left the Wsw, of whom one in three) = 200 and 400
    assertThat(lang.van(Volumegroep.BESCHUT).aantal()).contains(Personen.of(200));
    assertThat(lang.van(Volumegroep.REGULIER).aantal()).contains(Personen.of(400));
    assertThat(lang.van(Batenpost.PBUDGET_WSW)).isEqualTo(Ramingen.volledig("0"));
    // 2,000 x 14,437
    assertThat(lang.van(Batenpost.INKOMENSDEEL_WWB)).isEqualTo(Ramingen.volledig("28874000"));
  }

  @Test
  void whatIsNoRegionIsRefusedByName() {
    Raming kort = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2016);
    Raming ander = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2017);
    Regioraming eerste = Regioraming.van(Map.of(A, kort));
    weigert(() -> Regioraming.van(Map.of()), "Region without municipalities, needed: at least one");
    weigert(() -> Regioraming.samen(List.of()), "Sum of no regions, needed: at least one");
    weigert(
        () -> Regioraming.van(Map.of(new Gemeentecode("NL"), kort, A, kort)),
        "Region names NL, the country as a whole; allowed: municipalities, GM and four digits");
    weigert(
        () -> Regioraming.van(Map.of(A, kort, B, ander)),
        "Estimate of GM0002 for the years [2016, 2017], needed: those of GM0001, [2015, 2016]");
    weigert(
        () -> Regioraming.samen(List.of(eerste, Regioraming.van(Map.of(A, kort, B, kort)))),
        "Municipality GM0001 stands in two regions, [GM0001] and [GM0001, GM0002]; allowed: each"
            + " municipality once");
    weigert(
        () -> Regioraming.samen(List.of(eerste, Regioraming.van(Map.of(B, ander)))),
        "Estimate of region [GM0002] for the years [2016, 2017], needed: those of region [GM0001],"
            + " [2015, 2016]");
    weigert(
        () -> new Gebiedssituatie(Map.of(), Map.of(Batenpost.AANVULLEND, Deelsom.NUL)),
        "All five groups and eight lines of baten needed, got [] and [AANVULLEND]");
  }

  @Test
  void sumsBeyondWhatIsKeptAreRefused() {
    Raming duur =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.metBate(
                Gemeenten.ONBEKEND,
                Batenpost.AANVULLEND,
                2015,
                Bedrag.ofCent(Bedrag.GRENS_IN_CENTEN)),
            Keuzeprofiel.LEEG,
            2015,
            2015);

    assertThatThrownBy(() -> Regioraming.van(Map.of(A, duur, B, duur)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("10^15 euro");
  }

  private static void weigert(Runnable aanroep, String melding) {
    assertThatThrownBy(aanroep::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(melding);
  }
}
