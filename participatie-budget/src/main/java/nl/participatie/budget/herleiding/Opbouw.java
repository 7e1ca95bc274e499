package nl.participatie.budget.herleiding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
  private final Breuk[] getallen;
  private final long open;

  private Opbouw(Reeks wens, Reeks erbij, Naam naam) {
    this.wens = wens;
    this.erbij = erbij;
    this.naam = naam;
    this.open = open();
    this.getallen = getallen();
  }

  static Reeks van(Reeks wens, Reeks erbij, Naam naam) {
    Opbouw opbouw = new Opbouw(wens, erbij, naam);
    return Reeks.van(Kolom.van(i -> opbouw.getallen[i]), opbouw.open, new Knoop.Opgebouwd(opbouw));
  }

  /** Where something is missing, or was in the year before and the cap builds on it. */
  private long open() {
    long mist = wens.onvolledig() | erbij.onvolledig();
    long gevonden = wens.onvolledig() & Momenten.bit(Momenten.STRUCTUREEL);
    for (int i = 0; i < Momenten.JAREN; i++) {
      boolean isVorigeOpen = i > 0 && Momenten.in(i - 1, gevonden);
      boolean isOpen = !isVrij(i) && (isVorigeOpen || Momenten.in(i, mist));
      gevonden |= isOpen ? Momenten.bit(i) : 0;
    }
    return gevonden;
  }

  private Breuk[] getallen() {
    Breuk[] opgebouwd = new Breuk[Momenten.AANTAL];
    Breuk vorige = Breuk.NUL;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      Breuk gewenst = wens.getallen().op(i);
      Breuk meeste = isVrij(i) ? gewenst : rond(vorige.plus(erbij.getallen().op(i)));
      opgebouwd[i] = gewenst.compareTo(meeste) <= 0 ? gewenst : meeste;
      vorige = opgebouwd[i];
    }
    return opgebouwd;
  }

  /** In the unit of the name, half up: nobody is placed in more parts than people are kept in. */
  private Breuk rond(Breuk getal) {
    Breuk delen = Breuk.of(naam.eenheid().delen());
    return Breuk.of(getal.maal(delen).rond(), delen.teller());
  }

  private Breuk vorige(int moment) {
    return moment == 0 ? Breuk.NUL : getallen[moment - 1];
  }

  /** In the long run, or nobody: who is not there is within any cap, also an unknown one. */
  private boolean isVrij(int moment) {
    boolean isNiemand =
        !Momenten.in(moment, wens.onvolledig()) && wens.getallen().op(moment).signum() == 0;
    return moment == Momenten.STRUCTUREEL || isNiemand;
  }

  Herleiding boom(int moment, Uitkomst<Breuk> waarde) {
    Herleiding gewenst = wens.herleiding(moment);
    if (isVrij(moment)) {
      return naam.op(gewenst);
    }
    Herleiding meeste =
        Bewerking.PLUS.herleiding(
            meeste(moment), List.of(vorigJaar(moment), erbij.herleiding(moment)));
    return naam.op(Bewerking.HOOGSTENS.herleiding(waarde, List.of(gewenst, meeste)));
  }

  private Uitkomst<Breuk> meeste(int moment) {
    return vorigeUitkomst(moment).dan(eerder -> erbij.op(moment).map(eerder::plus));
  }

  private Uitkomst<Breuk> vorigeUitkomst(int moment) {
    return moment == 0 || !Momenten.in(moment - 1, open)
        ? Uitkomst.van(vorige(moment))
        : Uitkomst.onbepaald(ontbrekend(moment - 1).iterator().next());
  }

  private Herleiding vorigJaar(int moment) {
    return moment == 0
        ? Herleiding.builder()
            .label(Meldingen.tekst("herleiding.geenVorigJaar"))
            .waarde(Uitkomst.van(Breuk.NUL))
            .eenheid(naam.eenheid())
            .bronnen(List.of(naam.bron().get()))
            .build()
        : boom(moment - 1, vorigeUitkomst(moment));
  }

  Collection<Onbepaald> ontbrekend(int moment) {
    if (isVrij(moment)) {
      return wens.ontbrekend(moment);
    }
    Collection<Onbepaald> alle = new ArrayList<>(wens.ontbrekend(moment));
    alle.addAll(erbij.ontbrekend(moment));
    if (moment > 0 && Momenten.in(moment - 1, open)) {
      alle.addAll(ontbrekend(moment - 1));
    }
    return alle;
  }
}
