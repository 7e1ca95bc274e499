package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Netwerken.COLLEGE;
import static nl.participatie.keuzes.regie.Netwerken.RAAD;
import static nl.participatie.keuzes.regie.Netwerken.SW;
import static nl.participatie.keuzes.regie.Netwerken.UO;
import static nl.participatie.keuzes.regie.Netwerken.bevindingen;
import static nl.participatie.keuzes.regie.Netwerken.deel;
import static nl.participatie.keuzes.regie.Netwerken.gaaf;
import static nl.participatie.keuzes.regie.Netwerken.kort;
import static nl.participatie.keuzes.regie.Netwerken.partij;
import static nl.participatie.keuzes.regie.Netwerken.regie;
import static nl.participatie.keuzes.regie.Netwerken.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.Deelproces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every check on a network, once whole and once broken. */
class RegiebevindingenTest {

  private static final UnaryOperator<Opdracht.Builder> ZO = UnaryOperator.identity();

  private static Opdracht.Builder beleid(String van, String aan) {
    return Opdracht.builder().van(van).aan(aan).soort(Opdrachtsoort.BELEIDSREGIE);
  }

  private static String tekst(Regienetwerk netwerk, Taal taal) {
    assertThat(bevindingen(netwerk)).hasSize(1);
    return bevindingen(netwerk).get(0).toelichting().in(taal);
  }

  @Test
  void hetGaveNetwerkHeeftGeenBevinding() {
    assertThat(bevindingen(gaaf())).isEmpty();
  }

  @Test
  void beleidsregieBlijftBijRaadEnCollege() {
    Partij rol =
        partij("Q", Partijsoort.UITVOERINGSORGANISATIE, Rol.BELEIDSREGIE, Rol.ONDERAANNEMER);
    Regienetwerk netwerk =
        van(
            List.of(RAAD, COLLEGE, UO, rol),
            regie("RAAD", "UO"),
            beleid("RAAD", "UO"),
            beleid("RAAD", "COLLEGE"));
    assertThat(kort(netwerk))
        .containsExactly("G-01 Q", "G-01 opdrachten[1] RAAD UO", "G-01 opdrachten[2] RAAD COLLEGE");
    Bevinding eerste = bevindingen(netwerk).get(0);
    assertThat(eerste.ernst()).isEqualTo(Ernst.BLOKKEREND);
    assertThat(eerste.vindplaats()).isEqualTo(Vindplaats.rapport("7.2"));
    assertThat(eerste.toelichting().en())
        .startsWith("Partij Q (Q) has the role of policy direction.");
    assertThat(bevindingen(netwerk).get(1).toelichting().nl())
        .startsWith("Met opdracht RAAD \u2192 UO geeft Partij RAAD (RAAD) beleidsregie aan Partij");
  }

  @Test
  void zonderRegisseurKomenGroepenMetDezelfdeDeelprocessenSamen() {
    Regienetwerk netwerk =
        van(
            List.of(RAAD, UO),
            regie("RAAD", "UO").addGroepen(Beleidsdoelgroep.REGULIER, Beleidsdoelgroep.NUG),
            regie("RAAD", "UO")
                .code("TWEE")
                .addDeelprocessen(Deelproces.AANMELDING, Deelproces.INTAKE),
            regie("RAAD", "UO")
                .code("DRIE")
                .addGroepen(Beleidsdoelgroep.ZORG_EN_WELZIJN)
                .addDeelprocessen(Deelproces.DIAGNOSTIEK));
    assertThat(kort(netwerk))
        .containsExactly(
            "G-02 REGULIERE_OMGEVING.DIAGNOSTIEK REGULIERE_OMGEVING.ONDERSTEUNING"
                + " REGULIERE_OMGEVING.WERKGEVERSDIENSTVERLENING"
                + " REGULIERE_OMGEVING.PERSONEELSDIENSTEN BESCHUT.DIAGNOSTIEK BESCHUT.ONDERSTEUNING"
                + " BESCHUT.WERKGEVERSDIENSTVERLENING BESCHUT.PERSONEELSDIENSTEN",
            "G-02 ZORG_EN_WELZIJN.ONDERSTEUNING ZORG_EN_WELZIJN.WERKGEVERSDIENSTVERLENING"
                + " ZORG_EN_WELZIJN.PERSONEELSDIENSTEN");
    assertThat(bevindingen(netwerk).get(0).toelichting().en())
        .isEqualTo(
            "Nobody has execution direction. It concerns Working in a regular setting (reguliere"
                + " omgeving), Sheltered work group (beschut werk): Assessment (diagnostiek),"
                + " Support (ondersteuning), Employer services (werkgeversdienstverlening),"
                + " Staffing services (personeelsdiensten). Without a director nobody is"
                + " responsible for the whole.");
    assertThat(tekst(van(List.of(RAAD)), Taal.NL))
        .contains("Het gaat om alle groepen: alle deelprocessen.");
  }

