package nl.participatie.keuzes.regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.participatie.keuzes.uitvoering.Werkwijze;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.uitvoering.Deelproces;
import nl.participatie.model.uitvoering.Organisatiemodel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of report 7 give the findings that its text implies, and no other. */
class RegievoorbeeldTest {

  static Stream<Arguments> gevallen() {
    return Stream.of(
        // 7.2: direction in its own hand, subcontractors with tailored assignments: as it should be
        Arguments.of(Regievoorbeeld.GEMEENTE_X, List.of()),
        // 7.2: direction over income and work with the money for both: as it should be
        Arguments.of(Regievoorbeeld.GEMEENTE_Y, List.of()),
        // 7.2: "Beschut werk past niet goed in deze aanpak"
        Arguments.of(
            Regievoorbeeld.REGIO_Z,
            List.of(
                "G-02 BESCHUT.DIAGNOSTIEK BESCHUT.ONDERSTEUNING"
                    + " BESCHUT.WERKGEVERSDIENSTVERLENING BESCHUT.PERSONEELSDIENSTEN")),
        // 7.3: by task; a task that ends at "matchbaar" is well delimited (7.2)
        Arguments.of(Regievoorbeeld.WERKWIJZE_A, List.of()),
        // 7.3: fits direction better; of the budgets that go with it (7.2) the text is silent
        Arguments.of(
            Regievoorbeeld.WERKWIJZE_B, List.of("G-11 COLLEGE_SW_BEDRIJF COLLEGE SW_BEDRIJF")),
        // 7.1 tells who does what, not what goes with it (7.2)
        Arguments.of(
            Regievoorbeeld.KLASSIEK, List.of("G-14 COLLEGE_SW_BEDRIJF COLLEGE SW_BEDRIJF")),
        Arguments.of(
            Regievoorbeeld.KNIP,
            List.of(
                "G-11 RAAD_WERKLEERBEDRIJF RAAD WERKLEERBEDRIJF",
                "G-12 RAAD_WERKLEERBEDRIJF RAAD WERKLEERBEDRIJF",
                "G-13 RAAD_WERKLEERBEDRIJF RAAD WERKLEERBEDRIJF")),
        Arguments.of(
            Regievoorbeeld.FUSIE,
            List.of(
                "G-11 RAAD_FUSIEORGANISATIE RAAD FUSIEORGANISATIE",
                "G-12 RAAD_FUSIEORGANISATIE RAAD FUSIEORGANISATIE",
                "G-13 RAAD_FUSIEORGANISATIE RAAD FUSIEORGANISATIE")),
        Arguments.of(
            Regievoorbeeld.DRIE_ONDERDELEN,
            List.of(
                "G-11 RAAD_ORGANISATIE RAAD ORGANISATIE",
                "G-12 RAAD_ORGANISATIE RAAD ORGANISATIE",
                "G-13 RAAD_ORGANISATIE RAAD ORGANISATIE")));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void elkVoorbeeldGeeftPreciesDezeBevindingen(Regievoorbeeld voorbeeld, List<String> verwacht) {
    List<Bevinding> bevindingen = Netwerken.bevindingen(voorbeeld.netwerk());
    assertThat(Netwerken.kort(bevindingen)).isEqualTo(verwacht);
    assertThat(bevindingen)
        .extracting(Bevinding::vindplaats)
        .allMatch(Vindplaats.rapport("7.2")::equals);
    assertThat(bevindingen)
        .extracting(Bevinding::ernst)
        .allMatch(ernst -> ernst == Ernst.AANDACHT || voorbeeld == Regievoorbeeld.REGIO_Z);
  }

  @ParameterizedTest
  @EnumSource(Regievoorbeeld.class)
  void hetBeeldHoortBijHetNetwerkEnHeeftDeKetensOpVolgorde(Regievoorbeeld voorbeeld) {
    Keuzeprofiel profiel = Keuzeprofiel.parse("12.PLAFONDS 18.ZELF");
    Regiebeeld beeld = Regiebeeld.van(voorbeeld.netwerk(), profiel);
    assertThat(beeld.netwerk()).isEqualTo(voorbeeld.netwerk());
    assertThat(beeld.gevolgen()).isEqualTo(Organisatiegevolg.van(profiel)).isNotEmpty();
    assertThat(beeld.ketens()).extracting(Ketenoverzicht::cel).isEqualTo(Regiecel.alle());
  }

  @Test
  void elkVoorbeeldHeeftEenGeval() {
    assertThat(gevallen().map(geval -> geval.get()[0]))
        .containsExactlyInAnyOrder((Object[]) Regievoorbeeld.values());
  }

  @ParameterizedTest
  @EnumSource(Organisatiemodel.class)
  void elkOrganisatiemodelHeeftEenVoorbeeld(Organisatiemodel model) {
    assertThat(Regievoorbeeld.valueOf(model.code()).vindplaats()).isEqualTo(model.vindplaats());
  }

  @ParameterizedTest
  @EnumSource(Werkwijze.class)
  void elkeWerkwijzeHeeftEenVoorbeeld(Werkwijze werkwijze) {
    assertThat(Regievoorbeeld.valueOf("WERKWIJZE_" + werkwijze.code()).vindplaats())
        .isEqualTo(werkwijze.vindplaats());
  }

  private static String regisseur(Regievoorbeeld voorbeeld, Deelproces deelproces) {
    return String.join(
        "+",
        voorbeeld.netwerk().regisseurs(new Regiecel(Beleidsdoelgroep.REGULIER, deelproces)).stream()
            .map(Partij::code)
            .toList());
  }

  @Test
  void wieDeRegieHeeftStaatInDeTekst() {
    Map<Regievoorbeeld, List<String>> intakeEnOndersteuning =
        Map.of(
            Regievoorbeeld.GEMEENTE_X, List.of("COLLEGE", "COLLEGE"),
            Regievoorbeeld.GEMEENTE_Y, List.of("UITVOERINGSORGANISATIE", "UITVOERINGSORGANISATIE"),
            Regievoorbeeld.REGIO_Z, List.of("COLLEGE", "GR"),
            Regievoorbeeld.WERKWIJZE_A, List.of("COLLEGE", "COLLEGE"),
            Regievoorbeeld.WERKWIJZE_B, List.of("COLLEGE", "SW_BEDRIJF"),
            Regievoorbeeld.KLASSIEK, List.of("COLLEGE", "COLLEGE"),
            Regievoorbeeld.KNIP, List.of("COLLEGE", "WERKLEERBEDRIJF"),
            Regievoorbeeld.FUSIE, List.of("FUSIEORGANISATIE", "FUSIEORGANISATIE"),
            Regievoorbeeld.DRIE_ONDERDELEN, List.of("ORGANISATIE", "ORGANISATIE"));
    intakeEnOndersteuning.forEach(
        (voorbeeld, wie) ->
            assertThat(
                    List.of(
                        regisseur(voorbeeld, Deelproces.INTAKE),
                        regisseur(voorbeeld, Deelproces.ONDERSTEUNING)))
                .as("%s", voorbeeld)
                .isEqualTo(wie));
  }

  private static List<String> ketens(Regievoorbeeld voorbeeld, Deelproces deelproces) {
    Regiecel cel = new Regiecel(Beleidsdoelgroep.REGULIERE_OMGEVING, deelproces);
    return Regiebeeld.van(voorbeeld.netwerk(), Keuzeprofiel.LEEG).ketens().stream()
        .filter(overzicht -> overzicht.cel().equals(cel))
        .flatMap(overzicht -> overzicht.voorbeelden().stream())
        .map(keten -> String.join(">", keten.partijen()))
        .toList();
  }

  /** 7.3: in A the candidate goes back to the municipality first, in B the coach passes on. */
  @Test
  void inWerkwijzeBLooptDeKetenNaarDeWerkgeverDoorHetSwBedrijf() {
    assertThat(ketens(Regievoorbeeld.WERKWIJZE_A, Deelproces.WERKGEVERSDIENSTVERLENING))
        .containsExactly("RAAD>COLLEGE>WSP");
    assertThat(ketens(Regievoorbeeld.WERKWIJZE_B, Deelproces.WERKGEVERSDIENSTVERLENING))
        .containsExactly("RAAD>COLLEGE>SW_BEDRIJF>WSP");
    assertThat(ketens(Regievoorbeeld.GEMEENTE_X, Deelproces.ONDERSTEUNING))
        .containsExactly("RAAD>COLLEGE>SW_BEDRIJF", "RAAD>COLLEGE>SPECIALISTEN");
    assertThat(ketens(Regievoorbeeld.GEMEENTE_X, Deelproces.INTAKE))
        .containsExactly("RAAD>COLLEGE");
  }

  @Test
  void inRegioZIsErVoorBeschutWerkGeenKeten() {
    Regiecel beschut = new Regiecel(Beleidsdoelgroep.BESCHUT, Deelproces.ONDERSTEUNING);
    assertThat(Regiebeeld.van(Regievoorbeeld.REGIO_Z.netwerk(), Keuzeprofiel.LEEG).ketens())
        .filteredOn(overzicht -> overzicht.cel().equals(beschut))
        .singleElement()
        .satisfies(
            overzicht -> {
              assertThat(overzicht.kortste()).isEqualTo(OptionalInt.empty());
              assertThat(overzicht.aantal()).hasValue(0);
              assertThat(overzicht.voorbeelden()).isEmpty();
            });
  }
}
