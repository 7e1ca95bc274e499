package nl.participatie.budget.raming;

import static nl.participatie.budget.raming.Vast.naam;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.middelen.Batenpost;

/** What goes into spending over the years: key figures, people and budgets, each with its tree. */
final class Rekenbasis {

  private final Rekentafel tafel;
  private final int eersteJaar;
  private final Map<Volumegroep, Reeks> mensen;
  private final Map<Batenpost, Reeks> baten;
  private final Prijzen prijzen;

  Rekenbasis(
      Rekentafel tafel,
      int eersteJaar,
      Map<Volumegroep, Reeks> mensen,
      Map<Batenpost, Reeks> baten,
      Prijzen prijzen) {
    this.tafel = tafel;
    this.eersteJaar = eersteJaar;
    this.mensen = mensen;
    this.baten = baten;
    this.prijzen = prijzen;
  }

  /** How much higher prices are. */
  Prijzen prijzen() {
    return prijzen;
  }

  /** The gate that lets fewer people in. */
  Poort poort() {
    return tafel.poort(eersteJaar);
  }

  /** People in a group, before any effect of a choice. */
  Reeks mensen(Volumegroep groep) {
    return Objects.requireNonNull(mensen.get(groep));
  }

  /** People in the Wsw at the start of 2015: those who are there and those who left. */
  Reeks ooitWsw() {
    return Reeks.som(
            List.of(
                mensen(Volumegroep.WSW), mensen(Volumegroep.BESCHUT), mensen(Volumegroep.REGULIER)))
        .als(naam("ooitWsw", Eenheid.PERSONEN));
  }

  /** What carrying out the law costs for people on benefit. */
  Reeks gemeentefonds(Reeks wwb) {
    return Gemeentefonds.van(wwb, tafel.kengetallen());
  }

  /** What follows for the balances from key figures alone. */
  Saldofiguren saldofiguren() {
    return tafel.saldofiguren();
  }

  /** The key figures of spending that are of no new group. */
  Lastenfiguren lastenfiguren() {
    return tafel.lastenfiguren();
  }

  /** The key figures of a new group. */
  Groepsfiguren figuren(Volumegroep groep) {
    return tafel.figuren(groep);
  }

  /** The wage subsidy of a year at a wage value, by its key figure. */
  Reeks jaarsubsidie(String loonwaarde) {
    return tafel.jaarsubsidie(loonwaarde);
  }

  /** What is received on a line. */
  Reeks ontvangen(Batenpost post) {
    return Objects.requireNonNull(baten.get(post));
  }
}
