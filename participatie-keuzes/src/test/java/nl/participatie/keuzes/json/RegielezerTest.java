package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Financieringsvorm;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Opdrachtsoort;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Partijsoort;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Rol;
import nl.participatie.keuzes.regie.Toekenning;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.Deelproces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part regie of a municipality file: strictly, all faults at once, as the schema says. */
class RegielezerTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Jsonschema.GEMEENTE.tekst());

  private static final String TWEE =
      "{\"code\": \"RAAD\", \"naam\": \"Raad\", \"soort\": \"RAAD\", \"rollen\":"
          + " [\"BELEIDSREGIE\"]}, {\"code\": \"UO_1\", \"naam\": \"Wij\", \"soort\":"
          + " \"UITVOERINGSORGANISATIE\"}";

  private static final String ALLES =
      "{\"partijen\": ["
          + TWEE
          + "], \"opdrachten\": [{\"code\": \"O\", \"van\": \"RAAD\", \"aan\": \"UO_1\","
          + " \"soort\": \"UITVOERINGSREGIE\", \"groepen\": [\"NUG\"], \"deelprocessen\":"
          + " [\"INTAKE\", \"DIAGNOSTIEK\"], \"resultaatverantwoordelijk\": \"JA\", \"bevoegd\":"
          + " \"NEE\", \"zeggenschap\": \"JA\", \"budgetten\": [\"PBUDGET\"], \"afgebakend\":"
          + " \"ONBEKEND\", \"capaciteit\": 50, \"financiering\": \"PXQ\", \"omschrijving\":"
          + " \"jaarlijks\"}, {\"van\": \"UO_1\", \"aan\": \"RAAD\", \"soort\":"
          + " \"DEELOPDRACHT\"}]}";

  static final Regienetwerk NETWERK =
      Regienetwerk.of(
          List.of(
              new Partij("RAAD", "Raad", Partijsoort.RAAD, Set.of(Rol.BELEIDSREGIE)),
              new Partij("UO_1", "Wij", Partijsoort.UITVOERINGSORGANISATIE, Set.of())),
          List.of(
              Opdracht.builder()
                  .code("O")
                  .van("RAAD")
                  .aan("UO_1")
                  .soort(Opdrachtsoort.UITVOERINGSREGIE)
                  .addGroepen(Beleidsdoelgroep.NUG)
                  .addDeelprocessen(Deelproces.INTAKE, Deelproces.DIAGNOSTIEK)
                  .resultaatverantwoordelijk(Toekenning.JA)
                  .bevoegd(Toekenning.NEE)
                  .zeggenschap(Toekenning.JA)
                  .addBudgetten(Budgetstroom.PBUDGET)
                  .capaciteit(50)
                  .financiering(Financieringsvorm.PXQ)
                  .omschrijving("jaarlijks")
                  .build(),
              Opdracht.builder()
                  .van("UO_1")
                  .aan("RAAD")
                  .soort(Opdrachtsoort.DEELOPDRACHT)
                  .build()));

  private static Controleresultaat<Regienetwerk> lees(String deel) {
    return Regielezer.lees(bestand(deel).getBytes(StandardCharsets.UTF_8));
  }

  private static String bestand(String deel) {
    return "{\"naam\": \"A\", \"regie\": " + deel + "}";
  }

  private static String met(String opdracht) {
    return "{\"partijen\": [" + TWEE + "], \"opdrachten\": [" + opdracht + "]}";
  }

  private static List<String> fouten(String deel) {
    return lees(deel).fouten().stream().map(fout -> fout.tekst(Taal.EN)).toList();
  }

  private static boolean isGoedVolgensSchema(String deel) throws IOException {
    JsonNode boom = new ObjectMapper().readTree(bestand(deel));
    return SCHEMA.validate(boom).isEmpty();
  }

  @Test
  void elkAttribuutKomtOver() {
    assertThat(lees(ALLES).waarde()).contains(NETWERK);
  }

  @Test
  void uitHetProfielKomtHetzelfdeAlsUitHetBestand() {
    Gemeenteprofiel gemeente = Gemeenteprofiel.builder().putOngelezen("regie", ALLES).build();
    assertThat(Regielezer.lees(gemeente).waarde()).contains(NETWERK);
    assertThat(Regielezer.lees(Gemeenteprofiel.builder().build()).waarde())
        .contains(Regienetwerk.LEEG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        ALLES,
        "{\"partijen\": null, \"opdrachten\": null}",
        "{\"partijen\": [], \"opdrachten\": []}",
        "{\"partijen\": [" + TWEE + ", {\"code\": null, \"rollen\": null}, {}]}",
        "{\"partijen\": [" + TWEE + "], \"opdrachten\": [{}, {\"van\": null}]}",
        "{\"partijen\": ["
            + TWEE
            + "], \"opdrachten\": [{\"van\": \"RAAD\", \"aan\": \"UO_1\", \"soort\":"
            + " \"BELEIDSREGIE\", \"code\": null, \"groepen\": null, \"deelprocessen\": [],"
            + " \"zeggenschap\": \"NEE\", \"budgetten\": [], \"capaciteit\": 1000000}]}",
        "{\"partijen\": ["
            + TWEE
            + "], \"opdrachten\": [{\"van\": \"RAAD\", \"aan\": \"UO_1\", \"soort\":"
            + " \"UITVOERINGSREGIE\", \"budgetten\": [\"PBUDGET\", \"PBUDGET\"]}]}",
      })
  void schemaEnLezerNemenHetzelfdeAan(String deel) throws IOException {
    assertThat(fouten(deel)).isEmpty();
    assertThat(isGoedVolgensSchema(deel)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | regie: an object in braces is expected",
        "{\"partij\": []} | regie.partij: is not an attribute; allowed are partijen, opdrachten,"
            + " contracten, plaatsingen"
            + " (did you mean: partijen?)",
        "{\"partijen\": {}} | regie.partijen: a list in square brackets is expected",
        "{\"partijen\": [3]} | regie.partijen[0]: '3': an object in braces is expected",
        "{\"partijen\": [{\"naam\": \"n\", \"soort\": \"RAAD\"}]} | regie.partijen[0].code: is"
            + " required",
        "{\"partijen\": [{\"code\": \"A\", \"soort\": \"RAAD\"}]} | regie.partijen[0].naam: is"
            + " required",
        "{\"partijen\": [{\"code\": \"A\", \"naam\": \"n\"}]} | regie.partijen[0].soort: is"
            + " required",
        "{\"partijen\": [{\"code\": \"a\", \"naam\": \"n\", \"soort\": \"RAAD\"}]} |"
            + " regie.partijen[0].code: 'a': allowed is a code of 1 to 40",
        "{\"partijen\": [{\"code\": \"A\", \"naam\": \"<n>\", \"soort\": \"RAAD\"}]} |"
            + " regie.partijen[0].naam: '<n>': allowed are 1 to 100",
        "{\"partijen\": [{\"code\": \"A\", \"naam\": \"n\", \"soort\": \"RAADD\"}]} |"
            + " regie.partijen[0].soort: 'RAADD': allowed are RAAD, COLLEGE",
        "{\"partijen\": [{\"code\": \"A\", \"naam\": \"n\", \"soort\": \"RAAD\", \"rollen\":"
            + " \"OVERIG\"}]} | regie.partijen[0].rollen: 'OVERIG': a list in square brackets is"
            + " expected",
        "{\"partijen\": [{\"code\": \"A\", \"naam\": \"n\", \"soort\": \"RAAD\", \"rollen\":"
            + " [null]}]} | regie.partijen[0].rollen[0]: 'null': a text in quotes is expected",
        "{\"partijen\": [{\"code\": \"A\", \"naam\": \"n\", \"soort\": \"RAAD\", \"rollen\":"
            + " [\"BAAS\"]}]} | regie.partijen[0].rollen[0]: 'BAAS': allowed are BELEIDSREGIE",
      })
  void watSchemaEnLezerVanEenPartijWeigeren(String deel, String verwacht) throws IOException {
    assertThat(fouten(deel)).isNotEmpty().first().asString().startsWith(verwacht);
    assertThat(isGoedVolgensSchema(deel)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"code\": \"o\" | code: 'o': allowed is a code of 1 to 40",
        "\"soort\": 1 | soort: '1': a text in quotes is expected",
        "\"soort\": \"REGIE\" | soort: 'REGIE': allowed are BELEIDSREGIE, UITVOERINGSREGIE,"
            + " DEELOPDRACHT",
        "\"groepen\": [\"WSW\"] | groepen[0]: 'WSW': allowed are REGULIER",
        "\"deelprocessen\": [\"WERK\"] | deelprocessen[0]: 'WERK': allowed are AANMELDING",
        "\"resultaatverantwoordelijk\": true | resultaatverantwoordelijk: 'true': a text in quotes"
            + " is expected",
        "\"bevoegd\": \"WEL\" | bevoegd: 'WEL': allowed are JA, NEE, ONBEKEND",
        "\"zeggenschap\": \"WEL\" | zeggenschap: 'WEL': allowed are JA, NEE, ONBEKEND",
        "\"budgetten\": [\"GELD\"] | budgetten[0]: 'GELD': allowed are INKOMENSDEEL",
        "\"zeggenschap\": \"NEE\", \"budgetten\": [\"PBUDGET\"] | budgetten: streams of money are"
            + " allowed only where zeggenschap is JA",
        "\"afgebakend\": \"DEELS\" | afgebakend: 'DEELS': allowed are JA, NEE, ONBEKEND",
        "\"capaciteit\": 0 | capaciteit: '0': allowed is a number from 1 to 1,000,000 persons a"
            + " year",
        "\"capaciteit\": 1000001 | capaciteit: '1000001': allowed is a number",
        "\"capaciteit\": 1.5 | capaciteit: '1.5': a whole number is expected",
        "\"financiering\": \"GRATIS\" | financiering: 'GRATIS': allowed are PXQ, OUTPUT, COHORT, LUMPSUM",
        "\"contract\": 3 | contract: '3': a text in quotes is expected",
        "\"omschrijving\": \"a\\u202eb\" | omschrijving: 'a\\u202Eb': allowed are at most 2000",
        "\"kleur\": \"x\" | kleur: is not an attribute",
      })
  void watSchemaEnLezerVanEenOpdrachtWeigeren(String attribuut, String verwacht)
      throws IOException {
    String soort = attribuut.startsWith("\"soort\"") ? "" : "\"soort\": \"UITVOERINGSREGIE\", ";
    String deel = met("{\"van\": \"RAAD\", \"aan\": \"UO_1\", " + soort + attribuut + "}");
    assertThat(fouten(deel))
        .singleElement()
        .asString()
        .startsWith("regie.opdrachten[0]." + verwacht);
    assertThat(isGoedVolgensSchema(deel)).isFalse();
  }

  /** That a contract is there only the reader can see; the schema sees its form. */
  @Test
  void eenOpdrachtNoemtEenContractUitHetzelfdeDeel() throws IOException {
    String opdracht =
        "{\"van\": \"RAAD\", \"aan\": \"UO_1\", \"soort\": \"DEELOPDRACHT\", \"contract\": \"C\"}";
    String contract = "{\"code\": \"%s\", \"vorm\": \"PXQ\", \"prijs\": 3000, \"hoogstens\": 40}";
    String deel = met(opdracht).replaceFirst("}$", ", \"contracten\": [" + contract + "]}");
    assertThat(lees(deel.replace("%s", "C")).ofFout().contracten())
        .containsExactly(new Contract.PrijsMaalAantal("C", Bedrag.ofEuro(3000), Optional.of(40)));
    assertThat(fouten(deel.replace("%s", "CC")))
        .containsExactly(
            "regie.opdrachten[0].contract: 'C': allowed is the code of a contract that is there (did"
                + " you mean: CC?)");
    assertThat(fouten(met(opdracht).replaceFirst("}$", ", \"contracten\": 3}")))
        .containsExactly("regie.contracten: '3': a list in square brackets is expected");
    assertThat(fouten(met(opdracht).replaceFirst("}$", ", \"contracten\": [3]}")))
        .containsExactly("regie.contracten[0]: '3': an object in braces is expected");
    assertThat(isGoedVolgensSchema(deel.replace("%s", "C"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"van", "aan", "soort"})
  void wieWatEnAanWieMoeten(String weg) throws IOException {
    String rij =
        "{\"van\": \"RAAD\", \"aan\": \"UO_1\", \"soort\": \"DEELOPDRACHT\"}"
            .replace("\"" + weg + "\"", "\"omschrijving\"");
    assertThat(fouten(met(rij))).containsExactly("regie.opdrachten[0]." + weg + ": is required");
    assertThat(isGoedVolgensSchema(met(rij))).isFalse();
  }

  @Test
  void watAlleenDeLezerKanZien() {
    assertThat(fouten("{\"partijen\": [{}, " + TWEE + "]}")).hasSize(3);
    assertThat(fouten("{\"partijen\": [" + TWEE + "," + TWEE + "]}"))
        .containsExactly(
            "regie.partijen[2].code: 'RAAD': occurs already: each party may occur once",
            "regie.partijen[3].code: 'UO_1': occurs already: each party may occur once");
    assertThat(fouten(met("{\"van\": \"RAAD\", \"aan\": \"UO_2\", \"soort\": \"DEELOPDRACHT\"}")))
        .containsExactly(
            "regie.opdrachten[0].aan: 'UO_2': allowed is the code of a party that is there (did"
                + " you mean: UO_1?)");
    assertThat(fouten(met("{\"van\": \"RAAD\", \"aan\": \"RAAD\", \"soort\": \"DEELOPDRACHT\"}")))
        .containsExactly(
            "regie.opdrachten[0].aan: 'RAAD': allowed is another party than the one that gives the"
                + " assignment");
    assertThat(fouten("{\"partijen\": [], \"partijen\": []}"))
        .containsExactly(
            "regie.partijen: this attribute occurs twice; each attribute may occur once");
  }

  /** Issue 7: ten thousand parties end in a named limit. */
  @Test
  void tienduizendPartijenZijnMeerDanEenBestandMagHebben() {
    StringBuilder rijen = new StringBuilder();
    for (int nummer = 0; nummer < 10_000; nummer++) {
      rijen
          .append(nummer == 0 ? "" : ",")
          .append("{\"code\": \"P")
          .append(nummer)
          .append("\", \"naam\": \"n\", \"soort\": \"OVERIG\"}");
    }
    String opdrachten = "[{\"van\": \"P1\", \"aan\": \"P2\", \"soort\": \"DEELOPDRACHT\"}]";
    assertThat(fouten("{\"partijen\": [" + rijen + "], \"opdrachten\": " + opdrachten + "}"))
        .containsExactly("regie.partijen: at most 1000 are allowed");
    assertThat(fouten("{\"partijen\": {}, \"opdrachten\": " + opdrachten + "}"))
        .containsExactly("regie.partijen: a list in square brackets is expected");
    assertThat(fouten("{\"partijen\": [\"x\"], \"opdrachten\": " + opdrachten + "}"))
        .containsExactly("regie.partijen[0]: 'x': an object in braces is expected");
    assertThat(fouten("{\"partijen\": [], \"opdrachten\": " + opdrachten + "}")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{\"naam\": 1, \"kleur\": 2}", "{\"volumes\": {\"x\": 1}}"})
  void watErBuitenHetDeelMisIsZegtDeGemeentelezer(String bestand) {
    assertThat(Regielezer.lees(bestand.getBytes(StandardCharsets.UTF_8)).waarde())
        .contains(Regienetwerk.LEEG);
  }

  @Test
  void vijandigeTekstKomtNietRauwInEenMelding() {
    assertThat(
            fouten(
                met(
                    "{\"van\": \"\\u001b[31m\\u202e<img src=x onerror=alert(1)>"
                        + "x".repeat(10_000)
                        + "\", \"aan\": \"UO_1\", \"soort\": \"DEELOPDRACHT\"}")))
        .singleElement()
        .satisfies(
            fout ->
                assertThat(fout)
                    .contains("\\u001B[31m\\u202E<img")
                    .doesNotContain("\u001b", "\u202e")
                    .hasSizeLessThan(400));
  }
}
