package nl.participatie.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** The first verdict of LogicNG in a fresh JVM, from rules that were read before the clock runs. */
public final class EersteLogicng {

  private EersteLogicng() {}

  /**
   * Runs.
   *
   * @param args the profile as a mask, then two masks for each rule
   */
  public static void main(String[] args) {
    long[] maskers = new long[args.length];
    for (int i = 0; i < maskers.length; i++) {
      maskers[i] = Long.parseLong(args[i]);
    }
    long begin = System.nanoTime();
    boolean geldig = geldig(maskers);
    long nanos = System.nanoTime() - begin;
    System.out.println(geldig + " " + nanos);
  }

  private static boolean geldig(long[] maskers) {
    FormulaFactory fabriek = new FormulaFactory();
    List<Formula> regels = new ArrayList<>();
    for (int i = 1; i < maskers.length; i += 2) {
      Formula als = fabriek.or(variabelen(fabriek, maskers[i]));
      regels.add(fabriek.not(fabriek.and(als, fabriek.or(variabelen(fabriek, maskers[i + 1])))));
    }
    return fabriek.and(regels).evaluate(new Assignment(variabelen(fabriek, maskers[0])));
  }

  private static List<Variable> variabelen(FormulaFactory fabriek, long masker) {
    List<Variable> variabelen = new ArrayList<>();
    for (long rest = masker; rest != 0; rest &= rest - 1) {
      variabelen.add(fabriek.variable(Long.toString(Long.numberOfTrailingZeros(rest))));
    }
    return variabelen;
  }
}
