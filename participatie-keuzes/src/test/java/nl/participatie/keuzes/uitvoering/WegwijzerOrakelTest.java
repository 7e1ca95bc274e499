package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide answers every case of a grid as the tables of the domain do. */
class WegwijzerOrakelTest {

  private record Sleutel(Keuzeprofiel profiel, LocalDate dag) {}

  private final Map<Sleutel, Voorzieningenwijzer> wijzers = new HashMap<>();

  private Wegwijzing wijs(Map<String, String> geval) {
    Sleutel sleutel = new Sleutel(Gevallen.profiel(geval), Gevallen.dag(geval));
    return wijzers
        .computeIfAbsent(sleutel, een -> Voorzieningenwijzer.van(een.profiel(), een.dag()))
        .wijs(Gevallen.kandidaat(geval));
  }

  static List<String> plat(Voorzieningantwoord antwoord) {
    List<String> delen = new ArrayList<>(List.of(antwoord.status().code()));
    antwoord.ontbreekt().forEach(ontbreekt -> delen.add(ontbreekt.code()));
    return delen;
  }

  static String plat(Groepsbepaling groep) {
    return groep
        .doelgroep()
        .map(Doelgroep::code)
        .orElseGet(() -> "? " + groep.ontbreekt().orElseThrow().attribuut());
  }

  @Test
  void deGroepIsDieVanDeTabel() {
    Gevallen gevallen =
        Gevallen.op(
            "13",
            "11",
            "zorgEerst",
            "adviesBeschut",
            "loonwaarde",
            "maandenTotWerk",
            "werkvorm",
            "leeftijd");
    for (long plaats = 0; plaats < gevallen.aantal(); plaats++) {
      Map<String, String> geval = gevallen.geval(plaats);
      Groepsbepaling groep =
          Doelgroepbepaling.STANDAARD.bepaal(
              Gevallen.kandidaat(geval), Gevallen.profiel(geval), Gevallen.dag(geval));
      if (!plat(groep).equals(WegwijzerOrakel.groep(geval))) {
        assertThat(plat(groep)).as("%s", geval).isEqualTo(WegwijzerOrakel.groep(geval));
      }
    }
  }

  static Stream<Arguments> roosters() {
    String groep = "13 11 zorgEerst adviesBeschut loonwaarde maandenTotWerk werkvorm ";
    return Stream.of(
        Arguments.of(Voorziening.STANDAARDDIENSTVERLENING, "dag leeftijd uitkering"),
        Arguments.of(Voorziening.TRAJECT, groep + "3 12"),
        Arguments.of(
            Voorziening.LOONKOSTENSUBSIDIE,
            "11 loonwaarde maandenTotWerk zorgEerst adviesBeschut"
                + " 4 leeftijd onderwijs uitkering"),
        Arguments.of(
            Voorziening.LOONKOSTENSUBSIDIE,
            "13 werkvorm dag loonwaarde zorgEerst adviesBeschut leeftijd"),
        Arguments.of(
            Voorziening.LOONKOSTENSUBSIDIE,
            "13 werkvorm 11 loonwaarde maandenTotWerk zorgEerst adviesBeschut leeftijd"),
        Arguments.of(
            Voorziening.BESCHUT_WERK, "13 werkvorm loonwaarde zorgEerst adviesBeschut 5 12 dag"),
        Arguments.of(
            Voorziening.BEGELEIDING,
            "13 werkvorm loonwaarde adviesBeschut 4 5 12 uitkering onderwijs"),
        Arguments.of(Voorziening.GROEPSPROGRAMMA, "19 dag"),
        Arguments.of(Voorziening.DAGBESTEDING, groep + "5 6"),
        Arguments.of(Voorziening.DIAGNOSE, groep + "15"),
        Arguments.of(Voorziening.ZOEKTERMIJN, "14 leeftijd onderwijs dag uitkering"),
        Arguments.of(Voorziening.BEMIDDELING_NUG, "1 7 leeftijd onderwijs uitkering dag"));
  }

  @ParameterizedTest
  @MethodSource("roosters")
  void elkGevalHeeftHetAntwoordVanDeTabel(Voorziening voorziening, String assen) {
    Gevallen gevallen = Gevallen.op(assen.split(" ", -1));
    for (long plaats = 0; plaats < gevallen.aantal(); plaats++) {
      Map<String, String> geval = gevallen.geval(plaats);
      vergelijk(voorziening, wijs(geval), WegwijzerOrakel.uitgebreid(geval));
    }
  }

  static void vergelijk(Voorziening voorziening, Wegwijzing wijzing, Map<String, String> geval) {
    List<String> werkelijk = plat(wijzing.op(voorziening));
    List<String> verwacht = WegwijzerOrakel.antwoord(voorziening, geval);
    if (!werkelijk.equals(verwacht)) {
      assertThat(werkelijk).as("%s for %s", voorziening, geval).isEqualTo(verwacht);
    }
    if (voorziening == Voorziening.LOONKOSTENSUBSIDIE) {
      vergelijkGrond(wijzing.op(voorziening), geval);
    }
  }

  /** What is said to rest on the law rests on the group by the act; what is one's own says so. */
  private static void vergelijkGrond(Voorzieningantwoord antwoord, Map<String, String> geval) {
    Redensoort soort = antwoord.reden().soort();
    String verwacht = WegwijzerOrakel.grond(geval);
    boolean klopt =
        verwacht.equals("anders")
            ? soort.aard() != Redenaard.WET && soort != Redensoort.EIGEN_INDELING
            : soort.name().equals(verwacht);
    assertThat(klopt).as("%s and not %s for %s", verwacht, soort, geval).isTrue();
  }
}
