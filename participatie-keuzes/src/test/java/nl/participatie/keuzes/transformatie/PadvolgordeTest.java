package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Paden.bevindingen;
import static nl.participatie.keuzes.transformatie.Paden.codes;
import static nl.participatie.keuzes.transformatie.Paden.dag;
import static nl.participatie.keuzes.transformatie.Paden.gereed;
import static nl.participatie.keuzes.transformatie.Paden.met;
import static nl.participatie.keuzes.transformatie.Paden.metStart;
import static nl.participatie.keuzes.transformatie.Paden.zonderStart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Bron;
import org.junit.jupiter.api.Test;

/** Steps done before what they rest on, each check broken once and once whole. */
class PadvolgordeTest {

  @Test
  void eenStapVoorZijnPoort() {
    List<Stapopgave> opgaven = met(gereed(Padstap.LIQUIDATIEPLAN, "2017-09-30"));
    assertThat(bevindingen(metStart("2018-01-01", opgaven).op(dag("2017-12-31"))))
        .containsExactly(
            "T-02 [LIQUIDATIEPLAN, INRICHTINGSPLANNEN] Liquidation plan adopted (liquidatieplan) is"
                + " stated as done (2017-09-30), but this had to be done first: Furnishing plans"
                + " drawn up (inrichtingsplannen) (2017-10-01).");
    assertThat(
            codes(
                zonderStart(met(gereed(Padstap.LIQUIDATIEPLAN, "2017-10-01")))
                    .op(dag("2018-01-01"))))
        .isEmpty();
    // on a date between them the gate is not done yet
    assertThat(bevindingen(zonderStart(opgaven).op(dag("2017-09-30"))))
        .containsExactly(
            "T-02 [LIQUIDATIEPLAN, INRICHTINGSPLANNEN] Liquidation plan adopted (liquidatieplan) is"
                + " stated as done (2017-09-30), but this had to be done first: Furnishing plans"
                + " drawn up (inrichtingsplannen) (not done yet).");
  }

  @Test
  void periodenDieElkaarRakenKunnenOpVolgordeZijn() {
    Afronding najaar = Afronding.tussen(dag("2017-09-01"), dag("2017-11-30"));
    List<Stapopgave> raakt =
        met(
            gereed(Padstap.INRICHTINGSPLANNEN, najaar),
            gereed(Padstap.LIQUIDATIEPLAN, "2017-09-01"));
    assertThat(codes(zonderStart(raakt).op(dag("2018-01-01")))).isEmpty();
    List<Stapopgave> ervoor =
        met(
            gereed(Padstap.INRICHTINGSPLANNEN, najaar),
            gereed(Padstap.LIQUIDATIEPLAN, "2017-08-31"));
    assertThat(codes(zonderStart(ervoor).op(dag("2018-01-01")))).containsExactly("T-02");
    List<Stapopgave> uiterlijk =
        met(
            gereed(Padstap.INRICHTINGSPLANNEN, Afronding.nietLaterDan(dag("2017-11-30"))),
            gereed(Padstap.LIQUIDATIEPLAN, "2017-08-31"));
    assertThat(codes(zonderStart(uiterlijk).op(dag("2018-01-01")))).isEmpty();
    // perhaps done is not stated as done before its gate
    List<Stapopgave> misschien =
        met(
            Stapopgave.leeg(Padstap.INRICHTINGSPLANNEN),
            gereed(Padstap.LIQUIDATIEPLAN, najaar),
            Stapopgave.leeg(Padstap.INRICHTINGSPLANNEN_VASTGESTELD));
    assertThat(codes(zonderStart(misschien).op(dag("2017-11-29")))).isEmpty();
    assertThat(codes(zonderStart(misschien).op(dag("2017-11-30")))).containsExactly("T-02");
  }

  @Test
  void deBronVanDeVolgordeIsDieVanDeStap() {
    List<Stapopgave> opgaven =
        List.of(
            gereed(Padstap.CONCEPT_GEMEENTE_2, "2016-01-01"),
            gereed(Padstap.VRAAG_1, "2016-01-01"),
            gereed(Padstap.TRANSFORMATIEPLAN, "2016-01-01"));
    assertThat(zonderStart(opgaven).op(dag("2017-01-01")).bevindingen())
        .extracting(
            Bevinding::code,
            bevinding -> bevinding.onderwerp().get(0),
            bevinding -> bevinding.vindplaats().bron())
        .containsExactly(
            tuple("T-02", "CONCEPT_GEMEENTE_2", Bron.WSW_STURING),
            tuple("T-02", "VRAAG_1", Bron.GEEN),
            tuple("T-02", "TRANSFORMATIEPLAN", Bron.DE_RONDE_VENEN));
  }

  /** The plan has room after the questions, and none before what rests on it. */
  @Test
  void eenVolgordeDieOpGeenEnkeleDagKan() {
    for (Afronding plan :
        List.of(
            Afronding.tussen(dag("2017-05-01"), dag("2017-12-31")),
            Afronding.nietLaterDan(dag("2017-12-31")))) {
      List<Stapopgave> opgaven =
          met(
              gereed(Padstap.VRAAG_5, "2017-08-01"),
              gereed(Padstap.TRANSFORMATIEPLAN, plan),
              gereed(Padstap.INRICHTINGSPLANNEN, "2017-06-01"));
      assertThat(bevindingen(zonderStart(opgaven).op(dag("2018-06-01"))))
          .containsExactly(
              "T-02 [INRICHTINGSPLANNEN, TRANSFORMATIEPLAN] Furnishing plans drawn up"
                  + " (inrichtingsplannen) is stated as done (2017-06-01), but this had to be"
                  + " done first: Transformation plan adopted (transformatieplan)"
                  + " (not before 2017-08-01).");
    }
  }

  /** What is wrong behind a step is told once: of the step itself its own period counts. */
  @Test
  void eenVerkeerdeVolgordeHoudtNietsTegen() {
    for (Afronding plan :
        List.of(
            Afronding.opDag(dag("2017-10-01")),
            Afronding.tussen(dag("2017-07-01"), dag("2017-12-31")),
            Afronding.nietLaterDan(dag("2017-12-31")))) {
      List<Stapopgave> opgaven =
          met(
              gereed(Padstap.VRAAG_1, "2018-02-01"),
              gereed(Padstap.TRANSFORMATIEPLAN, plan),
              gereed(Padstap.INRICHTINGSPLANNEN, "2017-11-01"));
      assertThat(
              zonderStart(opgaven).op(dag("2018-09-01")).bevindingen().stream()
                  .filter(bevinding -> bevinding.code().equals("T-02"))
                  .map(bevinding -> bevinding.onderwerp().get(0)))
          .containsExactly("TRANSFORMATIEPLAN");
    }
  }

  @Test
  void eenVoorstelLaatMinderRuimteDanDePeriode() {
    for (Afronding plan :
        List.of(
            Afronding.tussen(dag("2017-01-15"), dag("2017-12-31")),
            Afronding.nietLaterDan(dag("2017-12-31")))) {
      Stapopgave voorstel =
          Stapopgave.builder()
              .from(gereed(Padstap.TRANSFORMATIEPLAN, plan))
              .voorgesteld(dag("2017-10-01"))
              .build();
      assertThat(
              bevindingen(
                  zonderStart(met(voorstel, gereed(Padstap.INRICHTINGSPLANNEN, "2017-09-01")))
                      .op(dag("2018-06-01"))))
          .singleElement()
          .asString()
          .endsWith("Transformation plan adopted (transformatieplan) (not before 2017-10-01).");
    }
  }
}
