package nl.participatie.keuzes.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.RegelsCsv;
import nl.participatie.keuzes.fixtures.Willekeurig;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The check against an independent reading of the same table. */
class ToetsOrakelTest {

  private static final List<LocalDate> GRENSDAGEN = RegelsCsv.grensdagen();

  @Provide
  Arbitrary<List<Optie>> gedeeltelijk() {
    return Willekeurig.besluiten();
  }

  @Provide
  Arbitrary<List<Optie>> volledig() {
    return Willekeurig.alleBesluiten();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Willekeurig.peildatum();
  }

  @Provide
  Arbitrary<List<Regel>> geschuddeRegels() {
    return Arbitraries.shuffle(Regelset.standaard().regels());
  }

  /**
   * Every rule looks at one choice or two. All pairs of choices, each decided in every way or open,
   * on every boundary date: nothing that a single rule can do is left out.
   */
  @Example
  void opElkPaarKeuzesEnElkeGrensdagVindtDeToetsWatHetOrakelVindt() {
    Set<String> gezien = new TreeSet<>();
    int vergeleken = 0;
    for (Keuze een : Keuze.values()) {
      for (Keuze twee : Keuze.values()) {
        if (een.nummer() < twee.nummer()) {
          vergeleken += vergelijk(een, twee, gezien);
        }
      }
    }
    // A choice of n options has n + 1 ways, open included: 14 choices have 3 ways, 2 have 4, 2 have
    // 5, 1 has 6. Over all pairs that is (sum^2 - sum of squares) / 2 profiles, where
    // sum = 42 + 8 + 10 + 6 = 66 and sum of squares = 126 + 32 + 50 + 36 = 244: 4112 / 2 = 2056.
    assertThat(vergeleken).isEqualTo(2056 * GRENSDAGEN.size());
    // Each of the 54 rules has spoken; with two outcomes, SCHENDING and ONBEPAALD.
    assertThat(gezien).hasSize(54 + 2);
  }

  private static int vergelijk(Keuze een, Keuze twee, Set<String> gezien) {
    int vergeleken = 0;
    for (Optional<Optie> eerste : wijzen(een)) {
      for (Optional<Optie> tweede : wijzen(twee)) {
        List<Optie> gekozen = Stream.of(eerste, tweede).flatMap(Optional::stream).toList();
        for (LocalDate dag : GRENSDAGEN) {
          stemtOvereen(gekozen, dag)
              .forEach(bevinding -> gezien.add(bevinding.replaceAll(" \\[.*", "")));
          vergeleken++;
        }
      }
    }
    return vergeleken;
  }

  private static List<Optional<Optie>> wijzen(Keuze keuze) {
    return Stream.concat(
            Stream.of(Optional.<Optie>empty()), keuze.opties().stream().map(Optional::of))
        .toList();
  }

  private static List<String> stemtOvereen(List<Optie> gekozen, LocalDate dag) {
    List<String> gevonden =
        NaiefOrakel.regels(Toets.STANDAARD.toets(Keuzeprofiel.of(gekozen), dag));
    assertThat(gevonden)
        .as("%s on %s", gekozen, dag)
        .isEqualTo(NaiefOrakel.bevindingen(gekozen, dag));
    return gevonden;
  }

  @Property(tries = 2000, seed = "20150414", edgeCases = EdgeCasesMode.NONE)
  void opEenGedeeltelijkProfielVindtDeToetsWatHetOrakelVindt(
      @ForAll("gedeeltelijk") List<Optie> gekozen, @ForAll("dagen") LocalDate dag) {
    stemtOvereen(gekozen, dag);
  }

  @Property(tries = 2000, seed = "20150415", edgeCases = EdgeCasesMode.NONE)
  void opEenVolledigProfielVindtDeToetsWatHetOrakelVindt(
      @ForAll("volledig") List<Optie> gekozen, @ForAll("dagen") LocalDate dag) {
    stemtOvereen(gekozen, dag);
  }

  @Property(tries = 500, seed = "20150416", edgeCases = EdgeCasesMode.NONE)
  void eenVolledigProfielLaatNietsOnbepaald(
      @ForAll("volledig") List<Optie> gekozen, @ForAll("dagen") LocalDate dag) {
    assertThat(Toets.STANDAARD.toets(Keuzeprofiel.of(gekozen), dag).met(Toetsuitkomst.ONBEPAALD))
        .isEmpty();
  }

