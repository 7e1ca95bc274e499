package nl.participatie.budget.raming;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.volume.Landelijkepaden;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Batenpost;

/**
 * What follows from the key figures alone and is the same for every municipality and profile: their
 * values by year, the national paths, the wage subsidy at each wage value. Immutable.
 */
final class Rekentafel {

  /** The wage value that choice 5 names itself: 40 percent. */
  static final String VEERTIG = "40";

  /** The groups that came with the Participatiewet. */
  static final ImmutableList<Volumegroep> NIEUW =
      ImmutableList.of(Volumegroep.BESCHUT, Volumegroep.REGULIER, Volumegroep.WAJONG);

  private static final int MEESTE_TAFELS = 64;

  private static final List<String> LOONWAARDEN =
      List.of("LOONWAARDE_WWB", "LOONWAARDE_BESCHUT", "LOONWAARDE_REGULIER", "LOONWAARDE_WAJONG");

  private final Kengetalreeksen kengetallen;
  private final boolean lopendeLonen;
  private final Landelijkepaden paden;
  private final ImmutableMap<String, Reeks> jaarsubsidies;
  private final ImmutableMap<Volumegroep, Groepsfiguren> groepen;
  private final Keuzeeffecten effecten;
  private final Saldofiguren saldofiguren;
  private final Lastenfiguren lastenfiguren;
  private final ImmutableMap<Batenpost, List<Batenmodel.Prijs>> prijzen;
  private final Map<Integer, Poort> poorten = new ConcurrentHashMap<>();

  /** Tables with own key figures: a municipality that tries its choices keeps its figures. */
  private final Cache<Map<String, Breuk>, Rekentafel> metEigen =
      CacheBuilder.newBuilder().maximumSize(MEESTE_TAFELS).build();

  Rekentafel(Kengetalreeksen kengetallen, boolean lopendeLonen) {
    this.kengetallen = kengetallen;
    this.lopendeLonen = lopendeLonen;
    this.paden = new Landelijkepaden(kengetallen);
    Jaarsubsidie jaarsubsidie = new Jaarsubsidie(kengetallen, lopendeLonen);
    this.jaarsubsidies =
        ImmutableMap.<String, Reeks>builder()
            .putAll(Maps.toMap(LOONWAARDEN, code -> jaarsubsidie.bij(kengetallen.bijBegin(code))))
            .put(VEERTIG, jaarsubsidie.bij(Vast.getal(Breuk.of(40), "loonwaarde40")))
            .buildOrThrow();
    this.prijzen = Batenmodel.prijzen(kengetallen);
    this.saldofiguren = Saldofiguren.van(kengetallen);
    this.lastenfiguren = Lastenfiguren.van(kengetallen);
    this.effecten = new Keuzeeffecten(kengetallen);
    this.groepen =
        Maps.immutableEnumMap(
            Maps.toMap(NIEUW, groep -> Groepsfiguren.van(groep, kengetallen, this::jaarsubsidie)));
  }

  /** This table with own key figures in place. */
  Rekentafel met(Map<String, Breuk> eigen) {
    if (eigen.isEmpty()) {
      return this;
    }
    Rekentafel bekend = metEigen.getIfPresent(eigen);
    if (bekend != null) {
      return bekend;
    }
    Rekentafel nieuw = new Rekentafel(kengetallen.met(eigen), lopendeLonen);
    metEigen.put(ImmutableMap.copyOf(eigen), nieuw);
    return nieuw;
  }

  Kengetalreeksen kengetallen() {
    return kengetallen;
  }

  Landelijkepaden paden() {
    return paden;
  }

  /** The gate of an estimate that starts in a year. */
  Poort poort(int eersteJaar) {
    return poorten.computeIfAbsent(eersteJaar, jaar -> new Poort(kengetallen, jaar));
  }

  /** The amounts per person of a line of money received. */
  List<Batenmodel.Prijs> prijzen(Batenpost post) {
    return Objects.requireNonNull(prijzen.get(post));
  }

  /** What follows for the balances from key figures alone. */
  Saldofiguren saldofiguren() {
    return saldofiguren;
  }

  /** The key figures of spending that are of no new group. */
  Lastenfiguren lastenfiguren() {
    return lastenfiguren;
  }

  /** What each option does. */
  Keuzeeffecten effecten() {
    return effecten;
  }

  /** The key figures of a new group. */
  Groepsfiguren figuren(Volumegroep groep) {
    return Objects.requireNonNull(groepen.get(groep));
  }

  /** The wage subsidy of a year at a wage value, by its key figure. */
  Reeks jaarsubsidie(String loonwaarde) {
    return Objects.requireNonNull(jaarsubsidies.get(loonwaarde));
  }
}
