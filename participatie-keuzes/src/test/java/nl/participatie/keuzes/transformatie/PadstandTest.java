package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Paden.dag;
import static nl.participatie.keuzes.transformatie.Paden.gereed;
import static nl.participatie.keuzes.transformatie.Paden.naDenken;
import static nl.participatie.keuzes.transformatie.Paden.verwacht;
import static nl.participatie.keuzes.transformatie.Paden.weken;
import static nl.participatie.keuzes.transformatie.Paden.zonderStart;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;

/** What is done, can begin or is blocked on a date, and when the start is possible. */
class PadstandTest {

  private static Padstatus status(Transformatiepad pad, String peildatum, Padstap stap) {
    return stand(pad, peildatum, stap).status();
  }

  private static Stapstand stand(Transformatiepad pad, String peildatum, Padstap stap) {
    return pad.op(dag(peildatum)).stap(stap).orElseThrow();
  }

  private static Optional<String> start(Transformatiepad pad, String peildatum) {
    return pad.op(dag(peildatum)).vroegsteStart().optioneel().map(Object::toString);
  }

  @Test
  void zonderOpgaveKunnenDeVijfVragenBeginnen() {
    Padstand stand = Transformatiepad.LEEG.op(dag("2017-01-01"));
    assertThat(stand.stappen()).hasSize(10);
    for (Padstap vraag : Paden.VRAGEN) {
      assertThat(stand.stap(vraag).orElseThrow().status()).isEqualTo(Padstatus.TE_DOEN);
    }
    Stapstand plan = stand.stap(Padstap.TRANSFORMATIEPLAN).orElseThrow();
    assertThat(plan.status()).isEqualTo(Padstatus.GEBLOKKEERD);
    assertThat(plan.geblokkeerdDoor()).isEqualTo(Paden.VRAGEN);
    assertThat(stand.stap(Padstap.CONCEPT_BEDRIJF_1)).isEmpty();
    assertThat(stand.bevindingen()).isEmpty();
    assertThat(stand.pad()).isSameAs(Transformatiepad.LEEG);
  }

  @Test
  void alleenDePoortenDieNietGereedZijnBlokkeren() {
    List<Stapopgave> opgaven = new ArrayList<>(naDenken("2017-05-01"));
    opgaven.remove(gereed(Padstap.VRAAG_4, "2017-05-01"));
    Transformatiepad pad = zonderStart(opgaven);
    assertThat(stand(pad, "2017-05-01", Padstap.TRANSFORMATIEPLAN).geblokkeerdDoor())
        .containsExactly(Padstap.VRAAG_4);
    assertThat(stand(pad, "2017-04-30", Padstap.TRANSFORMATIEPLAN).geblokkeerdDoor())
        .isEqualTo(Paden.VRAGEN);
    assertThat(status(zonderStart(naDenken("2017-05-01")), "2017-05-01", Padstap.TRANSFORMATIEPLAN))
        .isEqualTo(Padstatus.TE_DOEN);
  }

  @Test
  void opDeDagZelfIsHetGereedEnDeDagErvoorNogNiet() {
    Transformatiepad pad = zonderStart(List.of(gereed(Padstap.VRAAG_1, "2017-05-01")));
    assertThat(status(pad, "2017-04-30", Padstap.VRAAG_1)).isEqualTo(Padstatus.TE_DOEN);
    assertThat(status(pad, "2017-05-01", Padstap.VRAAG_1)).isEqualTo(Padstatus.GEREED);
  }

