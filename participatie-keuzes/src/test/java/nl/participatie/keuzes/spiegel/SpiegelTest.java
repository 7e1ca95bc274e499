package nl.participatie.keuzes.spiegel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A municipality beside a group. */
class SpiegelTest {

  private static final Gemeenteprofiel EIGEN = Groepen.metKeuzes(9000, "18.ZELF 19.GROEPSGEWIJS");

  private static Spiegelgroep groep(List<Gemeenteprofiel> leden) {
    return Spiegelgroep.van(leden, Groepen.PEILDATUM);
  }

  private static Groepskeuze keuze(Spiegelgroep groep, int nummer) {
    return groep.keuzes().get(nummer - 1);
  }

  /** The cells in a line: code and number, or x. */
  private static String regel(List<Cel> cellen) {
    return cellen.stream()
        .map(cel -> cel.begrip() + "=" + cel.aantal().map(Object::toString).orElse("x"))
        .collect(Collectors.joining(" "));
  }

  @SafeVarargs
  private static List<Gemeenteprofiel> samen(List<Gemeenteprofiel>... delen) {
    List<Gemeenteprofiel> samen = new ArrayList<>();
    for (List<Gemeenteprofiel> deel : delen) {
      samen.addAll(deel);
    }
    return samen;
  }

  @Test
  void eenGroepVanVeertigVerdeeldOverDeOpties() {
    // choice 19: 10 open, 12 one to one, 18 in groups; choice 18: 10 open, 24, 3, 3 and 0
    Spiegelgroep groep =
        groep(
            samen(
                Groepen.reeks(1, 10, ""),
                Groepen.reeks(11, 12, "18.ZELF 19.EEN_OP_EEN"),
                Groepen.reeks(23, 12, "18.ZELF 19.GROEPSGEWIJS"),
                Groepen.reeks(35, 3, "18.ZELF_GEZAMENLIJK 19.GROEPSGEWIJS"),
                Groepen.reeks(38, 3, "18.DEELS_UITBESTEED 19.GROEPSGEWIJS")));
    assertThat(groep.omvang()).isEqualTo(40);
    assertThat(regel(keuze(groep, 19).opties()))
        .isEqualTo("OPEN=10 19.EEN_OP_EEN=12 19.GROEPSGEWIJS=18");
    assertThat(regel(keuze(groep, 18).opties()))
        .isEqualTo(
            "OPEN=10 18.ZELF=x 18.ZELF_GEZAMENLIJK=x 18.DEELS_UITBESTEED=x 18.GEHEEL_UITBESTEED=x");
    // everybody is open on choice 1: that, and who is not, is not told
    assertThat(regel(keuze(groep, 1).opties()))
        .isEqualTo("OPEN=x 1.INVESTEREN=x 1.NIET_INVESTEREN=x");
    assertThat(groep.afscherming()).contains(Afscherming.HERLEIDBAAR);
  }

  @Test
  void hetLandIsGeenGemeenteVanDeGroep() {
    // with the country counted, five open municipalities would be shown as six
    List<Gemeenteprofiel> gemeenten =
        samen(
            Groepen.reeks(1, 5, ""),
            Groepen.reeks(6, 7, "4.BREED"),
            Groepen.reeks(13, 6, "4.SMAL"));
    Gemeenteprofiel land = Gemeenteprofiel.builder().code(Gemeentecode.LAND).build();
    Spiegelgroep groep = groep(samen(gemeenten, List.of(land)));
    assertThat(groep.omvang()).isEqualTo(18);
    assertThat(groep.keuzes()).isEqualTo(groep(gemeenten).keuzes());
    assertThat(regel(keuze(groep, 4).opties())).startsWith("OPEN=x ");
  }

