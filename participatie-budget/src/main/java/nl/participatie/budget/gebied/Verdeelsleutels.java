package nl.participatie.budget.gebied;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Batenpost;

/**
 * By which keys (verdeelsleutels) what the country receives is divided over municipalities, per
 * line and year.
 *
 * <table>
 *   <caption>Where no other key is given (an assumption: the state's own keys are not built)</caption>
 *   <tr><th>line</th><th>weight of a municipality</th></tr>
 *   <tr><td>INKOMENSDEEL_WWB, PBUDGET_WWB_KLASSIEK, GEMEENTEFONDS</td><td>its people on social
 *       assistance (WWB) in that year</td></tr>
 *   <tr><td>PBUDGET_WSW</td><td>its people in the Wsw in that year</td></tr>
 *   <tr><td>INKOMENSDEEL_NIEUW, PBUDGET_NIEUWE_DOELGROEPEN</td><td>what its own estimate has on
 *       that line: people of the three new groups, each by its amount per person</td></tr>
 *   <tr><td>AANVULLEND, SOCIAAL_DOMEIN</td><td>none: no source has one, so a key has to be
 *       given</td></tr>
 * </table>
 */
public final class Verdeelsleutels {

  /** The lines that follow one group, and which. */
  private static final ImmutableMap<Batenpost, Volumegroep> GROEPEN =
      Maps.immutableEnumMap(
          Map.of(
              Batenpost.INKOMENSDEEL_WWB, Volumegroep.WWB,
              Batenpost.PBUDGET_WWB_KLASSIEK, Volumegroep.WWB,
              Batenpost.GEMEENTEFONDS, Volumegroep.WWB,
              Batenpost.PBUDGET_WSW, Volumegroep.WSW));

  private final ImmutableSortedSet<Gemeentecode> gemeenten;
  private final ImmutableSortedMap<Gemeentecode, Raming> ramingen;
  private final ImmutableMap<Batenpost, ImmutableSortedMap<Gemeentecode, Breuk>> gegeven;

  private Verdeelsleutels(
      ImmutableSortedSet<Gemeentecode> gemeenten,
      ImmutableSortedMap<Gemeentecode, Raming> ramingen,
      Map<Batenpost, ImmutableSortedMap<Gemeentecode, Breuk>> gegeven) {
    this.gemeenten = gemeenten;
    this.ramingen = ramingen;
    this.gegeven = Maps.immutableEnumMap(gegeven);
  }

  /**
   * The default keys: what the estimates of the municipalities say of their groups.
   *
   * @param gemeenten the estimates of all municipalities of the country, for the same years
   * @return the keys of the table above
   * @throws IllegalArgumentException if there are no municipalities, one is the country, or the
   *     estimates are about different years
   */
  public static Verdeelsleutels vanRamingen(Map<Gemeentecode, Raming> gemeenten) {
    ImmutableSortedMap<Gemeentecode, Raming> opCode = Gebieden.eisRamingen("Keys", gemeenten);
    return new Verdeelsleutels(opCode.keySet(), opCode, Map.of());
  }

  /**
   * One key for all lines and years.
   *
   * @param sleutel the weight of each municipality, none negative
   * @return the keys
   * @throws IllegalArgumentException if there are no municipalities, one is the country, or a
   *     weight is negative
   */
  public static Verdeelsleutels vast(Map<Gemeentecode, Breuk> sleutel) {
    ImmutableSortedMap<Gemeentecode, Breuk> opCode = ImmutableSortedMap.copyOf(sleutel);
    Verdeling.eisGewichten(opCode);
    Map<Batenpost, ImmutableSortedMap<Gemeentecode, Breuk>> alle = new EnumMap<>(Batenpost.class);
    for (Batenpost post : Batenpost.values()) {
      alle.put(post, opCode);
    }
    return new Verdeelsleutels(opCode.keySet(), ImmutableSortedMap.of(), alle);
  }

  /**
   * These keys with another one for a line, in all years.
   *
   * @param post the line
   * @param sleutel the weight of each municipality, none negative
   * @return the keys with this replacement
   * @throws IllegalArgumentException if a weight is negative or the key is of other municipalities
   */
  public Verdeelsleutels met(Batenpost post, Map<Gemeentecode, Breuk> sleutel) {
    ImmutableSortedMap<Gemeentecode, Breuk> opCode = ImmutableSortedMap.copyOf(sleutel);
    Verdeling.eisGewichten(opCode);
    if (!opCode.keySet().equals(gemeenten)) {
      throw new IllegalArgumentException(
          "Key of "
              + post
              + " for "
              + opCode.keySet()
              + ", needed: the same municipalities as the other keys, "
              + gemeenten);
    }
    Map<Batenpost, ImmutableSortedMap<Gemeentecode, Breuk>> alle = new EnumMap<>(Batenpost.class);
    alle.putAll(gegeven);
    alle.put(post, opCode);
    return new Verdeelsleutels(gemeenten, ramingen, alle);
  }

