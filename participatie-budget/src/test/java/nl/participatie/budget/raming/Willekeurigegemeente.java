package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/** Random municipalities, choices, key figures and ways to estimate, in ranges that make sense. */
final class Willekeurigegemeente {

  /** What a caller has to supply, with a value that makes sense. */
  private static final Map<String, Arbitrary<Breuk>> AAN_TE_LEVEREN =
      ImmutableMap.<String, Arbitrary<Breuk>>builder()
          .put("NUG_AANTAL", aantal())
          .put("NUG_BEGELEIDING", bedrag())
          .put("REGULIER_DEEL", aandeel())
          .put("UITKERING_VERKORTING", hoogstensHalf())
          .put("LOONWAARDE_WWB", loonwaarde())
          .put("BESCHUT_DEEL_40PLUS", aandeel())
          .put("DAGBESTEDING_KOSTEN", bedrag())
          .put("ZW_GROEPEN", aantal())
          .put("ZW_GROEPSKOSTEN", bedrag())
          .put("ZW_AANTAL", aantal())
          .put("ZW_KOSTEN", bedrag())
          .put("WMO_DEEL", aandeel())
          .put("SCHOOLVERLATERS_AANTAL", aantal())
          .put("SCHOOLVERLATERS_BEGELEIDING", bedrag())
          .put("LKS_MAANDEN", nietNul(aantal()))
          .put("PLAATSING_MAANDEN", nietNul(aantal()))
          .put("PLAFOND_BESCHUT", geheel(1, 50_000).map(d -> d.maal(Breuk.of(1, 1000))))
          .put("PLAFOND_TRAJECTEN", nietNul(aantal()))
          .put("TRAJECT_PRIJS", nietNul(bedrag()))
          .put("POORT_UITSTROOMKANS", uitstroomkans())
          .put("POORT_START", start())
          .put("POORT_CAPACITEIT", bedrag())
          .put("DIAGNOSE_PRIJS", geenHalveCent(bedrag()))
          .put("DIAGNOSE_DEEL", aandeel())
          .put("CONTRACT_DEEL", aandeel())
          .put("CONTRACT_DEELNEMERS", aantal())
          .put("CONTRACT_PRIJS", bedrag())
          .put("CONTRACT_DEEL_GESLAAGD", aandeel())
          .put("DEELNEMERS", aantal())
          .put("UREN", aantal())
          .put("TRAINER_UURPRIJS", bedrag())
          .buildOrThrow();

  /** What a source has, with another value. */
  private static final Map<String, Arbitrary<Breuk>> TE_VERVANGEN =
      ImmutableMap.<String, Arbitrary<Breuk>>builder()
          .put("PLAATSINGSAANDEEL_WWB", hoogstensHalf())
          .put("PLAATSINGSAANDEEL_BESCHUT", aandeel())
          .put("PLAATSINGSAANDEEL_REGULIER", aandeel())
          .put("PLAATSINGSAANDEEL_WAJONG", aandeel())
          .put("RECHT_OP_UITKERING_BESCHUT", aandeel())
          .put("RECHT_OP_UITKERING_REGULIER", aandeel())
          .put("RECHT_OP_UITKERING_WAJONG", aandeel())
          .put("LOONWAARDE_BESCHUT", loonwaarde())
          .put("LOONWAARDE_REGULIER", loonwaarde())
          .put("LOONWAARDE_WAJONG", loonwaarde())
          .put("IDEEL_PP_WWB", nietNul(bedrag()))
          .put("IDEEL_PP_BESCHUT", nietNul(bedrag()))
          .put("PBUDGET_PP_WWB", nietNul(bedrag()))
          .put("PBUDGET_PP_WSW", nietNul(bedrag()))
          .put("PBUDGET_PP_WAJONG", nietNul(bedrag()))
          .put("WSW_KOSTEN_PP", nietNul(bedrag()))
          .put(
              "GEMEENTEFONDS_MACRO",
              nietNul(bedrag()).map(bedrag -> bedrag.maal(Breuk.of(100_001))))
          .put("BESCHUT_DEEL_WSW", aandeel())
          .put("VANGNET_DREMPEL", geheel(100, 120))
          .put("WERKGEVERSLASTEN", geheel(0, 60).map(lasten -> lasten.maal(Breuk.of(1, 2))))
          .put("LKS_MAXIMUM", geheel(1, 100))
          .put("VAKANTIEBIJSLAG", geheel(0, 12))
          .put("COHORT_OMVANG", geheel(1, 60))
          .put("GROEP_OMVANG", geheel(1, 15))
          .put("GROEP_TRAINERS", geheel(0, 3))
          .put("POORT_TOEKENNING_VOOR", geheel(50, 90))
          .put("POORT_TOEKENNING_NA", geheel(0, 50))
          .buildOrThrow();

