package nl.participatie.model.controle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.participatie.model.Keuring;
import nl.participatie.model.bron.Kengetalgrens;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is allowed, in words: read by this library and by the validation provider alike. */
class MeldingenTest {

  private static final String AANHEF = "nl.participatie.controle.";

  private static final Validator NEDERLANDS = Keuring.in(Locale.forLanguageTag("nl"));
  private static final Validator ENGELS = Keuring.in(Locale.ENGLISH);

  /** Keys of messages that no form of a single value has. */
  private static final Set<String> OVERIGE =
      Set.of(
          "VERPLICHT",
          "KEUZESLEUTEL",
          "UNIEK",
          "BATENPOST",
          "JAAR",
          "BEDRAG",
          "KENGETALCODE",
          "KENGETAL",
          "KENGETAL_AANDEEL",
          "KENGETAL_PROCENT",
          "KENGETAL_BUDGETPROCENT",
          "LAND_WWB",
          "LAND_WSW",
          "LAND_BESCHUT",
          "LAND_REGULIER",
          "LAND_WAJONG",
          "VOLUMEGROEP",
          "PADPUNTEN",
          "PADDATUM",
          "PADMAAND",
          "LEEG",
          "GEEN_JSON",
          "NA_EINDE",
          "TE_DIEP",
          "TE_GROOT",
          "TE_LANG",
          "GEEN_UTF8",
          "GEEN_GETAL",
          "DUBBEL",
          "ONBEKEND_ATTRIBUUT",
          "VERWACHT_TEKST",
          "VERWACHT_GETAL",
          "VERWACHT_GEHEEL",
          "VERWACHT_JA_NEE",
          "DAG",
          "VERWACHT_OBJECT",
          "VERWACHT_TEKSTEN",
          "VERWACHT_LIJST",
          "TE_VEEL");

  private static Properties bundel(String taal) {
    String naam = "/ContributorValidationMessages" + taal + ".properties";
    Properties bundel = new Properties();
    try (InputStream in = Objects.requireNonNull(Fout.class.getResourceAsStream(naam))) {
      bundel.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundel;
  }

  @Test
  void theRootBundleIsTheEnglishOneAndDutchHasTheSameKeys() {
    assertThat(bundel("")).isEqualTo(bundel("_en")).isNotEmpty();
    assertThat(bundel("_nl").keySet()).isEqualTo(bundel("_en").keySet());
  }

  @Test
  void everyKeyBelongsToAFormAChoiceOrTheReaderAndNoneIsLeftOver() {
    Set<String> verwacht = new TreeSet<>(OVERIGE);
    Arrays.stream(Waardevorm.values()).map(Enum::name).forEach(verwacht::add);
    Arrays.stream(Keuze.values()).map(keuze -> "OPTIE." + keuze.nummer()).forEach(verwacht::add);
    assertThat(new TreeSet<>(bundel("_nl").stringPropertyNames()))
        .isEqualTo(
            verwacht.stream().map(AANHEF::concat).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyMessageDiffersInDutchAndEnglish() {
    Properties engels = bundel("_en");
    bundel("_nl")
        .forEach(
            (sleutel, tekst) ->
                assertThat(tekst.toString())
                    .isNotBlank()
                    .isNotEqualTo(engels.getProperty(sleutel.toString())));
  }

  @ParameterizedTest
  @EnumSource
  void theMessageOnMoreThanTheCountryNamesTheNumberOfTheTable(Volumegroep groep) {
    String code = groep.kengetalLand();
    String aantal = Kengetallen.standaard().alle(code).get(0).waarde().toString();
    for (Taal taal : Taal.values()) {
      assertThat(Controleteksten.tekst("LAND_" + groep).in(taal))
          .contains(" " + code + ", " + aantal + " ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theMessageOnAKeyFigureNamesItsHighestValue(Kengetalgrens grens) {
    String sleutel = "KENGETAL" + (grens == Kengetalgrens.GETAL ? "" : "_" + grens);
    String hoogste = grens == Kengetalgrens.GETAL ? "10^12" : grens.hoogste().toString();
    assertThat(Controleteksten.tekst(sleutel).en()).contains(" 0 to " + hoogste + ",");
    assertThat(Controleteksten.tekst(sleutel).nl()).contains(" 0 tot en met " + hoogste + ",");
  }

  @ParameterizedTest
  @EnumSource
  void theMessageOnAnOptionListsTheOptionsOfItsChoice(Keuze keuze) {
    String codes = keuze.opties().stream().map(Optie::code).collect(Collectors.joining(", "));
    for (Taal taal : Taal.values()) {
      assertThat(Controleteksten.tekst("OPTIE." + keuze.nummer()).in(taal))
          .endsWith(" " + codes)
          .contains(" " + keuze.nummer() + ";");
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Besluitvorming.class,
        Implementatie.class,
        Beslisser.class,
        Batenpost.class,
        Volumegroep.class
      })
  void theMessageOnACodeListsTheCodes(Class<?> type) {
    String codes =
        Arrays.stream(type.getEnumConstants())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    String sleutel = type.getSimpleName().toUpperCase(Locale.ROOT);
    for (Taal taal : Taal.values()) {
      assertThat(Controleteksten.tekst(sleutel).in(taal)).endsWith(" " + codes);
    }
  }

  @ParameterizedTest
  @MethodSource("nl.participatie.model.controle.AttribuutcontroleTest#gevallen")
  void aPlainValidatorSaysTheSameInBothLanguages(AttribuutcontroleTest.Geval geval) {
    for (Taal taal : Taal.values()) {
      Set<ConstraintViolation<Gemeenteinvoer>> schendingen =
          (taal == Taal.NL ? NEDERLANDS : ENGELS).validate(geval.invoer());
      assertThat(schendingen)
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(Controleteksten.tekst(geval.sleutel()).in(taal))
          .noneMatch(melding -> melding.contains("{nl.participatie"));
    }
  }
}
