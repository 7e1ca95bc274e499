package nl.participatie.keuzes.ruimte;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import org.logicng.backbones.Backbone;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.modelcounting.ModelCounter;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;

/**
 * The rules as propositional logic for LogicNG: a variable per option, exactly one per choice, and
 * a selector per rule, so that sets of rules are assumptions.
 */
final class LogicaOrakel {

  private final FormulaFactory fabriek = new FormulaFactory();
  private final Map<Optie, Variable> opties = new EnumMap<>(Optie.class);
  private final Map<Regel, Variable> keuzeschakelaars = new LinkedHashMap<>();
  private final List<Formula> ruimte = new ArrayList<>();
  private final List<Formula> regels = new ArrayList<>();
  private final SATSolver solver;

  LogicaOrakel(List<Regel> hard) {
    for (Optie optie : Optie.values()) {
      opties.put(optie, fabriek.variable("o_" + optie.name()));
    }
    for (Keuze keuze : Keuze.values()) {
      ruimte.add(fabriek.exo(variabelen(keuze.opties())));
    }
    for (Regel regel : hard) {
      Variable schakelaar = fabriek.variable("r_" + keuzeschakelaars.size());
      keuzeschakelaars.put(regel, schakelaar);
      regels.add(fabriek.implication(schakelaar, formule(regel)));
    }
    solver = MiniSat.miniSat(fabriek);
    solver.add(ruimte);
    solver.add(regels);
  }

  private Variable variabele(Optie optie) {
    return Objects.requireNonNull(opties.get(optie));
  }

  private List<Variable> variabelen(Collection<Optie> van) {
    return van.stream().map(this::variabele).toList();
  }

  private Variable schakelaar(Regel regel) {
    return Objects.requireNonNull(keuzeschakelaars.get(regel));
  }

  private Formula formule(Regel regel) {
    Formula als = fabriek.or(variabelen(regel.als()));
    Formula dan = fabriek.or(variabelen(regel.dan()));
    return switch (regel.soort()) {
      case VEREIST -> fabriek.implication(als, dan);
      case SPANNING -> fabriek.not(fabriek.and(als, dan));
      case SLUIT_UIT ->
          regel.dan().isEmpty() ? fabriek.not(als) : fabriek.not(fabriek.and(als, dan));
      case VERSTERKT, GRENS -> throw new IllegalArgumentException(regel.code() + " never binds");
    };
  }

  /** Whether a complete profile has all these options and keeps to these rules. */
  boolean bestaat(Collection<Optie> beslissingen, Collection<Regel> onder) {
    return bestaat(beslissingen, onder, List.of());
  }

  /** Whether a complete profile has all these options, none of those, and keeps to these rules. */
  boolean bestaat(
      Collection<Optie> beslissingen, Collection<Regel> onder, Collection<Optie> zonder) {
    List<Literal> aannamen =
        Stream.of(
                beslissingen.stream().map(this::variabele),
                onder.stream().map(this::schakelaar),
                zonder.stream().map(optie -> variabele(optie).negate()))
            .<Literal>flatMap(stroom -> stroom)
            .toList();
    return solver.sat(aannamen) == Tristate.TRUE;
  }

  /** The number of complete profiles with all these options under all rules. */
  long aantal(Collection<Optie> beslissingen) {
    List<Formula> alles = new ArrayList<>();
    for (Keuze keuze : Keuze.values()) {
      alles.add(fabriek.amo(variabelen(keuze.opties())));
      alles.add(fabriek.or(variabelen(keuze.opties())));
    }
    keuzeschakelaars.keySet().forEach(regel -> alles.add(formule(regel)));
    beslissingen.forEach(optie -> alles.add(variabele(optie)));
    SortedSet<Variable> variabelen = new TreeSet<>(opties.values());
    return ModelCounter.count(alles, variabelen).longValueExact();
  }

  /** What the backbone of all rules and decisions says. */
  Ruggengraat ruggengraat(Collection<Optie> beslissingen) {
    SATSolver los = MiniSat.miniSat(fabriek);
    los.add(ruimte);
    keuzeschakelaars.keySet().forEach(regel -> los.add(formule(regel)));
    beslissingen.forEach(optie -> los.add(variabele(optie)));
    if (los.sat() != Tristate.TRUE) {
      return new Ruggengraat(false, Set.of(), Set.of(Optie.values()));
    }
    Backbone backbone = los.backbone(opties.values());
    return new Ruggengraat(
        true,
        metVariabele(backbone.getPositiveBackbone()),
        metVariabele(backbone.getNegativeBackbone()));
  }

