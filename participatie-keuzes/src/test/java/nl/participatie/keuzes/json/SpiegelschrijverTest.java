package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mirror as JSON. */
class SpiegelschrijverTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2016, 1, 1);

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.SPIEGEL.tekst());

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  private static Gemeenteprofiel gemeente(int nummer, String naam, String keuzes) {
    return Gemeenteprofiel.builder()
        .code(new Gemeentecode(String.format(Locale.ROOT, "GM%04d", nummer)))
        .naam(naam)
        .keuzes(Keuzeprofiel.parse(keuzes))
        .build();
  }

  /** Choice 19: 7 one to one, 8 in groups, 6 open; choice 18: all the same but one. */
  private static Spiegel eenentwintig() {
    List<Gemeenteprofiel> groep = new ArrayList<>();
    String basis = "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.BREED 7.ACTIEF 18.ZELF";
    for (int nummer = 1; nummer <= 21; nummer++) {
      String laatste = nummer <= 7 ? " 19.EEN_OP_EEN" : nummer <= 15 ? " 19.GROEPSGEWIJS" : "";
      groep.add(gemeente(nummer, "Gemeente " + nummer, nummer == 3 ? "" : basis + laatste));
    }
    return Spiegel.van(groep.get(0), groep, PEILDATUM);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 6, 21})
  void elkeSpiegelPastInHetSchema(int omvang) {
    List<Gemeenteprofiel> groep = new ArrayList<>();
    for (int nummer = 1; nummer <= omvang; nummer++) {
      groep.add(Gemeenteprofiel.builder().build());
    }
    Spiegel spiegel = Spiegel.van(gemeente(1, "A", "19.EEN_OP_EEN"), groep, PEILDATUM);
    assertThat(SCHEMA.validate(mapper(Taal.NL).valueToTree(spiegel))).isEmpty();
    assertThat(SCHEMA.validate(mapper(Taal.NL).valueToTree(eenentwintig()))).isEmpty();
  }

  @Test
  void hetSchemaWeigertEenKleinGetalEnEenVerborgenGetalZonderReden() {
    JsonNode json = mapper(Taal.NL).valueToTree(eenentwintig());
    ObjectNode cel = (ObjectNode) json.at("/keuzes/18/opties/1");
    assertThat(cel.get("aantal").isNull()).isFalse();
    cel.put("aantal", 5);
    assertThat(SCHEMA.validate(json)).isNotEmpty();
    cel.putNull("aantal");
    assertThat(SCHEMA.validate(json)).isNotEmpty();
    cel.put("afscherming", "HERLEIDBAAR");
    assertThat(SCHEMA.validate(json)).isEmpty();
    cel.put("aantal", 0).putNull("afscherming");
    assertThat(SCHEMA.validate(json)).isNotEmpty();
  }

  @Test
  void eenVerborgenGetalIsNullMetEenReden() {
    JsonNode json = mapper(Taal.EN).valueToTree(eenentwintig());
    JsonNode zelf = json.at("/keuzes/17/opties/1");
    assertThat(zelf.get("optie").asText()).isEqualTo("18.ZELF");
    assertThat(zelf.get("aantal").isNull()).isTrue();
    assertThat(zelf.get("afscherming").asText()).isEqualTo("HERLEIDBAAR");
    assertThat(json.at("/groep/toelichting").asText()).startsWith("A number is shown only if");
    assertThat(json.at("/keuzes/18/eigen/optie").asText()).isEqualTo("19.EEN_OP_EEN");
    assertThat(json.at("/keuzes/15/eigen/optie").asText()).isEqualTo("OPEN");
  }

  @Test
  void eenBuurHeeftEenBreukEnEenGetal() {
    List<Gemeenteprofiel> groep = new ArrayList<>();
    for (int nummer = 2; nummer <= 8; nummer++) {
      groep.add(
          gemeente(nummer, "B", "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.BREED 7.ACTIEF 9.BUDGET"));
    }
    Gemeenteprofiel eigen =
        gemeente(1, "A", "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.SMAL 7.NIET_ACTIEF 9.BUDGET");
    JsonNode buur =
        mapper(Taal.NL).valueToTree(Spiegel.van(eigen, groep, PEILDATUM)).at("/buren/0");
    assertThat(buur.toString())
        .isEqualTo(
            "{\"code\":\"GM0002\",\"naam\":\"B\",\"aandeel\":{\"breuk\":\"2/3\",\"getal\":"
                + "0.6666666666666666666666666666666667},\"gelijk\":4,\"gemeenschappelijk\":6}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=x onerror=alert(1)>", "]]>", "&#0;", "\u202eab\u0000", "\"},{"})
  void eenVijandigeNaamBlijftTekst(String naam) throws IOException {
    List<Gemeenteprofiel> groep = new ArrayList<>();
    for (int nummer = 2; nummer <= 8; nummer++) {
      groep.add(gemeente(nummer, naam, "1.INVESTEREN 2.CENTRAAL 3.ACTIEF 4.BREED 7.ACTIEF"));
    }
    String json = mapper(Taal.NL).writeValueAsString(Spiegel.van(groep.get(0), groep, PEILDATUM));
    assertThat(new ObjectMapper().readTree(json).at("/buren/0/naam").asText()).isEqualTo(naam);
    assertThat(json.codePoints().noneMatch(teken -> teken < ' ')).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Taal.class)
  void deHeleSpiegelInBeideTalen(Taal taal) throws IOException {
    Gouden.vergelijk(
        "spiegel." + taal.code() + ".json",
        mapper(taal)
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(eenentwintig())
                .replace("\r", "")
            + "\n");
  }
}
