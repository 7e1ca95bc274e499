package nl.participatie.model.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TekstTest {

  @Test
  void everyLanguageGetsItsOwnWordingAndTheFillersInThatLanguage() {
    Tekst som = new Tekst("{0} plus {1}", "{0} and {1}");
    Tekst gevuld = som.vul(new Tekst("een", "one"), Tekst.gelijk("2"));
    assertThat(gevuld).isEqualTo(new Tekst("een plus 2", "one and 2"));
    assertThat(gevuld.in(Taal.NL)).isEqualTo("een plus 2");
    assertThat(gevuld.in(Taal.EN)).isEqualTo("one and 2");
  }

  @Property
  void aFillerIsPutInAsItIsAndNeverSearchedForPlaces(@ForAll String eerste, @ForAll String tweede) {
    Tekst gevuld = Tekst.gelijk("<{0}|{1}>").vul(Tekst.gelijk(eerste), Tekst.gelijk(tweede));
    assertThat(gevuld.nl()).isEqualTo("<" + eerste + "|" + tweede + ">");
  }

  @ParameterizedTest(name = "{0} filled with {1} and B gives {2}")
  @CsvSource({
    "a {0} b, '{0}', a {0} b", // the same place inside a filler stays
    "a {0} b, '{1}', a {1} b", // another filler cannot be pulled in
    "{1}{0}, '{1}{0}', B{1}{0}",
    "{0}{0}, x, xx",
    "{2}, x, {2}", // no third filler: the place stays as it is
    "{x} {0, x, '{x} {0'", // no place at all
    "{, x, {",
    "{{0}}, x, {x}",
    "{10}, x, {10}",
    "'$1 \\ {0}', '$0', '$1 \\ $0'" // no signs of a regular expression either
  })
  void placesAreFilledOnce(String sjabloon, String filler, String uitkomst) {
    assertThat(Tekst.gelijk(sjabloon).vul(Tekst.gelijk(filler), Tekst.gelijk("B")).nl())
        .isEqualTo(uitkomst);
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void aTextExistsInBothLanguages() {
    assertThatNullPointerException().isThrownBy(() -> new Tekst(null, "x")).withMessage("nl");
    assertThatNullPointerException().isThrownBy(() -> new Tekst("x", null)).withMessage("en");
  }
}
