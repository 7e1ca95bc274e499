package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import nl.participatie.keuzes.rapport.Gouden;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Financieringsvorm;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Partijsoort;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regievoorbeeld;
import nl.participatie.keuzes.regie.Rol;
import nl.participatie.keuzes.regie.Toekenning;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.Deelproces;

/** Direction over execution as JSON, and a network there and back. */
class RegieschrijverTest {

  private static final Keuzeprofiel PROFIEL =
      Keuzeprofiel.parse("10.PER_DOELGROEP 12.PLAFONDS 16.GEVARIEERD 18.GEHEEL_UITBESTEED");

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.REGIE.tekst());

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  /** Two to five parties with up to eight assignments, hostile texts among them. */
  @Provide
  Arbitrary<Regienetwerk> netwerken() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            aantal ->
                Combinators.combine(
                        partij().list().ofSize(aantal), opdracht(aantal).list().ofMaxSize(8))
                    .as(RegieschrijverTest::netwerk));
  }

  private static Arbitrary<Partij> partij() {
    return Combinators.combine(
            Arbitraries.of("Raad", "d'Oude \"\\ stad & ]] {0}", "\u20ac".repeat(100)),
            Arbitraries.of(Partijsoort.class),
            Arbitraries.of(Rol.class).set())
        .as((naam, soort, rollen) -> new Partij("P", naam, soort, rollen));
  }

  private static Arbitrary<Opdracht> opdracht(int aantal) {
    Arbitrary<Toekenning> stand = Arbitraries.of(Toekenning.class);
    Arbitrary<Opdracht.Builder> kern =
        Combinators.combine(
                Arbitraries.integers().between(0, aantal - 1),
                Arbitraries.integers().between(1, aantal - 1),
                Arbitraries.of(Opdrachtsoort.class),
                Arbitraries.of(Beleidsdoelgroep.class).set(),
                Arbitraries.of(Deelproces.class).set())
            .as(
                (van, verder, soort, groepen, deelprocessen) ->
                    Opdracht.builder()
                        .van("P" + van)
                        .aan("P" + (van + verder) % aantal)
                        .soort(soort)
                        .groepen(groepen)
                        .deelprocessen(deelprocessen));
    Arbitrary<Optional<Set<Budgetstroom>>> geld =
        Arbitraries.of(Budgetstroom.class).set().optional(0.5);
    return Combinators.combine(
            kern,
            stand.list().ofSize(4),
            geld,
            Arbitraries.integers().between(1, 1_000_000).optional(0.5),
            betaling(),
            Arbitraries.of("<img src=x onerror=alert(1)>", "\" \\ \n\t &#0;").optional(0.5))
        .as(
            (bouwer, standen, stromen, capaciteit, betaling, tekst) ->
                bouwer
                    .resultaatverantwoordelijk(standen.get(0))
                    .bevoegd(standen.get(1))
                    .afgebakend(standen.get(2))
                    .zeggenschap(stromen.isPresent() ? Toekenning.JA : standen.get(3))
                    .budgetten(stromen.orElse(Set.of()))
                    .capaciteit(capaciteit)
                    .financiering(betaling.vorm())
                    .contract(betaling.contract())
                    .omschrijving(tekst)
                    .build());
  }

  private record Betaling(Optional<Financieringsvorm> vorm, Optional<Contract> contract) {}

  /** A form or nothing, or one of two contracts with its form or without telling it. */
  private static Arbitrary<Betaling> betaling() {
    Contract open = new Contract.PrijsMaalAantal("OPEN", Bedrag.ofEuro(1), Optional.empty());
    Contract cohort = new Contract.Cohort("COHORT", Bedrag.ofEuro(9), 50, Optional.of(1_000));
    Arbitrary<Betaling> zonder =
        Arbitraries.of(Financieringsvorm.class)
            .optional(0.5)
            .map(vorm -> new Betaling(vorm, Optional.empty()));
    Arbitrary<Betaling> met =
        Combinators.combine(Arbitraries.of(open, cohort), Arbitraries.of(true, false))
            .as(
                (contract, vermeld) ->
                    new Betaling(
                        Optional.of(contract.vorm()).filter(vorm -> vermeld),
                        Optional.of(contract)));
    return Arbitraries.oneOf(zonder, met);
  }

  private static Regienetwerk netwerk(List<Partij> partijen, List<Opdracht> opdrachten) {
    List<Partij> genummerd = new ArrayList<>();
    for (Partij partij : partijen) {
      genummerd.add(
          new Partij("P" + genummerd.size(), partij.naam(), partij.soort(), partij.rollen()));
    }
    return Regienetwerk.of(genummerd, opdrachten);
  }

  @Property(tries = 200, seed = "76", edgeCases = EdgeCasesMode.NONE)
  void watGeschrevenIsKomtGelijkTerug(@ForAll("netwerken") Regienetwerk netwerk)
      throws IOException {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .putOngelezen("regie", mapper(Taal.NL).writeValueAsString(netwerk))
            .build();
    assertThat(Regielezer.lees(gemeente).ofFout()).isEqualTo(netwerk);
    assertThat(Contractlezer.lees(gemeente).ofFout().contracten()).isEqualTo(netwerk.contracten());
  }

  @Property(tries = 100, seed = "77", edgeCases = EdgeCasesMode.NONE)
  void elkBeeldPastInHetSchema(@ForAll("netwerken") Regienetwerk netwerk) {
    for (Taal taal : Taal.values()) {
      JsonNode json = mapper(taal).valueToTree(Regiebeeld.van(netwerk, PROFIEL));
      assertThat(SCHEMA.validate(json)).isEmpty();
    }
  }

  @Example
  void zonderNetwerkHeeftNiemandDeRegieEnIsErNietsTeZeggen() {
    JsonNode json = mapper(Taal.EN).valueToTree(Regiebeeld.van(Regienetwerk.LEEG, PROFIEL));
    assertThat(SCHEMA.validate(json)).isEmpty();
    assertThat(json.get("partijen")).isEmpty();
    assertThat(json.get("bevindingen")).isEmpty();
    assertThat(json.get("regisseurs")).hasSize(30).allMatch(rij -> rij.get("partij").isNull());
    assertThat(json.get("gevolgen")).isNotEmpty();
  }

  @Example
  void tweeRegisseursKrijgenElkEenRij() {
    Partij een = new Partij("A", "a", Partijsoort.RAAD, Set.of(Rol.BELEIDSREGIE));
    Partij twee = new Partij("B", "b", Partijsoort.SW_BEDRIJF, Set.of());
    Partij drie = new Partij("C", "c", Partijsoort.OVERIG, Set.of());
    Opdracht.Builder regie =
        Opdracht.builder()
            .van("A")
            .soort(Opdrachtsoort.UITVOERINGSREGIE)
            .addGroepen(Beleidsdoelgroep.REGULIER)
            .addDeelprocessen(Deelproces.AANMELDING);
    Regienetwerk netwerk =
        Regienetwerk.of(
            List.of(een, twee, drie), List.of(regie.aan("C").build(), regie.aan("B").build()));
    JsonNode json =
        mapper(Taal.NL).valueToTree(Regiebeeld.van(netwerk, Keuzeprofiel.LEEG)).get("regisseurs");
    assertThat(json).hasSize(31);
    assertThat(json.get(0).toString())
        .isEqualTo("{\"groep\":\"REGULIER\",\"deelproces\":\"AANMELDING\",\"partij\":\"B\"}");
    assertThat(json.get(1).get("partij").asText()).isEqualTo("C");
    assertThat(json.get(2).toString())
        .isEqualTo("{\"groep\":\"REGULIER\",\"deelproces\":\"INTAKE\",\"partij\":null}");
  }

  @Example
  void regioZInBeideTalen() throws IOException {
    for (Taal taal : Taal.values()) {
      Gouden.vergelijk(
          "regie." + taal.code() + ".json",
          mapper(taal)
                  .writerWithDefaultPrettyPrinter()
                  .writeValueAsString(Regiebeeld.van(Regievoorbeeld.REGIO_Z.netwerk(), PROFIEL))
                  .replace("\r", "")
              + "\n");
    }
  }
}
