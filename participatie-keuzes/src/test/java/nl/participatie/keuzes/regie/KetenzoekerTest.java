package nl.participatie.keuzes.regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Chains from council to candidate beside an oracle that walks every chain, and very many. */
class KetenzoekerTest {

  private static final Regiecel CEL = Netwerken.CEL;

  private static List<Partij> partijen(int aantal, int raden) {
    return IntStream.range(0, aantal)
        .mapToObj(
            nummer ->
                new Partij(
                    "P" + nummer,
                    "P",
                    nummer < raden ? Partijsoort.RAAD : Partijsoort.OVERIG,
                    Set.of()))
        .toList();
  }

  private static Ketenoverzicht zoek(int raden, int[][] volgers) {
    return new Ketenzoeker(partijen(volgers.length, raden), volgers).overzicht(CEL);
  }

  private static List<List<String>> codes(Ketenoverzicht overzicht) {
    return overzicht.voorbeelden().stream().map(Keten::partijen).toList();
  }

  /** Up to six parties, each giving to a random set of the others. */
  @Provide
  Arbitrary<int[][]> grafen() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            aantal ->
                Arbitraries.integers()
                    .between(0, aantal - 1)
                    .set()
                    .list()
                    .ofSize(aantal)
                    .map(
                        sets ->
                            IntStream.range(0, aantal)
                                .mapToObj(
                                    van ->
                                        sets.get(van).stream()
                                            .mapToInt(aan -> aan)
                                            .filter(aan -> aan != van)
                                            .sorted()
                                            .toArray())
                                .toArray(int[][]::new)));
  }

  /** Walks every simple way from a party on. */
  private static void loop(int[][] volgers, List<Integer> weg, List<List<String>> klaar) {
    int hier = weg.get(weg.size() - 1);
    if (volgers[hier].length == 0 && weg.size() > 1) {
      klaar.add(weg.stream().map(nummer -> "P" + nummer).toList());
    }
    for (int volger : volgers[hier]) {
      if (!weg.contains(volger)) {
        List<Integer> verder = new ArrayList<>(weg);
        verder.add(volger);
        loop(volgers, verder, klaar);
      }
    }
  }

  private static boolean bereikt(int[][] volgers, int van, int aan) {
    Set<Integer> gezien = new HashSet<>();
    List<Integer> rij = new ArrayList<>(List.of(van));
    while (!rij.isEmpty()) {
      int hier = rij.remove(0);
      for (int volger : volgers[hier]) {
        if (gezien.add(volger)) {
          rij.add(volger);
        }
      }
    }
    return gezien.contains(aan);
  }

  /** Whether some party that is on the way from a council to an end can come back to itself. */
  private static boolean isRond(int[][] volgers, int raden) {
    return IntStream.range(0, volgers.length)
        .filter(nummer -> bereikt(volgers, nummer, nummer))
        .filter(
            nummer ->
                nummer < raden
                    || IntStream.range(0, raden).anyMatch(raad -> bereikt(volgers, raad, nummer)))
        .anyMatch(
            nummer ->
                IntStream.range(0, volgers.length)
                    .anyMatch(
                        einde -> volgers[einde].length == 0 && bereikt(volgers, nummer, einde)));
  }

  @Property(tries = 1000, seed = "71", edgeCases = EdgeCasesMode.NONE)
  void aantalEnLengteZijnDieVanAlleKetens(
      @ForAll("grafen") int[][] volgers, @ForAll boolean tweeRaden) {
    int raden = tweeRaden ? Math.min(2, volgers.length) : 1;
    List<List<String>> alle = new ArrayList<>();
    for (int raad = 0; raad < raden; raad++) {
      loop(volgers, List.of(raad), alle);
    }
    Ketenoverzicht overzicht = zoek(raden, volgers);
    boolean isRond = isRond(volgers, raden);
    assertThat(overzicht.kortste())
        .isEqualTo(alle.stream().mapToInt(keten -> keten.size() - 1).min());
    assertThat(overzicht.langste())
        .isEqualTo(
            isRond ? OptionalInt.empty() : alle.stream().mapToInt(keten -> keten.size() - 1).max());
    assertThat(overzicht.aantal())
        .isEqualTo(isRond ? OptionalLong.empty() : OptionalLong.of(alle.size()));
    assertThat(codes(overzicht))
        .isEqualTo(alle.subList(0, Math.min(Ketenoverzicht.MEESTE_GENOEMD, alle.size())));
  }

  @Example
  void eenKetenTeltHaarSchakels() {
    assertThat(new Keten(List.of("RAAD", "UO", "SW")).schakels()).isEqualTo(2);
    assertThat(codes(zoek(1, new int[][] {{1}, {2}, {}})))
        .containsExactly(List.of("P0", "P1", "P2"));
  }

  @Example
  void eenRaadZonderOpdrachtenHeeftGeenKeten() {
    Ketenoverzicht overzicht = zoek(1, new int[][] {{}, {2}, {}});
    assertThat(overzicht)
        .isEqualTo(
            new Ketenoverzicht(
                CEL, OptionalInt.empty(), OptionalInt.empty(), OptionalLong.of(0), List.of()));
  }

  /** Forty layers of two: 2 to the power of 40 chains, all of 40 links and one more at the end. */
  @Example
  void meerKetensDanIemandTeltGaanMeteen() {
    int lagen = 40;
    int[][] volgers = new int[2 * lagen + 2][];
    volgers[0] = new int[] {1, 2};
    for (int laag = 0; laag < lagen; laag++) {
      int[] volgende =
          laag == lagen - 1 ? new int[] {2 * lagen + 1} : new int[] {2 * laag + 3, 2 * laag + 4};
      volgers[2 * laag + 1] = volgende;
      volgers[2 * laag + 2] = volgende;
    }
    volgers[2 * lagen + 1] = new int[0];
    Ketenoverzicht overzicht = zoek(1, volgers);
    assertThat(1L << lagen).isGreaterThan(Ketenoverzicht.MEESTE_GETELD);
    assertThat(overzicht.aantal()).hasValue(Ketenoverzicht.MEESTE_GETELD);
    assertThat(overzicht.kortste()).hasValue(lagen + 1);
    assertThat(overzicht.langste()).hasValue(lagen + 1);
    assertThat(codes(overzicht)).hasSize(Ketenoverzicht.MEESTE_GENOEMD).doesNotHaveDuplicates();
  }

  @Example
  void veleRadenSamenTellenOokNietVerderDanDeGrens() {
    int[][] volgers = new int[4][];
    volgers[0] = new int[] {2};
    volgers[1] = new int[] {2};
    volgers[2] = new int[] {3};
    volgers[3] = new int[0];
    assertThat(zoek(2, volgers).aantal()).hasValue(2);
    assertThat(codes(zoek(2, volgers)))
        .containsExactly(List.of("P0", "P2", "P3"), List.of("P1", "P2", "P3"));
  }

  /** A chain as long as there are parties: nothing may call itself. */
  @Example
  void eenKetenVanTienduizendPartijenKan() {
    int aantal = 10_000;
    int[][] volgers = new int[aantal][];
    for (int nummer = 0; nummer < aantal; nummer++) {
      volgers[nummer] = nummer + 1 < aantal ? new int[] {nummer + 1} : new int[0];
    }
    Ketenoverzicht overzicht = zoek(1, volgers);
    assertThat(overzicht.langste()).hasValue(aantal - 1);
    assertThat(overzicht.voorbeelden().get(0).schakels()).isEqualTo(aantal - 1);
    assertThat(Kringen.van(volgers)).isEmpty();
    volgers[aantal - 1] = new int[] {0};
    assertThat(Kringen.van(volgers))
        .singleElement()
        .satisfies(kring -> assertThat(kring).hasSize(aantal));
    assertThat(zoek(1, volgers).kortste()).isEmpty();
    assertThat(zoek(1, volgers).aantal()).hasValue(0);
  }

  /** Everybody gives to everybody and one leads out: listing stops, the shortest is known. */
  @Example
  void inEenKluwenStoptHetZoeken() {
    int aantal = 60;
    int[][] volgers = new int[aantal][];
    for (int nummer = 0; nummer < aantal - 1; nummer++) {
      int zelf = nummer;
      volgers[nummer] = IntStream.range(0, aantal - 1).filter(ander -> ander != zelf).toArray();
    }
    volgers[0] = new int[] {1};
    volgers[1] = IntStream.concat(IntStream.range(2, aantal - 1), IntStream.of(0)).toArray();
    volgers[2] = IntStream.concat(IntStream.of(0, 1), IntStream.of(aantal - 1)).toArray();
    volgers[aantal - 1] = new int[0];
    Ketenoverzicht overzicht = zoek(1, volgers);
    assertThat(overzicht.kortste()).hasValue(3);
    assertThat(overzicht.langste()).isEmpty();
    assertThat(overzicht.aantal()).isEmpty();
    assertThat(codes(overzicht)).contains(List.of("P0", "P1", "P2", "P59"));
  }

  @Property(tries = 1000, seed = "72", edgeCases = EdgeCasesMode.NONE)
  void eenKringIsWieElkaarOverEnWeerBereiken(@ForAll("grafen") int[][] volgers) {
    Set<List<Integer>> verwacht = new HashSet<>();
    for (int een = 0; een < volgers.length; een++) {
      int eerste = een;
      List<Integer> kring =
          IntStream.range(0, volgers.length)
              .filter(
                  ander ->
                      ander == eerste
                          || (bereikt(volgers, eerste, ander) && bereikt(volgers, ander, eerste)))
              .boxed()
              .toList();
      if (kring.size() > 1) {
        verwacht.add(kring);
      }
    }
    List<List<Integer>> kringen = Kringen.van(volgers);
    assertThat(kringen).containsExactlyInAnyOrderElementsOf(verwacht);
    List<Integer> eersten = kringen.stream().map(kring -> kring.get(0)).toList();
    List<Integer> gesorteerd = new ArrayList<>(eersten);
    Collections.sort(gesorteerd);
    assertThat(eersten).isEqualTo(gesorteerd);
  }
}
