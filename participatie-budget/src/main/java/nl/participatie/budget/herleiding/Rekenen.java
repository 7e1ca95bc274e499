package nl.participatie.budget.herleiding;

import java.util.List;
import java.util.function.Supplier;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;

/** Arithmetic on series, with what is missing carried along. What each gives stands at Reeks. */
final class Rekenen {

  private Rekenen() {}

  static Reeks som(List<Reeks> delen) {
    Kolom[] getallen = new Kolom[delen.size()];
    long open = 0;
    long onvolledig = 0;
    for (int i = 0; i < getallen.length; i++) {
      Reeks deel = delen.get(i);
      getallen[i] = deel.getallen();
      open |= deel.open();
      onvolledig |= deel.onvolledig();
    }
    return new Reeks(Kolom.som(getallen), open, onvolledig, optelling(delen));
  }

  private static Knoop optelling(List<Reeks> delen) {
    for (Reeks deel : delen) {
      if (deel.isSpoorloos()) {
        return Knoop.GEEN;
      }
    }
    return new Knoop.Formule(Bewerking.PLUS, delen);
  }

  static Reeks deelsom(List<Reeks> delen) {
    Reeks eerste = delen.get(0);
    if (delen.size() == 1 && eerste.isSpoorloos() && eerste.onvolledig() == 0) {
      return eerste;
    }
    Kolom[] getallen = new Kolom[delen.size()];
    long open = Momenten.ALLE;
    long onvolledig = 0;
    for (int i = 0; i < getallen.length; i++) {
      Reeks deel = delen.get(i);
      getallen[i] = deel.getallen().kies(~deel.open(), Kolom.NUL);
      open &= deel.open();
      onvolledig |= deel.onvolledig();
    }
    Kolom som = Kolom.som(getallen);
    // nothing found so far is no answer: what is missing is never shown as zero
    long niets = onvolledig == 0 ? 0 : onvolledig & som.nul();
    return new Reeks(som, open | niets, onvolledig, optelling(delen));
  }

  static Reeks product(Reeks... factoren) {
    Kolom product = factoren[0].getallen();
    long open = factoren[0].open();
    long onvolledig = factoren[0].onvolledig();
    for (int i = 1; i < factoren.length; i++) {
      product = product.maal(factoren[i].getallen());
      open |= factoren[i].open();
      onvolledig |= factoren[i].onvolledig();
    }
    if (onvolledig != 0) {
      long nul = 0;
      for (Reeks factor : factoren) {
        nul |= factor.nul();
      }
      open &= ~nul;
      onvolledig &= ~nul;
      product = product.kies(~nul, Kolom.NUL);
    }
    return new Reeks(product, open, onvolledig, vermenigvuldiging(factoren));
  }

  private static Knoop vermenigvuldiging(Reeks... factoren) {
    for (Reeks factor : factoren) {
      if (factor.isSpoorloos()) {
        return Knoop.GEEN;
      }
    }
    return new Knoop.Formule(Bewerking.MAAL, List.of(factoren));
  }

  static Reeks quotient(Reeks deeltal, Reeks deler, Supplier<Onbepaald> nul) {
    long door = deler.getallen().nul() & ~deler.open();
    Kolom quotient = deeltal.getallen().gedeeldDoor(deler.getallen());
    return samen(Bewerking.GEDEELD_DOOR, deeltal, deler, quotient).begrensd(door, nul);
  }

  static Reeks naarRato(Reeks getal, Reeks teller, Reeks noemer, Supplier<Onbepaald> nul) {
    Reeks uitkomst = quotient(product(getal, teller), noemer, nul);
    if (uitkomst.isSpoorloos()) {
      return uitkomst;
    }
    return new Reeks(
        uitkomst.getallen(),
        uitkomst.open(),
        uitkomst.onvolledig(),
        new Knoop.NaarRato(uitkomst.knoop(), getal, () -> quotient(teller, noemer, nul)));
  }

  static Reeks kleinste(Reeks een, Reeks ander) {
    Kolom kleinste = een.getallen().kleinste(ander.getallen());
    Reeks samen = samen(Bewerking.HOOGSTENS, een, ander, kleinste);
    if (samen.onvolledig() == 0) {
      return samen;
    }
    long nul = een.nul() | ander.nul();
    return new Reeks(
        kleinste.kies(~nul, Kolom.NUL),
        samen.open() & ~nul,
        samen.onvolledig() & ~nul,
        samen.knoop());
  }

  static Reeks grootste(Reeks een, Reeks ander) {
    return samen(Bewerking.MINSTENS, een, ander, een.getallen().grootste(ander.getallen()));
  }

  static Reeks samen(Bewerking bewerking, Reeks een, Reeks ander, Kolom uitkomst) {
    return new Reeks(
        uitkomst,
        een.open() | ander.open(),
        een.onvolledig() | ander.onvolledig(),
        isSpoorloos(een, ander) ? Knoop.GEEN : new Knoop.Formule(bewerking, List.of(een, ander)));
  }

  private static boolean isSpoorloos(Reeks een, Reeks ander) {
    return een.isSpoorloos() || ander.isSpoorloos();
  }

  static Reeks keus(long eerste, Reeks deze, Reeks ander) {
    return keus(
        eerste,
        deze,
        ander,
        isSpoorloos(deze, ander) ? Knoop.GEEN : new Knoop.Keus(eerste, deze, ander));
  }

  static Reeks keus(long eerste, Reeks deze, Reeks ander, Reeks voorwaarde, Naam naam) {
    Reeks gekozen = keus(eerste, deze, ander, Knoop.GEEN);
    return new Reeks(
        gekozen.getallen(),
        gekozen.open() | voorwaarde.open(),
        gekozen.onvolledig() | voorwaarde.onvolledig(),
        isSpoorloos(deze, ander) || voorwaarde.isSpoorloos()
            ? Knoop.GEEN
            : new Knoop.Voorwaardelijk(naam, new Knoop.Keus(eerste, deze, ander), voorwaarde));
  }

  private static Reeks keus(long eerste, Reeks deze, Reeks ander, Knoop knoop) {
    return new Reeks(
        deze.getallen().kies(eerste, ander.getallen()),
        (deze.open() & eerste) | (ander.open() & ~eerste),
        (deze.onvolledig() & eerste) | (ander.onvolledig() & ~eerste),
        knoop);
  }

  static Reeks rondProduct(Reeks een, Reeks ander, Naam naam, String schuldig) {
    Kolom rond = een.getallen().maalRond(ander.getallen(), naam.eenheid().delen());
    long mist = een.onvolledig() | ander.onvolledig();
    long nul = mist == 0 ? 0 : een.nul() | ander.nul();
    Reeks product =
        new Reeks(
            rond,
            (een.open() | ander.open()) & ~nul,
            mist & ~nul,
            isSpoorloos(een, ander)
                ? Knoop.GEEN
                : new Knoop.Afgerond(naam, new Knoop.Formule(Bewerking.MAAL, List.of(een, ander))));
    return naam.eenheid().binnenGrenzen(product, schuldig);
  }
}
