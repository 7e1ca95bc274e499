package nl.participatie.budget.verrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.budget.raming.Boomrekenaar;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every amount of a settlement explains itself. */
final class VerrekeningHerleidTest {

  @Provide
  static Arbitrary<Keuzeprofiel> keuzes() {
    return Arbitraries.of(Saldi.besloten());
  }

  @Provide
  static Arbitrary<Map<Saldopost, Bedrag>> saldi() {
    return Saldi.willekeurig();
  }

  @Provide
  static Arbitrary<Set<Saldopost>> ontbrekend() {
    return Arbitraries.of(Saldopost.values()).set().ofMaxSize(3);
  }

  /** The amounts of a settlement by name, written out once more. */
  private static Map<String, Uitkomst<Bedrag>> bedragen(Verrekening verrekening) {
    Map<String, Uitkomst<Bedrag>> bedragen = new HashMap<>();
    for (Pot pot : verrekening.potten().optioneel().orElse(List.of())) {
      int plaats = verrekening.potten().bepaald().indexOf(pot);
      bedragen.put("potten[" + plaats + "].saldo", pot.saldo());
    }
    for (Overdracht overdracht : verrekening.overdrachten().optioneel().orElse(List.of())) {
      int plaats = verrekening.overdrachten().bepaald().indexOf(overdracht);
      bedragen.put("overdrachten[" + plaats + "].bedrag", Uitkomst.van(overdracht.bedrag()));
    }
    verrekening.resten().forEach((post, rest) -> bedragen.put("resten." + post, rest));
    bedragen.put("tekort", verrekening.tekort());
    bedragen.put("overschot", verrekening.overschot());
    return bedragen;
  }

  private static Optional<Breuk> getal(Uitkomst<Bedrag> bedrag) {
    return bedrag.optioneel().map(euro -> Breuk.of(euro.euro()));
  }

  @Property(tries = 200)
  void everyAmountUnfoldsToWhatItsFormulaSays(
      @ForAll("keuzes") Keuzeprofiel keuzes, @ForAll("saldi") Map<Saldopost, Bedrag> saldi) {
    eisVerklaard(Verrekening.bereken(keuzes, saldi));
  }

  @Property(tries = 200)
  void whatIsNotDeterminedNamesWhatIsMissingAndTheRestUnfoldsAllTheSame(
      @ForAll("keuzes") Keuzeprofiel keuzes,
      @ForAll("saldi") Map<Saldopost, Bedrag> saldi,
      @ForAll("ontbrekend") Set<Saldopost> ontbrekend) {
    eisVerklaard(
        Verrekening.berekenUitkomsten(
            keuzes, Saldi.zonder(saldi, Maps.asMap(ontbrekend, post -> "volumes." + post))));
  }

  private static void eisVerklaard(Verrekening verrekening) {
    Map<String, Uitkomst<Bedrag>> bedragen = bedragen(verrekening);
    assertThat(verrekening.herleidbaar()).containsExactlyInAnyOrderElementsOf(bedragen.keySet());
    bedragen.forEach(
        (naam, bedrag) -> {
          Herleiding boom = verrekening.herleid(naam);
          assertThat(boom.waarde().optioneel()).as(naam).isEqualTo(getal(bedrag));
          assertThat(boom.waarde().ontbrekend()).as(naam).isEqualTo(bedrag.ontbrekend());
          assertThat(boom.eenheid()).isEqualTo(Eenheid.EURO);
          assertThat(boom.bronnen()).isNotEmpty();
          if (naam.startsWith("resten.")) {
            assertThat(boom.ontbrekend()).containsAll(bedrag.ontbrekend().stream().toList());
          } else {
            assertThat(boom.ontbrekend()).as(naam).isEqualTo(gaten(verrekening, naam));
          }
          new Boomrekenaar(2015).controleer(boom);
        });
  }

  /** What the settlement itself says is missing of an amount. */
  private static List<Onbepaald> gaten(Verrekening verrekening, String naam) {
    return verrekening.hiaten().stream()
        .filter(hiaat -> hiaat.raakt().contains(naam))
        .map(Hiaat::onbepaald)
        .toList();
  }

  private static List<String> woorden(Verrekening verrekening, String naam) {
    return Herleidingstekst.schrijf(verrekening.herleid(naam), Taal.EN);
  }

