package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Paden.bevindingen;
import static nl.participatie.keuzes.transformatie.Paden.codes;
import static nl.participatie.keuzes.transformatie.Paden.dag;
import static nl.participatie.keuzes.transformatie.Paden.gereed;
import static nl.participatie.keuzes.transformatie.Paden.heel;
import static nl.participatie.keuzes.transformatie.Paden.met;
import static nl.participatie.keuzes.transformatie.Paden.metStart;
import static nl.participatie.keuzes.transformatie.Paden.weken;
import static nl.participatie.keuzes.transformatie.Paden.zonderStart;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.dossier.Beslisser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What there is to say: each finding once there, and once just not. */
class PadbevindingenTest {

  @ParameterizedTest
  @CsvSource({"2017-12-15", "2018-01-01"})
  void watOpVolgordeIsGeeftGeenBevinding(String peildatum) {
    assertThat(bevindingen(metStart("2018-01-01", heel()).op(dag(peildatum)))).isEmpty();
    assertThat(
            bevindingen(
                metStart("2018-01-01", met(gereed(Padstap.START, "2018-01-01")))
                    .op(dag("2020-01-01"))))
        .isEmpty();
  }

  @Test
  void eenStartVoorDeLaatsteVaststelling() {
    assertThat(bevindingen(metStart("2017-12-14", heel()).op(dag("2017-12-15"))))
        .contains(
            "T-01 [START, INRICHTINGSPLANNEN_VASTGESTELD] The planned start on 2017-12-14 comes"
                + " before what has to be done first: Furnishing plans adopted"
                + " (inrichtingsplannen) (2017-12-15). The start is possible on 2017-12-15 at the"
                + " earliest.");
    assertThat(codes(metStart("2017-12-15", heel()).op(dag("2017-12-15")))).isEmpty();
  }

  @Test
  void eenStartVoorDeVroegsteStart() {
    List<Stapopgave> opgaven =
        met(
            weken(Padstap.LIQUIDATIEPLAN, 10),
            gereed(
                Padstap.INRICHTINGSPLANNEN_VASTGESTELD,
                Afronding.tussen(dag("2017-10-10"), dag("2017-12-20"))));
    // 10 weeks after 2017-11-01
    assertThat(bevindingen(metStart("2017-12-19", opgaven).op(dag("2017-11-01"))))
        .containsExactly(
            "T-01 [START, LIQUIDATIEPLAN, INRICHTINGSPLANNEN_VASTGESTELD] The planned start on"
                + " 2017-12-19 comes before what has to be done first: Liquidation plan adopted"
                + " (liquidatieplan) (2018-01-10 at the earliest); Furnishing plans adopted"
                + " (inrichtingsplannen) (between 2017-10-10 and 2017-12-20). The start is"
                + " possible on 2018-01-10 at the earliest. Of what is done on an unknown day the"
                + " last day counts.");
    assertThat(codes(metStart("2018-01-09", opgaven).op(dag("2017-11-01"))))
        .containsExactly("T-01");
    assertThat(codes(metStart("2018-01-10", opgaven).op(dag("2017-11-01")))).isEmpty();
  }

  /** The last day of an unknown day is told where it decides, and of no other step. */
  @Test
  void datVanEenOnbekendeDagDeLaatsteTeltStaatErWaarHetTelt() {
    String zin = "Of what is done on an unknown day the last day counts.";
    List<Stapopgave> periode =
        met(gereed(Padstap.LIQUIDATIEPLAN, Afronding.tussen(dag("2018-06-01"), dag("2018-06-30"))));
    for (String peildatum : List.of("2018-06-10", "2018-09-01")) {
      assertThat(bevindingen(metStart("2018-06-15", periode).op(dag(peildatum))))
          .first()
          .asString()
          .startsWith("T-01 ")
          .endsWith(zin);
    }
    List<Stapopgave> alleenStart =
        met(
            weken(Padstap.LIQUIDATIEPLAN, 10),
            gereed(Padstap.START, Afronding.nietLaterDan(dag("2019-06-30"))));
    assertThat(bevindingen(metStart("2018-01-01", alleenStart).op(dag("2017-12-20"))))
        .first()
        .asString()
        .startsWith("T-01 ")
        .doesNotContain(zin);
  }

  /** What may have started has not certainly started: its questions stay open. */
  @Test
  void eenStartDieMisschienGebeurdIsNeemtNietsWeg() {
    List<Stapopgave> alleenStart =
        List.of(gereed(Padstap.START, Afronding.nietLaterDan(dag("2019-06-30"))));
    assertThat(codes(metStart("2019-01-01", alleenStart).op(dag("2018-02-01"))))
        .containsExactly("T-05", "T-07");
    assertThat(codes(metStart("2018-01-01", heel()).op(dag("2018-01-02")))).containsExactly("T-08");
    assertThat(
            codes(
                metStart(
                        "2018-01-01",
                        met(gereed(Padstap.START, Afronding.nietLaterDan(dag("2019-06-30")))))
                    .op(dag("2018-01-02"))))
        .isEmpty();
  }

