package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.volume.Volumemodel;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * One run of the model over all years at once, from people to balances. A year can depend on the
 * one before it (places under a cap), so that a run starts in 2015, whichever years are asked for.
 *
 * @param mensen the groups
 * @param baten what is received
 * @param lasten what is spent
 * @param perGroep the parts of what is spent that belong to one group
 * @param saldi what is left
 * @param totaal all balances together
 */
record Doorrekening(
    Map<Volumegroep, Reeks> mensen,
    Map<Batenpost, Reeks> baten,
    Map<Lastenpost, Reeks> lasten,
    Map<Volumegroep, Map<Lastenpost, Reeks>> perGroep,
    Map<Saldopost, Reeks> saldi,
    Reeks totaal) {

  static Doorrekening van(
      Rekentafel tafel,
      Gemeenteprofiel gemeente,
      Keuzeprofiel keuzes,
      Ramingsopties opties,
      int eersteJaar) {
    Map<Volumegroep, Reeks> mensen = mensen(new Volumemodel(tafel.paden(), gemeente.volumes()));
    Prijzen prijzen = Prijzen.van(opties.indexatie());
    Map<Batenpost, Reeks> baten =
        new Batenmodel(tafel.kengetallen(), gemeente, keuzes, mensen, prijzen).baten();
    Rekenbasis basis = new Rekenbasis(tafel, eersteJaar, mensen, baten, prijzen);
    Stand stand = Keuzeeffecten.pasToe(keuzes, Lastenmodel.begin(basis), basis);
    if (opties.budgettenVolgenVolumes()) {
      Map<Volumegroep, Reeks> eigen = new EnumMap<>(mensen);
      eigen.put(Volumegroep.WWB, stand.wwb());
      baten = new Batenmodel(tafel.kengetallen(), gemeente, keuzes, eigen, prijzen).baten();
      basis = new Rekenbasis(tafel, eersteJaar, mensen, baten, prijzen);
      stand = Keuzeeffecten.pasToe(keuzes, Lastenmodel.begin(basis), basis);
    }
    Lastenmodel.Lasten lasten = Lastenmodel.lasten(basis, stand);
    Map<Saldopost, Reeks> saldi = Saldomodel.saldi(basis, lasten.posten());
    return new Doorrekening(
        mensen, baten, lasten.posten(), lasten.perGroep(), saldi, Saldomodel.totaal(saldi));
  }

  /** All series by name, in the order of the result. */
  Map<String, Reeks> regels() {
    ImmutableMap.Builder<String, Reeks> regels = ImmutableMap.builder();
    mensen.forEach((groep, reeks) -> regels.put("volumes." + groep, reeks));
    baten.forEach((post, reeks) -> regels.put("baten." + post, reeks));
    lasten.forEach((post, reeks) -> regels.put("lasten." + post, reeks));
    saldi.forEach((post, reeks) -> regels.put("saldi." + post, reeks));
    return regels.put("saldi.TOTAAL", totaal).buildOrThrow();
  }

  /** The series of a name, also of a part of a line that belongs to a group. */
  Reeks regel(String naam) {
    Map<String, Reeks> alle = new HashMap<>(regels());
    perGroep.forEach(
        (groep, posten) ->
            posten.forEach((post, reeks) -> alle.put(Regelnamen.van(post, groep), reeks)));
    return Objects.requireNonNull(alle.get(naam));
  }

  private static Map<Volumegroep, Reeks> mensen(Volumemodel volumes) {
    Map<Volumegroep, Reeks> mensen = new EnumMap<>(Volumegroep.class);
    for (Volumegroep groep : Volumegroep.values()) {
      mensen.put(groep, volumes.reeks(groep));
    }
    return mensen;
  }
}
