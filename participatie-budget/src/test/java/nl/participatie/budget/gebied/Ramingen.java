package nl.participatie.budget.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/** Estimates of made-up municipalities, made once, and sums of them written out once more. */
final class Ramingen {

  /** Twelve municipalities of which everything is known that an estimate without choices needs. */
  static final Map<Gemeentecode, Raming> BEKEND = bekend();

  /** Those, and what is special: nothing known, no Wsw, choices that need more figures. */
  static final Map<Gemeentecode, Raming> ALLE = alle();

  private Ramingen() {}

  static Gemeentecode code(int nummer) {
    return new Gemeentecode("GM" + String.valueOf(10_000 + nummer).substring(1));
  }

  static Raming raming(String volumes, String keuzes) {
    return Rekenmodel.STANDAARD.raam(
        Gemeenten.lees("{'volumes': {" + volumes + "}}"), Keuzeprofiel.parse(keuzes), 2015, 2055);
  }

  private static Map<Gemeentecode, Raming> bekend() {
    Map<Gemeentecode, Raming> ramingen = new TreeMap<>();
    for (int nummer = 1; nummer <= 12; nummer++) {
      ramingen.put(
          code(nummer),
          raming(
              "'peildatum': '2015-0%d-01', 'WWB': %d.%d, 'WSW': %d.25"
                  .formatted(nummer % 9 + 1, 37 * nummer * nummer * nummer, nummer, 31 * nummer),
              ""));
    }
    return ramingen;
  }

  private static Map<Gemeentecode, Raming> alle() {
    String volumes = "'peildatum': '2015-01-01', 'WWB': 5000, 'WSW': 800";
    Map<Gemeentecode, Raming> ramingen = new TreeMap<>(bekend());
    ramingen.put(code(20), raming("", ""));
    ramingen.put(code(21), raming("'peildatum': '2015-01-01', 'WWB': 5000", ""));
    ramingen.put(code(22), raming(volumes, "1.INVESTEREN 14.INSTROOM_BEPERKEN"));
    ramingen.put(code(23), raming(volumes, "4.BREED 5.INKOMENSVOORZIENING"));
    return ramingen;
  }

  /** What an area shows, in plain decimals by attribute; absent where nothing is determined. */
  static Map<String, BigDecimal> getallen(Gebiedssituatie ontvangen, Optional<Uitgaven> uitgaven) {
    Map<String, BigDecimal> uit = new LinkedHashMap<>();
    for (Volumegroep groep : Volumegroep.values()) {
      ontvangen.van(groep).aantal().ifPresent(a -> uit.put("volumes." + groep, a.aantal()));
    }
    for (Batenpost post : Batenpost.values()) {
      ontvangen.van(post).bedrag().ifPresent(b -> uit.put("baten." + post, b.euro()));
    }
    uitgaven.ifPresent(u -> voegToe(u, uit));
    return uit;
  }

  static Map<String, BigDecimal> getallen(Gebiedsjaar jaar) {
    return getallen(jaar.ontvangen(), Optional.of(jaar.uitgaven()));
  }

  /** Adds up what municipalities show, in decimals; not shown where it is zero and some is open. */
  static Map<String, BigDecimal> som(Collection<Raming> ramingen, int jaar) {
    Map<String, BigDecimal> som = new LinkedHashMap<>();
    Set<String> open = new HashSet<>();
    for (Raming raming : ramingen) {
      raming.leemten().stream()
          .filter(leemte -> leemte.jaren().contains(jaar))
          .forEach(leemte -> open.addAll(leemte.raakt()));
    }
    for (Raming raming : ramingen) {
      Map<String, BigDecimal> een = new LinkedHashMap<>();
      Situatie situatie = Optional.ofNullable(raming.jaren().get(jaar)).orElseThrow();
      situatie
          .volumes()
          .perGroep()
          .forEach(
              (groep, uit) ->
                  uit.optioneel().ifPresent(p -> een.put("volumes." + groep, p.aantal())));
      situatie
          .baten()
          .forEach(
              (post, uit) -> uit.optioneel().ifPresent(b -> een.put("baten." + post, b.euro())));
      voegToe(Optional.ofNullable(raming.uitgaven().get(jaar)).orElseThrow(), een);
      een.forEach((attribuut, getal) -> som.merge(attribuut, getal, BigDecimal::add));
    }
    som.entrySet().removeIf(een -> een.getValue().signum() == 0 && open.contains(een.getKey()));
    return som;
  }

  private static void voegToe(Uitgaven uitgaven, Map<String, BigDecimal> uit) {
    for (Lastenpost post : Lastenpost.values()) {
      uitgaven.van(post).bedrag().ifPresent(b -> uit.put("lasten." + post, b.euro()));
    }
    for (Saldopost post : Saldopost.values()) {
      uitgaven.van(post).bedrag().ifPresent(b -> uit.put("saldi." + post, b.euro()));
    }
  }

  /** Holds the same numbers, whatever the zeros behind the point. */
  static void eisGelijk(Map<String, BigDecimal> nu, Map<String, BigDecimal> verwacht) {
    assertThat(nu.keySet()).isEqualTo(verwacht.keySet());
    verwacht.forEach(
        (attribuut, getal) ->
            assertThat(nu.get(attribuut)).as(attribuut).isEqualByComparingTo(getal));
  }

  static Deelsom volledig(String euro) {
    return new Deelsom(Optional.of(Bedrag.parse(euro)), List.of());
  }
}
