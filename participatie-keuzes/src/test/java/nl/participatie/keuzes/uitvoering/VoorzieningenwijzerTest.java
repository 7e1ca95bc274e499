package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an answer is what it is: reasons, law, findings, what is missing. */
class VoorzieningenwijzerTest {

  private static Kandidaat.Builder leeg() {
    return Kandidaat.builder();
  }

  private static Wegwijzing wijs(String keuzes, String dag, Kandidaat.Builder kandidaat) {
    return Voorzieningenwijzer.van(Keuzeprofiel.parse(keuzes), LocalDate.parse(dag))
        .wijs(kandidaat.build());
  }

  /** Status, reason, what the reason is about, its source and the findings of one answer. */
  private static String plat(Wegwijzing wijzing, Voorziening voorziening) {
    Voorzieningantwoord antwoord = wijzing.op(voorziening);
    return antwoord.status()
        + " "
        + antwoord.reden().soort()
        + " "
        + antwoord.reden().onderwerpcodes()
        + " "
        + antwoord.reden().vindplaats().citaat()
        + " "
        + codes(antwoord.bevindingen());
  }

  private static List<String> codes(List<Regelbevinding> bevindingen) {
    return bevindingen.stream().map(bevinding -> bevinding.regel().code()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-31, GESLOTEN KEUZE [5.INKOMENSVOORZIENING] 4 (iii) []",
    "2017-01-01, OPEN RECHT_OP_BESCHUT_WERK [] Participatiewet art. 10b [R-02]",
  })
  void metEenPositiefAdviesOpentDeWetBeschutWerkVanaf2017(String dag, String verwacht) {
    Wegwijzing wijzing = wijs("5.INKOMENSVOORZIENING", dag, leeg().adviesBeschut(AdviesBeschut.JA));
    assertThat(plat(wijzing, Voorziening.BESCHUT_WERK)).isEqualTo(verwacht);
    assertThat(plat(wijzing, Voorziening.DAGBESTEDING))
        .isEqualTo("OPEN KEUZE [5.INKOMENSVOORZIENING] 4 (iii) []");
  }

  @ParameterizedTest
  @CsvSource({
    "5.REGULIERE_WERKGEVER, R-03",
    "5.DIENSTBETREKKING_VOLUMEAFHANKELIJK, R-54",
    "5.DIENSTBETREKKING 12.PLAFONDS, R-49",
  })
  void deWetGaatVoorElkeKeuzeDieBeschutWerkBeperkt(String keuzes, String regel) {
    Wegwijzing wijzing =
        wijs(
            keuzes,
            "2017-01-01",
            leeg().adviesBeschut(AdviesBeschut.JA).zorgEerst(true).loonwaarde(20));
    assertThat(plat(wijzing, Voorziening.BESCHUT_WERK))
        .isEqualTo("OPEN RECHT_OP_BESCHUT_WERK [] Participatiewet art. 10b [" + regel + "]");
    assertThat(wijzing.groep().doelgroep()).contains(Doelgroep.ZORG_EN_WELZIJN);
    assertThat(codes(wijzing.bevindingen())).containsExactly(regel);
  }

  @ParameterizedTest
  @CsvSource({
    "5.DIENSTBETREKKING 12.OPEN_EINDE, OPEN KEUZE [5.DIENSTBETREKKING] 4 (iii) []",
    "5.DIENSTBETREKKING 12.PLAFONDS, BEGRENSD KEUZE [12.PLAFONDS] 6.2 []",
    "5.DIENSTBETREKKING, ONBEPAALD ONTBREEKT [12] 4 (iii) []",
    "5.DIENSTBETREKKING_VOLUMEAFHANKELIJK, BEGRENSD VOLUME_BEGRENST [5.DIENSTBETREKKING_VOLUMEAFHANKELIJK] 4 (iii) []",
    "5.REGULIERE_WERKGEVER 12.OPEN_EINDE, OPEN WERKGEVER_VANAF_40 [5.REGULIERE_WERKGEVER] 4 (iii) []",
    "5.REGULIERE_WERKGEVER 12.PLAFONDS, BEGRENSD KEUZE [12.PLAFONDS] 6.2 []",
    "12.PLAFONDS, ONBEPAALD ONTBREEKT [5] 4 (iii) []",
  })
  void voor2017BeslistKeuzeVijf(String keuzes, String verwacht) {
    Wegwijzing wijzing =
        wijs(keuzes, "2016-12-31", leeg().adviesBeschut(AdviesBeschut.JA).loonwaarde(40));
    assertThat(plat(wijzing, Voorziening.BESCHUT_WERK)).isEqualTo(verwacht);
  }

