package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import org.junit.jupiter.api.Test;

/** A yearly cap: nothing twice, in order, never above the cap, cohorts whole. */
class PlafondstandTest {

  private static Plafond plafond(int perJaar, int cohort, Optional<Integer> wachtlijst) {
    return Plafond.builder()
        .instrument(Voorziening.TRAJECT)
        .perJaar(perJaar)
        .cohort(cohort)
        .wachtlijst(wachtlijst)
        .build();
  }

  private static List<Aanvraag> aanvragen(int van, int totEnMet) {
    return IntStream.rangeClosed(van, totEnMet).mapToObj(Aanvraag::new).toList();
  }

  private static List<String> plat(Plafondverdeling verdeling) {
    return verdeling.besluiten().stream()
        .map(
            besluit ->
                besluit.aanvraag().nummer()
                    + " "
                    + besluit.uitkomst()
                    + besluit.positie().map(positie -> " " + positie).orElse(""))
        .toList();
  }

  @Test
  void tienPlekkenBeschutWerkWaarvanErAchtZijnVergeven() {
    // report 6.2: a large municipality sets at most 10 places a year
    Plafond tien =
        Plafond.builder().instrument(Voorziening.BESCHUT_WERK).perJaar(10).wachtlijst(1).build();
    Plafondverdeling verdeling = Plafondstand.van(tien, 8).verdeel(aanvragen(1, 4));

    assertThat(plat(verdeling))
        .containsExactly("1 TOEGEKEND", "2 TOEGEKEND", "3 WACHTLIJST 1", "4 GEWEIGERD");
    assertThat(verdeling.stand().gebruik()).isEqualTo(10);
    assertThat(verdeling.stand().plafond()).isEqualTo(tien);
    assertThat(verdeling.stand().wachtlijst()).containsExactly(new Aanvraag(3));
    assertThat(verdeling.stand()).hasToString("Plafondstand[BESCHUT_WERK 10/10, 1 waiting]");
  }

  @Test
  void eenTrajectInTilburgKomtMetVijftigTegelijk() {
    // report 6.3 and 6.4: 1,500 a year, budget for a cohort of 50 at a time
    Plafondstand begin = Plafondstand.van(plafond(1500, 50, Optional.empty()), 1425);
    Plafondverdeling negenenveertig = begin.verdeel(aanvragen(1, 49));
    Plafondverdeling vijftig = negenenveertig.stand().verdeel(aanvragen(50, 50));
    // 1,425 + 50 = 1,475: another 50 does not fit within 1,500
    Plafondverdeling verder = vijftig.stand().verdeel(aanvragen(51, 120));

    assertThat(negenenveertig.stand().toegekend()).isEmpty();
    assertThat(plat(negenenveertig)).startsWith("1 WACHTLIJST 1").endsWith("49 WACHTLIJST 49");
    assertThat(plat(vijftig)).containsExactly("50 TOEGEKEND");
    assertThat(vijftig.stand().toegekend()).containsExactlyElementsOf(aanvragen(1, 50));
    assertThat(vijftig.stand().wachtlijst()).isEmpty();
    assertThat(vijftig.stand().gebruik()).isEqualTo(1475);
    assertThat(verder.stand().gebruik()).isEqualTo(1475);
    assertThat(plat(verder)).startsWith("51 WACHTLIJST 1").endsWith("120 WACHTLIJST 70");

    Plafondverdeling nieuwJaar = verder.stand().nieuwJaar();
    assertThat(plat(nieuwJaar)).startsWith("51 TOEGEKEND").endsWith("120 WACHTLIJST 20");
    assertThat(nieuwJaar.stand().gebruik()).isEqualTo(50);
    assertThat(nieuwJaar.stand().toegekend()).containsExactlyElementsOf(aanvragen(1, 100));
  }

  @Test
  void wieNogEensVraagtKrijgtNietNogEens() {
    Plafondstand stand = Plafondstand.van(plafond(2, 1, Optional.empty()), 0);
    Plafondverdeling eerst =
        stand.verdeel(
            List.of(
                new Aanvraag(1),
                new Aanvraag(1),
                new Aanvraag(2),
                new Aanvraag(3),
                new Aanvraag(3),
                new Aanvraag(4)));
    assertThat(plat(eerst))
        .containsExactly(
            "1 TOEGEKEND",
            "1 AL_TOEGEKEND",
            "2 TOEGEKEND",
            "3 WACHTLIJST 1",
            "3 WACHTLIJST 1",
            "4 WACHTLIJST 2");
    assertThat(plat(eerst.stand().nieuwJaar().stand().verdeel(aanvragen(1, 3))))
        .containsExactly("1 AL_TOEGEKEND", "2 AL_TOEGEKEND", "3 AL_TOEGEKEND");
    assertThat(stand.toegekend()).isEmpty();
  }