  /**
   * The municipalities that have a weight.
   *
   * @return the codes in order
   */
  public Set<Gemeentecode> gemeenten() {
    return gemeenten;
  }

  /**
   * The key of a line in a year.
   *
   * @param post the line
   * @param jaar the year
   * @return the weight of each municipality, in people or euro, at least one above zero; not
   *     determined where a municipality's weight is not, naming the first such municipality, where
   *     all weights are zero, and where a key has to be given
   * @throws IllegalArgumentException if the estimates behind the keys do not have the year
   */
  public Uitkomst<Map<Gemeentecode, Breuk>> van(Batenpost post, int jaar) {
    ImmutableSortedMap<Gemeentecode, Breuk> eigen = gegeven.get(post);
    Uitkomst<Map<Gemeentecode, Breuk>> sleutel =
        eigen == null ? geraamd(post, jaar) : Uitkomst.van(eigen);
    return sleutel.dan(
        gewichten ->
            gewichten.values().stream().allMatch(gewicht -> gewicht.signum() == 0)
                ? open(post, Onbepaald.Reden.NIET_AFLEIDBAAR, "sleutelAllesNul")
                : sleutel);
  }

  private Uitkomst<Map<Gemeentecode, Breuk>> geraamd(Batenpost post, int jaar) {
    if (post == Batenpost.AANVULLEND || post == Batenpost.SOCIAAL_DOMEIN) {
      return open(post, Onbepaald.Reden.NIET_OPGEGEVEN, "sleutelNietOpgegeven");
    }
    ImmutableSortedMap.Builder<Gemeentecode, Breuk> gewichten = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<Gemeentecode, Raming> gemeente : ramingen.entrySet()) {
      Uitkomst<Breuk> gewicht = gewicht(post, situatie(gemeente.getValue(), jaar));
      Optional<Onbepaald> ontbreekt = gewicht.ontbrekend();
      if (ontbreekt.isPresent()) {
        return Uitkomst.onbepaald(Gebiedsteksten.bij(gemeente.getKey(), ontbreekt.get()));
      }
      gewichten.put(gemeente.getKey(), gewicht.bepaald());
    }
    return Uitkomst.van(gewichten.buildOrThrow());
  }

  /** The weights of a line in a year as trees, where {@link #van} has them. */
  ImmutableSortedMap<Gemeentecode, Herleiding> herleid(Batenpost post, int jaar) {
    ImmutableSortedMap<Gemeentecode, Breuk> eigen = gegeven.get(post);
    return ImmutableSortedMap.copyOf(
        eigen == null
            ? Maps.transformEntries(
                ramingen, (gemeente, raming) -> boom(gemeente, raming, post, jaar))
            : Maps.transformEntries(eigen, (gemeente, gewicht) -> boom(gemeente, gewicht, post)));
  }

  private static Herleiding boom(Gemeentecode gemeente, Raming raming, Batenpost post, int jaar) {
    Volumegroep groep = GROEPEN.get(post);
    String regel = groep == null ? "baten." + post : "volumes." + groep;
    return Gebiedsherleiding.bij(gemeente, raming.herleid(jaar, regel));
  }

  private static Herleiding boom(Gemeentecode gemeente, Breuk gewicht, Batenpost post) {
    return Herleiding.builder()
        .label(Gebiedsteksten.tekst(gemeente, Gebiedsteksten.tekst("gewicht")))
        .waarde(Uitkomst.van(gewicht))
        .eenheid(Eenheid.GETAL)
        .bronnen(List.of(new Vindplaats(Bron.EIGEN, "sleutels." + post)))
        .build();
  }

  private static Uitkomst<Breuk> gewicht(Batenpost post, Situatie situatie) {
    Volumegroep groep = GROEPEN.get(post);
    return groep == null
        ? situatie.van(post).map(bedrag -> Breuk.of(bedrag.euro()))
        : situatie.volumes().van(groep).map(Personen::breuk);
  }

  private static Situatie situatie(Raming raming, int jaar) {
    Situatie situatie = raming.jaren().get(jaar);
    if (situatie == null) {
      throw new IllegalArgumentException(
          "Year " + jaar + ", the keys are known for: " + raming.jaren().keySet());
    }
    return situatie;
  }

  private static <T> Uitkomst<T> open(Batenpost post, Onbepaald.Reden reden, String tekst) {
    return Uitkomst.onbepaald(Gebiedsteksten.onbepaald("sleutels." + post, reden, tekst));
  }
}
