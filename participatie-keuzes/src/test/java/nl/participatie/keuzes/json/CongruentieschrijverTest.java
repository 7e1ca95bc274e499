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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.congruentie.Arbeidsverplichting;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentieopgave;
import nl.participatie.keuzes.congruentie.Dienstverlening;
import nl.participatie.keuzes.congruentie.Handhaving;
import nl.participatie.keuzes.congruentie.Keuzeopgave;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Positieopgave;
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/** Congruence as JSON, and what a municipality states about it there and back. */
class CongruentieschrijverTest {

  private static final LocalDate DAG = LocalDate.of(2017, 9, 15);

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.CONGRUENTIE.tekst());

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  /** Statements with up to all choices, groups and sources, hostile texts among them. */
  @Provide
  Arbitrary<Congruentieopgave> opgaven() {
    Arbitrary<Map<Keuze, Keuzeopgave>> keuzes =
        Arbitraries.of(Keuze.class)
            .set()
            .flatMap(
                enige ->
                    Combinators.combine(
                            enige.stream().map(CongruentieschrijverTest::keuzeopgave).toList())
                        .as(
                            opgaven -> {
                              Map<Keuze, Keuzeopgave> uit = new EnumMap<>(Keuze.class);
                              List<Keuze> lijst = List.copyOf(enige);
                              for (int i = 0; i < lijst.size(); i++) {
                                uit.put(lijst.get(i), opgaven.get(i));
                              }
                              return uit;
                            }));
    Arbitrary<Optional<Arbeidsverplichting>> stand =
        Arbitraries.of(Arbeidsverplichting.class).optional(0.7);
    Arbitrary<Map<Beleidsdoelgroep, Handhaving>> handhaving =
        Arbitraries.maps(
            Arbitraries.of(Beleidsdoelgroep.class),
            Combinators.combine(stand, stand).as(Handhaving::new));
    return Combinators.combine(keuzes, handhaving, gelijk()).as(Congruentieopgave::new);
  }

  private static Arbitrary<Keuzeopgave> keuzeopgave(Keuze keuze) {
    Arbitrary<Optional<Positieopgave>> positie =
        Combinators.combine(
                Arbitraries.of(List.copyOf(keuze.opties())),
                Arbitraries.of(
                        "raadsbesluit",
                        "<img src=x onerror=alert(1)>",
                        "]]> \" \\ \n\t &#0;",
                        "\u20ac".repeat(2000))
                    .optional(0.5))
            .as(Positieopgave::new)
            .optional(0.7);
    return Combinators.combine(
            positie, positie, positie, Arbitraries.of(Dienstverlening.class).optional(0.5))
        .as(
            (beleid, management, uitvoering, waar) -> {
              Map<Niveau, Positieopgave> posities = new EnumMap<>(Niveau.class);
              beleid.ifPresent(p -> posities.put(Niveau.BELEID, p));
              management.ifPresent(p -> posities.put(Niveau.MANAGEMENT, p));
              uitvoering.ifPresent(p -> posities.put(Niveau.UITVOERING, p));
              return new Keuzeopgave(posities, waar);
            });
  }

  /** None, one or two sets of two or three of the five groups. */
  private static Arbitrary<List<Set<Beleidsdoelgroep>>> gelijk() {
    return Combinators.combine(
            Arbitraries.shuffle(Beleidsdoelgroep.values()), Arbitraries.integers().between(0, 2))
        .as(
            (geschud, aantal) -> {
              List<Set<Beleidsdoelgroep>> sets = new ArrayList<>();
              if (aantal > 0) {
                sets.add(EnumSet.copyOf(geschud.subList(0, 2)));
              }
              if (aantal > 1) {
                sets.add(EnumSet.copyOf(geschud.subList(2, 5)));
              }
              return sets;
            });
  }

  @Property(tries = 100, seed = "74", edgeCases = EdgeCasesMode.NONE)
  void watGeschrevenIsKomtGelijkTerug(@ForAll("opgaven") Congruentieopgave opgave)
      throws IOException {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .putOngelezen("congruentie", mapper(Taal.NL).writeValueAsString(opgave))
            .build();
    assertThat(Congruentielezer.lees(gemeente).ofFout()).isEqualTo(opgave);
  }

  @Property(tries = 100, seed = "75", edgeCases = EdgeCasesMode.NONE)
  void elkBeeldPastInHetSchema(@ForAll("opgaven") Congruentieopgave opgave) {
    for (Taal taal : Taal.values()) {
      JsonNode json =
          mapper(taal)
              .valueToTree(
                  Congruentiebeeld.van(
                      opgave, Gemeenteprofiel.builder().build(), Regelset.standaard(), DAG));
      assertThat(SCHEMA.validate(json)).isEmpty();
    }
  }

  @Example
  void zonderOpgaveIsAllesOnbekendEnDatStaatEr() {
    JsonNode json =
        mapper(Taal.EN)
            .valueToTree(
                Congruentiebeeld.van(
                    Congruentieopgave.LEEG,
                    Gemeenteprofiel.builder().build(),
                    Regelset.standaard(),
                    DAG));
    assertThat(SCHEMA.validate(json)).isEmpty();
    assertThat(json.at("/congruent/aantal").asInt()).isZero();
    assertThat(json.at("/congruent/aandeel").isNull()).isTrue();
    assertThat(json.at("/congruent/exact").isNull()).isTrue();
    assertThat(json.at("/congruent/reden").asText())
        .startsWith("Of no choice are two levels known");
    assertThat(json.get("keuzes").findValuesAsText("oordeel")).hasSize(19).containsOnly("ONBEKEND");
    assertThat(json.at("/keuzes/18/ontbreekt")).hasSize(3);
    assertThat(json.at("/keuzes/0/beleid").isNull()).isTrue();
  }

  @Example
  void hetHeleBeeldInBeideTalen() throws IOException {
    Congruentieopgave opgave = CongruentielezerTest.OPGAVE;
    Map<Keuze, Keuzeopgave> keuzes = new EnumMap<>(Keuze.class);
    keuzes.putAll(opgave.keuzes());
    keuzes.put(
        Keuze.van(11),
        new Keuzeopgave(
            Map.of(
                Niveau.UITVOERING,
                new Positieopgave(Optie.parse("11.TIME_TO_MARKET"), Optional.empty())),
            Optional.empty()));
    Congruentieopgave meer =
        new Congruentieopgave(keuzes, opgave.handhaving(), opgave.gelijkeGroepen());
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .keuzes(Keuzeprofiel.parse("3.BEPERKT 4.BREED 11.VERDIENCAPACITEIT"))
            .build();
    for (Taal taal : Taal.values()) {
      Gouden.vergelijk(
          "congruentie." + taal.code() + ".json",
          mapper(taal)
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(
                      Congruentiebeeld.van(meer, gemeente, Regelset.standaard(), DAG))
                  .replace("\r", "")
              + "\n");
    }
  }
}