  @Test
  void aPoolATransferAndWhatRemainsReadAsTheReportHasThem() {
    // 30 against 60 and 15 short: all of it goes, 30 x 60 / 75 = 24 and 30 x 15 / 75 = 6
    Verrekening verrekening =
        Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "BUDGET"), Saldi.VOORBEELD);

    assertThat(woorden(verrekening, "potten[1].saldo").get(0))
        .isEqualTo(
            "pool: Participation budget as one whole: -45.00 = Classic participation budget (WWB),"
                + " balance given + Participation budget for the Wsw, balance given + Participation"
                + " budget for the new groups, balance given <- 8.INTEGRAAL [Een uitgewerkt"
                + " sturingsmodel 5.1 (ii)]");
    assertThat(woorden(verrekening, "resten.PBUDGET_WSW"))
        .containsExactly(
            "what remains of Participation budget for the Wsw: -36.00 = Participation budget for"
                + " the Wsw, balance given + transfer from Classic participation budget (WWB) to"
                + " Participation budget for the Wsw [Een uitgewerkt sturingsmodel 5.1]",
            "  Participation budget for the Wsw, balance given: -60.00 [own source of the user"
                + " saldi.PBUDGET_WSW]",
            "  transfer from Classic participation budget (WWB) to Participation budget for the"
                + " Wsw: 24.00 = surplus on Classic participation budget (WWB) × shortage on"
                + " Participation budget for the Wsw / the larger of all surpluses and all"
                + " shortages in the pool, in whole cents by largest remainder <- 8.INTEGRAAL [Een"
                + " uitgewerkt sturingsmodel 5.1 (ii)]",
            "    balances above zero in the pool: 30.00 = Classic participation budget (WWB),"
                + " balance given [Een uitgewerkt sturingsmodel 5.1]",
            "      Classic participation budget (WWB), balance given: 30.00 [own source of the user"
                + " saldi.PBUDGET_WWB_KLASSIEK]",
            "    balances below zero in the pool: -75.00 = Participation budget for the Wsw, balance"
                + " given + Participation budget for the new groups, balance given [Een uitgewerkt"
                + " sturingsmodel 5.1]",
            "      Participation budget for the Wsw, balance given: -60.00 [own source of the user"
                + " saldi.PBUDGET_WSW]",
            "      Participation budget for the new groups, balance given: -15.00 [own source of the"
                + " user saldi.PBUDGET_NIEUWE_DOELGROEPEN]");
    // 36 and 9 stay short; 100, 20, 10 and 25 are left over, and nothing of the 30
    assertThat(woorden(verrekening, "tekort").get(0))
        .startsWith("shortage that remains: 45.00 = nothing − what remains below zero [");
    assertThat(woorden(verrekening, "overschot").get(0))
        .startsWith("surplus that remains: 155.00 = what remains of Income budget + ");
  }

  @Test
  void theSecondStepOfFormFiveSaysSo() {
    Verrekening verrekening =
        Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "OUTCOME"), Saldi.VOORBEELD);
    List<Overdracht> overdrachten = verrekening.overdrachten().bepaald();
    // what is still short is 36 and 9, all of which the 100 on the income budget covers
    assertThat(overdrachten.get(0))
        .isEqualTo(
            new Overdracht(Saldopost.INKOMENSDEEL, Saldopost.PBUDGET_WSW, Bedrag.ofEuro(36)));
    Herleiding boom = verrekening.herleid("overdrachten[0].bedrag");

    assertThat(boom.door()).contains(Optie.INKOMENSDEEL_OUTCOME);
    assertThat(boom.bronnen()).containsExactly(Vindplaats.rapport("5.1 (v)"));
    assertThat(boom.formule().orElseThrow().nl())
        .startsWith("tweede stap (vorm V): overschot op Inkomensdeel × wat na de eerste stap");
    assertThat(boom.delen())
        .extracting(deel -> deel.waarde().bepaald())
        .containsExactly(Breuk.of(100), Breuk.of(-45));
    assertThat(verrekening.herleid("tekort").delen().get(0).label().nl())
        .isEqualTo("geen saldo blijft onder nul");
  }

  @ParameterizedTest
  @CsvSource({
    "PER_DEELBUDGET, BUDGET, PBUDGET_WSW, 8.PER_DEELBUDGET, 5.1 (i)",
    "PER_DEELBUDGET, OUTCOME, INKOMENSDEEL, , 5.1",
    "INTEGRAAL, OUTCOME, PBUDGET_WSW, 8.INTEGRAAL, 5.1 (ii)",
    "INTEGRAAL, OUTCOME, INKOMENSDEEL, , 5.1",
    "MET_AANVULLENDE_FINANCIERING, BUDGET, AANVULLEND, 8.MET_AANVULLENDE_FINANCIERING, 5.1 (iii)",
    "MET_GEMEENTEFONDS, BUDGET, GEMEENTEFONDS, 8.MET_GEMEENTEFONDS, 5.1 (iv)",
    "MET_GEMEENTEFONDS, OUTCOME, GEMEENTEFONDS, 9.OUTCOME, 5.1 (vi)",
    "SOCIAAL_DOMEIN, OUTCOME, PBUDGET_WSW, 8.SOCIAAL_DOMEIN, 5.1 (vii)"
  })
  void aPoolNamesTheOptionAndTheFormThatMakeIt(
      String acht, String negen, Saldopost lid, String door, String paragraaf) {
    Verrekening verrekening = Verrekening.bereken(Saldi.keuzes(acht, negen), Saldi.VOORBEELD);
    Pot pot =
        verrekening.potten().bepaald().stream()
            .filter(een -> een.leden().contains(lid))
            .findFirst()
            .orElseThrow();
    int plaats = verrekening.potten().bepaald().indexOf(pot);
    Herleiding boom = verrekening.herleid("potten[" + plaats + "].saldo");

    assertThat(boom.door().map(Object::toString)).isEqualTo(Optional.ofNullable(door));
    assertThat(boom.bronnen()).first().isEqualTo(Vindplaats.rapport(paragraaf));
  }

  @Test
  void anOpenChoiceLeavesEveryAmountOpenAndNamesIt() {
    Verrekening verrekening =
        Verrekening.berekenUitkomsten(
            Keuzeprofiel.LEEG,
            Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.AANVULLEND, "baten.AANVULLEND")));

    assertThat(verrekening.herleidbaar())
        .hasSize(7 + 2)
        .startsWith("resten.INKOMENSDEEL")
        .endsWith("tekort", "overschot");
    eisVerklaard(verrekening);
    assertThat(verrekening.herleid("resten.PBUDGET_WSW").ontbrekend())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("keuzes.8", "keuzes.9");
    assertThat(verrekening.herleid("tekort").ontbrekend())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("keuzes.8", "keuzes.9", "baten.AANVULLEND");
  }

  @Test
  void whatAnOpenBalanceLeavesOpenShowsTheBalancesItDependsOn() {
    Verrekening verrekening =
        Verrekening.berekenUitkomsten(
            Saldi.keuzes("INTEGRAAL", "BUDGET"),
            Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.PBUDGET_WSW, "volumes.WSW")));
    Herleiding boom = verrekening.herleid("resten.PBUDGET_WWB_KLASSIEK");

    assertThat(boom.waarde().optioneel()).isEmpty();
    assertThat(boom.ontbrekend()).extracting(Onbepaald::ontbreekt).containsExactly("volumes.WSW");
    assertThat(boom.delen()).hasSize(3);
    assertThat(verrekening.herleid("resten.INKOMENSDEEL").waarde().bepaald())
        .isEqualTo(Breuk.of(100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tekort ",
        "potten",
        "potten[0]",
        "potten[5].saldo",
        "potten[-1].saldo",
        "resten.ONZIN",
        "overdrachten[2].bedrag",
        "saldi.PBUDGET_WSW"
      })
  void anUnknownNameIsRefusedWithThoseThatAreAllowed(String naam) {
    // five pools and two transfers
    Verrekening verrekening =
        Verrekening.bereken(Saldi.keuzes("INTEGRAAL", "BUDGET"), Saldi.VOORBEELD);

    assertThatThrownBy(() -> verrekening.herleid(naam))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Unknown amount '" + naam + "', allowed: [potten[0].saldo, ")
        .hasMessageContaining(", potten[4].saldo, overdrachten[0].bedrag, overdrachten[1].bedrag,")
        .hasMessageEndingWith("resten.SOCIAAL_DOMEIN, tekort, overschot]");
  }
}
