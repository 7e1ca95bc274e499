package nl.participatie.keuzes.uitvoering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The grid of cases that code and oracle are compared on. A question mark is absent. */
final class Gevallen {

  private static final Map<String, List<String>> ASSEN = assen();

  private final List<String> namen;

  private Gevallen(List<String> namen) {
    this.namen = namen;
  }

  private static Map<String, List<String>> assen() {
    Map<String, List<String>> assen = new LinkedHashMap<>();
    assen.put("leeftijd", List.of("?", "15", "26", "27", "64"));
    assen.put("uitkering", List.of("?", "WWB", "GEEN"));
    assen.put(
        "loonwaarde",
        List.of("?", "0", "29", "30", "39", "40", "49", "50", "79", "80", "99", "100"));
    assen.put("maandenTotWerk", List.of("?", "0", "12", "13"));
    assen.put("adviesBeschut", List.of("?", "JA", "NEE", "ONBEKEND"));
    assen.put("onderwijs", List.of("?", "PRO", "VSO", "OVERIG"));
    assen.put("zittendBestand", List.of("?", "true", "false"));
    assen.put(
        "werkvorm",
        List.of("?", "ZELFSTANDIG", "MET_BEGELEIDING", "IN_GROEP", "BESCHUTTE_OMGEVING"));
    assen.put("zorgEerst", List.of("?", "true", "false"));
    for (int nummer : new int[] {1, 3, 4, 5, 6, 7, 11, 12, 13, 14, 15, 19}) {
      List<String> opties = new ArrayList<>(List.of("?"));
      Keuze.van(nummer).opties().forEach(optie -> opties.add(optie.code()));
      assen.put(Integer.toString(nummer), opties);
    }
    assen.put(
        "dag",
        List.of(
            "2015-01-01",
            "2016-12-31",
            "2017-01-01",
            "2024-12-31",
            "2025-01-01",
            "2025-12-31",
            "2026-01-01",
            "2055-12-31"));
    return assen;
  }

  /** All axes. */
  static Gevallen alle() {
    return new Gevallen(List.copyOf(ASSEN.keySet()));
  }

  /** Some axes; the others are absent, and the day is the first. */
  static Gevallen op(String... namen) {
    return new Gevallen(Arrays.asList(namen));
  }

  long aantal() {
    return namen.stream().mapToLong(naam -> as(naam).size()).reduce(1, Math::multiplyExact);
  }

  Map<String, String> geval(long plaats) {
    Map<String, String> geval = new HashMap<>();
    geval.put("dag", "2015-01-01");
    long rest = plaats;
    for (String naam : namen) {
      List<String> waarden = as(naam);
      String waarde = waarden.get((int) (rest % waarden.size()));
      rest /= waarden.size();
      if (!waarde.equals("?")) {
        geval.put(naam, waarde);
      }
    }
    return geval;
  }

  private static List<String> as(String naam) {
    return Optional.ofNullable(ASSEN.get(naam)).orElseThrow();
  }

  static Kandidaat kandidaat(Map<String, String> geval) {
    return Kandidaat.builder()
        .leeftijd(waarde(geval, "leeftijd").map(Integer::valueOf))
        .uitkering(waarde(geval, "uitkering").map(Uitkering::valueOf))
        .loonwaarde(waarde(geval, "loonwaarde").map(Integer::valueOf))
        .maandenTotWerk(waarde(geval, "maandenTotWerk").map(Integer::valueOf))
        .adviesBeschut(waarde(geval, "adviesBeschut").map(AdviesBeschut::valueOf))
        .onderwijs(waarde(geval, "onderwijs").map(Onderwijs::valueOf))
        .zittendBestand(waarde(geval, "zittendBestand").map(Boolean::valueOf))
        .werkvorm(waarde(geval, "werkvorm").map(Werkvorm::valueOf))
        .zorgEerst(waarde(geval, "zorgEerst").map(Boolean::valueOf))
        .build();
  }

  static Keuzeprofiel profiel(Map<String, String> geval) {
    Keuzeprofiel profiel = Keuzeprofiel.LEEG;
    for (Keuze keuze : Keuze.values()) {
      Optional<Optie> optie =
          waarde(geval, Integer.toString(keuze.nummer())).flatMap(code -> Optie.zoek(keuze, code));
      profiel = optie.map(profiel::met).orElse(profiel);
    }
    return profiel;
  }

  static LocalDate dag(Map<String, String> geval) {
    return waarde(geval, "dag").map(LocalDate::parse).orElseThrow();
  }

  private static Optional<String> waarde(Map<String, String> geval, String naam) {
    return Optional.ofNullable(geval.get(naam));
  }
}