  @Test
  void zonderWachtlijstWachtMenAlleenOpEenGroepDieNogPast() {
    Plafondstand stand = Plafondstand.van(plafond(5, 2, Optional.of(0)), 0);
    Plafondverdeling verdeling = stand.verdeel(aanvragen(1, 6));
    assertThat(plat(verdeling))
        .containsExactly(
            "1 TOEGEKEND",
            "2 TOEGEKEND",
            "3 TOEGEKEND",
            "4 TOEGEKEND",
            "5 GEWEIGERD",
            "6 GEWEIGERD");
    assertThat(plat(stand.verdeel(aanvragen(1, 1)))).containsExactly("1 WACHTLIJST 1");
  }

  @Test
  void elkGetalBuitenZijnGrenzenWordtGenoemd() {
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> plafond(-1, 0, Optional.of(1_000_001)))
        .satisfies(
            fout ->
                assertThat(fout.fouten())
                    .extracting(een -> een.pad() + " " + een.waarde(), een -> een.toegestaan().en())
                    .containsExactly(
                        tuple("cohort 0", "allowed is a number from 1 up to and including 1000000"),
                        tuple(
                            "perJaar -1", "allowed is a number from 0 up to and including 1000000"),
                        tuple(
                            "wachtlijst 1000001",
                            "allowed is a number from 0 up to and including 1000000")));
    Plafond grootste = plafond(1_000_000, 1_000_000, Optional.of(1_000_000));
    assertThat(Plafondstand.van(grootste, 1_000_000).gebruik()).isEqualTo(1_000_000);
    assertThat(
            Plafondstand.van(plafond(0, 1, Optional.of(0)), 0).verdeel(aanvragen(1, 1)).besluiten())
        .extracting(Plafondbesluit::uitkomst)
        .containsExactly(Plafonduitkomst.GEWEIGERD);
    for (int gebruik : new int[] {-1, 11}) {
      assertThatExceptionOfType(Invoerfout.class)
          .isThrownBy(() -> Plafondstand.van(plafond(10, 1, Optional.empty()), gebruik))
          .satisfies(
              fout -> assertThat(fout.fouten()).extracting(Fout::pad).containsExactly("gebruik"));
    }
  }

  @Test
  void alleenWieWachtHeeftEenPlaats() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Plafondbesluit(new Aanvraag(1), Plafonduitkomst.TOEGEKEND, Optional.of(1)))
        .withMessageContaining("Request 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Plafondbesluit(new Aanvraag(1), Plafonduitkomst.WACHTLIJST, Optional.empty()));
  }

  record Vraag(Plafond plafond, int gebruik, List<Aanvraag> aanvragen) {}

  @Provide
  Arbitrary<Vraag> vragen() {
    Arbitrary<Integer> cohort =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(1)), Tuple.of(2, Arbitraries.integers().between(2, 7)));
    Arbitrary<List<Aanvraag>> aanvragen =
        Arbitraries.integers().between(1, 40).map(Aanvraag::new).list().ofMaxSize(80);
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            cohort,
            Arbitraries.integers().between(0, 12).optional(),
            Arbitraries.integers().between(0, 30),
            aanvragen)
        .as(
            (perJaar, groep, wachtlijst, gebruik, lijst) ->
                new Vraag(plafond(perJaar, groep, wachtlijst), Math.min(gebruik, perJaar), lijst));
  }

  @Property
  void hetPlafondWordtNooitOverschredenEnGroepenZijnHeel(@ForAll("vragen") Vraag vraag) {
    Plafondstand stand =
        Plafondstand.van(vraag.plafond(), vraag.gebruik()).verdeel(vraag.aanvragen()).stand();
    int toegekend = stand.toegekend().size();
    assertThat(stand.gebruik())
        .isEqualTo(vraag.gebruik() + toegekend)
        .isLessThanOrEqualTo(vraag.plafond().perJaar());
    assertThat(toegekend % vraag.plafond().cohort()).isZero();
  }

  @Property
  void nietsWordtTweemaalToegekendEnNiemandWachtOpWatHijHeeft(@ForAll("vragen") Vraag vraag) {
    Plafondverdeling verdeling =
        Plafondstand.van(vraag.plafond(), vraag.gebruik()).verdeel(vraag.aanvragen());
    List<Aanvraag> toegekend =
        verdeling.besluiten().stream()
            .filter(besluit -> besluit.uitkomst() == Plafonduitkomst.TOEGEKEND)
            .map(Plafondbesluit::aanvraag)
            .toList();
    assertThat(toegekend)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(verdeling.stand().toegekend());
    assertThat(verdeling.stand().wachtlijst())
        .doesNotHaveDuplicates()
        .noneMatch(toegekend::contains);
  }

  @Property
  void deVolgordeVanDeAanvragenBeslist(@ForAll("vragen") Vraag vraag) {
    Plafondverdeling verdeling =
        Plafondstand.van(vraag.plafond(), vraag.gebruik()).verdeel(vraag.aanvragen());
    List<Aanvraag> eersteKeer = vraag.aanvragen().stream().distinct().toList();
    // whoever was granted came before whoever waits
    List<Aanvraag> inVolgorde = new ArrayList<>(verdeling.stand().toegekend());
    inVolgorde.addAll(verdeling.stand().wachtlijst());
    Set<Aanvraag> bekend = new HashSet<>(inVolgorde);
    assertThat(eersteKeer.stream().filter(bekend::contains).toList())
        .containsExactlyElementsOf(inVolgorde);
    for (Plafondbesluit besluit : verdeling.besluiten()) {
      besluit
          .positie()
          .ifPresent(
              positie ->
                  assertThat(verdeling.stand().wachtlijst().get(positie - 1))
                      .isEqualTo(besluit.aanvraag()));
    }
  }

  @Property
  void eenVoorEenGeeftDezelfdeStandAlsAllemaalTegelijk(@ForAll("vragen") Vraag vraag) {
    Plafondstand begin = Plafondstand.van(vraag.plafond(), vraag.gebruik());
    Plafondstand eenVoorEen = begin;
    for (Aanvraag aanvraag : vraag.aanvragen()) {
      eenVoorEen = eenVoorEen.verdeel(List.of(aanvraag)).stand();
    }
    Plafondstand tegelijk = begin.verdeel(vraag.aanvragen()).stand();
    assertThat(eenVoorEen).isEqualTo(tegelijk).hasSameHashCodeAs(tegelijk);
  }

  @Property
  void eenNieuwJaarBegintMetDeWachtlijst(@ForAll("vragen") Vraag vraag) {
    Plafondstand oud =
        Plafondstand.van(vraag.plafond(), vraag.gebruik()).verdeel(vraag.aanvragen()).stand();
    Plafondstand nieuw = oud.nieuwJaar().stand();
    int passen = vraag.plafond().perJaar() / vraag.plafond().cohort();
    int vol = oud.wachtlijst().size() / vraag.plafond().cohort();
    int verwacht = Math.min(passen, vol) * vraag.plafond().cohort();
    assertThat(nieuw.gebruik()).isEqualTo(verwacht);
    assertThat(nieuw.wachtlijst())
        .isEqualTo(oud.wachtlijst().subList(verwacht, oud.wachtlijst().size()));
    assertThat(nieuw.toegekend()).containsAll(oud.toegekend());
  }

  @Test
  void eenStandIsGelijkAlsPlafondGebruikEnRijenDatZijn() {
    Plafondstand stand = Plafondstand.van(plafond(3, 1, Optional.empty()), 1);
    assertThat(stand)
        .isEqualTo(Plafondstand.van(plafond(3, 1, Optional.empty()), 1))
        .isNotEqualTo(Plafondstand.van(plafond(3, 1, Optional.empty()), 2))
        .isNotEqualTo(Plafondstand.van(plafond(3, 2, Optional.empty()), 1))
        .isNotEqualTo(stand.verdeel(aanvragen(1, 1)).stand())
        .isNotEqualTo("stand");
    Plafondstand vol = Plafondstand.van(plafond(3, 1, Optional.empty()), 3);
    assertThat(vol.verdeel(aanvragen(1, 2)).stand())
        .isNotEqualTo(vol.verdeel(List.of(new Aanvraag(2), new Aanvraag(1))).stand());
    assertThat(stand.verdeel(aanvragen(1, 2)).stand())
        .isNotEqualTo(stand.verdeel(List.of(new Aanvraag(2), new Aanvraag(1))).stand());
  }
}
