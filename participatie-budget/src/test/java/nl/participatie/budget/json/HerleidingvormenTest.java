package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.gebied.Gebiedsherleiding;
import nl.participatie.budget.gebied.Landsverdeling;
import nl.participatie.budget.gebied.Verdeelsleutels;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.budget.verrekening.Saldi;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of tree that is not of one amount of one estimate keeps to the same schema. */
final class HerleidingvormenTest {

  private static final Raming LAND =
      Rekenmodel.STANDAARD.raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, 2015, 2020);

  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    String bron = "/nl/participatie/budget/herleiding.schema.json";
    try (InputStream in = Objects.requireNonNull(Raming.class.getResourceAsStream(bron))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void eisGeldig(Herleiding boom, String wat) throws IOException {
    for (Taal taal : Taal.values()) {
      JsonMapper mapper =
          JsonMapper.builder()
              .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
              .addModule(new ParticipatieBudgetModule(taal))
              .build();
      JsonNode json = mapper.readTree(mapper.writeValueAsString(boom));
      assertThat(SCHEMA.validate(json)).as(wat).isEmpty();
      assertThat(json.get("label").asText()).isEqualTo(boom.label().in(taal));
    }
  }

  static Iterable<Keuzeprofiel> besloten() {
    return Saldi.besloten();
  }

  @ParameterizedTest
  @MethodSource("besloten")
  void amountsOfASettlement(Keuzeprofiel keuzes) throws IOException {
    Verrekening gegeven = Verrekening.bereken(keuzes, Saldi.VOORBEELD);
    for (String naam : gegeven.herleidbaar()) {
      eisGeldig(gegeven.herleid(naam), naam);
    }
    Verrekening geraamd =
        Verrekening.berekenUitkomsten(
            keuzes, Objects.requireNonNull(LAND.uitgaven().get(2020)).saldiAlsGeheel());
    for (String naam : geraamd.herleidbaar()) {
      eisGeldig(geraamd.herleid(naam, post -> LAND.herleid(2020, "saldi." + post)), naam);
    }
  }

  @Test
  void amountsOfASettlementThatIsNotDetermined() throws IOException {
    Verrekening open =
        Verrekening.berekenUitkomsten(
            Saldi.keuzes("INTEGRAAL", "OUTCOME"),
            Saldi.zonder(Saldi.VOORBEELD, Map.of(Saldopost.PBUDGET_WSW, "volumes.WSW")));
    Verrekening zonderKeuzes = Verrekening.bereken(Keuzeprofiel.LEEG, Saldi.VOORBEELD);
    for (Verrekening verrekening : new Verrekening[] {open, zonderKeuzes}) {
      for (String naam : verrekening.herleidbaar()) {
        eisGeldig(verrekening.herleid(naam), naam);
      }
    }
  }

  @Test
  void changesBetweenTwoEstimates() throws IOException {
    Raming variant =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.NEDERLAND,
            Keuzeprofiel.parse("1.INVESTEREN 5.INKOMENSVOORZIENING"),
            2015,
            2020);
    for (String regel : Raming.herleidbaar()) {
      eisGeldig(LAND.herleid(2018, regel), regel);
      eisGeldig(Vergelijking.herleid(LAND, variant, 2018, regel), regel);
    }
  }

  @Test
  void sumsOfMunicipalitiesAndPartsOfTheCountry() throws IOException {
    Raming onbekend = Rekenmodel.STANDAARD.raam(Gemeenten.ONBEKEND, Keuzeprofiel.LEEG, 2015, 2020);
    Gemeentecode een = new Gemeentecode("GM0001");
    Map<Gemeentecode, Raming> gemeenten = Map.of(een, LAND, new Gemeentecode("GM0002"), onbekend);
    for (String regel : Raming.herleidbaar()) {
      eisGeldig(Gebiedsherleiding.van(gemeenten, 2018, regel), regel);
    }
    for (String regel : Raming.structureelHerleidbaar()) {
      eisGeldig(Gebiedsherleiding.structureel(gemeenten, regel), regel);
    }
    for (Verdeelsleutels sleutels :
        new Verdeelsleutels[] {
          Verdeelsleutels.vanRamingen(gemeenten),
          Verdeelsleutels.vanRamingen(Map.of(een, LAND)),
          Verdeelsleutels.vast(Map.of(een, Breuk.of(1, 3)))
        }) {
      for (Batenpost post : Batenpost.values()) {
        eisGeldig(Landsverdeling.herleid(LAND, sleutels, een, 2018, post), post.toString());
      }
    }
  }
}
