package nl.participatie.keuzes.regel;

import static nl.participatie.keuzes.regel.Tabeltekst.GOED;
import static nl.participatie.keuzes.regel.Tabeltekst.KOP;
import static nl.participatie.keuzes.regel.Tabeltekst.goed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table of rules can hold is written, what it cannot is refused by the rule's code. */
class RegelschrijverTest {

  private static Regel.Builder grens(String code) {
    Regel.Builder builder = Regelvoorbeeld.builder(code);
    builder.soort(Regelsoort.GRENS).addAls(Optie.parse("3.GEEN"));
    return builder;
  }

  private static void weigert(Regel regel, String reden) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelschrijver.csv(Regelset.of(List.of(regel)), Taal.NL))
        .withMessageContaining(regel.code())
        .withMessageContaining(reden);
  }

  @Test
  void eenRegelIsEenTekstregelInDeTaalVanDeAanroeper() {
    Regelset set = goed(GOED).met(grens("X-2").build());
    assertThat(Regelschrijver.csv(set, Taal.NL))
        .isEqualTo(KOP + "\n" + GOED + "\nX-2;GRENS;3.GEEN;;STERK;;;RAPPORT;voorbeeld;reden\n");
    assertThat(Regelschrijver.csv(set, Taal.EN)).endsWith(";voorbeeld;reason\n");
  }

  @Test
  void eenSetZonderRegelsIsEenKop() {
    assertThat(Regelschrijver.csv(Regelset.of(List.of()), Taal.NL)).isEqualTo(KOP + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", ";", "a;"})
  void eenPuntkommaInEenTekstWordtGeweigerd(String tekst) {
    weigert(grens("X-7").toelichting(Tekst.gelijk(tekst)).build(), "semicolon");
    weigert(grens("X-7").vindplaats(new Vindplaats(Bron.EIGEN, tekst)).build(), "semicolon");
    assertThat(
            Regelschrijver.rijen(
                Regelset.of(List.of(grens("X-7").toelichting(Tekst.gelijk(tekst)).build())),
                Taal.NL))
        .as("another format may hold it")
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a ", "a\nb", "a\u202Eb", "\uD800"})
  void eenTekstDieNietTerugTeLezenIsWordtGeweigerd(String tekst) {
    weigert(grens("X-7").toelichting(Tekst.gelijk(tekst)).build(), "kern (X-7)");
  }

  @Test
  void eenTeLangeTekstEenOpmerkingEnEenJaarVanVijfCijfersWordenGeweigerd() {
    weigert(grens("X-7").toelichting(Tekst.gelijk("x".repeat(1001))).build(), "1000");
    weigert(
        grens("X-7").vindplaats(new Vindplaats(Bron.RAPPORT, "6.2", "a reading")).build(),
        "a reading");
    Geldigheid ver = new Geldigheid(Optional.empty(), Optional.of(LocalDate.of(12_000, 1, 1)));
    weigert(grens("X-7").geldigheid(ver).build(), "geldig_tot (X-7)");
  }

  @Test
  void meerRegelsDanEenLezerNeemtWordenGeweigerd() {
    List<Regel> regels =
        IntStream.rangeClosed(1, 1025).mapToObj(n -> grens("X-" + n).build()).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelschrijver.csv(Regelset.of(regels), Taal.NL))
        .withMessageContaining("1024");
    assertThat(Regelschrijver.csv(Regelset.of(regels.subList(0, 1024)), Taal.NL).lines())
        .hasSize(1025);
  }
}
