package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * A base case beside a variant: per year and line before, after and change. Turned round, each
 * change has the other sign.
 *
 * @param jaren the lines by year, by their attribute such as {@code lasten.WSW}, and per group such
 *     as {@code lasten.UITKERINGEN.WWB}, in the order of an estimate
 */
public record Vergelijking(ImmutableSortedMap<Integer, Map<String, Verschil>> jaren) {

  /**
   * A line in both.
   *
   * @param voor the amount in the base case, as far as it is determined
   * @param na the amount in the variant, as far as it is determined
   */
  public record Verschil(Optional<Bedrag> voor, Optional<Bedrag> na) {

    /**
     * The change.
     *
     * @return after minus before; empty when one of the two is not determined, or the change lies
     *     beyond 10<sup>15</sup> euro
     */
    public Optional<Bedrag> verschil() {
      return na.flatMap(
          nieuw ->
              voor.map(oud -> nieuw.centen() - oud.centen())
                  .filter(centen -> Math.abs(centen) <= Bedrag.GRENS_IN_CENTEN)
                  .map(Bedrag::ofCent));
    }
  }

  /**
   * Compares two estimates.
   *
   * @param basis the base case
   * @param variant the variant
   * @return the comparison
   * @throws IllegalArgumentException if they are about different years
   */
  public static Vergelijking van(Raming basis, Raming variant) {
    if (!basis.jaren().keySet().equals(variant.jaren().keySet())) {
      throw new IllegalArgumentException(
          "Estimates of different years: "
              + basis.jaren().keySet()
              + " and "
              + variant.jaren().keySet());
    }
    ImmutableSortedMap.Builder<Integer, Map<String, Verschil>> jaren =
        ImmutableSortedMap.naturalOrder();
    for (int jaar : basis.jaren().keySet()) {
      Map<String, Optional<Bedrag>> voor = bedragen(basis, jaar);
      Map<String, Optional<Bedrag>> na = bedragen(variant, jaar);
      Map<String, Verschil> verschillen = new LinkedHashMap<>();
      voor.forEach(
          (post, bedrag) ->
              verschillen.put(post, new Verschil(bedrag, na.getOrDefault(post, Optional.empty()))));
      jaren.put(jaar, verschillen);
    }
    return new Vergelijking(jaren.buildOrThrow());
  }

  private static Map<String, Optional<Bedrag>> bedragen(Raming raming, int jaar) {
    Map<String, Optional<Bedrag>> bedragen = new LinkedHashMap<>();
    Situatie ontvangen = Objects.requireNonNull(raming.jaren().get(jaar));
    Uitgaven uitgaven = Objects.requireNonNull(raming.uitgaven().get(jaar));
    for (Batenpost post : Batenpost.values()) {
      bedragen.put("baten." + post, ontvangen.van(post).optioneel());
    }
    for (Lastenpost post : Lastenpost.values()) {
      bedragen.put("lasten." + post, uitgaven.van(post).bedrag());
    }
    for (Volumegroep groep : Volumegroep.values()) {
      raming
          .uitgavenVan(jaar, groep)
          .forEach((post, som) -> bedragen.put("lasten." + post + "." + groep, som.bedrag()));
    }
    for (Saldopost post : Saldopost.values()) {
      bedragen.put("saldi." + post, uitgaven.van(post).bedrag());
    }
    bedragen.put("saldi.TOTAAL", uitgaven.totaal().bedrag());
    return bedragen;
  }
}
