package nl.participatie.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.chocosolver.solver.Cause;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.expression.discrete.relational.ReExpression;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** The rules in Choco: a variable per choice, a table of forbidden pairs per rule. */
final class Choco {

  private static final int MEESTE_PUNTEN = 200;

  private final Model model = new Model();
  private final IntVar[] keuzes;

  /** The best score and how many profiles have it. */
  record Beste(int score, long aantal) {}

  Choco(List<Verbod> verboden) {
    keuzes =
        Arrays.stream(Keuze.values())
            .map(keuze -> model.intVar(keuze.code(), Catalogus.nummers(keuze)))
            .toArray(IntVar[]::new);
    for (Verbod verbod : verboden) {
      verbied(verbod.als(), verbod.tegen());
    }
  }

  private void verbied(long als, long tegen) {
    if (als == tegen) {
      model.notMember(keuze(als), Catalogus.nummers(als)).post();
    } else if (tegen != 0) {
      Tuples paren = new Tuples(false);
      for (int links : Catalogus.nummers(als)) {
        for (int rechts : Catalogus.nummers(tegen)) {
          paren.add(links, rechts);
        }
      }
      model.table(keuze(als), keuze(tegen), paren).post();
    }
  }

  private ReExpression lid(long masker) {
    return keuze(masker).in(Catalogus.nummers(masker));
  }

  private IntVar keuze(long masker) {
    Optie eerste = Catalogus.OPTIES.get(Long.numberOfTrailingZeros(masker));
    return keuzes[eerste.keuze().nummer() - 1];
  }

  /** The first propagation is that of the rules alone, and stays. */
  Choco bereid() {
    try {
      model.getSolver().propagate();
      return this;
    } catch (ContradictionException leeg) {
      throw new IllegalStateException("The rules leave no profile", leeg);
    }
  }

  /** Fixes all choices and propagates. */
  boolean isGeldig(int[] opties) {
    model.getEnvironment().worldPush();
    try {
      for (int i = 0; i < opties.length; i++) {
        keuzes[i].instantiateTo(opties[i], Cause.Null);
      }
      model.getSolver().propagate();
      return true;
    } catch (ContradictionException strijdig) {
      model.getSolver().getEngine().flush();
      return false;
    } finally {
      model.getEnvironment().worldPop();
    }
  }

  /** The congruence score: reinforcements minus tensions, weighed; DWINGEND rules bind. */
  static Beste beste() {
    List<Regel> regels = Regelset.standaard().op(Invoer.PEILDATUM).regels();
    Choco choco =
        new Choco(
            regels.stream()
                .filter(regel -> regel.isHard(Sterkte.DWINGEND))
                .map(Modelindeling::paar)
                .toList());
    IntVar score = choco.score(regels);
    List<Solution> alle = choco.model.getSolver().findAllOptimalSolutions(score, Model.MAXIMIZE);
    return new Beste(alle.get(0).getIntVal(score), alle.size());
  }

  private IntVar score(List<Regel> regels) {
    List<BoolVar> waar = new ArrayList<>();
    List<Integer> punten = new ArrayList<>();
    for (Regel regel : regels) {
      int gewicht = gewicht(regel);
      if (gewicht != 0) {
        Verbod paar = Modelindeling.paar(regel);
        waar.add(lid(paar.als()).and(lid(paar.tegen())).boolVar());
        punten.add(gewicht);
      }
    }
    IntVar score = model.intVar("score", -MEESTE_PUNTEN, MEESTE_PUNTEN);
    int[] gewichten = punten.stream().mapToInt(punt -> punt).toArray();
    model.scalar(waar.toArray(BoolVar[]::new), gewichten, "=", score).post();
    model.getSolver().setSearch(Search.domOverWDegSearch(keuzes));
    return score;
  }

  private static int gewicht(Regel regel) {
    int gewicht = regel.sterkte() == Sterkte.AANDACHT ? 1 : 3;
    if (regel.soort() == Regelsoort.VERSTERKT) {
      return gewicht;
    }
    boolean isSpanning = regel.soort() != Regelsoort.GRENS && regel.sterkte() != Sterkte.DWINGEND;
    return isSpanning ? -gewicht : 0;
  }
}
