package nl.participatie.budget.verrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Saldopost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is undetermined stays open and names its cause; what is not stays determined. */
final class OnbepaaldeVerrekeningTest {

  private static final List<String> BIJ_OPEN_KEUZE =
      List.of("vorm", "potten", "overdrachten", "tekort", "overschot");

  @ParameterizedTest
  @CsvSource({"8.INTEGRAAL, keuzes.9", "9.BUDGET, keuzes.8", "8.PER_DEELBUDGET, keuzes.9"})
  void anOpenChoiceLeavesAllButTheBalancesOpen(String keuzes, String ontbreekt) {
    Verrekening uitkomst = Verrekening.bereken(Keuzeprofiel.parse(keuzes), Saldi.VOORBEELD);

    assertThat(ontbreekt(uitkomst.vormen())).contains(ontbreekt);
    assertThat(ontbreekt(uitkomst.potten())).contains(ontbreekt);
    assertThat(ontbreekt(uitkomst.overdrachten())).contains(ontbreekt);
    assertThat(ontbreekt(uitkomst.tekort())).contains(ontbreekt);
    assertThat(ontbreekt(uitkomst.overschot())).contains(ontbreekt);
    assertThat(uitkomst.resten())
        .hasSize(7)
        .allSatisfy((post, rest) -> assertThat(ontbreekt(rest)).contains(ontbreekt));
    assertThat(uitkomst.saldi())
        .containsEntry(Saldopost.INKOMENSDEEL, Uitkomst.van(Bedrag.parse("100.00")));
    assertThat(uitkomst.hiaten())
        .extracting(hiaat -> hiaat.onbepaald().ontbreekt(), Hiaat::raakt)
        .containsExactly(tuple(ontbreekt, BIJ_OPEN_KEUZE));
  }

