package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** Which key figure moves an outcome most. */
final class GevoeligheidTest {

  private static final Gemeenteprofiel LAND = Gemeenten.NEDERLAND;

  private static Function<Gemeenteprofiel, Raming> raming(String keuzes, int totEnMet) {
    return zo -> Rekenmodel.STANDAARD.raam(zo, Keuzeprofiel.parse(keuzes), 2015, totEnMet);
  }

  private static Map<String, Bandbreedte> banden(String... codesEnBanden) {
    Map<String, Bandbreedte> banden = new LinkedHashMap<>();
    for (int plaats = 0; plaats < codesEnBanden.length; plaats += 2) {
      banden.put(codesEnBanden[plaats], Bandbreedte.parse(codesEnBanden[plaats + 1]));
    }
    return banden;
  }

  private static List<String> codes(Gevoeligheid gevoeligheid) {
    return gevoeligheid.invloeden().stream().map(Gevoeligheid.Invloed::kengetal).toList();
  }

  private static Deelsom volledig(String euro) {
    return new Deelsom(Optional.of(Bedrag.parse(euro)), List.of());
  }

  @Test
  void theInfluenceOfAnAmountPerPersonIsThatByHand() {
    Gevoeligheid gevoeligheid =
        Gevoeligheid.van(
            LAND,
            raming("", 2015),
            Maatstaf.inJaar("baten.PBUDGET_WWB_KLASSIEK", 2015),
            banden("IDEEL_PP_WWB", "14000|15000", "PBUDGET_PP_WWB", "1200|1300|1450"));

    // 387,000 people x 1,300, x 1,200 and x 1,450; 387,000 x 250 between them
    assertThat(gevoeligheid.basis()).isEqualTo(volledig("503100000"));
    assertThat(codes(gevoeligheid)).containsExactly("PBUDGET_PP_WWB", "IDEEL_PP_WWB");
    Gevoeligheid.Invloed eerste = gevoeligheid.invloeden().get(0);
    assertThat(eerste.bandbreedte()).isEqualTo(Bandbreedte.parse("1200|1300|1450"));
    assertThat(eerste.laag()).isEqualTo(volledig("464400000"));
    assertThat(eerste.hoog()).isEqualTo(volledig("561150000"));
    assertThat(eerste.omvang()).isEqualTo(volledig("96750000"));
    Gevoeligheid.Invloed tweede = gevoeligheid.invloeden().get(1);
    assertThat(tweede.laag()).isEqualTo(gevoeligheid.basis());
    assertThat(tweede.omvang()).isEqualTo(volledig("0"));
  }

  @Test
  void overAllYearsInfluencesAddUp() {
    Gevoeligheid gevoeligheid =
        Gevoeligheid.van(
            LAND,
            raming("", 2024),
            Maatstaf.alleJaren("baten.PBUDGET_WWB_KLASSIEK"),
            banden("PBUDGET_PP_WWB", "1200|1300|1450"));

    // ten years of 387,000 x 250
    assertThat(gevoeligheid.invloeden().get(0).omvang()).isEqualTo(volledig("967500000"));
  }

  /**
   * The wage subsidy a year falls by 4,788.00 with every twenty points of wage value: B = 1,621.94;
   * at 30 percent capped at 70 percent of B 1,135.36 + 23 percent 261.13 = 1,396.49; at 50 percent
   * 810.97 + 186.52 = 997.49; at 70 percent 486.58 + 111.91 = 598.49; each x 12.
   */
  @Test
  void ofTheBandwidthsOfTheTableTheWageValueOfTheLargestGroupMovesTheWageSubsidyMost() {
    Raming raming = raming("", 2015).apply(LAND);
    Gevoeligheid gevoeligheid =
        Gevoeligheid.van(
            LAND, raming("", 2015), Maatstaf.inJaar("lasten.LOONKOSTENSUBSIDIE", 2015));

    // 4,582 people of the former Wajong, 1,239 new regular, 619 new sheltered; no trainers
    assertThat(codes(gevoeligheid))
        .containsExactly(
            "LOONWAARDE_WAJONG", "LOONWAARDE_REGULIER", "LOONWAARDE_BESCHUT", "GROEP_OMVANG");
    String[] hoogEnLaag = {"11969.88", "7181.88"};
    eisInvloed(gevoeligheid, 0, raming, Volumegroep.WAJONG, hoogEnLaag);
    eisInvloed(gevoeligheid, 1, raming, Volumegroep.REGULIER, hoogEnLaag);
    eisInvloed(gevoeligheid, 2, raming, Volumegroep.BESCHUT, new String[] {"16757.88", "11969.88"});
    assertThat(gevoeligheid.invloeden().get(3).omvang()).isEqualTo(volledig("0"));
    // a low wage value costs more
    assertThat(gevoeligheid.invloeden().get(0).laag().bedrag().orElseThrow())
        .isGreaterThan(gevoeligheid.invloeden().get(0).hoog().bedrag().orElseThrow());
  }

