package nl.participatie.budget.herleiding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;

/** How the numbers of a series came about: looked at only when a tree is asked for. */
sealed interface Knoop {

  /** Of a series that is computed for its numbers only. */
  Knoop GEEN = new Spoorloos();

  /** The tree at a moment, with the number on top. */
  Herleiding boom(int moment, Uitkomst<Breuk> waarde);

  /** What is missing at an open moment. */
  Collection<Onbepaald> ontbrekend(int moment);

  /** The series that it was made of. */
  List<Reeks> delen();

  /** A figure that goes in, or one that follows from others by a formula of its own. */
  record Blad(IntFunction<Onbepaald> oorzaak, Reeks.Bladboom boom, List<Reeks> delen)
      implements Knoop {

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return boom.op(moment, waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      return List.of(oorzaak.apply(moment));
    }
  }

  /** A key figure. */
  record Kengetalblad(String code, Blad blad) implements Knoop {

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return blad.boom(moment, waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      return blad.ontbrekend(moment);
    }

    @Override
    public List<Reeks> delen() {
      return List.of();
    }
  }

  /** An operation on operands; of one operand it is that operand. */
  record Formule(Bewerking bewerking, List<Reeks> delen) implements Knoop {

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      List<Herleiding> bomen = delen.stream().map(deel -> deel.herleiding(moment)).toList();
      boolean isDeelZelf = bomen.size() == 1 && bomen.get(0).waarde().equals(waarde);
      return isDeelZelf ? bomen.get(0) : bewerking.herleiding(waarde, bomen);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      Collection<Onbepaald> alle = new ArrayList<>();
      delen.forEach(deel -> alle.addAll(deel.ontbrekend(moment)));
      return alle;
    }
  }

  /** A number times a quotient: computed as one division, which reads less well. */
  record NaarRato(Knoop berekend, Reeks getal, Supplier<Reeks> quotient) implements Knoop {

    @Override
    public List<Reeks> delen() {
      return berekend.delen();
    }

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return Bewerking.MAAL.herleiding(
          waarde, List.of(getal.herleiding(moment), quotient.get().herleiding(moment)));
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      return berekend.ontbrekend(moment);
    }
  }

  /** A name on top of a series, possibly with its numbers rounded. */
  record Benoemd(Naam naam, Reeks van) implements Knoop {

    @Override
    public List<Reeks> delen() {
      return List.of(van);
    }

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return naam.op(van.herleiding(moment), waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      return van.ontbrekend(moment);
    }
  }

  /** A product that is rounded as it is made: it has no number before rounding. */
  record Afgerond(Naam naam, Formule formule) implements Knoop {

    @Override
    public List<Reeks> delen() {
      return formule.delen();
    }

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return naam.op(formule.boom(moment, waarde), waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      return formule.ontbrekend(moment);
    }
  }

  /** One series at some moments, another at the others. */
  record Keus(long eerste, Reeks deze, Reeks ander) implements Knoop {

    /** The one that counts. */
    Reeks reeks(int moment) {
      return Momenten.in(moment, eerste) ? deze : ander;
    }

    @Override
    public List<Reeks> delen() {
      return List.of(deze, ander);
    }

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return reeks(moment).knoop().boom(moment, waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      return reeks(moment).knoop().ontbrekend(moment);
    }
  }

  /** One series at some moments, another at the others, and the number on which that rests. */
  record Voorwaardelijk(Naam naam, Keus keus, Reeks voorwaarde) implements Knoop {

    @Override
    public List<Reeks> delen() {
      return List.of(keus.deze(), keus.ander(), voorwaarde);
    }

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      List<Herleiding> delen =
          List.of(keus.reeks(moment).herleiding(moment), voorwaarde.herleiding(moment));
      return naam.op(Bewerking.GEZIEN.herleiding(waarde, delen), waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      Collection<Onbepaald> alle = new ArrayList<>(keus.reeks(moment).ontbrekend(moment));
      alle.addAll(voorwaarde.ontbrekend(moment));
      return alle;
    }
  }

  /** Moments at which the number passes a limit, beside those at which something was missing. */
  record Grens(Knoop binnen, long miste, long buiten, Supplier<Onbepaald> oorzaak)
      implements Knoop {

    @Override
    public List<Reeks> delen() {
      return binnen.delen();
    }

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return binnen.boom(moment, waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      Collection<Onbepaald> alle = new ArrayList<>();
      if (Momenten.in(moment, miste)) {
        alle.addAll(binnen.ontbrekend(moment));
      }
      if (Momenten.in(moment, buiten)) {
        alle.add(oorzaak.get());
      }
      return alle;
    }
  }

  /** At most so many more than the moment before. */
  record Opgebouwd(Opbouw opbouw) implements Knoop {

    @Override
    public List<Reeks> delen() {
      return opbouw.operanden();
    }

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      return opbouw.boom(moment, waarde);
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      return opbouw.ontbrekend(moment);
    }
  }

  /** Nothing was kept: whoever wants a tree computes again, with what is kept. */
  record Spoorloos() implements Knoop {

    @Override
    public Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
      throw new IllegalStateException("Computed for its numbers only");
    }

    @Override
    public Collection<Onbepaald> ontbrekend(int moment) {
      throw new IllegalStateException("Computed for its numbers only");
    }

    @Override
    public List<Reeks> delen() {
      return List.of();
    }
  }
}