  @Test
  void inEenPeriodeIsHetMogelijkGereedEnDePoortNogNietOpen() {
    Transformatiepad pad =
        zonderStart(
            naDenken(
                "2017-05-01",
                gereed(
                    Padstap.TRANSFORMATIEPLAN,
                    Afronding.tussen(dag("2017-07-01"), dag("2017-12-31")))));
    assertThat(status(pad, "2017-06-30", Padstap.TRANSFORMATIEPLAN)).isEqualTo(Padstatus.TE_DOEN);
    for (String dag : List.of("2017-07-01", "2017-12-30")) {
      Stapstand plan = stand(pad, dag, Padstap.TRANSFORMATIEPLAN);
      assertThat(plan.status()).isEqualTo(Padstatus.MOGELIJK_GEREED);
      assertThat(plan.geblokkeerdDoor()).isEmpty();
      assertThat(plan.einde().dag()).contains(dag("2017-12-31"));
      Stapstand erna = stand(pad, dag, Padstap.INRICHTINGSPLANNEN);
      assertThat(erna.status()).isEqualTo(Padstatus.GEBLOKKEERD);
      assertThat(erna.geblokkeerdDoor()).containsExactly(Padstap.TRANSFORMATIEPLAN);
    }
    assertThat(status(pad, "2017-12-31", Padstap.TRANSFORMATIEPLAN)).isEqualTo(Padstatus.GEREED);
    assertThat(status(pad, "2017-12-31", Padstap.INRICHTINGSPLANNEN)).isEqualTo(Padstatus.TE_DOEN);
  }

  @Test
  void wieAlleenDeLaatsteDagKentWeetNietVanafWanneer() {
    Transformatiepad pad =
        zonderStart(List.of(gereed(Padstap.VRAAG_1, Afronding.nietLaterDan(dag("2017-12-31")))));
    assertThat(status(pad, "2001-01-01", Padstap.VRAAG_1)).isEqualTo(Padstatus.MOGELIJK_GEREED);
    assertThat(status(pad, "2017-12-30", Padstap.VRAAG_1)).isEqualTo(Padstatus.MOGELIJK_GEREED);
    assertThat(status(pad, "2017-12-31", Padstap.VRAAG_1)).isEqualTo(Padstatus.GEREED);
  }

  @Test
  void eenPlanIsNietMogelijkVastgesteldVoordatHetIsVoorgesteld() {
    Transformatiepad pad =
        zonderStart(
            naDenken(
                "2017-01-01",
                Stapopgave.builder()
                    .stap(Padstap.TRANSFORMATIEPLAN)
                    .voorgesteld(dag("2017-09-01"))
                    .gereed(Afronding.nietLaterDan(dag("2017-12-31")))
                    .build()));
    assertThat(status(pad, "2017-08-31", Padstap.TRANSFORMATIEPLAN)).isEqualTo(Padstatus.TE_DOEN);
    assertThat(status(pad, "2017-09-01", Padstap.TRANSFORMATIEPLAN))
        .isEqualTo(Padstatus.MOGELIJK_GEREED);
  }

  @Test
  void eenVoorstelAlleenIsNogGeenBesluit() {
    Transformatiepad pad =
        zonderStart(
            naDenken(
                "2017-01-01",
                Stapopgave.builder()
                    .stap(Padstap.TRANSFORMATIEPLAN)
                    .voorgesteld(dag("2017-09-01"))
                    .build()));
    assertThat(status(pad, "2018-01-01", Padstap.TRANSFORMATIEPLAN)).isEqualTo(Padstatus.TE_DOEN);
  }

  @Test
  void watGereedHeetBlijftGereedOokVoorZijnPoort() {
    Transformatiepad pad = zonderStart(List.of(gereed(Padstap.LIQUIDATIEPLAN, "2018-06-30")));
    Stapstand plan = stand(pad, "2018-07-01", Padstap.LIQUIDATIEPLAN);
    assertThat(plan.status()).isEqualTo(Padstatus.GEREED);
    assertThat(plan.geblokkeerdDoor()).isEmpty();
  }

