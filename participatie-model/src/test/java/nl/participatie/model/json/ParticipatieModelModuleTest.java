package nl.participatie.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.util.List;
import java.util.Map;
import nl.participatie.model.Keuring;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipatieModelModuleTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new ParticipatieModelModule(Keuring.VALIDATOR));

  private static final Tekst FOUTLOOS = Tekst.gelijk("was read without a fault");

  private static List<Fout> fouten(String json, Class<?> type) {
    try {
      return List.of(Fout.van("gelezen", MAPPER.readValue(json, type) + "", FOUTLOOS));
    } catch (JsonMappingException e) {
      assertThat(e.getCause()).isInstanceOf(Invoerfout.class).hasMessage(e.getOriginalMessage());
      return e.getCause() instanceof Invoerfout invoerfout ? invoerfout.fouten() : List.of();
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON: " + json, e);
    }
  }

  @ParameterizedTest
  @CsvSource({"12.5, 12.50", "0, 0.00", "-3, -3.00", "999999999999999.99, 999999999999999.99"})
  void moneyIsANumberWithTwoDigits(String euro, String json) throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(Bedrag.parse(euro))).isEqualTo(json);
  }

  @Test
  void peopleSharesAndOptionsAreWrittenShort() throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(Personen.ofDuizendsten(5_000_500))).isEqualTo("5000.5");
    assertThat(MAPPER.writeValueAsString(Personen.of(100_000_000))).isEqualTo("100000000");
    assertThat(MAPPER.writeValueAsString(Breuk.of(1, 4))).isEqualTo("0.25");
    assertThat(MAPPER.writeValueAsString(Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE))
        .isEqualTo("\"12.OPEN_EINDE\"");
    assertThat(MAPPER.writeValueAsString(Keuzeprofiel.parse("12.OPEN_EINDE 5.DIENSTBETREKKING")))
        .isEqualTo("{\"5\":\"DIENSTBETREKKING\",\"12\":\"OPEN_EINDE\"}");
  }

  @Test
  void anEmptyMunicipalityHasTheVersionAndEmptyParts() throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(Gemeenteprofiel.builder().build()))
        .isEqualTo(
            "{\"schemaVersie\":1,\"volumes\":{},\"baten\":{},\"kengetallen\":{},\"dossier\":[]}");
  }

  @Test
  void aMappingExceptionCarriesAllFaultsOfAMunicipality() {
    String json = "{\"code\": \"GM12\", \"kode\": 1, \"volumes\": {\"WWB\": -1, \"WSW\": 1e400}}";
    assertThat(fouten(json, Gemeenteprofiel.class))
        .extracting(Fout::pad)
        .containsExactly("code", "kode", "volumes.WSW", "volumes.WWB");
  }

  @Test
  void aProfileAndADossierOnTheirOwnAreCheckedAsInAFile() {
    assertThat(fouten("{\"12\": \"OPEN_EIND\", \"01\": \"X\"}", Keuzeprofiel.class))
        .extracting(Fout::pad)
        .containsExactly("keuzes.01", "keuzes.12");
    assertThat(fouten("[{\"volgnummer\": 1, \"datum\": \"2015-4-1\"}]", Keuzedossier.class))
        .extracting(Fout::pad)
        .containsExactly("dossier[0].datum", "dossier[0].keuze");
    assertThat(fouten("[]", Keuzeprofiel.class)).extracting(Fout::pad).containsExactly("keuzes");
    assertThat(fouten("{}", Keuzedossier.class)).extracting(Fout::pad).containsExactly("dossier");
    assertThat(fouten("[]", Gemeenteprofiel.class)).extracting(Fout::pad).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\": \"NL\", \"code\": \"NL\"}|code",
        "{\"keuzes\": {\"12\": \"PLAFONDS\", \"12\": \"PLAFONDS\"}}|keuzes.12",
        "{\"regie\": {\"a\": 1, \"a\": 1}}|regie.a"
      })
  void readingIsAsStrictAsThatOfAFileOnAttributesTwice(String json, String pad) {
    assertThat(fouten(json, Gemeenteprofiel.class)).extracting(Fout::pad).containsExactly(pad);
  }

  @Test
  void aProfileWithAChoiceTwiceNamesItsPlace() {
    assertThat(fouten("{\"12\": \"PLAFONDS\", \"12\": \"OPEN_EINDE\"}", Keuzeprofiel.class))
        .extracting(Fout::pad)
        .containsExactly("keuzes.12");
  }

  @ParameterizedTest
  @CsvSource({"1e400", "-1e400", "1e999999999", "1e-999999999"})
  void aNumberBeyondADoubleIsAFaultAndNoCrash(String getal) {
    assertThat(fouten("{\"volumes\": {\"WWB\": " + getal + "}}", Gemeenteprofiel.class))
        .extracting(Fout::pad)
        .containsExactly("volumes.WWB");
  }

  @Test
  void aCentOfTheLargestAmountIsNotLost() throws JsonProcessingException {
    String json = "{\"baten\": {\"AANVULLEND\": {\"2015\": 999999999999999.99}}}";
    Gemeenteprofiel gemeente = MAPPER.readValue(json, Gemeenteprofiel.class);
    assertThat(gemeente.baten().get(Batenpost.AANVULLEND))
        .containsEntry(2015, Bedrag.parse("999999999999999.99"));
  }

  @Test
  void aValueWithinAnObjectOfTheEmbedderIsRead() throws JsonProcessingException {
    String json = "{\"eerste\": {\"12\": \"PLAFONDS\"}, \"tweede\": {}, \"derde\": null}";
    Map<String, Keuzeprofiel> gelezen =
        MAPPER.readValue(
            json,
            MAPPER.getTypeFactory().constructMapType(Map.class, String.class, Keuzeprofiel.class));
    assertThat(gelezen)
        .containsEntry("eerste", Keuzeprofiel.of(Optie.INSTRUMENTCAPACITEIT_PLAFONDS))
        .containsEntry("tweede", Keuzeprofiel.LEEG)
        .containsEntry("derde", null);
  }

  @Test
  void brokenJsonIsForTheParserOfTheEmbedder() {
    assertThatExceptionOfType(JsonParseException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"code\" \"NL\"}", Gemeenteprofiel.class));
  }

  @Test
  void aModuleWithoutAValidatorWritesAndDoesNotRead() throws JsonProcessingException {
    ObjectMapper schrijver = new ObjectMapper().registerModule(new ParticipatieModelModule());
    assertThat(schrijver.writeValueAsString(Keuzeprofiel.LEEG)).isEqualTo("{}");
    assertThatExceptionOfType(InvalidDefinitionException.class)
        .isThrownBy(() -> schrijver.readValue("{}", Gemeenteprofiel.class));
  }
}
