package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Effecten.deel;
import static nl.participatie.keuzes.transformatie.Effecten.huidig;
import static nl.participatie.keuzes.transformatie.Effecten.nieuw;
import static nl.participatie.keuzes.transformatie.Effecten.opgave;
import static nl.participatie.keuzes.transformatie.Effecten.organisatie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The question from outside: every fault at once, with place, value and what is allowed. */
class EffectcontroleTest {

  private static final String PLAATS = "transformatie.effect";

  private static Controleresultaat<Effectopgave> controleer(Effectinvoer invoer) {
    return Effectcontrole.controleer(invoer, PLAATS, List.of());
  }

  private static List<String> fouten(Effectinvoer invoer) {
    return controleer(invoer).fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static @Nullable BigDecimal getal(@Nullable String getal) {
    return getal == null ? null : new BigDecimal(getal);
  }

  private static Organisatieinvoer alles(String aandeel) {
    return new Organisatieinvoer(
        Map.of(
            WswWerkvorm.DETACHERING, new Werkvorminvoer(aandeel, BigDecimal.TEN, BigDecimal.ONE)),
        BigDecimal.TEN,
        null,
        null);
  }

  private static Effectinvoer metAandeel(String aandeel) {
    return new Effectinvoer(
        2019, 2020, Optional.of(alles("1")), Optional.of(alles(aandeel)), List.of());
  }

  @Test
  void watGoedIsKomtErAlsWaardeUit() {
    Organisatieinvoer huidig =
        new Organisatieinvoer(
            Map.of(
                WswWerkvorm.BINNEN_DE_MUREN,
                new Werkvorminvoer("0.60", getal("6000"), getal("3000.00")),
                WswWerkvorm.DETACHERING,
                new Werkvorminvoer("2/5", getal("9e3"), getal("2000"))),
            getal("300000"),
            null,
            null);
    Organisatieinvoer nieuw =
        new Organisatieinvoer(
            Map.of(
                WswWerkvorm.DETACHERING,
                new Werkvorminvoer("1/3", getal("9000"), getal("2000")),
                WswWerkvorm.BEGELEID_WERKEN,
                new Werkvorminvoer("2/3", getal("10000"), getal("5000"))),
            getal("100000"),
            getal("1000"),
            getal("22700.50"));
    Effectopgave verwacht =
        Effectopgave.builder()
            .from(
                opgave(
                    2019,
                    2030,
                    huidig(),
                    Wsworganisatie.builder()
                        .from(nieuw())
                        .subsidiePerPersoon(Bedrag.ofCent(2_270_050))
                        .build()))
            .eenmalig(ImmutableSortedMap.of(2019, Bedrag.ofEuro(5), 2030, Bedrag.NUL))
            .build();
    assertThat(
            controleer(
                    new Effectinvoer(
                        2019,
                        2030,
                        Optional.of(huidig),
                        Optional.of(nieuw),
                        List.of(
                            new Eenmaliginvoer(2030, BigDecimal.ZERO),
                            new Eenmaliginvoer(2019, getal("5")))))
                .ofFout())
        .isEqualTo(verwacht);
    assertThat(Effectvertaling.invoer(verwacht).eenmalig())
        .extracting(Eenmaliginvoer::jaar)
        .containsExactly(2019, 2030);
  }

  @Test
  void alleFoutenKomenTegelijk() {
    Organisatieinvoer slecht =
        new Organisatieinvoer(
            Map.of(
                WswWerkvorm.BINNEN_DE_MUREN,
                new Werkvorminvoer("1.5", getal("-1"), getal("1000000.01")),
                WswWerkvorm.DETACHERING,
                new Werkvorminvoer(null, null, null)),
            getal("10000000000.01"),
            getal("0.001"),
            getal("1e400"));
    Organisatieinvoer leeg = new Organisatieinvoer(Map.of(), null, null, null);
    assertThat(
            fouten(
                new Effectinvoer(
                    2014,
                    2056,
                    Optional.of(slecht),
                    Optional.of(leeg),
                    List.of(
                        new Eenmaliginvoer(null, null),
                        new Eenmaliginvoer(2056, getal("-0.01")),
                        new Eenmaliginvoer(2020, getal("1")),
                        new Eenmaliginvoer(2020, getal("2"))))))
        .containsExactly(
            "transformatie.effect.eenmalig[0].bedrag: is required",
            "transformatie.effect.eenmalig[0].jaar: is required",
            "transformatie.effect.eenmalig[1].bedrag: '-0.01': allowed is an amount in euro from 0"
                + " to 10000000000, with at most two decimals",
            "transformatie.effect.eenmalig[1].jaar: '2056': allowed is a year from 2015 to 2055",
            "transformatie.effect.eenmalig[3].jaar: '2020': is there already: each year may stand"
                + " there once only",
            "transformatie.effect.huidig.overhead: '10000000000.01': allowed is an amount in euro"
                + " from 0 to 10000000000, with at most two decimals",
            "transformatie.effect.huidig.overheadPerPersoon: '0.001': allowed is an amount in euro"
                + " from 0 to 1000000, with at most two decimals",
            "transformatie.effect.huidig.subsidiePerPersoon: '1E+400': allowed is an amount in euro"
                + " from 0 to 1000000, with at most two decimals",
            "transformatie.effect.huidig.werkvormen.BINNEN_DE_MUREN.aandeel: '1.5': allowed is a"
                + " share from 0 to 1, such as 0.25 or 1/3",
            "transformatie.effect.huidig.werkvormen.BINNEN_DE_MUREN.begeleiding: '1000000.01':"
                + " allowed is an amount in euro from 0 to 1000000, with at most two decimals",
            "transformatie.effect.huidig.werkvormen.BINNEN_DE_MUREN.toegevoegdeWaarde: '-1':"
                + " allowed is an amount in euro from 0 to 1000000, with at most two decimals",
            "transformatie.effect.huidig.werkvormen.DETACHERING.aandeel: is required",
            "transformatie.effect.huidig.werkvormen.DETACHERING.begeleiding: is required",
            "transformatie.effect.huidig.werkvormen.DETACHERING.toegevoegdeWaarde: is required",
            "transformatie.effect.nieuw.overhead: is required",
            "transformatie.effect.nieuw.werkvormen: '0': is the sum of the shares: allowed is"
                + " exactly 1",
            "transformatie.effect.tot: '2056': allowed is a year from 2015 to 2055",
            "transformatie.effect.van: '2014': allowed is a year from 2015 to 2055");
  }

  @Test
  void watOntbreektIsVerplicht() {
    assertThat(fouten(new Effectinvoer(null, null, Optional.empty(), Optional.empty(), List.of())))
        .containsExactly(
            "transformatie.effect.huidig: is required",
            "transformatie.effect.nieuw: is required",
            "transformatie.effect.tot: is required",
            "transformatie.effect.van: is required");
  }

  @Test
  void deJarenLopenVooruitEnEenmaligLigtErbinnen() {
    Optional<Organisatieinvoer> goed = Optional.of(alles("1"));
    assertThat(fouten(new Effectinvoer(2020, 2019, goed, goed, List.of())))
        .containsExactly("transformatie.effect.tot: '2019': allowed is a year from 2020 on");
    assertThat(
            fouten(
                new Effectinvoer(
                    2019,
                    2020,
                    goed,
                    goed,
                    List.of(
                        new Eenmaliginvoer(2018, BigDecimal.ONE),
                        new Eenmaliginvoer(2019, BigDecimal.ONE),
                        new Eenmaliginvoer(2020, BigDecimal.ONE),
                        new Eenmaliginvoer(2021, BigDecimal.ONE)))))
        .containsExactly(
            "transformatie.effect.eenmalig[0].jaar: '2018': allowed is a year from 2019 to 2020",
            "transformatie.effect.eenmalig[3].jaar: '2021': allowed is a year from 2019 to 2020");
    assertThat(fouten(new Effectinvoer(2015, 2055, goed, goed, List.of()))).isEmpty();
    assertThat(fouten(new Effectinvoer(2020, 2020, goed, goed, List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "1.0", "3/3", "1.000000000000000000000000000000", "9999999999/9999999999"})
  void dezeAandelenZijnAllemaalEen(String aandeel) {
    assertThat(fouten(metAandeel(aandeel))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1/0",
        "1/00",
        "-0.5",
        "1e-1",
        "1E+999999999",
        "een",
        "1/3/3",
        "2",
        "1.1",
        "0.00000000000000000000000000000000000001",
        "1/9999999999",
        "1.",
        ".5",
        "1,5",
        "٣"
      })
  void ditZijnGeenAandelen(String aandeel) {
    assertThat(fouten(metAandeel(aandeel)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("transformatie.effect.nieuw.werkvormen.DETACHERING.aandeel")
        .endsWith("allowed is a share from 0 to 1, such as 0.25 or 1/3");
  }

  @Test
  void aandelenDieNetGeenEenZijnWordenGeweigerdMetHunSom() {
    assertThat(fouten(metAandeel("0.333333333")))
        .containsExactly(
            "transformatie.effect.nieuw.werkvormen: '0.333333333': is the sum of the shares:"
                + " allowed is exactly 1");
    assertThat(fouten(metAandeel("1/3"))).first().asString().contains("'1/3'");
  }

  @Test
  void watEerderFoutBleekWordtNietNogEensVerteld() {
    Fout eerder = Fout.van("transformatie.effect.huidig", "3", Tekst.gelijk("an object"));
    assertThat(
            Effectcontrole.controleer(
                    new Effectinvoer(
                        2019,
                        2020,
                        Optional.of(new Organisatieinvoer(Map.of(), null, null, null)),
                        Optional.of(alles("1")),
                        List.of()),
                    PLAATS,
                    List.of(eerder))
                .fouten())
        .containsExactly(eerder);
  }

  @Test
  void leegIsAlleenWatNergensIetsHeeft() {
    Optional<Organisatieinvoer> niets = Optional.empty();
    Optional<Organisatieinvoer> iets = Optional.of(alles("1"));
    assertThat(new Effectinvoer(null, null, niets, niets, List.of()).isLeeg()).isTrue();
    assertThat(
            List.of(
                new Effectinvoer(2019, null, niets, niets, List.of()),
                new Effectinvoer(null, 2019, niets, niets, List.of()),
                new Effectinvoer(null, null, iets, niets, List.of()),
                new Effectinvoer(null, null, niets, iets, List.of()),
                new Effectinvoer(
                    null, null, niets, niets, List.of(new Eenmaliginvoer(null, null)))))
        .noneMatch(Effectinvoer::isLeeg);
    assertThat(new Organisatieinvoer(Map.of(), null, null, null).isLeeg()).isTrue();
    assertThat(
            List.of(
                new Organisatieinvoer(alles("1").werkvormen(), null, null, null),
                new Organisatieinvoer(Map.of(), BigDecimal.ONE, null, null),
                new Organisatieinvoer(Map.of(), null, BigDecimal.ONE, null),
                new Organisatieinvoer(Map.of(), null, null, BigDecimal.ONE)))
        .noneMatch(Organisatieinvoer::isLeeg);
  }

  @Test
  void ookInCodeKomenAlleFoutenTegelijk() {
    assertThatThrownBy(
            () -> organisatie(-1, Map.of(WswWerkvorm.DETACHERING, deel("1/2", -1, 1_000_001))))
        .isInstanceOfSatisfying(
            Invoerfout.class,
            fout ->
                assertThat(fout.fouten())
                    .extracting(Fout::pad)
                    .containsExactlyInAnyOrder(
                        "overhead",
                        "werkvormen",
                        "werkvormen.DETACHERING.begeleiding",
                        "werkvormen.DETACHERING.toegevoegdeWaarde"));
    assertThatThrownBy(
            () ->
                organisatie(
                    0,
                    Map.of(
                        WswWerkvorm.DETACHERING,
                        deel("3/2", 0, 0),
                        WswWerkvorm.BEGELEID_WERKEN,
                        new Werkvormdeel(Breuk.of(-1, 2), Bedrag.NUL, Bedrag.NUL))))
        .isInstanceOfSatisfying(Invoerfout.class, fout -> assertThat(fout.fouten()).hasSize(2));
    assertThatThrownBy(() -> opgave(2020, 2019, huidig(), nieuw()))
        .isInstanceOf(Invoerfout.class)
        .hasMessage("tot: '2019': allowed is a year from 2020 on");
    assertThatThrownBy(() -> Effecten.metEenmalig(2019, 2020, Map.of(2021, 1L)))
        .hasMessageContaining("eenmalig[0].jaar: '2021'");
  }
}
