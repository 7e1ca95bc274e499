package nl.participatie.model.controle;

import static nl.participatie.model.controle.Invoer.baten;
import static nl.participatie.model.controle.Invoer.codes;
import static nl.participatie.model.controle.Invoer.dossier;
import static nl.participatie.model.controle.Invoer.kengetal;
import static nl.participatie.model.controle.Invoer.keuzes;
import static nl.participatie.model.controle.Invoer.verplicht;
import static nl.participatie.model.controle.Invoer.volumes;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.model.Keuring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constrained component of the input, each with values just outside what is allowed. */
class AttribuutcontroleTest {

  private static final Gemeentecontrole CONTROLE = new Gemeentecontrole(Keuring.VALIDATOR);
  private static final String LANGE_NAAM = "n".repeat(101);
  private static final String LANGE_TEKST = "t".repeat(2001);

  /** Input with one fault: its place, the value as shown, the key of the message. */
  record Geval(Gemeenteinvoer invoer, String pad, String waarde, String sleutel) {
    @Override
    public String toString() {
      return pad + " '" + waarde + "'";
    }
  }

  static Stream<Geval> gevallen() {
    return Stream.of(kop(), samenhang(), aantallen(), Padgevallen.fout(), gebeurtenis(), teksten())
        .flatMap(g -> g);
  }

  static Geval geval(Gemeenteinvoer invoer, String pad, String waarde, String sleutel) {
    return new Geval(invoer, pad, waarde, sleutel);
  }

  private static Stream<Geval> kop() {
    return Stream.of(
        geval(Invoer.kop(0, null, null, null), "schemaVersie", "0", "SCHEMAVERSIE"),
        geval(Invoer.kop(2, null, null, null), "schemaVersie", "2", "SCHEMAVERSIE"),
        geval(Invoer.kop(null, "GM12", null, null), "code", "GM12", "GEMEENTECODE"),
        geval(Invoer.kop(null, "", null, null), "code", "", "GEMEENTECODE"),
        geval(Invoer.kop(null, null, "", null), "naam", "", "NAAM"),
        geval(Invoer.kop(null, null, " ", null), "naam", " ", "NAAM"),
        geval(Invoer.kop(null, null, "<script>", null), "naam", "<script>", "NAAM"),
        geval(Invoer.kop(null, null, "a>b", null), "naam", "a>b", "NAAM"),
        geval(Invoer.kop(null, null, "a\u202Eb", null), "naam", "a\\u202Eb", "NAAM"),
        geval(Invoer.kop(null, null, "a\u0007", null), "naam", "a\\u0007", "NAAM"),
        geval(Invoer.kop(null, null, "a\nb", null), "naam", "a\\u000Ab", "NAAM"),
        geval(Invoer.kop(null, null, "a\uD800b", null), "naam", "a\\uD800b", "NAAM"),
        geval(Invoer.kop(null, null, LANGE_NAAM, null), "naam", "n".repeat(60) + "...", "NAAM"),
        geval(Invoer.kop(null, null, null, "<b>"), "arbeidsmarktregio", "<b>", "NAAM"),
        geval(Invoer.kop(null, null, null, ""), "arbeidsmarktregio", "", "NAAM"));
  }

  private static Stream<Geval> samenhang() {
    return Stream.of(
        geval(keuzes(Map.of("01", "INVESTEREN")), "keuzes.01", "01", "KEUZESLEUTEL"),
        geval(keuzes(Map.of("20", "GEEN")), "keuzes.20", "20", "KEUZESLEUTEL"),
        geval(keuzes(Map.of("0", "GEEN")), "keuzes.0", "0", "KEUZESLEUTEL"),
        geval(keuzes(Map.of("wwb", "GEEN")), "keuzes.wwb", "wwb", "KEUZESLEUTEL"),
        geval(keuzes(Map.of("12", "GEEN")), "keuzes.12", "GEEN", "OPTIE.12"),
        geval(keuzes(Map.of("12", "12.PLAFONDS")), "keuzes.12", "12.PLAFONDS", "OPTIE.12"),
        geval(keuzes(Map.of("5", "")), "keuzes.5", "", "OPTIE.5"),
        geval(baten("EXTRA", "2015", "1"), "baten.EXTRA", "EXTRA", "BATENPOST"),
        geval(baten("AANVULLEND", "2014", "1"), "baten.AANVULLEND.2014", "2014", "JAAR"),
        geval(baten("AANVULLEND", "2056", "1"), "baten.AANVULLEND.2056", "2056", "JAAR"),
        geval(baten("AANVULLEND", "15", "1"), "baten.AANVULLEND.15", "15", "JAAR"),
        geval(baten("AANVULLEND", "2015", "-0.01"), "baten.AANVULLEND.2015", "-0.01", "BEDRAG"),
        geval(baten("AANVULLEND", "2015", "0.001"), "baten.AANVULLEND.2015", "0.001", "BEDRAG"),
        geval(
            baten("AANVULLEND", "2015", "1000000000000000.01"),
            "baten.AANVULLEND.2015",
            "1000000000000000.01",
            "BEDRAG"),
        geval(kengetal("WWB_VOLUM", "1"), "kengetallen.WWB_VOLUM", "WWB_VOLUM", "KENGETALCODE"),
        geval(kengetal("wsw", "1"), "kengetallen.wsw", "wsw", "KENGETALCODE"),
        geval(kengetal("UREN", "-1"), "kengetallen.UREN", "-1", "KENGETAL"),
        geval(kengetal("UREN", "1e400"), "kengetallen.UREN", "1E+400", "KENGETAL"),
        geval(kengetal("UREN", "0.0000000001"), "kengetallen.UREN", "1E-10", "KENGETAL"),
        geval(
            kengetal("DIAGNOSE_DEEL", "1.1"),
            "kengetallen.DIAGNOSE_DEEL",
            "1.1",
            "KENGETAL_AANDEEL"),
        geval(
            kengetal("LKS_MAXIMUM", "100.1"),
            "kengetallen.LKS_MAXIMUM",
            "100.1",
            "KENGETAL_PROCENT"),
        geval(
            kengetal("POORT_TOEKENNING_NA", "101"),
            "kengetallen.POORT_TOEKENNING_NA",
            "101",
            "KENGETAL_PROCENT"),
        geval(
            kengetal("VANGNET_DREMPEL", "1000.1"),
            "kengetallen.VANGNET_DREMPEL",
            "1000.1",
            "KENGETAL_BUDGETPROCENT"));
  }