  private Willekeurigegemeente() {}

  /** Choices: each open or made, and now and then all made. */
  static Arbitrary<Keuzeprofiel> keuzes() {
    return Arbitraries.of(0.0, 0.5, 0.8).flatMap(Willekeurigegemeente::keuzes);
  }

  private static Arbitrary<Keuzeprofiel> keuzes(double open) {
    List<Arbitrary<Optional<Optie>>> opties = new ArrayList<>();
    for (Keuze keuze : Keuze.values()) {
      opties.add(Arbitraries.of(keuze.opties()).optional(1 - open));
    }
    return Combinators.combine(opties)
        .as(gekozen -> Keuzeprofiel.of(gekozen.stream().flatMap(Optional::stream).toList()));
  }

  static Arbitrary<Gemeenteprofiel> gemeenten() {
    return Combinators.combine(opgaven(), kengetallen(), baten())
        .as(
            (opgave, kengetallen, baten) ->
                Gemeenteprofiel.builder()
                    .volumes(opgave)
                    .kengetallen(kengetallen)
                    .baten(baten)
                    .build());
  }

  /** Own key figures: nearly all of those to be supplied, or half, or a few; some replaced. */
  static Arbitrary<Map<String, Breuk>> kengetallen() {
    return Combinators.combine(
            Arbitraries.of(0.2, 0.6, 1.0).flatMap(kans -> tabel(AAN_TE_LEVEREN, kans)),
            tabel(TE_VERVANGEN, 0.15))
        .as(
            (aangeleverd, vervangen) ->
                ImmutableMap.<String, Breuk>builder()
                    .putAll(aangeleverd)
                    .putAll(vervangen)
                    .buildOrThrow());
  }

  private static Arbitrary<Map<String, Breuk>> tabel(
      Map<String, Arbitrary<Breuk>> mogelijk, double kans) {
    List<String> codes = List.copyOf(mogelijk.keySet());
    List<Arbitrary<Optional<Breuk>>> waarden = new ArrayList<>();
    mogelijk.values().forEach(waarde -> waarden.add(waarde.optional(kans)));
    return Combinators.combine(waarden)
        .as(
            gekozen -> {
              ImmutableMap.Builder<String, Breuk> tabel = ImmutableMap.builder();
              for (int i = 0; i < codes.size(); i++) {
                String code = codes.get(i);
                gekozen.get(i).ifPresent(waarde -> tabel.put(code, waarde));
              }
              return tabel.buildOrThrow();
            });
  }

  static Arbitrary<Ramingsopties> opties() {
    return Combinators.combine(Arbitraries.of(Scenario.values()), indexaties().optional(0.5))
        .as(
            (scenario, indexatie) ->
                Ramingsopties.builder().scenario(scenario).indexatie(indexatie).build());
  }

  /** Up to ten percent a year, and falling prices too. */
  static Arbitrary<Indexatie> indexaties() {
    return Combinators.combine(
            Arbitraries.integers().between(2015, 2055),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-5"), BigDecimal.TEN)
                .ofScale(2)
                .map(Breuk::of))
        .as(Indexatie::new);
  }

