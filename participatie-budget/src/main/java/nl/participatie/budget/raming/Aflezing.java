package nl.participatie.budget.raming;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.budget.internal.Postmap;
import nl.participatie.budget.volume.Volumes;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/** Reads values from the columns of a run, at a moment. */
final class Aflezing {

  static final long CENTEN = 100;
  static final long DUIZENDSTEN = 1000;

  private Aflezing() {}

  /** Groups and money received. */
  static Situatie situatie(Doorrekening cijfers, int moment) {
    return new Situatie(
        new Volumes(
            Postmap.map(Volumegroep.class, cijfers.mensen(), reeks -> personen(reeks, moment))),
        Postmap.map(Batenpost.class, cijfers.baten(), reeks -> bedrag(reeks, moment)));
  }

  /** What is spent and what is left. */
  static Uitgaven uitgaven(Doorrekening cijfers, int moment) {
    return new Uitgaven(
        Postmap.map(Lastenpost.class, cijfers.lasten(), reeks -> deelsom(reeks, moment)),
        Postmap.map(Saldopost.class, cijfers.saldi(), reeks -> deelsom(reeks, moment)));
  }

  static Zorgdeling zorg(Doorrekening cijfers, int moment) {
    return new Zorgdeling(deelsom(cijfers.eigenZorg(), moment), deelsom(cijfers.wmo(), moment));
  }

  static Bezetting bezetting(Doorrekening.Plaatsing plaatsing, int moment) {
    return new Bezetting(
        personen(plaatsing.wwb(), moment),
        Maps.transformValues(plaatsing.geplaatst(), reeks -> personen(reeks, moment)),
        personen(plaatsing.dagbesteding(), moment));
  }

  static Uitkomst<Bedrag> bedrag(Reeks reeks, int moment) {
    return Momenten.in(moment, reeks.open())
        ? Uitkomst.onbepaald(eersteOorzaak(reeks, moment))
        : Uitkomst.van(centen(reeks, moment));
  }

  static Uitkomst<Personen> personen(Reeks reeks, int moment) {
    return Momenten.in(moment, reeks.open())
        ? Uitkomst.onbepaald(eersteOorzaak(reeks, moment))
        : Uitkomst.van(Personen.ofDuizendsten(reeks.getallen().in(moment, DUIZENDSTEN)));
  }

  static Onbepaald eersteOorzaak(Reeks reeks, int moment) {
    return reeks.ontbrekend(moment).iterator().next();
  }

  static Deelsom deelsom(Reeks reeks, int moment) {
    if (!Momenten.in(moment, reeks.onvolledig())) {
      Bedrag bedrag = centen(reeks, moment);
      return bedrag.equals(Bedrag.NUL) ? Deelsom.NUL : new Deelsom(Optional.of(bedrag), List.of());
    }
    List<Onbepaald> ontbreekt = List.copyOf(reeks.ontbrekend(moment));
    return Momenten.in(moment, reeks.open())
        ? new Deelsom(Optional.empty(), ontbreekt)
        : new Deelsom(Optional.of(centen(reeks, moment)), ontbreekt);
  }

  private static Bedrag centen(Reeks reeks, int moment) {
    return Bedrag.ofCent(reeks.getallen().in(moment, CENTEN));
  }
}
