package nl.participatie.budget.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import org.junit.jupiter.api.Test;

/** A macro amount over municipalities. */
final class VerdelingTest {

  private static final Gemeentecode A = new Gemeentecode("GM0001");
  private static final Gemeentecode B = new Gemeentecode("GM0002");
  private static final Gemeentecode C = new Gemeentecode("GM0003");

  /** Keys with a weight above zero; fractions are fourths and sevenths, so that ties occur. */
  @Provide
  static Arbitrary<Map<Gemeentecode, Breuk>> sleutels() {
    Arbitrary<Gemeentecode> codes =
        Arbitraries.integers()
            .between(0, 9999)
            .map(nummer -> new Gemeentecode("GM" + String.valueOf(10_000 + nummer).substring(1)));
    Arbitrary<Breuk> gewichten =
        Combinators.combine(Arbitraries.longs().between(0, 400_000), Arbitraries.of(1L, 4L, 7L))
            .as(Breuk::of);
    return Arbitraries.maps(codes, gewichten)
        .ofMinSize(1)
        .ofMaxSize(30)
        .filter(sleutel -> sleutel.values().stream().anyMatch(g -> g.signum() > 0));
  }

  @Test
  void aMacroAmountIsDividedAsByHand() {
    // 100.00 over 1 : 1 : 1 is 33.333 each; the lowest code gets the cent
    assertThat(
            Verdeling.verdeel(Bedrag.ofEuro(100), Map.of(C, Breuk.EEN, A, Breuk.EEN, B, Breuk.EEN)))
        .containsExactly(
            Map.entry(A, Bedrag.parse("33.34")),
            Map.entry(B, Bedrag.parse("33.33")),
            Map.entry(C, Bedrag.parse("33.33")));
    // 0.10 over 1/3 : 1/2 : 0 is 4 and 6 cents
    assertThat(
            Verdeling.verdeel(
                Bedrag.ofCent(10), Map.of(A, Breuk.of(1, 3), B, Breuk.of(1, 2), C, Breuk.NUL)))
        .containsExactly(
            Map.entry(A, Bedrag.ofCent(4)),
            Map.entry(B, Bedrag.ofCent(6)),
            Map.entry(C, Bedrag.NUL));
    assertThat(Verdeling.verdeel(Bedrag.NUL, Map.of(A, Breuk.EEN)))
        .containsExactly(Map.entry(A, Bedrag.NUL));
  }

  @Test
  void theMunicipalFundIsDividedByPeople() {
    // 1,100 mln over 387,000 people is 2,842.37726...: x 5,000.5 = 14,213,307.493...;
    // the rest 1,085,786,692.506...; the larger part cut off is that of the second
    assertThat(
            Verdeling.verdeelNaarPersonen(
                Bedrag.ofEuro(1_100_000_000),
                Map.of(
                    A,
                    Personen.of(new BigDecimal("5000.5")),
                    B,
                    Personen.of(new BigDecimal("381999.5")))))
        .containsExactly(
            Map.entry(A, Bedrag.parse("14213307.49")), Map.entry(B, Bedrag.parse("1085786692.51")));
  }

  @Property
  void partsAreThoseOfTheNaiveDivision(
      @ForAll("sleutels") Map<Gemeentecode, Breuk> sleutel,
      @ForAll @LongRange(max = Bedrag.GRENS_IN_CENTEN) long centen) {
    assertThat(Verdeling.verdeel(Bedrag.ofCent(centen), sleutel))
        .containsExactlyEntriesOf(naief(centen, sleutel));
  }

  @Property(tries = 200)
  void theOrderOfTheKeyPlaysNoPart(
      @ForAll("sleutels") Map<Gemeentecode, Breuk> sleutel,
      @ForAll @LongRange(max = 1000) long centen) {
    List<Gemeentecode> andersom = new ArrayList<>(new TreeMap<>(sleutel).descendingKeySet());
    Map<Gemeentecode, Breuk> zelfde = new LinkedHashMap<>();
    andersom.forEach(code -> zelfde.put(code, sleutel.getOrDefault(code, Breuk.NUL)));

    Bedrag macro = Bedrag.ofCent(centen);
    assertThat(Verdeling.verdeel(macro, zelfde)).isEqualTo(Verdeling.verdeel(macro, sleutel));
  }

  @Property
  void theUnitOfTheKeyPlaysNoPart(
      @ForAll("sleutels") Map<Gemeentecode, Breuk> sleutel,
      @ForAll @LongRange(min = 1) long keer,
      @ForAll @LongRange(min = 1) long per,
      @ForAll @LongRange(max = Bedrag.GRENS_IN_CENTEN) long centen) {
    Map<Gemeentecode, Breuk> zelfde = new HashMap<>();
    sleutel.forEach((code, gewicht) -> zelfde.put(code, gewicht.maal(Breuk.of(keer, per))));

    Bedrag macro = Bedrag.ofCent(centen);
    assertThat(Verdeling.verdeel(macro, zelfde)).isEqualTo(Verdeling.verdeel(macro, sleutel));
  }

