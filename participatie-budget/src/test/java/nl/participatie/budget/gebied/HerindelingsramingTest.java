package nl.participatie.budget.gebied;

import static nl.participatie.budget.gebied.Ramingen.ALLE;
import static nl.participatie.budget.gebied.Ramingen.BEKEND;
import static nl.participatie.budget.gebied.Ramingen.code;
import static nl.participatie.budget.gebied.Ramingen.eisGelijk;
import static nl.participatie.budget.gebied.Ramingen.getallen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Herindeling;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Municipalities that merge. */
@Tag("breed")
final class HerindelingsramingTest {

  private static final Gemeentecode A = code(1);
  private static final Gemeentecode B = code(2);
  private static final Gemeentecode C = code(3);
  private static final Gemeentecode D = code(4);
  private static final Gemeentecode X = code(901);
  private static final Gemeentecode Y = code(902);
  private static final Map<Gemeentecode, Raming> VIER =
      Maps.filterKeys(BEKEND, Set.of(A, B, C, D)::contains);

  private static Herindeling herindeling(String datum, Gemeentecode nieuw, Gemeentecode... oud) {
    return new Herindeling(LocalDate.parse(datum), Set.of(oud), nieuw);
  }

  /** Chains of mergers: on rising dates, each of two or three municipalities that exist. */
  @Provide
  static Arbitrary<List<Herindeling>> ketens() {
    return Arbitraries.randomValue(HerindelingsramingTest::keten);
  }

  private static List<Herindeling> keten(Random toeval) {
    List<Herindeling> keten = new ArrayList<>();
    List<Gemeentecode> nu = new ArrayList<>(ALLE.keySet());
    LocalDate dag = LocalDate.of(2012, 1, 1).plusDays(toeval.nextInt(3000));
    List<Gemeentecode> vandaag = new ArrayList<>(); // came today, so may not merge again today
    int stappen = toeval.nextInt(12);
    for (int stap = 0; stap < stappen; stap++) {
      if (toeval.nextInt(3) > 0) {
        dag = dag.plusDays(1 + toeval.nextInt(2500));
        nu.addAll(vandaag);
        vandaag.clear();
      }
      int aantal = 2 + toeval.nextInt(2);
      if (nu.size() >= aantal) {
        Collections.shuffle(nu, toeval);
        Set<Gemeentecode> oud = new HashSet<>(nu.subList(0, aantal));
        Gemeentecode nieuw = toeval.nextBoolean() ? nu.get(0) : code(1000 + stap);
        nu.subList(0, aantal).clear();
        vandaag.add(nieuw);
        keten.add(new Herindeling(dag, oud, nieuw));
      }
    }
    return keten;
  }

  @Property(tries = 50)
  void noPersonAndNoCentIsLostInAnyYear(@ForAll("ketens") List<Herindeling> keten) {
    Herindelingsraming na = Herindelingsraming.van(ALLE, keten);
    Regioraming land = Regioraming.van(ALLE);

    assertThat(na.jaren().keySet()).isEqualTo(land.jaren().keySet());
    na.jaren()
        .forEach(
            (jaar, gemeenten) -> {
              assertThat(gemeenten.values().stream().flatMap(deel -> deel.gemeenten().stream()))
                  .containsExactlyInAnyOrderElementsOf(ALLE.keySet());
              assertThat(Gebiedsjaar.som(gemeenten.values())).isEqualTo(land.jaren().get(jaar));
            });
    assertThat(Optelling.situaties(na.structureel().values())).isEqualTo(land.structureel());
  }

  @Property(tries = 50)
  void eachMunicipalityIsTheSumOfThoseInIt(@ForAll("ketens") List<Herindeling> keten) {
    Herindelingsraming na = Herindelingsraming.van(ALLE, keten);

    for (int jaar : List.of(2015, 2019, 2026, 2040, 2055)) {
      for (Gemeentecode gemeente : na.gemeenten(jaar)) {
        Gebiedsjaar nu = na.van(gemeente, jaar);
        Collection<Raming> delen = Maps.filterKeys(ALLE, nu.gemeenten()::contains).values();
        eisGelijk(getallen(nu), Ramingen.som(delen, jaar));
      }
    }
  }

