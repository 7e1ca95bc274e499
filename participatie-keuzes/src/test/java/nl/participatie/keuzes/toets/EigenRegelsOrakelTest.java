package nl.participatie.keuzes.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.Regelgenerator;
import nl.participatie.keuzes.Regelgenerator.Geval;
import nl.participatie.keuzes.RegelsCsv.Rij;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.fixtures.Willekeurig;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The check and the verdict on rules of an embedder's own, many of them, against the oracle. */
class EigenRegelsOrakelTest {

  @Provide
  Arbitrary<Geval> gevallen() {
    return Regelgenerator.gevallen(19, 150, 0.3);
  }

  @Provide
  Arbitrary<List<Optie>> volledig() {
    return Willekeurig.alleBesluiten();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Arbitraries.of(Regelgenerator.DAGEN);
  }

  private static List<Rij> rijen(Regelset regels) {
    return regels.regels().stream()
        .map(
            regel ->
                new Rij(
                    regel.code(),
                    regel.soort().name(),
                    codes(regel.als()),
                    codes(regel.dan()),
                    regel.sterkte().name(),
                    regel.geldigheid().vanaf().map(LocalDate::toString).orElse(""),
                    regel.geldigheid().tot().map(LocalDate::toString).orElse(""),
                    regel.grondslag().name(),
                    ""))
        .toList();
  }

  private static Set<String> codes(Collection<Optie> opties) {
    return opties.stream().map(Optie::toString).collect(Collectors.toSet());
  }

  @Property(tries = 300, seed = "61", edgeCases = EdgeCasesMode.NONE)
  void deToetsVindtWatHetOrakelVindt(
      @ForAll("gevallen") Geval geval, @ForAll("volledig") List<Optie> volledig) {
    Toets toets = new Toets(geval.regels());
    List<Rij> rijen = rijen(geval.regels());
    for (LocalDate dag : Regelgenerator.DAGEN) {
      for (Keuzeprofiel profiel : List.of(geval.profiel(), Keuzeprofiel.of(volledig))) {
        assertThat(NaiefOrakel.regels(toets.toets(profiel, dag)))
            .as("%s on %s", profiel, dag)
            .isEqualTo(NaiefOrakel.bevindingen(rijen, profiel.opties(), dag));
      }
    }
  }

  /** A rule is broken when the oracle finds a violation or a tension. */
  @Property(tries = 200, seed = "62", edgeCases = EdgeCasesMode.NONE)
  void hetOordeelIsDatVanHetOrakel(
      @ForAll("gevallen") Geval geval, @ForAll("volledig") List<Optie> volledig) {
    Oordeel oordeel = Oordeel.van(geval.regels(), geval.dag(), geval.drempel());
    assertThat(oordeel.regels()).isEqualTo(geval.hard());
    List<Rij> hard = rijen(Regelset.of(geval.hard()));
    List<Keuzeprofiel> profielen =
        List.of(geval.profiel(), Keuzeprofiel.of(volledig), Keuzeprofiel.LEEG);
    long[] maskers = profielen.stream().mapToLong(Keuzeprofiel::masker).toArray();
    for (int i = 0; i < maskers.length; i++) {
      Keuzeprofiel profiel = profielen.get(i);
      List<String> gebroken =
          NaiefOrakel.bevindingen(hard, profiel.opties(), geval.dag()).stream()
              .filter(regel -> !regel.contains(" ONBEPAALD "))
              .map(regel -> regel.replaceAll(" .*", ""))
              .toList();
      Set<Regel> gevonden = oordeel.gebroken(profiel);
      assertThat(gevonden.stream().map(Regel::code)).isEqualTo(gebroken);
      assertThat(oordeel.isGeldig(profiel)).isEqualTo(gebroken.isEmpty());
      assertThat(oordeel.geldig(maskers).get(i)).isEqualTo(gebroken.isEmpty());
      assertThat(oordeel.geldig(Profielblok.van(profielen)).get(i)).isEqualTo(gebroken.isEmpty());
      isEenVerzameling(gevonden, geval.hard());
    }
    assertThat(Profielblok.van(profielen).aantal()).isEqualTo(3);
    assertThat(oordeel.geldig(new long[0]).isEmpty()).isTrue();
    assertThat(oordeel.geldig(Profielblok.van(List.of())).isEmpty()).isTrue();
  }