  private Set<Optie> metVariabele(Collection<Variable> variabelen) {
    return opties.entrySet().stream()
        .filter(e -> variabelen.contains(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Options in every profile left, and options in none. */
  record Ruggengraat(boolean isOver, Set<Optie> altijd, Set<Optie> nooit) {}

  /** Decisions and rules, a part of what is to be explained. */
  record Deel(Set<Optie> beslissingen, Set<Regel> regels) {
    int omvang() {
      return beslissingen.size() + regels.size();
    }
  }

  /** Whether a part of the decisions and rules leaves something; monotone. */
  @FunctionalInterface
  interface Over {
    /** Whether something is left. */
    boolean isOver(Deel deel);
  }

  /** Whether a part leaves nothing and without any one member does leave something. */
  static boolean isMinimaal(Deel deel, Over over) {
    if (over.isOver(deel)) {
      return false;
    }
    for (Optie optie : deel.beslissingen()) {
      if (!over.isOver(new Deel(zonder(deel.beslissingen(), optie), deel.regels()))) {
        return false;
      }
    }
    for (Regel regel : deel.regels()) {
      if (!over.isOver(new Deel(deel.beslissingen(), zonder(deel.regels(), regel)))) {
        return false;
      }
    }
    return true;
  }

  private static <T> Set<T> zonder(Set<T> alle, T een) {
    Set<T> uit = new HashSet<>(alle);
    uit.remove(een);
    return uit;
  }

  /** What a search for a reason that is missing came to. */
  enum Volledigheid {
    VOLLEDIG,
    ONTBREEKT,
    AFGEBROKEN
  }

  /**
   * Whether these are all minimal parts that leave nothing. A second solver proposes parts that
   * include none of them; each is grown until nothing can be added and then set aside. When it has
   * no more proposals, none is missing (the MARCO algorithm, started from what is to be proved).
   */
  Volledigheid zijnAlle(Collection<Deel> gevonden, Deel geheel, Over over, int meestePogingen) {
    FormulaFactory kaartfabriek = new FormulaFactory();
    SATSolver kaart = MiniSat.miniSat(kaartfabriek);
    Map<Object, Variable> leden = new LinkedHashMap<>();
    Stream.concat(geheel.beslissingen().stream(), geheel.regels().stream())
        .forEach(lid -> leden.put(lid, kaartfabriek.variable("l_" + leden.size())));
    for (Deel deel : gevonden) {
      kaart.add(
          kaartfabriek.clause(
              leden(deel).map(lid -> Objects.requireNonNull(leden.get(lid)).negate()).toList()));
    }
    for (int poging = 0; poging < meestePogingen; poging++) {
      if (kaart.sat() != Tristate.TRUE) {
        return Volledigheid.VOLLEDIG;
      }
      SortedSet<Variable> aan = new TreeSet<>(kaart.model(leden.values()).positiveVariables());
      Deel deel = deel(geheel, lid -> aan.contains(leden.get(lid)));
      if (!over.isOver(deel)) {
        return Volledigheid.ONTBREEKT;
      }
      for (Object lid : leden.keySet()) {
        Deel groter = deel(geheel, ander -> ander.equals(lid) || bevat(deel, ander));
        if (groter.omvang() > deel.omvang() && over.isOver(groter)) {
          deel.beslissingen().addAll(groter.beslissingen());
          deel.regels().addAll(groter.regels());
        }
      }
      kaart.add(
          kaartfabriek.or(
              leden.entrySet().stream()
                  .filter(e -> !bevat(deel, e.getKey()))
                  .map(Map.Entry::getValue)
                  .toList()));
    }
    return Volledigheid.AFGEBROKEN;
  }

  private static Stream<Object> leden(Deel deel) {
    return Stream.concat(deel.beslissingen().stream(), deel.regels().stream());
  }

  private static boolean bevat(Deel deel, Object lid) {
    return leden(deel).anyMatch(lid::equals);
  }

  private static Deel deel(Deel geheel, java.util.function.Predicate<Object> welke) {
    return new Deel(
        geheel.beslissingen().stream().filter(welke).collect(Collectors.toCollection(HashSet::new)),
        geheel.regels().stream().filter(welke).collect(Collectors.toCollection(HashSet::new)));
  }
}
