package nl.participatie.keuzes.congruentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One choice at three levels: every combination of positions. */
class KeuzecongruentieTest {

  static Keuzecongruentie rij(Keuze keuze, List<Optional<Optie>> perNiveau) {
    Map<Niveau, Niveaupositie> posities = new EnumMap<>(Niveau.class);
    List<Niveau> niveaus = List.of(Niveau.values());
    for (int i = 0; i < niveaus.size(); i++) {
      Niveau niveau = niveaus.get(i);
      perNiveau
          .get(i)
          .ifPresent(
              optie ->
                  posities.put(
                      niveau, new Niveaupositie(optie, Herkomst.OPGAVE, Optional.empty())));
    }
    return new Keuzecongruentie(keuze, posities, Optional.empty());
  }

  /** No position, or any option of the choice. */
  private static List<Optional<Optie>> mogelijk(Keuze keuze) {
    List<Optional<Optie>> mogelijk = new ArrayList<>(List.of(Optional.empty()));
    keuze.opties().forEach(optie -> mogelijk.add(Optional.of(optie)));
    return mogelijk;
  }

  /**
   * The definition written out case by case, on texts: thermometer, "congruent, incongruent (which
   * level departs), unknown".
   */
  private static String verwacht(String b, String m, String u) {
    boolean alleDrie = !b.isEmpty() && !m.isEmpty() && !u.isEmpty();
    if (alleDrie) {
      if (b.equals(m) && m.equals(u)) {
        return "CONGRUENT [] false";
      }
      if (b.equals(m)) {
        return "INCONGRUENT [UITVOERING] true";
      }
      if (b.equals(u)) {
        return "INCONGRUENT [MANAGEMENT] true";
      }
      if (m.equals(u)) {
        return "INCONGRUENT [BELEID] true";
      }
      return "INCONGRUENT [BELEID, MANAGEMENT, UITVOERING] false";
    }
    if (!b.isEmpty() && !m.isEmpty()) {
      return b.equals(m) ? "CONGRUENT [] false" : "INCONGRUENT [BELEID, MANAGEMENT] false";
    }
    if (!b.isEmpty() && !u.isEmpty()) {
      return b.equals(u) ? "CONGRUENT [] false" : "INCONGRUENT [BELEID, UITVOERING] false";
    }
    if (!m.isEmpty() && !u.isEmpty()) {
      return m.equals(u) ? "CONGRUENT [] false" : "INCONGRUENT [MANAGEMENT, UITVOERING] false";
    }
    return "ONBEKEND [] false";
  }

  @ParameterizedTest
  @EnumSource
  void elkeCombinatieVanDriePositiesVolgtDeDefinitie(Keuze keuze) {
    for (Optional<Optie> b : mogelijk(keuze)) {
      for (Optional<Optie> m : mogelijk(keuze)) {
        for (Optional<Optie> u : mogelijk(keuze)) {
          Keuzecongruentie rij = rij(keuze, List.of(b, m, u));
          assertThat(rij.oordeel() + " " + rij.wijktAf() + " " + rij.isAanwijsbaar())
              .as("%s", rij)
              .isEqualTo(verwacht(tekst(b), tekst(m), tekst(u)));
          assertThat(namen(rij.ontbreekt())).isEqualTo(ontbreekt(b, m, u));
          assertThat(rij.optie(Niveau.BELEID)).isEqualTo(b);
          assertThat(rij.optie(Niveau.MANAGEMENT)).isEqualTo(m);
          assertThat(rij.optie(Niveau.UITVOERING)).isEqualTo(u);
        }
      }
    }
  }

  private static String tekst(Optional<Optie> optie) {
    return optie.map(Optie::toString).orElse("");
  }

  private static Set<String> ontbreekt(Optional<Optie> b, Optional<Optie> m, Optional<Optie> u) {
    Set<String> ontbreekt = new TreeSet<>();
    if (b.isEmpty()) {
      ontbreekt.add("BELEID");
    }
    if (m.isEmpty()) {
      ontbreekt.add("MANAGEMENT");
    }
    if (u.isEmpty()) {
      ontbreekt.add("UITVOERING");
    }
    return ontbreekt;
  }

  private static Set<String> namen(Set<Niveau> niveaus) {
    return new TreeSet<>(niveaus.stream().map(Niveau::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "OPGELEGD, OPGELEGD, CONGRUENT",
    "OPGELEGD, ONTHEVEN, INCONGRUENT",
    "ONTHEVEN, GESANCTIONEERD, INCONGRUENT",
    "GESANCTIONEERD, GESANCTIONEERD, CONGRUENT",
    "OPGELEGD, , ONBEKEND",
    ", OPGELEGD, ONBEKEND",
    ", , ONBEKEND",
  })
  void beleidEnPraktijkVanEenGroepMoetenBeideBekendZijn(
      Arbeidsverplichting beleid, Arbeidsverplichting praktijk, Congruentieoordeel oordeel) {
    assertThat(new Handhaving(Optional.ofNullable(beleid), Optional.ofNullable(praktijk)).oordeel())
        .isEqualTo(oordeel);
  }

  @Test
  void eenRijIsVanWieHemMaakte() {
    Map<Niveau, Niveaupositie> posities = new EnumMap<>(Niveau.class);
    Keuzecongruentie rij = new Keuzecongruentie(Keuze.van(1), posities, Optional.empty());
    posities.put(
        Niveau.BELEID,
        new Niveaupositie(Optie.parse("1.INVESTEREN"), Herkomst.OPGAVE, Optional.empty()));
    assertThat(rij.posities()).isEmpty();
    assertThat(rij.positie(Niveau.BELEID)).isEmpty();
  }
}
