package nl.participatie.model.json;

import static nl.participatie.model.json.Lezing.bytes;
import static nl.participatie.model.json.Lezing.fouten;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no JSON, not in UTF-8, or beyond a limit: one fault, with its line and column. */
class GeenJsonTest {

  private static final int MEESTE_BYTES = 5_000_000;
  private static final String BOM = "\uFEFF";

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t \r\n", BOM, BOM + " \n"})
  void inputWithNothingInItIsEmpty(String tekst) {
    assertThat(fouten(tekst)).containsExactly("is leeg; verwacht wordt JSON");
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{|1:2",
        "}|1:1",
        "naam: Tilburg|1:1",
        "{\"code\" \"NL\"}|1:9",
        "{\"code\": \"NL\",}|1:15",
        "{\"code\": \"NL|1:13",
        "{'code': 'NL'}|1:2",
        "{\"keuzes\": {}|1:14",
        "{\"schemaVersie\": 01}|1:19",
        "{\"schemaVersie\": .5}|1:18",
        "{\"schemaVersie\": 1e}|1:19",
        "{} x|1:4",
        "{}}|1:3",
        "{} // klaar|1:4",
        "<html>|1:1",
        "{\"naam\": \"\\x\"}|1:12",
        "{\"naam\": undefined}|1:10"
      })
  void brokenJsonIsOneFaultAtItsLineAndColumn(String tekst, String plaats) {
    assertThat(fouten(tekst)).containsExactly(plaats + ": is geen geldige JSON");
  }

  @Test
  void theLineIsCounted() {
    assertThat(fouten("{\n  \"code\": \"NL\",\n  oeps\n}"))
        .singleElement()
        .asString()
        .startsWith("3:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{} []", "{} 1", "{}null"})
  void somethingAfterTheEndIsAFault(String tekst) {
    assertThat(fouten(tekst))
        .containsExactly(
            "1:"
                + (tekst.indexOf('}') + (tekst.contains(" ") ? 3 : 2))
                + ": na het einde van de JSON staat nog iets");
  }

  @Test
  void aByteOrderMarkBeforeGoodJsonIsSkippedAndBeforeBrokenJsonHidesNothing() {
    assertThat(fouten(BOM + "{\"keuzes\": {}}")).isEmpty();
    assertThat(fouten(BOM + "{\"keuzes\": {}")).containsExactly("1:14: is geen geldige JSON");
    assertThat(fouten(BOM + BOM + "{}")).containsExactly("1:1: is geen geldige JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C3", // a letter that breaks off
        "C328",
        "FF",
        "EDA080", // half a character, as UTF-8 must not have it
        "C0AF", // a slash in two bytes
        "F4908080", // beyond the last character
        "FEFF007B007D", // UTF-16
        "FFFE7B007D00",
        "7B22C3A9E9227D" // one good letter and one of Latin-1
      })
  void bytesThatAreNotUtf8AreAFault(String hex) {
    byte[] bytes = new byte[hex.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
    }
    assertThat(fouten(bytes)).containsExactly("is geen tekst in UTF-8");
  }

  @Test
  void latin1IsRefusedAndTheSameTextInUtf8IsRead() {
    String tekst = "{\"naam\": \"Fryslân\"}";
    assertThat(fouten(tekst.getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("is geen tekst in UTF-8");
    assertThat(Lezing.goed(tekst).naam()).contains("Fryslân");
  }

  @Test
  void aHundredThousandBracketsAreOneFaultAtTheOneTooMany() {
    String teDiep = ": toegestaan zijn hoogstens 64 niveaus van haken";
    assertThat(fouten("[".repeat(100_000))).containsExactly("1:65" + teDiep);
    // at the name in the innermost bracket that may be, after 63 others of five characters
    assertThat(fouten("{\"a\":".repeat(100_000))).containsExactly("1:" + (63 * 5 + 2) + teDiep);
    assertThat(fouten("{\"regie\":" + "[".repeat(64))).containsExactly("1:" + (9 + 64) + teDiep);
  }

  @Test
  void sixtyFourLevelsAreRead() {
    // the file itself, regie, and 62 lists in it
    String diep = "{\"regie\":{\"a\":" + "[".repeat(62) + "]".repeat(62) + "}}";
    assertThat(Lezing.goed(diep).ongelezen()).containsOnlyKeys("regie");
  }

  @Test
  void aNumberOrANameOfMoreThanAThousandCharactersIsAFault() {
    String teLang = "een naam of getal is langer dan 1000 tekens";
    assertThat(fouten("{\"schemaVersie\":" + "1".repeat(1001) + "}"))
        .containsExactly("1:2: " + teLang);
    assertThat(fouten("{\"" + "a".repeat(1001) + "\":1}"))
        .singleElement()
        .asString()
        .startsWith("1:")
        .endsWith(teLang);
    assertThat(fouten("{\"schemaVersie\":" + "1".repeat(1000) + "}"))
        .singleElement()
        .asString()
        .startsWith("schemaVersie: ");
  }

  @Test
  void aFileOfExactlyTheLimitIsReadAndOneByteMoreIsNot() {
    String vol = "{\"keuzes\": {}}";
    String opvulling = " ".repeat(MEESTE_BYTES - vol.length());
    assertThat(fouten(vol + opvulling)).isEmpty();
    assertThat(fouten(vol + opvulling + " "))
        .containsExactly("toegestaan zijn hoogstens 5000000 bytes");
  }

  @Test
  void ofAnEndlessStreamNoMoreIsTakenThanShowsThatItIsTooLong() throws IOException {
    TellendeStroom stroom = new TellendeStroom();
    Controleresultaat<Gemeenteprofiel> uitkomst = Lezing.LEZER.lees(stroom);
    assertThat(uitkomst.fouten())
        .singleElement()
        .satisfies(
            fout ->
                assertThat(fout.toegestaan().en()).isEqualTo("allowed are at most 5000000 bytes"));
    assertThat(stroom.gelezen).isLessThanOrEqualTo(MEESTE_BYTES + 1L);
  }

  @Test
  void aStreamIsReadToItsEndAndLeftOpen() throws IOException {
    boolean[] gesloten = {false};
    InputStream stroom =
        new ByteArrayInputStream(bytes(Lezing.GOED)) {
          @Override
          public void close() {
            gesloten[0] = true;
          }
        };
    assertThat(Lezing.LEZER.lees(stroom).ofFout()).isEqualTo(Lezing.goed(Lezing.GOED));
    assertThat(gesloten).containsExactly(false);
  }

  @Test
  void faultsFoundBeforeTheJsonBreaksComeWithIt() {
    assertThat(fouten("{\"code\": \"NL\", \"code\": \"NL\", \"naam\": NaN, oeps"))
        .hasSize(3)
        .containsSubsequence(
            List.of(
                "code: dit attribuut staat er twee keer; elk attribuut mag maar eenmaal voorkomen",
                "naam: 'NaN': is geen getal"));
  }

  /** Gives blanks without end and counts them. */
  private static final class TellendeStroom extends InputStream {
    private long gelezen;

    @Override
    public int read() {
      gelezen++;
      return ' ';
    }

    @Override
    public int read(byte[] buffer, int vanaf, int lengte) {
      Arrays.fill(buffer, vanaf, vanaf + lengte, (byte) ' ');
      gelezen += lengte;
      return lengte;
    }
  }
}