  private static void eisInvloed(
      Gevoeligheid gevoeligheid, int plaats, Raming raming, Volumegroep groep, String[] prijzen) {
    BigDecimal mensen =
        Optional.ofNullable(raming.jaren().get(2015))
            .orElseThrow()
            .volumes()
            .van(groep)
            .bepaald()
            .aantal();
    BigDecimal verschil =
        opCent(mensen.multiply(new BigDecimal(prijzen[0])))
            .subtract(opCent(mensen.multiply(new BigDecimal(prijzen[1]))));
    assertThat(gevoeligheid.invloeden().get(plaats).omvang())
        .isEqualTo(volledig(verschil.toPlainString()));
  }

  private static BigDecimal opCent(BigDecimal euro) {
    return euro.setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void aValueOfTheMunicipalityItselfHasNoBandwidthUnlessOneIsGiven() {
    Gemeenteprofiel gemeente = Gemeenten.nederlandMet("LOONWAARDE_WAJONG", Breuk.of(55));
    Maatstaf maatstaf = Maatstaf.inJaar("lasten.LOONKOSTENSUBSIDIE", 2015);

    assertThat(codes(Gevoeligheid.van(gemeente, raming("", 2015), maatstaf)))
        .containsExactly("LOONWAARDE_REGULIER", "LOONWAARDE_BESCHUT", "GROEP_OMVANG");
    Gevoeligheid gegeven =
        Gevoeligheid.van(
            gemeente, raming("", 2015), maatstaf, banden("LOONWAARDE_WAJONG", "50|60|70"));
    assertThat(gegeven.basis()).isEqualTo(maatstaf.van(raming("", 2015).apply(gemeente)));
    assertThat(gegeven.invloeden().get(0).laag())
        .isEqualTo(
            maatstaf.van(
                raming("", 2015).apply(Gemeenten.nederlandMet("LOONWAARDE_WAJONG", Breuk.of(50)))));
  }

  @Test
  void influencesOfEqualSizeStandInTheOrderOfTheTable() {
    // 1,000 more or less per person of one and the same group, and nothing at all twice
    Gevoeligheid gevoeligheid =
        Gevoeligheid.van(
            LAND,
            raming("", 2016),
            Maatstaf.alleJaren("saldi.TOTAAL"),
            banden(
                "COHORT_OMVANG", "40|50|60",
                "PVA_TERMIJN", "7|8|9",
                "PBUDGET_PP_WSW", "24000|25000",
                "WSW_KOSTEN_PP", "26000|27000",
                "GROEP_TRAINERS", "1|3"));

    assertThat(codes(gevoeligheid))
        .containsExactly(
            "PBUDGET_PP_WSW", "WSW_KOSTEN_PP", "GROEP_TRAINERS", "COHORT_OMVANG", "PVA_TERMIJN");
  }

  @Test
  void whatIsMissingIsSaidAndAKeyFigureThatFillsAGapIsNotCompared() {
    Gevoeligheid gevoeligheid =
        Gevoeligheid.van(
            LAND,
            raming("1.INVESTEREN", 2015),
            Maatstaf.inJaar("lasten.RE_INTEGRATIE", 2015),
            banden("NUG_AANTAL", "10|20", "PBUDGET_PP_WWB", "1200|1300"));

    assertThat(ontbreekt(gevoeligheid.basis())).containsExactly("NUG_AANTAL", "NUG_BEGELEIDING");
    assertThat(codes(gevoeligheid)).containsExactly("PBUDGET_PP_WWB", "NUG_AANTAL");
    // 387,000 x 100 on what is determined, marked incomplete
    Deelsom eerste = gevoeligheid.invloeden().get(0).omvang();
    assertThat(eerste.bedrag()).contains(Bedrag.ofEuro(38_700_000));
    assertThat(ontbreekt(eerste)).containsExactly("NUG_AANTAL", "NUG_BEGELEIDING");
    // with a number there is still no price: zero of what is determined, and incomplete
    Deelsom tweede = gevoeligheid.invloeden().get(1).omvang();
    assertThat(tweede.bedrag()).contains(Bedrag.NUL);
    assertThat(ontbreekt(tweede)).containsExactly("NUG_BEGELEIDING");
  }

  @Test
  void outcomesThatLackDifferentPartsAreNotComparedAndComeLast() {
    // a path to zero in 2010 is no path, so the Wsw is unknown at the low value
    Gevoeligheid gevoeligheid =
        Gevoeligheid.van(
            LAND,
            raming("", 2015),
            Maatstaf.inJaar("saldi.TOTAAL", 2015),
            banden("WSW_NUL_VANAF", "2010|2050", "PVA_TERMIJN", "7|9"));

    assertThat(codes(gevoeligheid)).containsExactly("PVA_TERMIJN", "WSW_NUL_VANAF");
    Gevoeligheid.Invloed laatste = gevoeligheid.invloeden().get(1);
    assertThat(laatste.hoog().isVolledig()).isTrue();
    assertThat(laatste.laag().isVolledig()).isFalse();
    assertThat(laatste.omvang().bedrag()).isEmpty();
    assertThat(ontbreekt(laatste.omvang())).contains("WSW_NUL_VANAF");
  }

  private static List<String> ontbreekt(Deelsom som) {
    return som.ontbreekt().stream().map(Onbepaald::ontbreekt).toList();
  }

  @Property(tries = 50)
  @Tag("breed")
  void theLargestComesFirstWhateverTheOrderOfTheBandwidths(
      @ForAll("bandbreedtes") Map<String, Bandbreedte> banden) {
    Maatstaf maatstaf = Maatstaf.alleJaren("saldi.TOTAAL");
    Gevoeligheid gevoeligheid = Gevoeligheid.van(LAND, raming("", 2016), maatstaf, banden);

    List<Bedrag> omvang =
        gevoeligheid.invloeden().stream()
            .map(invloed -> invloed.omvang().bedrag().orElseThrow())
            .toList();
    assertThat(omvang).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(codes(gevoeligheid)).containsExactlyInAnyOrderElementsOf(banden.keySet());
    assertThat(Gevoeligheid.van(LAND, raming("", 2016), maatstaf, new TreeMap<>(banden)))
        .isEqualTo(gevoeligheid);
  }

  @Provide
  static Arbitrary<Map<String, Bandbreedte>> bandbreedtes() {
    Arbitrary<Bandbreedte> band =
        Combinators.combine(
                Arbitraries.longs().between(0, 100), Arbitraries.longs().between(0, 100))
            .as(
                (een, ander) ->
                    Bandbreedte.parse(Math.min(een, ander) + "|" + Math.max(een, ander)));
    return Arbitraries.maps(
            Arbitraries.of(
                "LOONWAARDE_BESCHUT",
                "LOONWAARDE_WAJONG",
                "IDEEL_PP_WWB",
                "PBUDGET_PP_WSW",
                "WSW_KOSTEN_PP",
                "COHORT_OMVANG"),
            band)
        .ofMaxSize(4);
  }

  @Test
  void theBandwidthsOfTheTableAreThose() {
    assertThat(Gevoeligheid.bandbreedtes(Kengetallen.standaard()))
        .containsExactly(
            Map.entry("LOONWAARDE_BESCHUT", Bandbreedte.parse("30|40|50")),
            Map.entry("LOONWAARDE_REGULIER", Bandbreedte.parse("50|60|70")),
            Map.entry("LOONWAARDE_WAJONG", Bandbreedte.parse("50|60|70")),
            Map.entry("GROEP_OMVANG", Bandbreedte.parse("10|11|12")));
  }

  @Test
  void whatIsUnknownIsRefusedByName() {
    assertThatThrownBy(
            () ->
                Gevoeligheid.van(
                    LAND,
                    raming("", 2015),
                    Maatstaf.alleJaren("saldi.TOTAAL"),
                    banden("LOONWAARDE_WAYONG", "1|2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unknown key figure 'LOONWAARDE_WAYONG', nearest: LOONWAARDE_WAJONG");
    assertThatThrownBy(
            () -> Gevoeligheid.van(LAND, raming("", 2016), Maatstaf.inJaar("saldi.TOTAAL", 2017)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Year 2017, allowed: those of the estimate, [2015, 2016]");
  }
}
