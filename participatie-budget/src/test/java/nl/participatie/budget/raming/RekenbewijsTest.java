package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same receipt; each change shows in the fingerprint it concerns. */
final class RekenbewijsTest {

  private static final String BESTAND =
      "{'code': 'GM0855', 'naam': 'Tilburg', 'arbeidsmarktregio': 'Midden-Brabant',"
          + " 'keuzes': {'12': 'PLAFONDS'},"
          + " 'volumes': {'peildatum': '2015-01-01', 'WWB': 5000, 'WSW': 800,"
          + " 'aandeelWajong': 0.01, 'paden': {'WWB': {'2015-01-01': 5000}}},"
          + " 'baten': {'AANVULLEND': {'2015': 100000}},"
          + " 'kengetallen': {'POORT_UITSTROOMKANS': 0.3},"
          + " 'dossier': [{'volgnummer': 1, 'datum': '2015-04-14', 'keuze': 12,"
          + " 'besluitvorming': 'VASTGESTELD', 'implementatie': 'IN_UITVOERING',"
          + " 'optie': 'PLAFONDS', 'beslisser': 'RAAD', 'bron': 'b', 'toelichting': 't'}],"
          + " 'regie': {'a': 1}}";

  private static final Keuzeprofiel KEUZES = Keuzeprofiel.of(Optie.INSTRUMENTCAPACITEIT_PLAFONDS);

  private static final Rekenbewijs BEWIJS = Rekenbewijs.van(vraag(BESTAND));

  private static Ramingsvraag vraag(String bestand) {
    return new Ramingsvraag(Gemeenten.lees(bestand), KEUZES, 2015, 2020, Ramingsopties.STANDAARD);
  }

  @Test
  void theSameInputGivesTheSameReceipt() {
    assertThat(Rekenbewijs.van(vraag(BESTAND))).isEqualTo(BEWIJS);
    // the order of attributes and the notation of numbers play no part
    assertThat(
            Rekenbewijs.van(
                vraag(
                    BESTAND
                        .replace("'WWB': 5000, 'WSW': 800,", "'WSW': 8e2, 'WWB': 5000.000,")
                        .replace("100000}", "100000.00}"))))
        .isEqualTo(BEWIJS);
  }

