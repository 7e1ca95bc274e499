package nl.participatie.budget.verrekening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Saldopost;

/** The laws of rekenmodel, "Pools", on any balances and any choices 8 and 9. */
final class VerrekeningWettenTest {

  /** Choices 8, each with those that join more: form I, II, and III, IV and VII. */
  private static final Map<String, List<String>> GROVER =
      Map.of(
          "PER_DEELBUDGET",
          List.of("INTEGRAAL"),
          "INTEGRAAL",
          List.of("MET_AANVULLENDE_FINANCIERING", "MET_GEMEENTEFONDS", "SOCIAAL_DOMEIN"));

  @Provide
  static Arbitrary<Map<Saldopost, Bedrag>> saldi() {
    return Saldi.willekeurig();
  }

  @Provide
  static Arbitrary<Keuzeprofiel> keuzes() {
    return Arbitraries.of(Saldi.besloten());
  }

  @Property
  void moneyIsConserved(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    Verrekening uitkomst = Verrekening.bereken(keuzes, saldi);

    BigDecimal voor = som(saldi.values());
    assertThat(som(resten(uitkomst).values())).isEqualByComparingTo(voor);
    assertThat(euro(uitkomst.overschot()).subtract(euro(uitkomst.tekort())))
        .isEqualByComparingTo(voor);
    assertThat(som(potten(uitkomst).stream().map(pot -> pot.saldo().bepaald()).toList()))
        .isEqualByComparingTo(voor);
  }

  @Property
  void whatRemainsIsWhatWasThereWithTheTransfersBooked(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    Verrekening uitkomst = Verrekening.bereken(keuzes, saldi);

    Map<Saldopost, Bedrag> geboekt = new EnumMap<>(saldi);
    for (Overdracht deel : uitkomst.overdrachten().bepaald()) {
      geboekt.computeIfPresent(deel.van(), (post, stand) -> stand.min(deel.bedrag()));
      geboekt.computeIfPresent(deel.naar(), (post, stand) -> stand.plus(deel.bedrag()));
    }
    assertThat(resten(uitkomst)).isEqualTo(geboekt);
    assertThat(uitkomst.saldi()).isEqualTo(Maps.transformValues(saldi, Uitkomst::van));
  }

  @Property
  void noPoolEndsWithBothAShortageAndASurplus(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    Verrekening uitkomst = Verrekening.bereken(keuzes, saldi);

    for (Pot pot : potten(uitkomst)) {
      Collection<Bedrag> resten = van(resten(uitkomst), pot.leden()).values();
      boolean tekort = resten.stream().anyMatch(rest -> rest.centen() < 0);
      boolean overschot = resten.stream().anyMatch(rest -> rest.centen() > 0);
      assertThat(tekort && overschot).isFalse();
    }
  }

  @Property
  void everyBalanceIsInExactlyOnePoolAndAPoolIsTheSumOfItsMembers(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    List<Pot> potten = potten(Verrekening.bereken(keuzes, saldi));

    assertThat(potten.stream().flatMap(pot -> pot.leden().stream()))
        .containsExactlyInAnyOrder(Saldopost.values());
    assertThat(potten.stream().map(pot -> Collections.min(pot.leden()))).isSorted();
    assertThat(potten)
        .allSatisfy(
            pot -> {
              assertThat(pot.leden().stream()).isSorted();
              assertThat(pot.saldo().bepaald().euro())
                  .isEqualByComparingTo(som(van(saldi, pot.leden()).values()));
            });
  }

  @Property
  void aTransferGoesFromASurplusToAShortageAndNoneGivesOrGetsMoreThanItHasOrLacks(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    Verrekening uitkomst = Verrekening.bereken(keuzes, saldi);

    List<Overdracht> overdrachten = uitkomst.overdrachten().bepaald();
    Map<Saldopost, Bedrag> resten = resten(uitkomst);
    assertThat(overdrachten)
        .allSatisfy(
            deel -> {
              assertThat(deel.bedrag()).isGreaterThan(Bedrag.NUL);
              assertThat(saldi.get(deel.van())).isGreaterThan(Bedrag.NUL);
              assertThat(saldi.get(deel.naar())).isLessThan(Bedrag.NUL);
              assertThat(resten.get(deel.van())).isGreaterThanOrEqualTo(Bedrag.NUL);
              assertThat(resten.get(deel.naar())).isLessThanOrEqualTo(Bedrag.NUL);
            });
    List<String> paren = overdrachten.stream().map(o -> o.van() + ">" + o.naar()).toList();
    assertThat(paren).doesNotHaveDuplicates();
    assertThat(overdrachten.stream().map(Overdracht::van)).isSorted();
  }

