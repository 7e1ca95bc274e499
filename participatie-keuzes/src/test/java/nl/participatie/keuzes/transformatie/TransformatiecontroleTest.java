package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Paden.dag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes in about a transformation: every fault at once, with place and what is allowed. */
class TransformatiecontroleTest {

  private static Controleresultaat<Transformatiepad> controleer(
      @Nullable String start, List<Stapinvoer> rijen, Fout... eerder) {
    return Transformatiecontrole.controleer(new Transformatieinvoer(rijen, start), List.of(eerder));
  }

  private static List<String> fouten(Stapinvoer... rijen) {
    return controleer(null, List.of(rijen)).fouten().stream()
        .map(fout -> fout.tekst(Taal.EN))
        .toList();
  }

  /** A row with a code and some attributes, for example {@code gereed=2017-12-31}. */
  private static Stapinvoer rij(@Nullable String code, String... attributen) {
    @Nullable String[] w = new String[9];
    List<String> namen =
        List.of(
            "naam",
            "voorgesteld",
            "gereedVanaf",
            "gereed",
            "gereedUiterlijk",
            "verwacht",
            "duurWeken",
            "beslisser",
            "besluit");
    for (String attribuut : attributen) {
      int is = attribuut.indexOf('=');
      w[namen.indexOf(attribuut.substring(0, is))] = attribuut.substring(is + 1);
    }
    Integer weken = w[6] == null ? null : Integer.valueOf(w[6]);
    return new Stapinvoer(code, w[0], w[1], w[2], w[3], w[4], w[5], weken, w[7], w[8]);
  }

  @Test
  void watGoedIsKomtOver() {
    Transformatiepad pad =
        controleer(
                "2019-01-01",
                List.of(
                    rij(
                        "LIQUIDATIEPLAN",
                        "naam=Plan L",
                        "voorgesteld=2018-05-01",
                        "gereedVanaf=2018-06-01",
                        "gereed=2018-06-30",
                        "verwacht=2018-07-01",
                        "duurWeken=8",
                        "beslisser=RAAD",
                        "besluit=R18\n21"),
                    rij("VRAAG_1", "gereedUiterlijk=2017-12-31"),
                    rij("CONCEPT_GEMEENTE_2", "gereed=2001-12-21")))
            .waarde()
            .orElseThrow();
    assertThat(pad.start()).contains(dag("2019-01-01"));
    assertThat(pad.opgaven())
        .containsExactly(
            Stapopgave.builder()
                .stap(Padstap.CONCEPT_GEMEENTE_2)
                .gereed(Afronding.opDag(dag("2001-12-21")))
                .build(),
            Stapopgave.builder()
                .stap(Padstap.VRAAG_1)
                .gereed(Afronding.nietLaterDan(dag("2017-12-31")))
                .build(),
            Stapopgave.builder()
                .stap(Padstap.LIQUIDATIEPLAN)
                .naam("Plan L")
                .voorgesteld(dag("2018-05-01"))
                .gereed(Afronding.tussen(dag("2018-06-01"), dag("2018-06-30")))
                .verwacht(dag("2018-07-01"))
                .duurWeken(8)
                .beslisser(Beslisser.RAAD)
                .besluit("R18\n21")
                .build());
    assertThat(controleer(null, List.of()).waarde()).contains(Transformatiepad.LEEG);
  }

  @Test
  void eenCodeIsErBekendEnEenmalig() {
    assertThat(
            fouten(
                rij(null),
                rij("vraag_1"),
                rij("VRAAG_6"),
                rij("VRAAG_2"),
                rij("VRAAG_2", "duurWeken=521")))
        .hasSize(5)
        .satisfies(
            fouten -> {
              assertThat(fouten.get(0)).isEqualTo("transformatie.stappen[0].code: is required");
              assertThat(fouten.get(1))
                  .startsWith("transformatie.stappen[1].code: 'vraag_1': allowed are CONCEPT_")
                  .endsWith("START (did you mean: VRAAG_1?)");
              assertThat(fouten.get(2)).startsWith("transformatie.stappen[2].code: 'VRAAG_6': ");
              assertThat(fouten.get(3))
                  .isEqualTo(
                      "transformatie.stappen[4].code: 'VRAAG_2': occurs already: each step may"
                          + " occur once");
              assertThat(fouten.get(4)).startsWith("transformatie.stappen[4].duurWeken: '521'");
            });
  }