  private static Stream<Geval> aantallen() {
    return Stream.of(
        geval(
            volumes("2014-12-31", null, null, null),
            "volumes.peildatum",
            "2014-12-31",
            "PEILDATUM"),
        geval(
            volumes("2056-01-01", null, null, null),
            "volumes.peildatum",
            "2056-01-01",
            "PEILDATUM"),
        geval(
            volumes("2015-02-30", null, null, null),
            "volumes.peildatum",
            "2015-02-30",
            "PEILDATUM"),
        geval(volumes("2015-4-1", null, null, null), "volumes.peildatum", "2015-4-1", "PEILDATUM"),
        geval(volumes("20150401", null, null, null), "volumes.peildatum", "20150401", "PEILDATUM"),
        geval(volumes("", null, null, null), "volumes.peildatum", "", "PEILDATUM"),
        geval(volumes(null, "-1", null, null), "volumes.WWB", "-1", "PERSONEN"),
        geval(volumes(null, "1.2345", null, null), "volumes.WWB", "1.2345", "PERSONEN"),
        geval(
            volumes(null, "100000000.001", null, null), "volumes.WWB", "100000000.001", "PERSONEN"),
        geval(volumes(null, "1e999999999", null, null), "volumes.WWB", "1E+999999999", "PERSONEN"),
        geval(volumes(null, null, "-0.001", null), "volumes.WSW", "-0.001", "PERSONEN"),
        geval(volumes(null, null, "1e-999999999", null), "volumes.WSW", "1E-999999999", "PERSONEN"),
        geval(volumes(null, null, null, "1.1"), "volumes.aandeelWajong", "1.1", "AANDEEL"),
        geval(volumes(null, null, null, "-0.1"), "volumes.aandeelWajong", "-0.1", "AANDEEL"),
        geval(
            volumes(null, null, null, "0.1234567891"),
            "volumes.aandeelWajong",
            "0.1234567891",
            "AANDEEL"));
  }

  private static Stream<Geval> gebeurtenis() {
    return Stream.of(
        geval(verplicht(null, "2015-04-14", 12), "dossier[0].volgnummer", "", "VERPLICHT"),
        geval(verplicht(0, "2015-04-14", 12), "dossier[0].volgnummer", "0", "VOLGNUMMER"),
        geval(verplicht(1, null, 12), "dossier[0].datum", "", "VERPLICHT"),
        geval(verplicht(1, "2015-4-14", 12), "dossier[0].datum", "2015-4-14", "DATUM"),
        geval(verplicht(1, "2015-02-29", 12), "dossier[0].datum", "2015-02-29", "DATUM"),
        geval(verplicht(1, "0000-01-01", 12), "dossier[0].datum", "0000-01-01", "DATUM"),
        geval(verplicht(1, "2015-04-14", null), "dossier[0].keuze", "", "VERPLICHT"),
        geval(verplicht(1, "2015-04-14", 0), "dossier[0].keuze", "0", "KEUZENUMMER"),
        geval(verplicht(1, "2015-04-14", 20), "dossier[0].keuze", "20", "KEUZENUMMER"),
        geval(
            codes("BESLOTEN", null, null, null),
            "dossier[0].besluitvorming",
            "BESLOTEN",
            "BESLUITVORMING"),
        geval(
            codes(null, "KLAAR", null, null), "dossier[0].implementatie", "KLAAR", "IMPLEMENTATIE"),
        geval(codes(null, null, "GEEN", null), "dossier[0].optie", "GEEN", "OPTIE.12"),
        geval(codes(null, null, "6.GEEN", null), "dossier[0].optie", "6.GEEN", "OPTIE.12"),
        geval(codes(null, null, null, "raad"), "dossier[0].beslisser", "raad", "BESLISSER"),
        geval(
            dossier(Invoer.GEBEURTENIS, Invoer.GEBEURTENIS),
            "dossier[1].volgnummer",
            "1",
            "UNIEK"));
  }