  @Test
  void ookZonderVroegsteStartIsBekendWatZekerTeVroegIs() {
    List<Stapopgave> opgaven =
        met(Stapopgave.leeg(Padstap.INRICHTINGSPLANNEN), weken(Padstap.LIQUIDATIEPLAN, 10));
    assertThat(bevindingen(metStart("2018-01-09", opgaven).op(dag("2017-11-01"))))
        .containsExactly(
            "T-01 [START, LIQUIDATIEPLAN] The planned start on 2018-01-09 comes before what has to"
                + " be done first: Liquidation plan adopted (liquidatieplan) (2018-01-10 at the"
                + " earliest). When it is possible cannot be said yet; not before 2018-01-10.",
            "T-07 [START, INRICHTINGSPLANNEN, INRICHTINGSPLANNEN_VASTGESTELD] Whether the planned"
                + " start on 2018-01-09 can be met cannot be said. Of these steps no duration and"
                + " no expected date is known: Furnishing plans drawn up (inrichtingsplannen);"
                + " Furnishing plans adopted (inrichtingsplannen). So it cannot be said when the"
                + " start is possible at the earliest.");
    assertThat(codes(metStart("2018-01-10", opgaven).op(dag("2017-11-01"))))
        .containsExactly("T-07");
    assertThat(codes(zonderStart(opgaven).op(dag("2017-11-01")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Beslisser.class)
  void elkPlanIsVanDeRaad(Beslisser wie) {
    for (Padstap stap : Paden.PLANNEN) {
      if (stap == Padstap.INRICHTINGSPLANNEN) {
        continue;
      }
      Stapopgave opgave =
          Stapopgave.builder().from(gereed(stap, dagVan(stap))).beslisser(wie).build();
      Padstand stand = zonderStart(met(opgave)).op(dag("2018-01-01"));
      String verwacht =
          switch (wie) {
            case RAAD -> "";
            case ONBEKEND ->
                ": it is not told who adopted this. In De Ronde Venen the council adopted these"
                    + " plans.";
            default ->
                ": another body than the council adopted this ("
                    + wie.titel().en()
                    + "). In De Ronde Venen the council adopted these plans.";
          };
      String code = wie == Beslisser.ONBEKEND ? "T-04" : "T-03";
      assertThat(bevindingen(stand))
          .isEqualTo(
              verwacht.isEmpty()
                  ? List.of()
                  : List.of(code + " [" + stap + "] " + stap.titel().en() + verwacht));
      // the day before it was adopted nobody adopted it
      String ervoor = dag(dagVan(stap)).minusDays(1).toString();
      assertThat(codes(zonderStart(met(opgave)).op(dag(ervoor)))).isEmpty();
    }
  }

  private static String dagVan(Padstap stap) {
    return switch (stap) {
      case TRANSFORMATIEPLAN -> "2017-07-01";
      case LIQUIDATIEPLAN -> "2017-12-01";
      default -> "2017-12-15";
    };
  }

  @Test
  void wieNietsZegtIsOnbekendEnEenPeriodeIsNogGeenVaststelling() {
    Stapopgave stil =
        Stapopgave.builder()
            .stap(Padstap.LIQUIDATIEPLAN)
            .gereed(Afronding.tussen(dag("2017-12-01"), dag("2017-12-10")))
            .build();
    assertThat(codes(zonderStart(met(stil)).op(dag("2017-12-09")))).isEmpty();
    assertThat(codes(zonderStart(met(stil)).op(dag("2017-12-10")))).containsExactly("T-04");
  }

  @Test
  void eenStartGeplandTerwijlEenVraagOpenStaat() {
    List<Stapopgave> opgaven =
        List.of(
            gereed(Padstap.VRAAG_1, "2017-01-01"),
            gereed(Padstap.VRAAG_2, Afronding.nietLaterDan(dag("2017-12-31"))),
            Stapopgave.builder().from(gereed(Padstap.VRAAG_3, "2017-06-01")).duurWeken(1).build(),
            Stapopgave.builder().stap(Padstap.VRAAG_4).duurWeken(1).naam("Geld").build(),
            weken(Padstap.VRAAG_5, 1),
            weken(Padstap.TRANSFORMATIEPLAN, 1),
            weken(Padstap.INRICHTINGSPLANNEN, 1),
            weken(Padstap.LIQUIDATIEPLAN, 1),
            weken(Padstap.INRICHTINGSPLANNEN_VASTGESTELD, 1));
    assertThat(bevindingen(metStart("2019-01-01", opgaven).op(dag("2017-05-01"))))
        .containsExactly(
            "T-05 [START, VRAAG_3, VRAAG_4, VRAAG_5] The start is planned on 2019-01-01, but these"
                + " questions are not answered yet: Question 3: one whole; Question 4: money"
                + " (Geld); Question 5: expertise. Think first, then do.");
    assertThat(codes(zonderStart(opgaven).op(dag("2017-05-01")))).isEmpty();
  }

  @Test
  void eenStartDieVoorbijIsTerwijlErNogIetsMoet() {
    List<Stapopgave> opgaven = met(weken(Padstap.LIQUIDATIEPLAN, 0));
    Transformatiepad pad = metStart("2018-01-01", opgaven);
    assertThat(codes(pad.op(dag("2018-01-01")))).isEmpty();
    assertThat(bevindingen(pad.op(dag("2018-01-02"))))
        .containsExactly(
            "T-01 [START, LIQUIDATIEPLAN] The planned start on 2018-01-01 comes before what has to"
                + " be done first: Liquidation plan adopted (liquidatieplan) (2018-01-02 at the"
                + " earliest). The start is possible on 2018-01-02 at the earliest.",
            "T-06 [START, LIQUIDATIEPLAN] The planned start on 2018-01-01 is past, but this is not"
                + " done yet: Liquidation plan adopted (liquidatieplan).");
    // of a start that happened its own day tells the wrong order
    assertThat(
            codes(
                metStart(
                        "2018-01-01",
                        met(opgaven.get(opgaven.size() - 1), gereed(Padstap.START, "2018-01-01")))
                    .op(dag("2018-01-02"))))
        .containsExactly("T-02");
  }

  @Test
  void eenStartDieVoorbijIsEnNietIsGemeld() {
    assertThat(codes(metStart("2018-01-01", heel()).op(dag("2018-01-01")))).isEmpty();
    assertThat(bevindingen(metStart("2018-01-01", heel()).op(dag("2018-01-02"))))
        .containsExactly(
            "T-08 [START] The planned start on 2018-01-01 is past. The file does not tell that the"
                + " service had started by the reference date.");
    assertThat(codes(zonderStart(heel()).op(dag("2018-01-02")))).isEmpty();
    assertThat(
            codes(
                metStart(
                        "2018-01-01",
                        met(
                            gereed(
                                Padstap.START,
                                Afronding.tussen(dag("2018-01-01"), dag("2018-03-01")))))
                    .op(dag("2018-01-02"))))
        .isEmpty();
  }

  /** Of a period, or of a last day alone, some day would be right. */
  @Test
  void eenStartOpEenAndereDagDanGepland() {
    List<Stapopgave> later = met(gereed(Padstap.START, "2018-02-01"));
    assertThat(bevindingen(metStart("2018-01-01", later).op(dag("2018-02-01"))))
        .containsExactly(
            "T-09 [START] The start was planned for 2018-01-01. By the file the service started on"
                + " another day: 2018-02-01.");
    assertThat(codes(metStart("2018-02-02", later).op(dag("2018-02-01")))).containsExactly("T-09");
    assertThat(codes(metStart("2018-02-01", later).op(dag("2018-02-01")))).isEmpty();
    // on the day before it has not happened yet
    assertThat(codes(metStart("2018-01-01", later).op(dag("2018-01-31")))).containsExactly("T-08");

    List<Stapopgave> periode =
        met(gereed(Padstap.START, Afronding.tussen(dag("2018-01-10"), dag("2018-01-20"))));
    for (String dag : List.of("2018-01-10", "2018-01-20")) {
      assertThat(codes(metStart(dag, periode).op(dag("2018-02-01")))).isEmpty();
    }
    for (String dag : List.of("2018-01-09", "2018-01-21")) {
      assertThat(codes(metStart(dag, periode).op(dag("2018-02-01")))).containsExactly("T-09");
    }
    List<Stapopgave> uiterlijk =
        met(gereed(Padstap.START, Afronding.nietLaterDan(dag("2018-01-20"))));
    assertThat(codes(metStart("2018-01-01", uiterlijk).op(dag("2018-02-01")))).isEmpty();
    assertThat(codes(metStart("2018-01-21", uiterlijk).op(dag("2018-02-01"))))
        .containsExactly("T-09");
  }

  @Test
  void elkSignaalHeeftZijnErnstEnZijnBron() {
    for (Padsignaal signaal : Padsignaal.values()) {
      boolean isAandacht = List.of("T-04", "T-05", "T-07", "T-08", "T-09").contains(signaal.code());
      assertThat(signaal.ernst()).isEqualTo(isAandacht ? Ernst.AANDACHT : Ernst.WAARSCHUWING);
      boolean isEigen = List.of("T-07", "T-08", "T-09").contains(signaal.code());
      assertThat(signaal.vindplaats().bron()).isEqualTo(isEigen ? Bron.GEEN : Bron.DE_RONDE_VENEN);
    }
    Bevinding bevinding = metStart("2018-01-01", heel()).op(dag("2018-01-02")).bevindingen().get(0);
    assertThat(bevinding.ernst()).isEqualTo(Ernst.AANDACHT);
    assertThat(bevinding.vindplaats().bron()).isEqualTo(Bron.GEEN);
  }
}
