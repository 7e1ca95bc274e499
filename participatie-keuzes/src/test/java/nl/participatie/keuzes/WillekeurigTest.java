package nl.participatie.keuzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import nl.participatie.keuzes.fixtures.Willekeurig;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsresultaat;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The arbitraries of the fixtures: what they make is valid, and reaches what it has to reach. */
class WillekeurigTest {

  @Provide
  Arbitrary<Keuzeprofiel> profielen() {
    return Willekeurig.profiel();
  }

  @Provide
  Arbitrary<Keuzeprofiel> volledige() {
    return Willekeurig.volledigProfiel();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Willekeurig.peildatum();
  }

  @Provide
  Arbitrary<Regel> regels() {
    return Willekeurig.regel();
  }

  @Provide
  Arbitrary<Regelset> regelsets() {
    return Willekeurig.regelset(12);
  }

  @Provide
  Arbitrary<Bedrag> bedragen() {
    return Willekeurig.bedrag();
  }

  @Provide
  Arbitrary<Personen> personen() {
    return Willekeurig.personen();
  }

  @Provide
  Arbitrary<Breuk> breuken() {
    return Willekeurig.breuk();
  }

  /** The same values in every run. */
  private static <T> Stream<T> trek(Arbitrary<T> arbitrary, int aantal) {
    return arbitrary.generator(1000).stream(new Random(20150414))
        .limit(aantal)
        .map(Shrinkable::value);
  }

  @Property(tries = 300, seed = "20150421")
  void eenProfielIsGeldigEnEenVolledigProfielVolledig(
      @ForAll("profielen") Keuzeprofiel profiel, @ForAll("volledige") Keuzeprofiel volledig) {
    assertThat(Keuzeprofiel.parse(profiel.toString())).isEqualTo(profiel);
    assertThat(Keuzeprofiel.vanMasker(profiel.masker())).isEqualTo(profiel);
    assertThat(volledig.isVolledig()).isTrue();
  }

  @Example
  void elkeOptieElkeKeuzeElkeSterkteEnEenOpenKeuzeKomenVoor() {
    assertThat(trek(Willekeurig.optie(), 1000).distinct()).hasSameSizeAs(Optie.values());
    assertThat(trek(Willekeurig.keuze(), 1000).distinct()).hasSameSizeAs(Keuze.values());
    assertThat(trek(Willekeurig.sterkte(), 100).distinct()).hasSameSizeAs(Sterkte.values());
    List<Keuzeprofiel> profielen = trek(Willekeurig.profiel(), 300).toList();
    assertThat(profielen).anyMatch(profiel -> !profiel.isVolledig());
    assertThat(profielen.stream().flatMap(profiel -> profiel.opties().stream()).distinct())
        .hasSameSizeAs(Optie.values());
  }

  @Example
  void elkeGrensdagVanDeStandaardregelsIsEenPeildatum() {
    assertThat(trek(Willekeurig.peildatum(), 2000).collect(Collectors.toSet()))
        .containsAll(RegelsCsv.grensdagen());
  }

  @Example
  void eenGeldigheidIsNaarBeideNaarEenOfNaarGeenVanDeKantenOpen() {
    Set<String> kanten = new TreeSet<>();
    trek(Willekeurig.geldigheid(), 200)
        .forEach(g -> kanten.add(g.vanaf().isPresent() + " " + g.tot().isPresent()));
    assertThat(kanten).containsExactly("false false", "false true", "true false", "true true");
    assertThat(trek(Willekeurig.geldigheid(), 200)).contains(Geldigheid.ALTIJD);
  }

  @Property(tries = 300, seed = "20150422")
  void eenRegelIsGeldig(@ForAll("regels") Regel regel) {
    // the check of the relations between the attributes runs in build()
    assertThat(Regel.builder().from(regel).build()).isEqualTo(regel);
    assertThat(regel.code()).matches("W-[1-9][0-9]{0,3}");
  }

  @Example
  void elkeSoortRegelKomtVoorMetEenEnMetMeerOptiesEnSluitUitOokZonderDan() {
    List<Regel> regels = trek(Willekeurig.regel(), 1000).toList();
    assertThat(regels.stream().map(Regel::soort).distinct()).hasSameSizeAs(Regelsoort.values());
    assertThat(regels).anyMatch(regel -> regel.als().size() > 1);
    assertThat(regels).anyMatch(regel -> regel.dan().size() > 1);
    assertThat(regels.stream().filter(r -> r.soort() == Regelsoort.SLUIT_UIT))
        .anyMatch(regel -> regel.dan().isEmpty())
        .anyMatch(regel -> !regel.dan().isEmpty());
    assertThat(regels.stream().flatMap(regel -> regel.als().stream()).distinct())
        .hasSameSizeAs(Optie.values());
  }

  @Property(tries = 100, seed = "20150423")
  void eenRegelsetHeeftEenEigenCodeVoorElkeRegelEnIsTeToetsen(
      @ForAll("regelsets") Regelset set,
      @ForAll("profielen") Keuzeprofiel profiel,
      @ForAll("dagen") LocalDate dag) {
    assertThat(set.regels())
        .extracting(Regel::code)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 12).mapToObj(nummer -> "W-" + nummer).toList());
    Toetsresultaat resultaat = new Toets(set).toets(profiel, dag);
    assertThat(resultaat.bevindingen())
        .allMatch(bevinding -> bevinding.regel().geldigheid().geldtOp(dag));
  }

  @Example
  void eenRegelsetVanNulRegelsKan() {
    assertThat(trek(Willekeurig.regelset(0), 1)).containsExactly(Regelset.of(List.of()));
  }

  @Property(tries = 300, seed = "20150424")
  void eenGetalIsGeldig(
      @ForAll("bedragen") Bedrag bedrag,
      @ForAll("personen") Personen personen,
      @ForAll("breuken") Breuk breuk) {
    assertThat(Bedrag.parse(bedrag.toString())).isEqualTo(bedrag);
    assertThat(Personen.of(personen.aantal())).isEqualTo(personen);
    assertThat(Breuk.of(breuk.teller(), breuk.noemer())).isEqualTo(breuk);
  }
}
