package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of one's own beside those of the act: what rests on which. */
class EigenIndelingTest {

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

  @Test
  void eenIndelingNaarVraagKomtBovenOpDieVanDeWet() {
    Wegwijzing wijzing =
        wijs(
            "13.WERKGEVERSVRAAG 12.PLAFONDS",
            "2015-01-01",
            leeg().werkvorm(Werkvorm.IN_GROEP).loonwaarde(45));
    assertThat(wijzing.groep().doelgroep()).contains(Doelgroep.GROEPSDETACHERING);
    assertThat(wijzing.naarWet().flatMap(Groepsbepaling::doelgroep))
        .contains(Doelgroep.REGULIERE_OMGEVING);
    assertThat(wijzing.redenen())
        .extracting(reden -> reden.soort() + " " + reden.onderwerpcodes())
        .containsExactly(
            "KEUZE [13.WERKGEVERSVRAAG]",
            "WERKVORM [IN_GROEP]",
            "GROEP_NAAR_WET [REGULIERE_OMGEVING]",
            "BEOORDELING_OPEN [11]",
            "LOONWAARDE_30_49 []");
    assertThat(plat(wijzing, Voorziening.TRAJECT)).startsWith("BEGRENSD KEUZE [12.PLAFONDS]");
    assertThat(codes(wijzing.bevindingen())).containsExactly("R-50");
  }

  private static Kandidaat.Builder volwassene(int loonwaarde, Uitkering uitkering) {
    return leeg()
        .loonwaarde(loonwaarde)
        .uitkering(uitkering)
        .leeftijd(40)
        .onderwijs(Onderwijs.OVERIG);
  }