  @Test
  void deVragenWachtenOpHetLaatsteVanElkGenoemdSpoor() {
    List<Stapopgave> opgaven = new ArrayList<>();
    for (Padstap stap : List.of(Padstap.values()).subList(0, 5)) {
      opgaven.add(gereed(stap, "2016-01-01"));
    }
    opgaven.add(weken(Padstap.CONCEPT_BEDRIJF_1, 1));
    Transformatiepad pad = zonderStart(opgaven);
    assertThat(stand(pad, "2017-01-01", Padstap.VRAAG_2).geblokkeerdDoor())
        .containsExactly(Padstap.CONCEPT_BEDRIJF_5);
    assertThat(stand(pad, "2015-01-01", Padstap.VRAAG_2).geblokkeerdDoor())
        .containsExactly(Padstap.CONCEPT_GEMEENTE_5, Padstap.CONCEPT_BEDRIJF_5);
    assertThat(status(pad, "2017-01-01", Padstap.CONCEPT_BEDRIJF_1)).isEqualTo(Padstatus.TE_DOEN);
    assertThat(stand(pad, "2017-01-01", Padstap.CONCEPT_BEDRIJF_3).geblokkeerdDoor())
        .containsExactly(Padstap.CONCEPT_BEDRIJF_2);
  }

  /** 10 + 20 weeks of 7 days after 1 January 2018 for the longest of the two last steps. */
  @Test
  void deStartIsNaDeLangsteWeg() {
    Transformatiepad pad =
        zonderStart(
            naDenken(
                "2017-05-01",
                gereed(Padstap.TRANSFORMATIEPLAN, "2017-12-01"),
                weken(Padstap.INRICHTINGSPLANNEN, 10),
                weken(Padstap.LIQUIDATIEPLAN, 20),
                weken(Padstap.INRICHTINGSPLANNEN_VASTGESTELD, 4)));
    assertThat(start(pad, "2018-01-01"))
        .contains(dag("2018-01-01").plusDays(7 * (10 + 20)).toString());
    Padstand stand = pad.op(dag("2018-01-01"));
    assertThat(stand.stap(Padstap.INRICHTINGSPLANNEN_VASTGESTELD).orElseThrow().einde().dag())
        .contains(dag("2018-01-01").plusDays(7 * (10 + 4)));
  }

  @Test
  void eenVerwachteDatumIsEenOndergrensEnGeenDuur() {
    List<Stapopgave> opgaven =
        naDenken(
            "2017-05-01",
            gereed(Padstap.TRANSFORMATIEPLAN, "2017-12-01"),
            gereed(Padstap.INRICHTINGSPLANNEN, "2018-02-01"),
            gereed(Padstap.LIQUIDATIEPLAN, "2018-03-01"));
    Padstap laatste = Padstap.INRICHTINGSPLANNEN_VASTGESTELD;
    List<Stapopgave> alleenVerwacht = new ArrayList<>(opgaven);
    alleenVerwacht.add(verwacht(laatste, "2018-09-01"));
    assertThat(start(zonderStart(alleenVerwacht), "2018-04-01")).contains("2018-09-01");
    // expected before the reference date and not done: not before that date
    assertThat(start(zonderStart(alleenVerwacht), "2018-10-01")).contains("2018-10-01");
    List<Stapopgave> allebei = new ArrayList<>(opgaven);
    allebei.add(
        Stapopgave.builder().stap(laatste).verwacht(dag("2018-09-01")).duurWeken(30).build());
    // 30 weeks after 1 April is later than 1 September
    assertThat(start(zonderStart(allebei), "2018-04-01"))
        .contains(dag("2018-04-01").plusDays(7 * 30).toString());
  }

  @Test
  void alsAllesGereedIsTeltDeLaatsteDagEnNietDePeildatum() {
    Transformatiepad pad = Transformatievoorbeelden.DE_RONDE_VENEN.pad();
    assertThat(start(pad, "2018-06-30")).contains("2018-06-30");
    assertThat(start(pad, "2019-06-30")).contains("2018-06-30");
  }

  @Test
  void nooitVoor2013() {
    List<Stapopgave> opgaven = new ArrayList<>(naDenken("2009-01-01"));
    Paden.PLANNEN.forEach(plan -> opgaven.add(gereed(plan, "2010-01-01")));
    assertThat(start(zonderStart(opgaven), "2010-01-01")).contains("2013-01-01");
  }

