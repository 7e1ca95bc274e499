package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;

/**
 * A number that may grow by no more than a cap from one year to the next: {@code x(t) =
 * min(wens(t), x(t - 1) + erbij(t))}, with nothing before the first year. In the long run no cap is
 * left.
 */
final class Opbouw {

  private final Reeks wens;
  private final Reeks erbij;
  private final Naam naam;
  private final long vrij;
  private final long open;
  private final long[] delen;

  private Opbouw(Reeks wens, Reeks erbij, Naam naam) {
    this.wens = wens;
    this.erbij = erbij;
    this.naam = naam;
    this.vrij = vrij(wens);
    this.open = open();
    this.delen = delen();
  }

  static Reeks van(Reeks wens, Reeks erbij, Naam naam) {
    Opbouw opbouw = new Opbouw(wens, erbij, naam);
    return new Reeks(
        Kolom.van(opbouw.delen, naam.eenheid().delen()),
        opbouw.open,
        opbouw.open,
        wens.isSpoorloos() || erbij.isSpoorloos() ? Knoop.GEEN : new Knoop.Opgebouwd(opbouw));
  }

  List<Reeks> operanden() {
    return List.of(wens, erbij);
  }

  /** In the long run, or nobody: who is not there is within any cap, also an unknown one. */
  private static long vrij(Reeks wens) {
    return (wens.getallen().nul() & ~wens.onvolledig()) | Momenten.bit(Momenten.STRUCTUREEL);
  }

  /** Where something is missing, or was in the year before and the cap builds on it. */
  private long open() {
    long mist = wens.onvolledig() | erbij.onvolledig();
    long gevonden = wens.onvolledig() & Momenten.bit(Momenten.STRUCTUREEL);
    for (int i = 0; i < Momenten.JAREN; i++) {
      boolean isVorigeOpen = i > 0 && Momenten.in(i - 1, gevonden);
      boolean isOpen = !Momenten.in(i, vrij) && (isVorigeOpen || Momenten.in(i, mist));
      gevonden |= isOpen ? Momenten.bit(i) : 0;
    }
    return gevonden;
  }

  /** In whole parts of a person: the number before is one, so that rounding the cap is enough. */
  private long[] delen() {
    long perEen = naam.eenheid().delen();
    // a cap above what is wished for binds no more than one equal to it
    Kolom plafond = erbij.getallen().rond(perEen).kleinste(wens.getallen());
    long[] opgebouwd = new long[Momenten.AANTAL];
    long vorige = 0;
    for (int i = 0; i < opgebouwd.length; i++) {
      if (!Momenten.in(i, open)) {
        long gewenst = wens.getallen().in(i, perEen);
        boolean isVrij = Momenten.in(i, vrij);
        vorige = isVrij ? gewenst : Math.min(gewenst, vorige + plafond.in(i, perEen));
        opgebouwd[i] = vorige;
      }
    }
    return opgebouwd;
  }

  Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
    return boom(moment, waarde, wens.herleiding(moment));
  }

  private Herleiding boom(int moment, Uitkomst<Breuk> waarde, Herleiding gewenst) {
    if (Momenten.in(moment, vrij)) {
      return naam.op(gewenst, waarde);
    }
    Herleiding meeste =
        Herleiding.builder()
            .from(
                Bewerking.PLUS.herleiding(
                    meeste(moment), List.of(vorigJaar(moment), erbij.herleiding(moment))))
            .ontbrekend(meesteOntbrekend(moment))
            .build();
    return naam.op(Bewerking.HOOGSTENS.herleiding(waarde, List.of(gewenst, meeste)), waarde);
  }

  private Uitkomst<Breuk> meeste(int moment) {
    return vorigeUitkomst(moment).dan(eerder -> erbij.op(moment).map(eerder::plus));
  }

  private Uitkomst<Breuk> vorigeUitkomst(int moment) {
    if (moment > 0 && Momenten.in(moment - 1, open)) {
      return Uitkomst.onbepaald(ontbrekend(moment - 1).iterator().next());
    }
    long vorige = moment == 0 ? 0 : delen[moment - 1];
    return Uitkomst.van(Breuk.of(vorige, naam.eenheid().delen()));
  }

  private Herleiding vorigJaar(int moment) {
    return moment == 0
        ? Herleiding.builder()
            .label(Meldingen.tekst("herleiding.geenVorigJaar"))
            .waarde(Uitkomst.van(Breuk.NUL))
            .eenheid(naam.eenheid())
            .bronnen(List.of(naam.bron().get()))
            .build()
        : inVorigJaar(moment);
  }

  /** What was there the year before, under the name of that year. */
  private Herleiding inVorigJaar(int moment) {
    int jaar = Momenten.EERSTE_JAAR + moment - 1;
    Herleiding boom =
        boom(moment - 1, vorigeUitkomst(moment), Jaarnaam.in(jaar, wens.herleiding(moment - 1)));
    return Herleiding.builder()
        .from(boom)
        .label(Jaarnaam.in(jaar, boom.label()))
        .ontbrekend(vorigeOntbrekend(moment))
        .build();
  }

  Collection<Onbepaald> ontbrekend(int moment) {
    if (Momenten.in(moment, vrij)) {
      return wens.ontbrekend(moment);
    }
    Collection<Onbepaald> alle = new ArrayList<>(wens.ontbrekend(moment));
    alle.addAll(meesteOntbrekend(moment));
    return alle;
  }

  private Set<Onbepaald> meesteOntbrekend(int moment) {
    return ImmutableSet.<Onbepaald>builder()
        .addAll(erbij.ontbrekend(moment))
        .addAll(vorigeOntbrekend(moment))
        .build();
  }

  private Collection<Onbepaald> vorigeOntbrekend(int moment) {
    return moment > 0 && Momenten.in(moment - 1, open) ? ontbrekend(moment - 1) : List.of();
  }
}
