package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * @param keuzes the choices made
 * @param mensen the groups, before any choice
 * @param plaatsing who is where after the choices
 * @param baten what is received
 * @param batenPerGroep the parts of what is received that belong to one group
 * @param lasten what is spent
 * @param perGroep the parts of what is spent that belong to one group
 * @param saldi what is left
 * @param eigenZorg the part of care and welfare that the classic participation budget pays
 * @param wmo the part of it that social support (Wmo) pays
 */
record Doorrekening(
    Keuzeprofiel keuzes,
    Map<Volumegroep, Reeks> mensen,
    Plaatsing plaatsing,
    Map<Batenpost, Reeks> baten,
    List<Groepsdeel<Batenpost>> batenPerGroep,
    Map<Lastenpost, Reeks> lasten,
    List<Groepsdeel<Lastenpost>> perGroep,
    Map<Saldopost, Reeks> saldi,
    Reeks eigenZorg,
    Reeks wmo) {

  /**
   * Who is where after the choices.
   *
   * @param wwb people on social assistance
   * @param geplaatst people placed, by group
   * @param dagbesteding people with day activities
   */
  record Plaatsing(Reeks wwb, Map<Volumegroep, Reeks> geplaatst, Reeks dagbesteding) {}

  static Doorrekening van(
      Rekentafel tafel,
      Gemeenteprofiel gemeente,
      Keuzeprofiel keuzes,
      Ramingsopties opties,
      int eersteJaar,
      boolean spoor) {
    Map<Volumegroep, Reeks> mensen =
        new Volumemodel(tafel.paden(), gemeente.volumes(), spoor).reeksen();
    Prijzen prijzen = Prijzen.van(opties.indexatie());
    Batenmodel.Baten baten = new Batenmodel(tafel, gemeente, keuzes, mensen, prijzen).baten();
    Rekenbasis basis = new Rekenbasis(tafel, eersteJaar, mensen, baten.posten(), prijzen);
    Stand stand = tafel.effecten().pasToe(keuzes, Lastenmodel.begin(basis), basis);
    if (opties.budgettenVolgenVolumes()) {
      Map<Volumegroep, Reeks> eigen = new EnumMap<>(mensen);
      eigen.put(Volumegroep.WWB, stand.wwb());
      baten = new Batenmodel(tafel, gemeente, keuzes, eigen, prijzen).baten();
      basis = new Rekenbasis(tafel, eersteJaar, mensen, baten.posten(), prijzen);
      stand = tafel.effecten().pasToe(keuzes, Lastenmodel.begin(basis), basis);
    }
    Lastenmodel.Lasten lasten = Lastenmodel.lasten(basis, stand);
    Saldomodel saldomodel = new Saldomodel(basis, lasten.posten());
    Map<Saldopost, Reeks> saldi = saldomodel.saldi();
    return new Doorrekening(
        keuzes,
        mensen,
        new Plaatsing(stand.wwb(), lasten.geplaatst(), lasten.dagbesteding()),
        baten.posten(),
        baten.perGroep(),
        lasten.posten(),
        lasten.perGroep(),
        saldi,
        saldomodel.eigenZorg(),
        saldomodel.wmo());
  }

  /** All balances together, worked out when it is asked for. */
  private Reeks totaal() {
    return Saldomodel.totaal(saldi);
  }

  /** Whether nothing is missing at any moment. */
  boolean isVolledig() {
    long onvolledig = plaatsing.wwb().onvolledig() | plaatsing.dagbesteding().onvolledig();
    onvolledig |= totaal().onvolledig() | eigenZorg.onvolledig() | wmo.onvolledig();
    for (Map<?, Reeks> reeksen : List.of(mensen, plaatsing.geplaatst(), baten, lasten, saldi)) {
      onvolledig |= onvolledig(reeksen);
    }
    for (Groepsdeel<?> deel : Iterables.concat(batenPerGroep, perGroep)) {
      onvolledig |= deel.reeks().onvolledig();
    }
    return onvolledig == 0;
  }

  private static long onvolledig(Map<?, Reeks> reeksen) {
    long onvolledig = 0;
    for (Reeks reeks : reeksen.values()) {
      onvolledig |= reeks.onvolledig();
    }
    return onvolledig;
  }

  /** All series by name, in the order of the result. */
  Map<String, Reeks> regels() {
    ImmutableMap.Builder<String, Reeks> regels = ImmutableMap.builder();
    mensen.forEach((groep, reeks) -> regels.put("volumes." + groep, reeks));
    Bezetting.perNaam(plaatsing.wwb(), plaatsing.geplaatst(), plaatsing.dagbesteding())
        .forEach((naam, reeks) -> regels.put("mensen." + naam, reeks));
    baten.forEach((post, reeks) -> regels.put("baten." + post, reeks));
    lasten.forEach((post, reeks) -> regels.put("lasten." + post, reeks));
    saldi.forEach((post, reeks) -> regels.put("saldi." + post, reeks));
    return regels.put("saldi.TOTAAL", totaal()).buildOrThrow();
  }

  /** The series of a name, also of a part of a line that belongs to a group or a payer. */
  Optional<Reeks> regel(String naam) {
    Map<String, Reeks> alle = new HashMap<>(regels());
    perGroep.forEach(deel -> alle.put(Regelnamen.van(deel.post(), deel.groep()), deel.reeks()));
    batenPerGroep.forEach(
        deel -> alle.put(Regelnamen.van(deel.post(), deel.groep()), deel.reeks()));
    alle.put(Regelnamen.EIGEN_ZORG, eigenZorg);
    alle.put(Regelnamen.WMO, wmo);
    return Optional.ofNullable(alle.get(naam)).or(() -> uitvoering(naam));
  }

  /** The running costs of a group: only computed when they are asked for. */
  private Optional<Reeks> uitvoering(String naam) {
    return mensen.keySet().stream()
        .filter(groep -> Regelnamen.van(Lastenpost.UITVOERING, groep).equals(naam))
        .findFirst()
        .map(
            groep ->
                new Uitvoeringsdeling(
                        Objects.requireNonNull(lasten.get(Lastenpost.UITVOERING)), mensen)
                    .reeks(groep));
  }
}
