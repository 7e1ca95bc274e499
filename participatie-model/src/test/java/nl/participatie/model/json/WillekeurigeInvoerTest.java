package nl.participatie.model.json;

import static nl.participatie.model.json.Lezing.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.model.Keuring;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;

/** Whatever comes in, the reader answers with a value or with faults, and throws nothing. */
class WillekeurigeInvoerTest {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new ParticipatieModelModule(Keuring.VALIDATOR));

  /** A text, a number, or a name with its colon. */
  private static final Pattern BOUWSTEEN = Pattern.compile("\"[^\"]*\":?|[0-9][0-9.]*");

  @Provide
  Arbitrary<byte[]> verminkteBestanden() {
    byte[] goed = bytes(Lezing.GOED);
    Arbitrary<int[]> ingreep =
        Combinators.combine(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, goed.length - 1),
                Arbitraries.integers().between(0, 40),
                Arbitraries.oneOf(
                    Arbitraries.integers().between(0, 255),
                    Arbitraries.of(List.of('"', '{', '}', '[', ']', ':', ',', '\\', '-', 'e', '0'))
                        .map(teken -> (int) teken)))
            .as((soort, plaats, lengte, waarde) -> new int[] {soort, plaats, lengte, waarde});
    return ingreep
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            ingrepen ->
                ingrepen.stream().reduce(goed, WillekeurigeInvoerTest::grijpIn, (a, b) -> b))
        .withoutEdgeCases();
  }

  /** Replaces a byte, inserts one, takes some out, or says some twice. */
  private static byte[] grijpIn(byte[] bestand, int[] ingreep) {
    int plaats = Math.min(ingreep[1], bestand.length);
    int eind = Math.min(plaats + ingreep[2], bestand.length);
    byte[] kop = Arrays.copyOfRange(bestand, 0, plaats);
    byte[] deel = Arrays.copyOfRange(bestand, plaats, eind);
    byte[] staart = Arrays.copyOfRange(bestand, eind, bestand.length);
    byte[] nieuw = {(byte) ingreep[3]};
    return switch (ingreep[0]) {
      case 0 -> Bytes.concat(kop, nieuw, staart);
      case 1 -> Bytes.concat(kop, nieuw, deel, staart);
      case 2 -> Bytes.concat(kop, staart);
      default -> Bytes.concat(kop, deel, deel, staart);
    };
  }

  @Provide
  Arbitrary<String> vijandigeBouwstenen() {
    return Arbitraries.of(
        "null",
        "true",
        "-1",
        "0",
        "1.5",
        "1e400",
        "1e-999999999",
        "0e-999999999",
        "1e99999999999",
        "NaN",
        "-Infinity",
        "\"\"",
        "\"\\ud800\"",
        "\"\\u202e\"",
        "\"<script>\"",
        "\"GM12\"",
        "\"2015-02-30\"",
        "\"01\":",
        "\"\":",
        "\"12\":",
        "\"code\":",
        "\"wwb\":",
        "[]",
        "{}",
        "[[]]",
        "{\"a\": 1, \"a\": 2}",
        "{\"\": {}}",
        "\"12.PLAFONDS\"",
        "99999999999999999999");
  }

  private static void eisAntwoord(byte[] bestand) throws JsonProcessingException {
    Controleresultaat<Gemeenteprofiel> uitkomst = Lezing.LEZER.lees(bestand);
    assertThat(uitkomst.waarde().isPresent()).isEqualTo(uitkomst.fouten().isEmpty());
    for (Taal taal : Taal.values()) {
      assertThat(uitkomst.fouten())
          .allSatisfy(
              fout ->
                  assertThat(fout.tekst(taal))
                      .isNotBlank()
                      .hasSizeLessThan(2500)
                      .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]")
                      .doesNotContain("{0}", "nl.participatie"));
    }
    if (uitkomst.waarde().isPresent()) {
      byte[] terug = MAPPER.writeValueAsBytes(uitkomst.ofFout());
      assertThat(Lezing.LEZER.lees(terug).waarde()).isEqualTo(uitkomst.waarde());
    }
  }

  @Property(tries = 500)
  void randomBytesGetAnAnswer(@ForAll byte[] bestand) throws JsonProcessingException {
    eisAntwoord(bestand);
  }

  @Property(tries = 500)
  void randomTextGetsAnAnswer(@ForAll String tekst) throws JsonProcessingException {
    eisAntwoord(bytes(tekst));
    eisAntwoord(bytes("{\"naam\": " + tekst + "}"));
    eisAntwoord(bytes("{\"naam\": \"" + tekst + "\"}"));
  }

  @Property(tries = 700)
  void aDamagedFileGetsAnAnswer(@ForAll("verminkteBestanden") byte[] bestand)
      throws JsonProcessingException {
    eisAntwoord(bestand);
  }

  @Property(tries = 700)
  void aFileWithSomethingElseInOnePlaceGetsAnAnswer(
      @ForAll @IntRange(min = 0, max = 120) int hoeveelste,
      @ForAll("vijandigeBouwstenen") String bouwsteen)
      throws JsonProcessingException {
    Matcher matcher = BOUWSTEEN.matcher(Lezing.GOED);
    int aantal = (int) BOUWSTEEN.matcher(Lezing.GOED).results().count();
    for (int i = 0; i <= hoeveelste % aantal; i++) {
      assertThat(matcher.find()).isTrue();
    }
    String anders =
        Lezing.GOED.substring(0, matcher.start())
            + bouwsteen
            + Lezing.GOED.substring(matcher.end());
    eisAntwoord(bytes(anders));
  }
}