  /** The contract of {@link Set}, and nothing can be changed. */
  private static void isEenVerzameling(Set<Regel> gevonden, List<Regel> hard) {
    Set<Regel> gewoon = new HashSet<>();
    for (Regel regel : gevonden) {
      assertThat(gewoon.add(regel)).as("each once").isTrue();
    }
    assertThat(gevonden).hasSize(gewoon.size());
    assertThat(gevonden.isEmpty()).isEqualTo(gewoon.isEmpty());
    assertThat(gevonden.equals(gewoon)).isTrue();
    assertThat(gewoon.equals(gevonden)).isTrue();
    assertThat(gevonden.hashCode()).isEqualTo(gewoon.hashCode());
    assertThat(gevonden.toString()).startsWith("[").endsWith("]");
    for (Regel regel : hard) {
      assertThat(gevonden.contains(regel)).isEqualTo(gewoon.contains(regel));
    }
    Iterator<Regel> iterator = gevonden.iterator();
    for (int i = 0; i < gewoon.size(); i++) {
      assertThat(iterator.hasNext()).isTrue();
      assertThat(iterator.hasNext()).as("asking twice moves nothing").isTrue();
      assertThat(iterator.next()).isNotNull();
    }
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
    if (!hard.isEmpty()) {
      assertThatThrownBy(() -> gevonden.add(hard.get(0)))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    if (!gewoon.isEmpty()) {
      assertThatThrownBy(() -> gevonden.remove(gewoon.iterator().next()))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(gevonden::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  /** Words of 64 rules: some empty between others, the last one not full. */
  @Example
  void gebrokenRegelsStaanOokOverLegeWoordenHeenOpVolgorde() {
    Optie als = Optie.parse("1.INVESTEREN");
    List<Regel> regels =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    Regelvoorbeeld.builder("W-" + i)
                        .soort(Regelsoort.SLUIT_UIT)
                        .als(
                            List.of(
                                List.of(5, 63, 64, 191, 256, 299).contains(i)
                                    ? als
                                    : Optie.parse("1.NIET_INVESTEREN")))
                        .build())
            .toList();
    Oordeel oordeel = Oordeel.van(Regelset.of(regels), LocalDate.of(2020, 1, 1), Sterkte.AANDACHT);
    Set<Regel> gebroken = oordeel.gebroken(Keuzeprofiel.of(als));
    assertThat(gebroken.stream().map(Regel::code))
        .containsExactly("W-5", "W-63", "W-64", "W-191", "W-256", "W-299");
    isEenVerzameling(gebroken, regels);
    assertThat(oordeel.gebroken(Keuzeprofiel.of(Optie.parse("1.NIET_INVESTEREN")))).hasSize(294);
    Set<Regel> niets = oordeel.gebroken(Keuzeprofiel.of(Optie.parse("12.PLAFONDS")));
    assertThat(niets).isEmpty();
    isEenVerzameling(niets, regels);
  }

  /** More profiles than a block of words holds, and a last word that is not full. */
  @Property(tries = 10, seed = "63", edgeCases = EdgeCasesMode.NONE)
  void veelProfielenInKolommen(@ForAll("gevallen") Geval geval, @ForAll java.util.Random toeval) {
    Oordeel oordeel = Oordeel.van(geval.regels(), geval.dag(), geval.drempel());
    int aantal = 8000 + toeval.nextInt(1000);
    long[] maskers = new long[aantal];
    for (int i = 0; i < aantal; i++) {
      Keuzeprofiel profiel = Keuzeprofiel.LEEG;
      for (Keuze keuze : Keuze.values()) {
        if (toeval.nextInt(4) == 0) {
          List<Optie> opties = List.copyOf(keuze.opties());
          profiel = profiel.met(opties.get(toeval.nextInt(opties.size())));
        }
      }
      maskers[i] = profiel.masker();
    }
    var kolommen = oordeel.geldig(Profielblok.van(maskers));
    assertThat(oordeel.geldig(maskers)).isEqualTo(kolommen);
    for (int i = 0; i < aantal; i++) {
      assertThat(kolommen.get(i))
          .isEqualTo(oordeel.gebroken(Keuzeprofiel.vanMasker(maskers[i])).isEmpty());
    }
    assertThat(kolommen.length()).isLessThanOrEqualTo(aantal);
  }
}
