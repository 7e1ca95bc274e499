package nl.participatie.model.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoutTest {

  private static final Tekst MAG = new Tekst("toegestaan is 1", "allowed is 1");

  private static Fout fout(String pad, String waarde) {
    return Fout.van(pad, waarde, MAG);
  }

  @Test
  void aFaultReadsAsPlaceValueWhatIsAllowedAndWhatWasMeant() {
    Fout fout = new Fout("keuzes.12", "OPEN", MAG, Optional.of("OPEN_EINDE"));
    assertThat(fout.tekst(Taal.NL))
        .isEqualTo("keuzes.12: 'OPEN': toegestaan is 1 (bedoeld: OPEN_EINDE?)");
    assertThat(fout.tekst(Taal.EN))
        .isEqualTo("keuzes.12: 'OPEN': allowed is 1 (did you mean: OPEN_EINDE?)");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(fout("", "").tekst(Taal.NL)).isEqualTo("toegestaan is 1");
    assertThat(fout("", "x").tekst(Taal.NL)).isEqualTo("'x': toegestaan is 1");
    assertThat(fout("p", "").tekst(Taal.EN)).isEqualTo("p: allowed is 1");
  }

  @ParameterizedTest
  @CsvSource({
    "27, \\u001B", // escape, starts an ANSI colour
    "7, \\u0007", // bell
    "10, \\u000A",
    "13, \\u000D",
    "127, \\u007F",
    "155, \\u009B", // the one-byte form of escape and bracket
    "8238, \\u202E", // right to left from here
    "8294, \\u2066",
    "8203, \\u200B", // no width
    "8232, \\u2028",
    "65279, \\uFEFF",
    "57344, \\uE000", // private use
    "917505, \\uE0001", // a tag beyond the first plane
    "55296, \\uD800" // half a character
  })
  void whatWouldSteerATerminalIsShownAsItsNumber(int teken, String zichtbaar) {
    String waarde = "a" + new String(Character.toChars(teken)) + "b";
    assertThat(fout("", waarde).waarde()).isEqualTo("a" + zichtbaar + "b");
    assertThat(fout(waarde, "").pad()).isEqualTo("a" + zichtbaar + "b");
  }

  @Property
  void noTextFromOutsideLeavesAnInvisibleCharacterInTheMessage(
      @ForAll String pad, @ForAll String waarde) {
    String tekst = fout(pad, waarde).tekst(Taal.NL);
    assertThat(tekst.codePoints().filter(FoutTest::isStuurteken)).isEmpty();
  }

  /** Told by another means than the library does: with the categories of a regular expression. */
  private static boolean isStuurteken(int teken) {
    return new String(Character.toChars(teken)).matches("[\\p{C}\\u2028\\u2029]");
  }

  @Test
  void aLongValueIsShortenedAndAValueOnTheLimitIsNot() {
    String zestig = "é".repeat(60);
    assertThat(fout("", zestig).waarde()).isEqualTo(zestig);
    assertThat(fout("", zestig + "x").waarde()).isEqualTo(zestig + "...");
    assertThat(fout("", "😀".repeat(61)).waarde()).isEqualTo("😀".repeat(60) + "...");
    assertThat(fout("p".repeat(1_000_000), "").pad()).isEqualTo("p".repeat(160) + "...");
    assertThat(fout("", "\u202E".repeat(1_000_000)).waarde()).hasSize(60 + 3);
  }

  @Test
  void numbersInAPlaceAreComparedAsNumbers() {
    List<String> paden =
        List.of("dossier[10].datum", "dossier[9].datum", "keuzes.12", "keuzes.5", "", "code");
    assertThat(paden.stream().map(pad -> fout(pad, "")).sorted(Fout.VOLGORDE))
        .extracting(Fout::pad)
        .containsExactly(
            "", "code", "dossier[9].datum", "dossier[10].datum", "keuzes.5", "keuzes.12");
  }

  static List<String> lastigePaden() {
    return List.of(
        "9".repeat(30), "0".repeat(9) + "1", "a123456789012345678b", "[" + "1".repeat(9));
  }

  @ParameterizedTest
  @MethodSource("lastigePaden")
  void aPlaceOfManyDigitsIsComparedWithoutTrouble(String pad) {
    assertThat(Fout.VOLGORDE.compare(fout(pad, ""), fout(pad, ""))).isZero();
    assertThat(Fout.VOLGORDE.compare(fout("", ""), fout(pad, ""))).isNegative();
  }

  @Test
  void anOutcomeIsAValueOrItsFaultsInOrder() {
    Fout eerste = fout("a", "");
    Fout tweede = fout("b", "");
    Controleresultaat<String> fouten = Controleresultaat.fout(List.of(tweede, eerste));
    assertThat(fouten.fouten()).containsExactly(eerste, tweede);
    assertThat(fouten.waarde()).isEmpty();
    assertThat(fouten.map(String::length).fouten()).containsExactly(eerste, tweede);
    assertThatExceptionOfType(Invoerfout.class)
        .isThrownBy(fouten::ofFout)
        .withMessage("a: allowed is 1; b: allowed is 1")
        .satisfies(e -> assertThat(e.fouten()).containsExactly(eerste, tweede));
    assertThat(Controleresultaat.goed("goed").map(String::length).ofFout()).isEqualTo(4);
    assertThat(Controleresultaat.goed("goed").fouten()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Controleresultaat.fout(List.of()));
  }
}