  @Test
  void bothOpenChoicesAndAnOpenBalanceAreNamed() {
    Verrekening uitkomst =
        Verrekening.berekenUitkomsten(
            Keuzeprofiel.LEEG,
            Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.AANVULLEND, "baten.AANVULLEND")));

    assertThat(uitkomst.hiaten())
        .extracting(hiaat -> hiaat.onbepaald().ontbreekt(), Hiaat::raakt)
        .containsExactly(
            tuple("keuzes.8", BIJ_OPEN_KEUZE),
            tuple("keuzes.9", BIJ_OPEN_KEUZE),
            tuple("baten.AANVULLEND", List.of("saldi.AANVULLEND", "tekort", "overschot")));
  }

  @Test
  void anOpenMemberLeavesItsPoolTheTransfersAndTheTotalsOpen() {
    Verrekening uitkomst =
        Verrekening.berekenUitkomsten(
            Saldi.keuzes("INTEGRAAL", "BUDGET"),
            Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.PBUDGET_WSW, "volumes.WSW")));

    List<Pot> potten = uitkomst.potten().bepaald();
    assertThat(potten.get(0).saldo().bepaald()).hasToString("100.00");
    assertThat(ontbreekt(potten.get(1).saldo())).contains("volumes.WSW");
    assertThat(ontbreekt(uitkomst.overdrachten())).contains("volumes.WSW");
    assertThat(ontbreekt(uitkomst.tekort())).contains("volumes.WSW");
    assertThat(ontbreekt(uitkomst.overschot())).contains("volumes.WSW");
    assertThat(open(uitkomst.resten()))
        .containsExactly(
            Saldopost.PBUDGET_WWB_KLASSIEK,
            Saldopost.PBUDGET_WSW,
            Saldopost.PBUDGET_NIEUWE_DOELGROEPEN);
    assertThat(uitkomst.hiaten())
        .containsExactly(
            new Hiaat(
                Saldi.open("volumes.WSW"),
                List.of(
                    "saldi.PBUDGET_WSW",
                    "potten[1].saldo",
                    "overdrachten",
                    "tekort",
                    "overschot")));
  }

  @Test
  void anOpenBalanceThatStandsAloneLeavesTheTransfersDetermined() {
    Map<Saldopost, Uitkomst<Bedrag>> saldi =
        Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.INKOMENSDEEL, "RECHT_OP_UITKERING"));
    Verrekening uitkomst =
        Verrekening.berekenUitkomsten(Saldi.keuzes("INTEGRAAL", "BUDGET"), saldi);

    assertThat(uitkomst.overdrachten())
        .isEqualTo(
            Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "BUDGET"), Saldi.VOORBEELD)
                .overdrachten());
    assertThat(open(uitkomst.resten())).containsExactly(Saldopost.INKOMENSDEEL);
    assertThat(uitkomst.hiaten())
        .extracting(Hiaat::raakt)
        .containsExactly(List.of("saldi.INKOMENSDEEL", "potten[0].saldo", "tekort", "overschot"));
  }

  @Test
  void underVAnOpenIncomeBudgetLeavesThePoolThatItMayCoverOpen() {
    Map<Saldopost, Uitkomst<Bedrag>> saldi =
        Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.INKOMENSDEEL, "RECHT_OP_UITKERING"));
    Verrekening uitkomst =
        Verrekening.berekenUitkomsten(Saldi.keuzes("INTEGRAAL", "OUTCOME"), saldi);

    assertThat(ontbreekt(uitkomst.overdrachten())).contains("RECHT_OP_UITKERING");
    assertThat(open(uitkomst.resten()))
        .containsExactly(
            Saldopost.INKOMENSDEEL,
            Saldopost.PBUDGET_WWB_KLASSIEK,
            Saldopost.PBUDGET_WSW,
            Saldopost.PBUDGET_NIEUWE_DOELGROEPEN);
    // what its members add up to is known all the same
    assertThat(uitkomst.potten().bepaald().get(1).saldo().bepaald()).hasToString("-45.00");
    assertThat(uitkomst.hiaten())
        .extracting(Hiaat::raakt)
        .containsExactly(
            List.of(
                "saldi.INKOMENSDEEL", "potten[0].saldo", "overdrachten", "tekort", "overschot"));
  }

  @Test
  void oneCauseOfSeveralBalancesIsOneGapAndEveryCauseIsNamed() {
    Map<Saldopost, String> ontbrekend = new EnumMap<>(Saldopost.class);
    ontbrekend.put(Saldopost.SOCIAAL_DOMEIN, "baten.SOCIAAL_DOMEIN");
    ontbrekend.put(Saldopost.PBUDGET_WWB_KLASSIEK, "volumes.WWB");
    ontbrekend.put(Saldopost.INKOMENSDEEL, "volumes.WWB");
    Verrekening uitkomst =
        Verrekening.berekenUitkomsten(
            Saldi.keuzes("SOCIAAL_DOMEIN", "BUDGET"), Saldi.zonder(Saldi.VOORBEELD, ontbrekend));

    assertThat(uitkomst.hiaten())
        .extracting(hiaat -> hiaat.onbepaald().ontbreekt(), Hiaat::raakt)
        .containsExactly(
            tuple(
                "volumes.WWB",
                List.of(
                    "saldi.INKOMENSDEEL",
                    "saldi.PBUDGET_WWB_KLASSIEK",
                    "potten[0].saldo",
                    "potten[1].saldo",
                    "overdrachten",
                    "tekort",
                    "overschot")),
            tuple(
                "baten.SOCIAAL_DOMEIN",
                List.of(
                    "saldi.SOCIAAL_DOMEIN",
                    "potten[1].saldo",
                    "overdrachten",
                    "tekort",
                    "overschot")));
  }

  @Provide
  static Arbitrary<Map<Saldopost, Bedrag>> saldi() {
    return Saldi.willekeurig();
  }

  @Provide
  static Arbitrary<Keuzeprofiel> keuzes() {
    return Arbitraries.of(Saldi.besloten())
        .flatMap(
            vol ->
                Arbitraries.of(
                    vol,
                    vol,
                    Keuzeprofiel.of(eerste(vol)),
                    vol.zonder(eerste(vol).keuze()),
                    Keuzeprofiel.LEEG));
  }

  private static Optie eerste(Keuzeprofiel keuzes) {
    return keuzes.opties().iterator().next();
  }

  @Property
  @Tag("breed")
  void theGapsNameExactlyWhatIsOpen(
      @ForAll("keuzes") Keuzeprofiel keuzes,
      @ForAll("saldi") Map<Saldopost, Bedrag> saldi,
      @ForAll Map<Saldopost, Boolean> weg) {
    Map<Saldopost, String> ontbrekend = new EnumMap<>(Saldopost.class);
    weg.forEach((post, gedeeld) -> ontbrekend.put(post, gedeeld ? "volumes.WWB" : "x." + post));

    Verrekening uitkomst = Verrekening.berekenUitkomsten(keuzes, Saldi.zonder(saldi, ontbrekend));

    List<String> open = new ArrayList<>();
    uitkomst.saldi().forEach((post, saldo) -> noteer("saldi." + post, saldo, open));
    noteer("vorm", uitkomst.vormen(), open);
    noteer("potten", uitkomst.potten(), open);
    List<Pot> potten = uitkomst.potten().optioneel().orElse(List.of());
    for (int plaats = 0; plaats < potten.size(); plaats++) {
      noteer("potten[" + plaats + "].saldo", potten.get(plaats).saldo(), open);
    }
    noteer("overdrachten", uitkomst.overdrachten(), open);
    noteer("tekort", uitkomst.tekort(), open);
    noteer("overschot", uitkomst.overschot(), open);
    assertThat(uitkomst.hiaten().stream().flatMap(hiaat -> hiaat.raakt().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(open);
    assertThat(uitkomst.hiaten()).extracting(Hiaat::onbepaald).doesNotHaveDuplicates();
    assertThat(uitkomst.hiaten()).allSatisfy(hiaat -> assertThat(hiaat.raakt()).isNotEmpty());
  }

  private static void noteer(String attribuut, Uitkomst<?> uitkomst, List<String> open) {
    if (uitkomst.ontbrekend().isPresent()) {
      open.add(attribuut);
    }
  }

  private static Optional<String> ontbreekt(Uitkomst<?> uitkomst) {
    return uitkomst.ontbrekend().map(Onbepaald::ontbreekt);
  }

  private static List<Saldopost> open(Map<Saldopost, Uitkomst<Bedrag>> bedragen) {
    return bedragen.entrySet().stream()
        .filter(bedrag -> bedrag.getValue().ontbrekend().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }
}
