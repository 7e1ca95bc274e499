package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.transformatie.Paden;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.keuzes.transformatie.Transformatievoorbeelden;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;

/** A path on a date as JSON, and what a municipality states about it there and back. */
class TransformatieschrijverTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.TRANSFORMATIE.tekst());

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  @Provide
  Arbitrary<Transformatiepad> paden() {
    return Paden.paden();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Paden.dagen();
  }

  @Property(tries = 100, seed = "76", edgeCases = EdgeCasesMode.NONE)
  void watGeschrevenIsKomtGelijkTerug(@ForAll("paden") Transformatiepad pad) throws IOException {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .putOngelezen("transformatie", mapper(Taal.NL).writeValueAsString(pad))
            .build();
    assertThat(Transformatielezer.lees(gemeente).ofFout()).isEqualTo(pad);
  }

  @Property(tries = 100, seed = "77", edgeCases = EdgeCasesMode.NONE)
  void elkeStandPastInHetSchema(
      @ForAll("paden") Transformatiepad pad, @ForAll("dagen") LocalDate peildatum) {
    for (Taal taal : Taal.values()) {
      JsonNode json = mapper(taal).valueToTree(pad.op(peildatum));
      assertThat(SCHEMA.validate(json)).isEmpty();
      assertThat(json.get("vroegsteStart").isNull())
          .isEqualTo(!json.get("reden").isNull())
          .isEqualTo(!json.get("ontbreekt").isEmpty());
    }
  }

  @Example
  void watLaterIsGebeurdStaatErNogNietIn() {
    Transformatiepad pad = Transformatievoorbeelden.DE_RONDE_VENEN.pad();
    JsonNode ervoor = mapper(Taal.NL).valueToTree(pad.op(LocalDate.of(2018, 5, 31)));
    JsonNode erna = mapper(Taal.NL).valueToTree(pad.op(LocalDate.of(2018, 6, 1)));
    assertThat(ervoor.at("/stappen/7/code").asText()).isEqualTo("LIQUIDATIEPLAN");
    assertThat(ervoor.at("/stappen/7/gereed").isNull()).isTrue();
    assertThat(ervoor.at("/stappen/7/gereedVanaf").isNull()).isTrue();
    assertThat(erna.at("/stappen/7/gereed").asText()).isEqualTo("2018-06-30");
    assertThat(erna.at("/stappen/7/gereedVanaf").asText()).isEqualTo("2018-06-01");
    assertThat(erna.at("/stappen/0/gereedUiterlijk").asText()).isEqualTo("2017-12-31");
    assertThat(erna.at("/stappen/0/gereed").isNull()).isTrue();
  }

  @Example
  void deRondeVenenInBeideTalen() throws IOException {
    for (Taal taal : Taal.values()) {
      Gouden.vergelijk(
          "transformatie." + taal.code() + ".json",
          mapper(taal)
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(
                      Transformatievoorbeelden.DE_RONDE_VENEN.pad().op(LocalDate.of(2018, 5, 31)))
                  .replace("\r", "")
              + "\n");
    }
  }
}