  @Test
  void meerRegisseursKomenSamenPerStel() {
    Partij ander = partij("AB", Partijsoort.UITVOERINGSORGANISATIE, Rol.UITVOERINGSREGIE);
    Regienetwerk netwerk =
        van(
            List.of(RAAD, UO, ander),
            regie("RAAD", "UO"),
            regie("RAAD", "AB")
                .addGroepen(Beleidsdoelgroep.NUG)
                .addDeelprocessen(Deelproces.INTAKE));
    assertThat(kort(netwerk)).containsExactly("G-03 UO AB NUG.INTAKE");
    assertThat(tekst(netwerk, Taal.EN))
        .startsWith("More than one party has execution direction: Partij UO (UO), Partij AB (AB).");
  }

  @ParameterizedTest
  @EnumSource(Toekenning.class)
  void eenRegisseurHeeftZeggenschapVerantwoordelijkheidEnBevoegdheid(Toekenning stand) {
    List<String> verwacht =
        switch (stand) {
          case JA -> List.of();
          case NEE ->
              List.of("G-04 RAAD_UO RAAD UO", "G-05 RAAD_UO RAAD UO", "G-06 RAAD_UO RAAD UO");
          case ONBEKEND ->
              List.of("G-11 RAAD_UO RAAD UO", "G-12 RAAD_UO RAAD UO", "G-13 RAAD_UO RAAD UO");
        };
    List<String> gevonden = new ArrayList<>();
    gevonden.addAll(kort(gaaf(regie -> regie.zeggenschap(stand), ZO)));
    gevonden.addAll(kort(gaaf(regie -> regie.resultaatverantwoordelijk(stand), ZO)));
    gevonden.addAll(kort(gaaf(regie -> regie.bevoegd(stand), ZO)));
    assertThat(gevonden).isEqualTo(verwacht);
  }

  @Test
  void watNietBepaaldIsWeegtLichter() {
    assertThat(bevindingen(gaaf(regie -> regie.zeggenschap(Toekenning.NEE), ZO)))
        .extracting(Bevinding::ernst)
        .containsExactly(Ernst.WAARSCHUWING);
    assertThat(bevindingen(gaaf(regie -> regie.zeggenschap(Toekenning.ONBEKEND), ZO)))
        .extracting(Bevinding::ernst)
        .containsExactly(Ernst.AANDACHT);
    assertThat(tekst(gaaf(regie -> regie.zeggenschap(Toekenning.ONBEKEND), ZO), Taal.EN))
        .isEqualTo(
            "Partij UO (UO) was given execution direction by Partij RAAD (RAAD) (assignment"
                + " RAAD_UO). It is not known whether a say over the budget goes with it.");
  }