  static Arbitrary<Volumeopgave> opgaven() {
    // to the end of 2045, where the Wsw path has a twentieth left
    Arbitrary<LocalDate> datum =
        Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 31 * 12 - 1)),
                Tuple.of(1, Arbitraries.integers().between(33 * 12, 40 * 12)))
            .map(Gemeenten.BEGIN_2015::plusMonths);
    return Combinators.combine(
            mensen(387_000).optional(0.95),
            mensen(91_000).optional(0.95),
            datum,
            Arbitraries.integers().between(1, 20).map(geval -> geval > 1),
            aandeel().optional(0.6))
        .as(
            (wwb, wsw, peildatum, metDatum, aandeel) ->
                Volumeopgave.builder()
                    .wwb(wwb)
                    .wsw(wsw)
                    // of two things that are missing at once the first would have to be guessed
                    .peildatum(
                        metDatum || wwb.isEmpty() || wsw.isEmpty()
                            ? Optional.of(peildatum)
                            : Optional.empty())
                    .aandeelWajong(aandeel.map(Willekeurigegemeente::eindig))
                    .build());
  }

  /** A share with an end to its decimals. */
  private static Breuk eindig(Breuk aandeel) {
    return Breuk.of(aandeel.maal(Breuk.of(1000)).rond().longValueExact(), 1000);
  }

  private static Arbitrary<Personen> mensen(long meeste) {
    Arbitrary<Long> klein = Arbitraries.longs().between(0, 40_000);
    Arbitrary<Long> groot = Arbitraries.longs().between(0, meeste * 1000);
    return Arbitraries.oneOf(Arbitraries.just(0L), klein, groot, groot)
        .map(Personen::ofDuizendsten);
  }

  private static Arbitrary<Map<Batenpost, ImmutableSortedMap<Integer, Bedrag>>> baten() {
    Arbitrary<ImmutableSortedMap<Integer, Bedrag>> perJaar =
        Arbitraries.maps(
                Arbitraries.integers().between(2015, 2020),
                Arbitraries.longs().between(0, 900_000_000_00L).map(Bedrag::ofCent))
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(ImmutableSortedMap::copyOf);
    return Arbitraries.maps(Arbitraries.of(Batenpost.values()), perJaar).ofMaxSize(3);
  }

  private static Arbitrary<Breuk> aandeel() {
    return Arbitraries.oneOf(
        Arbitraries.of(Breuk.NUL, Breuk.EEN, Breuk.of(1, 3), Breuk.of(2, 3), Breuk.of(1, 2)),
        geheel(0, 1000).map(duizendsten -> duizendsten.maal(Breuk.of(1, 1000))));
  }

  /** Of two shares of one whole. */
  private static Arbitrary<Breuk> hoogstensHalf() {
    return aandeel().map(aandeel -> aandeel.maal(Breuk.of(1, 2)));
  }

  private static Arbitrary<Breuk> aantal() {
    return Arbitraries.oneOf(
        Arbitraries.of(Breuk.NUL, Breuk.EEN, Breuk.of(100, 3), Breuk.of(50), Breuk.of(100)),
        geheel(0, 500_000).map(duizendsten -> duizendsten.maal(Breuk.of(1, 1000))));
  }

  private static Arbitrary<Breuk> bedrag() {
    return Arbitraries.oneOf(
        Arbitraries.of(Breuk.NUL, Breuk.of(10_000, 3), Breuk.of(14_437)),
        geheel(0, 3_000_000).map(centen -> centen.maal(Breuk.of(1, 100))),
        geheel(0, 30_000_000).map(milli -> milli.maal(Breuk.of(1, 1000))));
  }

  /** Where zero is a question of its own: of an unknown number, or below a line. */
  private static Arbitrary<Breuk> nietNul(Arbitrary<Breuk> waarden) {
    return waarden.map(waarde -> waarde.signum() == 0 ? Breuk.of(1, 3) : waarde);
  }

  /** Keeps off half a cent, where the fall of g in doubles would decide. */
  private static Arbitrary<Breuk> geenHalveCent(Arbitrary<Breuk> waarden) {
    return waarden.map(waarde -> waarde.signum() == 0 ? waarde : waarde.plus(Breuk.of(1, 9_973)));
  }

  private static Arbitrary<Breuk> loonwaarde() {
    return Arbitraries.oneOf(geheel(0, 100), geheel(0, 300).map(w -> w.maal(Breuk.of(1, 3))));
  }

  private static Arbitrary<Breuk> uitstroomkans() {
    return Arbitraries.oneOf(
        Arbitraries.of(Breuk.NUL, Breuk.of(1, 3), Breuk.EEN),
        geheel(5, 2000).map(duizendsten -> duizendsten.maal(Breuk.of(1, 1000))));
  }

  /** From before the first year to halfway, by the quarter or third of a year. */
  private static Arbitrary<Breuk> start() {
    return Arbitraries.integers()
        .between(2014 * 12, 2035 * 12)
        .map(twaalfden -> Breuk.of(twaalfden, 12));
  }

  private static Arbitrary<Breuk> geheel(int van, int totEnMet) {
    return Arbitraries.integers().between(van, totEnMet).map(Breuk::of);
  }
}
