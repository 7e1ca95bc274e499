package nl.participatie.keuzes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.WillekeurigeRegels;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regellezer;
import nl.participatie.keuzes.regel.Regelschrijver;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written as JSON is read as the same set, and as the same as from a table. */
class RegelsetJsonTest {

  private static Regelset goed(String json) {
    var uitkomst = Regelsetlezer.lees(json.getBytes(StandardCharsets.UTF_8));
    assertThat(uitkomst.fouten()).isEmpty();
    return uitkomst.ofFout();
  }

  private static ObjectMapper mapper(Taal taal) {
    return JsonMapper.builder().addModule(new ParticipatieKeuzesModule(taal)).build();
  }

  private static Regelset eentalig(Regelset set, Taal taal) {
    return Regelset.of(
        set.regels().stream()
            .map(
                regel ->
                    Regel.builder()
                        .from(regel)
                        .toelichting(Tekst.gelijk(regel.toelichting().in(taal)))
                        .build())
            .toList());
  }

  @Provide
  Arbitrary<Regelset> sets() {
    return WillekeurigeRegels.sets();
  }

  @Property(tries = 150)
  void watIsGeschrevenWordtAlsDezelfdeSetGelezen(@ForAll("sets") Regelset set, @ForAll Taal taal)
      throws JsonProcessingException {
    assertThat(goed(mapper(taal).writeValueAsString(set))).isEqualTo(eentalig(set, taal));
  }

  @Property(tries = 50)
  void jsonEnTabelGevenDezelfdeSet(@ForAll("sets") Regelset set) throws JsonProcessingException {
    byte[] tabel = Regelschrijver.csv(set, Taal.NL).getBytes(StandardCharsets.UTF_8);
    assertThat(goed(mapper(Taal.NL).writeValueAsString(set)))
        .isEqualTo(Regellezer.leesCsv(tabel).ofFout());
  }

  @ParameterizedTest
  @EnumSource
  void deStandaardregelsWordenGeschrevenEnGelezen(Taal taal) throws IOException {
    byte[] json = mapper(taal).writeValueAsBytes(Regelset.standaard());
    Regelset verwacht = eentalig(Regelset.standaard(), taal);
    assertThat(Regelsetlezer.lees(json).ofFout()).isEqualTo(verwacht);
    assertThat(Regelsetlezer.lees(new ByteArrayInputStream(json)).ofFout()).isEqualTo(verwacht);
  }

  @Test
  void eenRegelWordtMetAlleAttributenInVolgordeGeschreven() throws JsonProcessingException {
    assertThat(mapper(Taal.EN).writeValueAsString(Regelset.of(List.of(puntkomma()))))
        .isEqualTo(
            "[{\"code\":\"X-1\",\"soort\":\"GRENS\",\"als\":[\"3.GEEN\"],\"dan\":[],"
                + "\"sterkte\":\"STERK\",\"geldig_vanaf\":null,\"geldig_tot\":null,"
                + "\"grondslag\":\"RAPPORT\",\"vindplaats\":\"6.2\",\"kern\":\"a;b\"}]");
    assertThat(mapper(Taal.NL).writeValueAsString(Regelset.of(List.of()))).isEqualTo("[]");
  }

  /** JSON has room for a semicolon, a table has not. */
  private static Regel puntkomma() {
    return Regel.builder()
        .from(Regelvoorbeeld.regel("X-1", Regelsoort.GRENS, "3.GEEN", ""))
        .vindplaats(Vindplaats.rapport("6.2"))
        .toelichting(Tekst.gelijk("a;b"))
        .build();
  }

  @Test
  void eenPuntkommaMagInJson() throws JsonProcessingException {
    Regelset set = Regelset.of(List.of(puntkomma()));
    assertThat(goed(mapper(Taal.NL).writeValueAsString(set))).isEqualTo(set);
  }

  @Test
  void watNietTerugTeLezenIsWordtNietGeschreven() {
    Regel regel =
        Regel.builder()
            .from(puntkomma())
            .vindplaats(new Vindplaats(Bron.RAPPORT, "6.2", "a reading"))
            .build();
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper(Taal.NL).writeValueAsString(Regelset.of(List.of(regel))))
        .withMessageContaining("X-1")
        .withMessageContaining("a reading");
  }
}