  private static Stream<Geval> teksten() {
    String kort = "t".repeat(60) + "...";
    return Stream.of(
        geval(Invoer.teksten("a\u001B[31mb", null), "dossier[0].bron", "a\\u001B[31mb", "TEKST"),
        geval(Invoer.teksten(LANGE_TEKST, null), "dossier[0].bron", kort, "TEKST"),
        geval(Invoer.teksten(null, "a\u200Bb"), "dossier[0].toelichting", "a\\u200Bb", "TEKST"),
        geval(Invoer.teksten(null, LANGE_TEKST), "dossier[0].toelichting", kort, "TEKST"));
  }

  @ParameterizedTest
  @MethodSource("gevallen")
  void oneBadValueIsOneFaultAtItsPlaceWithTheValueAndWhatIsAllowed(Geval geval) {
    assertThat(CONTROLE.controleer(geval.invoer()).fouten())
        .singleElement()
        .satisfies(
            fout -> {
              assertThat(fout.pad()).isEqualTo(geval.pad());
              assertThat(fout.waarde()).isEqualTo(geval.waarde());
              assertThat(fout.toegestaan()).isEqualTo(Controleteksten.tekst(geval.sleutel()));
            });
  }

  @Test
  void everyComponentOfTheInputIsInTheTableAbove() {
    Set<String> geraakt =
        gevallen()
            .map(geval -> geval.pad().replaceAll("\\[[0-9]+]", ""))
            .map(pad -> pad.replace("WWB", "wwb").replace("WSW", "wsw"))
            .collect(Collectors.toSet());
    Set<String> vrij = Set.of("volumes", "dossier", "ongelezen"); // no constraint of their own
    for (RecordComponent deel : Gemeenteinvoer.class.getRecordComponents()) {
      String naam = deel.getName();
      assertThat(vrij.contains(naam) || geraakt.stream().anyMatch(pad -> pad.startsWith(naam)))
          .as(naam)
          .isTrue();
    }
    assertThat(paden("volumes", Volumesinvoer.class))
        .allMatch(deel -> geraakt.stream().anyMatch(pad -> pad.startsWith(deel)));
    assertThat(geraakt).containsAll(paden("dossier", Gebeurtenisinvoer.class));
  }

  private static Set<String> paden(String deel, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> deel + "." + component.getName())
        .collect(Collectors.toSet());
  }

  static Stream<Gemeenteinvoer> goede() {
    return Stream.of(
        Invoer.leeg(),
        Invoer.kop(1, "GM0855", "'s-Hertogenbosch & omgeving", "Súdwest"),
        Invoer.kop(1, "NL", "n".repeat(100), "a"),
        keuzes(Map.of()),
        keuzes(Map.of("1", "INVESTEREN", "12", "PLAFONDS", "19", "EEN_OP_EEN")),
        volumes("2015-01-01", "0", "0.001", "0"),
        volumes("2055-12-31", "387000", "90999.999", "1"),
        volumes("2016-02-29", "5000.000", "9.1e4", "0.123456789"),
        volumes(null, "0e-999999999", "0e999999999", "0.0"),
        baten("AANVULLEND", "2015", "0"),
        baten("SOCIAAL_DOMEIN", "2055", "1000000000000000.00"),
        baten("GEMEENTEFONDS", "2020", "0e-999999999"),
        kengetal("UREN", "1e12"),
        kengetal("UREN", "0.000000001"),
        kengetal("DIAGNOSE_DEEL", "1"),
        kengetal("LKS_MAXIMUM", "100"),
        kengetal("POORT_TOEKENNING_NA", "100"),
        kengetal("VANGNET_DREMPEL", "1000"),
        kengetal("WWB_VOLUME", "0e-999999999"),
        dossier(Invoer.GEBEURTENIS),
        verplicht(Integer.MAX_VALUE, "0001-01-01", 19),
        verplicht(1, "9999-12-31", 1),
        codes("NIET_GEAGENDEERD", "GEBORGD", "12.PLAFONDS", "BESTUUR_GR"),
        Invoer.teksten("", "regel een\nregel twee, <b>vet</b> 漢字"),
        Invoer.teksten("t".repeat(2000), "t".repeat(2000)));
  }

  @ParameterizedTest
  @MethodSource({"goede", "nl.participatie.model.controle.Padgevallen#goed"})
  void aValueOnTheLimitPasses(Gemeenteinvoer invoer) {
    Controleresultaat<?> uitkomst = CONTROLE.controleer(invoer);
    assertThat(uitkomst.fouten()).isEmpty();
    assertThat(uitkomst.waarde()).isPresent();
  }
}