  @Test
  void deStandenKomenUitDeDossiers() {
    List<Gemeenteprofiel> leden = new ArrayList<>();
    for (int nummer = 0; nummer < 28; nummer++) {
      leden.add(
          Gemeenteprofiel.builder()
              .dossier(
                  Keuzedossier.of(
                      List.of(
                          Groepen.gebeurtenis(Keuze.AANPAK)
                              .besluitvorming(Groepen.BESLUITEN.get(nummer % 4))
                              .implementatie(Groepen.STAPPEN.get(nummer % 3))
                              .optie(Optie.AANPAK_EEN_OP_EEN)
                              .build())))
              .build());
    }
    Groepskeuze aanpak = keuze(groep(leden), 19);
    assertThat(regel(aanpak.besluitvorming()))
        .isEqualTo("NIET_GEAGENDEERD=7 IN_VOORBEREIDING=7 VOORLOPIG=7 VASTGESTELD=7");
    // 10, 9, 9 and nobody: the first covers for the last
    assertThat(regel(aanpak.implementatie()))
        .isEqualTo("NIET_GESTART=x INRICHTING=9 IN_UITVOERING=9 GEBORGD=x");
    // 14 have decided, all alike
    assertThat(regel(aanpak.opties())).isEqualTo("OPEN=14 19.EEN_OP_EEN=x 19.GROEPSGEWIJS=x");
    Groepskeuze eerder = keuze(Spiegelgroep.van(leden, Groepen.PEILDATUM.minusYears(1)), 19);
    assertThat(regel(eerder.besluitvorming()))
        .isEqualTo("NIET_GEAGENDEERD=x IN_VOORBEREIDING=x VOORLOPIG=x VASTGESTELD=x");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5})
  void eenTeKleineGroepToontNietsEnZegtHet(int omvang) {
    Spiegel spiegel =
        Spiegel.van(
            vijfKeuzes(9000), groep(Collections.nCopies(omvang, zonderCode(vijfKeuzes(1)))), 5);
    assertThat(spiegel.groep().omvang()).isEqualTo(omvang);
    assertThat(spiegel.groep().afscherming()).contains(Afscherming.GROEP_TE_KLEIN);
    assertThat(spiegel.groep().keuzes().stream().flatMap(Groepskeuze::cellen))
        .hasSize(19 + 47 + 19 * 8)
        .allMatch(cel -> cel.afscherming().equals(Optional.of(Afscherming.GROEP_TE_KLEIN)));
    assertThat(spiegel.buren()).isEmpty();
  }

  @Test
  void vanZesAfHeetHetHerleidbaarEnZijnErBuren() {
    Spiegel spiegel =
        Spiegel.van(vijfKeuzes(9000), groep(Collections.nCopies(6, zonderCode(vijfKeuzes(1)))), 9);
    assertThat(spiegel.groep().afscherming()).contains(Afscherming.HERLEIDBAAR);
    assertThat(spiegel.buren()).hasSize(6);
  }

  private static Gemeenteprofiel vijfKeuzes(int nummer) {
    return Groepen.metKeuzes(
        nummer, "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.BREED 7.ACTIEF 19.EEN_OP_EEN");
  }

  private static Gemeenteprofiel zonderCode(Gemeenteprofiel gemeente) {
    return Gemeenteprofiel.builder().from(gemeente).code(Optional.empty()).build();
  }

  @Test
  void waarNietsKleinIsIsNietsVerborgen() {
    // 84 = 6 x 14: of each choice each cell gets its share in turn, and at least six do
    List<Gemeenteprofiel> leden = new ArrayList<>();
    for (int nummer = 0; nummer < 84; nummer++) {
      List<Dossiergebeurtenis> dossier = new ArrayList<>();
      for (Keuze keuze : Keuze.values()) {
        int hoeveel = keuze.opties().size();
        dossier.add(
            Groepen.gebeurtenis(keuze)
                .besluitvorming(Groepen.BESLUITEN.get(nummer % 4))
                .implementatie(Groepen.STAPPEN.get(nummer % 4))
                .optie(keuze.opties().get(nummer / 4 % hoeveel))
                .build());
      }
      leden.add(Gemeenteprofiel.builder().dossier(Keuzedossier.of(dossier)).build());
    }
    assertThat(groep(leden).afscherming()).isEmpty();
  }

  @Test
  void deTabelIsVoorIedereLezerDezelfde() {
    List<Gemeenteprofiel> leden = Groepen.willekeurig(20150414, 40, true);
    Spiegelgroep groep = groep(leden);
    List<Groepskeuze> tabel = groep.keuzes();
    assertThat(Spiegel.van(leden.get(3), leden, Groepen.PEILDATUM).groep().keuzes())
        .isEqualTo(tabel);
    assertThat(Spiegel.van(EIGEN, leden, Groepen.PEILDATUM).groep().keuzes()).isEqualTo(tabel);
    // whoever asks as if it had chosen otherwise does not move the table
    Gemeenteprofiel anders = Gemeenteprofiel.builder().from(EIGEN).code(Groepen.code(4)).build();
    assertThat(Spiegel.van(anders, leden, Groepen.PEILDATUM).groep().keuzes()).isEqualTo(tabel);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void deVolgordeVanDeGroepDoetErNietToe(
      @ForAll long zaad, @ForAll @IntRange(min = 1, max = 60) int omvang) {
    List<Gemeenteprofiel> leden = Groepen.willekeurig(zaad, omvang, true);
    List<Gemeenteprofiel> geschud = new ArrayList<>(leden);
    Collections.shuffle(geschud, new Random(zaad));
    Spiegel een = Spiegel.van(leden.get(0), groep(leden), 10);
    Spiegel ander = Spiegel.van(leden.get(0), groep(geschud), 10);
    assertThat(ander.groep().keuzes()).isEqualTo(een.groep().keuzes());
    assertThat(ander.buren()).isEqualTo(een.buren());
    assertThat(ander.eigen()).isEqualTo(een.eigen());
  }

  @Test
  void eenCodeTweemaalWordtGeweigerd() {
    List<Gemeenteprofiel> leden = samen(Groepen.reeks(1, 6, ""), Groepen.reeks(6, 1, ""));
    assertThatThrownBy(() -> groep(leden))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two municipalities of the group have code GM0006");
    assertThatThrownBy(() -> Spiegel.van(EIGEN, groep(List.of()), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-1 neighbours, at least 0");
    assertThatThrownBy(() -> new Cel(Openkeuze.OPEN, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected one of the two");
  }

  @Test
  void deEigenStandStaatErnaast() {
    Gemeentestand eigen = Spiegel.van(EIGEN, List.of(), Groepen.PEILDATUM).eigen();
    assertThat(eigen.code()).contains(Groepen.code(9000));
    assertThat(eigen.gekozen(Keuze.AANPAK)).isEqualTo(Optie.AANPAK_GROEPSGEWIJS);
    assertThat(eigen.gekozen(Keuze.POORT)).isEqualTo(Openkeuze.OPEN);
    // choices that are stated have no dossier behind them, here as in the thermometer
    assertThat(eigen.stand(Keuze.AANPAK).besluitvorming())
        .isEqualTo(Besluitvorming.NIET_GEAGENDEERD);
    assertThat(
            new Gemeentestand(Optional.empty(), Optional.empty(), eigen.keuzes(), Map.of())
                .stand(Keuze.POORT)
                .implementatie())
        .isEqualTo(Implementatie.NIET_GESTART);
  }

  @ParameterizedTest
  @CsvSource({
    "Tilburg,, Midden-Brabant", // by its name, from the decree of 2015
    "Tilburg, Eigen regio, Eigen regio",
    "Nergens,,",
    ",,",
    ", Eigen regio, Eigen regio",
  })
  void deRegioIsDieDerGemeenteZegtOfDieVan2015(String naam, String regio, String verwacht) {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .naam(Optional.ofNullable(naam))
            .arbeidsmarktregio(Optional.ofNullable(regio))
            .build();
    assertThat(Spiegelgroep.regioVan(gemeente)).isEqualTo(Optional.ofNullable(verwacht));
  }

  @Test
  void elkeTekstIsErInBeideTalen() {
    for (Afscherming reden : Afscherming.values()) {
      assertThat(reden.tekst().in(Taal.NL)).endsWith(".").isNotEqualTo(reden.tekst().in(Taal.EN));
    }
    assertThat(Openkeuze.OPEN.titel().nl()).isEqualTo("Nog open");
    assertThat(Openkeuze.OPEN.uitleg().en()).startsWith("No decision");
    assertThat(Openkeuze.OPEN.code()).isEqualTo("OPEN");
    assertThat(Openkeuze.OPEN.vindplaats().citaat()).contains("8.2");
    assertThat(Spiegelteksten.SPIEGEL.sleutels()).hasSize(4);
  }

  @Test
  void eenGroepVerteltNietsInHaarTekstvorm() {
    assertThat(groep(Groepen.reeks(1, 7, "19.EEN_OP_EEN")))
        .hasToString("Spiegelgroep[7, 2016-01-01]");
  }
}