  @Test
  void onderVeertigProcentGeenBeschutWerkBijEenWerkgever() {
    Kandidaat.Builder kandidaat = leeg().adviesBeschut(AdviesBeschut.JA).loonwaarde(39);
    assertThat(
            plat(
                wijs("5.REGULIERE_WERKGEVER 12.OPEN_EINDE", "2015-01-01", kandidaat),
                Voorziening.BESCHUT_WERK))
        .isEqualTo("GESLOTEN WERKGEVER_ONDER_40 [5.REGULIERE_WERKGEVER] 4 (iii) []");
  }

  @Test
  void breedIsNietDeSubsidieVanArtikel10d() {
    Kandidaat.Builder vol =
        leeg().loonwaarde(100).uitkering(Uitkering.WWB).leeftijd(40).onderwijs(Onderwijs.OVERIG);
    Wegwijzing breed = wijs("4.BREED", "2015-01-01", vol);
    assertThat(plat(breed, Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("OPEN BUITEN_ARTIKEL_10D [4.BREED] 4 (ii) [R-47]");
    assertThat(plat(breed, Voorziening.BEGELEIDING))
        .isEqualTo("OPEN MET_ANDERE_VOORZIENING [LOONKOSTENSUBSIDIE] 4 (ii) []");
    assertThat(plat(wijs("4.SMAL", "2015-01-01", vol), Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("GESLOTEN KEUZE [4.SMAL] 4 (ii) []");
    Kandidaat.Builder wet = leeg().loonwaarde(79);
    assertThat(plat(wijs("4.SMAL", "2015-01-01", wet), Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("OPEN WETTELIJKE_DOELGROEP [] Participatiewet art. 6, 10c en 10d []");
    Kandidaat.Builder zonder = leeg().loonwaarde(100).uitkering(Uitkering.GEEN);
    assertThat(plat(wijs("4.BREED", "2015-01-01", zonder), Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("GESLOTEN ZONDER_UITKERING_EN_DOELGROEP [] 4 (ii) []");
  }

  @ParameterizedTest
  @CsvSource({
    "3.ACTIEF, OPEN KEUZE [3.ACTIEF] 4 (i) []",
    "3.BEPERKT, BEGRENSD KEUZE [3.BEPERKT] 4 (i) []",
    "3.GEEN, GESLOTEN KEUZE [3.GEEN] 4 (i) [R-45]",
    "5.INKOMENSVOORZIENING, ONBEPAALD ONTBREEKT [3] 6.2 []",
  })
  void hetTrajectVanRegulierVolgtKeuzeDrie(String keuzes, String verwacht) {
    assertThat(plat(wijs(keuzes, "2015-01-01", leeg().loonwaarde(80)), Voorziening.TRAJECT))
        .isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    "14.INSTROOM_BEPERKEN, 2024-12-31, 26, PRO, OPEN KEUZE [14.INSTROOM_BEPERKEN] 6.3 []",
    "14.INSTROOM_BEPERKEN, 2025-01-01, 26, PRO, GESLOTEN ZOEKTERMIJN_NIET_VOOR_SCHOOLVERLATER [] Participatiewet art. 41 []",
    "14.INSTROOM_BEPERKEN, 2025-01-01, 26, OVERIG, OPEN KEUZE [14.INSTROOM_BEPERKEN] 6.3 []",
    "14.INSTROOM_BEPERKEN, 2015-01-01, 27, PRO, GESLOTEN ZOEKTERMIJN_ALLEEN_JONG [] Participatiewet art. 41 lid 4 [R-51]",
    "14.UITSTROOM_VERSNELLEN, 2015-01-01, 26, PRO, GESLOTEN KEUZE [14.UITSTROOM_VERSNELLEN] 6.3 []",
    "14.UITSTROOM_VERSNELLEN, 2015-01-01, 27, PRO, GESLOTEN ZOEKTERMIJN_ALLEEN_JONG [] Participatiewet art. 41 lid 4 []",
  })
  void deZoektermijnIsAlleenVoorJongeren(
      String keuzes, String dag, int leeftijd, Onderwijs onderwijs, String verwacht) {
    Kandidaat.Builder kandidaat = leeg().leeftijd(leeftijd).onderwijs(onderwijs);
    assertThat(plat(wijs(keuzes, dag, kandidaat), Voorziening.ZOEKTERMIJN)).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    "1.INVESTEREN 7.ACTIEF, 2025-12-31, 26, OPEN KEUZE [7.ACTIEF] 4 (v) []",
    "1.INVESTEREN 7.NIET_ACTIEF, 2025-12-31, 26, GESLOTEN SCHOOLVERLATER_EIGEN_KEUZE [7.NIET_ACTIEF] 4 (v) []",
    "1.NIET_INVESTEREN 7.ACTIEF, 2025-12-31, 26, OPEN SCHOOLVERLATER_EIGEN_KEUZE [7.ACTIEF] 4 (v) []",
    "1.NIET_INVESTEREN 7.NIET_ACTIEF, 2025-12-31, 26, GESLOTEN KEUZE [7.NIET_ACTIEF] 4 (v) []",
    "1.NIET_INVESTEREN 7.NIET_ACTIEF, 2025-12-31, 27, GESLOTEN KEUZE [1.NIET_INVESTEREN] 3.2 [R-43]",
    "1.NIET_INVESTEREN 7.NIET_ACTIEF, 2026-01-01, 26, 'OPEN STEUN_ONDER_27 [] Participatiewet art. 7a [R-43, R-44]'",
    "1.NIET_INVESTEREN 7.NIET_ACTIEF, 2026-01-01, 27, GESLOTEN KEUZE [1.NIET_INVESTEREN] 3.2 [R-43]",
    "7.ACTIEF, 2025-12-31, 26, OPEN KEUZE [7.ACTIEF] 4 (v) []",
    "1.INVESTEREN, 2025-12-31, 26, ONBEPAALD ONTBREEKT [7] 3.2 []",
  })
  void bemiddelingZonderUitkeringVolgtKeuzeEenOfZeven(
      String keuzes, String dag, int leeftijd, String verwacht) {
    Kandidaat.Builder kandidaat =
        leeg().leeftijd(leeftijd).onderwijs(Onderwijs.VSO).uitkering(Uitkering.GEEN);
    assertThat(plat(wijs(keuzes, dag, kandidaat), Voorziening.BEMIDDELING_NUG)).isEqualTo(verwacht);
  }

  @Test
  void wieEenUitkeringHeeftIsGeenNug() {
    assertThat(
            plat(
                wijs("1.INVESTEREN", "2015-01-01", leeg().uitkering(Uitkering.WWB)),
                Voorziening.BEMIDDELING_NUG))
        .isEqualTo("GESLOTEN MET_UITKERING [] 3.2 []");
  }

  @ParameterizedTest
  @CsvSource({
    "15.VOORAAN, 10, OPEN KEUZE [15.VOORAAN] 6.3 []",
    "15.SELECTIEF, 79, OPEN KEUZE [15.SELECTIEF] 6.3 []",
    "15.SELECTIEF, 80, GESLOTEN KEUZE [15.SELECTIEF] 6.3 []",
  })
  void diagnoseVoorAllenOfVoorWieGeselecteerdIs(String keuzes, int loonwaarde, String verwacht) {
    assertThat(
            plat(wijs(keuzes, "2015-01-01", leeg().loonwaarde(loonwaarde)), Voorziening.DIAGNOSE))
        .isEqualTo(verwacht);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-12-31", "2056-01-01", "-0001-01-01"})
  void eenPeildatumBuitenDeGrenzenWordtGenoemd(String dag) {
    LocalDate peildatum = LocalDate.parse(dag);
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(() -> Voorzieningenwijzer.van(Keuzeprofiel.LEEG, peildatum))
        .satisfies(
            fout ->
                assertThat(fout.fouten())
                    .hasSize(1)
                    .first()
                    .extracting(een -> een.pad() + " " + een.waarde())
                    .isEqualTo("peildatum " + dag));
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(
            () -> Doelgroepbepaling.STANDAARD.bepaal(leeg().build(), Keuzeprofiel.LEEG, peildatum));
  }

  @Test
  void watOntbreektStaatErEenKeerMetWatErOpWacht() {
    Wegwijzing wijzing = wijs("11.TIME_TO_MARKET", "2015-01-01", leeg());
    assertThat(wijzing.ontbrekend())
        .extracting(Ontbrekend::code)
        .containsExactly("maandenTotWerk", "19", "15", "leeftijd", "14", "uitkering");
    Ontbrekend maanden = new Ontbrekend.Feitontbreekt(Feit.MAANDEN_TOT_WERK);
    assertThat(wijzing.wachtendOp(maanden))
        .containsExactly(
            Voorziening.TRAJECT,
            Voorziening.LOONKOSTENSUBSIDIE,
            Voorziening.BESCHUT_WERK,
            Voorziening.BEGELEIDING,
            Voorziening.DAGBESTEDING);
    assertThat(wijzing.wachtendOp(new Ontbrekend.Keuzeopen(Keuze.UITVOERING))).isEmpty();
    assertThat(wijzing.op(Voorziening.STANDAARDDIENSTVERLENING).status())
        .isEqualTo(Voorzieningstatus.OPEN);
  }

  @Test
  void antwoordenWordenGedeeldEnNietPerKandidaatGemaakt() {
    Voorzieningenwijzer wijzer =
        Voorzieningenwijzer.van(Keuzeprofiel.parse("12.PLAFONDS"), LocalDate.of(2015, 1, 1));
    Wegwijzing een = wijzer.wijs(leeg().loonwaarde(40).build());
    Wegwijzing ander = wijzer.wijs(leeg().loonwaarde(60).build());
    assertThat(een.op(Voorziening.TRAJECT)).isSameAs(ander.op(Voorziening.TRAJECT));
    assertThat(een.groep().redenen().get(0)).isSameAs(ander.groep().redenen().get(0));
  }

  @Test
  void deWoordenVanEenRedenNoemenWaarHetOmGaat() {
    Wegwijzing wijzing = wijs("19.GROEPSGEWIJS", "2015-01-01", leeg());
    assertThat(wijzing.op(Voorziening.GROEPSPROGRAMMA).reden().tekst())
        .isEqualTo(
            new Tekst(
                "De gemeente koos 19.GROEPSGEWIJS (" + titel().nl() + ").",
                "The municipality chose 19.GROEPSGEWIJS (" + titel().en() + ")."));
    assertThat(wijzing.op(Voorziening.ZOEKTERMIJN).reden().tekst().en())
        .isEqualTo(
            "To determine this, what is missing is: age; 14 (" + Keuze.POORT.titel().en() + ").");
  }

  private static Tekst titel() {
    return Optie.AANPAK_GROEPSGEWIJS.titel();
  }

  @Test
  void alleenEenOnbepaaldAntwoordMistIets() {
    Reden reden = Reden.rapport(Redensoort.ALTIJD, "4 (i)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Voorzieningantwoord(
                    Voorziening.TRAJECT, Voorzieningstatus.ONBEPAALD, reden, List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Voorzieningantwoord(
                    Voorziening.TRAJECT,
                    Voorzieningstatus.OPEN,
                    reden,
                    List.of(new Ontbrekend.Keuzeopen(Keuze.POORT)),
                    List.of()));
  }
}
