package nl.participatie.benchmarks;

import com.github.javabdd.BDD;
import com.github.javabdd.BDDFactory;
import java.util.List;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.model.keuze.Keuze;

/** The rules in JavaBDD: a variable per option, one diagram for all rules. */
final class Javabdd {

  /** Room for many questions before anything has to be cleaned up. */
  private static final int RUIM = 400_000;

  private static final int KRAP = 5_000;

  private final BDDFactory fabriek;
  private final List<Verbod> verboden;
  private final int[] niveau = new int[Catalogus.OPTIES.size()];
  private final int[] optie = new int[Catalogus.OPTIES.size()];

  private Javabdd(List<Verbod> verboden, int knopen) {
    this.verboden = verboden;
    this.fabriek = BDDFactory.init("java", knopen, knopen / 4);
    fabriek.setVarNum(Catalogus.OPTIES.size());
    int plaats = 0;
    for (Keuze keuze : Catalogus.VOLGORDE) {
      for (int nummer : Catalogus.nummers(keuze)) {
        optie[plaats] = nummer;
        niveau[nummer] = plaats++;
      }
    }
  }

  /** For many questions. */
  static Javabdd ruim(List<Verbod> verboden) {
    return new Javabdd(verboden, RUIM);
  }

  /** For one question: made fastest. */
  static Javabdd krap(List<Verbod> verboden) {
    return new Javabdd(verboden, KRAP);
  }

  private BDD een(int[] nummers) {
    BDD uit = fabriek.zero();
    for (int nummer : nummers) {
      uit.orWith(fabriek.ithVar(niveau[nummer]));
    }
    return uit;
  }

  /** The rules alone. */
  BDD regels() {
    BDD uit = fabriek.one();
    for (Verbod verbod : verboden) {
      BDD beide = een(Catalogus.nummers(verbod.als()));
      beide.andWith(een(Catalogus.nummers(verbod.tegen())));
      uit.andWith(beide.not());
      beide.free();
    }
    return uit;
  }

  /** The rules, and one option of each choice. */
  BDD ruimte() {
    BDD uit = regels();
    for (Keuze keuze : Catalogus.VOLGORDE) {
      int[] nummers = Catalogus.nummers(keuze);
      uit.andWith(een(nummers));
      for (int i = 0; i < nummers.length; i++) {
        for (int j = i + 1; j < nummers.length; j++) {
          uit.andWith(
              fabriek.nithVar(niveau[nummers[i]]).orWith(fabriek.nithVar(niveau[nummers[j]])));
        }
      }
    }
    return uit;
  }

  /** What was chosen, in the form that restricts a diagram. */
  BDD gekozen(long masker) {
    BDD uit = fabriek.one();
    for (int nummer : Catalogus.nummers(masker)) {
      uit.andWith(fabriek.ithVar(niveau[nummer]));
    }
    return uit;
  }

  /** One walk from the root to the end. */
  boolean isGeldig(BDD regels, long profiel) {
    BDD knoop = regels.id();
    while (!knoop.isOne() && !knoop.isZero()) {
      boolean gekozen = (profiel >>> optie[knoop.var()] & 1) != 0;
      BDD verder = gekozen ? knoop.high() : knoop.low();
      knoop.free();
      knoop = verder;
    }
    boolean geldig = knoop.isOne();
    knoop.free();
    return geldig;
  }

  /** A variable that is given counts as free in the result, so each one doubles it. */
  static long aantal(BDD ruimte, BDD gekozen, int besluiten) {
    BDD rest = ruimte.restrict(gekozen);
    double aantal = rest.satCount();
    rest.free();
    return (long) (aantal / (1L << besluiten));
  }

  /** The options that can still be had. */
  long open(BDD ruimte, BDD gekozen) {
    BDD rest = ruimte.restrict(gekozen);
    long open = 0;
    for (int i = 0; i < Catalogus.OPTIES.size(); i++) {
      BDD een = fabriek.ithVar(niveau[i]);
      BDD met = rest.restrict(een);
      if (!met.isZero()) {
        open |= 1L << i;
      }
      een.free();
      met.free();
    }
    rest.free();
    return open;
  }

  boolean isStrijdig(BDD ruimte, long besloten) {
    BDD gekozen = gekozen(besloten);
    BDD rest = ruimte.restrict(gekozen);
    boolean strijdig = rest.isZero();
    rest.free();
    gekozen.free();
    return strijdig;
  }

  void sluit() {
    fabriek.done();
  }
}
