package nl.participatie.budget.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Periodesubsidies;
import nl.participatie.budget.loonkosten.Periodevraag;
import nl.participatie.budget.loonkosten.Plafondlezing;
import nl.participatie.budget.loonkosten.Rechtsfeiten;
import nl.participatie.budget.loonkosten.Rechtskeuzes;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers about a wage subsidy and the shipped schemas agree. */
final class SubsidieschemaTest {

  private static final JsonMapper LEZER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final JsonSchema MAAND = schema("loonkostensubsidie");
  private static final JsonSchema PERIODE = schema("loonkostensubsidieperiode");
  private static final Loonkostenmodel MODEL = Loonkostenmodel.STANDAARD;

  private static JsonSchema schema(String naam) {
    try (InputStream in =
        SubsidieschemaTest.class.getResourceAsStream(
            "/nl/participatie/budget/" + naam + ".schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Subsidievraag.Builder vraag(LocalDate datum) {
    return Subsidievraag.builder()
        .datum(datum)
        .leeftijd(19)
        .loonwaarde(20)
        .uren(BigDecimal.valueOf(39))
        .voltijd(BigDecimal.valueOf(38));
  }

  private static ObjectNode boom(Object antwoord, Taal taal) throws IOException {
    JsonMapper schrijver =
        JsonMapper.builder().addModule(new ParticipatieBudgetModule(taal)).build();
    return (ObjectNode) LEZER.readTree(schrijver.writeValueAsString(antwoord));
  }

  private static ObjectNode maand() throws IOException {
    return boom(MODEL.perMaand(vraag(LocalDate.of(2024, 6, 1)).build()).bepaald(), Taal.NL);
  }

  @Property(tries = 300)
  void everyMonthIsAsTheSchemaSays(
      @ForAll @IntRange(max = 4382) int dag,
      @ForAll @IntRange(min = 15, max = 66) int leeftijd,
      @ForAll @IntRange(max = 100) int loonwaarde,
      @ForAll @IntRange(min = 1, max = 60) int uren,
      @ForAll boolean wsw,
      @ForAll Plafondlezing plafond,
      @ForAll Taal taal)
      throws IOException {
    LocalDate datum = LocalDate.of(2015, 1, 1).plusDays(dag);
    Subsidievraag vraag =
        vraag(datum)
            .leeftijd(leeftijd)
            .loonwaarde(loonwaarde)
            .forfait(datum.getYear() > 2017 && leeftijd % 2 == 0)
            .uren(BigDecimal.valueOf(uren))
            .rechtsfeiten(Rechtsfeiten.builder().wswDienstbetrekking(wsw).build())
            .rechtskeuzes(Rechtskeuzes.builder().plafond(plafond).build())
            .build();
    assertThat(MAAND.validate(boom(MODEL.perMaand(vraag).bepaald(), taal))).isEmpty();
  }

  @Test
  void aPeriodIsAsTheSchemaSays() throws IOException {
    Periodevraag vraag =
        Periodevraag.builder()
            .aanvang(vraag(LocalDate.of(2023, 11, 10)).forfait(true).build())
            .totEnMet(LocalDate.of(2024, 7, 15))
            .build();
    ObjectNode periode = boom(new Periodesubsidies(MODEL).over(vraag).bepaald(), Taal.EN);
    assertThat(PERIODE.validate(periode)).isEmpty();
    periode.putNull("totaal");
    assertThat(PERIODE.validate(periode)).isNotEmpty();
  }

  @Test
  void anAmountThatIsNotKnownIsNoAnswerOfAnyForm() {
    // the last known amount ends on 2026-12-31: the answer is what is missing, never a subsidy
    Subsidievraag vraag = vraag(LocalDate.of(2027, 1, 1)).build();
    assertThat(MODEL.perMaand(vraag).optioneel()).isEmpty();
    assertThat(MODEL.perMaand(vraag).ontbrekend()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wml", "grondslag", "subsidieVoltijd", "subsidie", "vergoeding", "totaal"})
  void anAmountIsNeverUnknownNegativeOrAPartOfACent(String naam) throws IOException {
    assertThat(MAAND.validate(maand())).isEmpty();
    assertThat(MAAND.validate(maand().putNull(naam))).isNotEmpty();
    assertThat(MAAND.validate(maand().without(naam))).isNotEmpty();
    assertThat(MAAND.validate(maand().put(naam, new BigDecimal("-0.01")))).isNotEmpty();
    assertThat(MAAND.validate(maand().put(naam, new BigDecimal("0.001")))).isNotEmpty();
  }

  @Test
  void nothingElseIsInIt() throws IOException {
    assertThat(MAAND.validate(maand().put("naam", "x"))).isNotEmpty();
    JsonNode reden = maand().get("redenen").get(0);
    assertThat(
            StreamSupport.stream(((Iterable<String>) reden::fieldNames).spliterator(), false)
                .collect(Collectors.toList()))
        .containsExactly("code", "tekst", "vindplaats", "kengetal");
  }
}