  /** Municipality X: what the executive directs itself, it gave to nobody. */
  @ParameterizedTest
  @EnumSource(Toekenning.class)
  void raadEnCollegeHoevenZichzelfNietsToeTeKennen(Toekenning stand) {
    Partij zelf = partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE);
    assertThat(
            kort(
                van(
                    List.of(RAAD, zelf),
                    regie("RAAD", "COLLEGE")
                        .zeggenschap(stand)
                        .resultaatverantwoordelijk(stand)
                        .bevoegd(stand))))
        .isEmpty();
  }

  @Test
  void eenOnderaannemerHeeftEenAfgebakendeOpdracht() {
    assertThat(kort(gaaf(ZO, deel -> deel.afgebakend(Toekenning.NEE))))
        .containsExactly("G-07 UO_SW UO SW");
    assertThat(kort(gaaf(ZO, deel -> deel.afgebakend(Toekenning.ONBEKEND))))
        .containsExactly("G-14 UO_SW UO SW");
    // who merely works along is no subcontractor
    Partij wsp = partij("WSP", Partijsoort.WERKGEVERSSERVICEPUNT, Rol.OVERIG);
    assertThat(
            kort(
                van(
                    List.of(RAAD, UO, wsp),
                    regie("RAAD", "UO"),
                    deel("UO", "WSP").afgebakend(Toekenning.NEE))))
        .isEmpty();
    Partij beide = partij("WSP", Partijsoort.WERKGEVERSSERVICEPUNT, Rol.OVERIG, Rol.ONDERAANNEMER);
    assertThat(
            kort(
                van(
                    List.of(RAAD, UO, beide),
                    regie("RAAD", "UO"),
                    deel("UO", "WSP").afgebakend(Toekenning.NEE))))
        .containsExactly("G-07 UO_WSP UO WSP");
    // and an assignment of direction is wide by nature
    assertThat(kort(gaaf(regie -> regie.afgebakend(Toekenning.NEE), ZO))).isEmpty();
  }

  @Test
  void alleenRaadEnCollegeDragenRegieOp() {
    Partij onder = partij("SW", Partijsoort.SW_BEDRIJF, Rol.UITVOERINGSREGIE);
    Regienetwerk netwerk =
        van(
            List.of(RAAD, UO, onder),
            regie("RAAD", "UO"),
            regie("UO", "SW")
                .addDeelprocessen(Deelproces.ONDERSTEUNING)
                .zeggenschap(Toekenning.NEE)
                .bevoegd(Toekenning.ONBEKEND));
    assertThat(kort(netwerk)).containsExactly("G-08 UO_SW UO SW");
    assertThat(tekst(netwerk, Taal.EN))
        .startsWith(
            "Partij UO (UO) gives execution direction to Partij SW (SW) (assignment UO_SW)");
  }

  @Test
  void eenKringWordtEenKeerGenoemdMetWaarHijGeldt() {
    Partij derde = partij("D", Partijsoort.OVERIG, Rol.ONDERAANNEMER);
    Partij vierde = partij("V", Partijsoort.OVERIG, Rol.ONDERAANNEMER);
    Regienetwerk netwerk =
        van(
            List.of(RAAD, UO, SW, derde, vierde),
            regie("RAAD", "UO"),
            deel("D", "SW").addGroepen(Beleidsdoelgroep.NUG),
            deel("SW", "D").addDeelprocessen(Deelproces.ONDERSTEUNING, Deelproces.DIAGNOSTIEK),
            deel("SW", "V"));
    assertThat(kort(netwerk)).containsExactly("G-10 SW D NUG.DIAGNOSTIEK NUG.ONDERSTEUNING");
    // back and forth, but never about the same
    assertThat(
            kort(
                van(
                    List.of(RAAD, UO, SW, derde),
                    regie("RAAD", "UO"),
                    deel("D", "SW").addGroepen(Beleidsdoelgroep.NUG),
                    deel("SW", "D").addGroepen(Beleidsdoelgroep.BESCHUT))))
        .isEmpty();
  }

  @Test
  void aanmeldingEnIntakeBlijvenBijEenOverheid() {
    Partij bedrijf = partij("RB", Partijsoort.REINTEGRATIEBEDRIJF, Rol.ONDERAANNEMER);
    for (Deelproces deelproces : Deelproces.values()) {
      boolean isRecht = deelproces == Deelproces.AANMELDING || deelproces == Deelproces.INTAKE;
      assertThat(
              kort(
                  van(
                      List.of(RAAD, UO, bedrijf),
                      regie("RAAD", "UO"),
                      deel("UO", "RB").addDeelprocessen(deelproces))))
          .isEqualTo(isRecht ? List.of("G-16 UO_RB UO RB") : List.of());
    }
    List<Bevinding> onbekend =
        bevindingen(gaaf(ZO, deel -> deel.addDeelprocessen(Deelproces.INTAKE)));
    assertThat(kort(onbekend)).containsExactly("G-17 UO_SW UO SW");
    assertThat(onbekend.get(0).vindplaats())
        .isEqualTo(new Vindplaats(Bron.PARTICIPATIEWET, "art. 7 lid 4"));
    // no part-process named: rights and duties are left where the law puts them
    assertThat(kort(van(List.of(RAAD, UO, bedrijf), regie("RAAD", "UO"), deel("UO", "RB"))))
        .isEmpty();
    // direction over everything is over registration and intake as well
    Partij alles = partij("RB", Partijsoort.REINTEGRATIEBEDRIJF, Rol.UITVOERINGSREGIE);
    assertThat(kort(van(List.of(RAAD, alles), regie("RAAD", "RB"))))
        .containsExactly("G-16 RAAD_RB RAAD RB");
    // to a public body it can be mandated
    assertThat(kort(gaaf(regie -> regie.addAllDeelprocessen(List.of(Deelproces.values())), ZO)))
        .isEmpty();
  }

  @Test
  void vanVeelPartijenNoemtDeTekstErTienEnHetOnderwerpAlle() {
    List<Partij> partijen = new ArrayList<>(List.of(RAAD));
    List<Opdracht> opdrachten = new ArrayList<>();
    for (int nummer = 0; nummer < 12; nummer++) {
      partijen.add(partij("P" + nummer, Partijsoort.UITVOERINGSORGANISATIE, Rol.UITVOERINGSREGIE));
      opdrachten.add(regie("RAAD", "P" + nummer).build());
    }
    Regienetwerk netwerk = Regienetwerk.of(partijen, opdrachten);
    assertThat(bevindingen(netwerk).get(0).onderwerp()).hasSize(12 + 30).contains("P11");
    assertThat(tekst(netwerk, Taal.EN))
        .contains("Partij P9 (P9) and 2 more.")
        .doesNotContain("P10");
    assertThat(tekst(netwerk, Taal.NL)).contains("Partij P9 (P9) en nog 2.");
  }

  @Test
  void vanTienPartijenNoemtDeTekstErTien() {
    List<Partij> partijen = new ArrayList<>(List.of(RAAD));
    List<Opdracht> opdrachten = new ArrayList<>();
    for (int nummer = 0; nummer < 10; nummer++) {
      partijen.add(partij("P" + nummer, Partijsoort.UITVOERINGSORGANISATIE, Rol.UITVOERINGSREGIE));
      opdrachten.add(regie("RAAD", "P" + nummer).build());
    }
    assertThat(tekst(Regienetwerk.of(partijen, opdrachten), Taal.EN))
        .contains("Partij P9 (P9). It")
        .doesNotContain("more.");
  }

  @Test
  void bevindingenStaanOpCode() {
    Partij rol = partij("Q", Partijsoort.SW_BEDRIJF, Rol.BELEIDSREGIE);
    Regienetwerk netwerk =
        van(
            List.of(RAAD, COLLEGE, UO, SW, rol),
            regie("RAAD", "UO").zeggenschap(Toekenning.ONBEKEND).bevoegd(Toekenning.NEE),
            regie("COLLEGE", "SW").addDeelprocessen(Deelproces.INTAKE),
            deel("UO", "Q").afgebakend(Toekenning.NEE),
            deel("Q", "SW").afgebakend(Toekenning.ONBEKEND));
    assertThat(bevindingen(netwerk, "12.PLAFONDS 18.ZELF"))
        .extracting(Bevinding::code)
        .containsExactly(
            "G-01", "G-03", "G-06", "G-07", "G-09", "G-09", "G-11", "G-14", "G-17", "G-21", "G-25");
  }
}
