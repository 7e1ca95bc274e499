package nl.participatie.model.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.Keuring;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GemeentecontroleTest {

  private static final Gemeentecontrole CONTROLE = new Gemeentecontrole(Keuring.VALIDATOR);

  private static Gemeenteinvoer fout() {
    Gebeurtenisinvoer gebeurtenis =
        new Gebeurtenisinvoer(0, "gisteren", 12, "BESLOTEN", null, "GEEN", null, "\u0007", null);
    return new Gemeenteinvoer(
        3,
        "GM12",
        "<b>",
        "",
        Map.of("12", "OPEN_EIND", "20", "GEEN"),
        new Volumesinvoer("2015-02-30", new BigDecimal("-1"), null, new BigDecimal("2")),
        Map.of("EXTRA", Map.of(), "AANVULLEND", Map.of("2014", BigDecimal.ONE)),
        Map.of("WWB_VOLUM", BigDecimal.ONE),
        List.of(gebeurtenis, Invoer.GEBEURTENIS, Invoer.GEBEURTENIS),
        Map.of());
  }

  @Test
  void allFaultsComeAtOnceInTheOrderOfTheirPlaces() {
    assertThat(CONTROLE.controleer(fout()).fouten())
        .extracting(Fout::pad)
        .containsExactly(
            "arbeidsmarktregio",
            "baten.AANVULLEND.2014",
            "baten.EXTRA",
            "code",
            "dossier[0].besluitvorming",
            "dossier[0].bron",
            "dossier[0].datum",
            "dossier[0].optie",
            "dossier[0].volgnummer",
            "dossier[2].volgnummer",
            "kengetallen.WWB_VOLUM",
            "keuzes.12",
            "keuzes.20",
            "naam",
            "schemaVersie",
            "volumes.WWB",
            "volumes.aandeelWajong",
            "volumes.peildatum");
    assertThat(CONTROLE.controleer(fout()).waarde()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "keuzes.12, OPEN_EINDE",
    "kengetallen.WWB_VOLUM, WWB_VOLUME",
    "dossier[0].besluitvorming, ", // BESLOTEN is like none of the four
    "code, "
  })
  void theNearestValidCodeIsNamedWhereThereIsOne(String pad, String bedoeld) {
    assertThat(CONTROLE.controleer(fout()).fouten())
        .filteredOn(fout -> fout.pad().equals(pad))
        .singleElement()
        .extracting(Fout::bedoeld)
        .isEqualTo(Optional.ofNullable(bedoeld));
  }

  @ParameterizedTest
  @CsvSource({
    "VASTGESTELT, , , , besluitvorming, VASTGESTELD",
    ", IN_UITVOERNG, , , implementatie, IN_UITVOERING",
    ", , PLAFOND, , optie, PLAFONDS",
    ", , , COLEGE, beslisser, COLLEGE"
  })
  void aSlipInACodeOfTheDossierIsRecognised(
      String besluit,
      String uitvoering,
      String optie,
      String beslisser,
      String attribuut,
      String bedoeld) {
    Gemeenteinvoer invoer = Invoer.codes(besluit, uitvoering, optie, beslisser);
    assertThat(CONTROLE.controleer(invoer).fouten())
        .singleElement()
        .satisfies(f -> assertThat(f.pad()).isEqualTo("dossier[0]." + attribuut))
        .satisfies(f -> assertThat(f.bedoeld()).contains(bedoeld));
  }

  @Test
  void aSlipInALineOfIncomeIsRecognised() {
    assertThat(CONTROLE.controleer(Invoer.baten("AANVULEND", "2015", "1")).fouten())
        .singleElement()
        .extracting(fout -> fout.tekst(Taal.NL))
        .asString()
        .startsWith("baten.AANVULEND: 'AANVULEND': toegestaan zijn INKOMENSDEEL_WWB,")
        .endsWith("(bedoeld: AANVULLEND?)");
  }

  @Test
  void goodInputBecomesAProfileWithEveryPart() {
    Gebeurtenisinvoer kaal =
        new Gebeurtenisinvoer(2, "2015-04-15", 12, null, null, "12.OPEN_EINDE", null, null, null);
    Gemeenteprofiel gemeente =
        CONTROLE
            .controleer(
                new Gemeenteinvoer(
                    1,
                    "GM0855",
                    "Tilburg",
                    "Midden-Brabant",
                    Map.of("12", "PLAFONDS"),
                    new Volumesinvoer(
                        "2015-01-01",
                        new BigDecimal("5000"),
                        new BigDecimal("800.5"),
                        BigDecimal.ONE),
                    Map.of(
                        "AANVULLEND",
                        Map.of("2016", new BigDecimal("0.5"), "2015", BigDecimal.TEN)),
                    Map.of("POORT_UITSTROOMKANS", new BigDecimal("0.3")),
                    List.of(kaal, Invoer.GEBEURTENIS),
                    Map.of("regie", "{}")))
            .ofFout();
    assertThat(gemeente.code()).contains(new Gemeentecode("GM0855"));
    assertThat(gemeente.naam()).contains("Tilburg");
    assertThat(gemeente.arbeidsmarktregio()).contains("Midden-Brabant");
    assertThat(gemeente.keuzes()).contains(Keuzeprofiel.of(Optie.INSTRUMENTCAPACITEIT_PLAFONDS));
    assertThat(gemeente.volumes())
        .isEqualTo(
            Volumeopgave.builder()
                .peildatum(LocalDate.of(2015, 1, 1))
                .wwb(Personen.of(5000))
                .wsw(Personen.ofDuizendsten(800_500))
                .aandeelWajong(Breuk.EEN)
                .build());
    assertThat(gemeente.baten()).containsOnlyKeys(Batenpost.AANVULLEND);
    assertThat(gemeente.baten().values())
        .containsExactly(ImmutableSortedMap.of(2015, Bedrag.ofEuro(10), 2016, Bedrag.ofCent(50)));
    assertThat(gemeente.kengetallen()).isEqualTo(Map.of("POORT_UITSTROOMKANS", Breuk.of(3, 10)));
    assertThat(gemeente.ongelezen()).isEqualTo(Map.of("regie", "{}"));
    List<Dossiergebeurtenis> dossier = gemeente.dossier().gebeurtenissen();
    assertThat(dossier).extracting(Dossiergebeurtenis::volgnummer).containsExactly(1, 2);
    assertThat(dossier.get(0).beslisser()).isEqualTo(Beslisser.RAAD);
    assertThat(dossier.get(1).beslisser()).isEqualTo(Beslisser.ONBEKEND);
    assertThat(dossier.get(1).optie()).contains(Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE);
  }

  @Test
  void noInputAtAllIsAnEmptyProfileAndNoChoicesDifferFromNoneMade() {
    Gemeenteprofiel leeg = CONTROLE.controleer(Invoer.leeg()).ofFout();
    assertThat(leeg).isEqualTo(Gemeenteprofiel.builder().build());
    assertThat(CONTROLE.controleer(Invoer.keuzes(Map.of())).ofFout().keuzes())
        .contains(Keuzeprofiel.LEEG);
  }

  @ParameterizedTest
  @CsvSource({
    "code, 'keuzes.12,naam'", // the fault of the reader stands there already
    "keuzes, 'code,naam'", // a part that could not be read hides what lies in it
    "keuzes.1, 'code,keuzes.12,naam'", // 1 is no part of 12
    "'', ''" // nothing could be read at all
  })
  void aFaultOfTheReaderHidesTheOnesAtOrBelowItsPlace(String pad, String over) {
    Gemeenteinvoer invoer =
        new Gemeenteinvoer(
            null,
            "GM12",
            "<",
            null,
            Map.of("12", "X"),
            null,
            Map.of(),
            Map.of(),
            List.of(),
            Map.of());
    Fout lezer = Fout.van(pad, "", Tekst.gelijk("gelezen"));
    List<String> andere =
        CONTROLE.controleer(invoer, List.of(lezer)).fouten().stream()
            .filter(fout -> !fout.equals(lezer))
            .map(Fout::pad)
            .toList();
    assertThat(String.join(",", andere)).isEqualTo(over);
  }

  @Test
  void theCallersMapsCanChangeWithoutChangingTheInput() {
    Map<String, BigDecimal> jaren = new HashMap<>(Map.of("2015", BigDecimal.ONE));
    Map<String, Map<String, BigDecimal>> baten = new HashMap<>(Map.of("AANVULLEND", jaren));
    Map<String, String> keuzes = new HashMap<>(Map.of("12", "PLAFONDS"));
    List<Gebeurtenisinvoer> dossier = new ArrayList<>(List.of(Invoer.GEBEURTENIS));
    Gemeenteinvoer invoer =
        new Gemeenteinvoer(
            null, null, null, null, keuzes, null, baten, Map.of(), dossier, Map.of());
    jaren.put("1900", BigDecimal.TEN);
    baten.clear();
    keuzes.clear();
    dossier.clear();
    assertThat(invoer.baten()).isEqualTo(Map.of("AANVULLEND", Map.of("2015", BigDecimal.ONE)));
    assertThat(invoer.keuzes()).isEqualTo(Map.of("12", "PLAFONDS"));
    assertThat(invoer.dossier()).containsExactly(Invoer.GEBEURTENIS);
    assertThatThrownBy(() -> invoer.baten().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aConstraintThatAnEmbedderAddsKeepsItsOwnText() {
    HibernateValidatorConfiguration instelling =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping eigen = instelling.createConstraintMapping();
    eigen
        .type(Gemeenteinvoer.class)
        .field("naam")
        .constraint(new SizeDef().max(3).message("hoogstens drie"));
    Validator validator =
        instelling
            .addMapping(eigen)
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    assertThat(
            new Gemeentecontrole(validator)
                .controleer(Invoer.kop(null, null, "Tilburg", null))
                .fouten())
        .containsExactly(Fout.van("naam", "Tilburg", Tekst.gelijk("hoogstens drie")));
  }
}