  @Property
  void bulkWorkGivesTheSameParts(
      @ForAll("sleutels") Map<Gemeentecode, Breuk> sleutel,
      @ForAll @LongRange(max = Bedrag.GRENS_IN_CENTEN) long centen) {
    // 28 is a multiple of all denominators
    long[] gewichten =
        new TreeMap<>(sleutel)
            .values().stream()
                .mapToLong(g -> g.maal(Breuk.of(28)).teller().longValueExact())
                .toArray();

    assertThat(Verdeling.verdeelCenten(centen, gewichten))
        .isEqualTo(
            Verdeling.verdeel(Bedrag.ofCent(centen), sleutel).values().stream()
                .mapToLong(Bedrag::centen)
                .toArray());
  }

  @Test
  void whatCannotBeDividedIsRefusedByName() {
    Map<Gemeentecode, Breuk> sleutel = Map.of(A, Breuk.EEN);
    weigert(
        () -> Verdeling.verdeel(Bedrag.parse("-0.01"), sleutel),
        "Macro amount of -0.01 euro, allowed: zero or more");
    weigert(
        () -> Verdeling.verdeel(Bedrag.NUL, Map.of()),
        "Key without municipalities, needed: at least one");
    weigert(
        () -> Verdeling.verdeelNaarPersonen(Bedrag.NUL, Map.of(A, Personen.NUL, B, Personen.NUL)),
        "Key with weight zero for all 2 municipalities, needed: at least one above zero");
    weigert(
        () -> Verdeling.verdeel(Bedrag.NUL, Map.of(A, Breuk.EEN, B, Breuk.of(-1, 3))),
        "Weight -1/3 of GM0002, allowed: zero or more");
    weigert(
        () -> Verdeling.verdeel(Bedrag.NUL, Map.of(new Gemeentecode("NL"), Breuk.EEN)),
        "Key names NL, the country as a whole; allowed: municipalities, GM and four digits");
    weigert(
        () -> Verdeling.verdeelCenten(-1, new long[] {1}),
        "Macro amount of -1 cents, allowed: zero or more");
    weigert(
        () -> Verdeling.verdeelCenten(1, new long[] {1, -2}),
        "Weight -2 at place 1, allowed: zero or more");
    weigert(
        () -> Verdeling.verdeelCenten(1, new long[] {0, 0}),
        "Macro amount of 1 cents over 2 weights, needed: at least one weight above zero");
    weigert(
        () -> Verdeling.verdeelCenten(1, new long[0]),
        "Macro amount of 1 cents over 0 weights, needed: at least one weight above zero");
  }

  private static void weigert(Runnable aanroep, String melding) {
    assertThatThrownBy(aanroep::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(melding);
  }

  /** Rounds down in decimals, then looks for the largest part cut off once for each cent left. */
  private static Map<Gemeentecode, Bedrag> naief(long centen, Map<Gemeentecode, Breuk> sleutel) {
    MathContext cijfers = new MathContext(60, RoundingMode.DOWN);
    BigDecimal som = BigDecimal.ZERO;
    Map<Gemeentecode, BigDecimal> gewichten = new TreeMap<>();
    for (Map.Entry<Gemeentecode, Breuk> deel : sleutel.entrySet()) {
      Breuk heel = deel.getValue().maal(Breuk.of(28)); // a multiple of all denominators
      gewichten.put(deel.getKey(), new BigDecimal(heel.teller()));
      som = som.add(new BigDecimal(heel.teller()));
    }
    Map<Gemeentecode, BigDecimal> heel = new TreeMap<>();
    Map<Gemeentecode, BigDecimal> rest = new TreeMap<>();
    BigDecimal over = BigDecimal.valueOf(centen);
    for (Map.Entry<Gemeentecode, BigDecimal> deel : gewichten.entrySet()) {
      BigDecimal[] quotum =
          BigDecimal.valueOf(centen).multiply(deel.getValue()).divideAndRemainder(som, cijfers);
      heel.put(deel.getKey(), quotum[0]);
      rest.put(deel.getKey(), quotum[1]);
      over = over.subtract(quotum[0]);
    }
    while (over.signum() > 0) {
      Gemeentecode hoogste = rest.keySet().iterator().next();
      for (Map.Entry<Gemeentecode, BigDecimal> deel : rest.entrySet()) {
        hoogste =
            deel.getValue().compareTo(rest.getOrDefault(hoogste, BigDecimal.ZERO)) > 0
                ? deel.getKey()
                : hoogste;
      }
      heel.merge(hoogste, BigDecimal.ONE, BigDecimal::add);
      rest.put(hoogste, BigDecimal.ONE.negate());
      over = over.subtract(BigDecimal.ONE);
    }
    Map<Gemeentecode, Bedrag> uit = new LinkedHashMap<>();
    heel.forEach((code, deel) -> uit.put(code, Bedrag.ofCent(deel.longValueExact())));
    return uit;
  }
}
