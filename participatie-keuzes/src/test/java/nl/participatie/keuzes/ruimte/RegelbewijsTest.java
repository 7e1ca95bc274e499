package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

class RegelbewijsTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);
  private static final LocalDate PLICHT = LocalDate.of(2017, 1, 1);

  private static List<String> codes(List<Regel> regels) {
    return regels.stream().map(Regel::code).toList();
  }

  private static Regel regel(int nummer, Regelsoort soort, String als, String dan) {
    return Regelvoorbeeld.builder("E-" + nummer)
        .soort(soort)
        .als(Regelvoorbeeld.opties(als))
        .dan(Regelvoorbeeld.opties(dan))
        .sterkte(Sterkte.DWINGEND)
        .build();
  }

  private static Regelbewijs bewijs(Regel... regels) {
    return Regelbewijs.op(Regelset.of(List.of(regels)), RAPPORT, Sterkte.DWINGEND);
  }

  @Test
  void deStandaardregelsZijnOpHunSterkstZonderGebrek() {
    Regelbewijs bewijs = Regelbewijs.op(Regelset.standaard(), RAPPORT, Sterkte.DWINGEND);
    assertThat(bewijs.tegenstrijdig()).isEmpty();
    assertThat(bewijs.dood()).isEmpty();
    assertThat(bewijs.afgeleid()).isEmpty();
    assertThat(bewijs.onafscheidelijk()).isEmpty();
    assertThat(bewijs.overbodig()).isEmpty();
    assertThat(bewijs.nooitVanToepassing()).isEmpty();
    assertThat(bewijs.aantal()).isEqualTo(11_796_480L / 4 * 3);
  }

  @Test
  void eenBewijsPerPeriodeZonderGatEnZonderOverlap() {
    List<Regelbewijs> bewijzen = Regelbewijs.van(Regelset.standaard(), Sterkte.STERK);
    // a rule starts or ends on 1 January of 2015, 2017, 2022 and 2026
    assertThat(bewijzen).hasSize(5);
    for (int i = 1; i < bewijzen.size(); i++) {
      Geldigheid vorige = bewijzen.get(i - 1).periode();
      assertThat(bewijzen.get(i).periode().vanaf()).isEqualTo(vorige.tot()).isPresent();
    }
    assertThat(bewijzen.get(0).periode().vanaf()).isEmpty();
    assertThat(bewijzen.get(4).periode().tot()).isEmpty();
  }

  @Test
  void vanaf2017IsTimeToMarketDoodAlsElkeSpanningBindt() {
    Regelbewijs bewijs = Regelbewijs.op(Regelset.standaard(), PLICHT, Sterkte.AANDACHT);
    // leave sheltered work in employment, R-05 forbids that under time to market
    assertThat(bewijs.dood())
        .extracting(
            dood ->
                dood.optie() + " " + dood.redenen().stream().map(r -> codes(r.regels())).toList())
        .containsExactly(
            "5.REGULIERE_WERKGEVER [[R-03]]",
            "5.INKOMENSVOORZIENING [[R-02]]",
            "11.TIME_TO_MARKET [[R-02, R-03, R-05]]");
    assertThat(bewijs.afgeleid())
        .extracting(Verklaring::optie)
        .containsExactly(Optie.parse("11.VERDIENCAPACITEIT"));
    assertThat(bewijs.overbodig())
        .extracting(overbodig -> overbodig.regel().code() + " " + codes(overbodig.door()))
        .containsExactly("R-06 [R-02, R-03, R-05]", "R-10 [R-11, R-13]", "R-35 [R-02]");
    assertThat(bewijs.nooitVanToepassing())
        .extracting(nooit -> nooit.regel().code())
        .containsExactly("R-06", "R-10", "R-35", "R-42", "R-48");
  }

  @Test
  void elkeOverbodigeRegelKanWegZonderDatErIetsVerandert() {
    for (Regelbewijs bewijs : Regelbewijs.van(Regelset.standaard(), Sterkte.AANDACHT)) {
      for (Overbodig overbodig : bewijs.overbodig()) {
        Regelset zonder = Regelset.of(bewijs.hard()).zonder(overbodig.regel().code());
        LocalDate dag = bewijs.periode().vanaf().orElse(RAPPORT);
        assertThat(Keuzeruimte.van(zonder, dag, Sterkte.AANDACHT).aantal(Keuzeprofiel.LEEG))
            .isEqualTo(bewijs.aantal());
      }
    }
  }

  @Test
  void optiesDieNooitApartKomenStaanSamen() {
    // 2.CENTRAAL asks 3.ACTIEF and the other way round; the same holds for 3.ACTIEF and 4.BREED
    Regelbewijs bewijs =
        bewijs(
            regel(1, Regelsoort.VEREIST, "2.CENTRAAL", "3.ACTIEF"),
            regel(2, Regelsoort.VEREIST, "3.ACTIEF", "4.BREED"),
            regel(3, Regelsoort.VEREIST, "4.BREED", "2.CENTRAAL"));
    assertThat(bewijs.onafscheidelijk()).hasSize(2);
    Onafscheidelijk eerste = bewijs.onafscheidelijk().get(0);
    assertThat(eerste.opties())
        .extracting(Optie::toString)
        .containsExactly("2.CENTRAAL", "3.ACTIEF", "4.BREED");
    assertThat(eerste.bewijs())
        .extracting(
            verband ->
                verband.van()
                    + " "
                    + verband.naar()
                    + " "
                    + verband.regelsets().stream().map(RegelbewijsTest::codes).toList())
        .containsExactly(
            "2.CENTRAAL 3.ACTIEF [[E-1]]",
            "3.ACTIEF 4.BREED [[E-2]]",
            "4.BREED 2.CENTRAAL [[E-3]]");
    assertThat(bewijs.onafscheidelijk().get(1).opties())
        .extracting(Optie::toString)
        .containsExactly("2.MEDEBEPALEND", "4.SMAL");
  }

  @Test
  void tegenstrijdigeRegelsKomenMetElkeKleinsteSet() {
    Regelbewijs bewijs =
        bewijs(
            regel(1, Regelsoort.SLUIT_UIT, "1.INVESTEREN", ""),
            regel(2, Regelsoort.SLUIT_UIT, "1.NIET_INVESTEREN", ""),
            regel(3, Regelsoort.VEREIST, "1.NIET_INVESTEREN", "2.CENTRAAL"),
            regel(4, Regelsoort.SLUIT_UIT, "2.CENTRAAL", ""));
    assertThat(bewijs.aantal()).isZero();
    assertThat(bewijs.tegenstrijdig())
        .extracting(RegelbewijsTest::codes)
        .containsExactly(List.of("E-1", "E-2"), List.of("E-1", "E-3", "E-4"));
    assertThat(bewijs.dood()).isEmpty();
    assertThat(bewijs.overbodig()).isEmpty();
  }

  @Test
  void eenRegelDieAllesToelaatIsOverbodigDoorNiets() {
    Regelbewijs bewijs =
        bewijs(regel(1, Regelsoort.VEREIST, "1.INVESTEREN", "2.CENTRAAL 2.MEDEBEPALEND"));
    assertThat(bewijs.overbodig()).hasSize(1);
    assertThat(bewijs.overbodig().get(0).door()).isEmpty();
    assertThat(bewijs.aantal()).isEqualTo(11_796_480L);
  }

  @Test
  void eenDodeOptieKomtMetElkeKleinsteReden() {
    // E-1 alone; E-2 asks 3.GEEN, which E-3 forbids
    Regelbewijs bewijs =
        bewijs(
            regel(1, Regelsoort.SLUIT_UIT, "1.INVESTEREN", ""),
            regel(2, Regelsoort.VEREIST, "1.INVESTEREN", "3.GEEN"),
            regel(3, Regelsoort.SLUIT_UIT, "3.GEEN", ""));
    assertThat(bewijs.dood().get(0).optie()).isEqualTo(Optie.parse("1.INVESTEREN"));
    assertThat(bewijs.dood().get(0).redenen())
        .extracting(reden -> reden.beslissingen() + " " + codes(reden.regels()))
        .containsExactly("[] [E-1]", "[] [E-2, E-3]");
  }

  @Test
  void watNooitVanToepassingIsNoemtNietMeerOptiesDanNodig() {
    Regelbewijs bewijs =
        bewijs(
            regel(1, Regelsoort.SLUIT_UIT, "1.INVESTEREN", "3.GEEN"),
            regel(2, Regelsoort.VERSTERKT, "1.INVESTEREN", "3.GEEN"),
            regel(3, Regelsoort.SLUIT_UIT, "4.SMAL", ""),
            regel(4, Regelsoort.VERSTERKT, "4.SMAL", "1.INVESTEREN"),
            regel(5, Regelsoort.VERSTERKT, "4.BREED", "1.INVESTEREN"));
    assertThat(bewijs.nooitVanToepassing())
        .flatExtracting(
            nooit ->
                nooit.redenen().stream()
                    .map(r -> nooit.regel().code() + " " + r.beslissingen() + codes(r.regels()))
                    .toList())
        .containsExactly(
            "E-2 [1.INVESTEREN, 3.GEEN][E-1]", // only both together
            "E-4 [4.SMAL][E-3]"); // one side is enough
  }

  @Test
  void ookVanDeTijdVoorDeEersteGrensdagKomtEenBewijs() {
    Regel vroeger =
        Regel.builder()
            .from(regel(1, Regelsoort.SLUIT_UIT, "4.SMAL", ""))
            .geldigheid(Geldigheid.parse("", "1950-01-01"))
            .build();
    List<Regelbewijs> bewijzen = Regelbewijs.van(Regelset.of(List.of(vroeger)), Sterkte.DWINGEND);
    assertThat(bewijzen).extracting(Regelbewijs::hard).containsExactly(List.of(vroeger), List.of());
    assertThat(bewijzen)
        .extracting(Regelbewijs::aantal)
        .containsExactly(11_796_480L / 2, 11_796_480L);
  }

  @Test
  void hetVerschilNoemtRegelsOptiesEnProfielen() {
    Regelset oud = Regelset.standaard();
    Regel nieuw = regel(1, Regelsoort.SLUIT_UIT, "4.SMAL", "");
    Regelset ander = oud.zonder("R-01").weeg("R-02", Sterkte.STERK).met(nieuw);
    Keuzeprofiel botste = Keuzeprofiel.parse("12.OPEN_EINDE 1.NIET_INVESTEREN");
    Keuzeprofiel smal = Keuzeprofiel.parse("4.SMAL");
    Keuzeprofiel gelijk = Keuzeprofiel.parse("4.BREED");
    Regelverschil verschil =
        Regelverschil.tussen(oud, ander, PLICHT, Sterkte.DWINGEND, List.of(botste, smal, gelijk));
    assertThat(codes(verschil.toegevoegd())).containsExactly("E-1");
    assertThat(codes(verschil.vervallen())).containsExactly("R-01");
    assertThat(verschil.gewijzigd())
        .extracting(paar -> paar.oud().sterkte() + " " + paar.nieuw().sterkte())
        .containsExactly("DWINGEND STERK");
    assertThat(verschil.opties())
        .extracting(optie -> optie.optie() + " " + optie.oud() + " " + optie.nieuw())
        .containsExactly(
            "4.BREED OPEN AFGELEID",
            "4.SMAL OPEN UITGESLOTEN",
            "5.INKOMENSVOORZIENING UITGESLOTEN OPEN");
    // R-01 gone: 4/4 for 3/4; one of four options of choice 5 back: 3/4 for 2/4; half of choice 4
    assertThat(verschil.aantalOud()).isEqualTo(11_796_480L / 4 * 3 / 2);
    assertThat(verschil.aantalNieuw()).isEqualTo(11_796_480L / 4 * 3 / 2);
    assertThat(verschil.profielen())
        .containsExactly(
            new Regelverschil.Oordeelverschil(botste, true),
            new Regelverschil.Oordeelverschil(smal, false));
  }
}