  @Test
  void wieRechtHeeftOpBeschutWerkHeeftHetOpLoonkostensubsidie() {
    // wetgeving.md: sheltered work carries wage subsidy too, art. 10b lid 9
    Kandidaat.Builder advies = volwassene(40, Uitkering.WWB).adviesBeschut(AdviesBeschut.JA);
    Wegwijzing zorg = wijs("4.SMAL 13.WET", "2026-08-01", advies.zorgEerst(true));
    assertThat(zorg.groep().doelgroep()).contains(Doelgroep.ZORG_EN_WELZIJN);
    assertThat(zorg.op(Voorziening.BESCHUT_WERK).status()).isEqualTo(Voorzieningstatus.OPEN);
    assertThat(plat(zorg, Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("OPEN SUBSIDIE_BIJ_BESCHUT_WERK [] Participatiewet art. 10b lid 9 [R-46]");
    Wegwijzing zonderVorm =
        wijs("4.SMAL 13.WERKGEVERSVRAAG", "2026-08-01", advies.zorgEerst(false));
    assertThat(zonderVorm.groep().doelgroep()).isEmpty();
    assertThat(zonderVorm.op(Voorziening.BESCHUT_WERK).status()).isEqualTo(Voorzieningstatus.OPEN);
    assertThat(plat(zonderVorm, Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("OPEN SUBSIDIE_BIJ_BESCHUT_WERK [] Participatiewet art. 10b lid 9 []");
    assertThat(zonderVorm.redenen())
        .extracting(reden -> reden.soort() + " " + reden.onderwerpcodes())
        .contains("ONTBREEKT [werkvorm]", "AANSPRAAK_NAAR_WET [BESCHUT]");
    assertThat(codes(zonderVorm.bevindingen())).containsExactly("R-50");
    // before the right of 2017 care goes first, and a narrow use closes
    assertThat(
            plat(
                wijs("4.SMAL 13.WET", "2016-12-31", advies.zorgEerst(true)),
                Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("GESLOTEN KEUZE [4.SMAL] 4 (ii) []");
  }

  @Test
  void deWetGeeftLoonkostensubsidieZolangDeEigenGroepOnbekendIs() {
    Wegwijzing wijzing =
        wijs("4.SMAL 13.WERKGEVERSVRAAG", "2016-12-31", volwassene(45, Uitkering.WWB));
    assertThat(plat(wijzing, Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("OPEN WETTELIJKE_DOELGROEP [] Participatiewet art. 6, 10c en 10d []");
    assertThat(plat(wijzing, Voorziening.BESCHUT_WERK))
        .startsWith("ONBEPAALD ONTBREEKT [werkvorm]");
    Wegwijzing buiten =
        wijs("4.SMAL 13.WERKGEVERSVRAAG", "2016-12-31", volwassene(29, Uitkering.WWB));
    assertThat(plat(buiten, Voorziening.LOONKOSTENSUBSIDIE))
        .startsWith("ONBEPAALD ONTBREEKT [werkvorm]");
    Wegwijzing geenVanBeide = wijs("13.WERKGEVERSVRAAG", "2016-12-31", leeg());
    assertThat(plat(geenVanBeide, Voorziening.LOONKOSTENSUBSIDIE))
        .startsWith("ONBEPAALD ONTBREEKT [werkvorm, loonwaarde]");
  }

  @Test
  void watAlleenDeEigenIndelingOpentIsBeleidEnGeenWet() {
    Wegwijzing wijzing =
        wijs(
            "13.WERKGEVERSVRAAG 5.DIENSTBETREKKING 12.OPEN_EINDE 4.SMAL",
            "2026-08-01",
            volwassene(29, Uitkering.GEEN)
                .adviesBeschut(AdviesBeschut.NEE)
                .werkvorm(Werkvorm.BESCHUTTE_OMGEVING));
    assertThat(wijzing.groep().doelgroep()).contains(Doelgroep.BESCHUT);
    assertThat(wijzing.naarWet().flatMap(Groepsbepaling::doelgroep))
        .contains(Doelgroep.ZORG_EN_WELZIJN);
    assertThat(plat(wijzing, Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("OPEN EIGEN_INDELING [13.WERKGEVERSVRAAG] 6.2 [R-50]");
    assertThat(Redensoort.EIGEN_INDELING.aard()).isEqualTo(Redenaard.AANNAME);
    assertThat(plat(wijzing, Voorziening.BESCHUT_WERK))
        .isEqualTo("OPEN KEUZE [5.DIENSTBETREKKING] 4 (iii) [R-50]");
    assertThat(wijzing.redenen())
        .extracting(Reden::soort)
        .contains(Redensoort.AANSPRAAK_NAAR_WET, Redensoort.LOONWAARDE_ONDER_30);
    assertThat(codes(wijzing.bevindingen())).containsExactly("R-50");
  }

  @ParameterizedTest
  @CsvSource({
    "5.DIENSTBETREKKING 12.PLAFONDS, 40, BEGRENSD KEUZE [12.PLAFONDS] 6.2 [R-50]",
    "5.REGULIERE_WERKGEVER 12.OPEN_EINDE, 40, OPEN WERKGEVER_VANAF_40 [5.REGULIERE_WERKGEVER] 4 (iii) [R-50]",
    "5.REGULIERE_WERKGEVER 12.OPEN_EINDE, 39, GESLOTEN WERKGEVER_ONDER_40 [5.REGULIERE_WERKGEVER] 4 (iii) []",
    "5.INKOMENSVOORZIENING, 40, GESLOTEN KEUZE [5.INKOMENSVOORZIENING] 4 (iii) []",
    "12.PLAFONDS, 40, ONBEPAALD ONTBREEKT [5] 4 (iii) []",
  })
  void beschutWerkAlleenNaarEigenIndelingDraagtEenBevindingWaarHetIetsOpent(
      String keuzes, int loonwaarde, String verwacht) {
    Wegwijzing wijzing =
        wijs(
            "13.WERKGEVERSVRAAG " + keuzes,
            "2016-12-31",
            leeg().werkvorm(Werkvorm.BESCHUTTE_OMGEVING).loonwaarde(loonwaarde));
    assertThat(plat(wijzing, Voorziening.BESCHUT_WERK)).isEqualTo(verwacht);
  }

  @Test
  void eenEigenGroepDieOokDieVanDeWetIsBrengtNietsExtra() {
    Wegwijzing wijzing =
        wijs(
            "13.WERKGEVERSVRAAG 5.DIENSTBETREKKING 12.OPEN_EINDE",
            "2016-12-31",
            leeg()
                .werkvorm(Werkvorm.BESCHUTTE_OMGEVING)
                .adviesBeschut(AdviesBeschut.JA)
                .loonwaarde(40));
    assertThat(wijzing.naarWet()).isEmpty();
    assertThat(wijzing.bevindingen()).isEmpty();
    assertThat(plat(wijzing, Voorziening.LOONKOSTENSUBSIDIE))
        .isEqualTo("OPEN WETTELIJKE_DOELGROEP [] Participatiewet art. 6, 10c en 10d []");
    assertThat(plat(wijzing, Voorziening.BESCHUT_WERK))
        .isEqualTo("OPEN KEUZE [5.DIENSTBETREKKING] 4 (iii) []");
  }

  @Test
  void ookDeGroepVanDeWetKanOnbekendZijn() {
    Wegwijzing wijzing =
        wijs("13.WERKGEVERSVRAAG", "2015-01-01", leeg().werkvorm(Werkvorm.ZELFSTANDIG));
    assertThat(wijzing.groep().doelgroep()).contains(Doelgroep.LOONDIENST);
    assertThat(plat(wijzing, Voorziening.TRAJECT)).startsWith("ONBEPAALD ONTBREEKT [loonwaarde]");
    assertThat(wijzing.redenen())
        .extracting(Reden::soort)
        .containsExactly(
            Redensoort.KEUZE,
            Redensoort.WERKVORM,
            Redensoort.BEOORDELING_OPEN,
            Redensoort.ONTBREEKT);
    assertThat(wijs("13.WET", "2015-01-01", leeg().loonwaarde(45)).bevindingen()).isEmpty();
  }
}
