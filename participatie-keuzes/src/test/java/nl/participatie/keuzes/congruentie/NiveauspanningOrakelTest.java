package nl.participatie.keuzes.congruentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.Regelgenerator;
import nl.participatie.keuzes.Regelgenerator.Geval;
import nl.participatie.keuzes.congruentie.Opgaven.Niveaus;
import nl.participatie.keuzes.fixtures.Willekeurig;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Tension between levels against its definition: every option of one level beside every option of
 * another one, and whether the check finds a violation or a tension in just those two.
 */
class NiveauspanningOrakelTest {

  @Provide
  Arbitrary<Niveaus> niveaus() {
    return Opgaven.niveaus();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Willekeurig.peildatum();
  }

  @Provide
  Arbitrary<Geval> gevallen() {
    return Regelgenerator.gevallen(6, 40, 0.3);
  }

  @Property(tries = 60, seed = "71", edgeCases = EdgeCasesMode.NONE)
  void metDeStandaardregels(@ForAll("niveaus") Niveaus niveaus, @ForAll("dagen") LocalDate dag) {
    assertThat(gevonden(niveaus, Regelset.standaard(), dag))
        .isEqualTo(verwacht(niveaus, Regelset.standaard(), dag));
  }

  @Property(tries = 60, seed = "72", edgeCases = EdgeCasesMode.NONE)
  void metEigenRegels(@ForAll("gevallen") Geval geval, @ForAll("niveaus") Niveaus niveaus) {
    assertThat(gevonden(niveaus, geval.regels(), geval.dag()))
        .isEqualTo(verwacht(niveaus, geval.regels(), geval.dag()));
  }

  private static List<String> gevonden(Niveaus niveaus, Regelset regels, LocalDate dag) {
    List<String> uit = new ArrayList<>();
    for (Niveauspanning spanning :
        Congruentiebeeld.van(niveaus.opgave(), Opgaven.LEGE_GEMEENTE, regels, dag).spanningen()) {
      uit.add(
          regel(spanning.regel(), spanning.uitkomst(), spanning.als(), spanning.dan())
              + new Bij(new TreeSet<>(spanning.bijAls()), new TreeSet<>(spanning.bijDan())));
    }
    return uit;
  }

  private record Bij(TreeSet<Niveau> als, TreeSet<Niveau> dan) {
    Bij() {
      this(new TreeSet<>(), new TreeSet<>());
    }
  }

  private static String regel(Regel regel, Toetsuitkomst uitkomst, Optie als, Optie dan) {
    return regel.code() + " " + uitkomst + " " + als + " " + dan + " ";
  }

  /** Rule by rule, then option by option: the order of the definition is that of the answer. */
  private static List<String> verwacht(Niveaus niveaus, Regelset regels, LocalDate dag) {
    Map<String, Bij> alle = new LinkedHashMap<>();
    for (Regel regel : regels.regels()) {
      Toets alleen = new Toets(Regelset.of(List.of(regel)));
      for (Optie als : regel.als()) {
        for (Optie dan : Optie.values()) {
          if (als.keuze() != dan.keuze()) {
            paar(alleen, als, dan, niveaus, dag, alle);
          }
        }
      }
    }
    List<String> uit = new ArrayList<>();
    alle.forEach((regel, bij) -> uit.add(regel + bij));
    return uit;
  }

  private static void paar(
      Toets alleen, Optie als, Optie dan, Niveaus niveaus, LocalDate dag, Map<String, Bij> alle) {
    for (Regelbevinding gevonden :
        alleen.toets(Keuzeprofiel.of(List.of(als, dan)), dag).bevindingen()) {
      boolean isStrijdig =
          gevonden.uitkomst() == Toetsuitkomst.SCHENDING
              || gevonden.uitkomst() == Toetsuitkomst.SPANNING;
      if (isStrijdig && gevonden.opties().size() == 2) {
        String kop = regel(gevonden.regel(), gevonden.uitkomst(), als, dan);
        List<Niveau> vanBovenAf = List.of(Niveau.BELEID, Niveau.MANAGEMENT, Niveau.UITVOERING);
        for (int boven = 0; boven < 3; boven++) {
          for (int onder = boven + 1; onder < 3; onder++) {
            Keuzeprofiel hoog = niveaus.van(vanBovenAf.get(boven));
            Keuzeprofiel laag = niveaus.van(vanBovenAf.get(onder));
            boolean isZelfStrijdig = heeft(hoog, als) && heeft(hoog, dan);
            if (heeft(hoog, als) && heeft(laag, dan) && !isZelfStrijdig) {
              Bij bij = alle.computeIfAbsent(kop, nieuw -> new Bij());
              bij.als().add(vanBovenAf.get(boven));
              bij.dan().add(vanBovenAf.get(onder));
            }
            if (heeft(laag, als) && heeft(hoog, dan) && !isZelfStrijdig) {
              Bij bij = alle.computeIfAbsent(kop, nieuw -> new Bij());
              bij.als().add(vanBovenAf.get(onder));
              bij.dan().add(vanBovenAf.get(boven));
            }
          }
        }
      }
    }
  }

  private static boolean heeft(Keuzeprofiel profiel, Optie optie) {
    return profiel.opties().contains(optie);
  }
}
