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

  private static final Postmap.Sleutels<Volumegroep> GROEPEN =
      Postmap.Sleutels.van(Volumegroep.class);
  private static final Postmap.Sleutels<Batenpost> BATEN = Postmap.Sleutels.van(Batenpost.class);
  private static final Postmap.Sleutels<Lastenpost> LASTEN = Postmap.Sleutels.van(Lastenpost.class);
  private static final Postmap.Sleutels<Saldopost> SALDI = Postmap.Sleutels.van(Saldopost.class);

  private final List<Reeks> mensen;
  private final List<Reeks> baten;
  private final List<Reeks> lasten;
  private final List<Reeks> saldi;

  /** Reads a run. */
  Aflezing(Doorrekening cijfers) {
    this.mensen = GROEPEN.uit(cijfers.mensen());
    this.baten = BATEN.uit(cijfers.baten());
    this.lasten = LASTEN.uit(cijfers.lasten());
    this.saldi = SALDI.uit(cijfers.saldi());
  }

  /** Groups and money received. */
  Situatie situatie(int moment) {
    return new Situatie(
        new Volumes(Postmap.map(GROEPEN, mensen, reeks -> personen(reeks, moment))),
        Postmap.map(BATEN, baten, reeks -> bedrag(reeks, moment)));
  }

  /** What is spent and what is left. */
  Uitgaven uitgaven(int moment) {
    return new Uitgaven(
        Postmap.map(LASTEN, lasten, reeks -> deelsom(reeks, moment)),
        Postmap.map(SALDI, saldi, reeks -> deelsom(reeks, moment)));
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
      return Deelsom.volledig(centen(reeks, moment));
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
