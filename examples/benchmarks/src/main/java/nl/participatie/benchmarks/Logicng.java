package nl.participatie.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.logicng.backbones.Backbone;
import org.logicng.backbones.BackboneType;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.BDDFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SolverState;
import org.logicng.solvers.functions.BackboneFunction;

/** The rules in LogicNG: a variable per option, a formula per rule. */
final class Logicng {

  private static final int KNOPEN = 20_000;

  private final FormulaFactory fabriek = new FormulaFactory();
  private final Variable[] opties = new Variable[Catalogus.OPTIES.size()];
  private final List<Formula> perRegel = new ArrayList<>();
  private final Formula geldig;

  Logicng(List<Verbod> verboden) {
    for (int i = 0; i < opties.length; i++) {
      opties[i] = fabriek.variable("o" + i);
    }
    for (Verbod verbod : verboden) {
      Formula beide = fabriek.and(een(verbod.als()), een(verbod.tegen()));
      perRegel.add(beide);
    }
    geldig = fabriek.and(perRegel.stream().map(fabriek::not).toList());
  }

  private Formula een(long masker) {
    return fabriek.or(variabelen(masker));
  }

  List<Variable> variabelen(long masker) {
    return Arrays.stream(Catalogus.nummers(masker)).mapToObj(i -> opties[i]).toList();
  }

  /** The rules, and one option of each choice. */
  private Formula ruimte() {
    List<Formula> delen = new ArrayList<>(List.of(geldig));
    for (Keuze keuze : Catalogus.VOLGORDE) {
      int[] nummers = Catalogus.nummers(keuze);
      delen.add(fabriek.or(Arrays.stream(nummers).mapToObj(i -> opties[i]).toList()));
      for (int i = 0; i < nummers.length; i++) {
        for (int j = i + 1; j < nummers.length; j++) {
          delen.add(fabriek.or(opties[nummers[i]].negate(), opties[nummers[j]].negate()));
        }
      }
    }
    return fabriek.and(delen);
  }

  /** A profile in the form that LogicNG evaluates fastest; made before the clock runs. */
  Assignment toekenning(Keuzeprofiel profiel) {
    Assignment toekenning = new Assignment(true);
    for (int i = 0; i < opties.length; i++) {
      boolean gekozen = profiel.heeft(Catalogus.OPTIES.get(i));
      toekenning.addLiteral(gekozen ? opties[i] : opties[i].negate());
    }
    return toekenning;
  }

  boolean isGeldig(Assignment profiel) {
    return geldig.evaluate(profiel);
  }

  /** The places of the rules that a profile breaks. */
  List<Integer> gebroken(Assignment profiel) {
    List<Integer> gebroken = new ArrayList<>();
    for (int i = 0; i < perRegel.size(); i++) {
      if (perRegel.get(i).evaluate(profiel)) {
        gebroken.add(i);
      }
    }
    return gebroken;
  }

  BDD diagram() {
    List<Variable> volgorde = new ArrayList<>();
    for (Keuze keuze : Catalogus.VOLGORDE) {
      for (int nummer : Catalogus.nummers(keuze)) {
        volgorde.add(opties[nummer]);
      }
    }
    return BDDFactory.build(ruimte(), new BDDKernel(fabriek, volgorde, KNOPEN, KNOPEN));
  }

  /** A variable that is given counts as free in the result, so each one doubles it. */
  static long aantal(BDD diagram, List<Variable> gekozen) {
    BDD rest = gekozen.isEmpty() ? diagram : diagram.restrict(gekozen.toArray(Variable[]::new));
    return rest.modelCount().shiftRight(gekozen.size()).longValueExact();
  }

  MiniSat oplosser() {
    MiniSat oplosser = MiniSat.miniSat(fabriek);
    oplosser.add(ruimte());
    return oplosser;
  }

  boolean isStrijdig(MiniSat oplosser, long besloten) {
    return oplosser.sat(variabelen(besloten)) == Tristate.FALSE;
  }

  /** The options that cannot be had beside what was chosen: the negative backbone. */
  SortedSet<Variable> uitgesloten(MiniSat oplosser, List<Variable> gekozen) {
    SolverState stand = oplosser.saveState();
    gekozen.forEach(oplosser::add);
    Backbone ruggengraat =
        oplosser.execute(
            BackboneFunction.builder().type(BackboneType.ONLY_NEGATIVE).variables(opties).build());
    oplosser.loadState(stand);
    return ruggengraat.isSat() ? ruggengraat.getNegativeBackbone() : new TreeSet<>(List.of(opties));
  }

  static long masker(Iterable<Variable> variabelen) {
    long masker = 0;
    for (Variable variabele : variabelen) {
      masker |= 1L << Integer.parseInt(variabele.name().substring(1));
    }
    return masker;
  }
}
