package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Netwerken.COLLEGE;
import static nl.participatie.keuzes.regie.Netwerken.RAAD;
import static nl.participatie.keuzes.regie.Netwerken.SW;
import static nl.participatie.keuzes.regie.Netwerken.UO;
import static nl.participatie.keuzes.regie.Netwerken.deel;
import static nl.participatie.keuzes.regie.Netwerken.gaaf;
import static nl.participatie.keuzes.regie.Netwerken.kort;
import static nl.participatie.keuzes.regie.Netwerken.partij;
import static nl.participatie.keuzes.regie.Netwerken.regie;
import static nl.participatie.keuzes.regie.Netwerken.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.uitvoering.Deelproces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the choices ask of the organisation, and where the network disagrees. */
class ProfielbevindingenTest {

  private static final UnaryOperator<Opdracht.Builder> ZO = UnaryOperator.identity();

  private static final Bedrag PRIJS = Bedrag.ofEuro(3_000);

  private static final Partij GR =
      partij("GR", Partijsoort.GEMEENSCHAPPELIJKE_REGELING, Rol.UITVOERINGSREGIE);
  private static final Partij ZELF =
      partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE, Rol.UITVOERINGSREGIE);
  private static final Regienetwerk ALLEEN = van(List.of(RAAD, ZELF));

  private static Opdracht.Builder betaald(Opdracht.Builder deel) {
    return deel.financiering(Financieringsvorm.PXQ);
  }

  private static Contract onbegrensd() {
    return new Contract.PrijsMaalAantal("P", PRIJS, Optional.empty());
  }

  /** Issue: choices 18 and 12 contracts and capacity, 10 say per group, 16 infrastructure. */
  @Test
  void welkeOptieWelkGevolgHeeft() {
    Map<String, Set<String>> gevolgen = new TreeMap<>();
    for (Optie optie : Optie.values()) {
      for (Organisatiegevolg gevolg : Organisatiegevolg.van(Keuzeprofiel.of(optie))) {
        gevolgen.computeIfAbsent(optie.toString(), nieuw -> new TreeSet<>()).add(gevolg.code());
      }
    }
    assertThat(gevolgen)
        .isEqualTo(
            Map.of(
                "10.ORGANISATIE", Set.of("BUDGET_PER_ORGANISATIE"),
                "10.PER_DOELGROEP", Set.of("BUDGET_PER_GROEP"),
                "12.OPEN_EINDE", Set.of("GEEN_CAPACITEIT"),
                "12.PLAFONDS", Set.of("CAPACITEIT_PER_OPDRACHT"),
                "16.GEVARIEERD", Set.of("BREDE_INFRASTRUCTUUR"),
                "16.VACATUREBEMIDDELING", Set.of("ALLEEN_BEMIDDELING"),
                "18.ZELF", Set.of("ZELF_UITVOEREN"),
                "18.ZELF_GEZAMENLIJK", Set.of("SAMEN_UITVOEREN"),
                "18.DEELS_UITBESTEED",
                    Set.of("DEEL_BIJ_ANDEREN", "RECHTEN_BIJ_OVERHEID", "BETALING_PER_OPDRACHT"),
                "18.GEHEEL_UITBESTEED",
                    Set.of("ALLES_BIJ_ANDEREN", "RECHTEN_BIJ_OVERHEID", "BETALING_PER_OPDRACHT")));
    assertThat(Organisatiegevolg.van(Keuzeprofiel.LEEG)).isEmpty();
    assertThat(Organisatiegevolg.van(Keuzeprofiel.parse("18.GEHEEL_UITBESTEED 10.ORGANISATIE")))
        .containsExactly(
            Organisatiegevolg.ALLES_BIJ_ANDEREN,
            Organisatiegevolg.RECHTEN_BIJ_OVERHEID,
            Organisatiegevolg.BETALING_PER_OPDRACHT,
            Organisatiegevolg.BUDGET_PER_ORGANISATIE);
  }

  @ParameterizedTest
  @EnumSource(Organisatiegevolg.class)
  void eenGevolgHeeftDeBronVanZijnOptieOfDeWet(Organisatiegevolg gevolg) {
    assertThat(gevolg.opties()).isNotEmpty();
    assertThat(gevolg.vindplaats())
        .isIn(
            gevolg.opties().iterator().next().vindplaats(),
            new Vindplaats(Bron.PARTICIPATIEWET, "art. 7 lid 4"),
            Vindplaats.rapport("7.2"));
  }

  @Test
  void zelfDoenVerdraagtGeenOpdrachtNaarBuiten() {
    assertThat(kort(gaaf(), "18.ZELF")).containsExactly("G-21 18.ZELF UO_SW");
    assertThat(kort(van(List.of(RAAD, UO), regie("RAAD", "UO")), "18.ZELF")).isEmpty();
    assertThat(kort(van(List.of(RAAD, GR), regie("RAAD", "GR")), "18.ZELF"))
        .containsExactly("G-21 18.ZELF RAAD_GR");
    Partij wsp = partij("WSP", Partijsoort.WERKGEVERSSERVICEPUNT, Rol.OVERIG);
    assertThat(kort(van(List.of(RAAD, UO, wsp), regie("RAAD", "UO"), deel("UO", "WSP")), "18.ZELF"))
        .isEmpty();
    Bevinding bevinding = Netwerken.bevindingen(gaaf(), "18.ZELF").get(0);
    assertThat(bevinding.toelichting().en())
        .isEqualTo(
            "The choice made is 18.ZELF: Done by the municipality itself. Yet parties outside"
                + " that own organisation receive assignments: Partij SW (SW) (assignment UO_SW).");
    assertThat(bevinding.vindplaats().plaats()).isEqualTo("6.4 (Efficiëntie vraagstukken)");
  }

  @Test
  void samenDoenVraagtEenOrganisatieVanGemeentenSamen() {
    assertThat(kort(van(List.of(RAAD, GR), regie("RAAD", "GR")), "18.ZELF_GEZAMENLIJK")).isEmpty();
    assertThat(kort(van(List.of(RAAD, UO), regie("RAAD", "UO")), "18.ZELF_GEZAMENLIJK")).isEmpty();
    assertThat(kort(gaaf(), "18.ZELF_GEZAMENLIJK"))
        .containsExactly("G-21 18.ZELF_GEZAMENLIJK UO_SW");
    assertThat(kort(ALLEEN, "18.ZELF_GEZAMENLIJK")).containsExactly("G-22 18.ZELF_GEZAMENLIJK");
    assertThat(kort(van(List.of(RAAD, ZELF, SW), deel("COLLEGE", "SW")), "18.ZELF_GEZAMENLIJK"))
        .containsExactly("G-21 18.ZELF_GEZAMENLIJK COLLEGE_SW", "G-22 18.ZELF_GEZAMENLIJK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"18.DEELS_UITBESTEED", "18.GEHEEL_UITBESTEED"})
  void uitbestedenVraagtEenPartijDaarbuiten(String optie) {
    assertThat(kort(ALLEEN, optie)).containsExactly("G-23 " + optie);
    assertThat(kort(van(List.of(RAAD, UO), regie("RAAD", "UO")), optie))
        .containsExactly("G-23 " + optie);
    assertThat(kort(gaaf(ZO, ProfielbevindingenTest::betaald), optie)).isEmpty();
  }

  /** Report 7.2: contributions come with a form of payment; 18 asks for contracts (issue 7). */
  @ParameterizedTest
  @ValueSource(strings = {"18.DEELS_UITBESTEED", "18.GEHEEL_UITBESTEED"})
  void uitbestedenVraagtEenAfspraakOverDeBetaling(String optie) {
    assertThat(kort(gaaf(), optie)).containsExactly("G-31 " + optie + " UO_SW");
    assertThat(kort(gaaf(ZO, deel -> deel.contract(onbegrensd())), optie)).isEmpty();
    Partij wsp = partij("WSP", Partijsoort.WERKGEVERSSERVICEPUNT, Rol.OVERIG);
    Regienetwerk metPartner =
        van(
            List.of(RAAD, UO, SW, wsp),
            regie("RAAD", "UO"),
            betaald(deel("UO", "SW")),
            deel("UO", "WSP"));
    assertThat(kort(metPartner, optie)).isEmpty();
    // who has direction has the budget that goes with it
    assertThat(kort(van(List.of(RAAD, GR), regie("RAAD", "GR")), optie)).isEmpty();
    for (String zelf : List.of("18.ZELF", "18.ZELF_GEZAMENLIJK")) {
      assertThat(kort(gaaf(), zelf)).noneMatch(regel -> regel.startsWith("G-31"));
    }
  }

  @Test
  void geheelUitbestedenLaatAlleenInkomenThuis() {
    Set<Deelproces> werk =
        EnumSet.complementOf(EnumSet.of(Deelproces.AANMELDING, Deelproces.INTAKE));
    assertThat(
            kort(gaaf(ZO, deel -> betaald(deel).addAllDeelprocessen(werk)), "18.GEHEEL_UITBESTEED"))
        .isEmpty();
    Regienetwerk zonderBeschut =
        gaaf(
            ZO,
            deel ->
                betaald(deel)
                    .addAllDeelprocessen(werk)
                    .addAllGroepen(EnumSet.complementOf(EnumSet.of(Beleidsdoelgroep.BESCHUT))));
    assertThat(kort(zonderBeschut, "18.GEHEEL_UITBESTEED"))
        .containsExactly(
            "G-24 18.GEHEEL_UITBESTEED BESCHUT.DIAGNOSTIEK BESCHUT.ONDERSTEUNING"
                + " BESCHUT.WERKGEVERSDIENSTVERLENING BESCHUT.PERSONEELSDIENSTEN");
    assertThat(kort(zonderBeschut, "18.DEELS_UITBESTEED")).isEmpty();
  }

  @Test
  void plafondsVragenEenCapaciteitPerOnderaannemer() {
    assertThat(kort(gaaf(), "12.PLAFONDS")).containsExactly("G-25 12.PLAFONDS UO_SW");
    assertThat(kort(gaaf(ZO, deel -> deel.capaciteit(50)), "12.PLAFONDS")).isEmpty();
    assertThat(kort(gaaf(ZO, deel -> deel.capaciteit(50)), "12.OPEN_EINDE"))
        .containsExactly("G-26 12.OPEN_EINDE UO_SW");
    assertThat(kort(gaaf(), "12.OPEN_EINDE")).isEmpty();
  }

  /** A contract of which the placements are limited is a cap as well. */
  @Test
  void eenContractBepaaltDeCapaciteitOok() {
    Regienetwerk begrensd =
        gaaf(ZO, deel -> deel.contract(new Contract.Cohort("C", PRIJS, 50, Optional.of(2))));
    Regienetwerk open = gaaf(ZO, deel -> deel.contract(onbegrensd()));
    assertThat(kort(begrensd, "12.PLAFONDS")).isEmpty();
    assertThat(kort(begrensd, "12.OPEN_EINDE")).containsExactly("G-26 12.OPEN_EINDE UO_SW");
    assertThat(kort(open, "12.PLAFONDS")).containsExactly("G-25 12.PLAFONDS UO_SW");
    assertThat(kort(open, "12.OPEN_EINDE")).isEmpty();
  }

  @Test
  void zeggenschapVolgtDeKeuzeVoorDeUitvoeringskosten() {
    UnaryOperator<Opdracht.Builder> een = regie -> regie.addGroepen(Beleidsdoelgroep.NUG);
    assertThat(kort(gaaf(), "10.PER_DOELGROEP")).containsExactly("G-27 10.PER_DOELGROEP RAAD_UO");
    assertThat(kort(gaaf(een, ZO), "10.PER_DOELGROEP"))
        .hasSize(1)
        .allMatch(regel -> regel.startsWith("G-02"));
    assertThat(kort(gaaf(regie -> regie.zeggenschap(Toekenning.NEE), ZO), "10.PER_DOELGROEP"))
        .containsExactly("G-04 RAAD_UO RAAD UO");
    // what the executive keeps it gave to nobody
    assertThat(kort(van(List.of(RAAD, ZELF), regie("RAAD", "COLLEGE")), "10.PER_DOELGROEP"))
        .isEmpty();
    // a say with what makes no director is not looked at
    assertThat(kort(gaaf(een, deel -> deel.zeggenschap(Toekenning.JA)), "10.PER_DOELGROEP"))
        .hasSize(1)
        .allMatch(regel -> regel.startsWith("G-02"));

    Set<Beleidsdoelgroep> rest = EnumSet.complementOf(EnumSet.of(Beleidsdoelgroep.NUG));
    Regienetwerk gesplitst =
        van(
            List.of(RAAD, UO),
            regie("RAAD", "UO").code("NUG").addGroepen(Beleidsdoelgroep.NUG),
            regie("RAAD", "UO").code("REST").addAllGroepen(rest));
    assertThat(kort(gesplitst, "10.ORGANISATIE")).containsExactly("G-28 10.ORGANISATIE NUG REST");
    assertThat(kort(gesplitst, "10.PER_DOELGROEP")).containsExactly("G-27 10.PER_DOELGROEP REST");
    // all groups by name are all groups
    assertThat(
            kort(
                van(
                    List.of(RAAD, UO),
                    regie("RAAD", "UO").code("EEN"),
                    regie("RAAD", "UO")
                        .code("TWEE")
                        .addAllGroepen(Arrays.asList(Beleidsdoelgroep.values()))),
                "10.ORGANISATIE"))
        .isEmpty();
    assertThat(kort(gaaf(), "10.ORGANISATIE")).isEmpty();
  }

  @Test
  void eenGevarieerdAanbodVraagtPersoneelsdienstenEnWerkgeversdienstverlening() {
    assertThat(kort(gaaf(), "16.GEVARIEERD")).isEmpty();
    assertThat(kort(ALLEEN, "16.GEVARIEERD")).isEmpty();
    assertThat(kort(van(List.of(RAAD, COLLEGE)), "16.GEVARIEERD"))
        .contains("G-29 16.GEVARIEERD WERKGEVERSDIENSTVERLENING PERSONEELSDIENSTEN");
    assertThat(
            kort(
                van(
                    List.of(RAAD, COLLEGE, SW),
                    deel("RAAD", "SW").addDeelprocessen(Deelproces.WERKGEVERSDIENSTVERLENING)),
                "16.GEVARIEERD"))
        .contains("G-29 16.GEVARIEERD PERSONEELSDIENSTEN");
  }

  @Test
  void alleenBemiddelenVraagtGeenPersoneelsdiensten() {
    assertThat(kort(gaaf(), "16.VACATUREBEMIDDELING")).isEmpty();
    assertThat(
            kort(
                gaaf(ZO, deel -> deel.addAllDeelprocessen(List.of(Deelproces.values()))),
                "16.VACATUREBEMIDDELING"))
        .containsExactly("G-17 UO_SW UO SW");
    assertThat(
            kort(
                gaaf(ZO, deel -> deel.addDeelprocessen(Deelproces.PERSONEELSDIENSTEN)),
                "16.VACATUREBEMIDDELING"))
        .containsExactly("G-30 16.VACATUREBEMIDDELING UO_SW");
  }

  @Test
  void openKeuzesSprekenNietsTegen() {
    assertThat(kort(gaaf())).isEmpty();
    assertThat(kort(ALLEEN)).isEmpty();
  }
}