  @Property
  void moneyOnlyFlowsWithinAPoolOrFromTheIncomeBudgetUnderV(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    Verrekening uitkomst = Verrekening.bereken(keuzes, saldi);

    boolean vijf = uitkomst.vormen().bepaald().contains(Sturingsvorm.V);
    for (Overdracht deel : uitkomst.overdrachten().bepaald()) {
      boolean binnen =
          potten(uitkomst).stream()
              .anyMatch(pot -> pot.leden().containsAll(Set.of(deel.van(), deel.naar())));
      boolean naarPBudget =
          potten(uitkomst).stream()
              .filter(pot -> pot.leden().contains(Saldopost.PBUDGET_WSW))
              .anyMatch(pot -> pot.leden().contains(deel.naar()));
      assertThat(binnen || (vijf && deel.van() == Saldopost.INKOMENSDEEL && naarPBudget)).isTrue();
    }
  }

  @Property
  void underVTheIncomeBudgetKeepsNoSurplusWhileThePoolIsShort(
      @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    Map<Saldopost, Bedrag> resten =
        resten(Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "OUTCOME"), saldi));

    boolean over = resten.getOrDefault(Saldopost.INKOMENSDEEL, Bedrag.NUL).centen() > 0;
    boolean kort =
        Stream.of(
                Saldopost.PBUDGET_WWB_KLASSIEK,
                Saldopost.PBUDGET_WSW,
                Saldopost.PBUDGET_NIEUWE_DOELGROEPEN)
            .anyMatch(post -> resten.getOrDefault(post, Bedrag.NUL).centen() < 0);
    assertThat(over && kort).isFalse();
  }

  @Property
  @Tag("breed")
  void joiningMoreNeverLeavesALargerShortage(@ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    GROVER.forEach(
        (fijn, grof) ->
            grof.forEach(
                ruimer -> {
                  for (String negen : List.of("BUDGET", "OUTCOME")) {
                    assertThat(tekort(ruimer, negen, saldi))
                        .isLessThanOrEqualTo(tekort(fijn, negen, saldi));
                  }
                }));
    for (Optie acht : Keuze.P_BUDGET.opties()) {
      assertThat(tekort(acht.code(), "OUTCOME", saldi))
          .isLessThanOrEqualTo(tekort(acht.code(), "BUDGET", saldi));
    }
  }

  @Property
  @Tag("breed")
  void theOrderInWhichBalancesAreGivenDoesNotMatter(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    // the balances come shuffled; an EnumMap has them in order
    assertThat(Verrekening.bereken(keuzes, saldi))
        .isEqualTo(Verrekening.bereken(keuzes, new EnumMap<>(saldi)))
        .hasToString(Verrekening.bereken(keuzes, new EnumMap<>(saldi)).toString());
  }

  @Property
  void balancesWithoutAShortageOrWithoutASurplusGiveNoTransfers(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    for (int teken : List.of(-1, 0, 1)) {
      Map<Saldopost, Bedrag> eenzijdig =
          Maps.transformValues(saldi, saldo -> Bedrag.ofCent(teken * Math.abs(saldo.centen())));

      Verrekening uitkomst = Verrekening.bereken(keuzes, eenzijdig);

      assertThat(uitkomst.overdrachten().bepaald()).isEmpty();
      assertThat(resten(uitkomst)).isEqualTo(new EnumMap<>(eenzijdig));
    }
  }

  /** The totals worked out with nothing but sums over the table of the forms. */
  @Property
  void theTotalsAreThoseOfANaiveOracle(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    BigDecimal over = BigDecimal.ZERO;
    BigDecimal kort = BigDecimal.ZERO;
    for (BigDecimal saldo : Naief.saldi(keuzes, saldi)) {
      over = over.add(saldo.max(BigDecimal.ZERO));
      kort = kort.add(saldo.negate().max(BigDecimal.ZERO));
    }

    Verrekening uitkomst = Verrekening.bereken(keuzes, saldi);

    assertThat(euro(uitkomst.overschot())).isEqualByComparingTo(over);
    assertThat(euro(uitkomst.tekort())).isEqualByComparingTo(kort);
  }

  private static BigDecimal tekort(String acht, String negen, Map<Saldopost, Bedrag> saldi) {
    return euro(Verrekening.bereken(Saldi.keuzes(acht, negen), saldi).tekort());
  }

  private static BigDecimal euro(Uitkomst<Bedrag> bedrag) {
    return bedrag.bepaald().euro();
  }

  private static BigDecimal som(Collection<Bedrag> bedragen) {
    return bedragen.stream().map(Bedrag::euro).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<Saldopost, Bedrag> van(Map<Saldopost, Bedrag> saldi, Set<Saldopost> leden) {
    return Maps.filterKeys(saldi, leden::contains);
  }

  private static List<Pot> potten(Verrekening verrekening) {
    return verrekening.potten().bepaald();
  }

  private static Map<Saldopost, Bedrag> resten(Verrekening verrekening) {
    return new EnumMap<>(Maps.transformValues(verrekening.resten(), Uitkomst::bepaald));
  }
}