  @Property(tries = 500, seed = "20150417", edgeCases = EdgeCasesMode.NONE)
  void deVolgordeVanDeRegelsBepaaltAlleenDeVolgordeVanDeBevindingen(
      @ForAll("gedeeltelijk") List<Optie> gekozen,
      @ForAll("dagen") LocalDate dag,
      @ForAll("geschuddeRegels") List<Regel> geschud) {
    Keuzeprofiel profiel = Keuzeprofiel.of(gekozen);
    List<Regelbevinding> anders = new Toets(Regelset.of(geschud)).toets(profiel, dag).bevindingen();
    assertThat(anders)
        .containsExactlyInAnyOrderElementsOf(Toets.STANDAARD.toets(profiel, dag).bevindingen());
    assertThat(anders.stream().map(bevinding -> geschud.indexOf(bevinding.regel())))
        .as("findings come in the order of the rules")
        .isSorted();
  }

  @Property(tries = 500, seed = "20150418", edgeCases = EdgeCasesMode.NONE)
  void deVolgordeVanDeBesluitenDoetErNietToe(
      @ForAll("gedeeltelijk") List<Optie> gekozen,
      @ForAll("dagen") LocalDate dag,
      @ForAll Random toeval) {
    List<Optie> geschud = new ArrayList<>(gekozen);
    Collections.shuffle(geschud, toeval);
    Keuzeprofiel stapVoorStap = Keuzeprofiel.LEEG;
    for (Optie optie : geschud) {
      stapVoorStap = stapVoorStap.met(optie);
    }
    Toetsresultaat verwacht = Toets.STANDAARD.toets(Keuzeprofiel.of(gekozen), dag);
    assertThat(Toets.STANDAARD.toets(Keuzeprofiel.of(geschud), dag)).isEqualTo(verwacht);
    assertThat(Toets.STANDAARD.toets(stapVoorStap, dag)).isEqualTo(verwacht);
  }

  /**
   * The options of a finding are what is chosen of the choices that its rule is about: nothing
   * else, nothing twice, and in the order of the catalogue. A limit looks at one choice only.
   */
  @Property(tries = 1000, seed = "20150419", edgeCases = EdgeCasesMode.NONE)
  void deOptiesVanEenBevindingZijnDeGekozenOptiesVanHaarKeuzes(
      @ForAll("gedeeltelijk") List<Optie> gekozen, @ForAll("dagen") LocalDate dag) {
    for (Regelbevinding bevinding :
        Toets.STANDAARD.toets(Keuzeprofiel.of(gekozen), dag).bevindingen()) {
      Set<Keuze> keuzes =
          Stream.concat(bevinding.regel().als().stream(), bevinding.regel().dan().stream())
              .map(Optie::keuze)
              .collect(Collectors.toSet());
      assertThat(bevinding.opties())
          .as("%s", bevinding)
          .containsExactlyElementsOf(
              gekozen.stream().filter(optie -> keuzes.contains(optie.keuze())).toList());
    }
  }

  /** Opening a choice can only silence what looked at it, or leave a demand undetermined. */
  @Property(tries = 1000, seed = "20150420", edgeCases = EdgeCasesMode.NONE)
  void eenKeuzeOpenLatenRaaktAlleenRegelsOverDieKeuze(
      @ForAll("volledig") List<Optie> gekozen,
      @ForAll("dagen") LocalDate dag,
      @ForAll Keuze keuze) {
    Keuzeprofiel volledig = Keuzeprofiel.of(gekozen);
    List<Regelbevinding> zonder = Toets.STANDAARD.toets(volledig.zonder(keuze), dag).bevindingen();
    List<Regelbevinding> elders =
        Toets.STANDAARD.toets(volledig, dag).bevindingen().stream()
            .filter(bevinding -> bevinding.opties().stream().noneMatch(o -> o.keuze() == keuze))
            .toList();
    assertThat(zonder.stream().filter(b -> b.uitkomst() != Toetsuitkomst.ONBEPAALD))
        .containsExactlyElementsOf(elders);
    assertThat(zonder.stream().filter(b -> b.uitkomst() == Toetsuitkomst.ONBEPAALD))
        .allMatch(b -> b.regel().dan().first().keuze() == keuze);
  }
}