  @Test
  void theFingerprintsArePinned() {
    // the same text by Python: json.dumps(…, sort_keys=True, separators=(",", ":")), SHA-256.
    // A change here changes every receipt that anybody kept: only with a reason in the changelog
    assertThat(BEWIJS.invoer())
        .isEqualTo("ca00bfa189dcce0499aaf18eb8d434db698acc6c3a79b684b653693b175e0771");
    assertThat(BEWIJS.versie()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  static Stream<Arguments> anderBestand() {
    return Stream.of(
            "GM0855>GM0856",
            "Tilburg>Tilburgh",
            "Midden-Brabant>Brabant",
            "'12': 'PLAFONDS'>'12': 'OPEN_EINDE'",
            "'peildatum': '2015-01-01'>'peildatum': '2015-01-02'",
            "'WWB': 5000>'WWB': 5000.001",
            "'WSW': 800>'WSW': 801",
            "0.01>0.010000001",
            "{'2015-01-01': 5000}>{'2015-01-01': 5001}",
            "{'2015-01-01': 5000}>{'2015-02-01': 5000}",
            "'WWB': {'2015>'WSW': {'2015",
            "{'2015': 100000}>{'2015': 100000.01}",
            "{'2015': 100000}>{'2016': 100000}",
            "AANVULLEND>SOCIAAL_DOMEIN",
            "'volgnummer': 1>'volgnummer': 2",
            "2015-04-14>2015-04-15",
            "VASTGESTELD>VOORLOPIG",
            "IN_UITVOERING>GEBORGD",
            "'RAAD'>'COLLEGE'",
            "'b'>'c'",
            "'t'>'u'",
            "{'a': 1}>{'a': 2}")
        .map(wijziging -> Arguments.of((Object[]) wijziging.split(">", -1)));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @MethodSource("anderBestand")
  void anyChangeInTheFileShowsInTheInputOnly(String van, String naar) {
    assertThat(BESTAND).contains(van);
    eisAndereInvoer(Rekenbewijs.van(vraag(BESTAND.replace(van, naar))));
  }

  static Stream<UnaryOperator<Ramingsvraag>> andereVraag() {
    return Stream.of(
        v -> new Ramingsvraag(v.gemeente(), Keuzeprofiel.LEEG, 2015, 2020, v.opties()),
        v -> new Ramingsvraag(v.gemeente(), v.keuzes(), 2016, 2020, v.opties()),
        v -> new Ramingsvraag(v.gemeente(), v.keuzes(), 2015, 2021, v.opties()),
        v -> met(v, Ramingsopties.builder().scenario(Scenario.LAAG).build()),
        v -> met(v, Ramingsopties.builder().lopendeLonen(true).build()),
        v -> met(v, Ramingsopties.builder().budgettenVolgenVolumes(true).build()),
        v -> met(v, indexatie(2016, Breuk.EEN)),
        v -> met(v, indexatie(2016, Breuk.of(1, 3))),
        v -> met(v, indexatie(2017, Breuk.EEN)));
  }

  private static Ramingsvraag met(Ramingsvraag vraag, Ramingsopties opties) {
    return new Ramingsvraag(
        vraag.gemeente(), vraag.keuzes(), vraag.van(), vraag.totEnMet(), opties);
  }

  private static Ramingsopties indexatie(int vanaf, Breuk procent) {
    return Ramingsopties.builder().indexatie(new Indexatie(vanaf, procent)).build();
  }

  @ParameterizedTest
  @MethodSource("andereVraag")
  void anyOtherChoiceYearOrOptionShowsInTheInputOnly(UnaryOperator<Ramingsvraag> anders) {
    eisAndereInvoer(Rekenbewijs.van(anders.apply(vraag(BESTAND))));
  }

  private static void eisAndereInvoer(Rekenbewijs anders) {
    assertThat(anders.invoer()).isNotEqualTo(BEWIJS.invoer());
    assertThat(anders.kengetallen()).isEqualTo(BEWIJS.kengetallen());
    assertThat(anders.versie()).isEqualTo(BEWIJS.versie());
    assertThat(anders.regels()).isEqualTo(BEWIJS.regels());
  }

  @Test
  void everyKeyFigureShowsInTheKeyFiguresOnly() {
    for (String code : Kengetallen.standaard().codes()) {
      Gemeenteprofiel gemeente = Gemeenten.lees(BESTAND);
      Map<String, Breuk> eigen = Map.of(code, Breuk.of(1, 3));
      Rekenbewijs anders =
          Rekenbewijs.van(
              new Ramingsvraag(
                  Gemeenteprofiel.builder().from(gemeente).kengetallen(eigen).build(),
                  KEUZES,
                  2015,
                  2020,
                  Ramingsopties.STANDAARD));
      assertThat(anders.kengetallen()).as(code).isNotEqualTo(BEWIJS.kengetallen());
      assertThat(anders.invoer()).as(code).isEqualTo(BEWIJS.invoer());
    }
  }

  @Test
  void keyFiguresOfTheModelCountAsThoseOfTheFile() {
    Kengetallen ander = Kengetallen.standaard().met(Map.of("WMO_DEEL", Breuk.EEN));
    Rekenbewijs model = Rekenbewijs.van(vraag(BESTAND), ander);
    Rekenbewijs bestand =
        Rekenbewijs.van(vraag(BESTAND.replace("'POORT_UIT", "'WMO_DEEL': 1, 'POORT_UIT")));
    assertThat(model).isEqualTo(bestand).isNotEqualTo(BEWIJS);
  }

  @Test
  void theRulesAreTheCallersAndShowOnlyInTheirOwnFingerprint() {
    Rekenbewijs met = BEWIJS.metRegels("R-01");
    assertThat(BEWIJS.regels()).isEmpty();
    assertThat(met.regels()).isPresent();
    assertThat(met.metRegels("R-02").regels()).isNotEqualTo(met.regels());
    assertThat(met.metRegels("R-01")).isEqualTo(met);
    assertThat(met.invoer()).isEqualTo(BEWIJS.invoer());
    assertThat(met.kengetallen()).isEqualTo(BEWIJS.kengetallen());
  }

  @Test
  void whatIsNoFingerprintIsRefused() {
    assertThatThrownBy(
            () -> new Rekenbewijs("1", BEWIJS.invoer(), BEWIJS.invoer(), Optional.of("ABC")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("regels is 'ABC', allowed: 64 hexadecimal digits in lower case");
  }

  @Provide
  Arbitrary<Gemeenteprofiel> gemeenten() {
    return Willekeurigegemeente.gemeenten();
  }

  @Property(tries = 100)
  void twoMunicipalitiesHaveTheSameReceiptExactlyWhenTheyAreTheSame(
      @ForAll("gemeenten") Gemeenteprofiel een, @ForAll("gemeenten") Gemeenteprofiel ander) {
    Rekenbewijs van = Rekenbewijs.van(vraag(een));
    assertThat(Rekenbewijs.van(vraag(Gemeenteprofiel.builder().from(een).build()))).isEqualTo(van);
    assertThat(Rekenbewijs.van(vraag(ander)).equals(van)).isEqualTo(een.equals(ander));
  }

  private static Ramingsvraag vraag(Gemeenteprofiel gemeente) {
    return new Ramingsvraag(gemeente, KEUZES, 2015, 2055, Ramingsopties.STANDAARD);
  }

  @Test
  void ownKeyFiguresInAnotherOrderAreTheSame() {
    Map<String, Breuk> een = ImmutableMap.of("UREN", Breuk.EEN, "WMO_DEEL", Breuk.EEN);
    Map<String, Breuk> ander = ImmutableMap.of("WMO_DEEL", Breuk.EEN, "UREN", Breuk.EEN);
    assertThat(Rekenbewijs.van(vraag(Gemeenteprofiel.builder().kengetallen(een).build())))
        .isEqualTo(Rekenbewijs.van(vraag(Gemeenteprofiel.builder().kengetallen(ander).build())));
  }
}