  @Test
  void eenPlanWordtNietVerwachtVoorHetIsVoorgesteld() {
    assertThat(fouten(rij("TRANSFORMATIEPLAN", "voorgesteld=2018-06-01", "verwacht=2018-05-31")))
        .containsExactly(
            "transformatie.stappen[0].verwacht: '2018-05-31': no plan is adopted before it is"
                + " proposed; allowed is a date from 2018-06-01 on");
    assertThat(
            controleer(
                    null,
                    List.of(
                        rij("TRANSFORMATIEPLAN", "voorgesteld=2018-06-01", "verwacht=2018-06-01")))
                .fouten())
        .isEmpty();
  }

  @Test
  void eenOnbekendeCodeVerbergtDeAndereFoutenVanDeRijNiet() {
    assertThat(
            fouten(
                rij(
                    "PLAN",
                    "duurWeken=521",
                    "verwacht=1999-01-01",
                    "voorgesteld=2018-06-01",
                    "gereed=2018-05-31"),
                rij(null, "naam=<b>")))
        .satisfiesExactly(
            een -> assertThat(een).startsWith("transformatie.stappen[0].code: 'PLAN'"),
            een -> assertThat(een).startsWith("transformatie.stappen[0].duurWeken: '521'"),
            een -> assertThat(een).startsWith("transformatie.stappen[0].gereed: '2018-05-31'"),
            een -> assertThat(een).startsWith("transformatie.stappen[0].verwacht: '1999-01-01'"),
            een -> assertThat(een).startsWith("transformatie.stappen[1].code: is required"),
            een -> assertThat(een).startsWith("transformatie.stappen[1].naam: '<b>'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "VRAAG_1 | naam= | naam: allowed are 1 to 100 visible characters",
        "VRAAG_1 | naam=<b> | naam: '<b>': allowed are 1 to 100 visible characters",
        "VRAAG_1 | gereed=2017-13-01 | gereed: '2017-13-01': allowed is an existing date",
        "VRAAG_1 | gereed=2000-12-31 | gereed: '2000-12-31': allowed is a date from 2001-01-01 to 2055-12-31",
        "VRAAG_1 | gereed=2056-01-01 | gereed: '2056-01-01': allowed is a date from 2001-01-01 to 2055-12-31",
        "VRAAG_1 | gereedUiterlijk=2000-12-31 | gereedUiterlijk: '2000-12-31': allowed is a date from 2001",
        "VRAAG_1 | gereedUiterlijk=morgen | gereedUiterlijk: 'morgen': allowed is an existing date",
        "VRAAG_1 | verwacht=2056-01-01 | verwacht: '2056-01-01': allowed is a date from 2001",
        "VRAAG_1 | verwacht=x | verwacht: 'x': allowed is an existing date",
        "VRAAG_1 | gereedVanaf=2017-01-01 | gereedVanaf: '2017-01-01': is allowed only together with 'gereed'",
        "VRAAG_1 | duurWeken=-1 | duurWeken: '-1': allowed is a whole number of weeks from 0 to 520",
        "VRAAG_1 | duurWeken=521 | duurWeken: '521': allowed is a whole number of weeks from 0 to 520",
        "VRAAG_1 | beslisser=RAAD | beslisser: 'RAAD': is allowed only with TRANSFORMATIEPLAN, LIQUIDATIEPLAN and",
        "INRICHTINGSPLANNEN | voorgesteld=2017-01-01 | voorgesteld: '2017-01-01': is allowed only with TRANSFORMATIEPLAN",
        "TRANSFORMATIEPLAN | voorgesteld=1999-01-01 | voorgesteld: '1999-01-01': allowed is a date from 2001",
        "TRANSFORMATIEPLAN | beslisser=RAD | beslisser: 'RAD': allowed are RAAD, COLLEGE, BESTUUR_GR, DIRECTIE, ONBEKEND (did you mean: RAAD?)",
        "START | verwacht=2019-01-01 | verwacht: '2019-01-01': is not allowed with START: the planned date stands in 'start'",
        "START | duurWeken=0 | duurWeken: '0': is not allowed with START",
        "START | gereed=2012-12-31 | gereed: '2012-12-31': allowed is a date from 2013-01-01 to 2055-12-31",
        "START | gereedUiterlijk=2012-12-31 | gereedUiterlijk: '2012-12-31': allowed is a date from 2013-01-01",
      })
  void elkAttribuutHeeftZijnGrenzen(String code, String attribuut, String verwacht) {
    assertThat(fouten(rij(code, attribuut)))
        .singleElement()
        .asString()
        .startsWith("transformatie.stappen[0]." + verwacht);
  }

  @ParameterizedTest
  @EnumSource(Padstap.class)
  void alleenEenVaststellingHeeftEenVoorstelEnEenBeslisser(Padstap stap) {
    boolean mag =
        List.of(
                Padstap.TRANSFORMATIEPLAN,
                Padstap.LIQUIDATIEPLAN,
                Padstap.INRICHTINGSPLANNEN_VASTGESTELD)
            .contains(stap);
    assertThat(fouten(rij(stap.name(), "voorgesteld=2017-01-01", "beslisser=COLLEGE")))
        .hasSize(mag ? 0 : 2);
  }

  @Test
  void eenTekstIsGewoneTekst() {
    assertThat(fouten(rij("VRAAG_1", "besluit=" + "x".repeat(2000)))).isEmpty();
    assertThat(fouten(rij("VRAAG_1", "naam=" + "x".repeat(100)))).isEmpty();
    assertThat(fouten(rij("VRAAG_1", "besluit=" + "x".repeat(2001)))).hasSize(1);
    assertThat(fouten(rij("VRAAG_1", "naam=" + "x".repeat(101)))).hasSize(1);
    assertThat(fouten(rij("VRAAG_1", "besluit=a\u202eb", "naam=a\u0000b")))
        .satisfiesExactly(
            een -> assertThat(een).startsWith("transformatie.stappen[0].besluit: 'a\\u202Eb'"),
            twee -> assertThat(twee).startsWith("transformatie.stappen[0].naam: 'a\\u0000b'"));
  }

  /** It can have been adopted in what is left of the period. */
  @Test
  void eenVoorstelKanInDePeriodeLiggen() {
    assertThat(
            fouten(
                rij(
                    "LIQUIDATIEPLAN",
                    "gereedVanaf=2017-05-31",
                    "gereed=2017-08-01",
                    "voorgesteld=2017-06-01")))
        .isEmpty();
    Stapopgave opgave =
        Stapopgave.builder()
            .stap(Padstap.LIQUIDATIEPLAN)
            .gereed(Afronding.tussen(LocalDate.of(2017, 5, 31), LocalDate.of(2017, 8, 1)))
            .voorgesteld(LocalDate.of(2017, 6, 1))
            .build();
    assertThat(opgave.vroegstGereed()).contains(LocalDate.of(2017, 6, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gereed=2017-05-31 | gereed: '2017-05-31'",
        "gereedVanaf=2017-05-01 gereed=2017-05-31 | gereed: '2017-05-31'",
        "gereedUiterlijk=2017-05-31 | gereedUiterlijk: '2017-05-31'",
      })
  void eenPlanIsNietVastgesteldVoordatHetIsVoorgesteld(String gereed, String verwacht) {
    List<String> attributen = new ArrayList<>(List.of(gereed.split(" ", -1)));
    attributen.add("voorgesteld=2017-06-01");
    assertThat(fouten(rij("LIQUIDATIEPLAN", attributen.toArray(String[]::new))))
        .containsExactly(
            "transformatie.stappen[0]."
                + verwacht
                + ": no plan is adopted before it is proposed; allowed is a date from 2017-06-01"
                + " on");
  }

  @ParameterizedTest
  @CsvSource({
    "gereed=2017-06-01",
    "gereedVanaf=2017-06-01 gereed=2017-08-01",
    "gereedUiterlijk=2017-06-01",
  })
  void opDeDagVanHetVoorstelMagHet(String gereed) {
    List<String> attributen = new ArrayList<>(List.of(gereed.split(" ", -1)));
    attributen.add("voorgesteld=2017-06-01");
    assertThat(fouten(rij("LIQUIDATIEPLAN", attributen.toArray(String[]::new)))).isEmpty();
  }

  @Test
  void dagPeriodeEnLaatsteDagSluitenElkaarUit() {
    assertThat(fouten(rij("VRAAG_1", "gereed=2017-01-01", "gereedUiterlijk=2017-02-01")))
        .containsExactly(
            "transformatie.stappen[0].gereedUiterlijk: '2017-02-01': allowed is 'gereed' or"
                + " 'gereedUiterlijk', not both");
    assertThat(fouten(rij("VRAAG_1", "gereedVanaf=2017-01-01", "gereedUiterlijk=2017-02-01")))
        .containsExactly(
            "transformatie.stappen[0].gereedVanaf: '2017-01-01': is allowed only together with"
                + " 'gereed', the last day of the period");
    assertThat(fouten(rij("VRAAG_1", "gereedVanaf=2017-01-02", "gereed=2017-01-01")))
        .containsExactly(
            "transformatie.stappen[0].gereedVanaf: '2017-01-02': a period does not begin after its"
                + " end; allowed is a date up to 2017-01-01");
    assertThat(fouten(rij("VRAAG_1", "gereedVanaf=2017-01-02", "gereed=2000-12-31")))
        .satisfiesExactly(
            een -> assertThat(een).startsWith("transformatie.stappen[0].gereed: '2000-12-31'"),
            twee ->
                assertThat(twee)
                    .startsWith("transformatie.stappen[0].gereedVanaf: '2017-01-02': a period"));
    assertThat(fouten(rij("VRAAG_1", "gereedVanaf=2017-01-01", "gereed=2017-01-01"))).isEmpty();
    assertThat(fouten(rij("VRAAG_1", "gereedVanaf=2000-12-31", "gereed=2056-01-01")))
        .satisfiesExactly(
            een -> assertThat(een).startsWith("transformatie.stappen[0].gereed: '2056-01-01'"),
            twee ->
                assertThat(twee).startsWith("transformatie.stappen[0].gereedVanaf: '2000-12-31'"));
  }

  @ParameterizedTest
  @CsvSource({"2012-12-31", "2056-01-01", "2019-02-29", "straks"})
  void deGeplandeStartHeeftZijnGrenzen(String start) {
    assertThat(controleer(start, List.of()).fouten())
        .singleElement()
        .satisfies(
            fout -> {
              assertThat(fout.pad()).isEqualTo("transformatie.start");
              assertThat(fout.waarde()).isEqualTo(start);
            });
  }

  @Test
  void watBijHetLezenAlFoutWasWordtNietNogEensGezegd() {
    Tekst fout = Tekst.gelijk("x");
    assertThat(
            controleer(
                    "1999-01-01",
                    List.of(rij(null), rij(null)),
                    Fout.van("transformatie.stappen[0].code", "1", fout),
                    Fout.van("transformatie.start", "1", fout))
                .fouten()
                .stream()
                .map(Fout::pad))
        .containsExactly(
            "transformatie.stappen[0].code",
            "transformatie.stappen[1].code",
            "transformatie.start");
  }

  @Test
  void duizendRijenVolFoutenKomenAllemaal() {
    List<Stapinvoer> rijen = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      rijen.add(rij("VRAAG_1", "duurWeken=-1", "verwacht=x"));
    }
    assertThat(controleer(null, rijen).fouten()).hasSize(2 * 1000 + 999);
  }
}