  @Property(tries = 50)
  void theOrderInWhichMergersAreGivenPlaysNoPart(
      @ForAll("ketens") List<Herindeling> keten, @ForAll Random toeval) {
    List<Herindeling> door = new ArrayList<>(keten);
    Collections.shuffle(door, toeval);

    assertThat(Herindelingsraming.van(ALLE, door)).isEqualTo(Herindelingsraming.van(ALLE, keten));
  }

  /** Walks from every municipality along the chain, in the order in which it was made. */
  @Property(tries = 50)
  void inEachYearTheMunicipalitiesAreThoseOfItsFirstOfJuly(
      @ForAll("ketens") List<Herindeling> keten) {
    Herindelingsraming na = Herindelingsraming.van(ALLE, keten);

    for (int jaar = 2015; jaar <= 2055; jaar++) {
      Map<Gemeentecode, Set<Gemeentecode>> verwacht = new TreeMap<>();
      for (Gemeentecode begin : ALLE.keySet()) {
        Gemeentecode nu = begin;
        for (Herindeling stap : keten) {
          boolean telt = stap.datum().compareTo(LocalDate.of(jaar, 7, 1)) <= 0;
          nu = telt && stap.oud().contains(nu) ? stap.nieuw() : nu;
        }
        verwacht.computeIfAbsent(nu, nieuw -> new TreeSet<>()).add(begin);
      }
      assertThat(
              Maps.transformValues(
                  Optional.ofNullable(na.jaren().get(jaar)).orElseThrow(), Gebiedsjaar::gemeenten))
          .isEqualTo(verwacht);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1996-01-01, 2015",
    "2015-01-01, 2015",
    "2018-01-01, 2018",
    "2018-06-30, 2018",
    "2018-07-01, 2018",
    "2018-07-02, 2019",
    "2018-12-31, 2019",
    "2055-07-01, 2055"
  })
  void aYearBelongsToTheNewMunicipalityFromTheFirstOfJulyOn(String datum, int eerste) {
    Herindelingsraming na = Herindelingsraming.van(VIER, List.of(herindeling(datum, X, A, B)));

    for (int jaar = 2015; jaar <= 2055; jaar++) {
      assertThat(na.gemeenten(jaar))
          .containsExactlyElementsOf(jaar < eerste ? List.of(A, B, C, D) : List.of(C, D, X));
    }
    assertThat(na.van(X, 2055).gemeenten()).containsExactly(A, B);
    assertThat(na.structureel().keySet()).containsExactly(C, D, X);
  }

  @Test
  void aMergerAfterTheLastYearCountsInTheLongRunOnly() {
    Herindelingsraming na =
        Herindelingsraming.van(VIER, List.of(herindeling("2055-07-02", A, A, B)));

    assertThat(na.gemeenten(2055)).containsExactly(A, B, C, D);
    assertThat(na.structureel().keySet()).containsExactly(A, C, D);
  }

  @Test
  void withoutMergersMunicipalitiesStayAsTheyAre() {
    Herindelingsraming na = Herindelingsraming.van(VIER, List.of());

    assertThat(na.gemeenten(2015)).containsExactly(A, B, C, D);
    eisGelijk(
        getallen(na.van(B, 2030)), Ramingen.som(Maps.filterKeys(VIER, B::equals).values(), 2030));
  }

  @Test
  void aNewMunicipalityMayMergeAgainAndACodeMayGoOn() {
    Herindelingsraming na =
        Herindelingsraming.van(
            VIER,
            List.of(
                // given against the order of time
                herindeling("2030-01-01", B, X, D),
                herindeling("2020-01-01", X, A, C),
                herindeling("2018-01-01", A, A, B)));

    assertThat(bestaan(na, 2017)).isEqualTo("GM0001, GM0002, GM0003, GM0004");
    assertThat(bestaan(na, 2018)).isEqualTo("GM0001, GM0003, GM0004");
    assertThat(bestaan(na, 2020)).isEqualTo("GM0004, GM0901");
    // the code of one that went is free again
    assertThat(bestaan(na, 2030)).isEqualTo("GM0002");
    assertThat(na.van(B, 2030).gemeenten()).containsExactly(A, B, C, D);
  }

