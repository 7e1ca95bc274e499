package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An explanation word for word: how an option stands, each reason, each rule. */
class VerklaringstekstTest {

  private static final Optie GEEN = Optie.parse("3.GEEN");
  private static final List<Optie> TWEE =
      List.of(Optie.parse("1.INVESTEREN"), Optie.parse("12.PLAFONDS"));
  private static final Regel REGEL =
      Regelvoorbeeld.regel("X-1", Regelsoort.SLUIT_UIT, "3.GEEN", "");

  private static Verklaring uitgesloten(Reden... redenen) {
    return new Verklaring(GEEN, Optiestand.UITGESLOTEN, List.of(redenen));
  }

  private static String naam(Optie optie, Taal taal) {
    return optie + " (" + optie.titel().in(taal) + ")";
  }

  @Test
  void elkeSoortRedenHeeftHaarEigenAanhef() {
    Verklaring verklaring =
        uitgesloten(
            new Reden(TWEE, List.of()),
            new Reden(List.of(), List.of(REGEL)),
            new Reden(TWEE.subList(0, 1), List.of(REGEL)));
    String een = naam(TWEE.get(0), Taal.NL);
    String ander = naam(TWEE.get(1), Taal.NL);
    assertThat(verklaring.tekst(Taal.NL))
        .containsExactly(
            naam(GEEN, Taal.NL) + " kan niet meer:",
            "- er is gekozen voor " + een + " + " + ander + ".",
            "- de regels laten het niet toe, wat er ook is gekozen:",
            "  X-1: reden [eigen bron van de gebruiker voorbeeld]",
            "- er is gekozen voor " + een + ", en daarmee geldt:",
            "  X-1: reden [eigen bron van de gebruiker voorbeeld]");
    String one = naam(TWEE.get(0), Taal.EN);
    String other = naam(TWEE.get(1), Taal.EN);
    assertThat(verklaring.tekst(Taal.EN))
        .containsExactly(
            naam(GEEN, Taal.EN) + " is no longer possible:",
            "- " + one + " + " + other + " was chosen.",
            "- the rules do not allow it, whatever was chosen:",
            "  X-1: reason [own source of the user voorbeeld]",
            "- " + one + " was chosen, and with that:",
            "  X-1: reason [own source of the user voorbeeld]");
  }

  /** Only what asks for a reason says that there are too many of them. */
  @ParameterizedTest
  @CsvSource({
    "GEKOZEN, is gekozen., false",
    "OPEN, is nog open., false",
    "AFGELEID, is de enige optie die overblijft:, true",
    "UITGESLOTEN, kan niet meer:, true"
  })
  void zonderRedenenStaatErDatHetErTeVeelZijn(Optiestand stand, String zin, boolean vraagtReden) {
    List<String> regels = new Verklaring(GEEN, stand, List.of()).tekst(Taal.NL);
    assertThat(regels.get(0)).isEqualTo(naam(GEEN, Taal.NL) + " " + zin);
    assertThat(regels.subList(1, regels.size()))
        .isEqualTo(
            vraagtReden
                ? List.of("- met deze regels zijn er te veel redenen om ze allemaal te noemen.")
                : List.of());
  }
}
