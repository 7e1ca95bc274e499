package nl.participatie.keuzes.uitwisseling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.tree.ParseTree;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.modelcounting.ModelCounter;
import uvl.UVLJavaLexer;
import uvl.UVLJavaParser;
import uvl.UVLJavaParser.AlternativeGroupContext;
import uvl.UVLJavaParser.AndConstraintContext;
import uvl.UVLJavaParser.ConstraintContext;
import uvl.UVLJavaParser.FeatureContext;
import uvl.UVLJavaParser.FeatureModelContext;
import uvl.UVLJavaParser.GroupContext;
import uvl.UVLJavaParser.GroupSpecContext;
import uvl.UVLJavaParser.ImplicationConstraintContext;
import uvl.UVLJavaParser.LiteralConstraintContext;
import uvl.UVLJavaParser.MandatoryGroupContext;
import uvl.UVLJavaParser.NotConstraintContext;
import uvl.UVLJavaParser.OrConstraintContext;
import uvl.UVLJavaParser.ParenthesisConstraintContext;

/**
 * Reads a feature model with the grammar of UVL's own parser and gives it the meaning that UVL
 * defines, as propositional formulas. Knows nothing of choices, options and rules.
 */
final class Uvllezer {

  private final FormulaFactory f = new FormulaFactory();
  private final List<String> namen = new ArrayList<>();
  private final List<Formula> boom = new ArrayList<>();
  private final List<Formula> beperkingen = new ArrayList<>();

  Uvllezer(String document) {
    FeatureModelContext model = ontleed(document);
    FeatureContext wortel = model.features().feature();
    boom.add(variabele(wortel));
    lees(wortel);
    if (model.constraints() != null) {
      model
          .constraints()
          .constraintLine()
          .forEach(regel -> beperkingen.add(formule(regel.constraint())));
    }
  }

  /** The names of the features from the root down, in the order of the document. */
  List<String> namen() {
    return List.copyOf(namen);
  }

  /** The constraints across the tree. */
  List<Formula> beperkingen() {
    return List.copyOf(beperkingen);
  }

  /** The number of products. */
  BigInteger aantal() {
    SortedSet<Variable> variabelen = new TreeSet<>();
    namen.forEach(naam -> variabelen.add(f.variable(naam)));
    List<Formula> alles = new ArrayList<>(boom);
    alles.addAll(beperkingen);
    return ModelCounter.count(alles, variabelen);
  }

  private static FeatureModelContext ontleed(String document) {
    UVLJavaLexer lexer = new UVLJavaLexer(CharStreams.fromString(document));
    UVLJavaParser parser = new UVLJavaParser(new CommonTokenStream(lexer));
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    lexer.addErrorListener(Streng.STRENG);
    parser.addErrorListener(Streng.STRENG);
    return parser.featureModel();
  }

  private void lees(FeatureContext ouder) {
    namen.add(ouder.reference().getText());
    for (GroupContext groep : ouder.group()) {
      if (groep instanceof MandatoryGroupContext verplicht) {
        for (FeatureContext kind : verplicht.groupSpec().feature()) {
          boom.add(f.equivalence(variabele(ouder), variabele(kind)));
        }
        leesKinderen(verplicht.groupSpec());
      } else if (groep instanceof AlternativeGroupContext keuze) {
        boom.add(precies1(variabele(ouder), keuze.groupSpec()));
        leesKinderen(keuze.groupSpec());
      } else {
        throw new IllegalArgumentException("Group not expected: " + groep.getText());
      }
    }
  }

  private void leesKinderen(GroupSpecContext groep) {
    groep.feature().forEach(this::lees);
  }

  /** Exactly one child with the parent, none without it. */
  private Formula precies1(Variable ouder, GroupSpecContext groep) {
    List<Variable> kinderen = groep.feature().stream().map(this::variabele).toList();
    List<Formula> delen = new ArrayList<>();
    delen.add(f.equivalence(ouder, f.or(kinderen)));
    for (Variable een : kinderen) {
      for (Variable ander : kinderen) {
        if (een.compareTo(ander) < 0) {
          delen.add(f.or(een.negate(), ander.negate()));
        }
      }
    }
    return f.and(delen);
  }

  private Variable variabele(FeatureContext feature) {
    return f.variable(feature.reference().getText());
  }

  private Formula formule(ConstraintContext uitdrukking) {
    if (uitdrukking instanceof LiteralConstraintContext naam) {
      return bekend(naam.reference());
    } else if (uitdrukking instanceof ParenthesisConstraintContext haakjes) {
      return formule(haakjes.constraint());
    } else if (uitdrukking instanceof NotConstraintContext niet) {
      return f.not(formule(niet.constraint()));
    } else if (uitdrukking instanceof AndConstraintContext en) {
      return f.and(formule(en.constraint(0)), formule(en.constraint(1)));
    } else if (uitdrukking instanceof OrConstraintContext of) {
      return f.or(formule(of.constraint(0)), formule(of.constraint(1)));
    } else if (uitdrukking instanceof ImplicationConstraintContext volgt) {
      return f.implication(formule(volgt.constraint(0)), formule(volgt.constraint(1)));
    }
    throw new IllegalArgumentException("Constraint not expected: " + uitdrukking.getText());
  }

  private Variable bekend(ParseTree naam) {
    if (!namen.contains(naam.getText())) {
      throw new IllegalArgumentException("No feature " + naam.getText());
    }
    return f.variable(naam.getText());
  }

  /** Every fault counts: without this the parser repairs what it cannot read. */
  private static final class Streng extends BaseErrorListener {
    private static final Streng STRENG = new Streng();

    @Override
    public void syntaxError(
        Recognizer<?, ?> lezer,
        Object symbool,
        int regel,
        int kolom,
        String melding,
        RecognitionException oorzaak) {
      throw new IllegalArgumentException(regel + ":" + kolom + " " + melding);
    }
  }
}