  @Test
  void zonderDuurEnZonderDatumIsDeStartOnbepaaldEnStaatErWaardoor() {
    Transformatiepad pad =
        zonderStart(
            naDenken(
                "2017-05-01",
                weken(Padstap.TRANSFORMATIEPLAN, 4),
                weken(Padstap.LIQUIDATIEPLAN, 6),
                Stapopgave.builder().stap(Padstap.INRICHTINGSPLANNEN).naam("Werkplan").build()));
    Padstand stand = pad.op(dag("2018-01-01"));
    assertThat(stand.vroegsteStart())
        .isEqualTo(
            Uitkomst.onbepaald(
                new Onbepaald(
                    "transformatie.stappen",
                    Onbepaald.Reden.NIET_OPGEGEVEN,
                    new Tekst(
                        "Van deze stappen is geen duur en geen verwachte datum bekend:"
                            + " Inrichtingsplannen opgesteld (Werkplan); Inrichtingsplannen"
                            + " vastgesteld. Daarom is niet te zeggen wanneer de start op zijn"
                            + " vroegst kan.",
                        "Of these steps no duration and no expected date is known: Furnishing"
                            + " plans drawn up (inrichtingsplannen) (Werkplan); Furnishing plans"
                            + " adopted (inrichtingsplannen). So it cannot be said when the start"
                            + " is possible at the earliest."))));
    // what is known all the same: 4 and 6 weeks, and what is missing takes time as well
    assertThat(stand.start().einde())
        .isEqualTo(
            new Stapeinde(
                dag("2018-01-01").plusDays(7 * (4 + 6)),
                Set.of(Padstap.INRICHTINGSPLANNEN, Padstap.INRICHTINGSPLANNEN_VASTGESTELD)));
    assertThat(stand.stap(Padstap.TRANSFORMATIEPLAN).orElseThrow().einde().dag())
        .contains(dag("2018-01-29"));
    assertThat(stand.stap(Padstap.LIQUIDATIEPLAN).orElseThrow().einde().dag()).isEmpty();
  }

  /** Both plans that the start rests on are adopted, but the plan that they rest on is not. */
  @Test
  void eenStapDieNietWachtteOpentGeenPoort() {
    List<Stapopgave> opgaven = new ArrayList<>();
    Paden.VRAGEN.forEach(vraag -> opgaven.add(gereed(vraag, "2018-01-01")));
    opgaven.add(weken(Padstap.TRANSFORMATIEPLAN, 10));
    opgaven.add(gereed(Padstap.INRICHTINGSPLANNEN, "2018-05-01"));
    opgaven.add(gereed(Padstap.LIQUIDATIEPLAN, "2018-06-01"));
    opgaven.add(gereed(Padstap.INRICHTINGSPLANNEN_VASTGESTELD, "2018-06-15"));
    Transformatiepad pad = Transformatiepad.van(opgaven, Optional.of(dag("2018-07-02")));
    // 10 weeks of 7 days after 1 July 2018
    assertThat(start(pad, "2018-07-01")).contains("2018-09-09");
    Stapstand start = stand(pad, "2018-07-01", Padstap.START);
    assertThat(start.status()).isEqualTo(Padstatus.GEBLOKKEERD);
    assertThat(start.geblokkeerdDoor()).containsExactly(Padstap.TRANSFORMATIEPLAN);
    assertThat(pad.op(dag("2018-07-01")).bevindingen())
        .filteredOn(bevinding -> bevinding.code().equals("T-01"))
        .singleElement()
        .satisfies(
            bevinding ->
                assertThat(bevinding.onderwerp()).containsExactly("START", "TRANSFORMATIEPLAN"));
  }

  @Test
  void eenPlanIsNietKlaarVoorHetIsVoorgesteld() {
    List<Stapopgave> opgaven = new ArrayList<>();
    Paden.VRAGEN.forEach(vraag -> opgaven.add(gereed(vraag, "2018-01-01")));
    opgaven.add(
        Stapopgave.builder()
            .stap(Padstap.TRANSFORMATIEPLAN)
            .voorgesteld(dag("2019-03-01"))
            .duurWeken(1)
            .build());
    assertThat(stand(zonderStart(opgaven), "2018-07-01", Padstap.TRANSFORMATIEPLAN).einde().dag())
        .contains(dag("2019-03-01"));
  }
}