  @Test
  void mergersOfOneDayHappenAtOnce() {
    // the code that goes away in one is free for the other
    Herindelingsraming na =
        Herindelingsraming.van(
            VIER, List.of(herindeling("2018-01-01", C, A, B), herindeling("2018-01-01", X, C, D)));

    assertThat(na.van(C, 2018).gemeenten()).containsExactly(A, B);
    assertThat(na.van(X, 2018).gemeenten()).containsExactly(C, D);
  }

  private static String bestaan(Herindelingsraming na, int jaar) {
    return na.gemeenten(jaar).stream()
        .map(Gemeentecode::toString)
        .collect(Collectors.joining(", "));
  }

  @Test
  void mergersThatCannotBeAreRefusedByNameInWhateverOrder() {
    weigert(
        "Merger into GM0901 on 2018-01-01 names GM0777, which does not exist by then; allowed: a"
            + " municipality with an estimate or from an earlier merger",
        herindeling("2018-01-01", X, A, code(777)));
    weigert(
        "Merger into GM0902 on 2019-01-01 names GM0001, which went into GM0901 on 2018-01-01;"
            + " allowed: a municipality that still exists",
        herindeling("2018-01-01", X, A, B),
        herindeling("2019-01-01", Y, A, C));
    weigert(
        "Merger into GM0902 on 2018-01-01 names GM0001, which goes into GM0901 on the same day;"
            + " allowed: one merger at a time",
        herindeling("2018-01-01", X, A, B),
        herindeling("2018-01-01", Y, A, C));
    // one that comes on that day cannot go on that day
    weigert(
        "Merger into GM0902 on 2018-01-01 names GM0901, which does not exist by then; allowed: a"
            + " municipality with an estimate or from an earlier merger",
        herindeling("2018-01-01", X, A, B),
        herindeling("2018-01-01", Y, X, C));
    weigert(
        "Merger into GM0901 on 2018-01-01 is one of two on that day; allowed: one with all"
            + " municipalities",
        herindeling("2018-01-01", X, A, B),
        herindeling("2018-01-01", X, C, D));
    weigert(
        "Merger into GM0003 on 2018-01-01 of [GM0001, GM0002]: GM0003 exists beside them; allowed:"
            + " a new code or one of those that merge",
        herindeling("2018-01-01", C, A, B));
    // a merger that never counts in the years is looked at as well
    weigert(
        "Merger into GM0902 on 2070-01-01 names GM0001, which went into GM0901 on 2060-01-01;"
            + " allowed: a municipality that still exists",
        herindeling("2060-01-01", X, A, B),
        herindeling("2070-01-01", Y, A, C));
  }

  @Test
  void aMergerOfAMunicipalityWithItselfIsNoMerger() {
    assertThatThrownBy(() -> new Herindeling(LocalDate.of(2018, 1, 1), Set.of(A), A))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Merger into GM0001 on 2018-01-01 names [GM0001], at least two are needed");
  }

  private static void weigert(String melding, Herindeling... herindelingen) {
    List<Herindeling> heen = List.of(herindelingen);
    List<Herindeling> terug = new ArrayList<>(heen);
    Collections.reverse(terug);
    Stream.of(heen, terug)
        .forEach(
            volgorde ->
                assertThatThrownBy(() -> Herindelingsraming.van(VIER, volgorde))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(melding));
  }

  @Test
  void whatCannotStandBesideEachOtherIsRefusedByName() {
    Raming kort = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2016);
    Raming ander = Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2016, 2016);
    assertThatThrownBy(() -> Herindelingsraming.van(Map.of(A, kort, B, ander), List.of()))
        .hasMessage(
            "Estimate of GM0002 for the years [2016], needed: those of GM0001, [2015, 2016]");
    assertThatThrownBy(() -> Herindelingsraming.van(Map.of(), List.of()))
        .hasMessage("Mergers without municipalities, needed: at least one");
    Herindelingsraming na = Herindelingsraming.van(Map.of(A, kort), List.of());
    assertThatThrownBy(() -> na.van(B, 2015))
        .hasMessage("Municipality GM0002 in 2015, allowed: [GM0001]");
    assertThatThrownBy(() -> na.gemeenten(2017)).hasMessage("Year 2017, allowed: [2015, 2016]");
  }
}
