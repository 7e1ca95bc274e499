package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * A base case beside a variant: per year and line before, after and change. Turned round, each
 * change has the other sign. What is missing in one of the two is missing in the change as well.
 *
 * @param jaren the lines of money by year, by their attribute such as {@code lasten.WSW}, and per
 *     group such as {@code lasten.UITKERINGEN.WWB}, in the order of an estimate
 * @param mensen the lines of people by year, by their name such as {@code GEPLAATST_WWB}, see
 *     {@link Bezetting#perNaam()}
 * @param leemtenVoor what is missing in the base case
 * @param leemtenNa what is missing in the variant
 */
public record Vergelijking(
    ImmutableSortedMap<Integer, Map<String, Verschil>> jaren,
    ImmutableSortedMap<Integer, Map<String, Personenverschil>> mensen,
    List<Leemte> leemtenVoor,
    List<Leemte> leemtenNa) {

  /**
   * Creates a comparison.
   *
   * @param jaren the lines of money by year
   * @param mensen the lines of people by year
   * @param leemtenVoor what is missing in the base case
   * @param leemtenNa what is missing in the variant
   */
  public Vergelijking {
    leemtenVoor = ImmutableList.copyOf(leemtenVoor);
    leemtenNa = ImmutableList.copyOf(leemtenNa);
  }

  /**
   * A line in both.
   *
   * @param voor the amount in the base case, as far as it is determined
   * @param na the amount in the variant, as far as it is determined
   */
  public record Verschil(Deelsom voor, Deelsom na) {

    /**
     * The change: after minus before. Where something is missing it is the change of what is
     * determined, and incomplete; without an amount when one of the two has none, when what is
     * determined does not change (what is missing never shows as no change), or when the change
     * lies beyond 10<sup>15</sup> euro.
     *
     * @return the change in euro, as far as it is determined
     */
    public Deelsom verschil() {
      ImmutableList.Builder<Onbepaald> ontbreekt = ImmutableList.builder();
      ontbreekt.addAll(voor.ontbreekt()).addAll(na.ontbreekt());
      if (voor.bedrag().isEmpty() || na.bedrag().isEmpty()) {
        return new Deelsom(Optional.empty(), ontbreekt.build());
      }
      long centen = na.bedrag().get().centen() - voor.bedrag().get().centen();
      if (Math.abs(centen) > Bedrag.GRENS_IN_CENTEN) {
        return new Deelsom(
            Optional.empty(), ontbreekt.add(Eenheid.bedragBuitenGrens("verschil", centen)).build());
      }
      boolean isNietsGevonden = centen == 0 && !isVolledig();
      return new Deelsom(
          isNietsGevonden ? Optional.empty() : Optional.of(Bedrag.ofCent(centen)),
          ontbreekt.build());
    }

    /**
     * Whether nothing is missing before or after.
     *
     * @return whether both are complete
     */
    public boolean isVolledig() {
      return voor.isVolledig() && na.isVolledig();
    }
  }

  /**
   * A number of people in both.
   *
   * @param voor the people in the base case
   * @param na the people in the variant
   */
  public record Personenverschil(Uitkomst<Personen> voor, Uitkomst<Personen> na) {

    /**
     * The change: after minus before.
     *
     * @return the change in people, at most three decimals, negative where they become fewer; empty
     *     when one of the two is not determined
     */
    public Optional<BigDecimal> verschil() {
      return na.optioneel()
          .flatMap(nieuw -> voor.optioneel().map(oud -> nieuw.aantal().subtract(oud.aantal())));
    }

    /**
     * Whether nothing is missing before or after.
     *
     * @return whether both are determined
     */
    public boolean isVolledig() {
      return verschil().isPresent();
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
    ImmutableSortedMap.Builder<Integer, Map<String, Personenverschil>> mensen =
        ImmutableSortedMap.naturalOrder();
    for (int jaar : basis.jaren().keySet()) {
      jaren.put(jaar, paren(bedragen(basis, jaar), bedragen(variant, jaar), Verschil::new));
      mensen.put(
          jaar,
          paren(
              basis.bezetting(jaar).perNaam(),
              variant.bezetting(jaar).perNaam(),
              Personenverschil::new));
    }
    return new Vergelijking(
        jaren.buildOrThrow(), mensen.buildOrThrow(), basis.leemten(), variant.leemten());
  }

  /**
   * Unfolds the change of an amount or a number of people, after minus before.
   *
   * @param basis the base case
   * @param variant the variant
   * @param jaar a year of both
   * @param regel its name, see {@link Raming#herleidbaar()}
   * @return the change as a tree, with the tree of the variant and of the base case
   * @throws IllegalArgumentException if the year is not in both, the name is unknown, or one of the
   *     two has no such part, see {@link Raming#heeft}
   */
  public static Herleiding herleid(Raming basis, Raming variant, int jaar, String regel) {
    return Verschilboom.van(basis, variant, jaar, regel);
  }

  /** The lines that both have. */
  private static <T, P> Map<String, P> paren(
      Map<String, T> voor, Map<String, T> na, BiFunction<T, T, P> paar) {
    Map<String, P> paren = new LinkedHashMap<>();
    voor.forEach(
        (post, oud) -> {
          T nieuw = na.get(post);
          if (nieuw != null) {
            paren.put(post, paar.apply(oud, nieuw));
          }
        });
    return paren;
  }

  private static Map<String, Deelsom> bedragen(Raming raming, int jaar) {
    Map<String, Deelsom> bedragen = new LinkedHashMap<>();
    Situatie ontvangen = Objects.requireNonNull(raming.jaren().get(jaar));
    Uitgaven uitgaven = Objects.requireNonNull(raming.uitgaven().get(jaar));
    for (Batenpost post : Batenpost.values()) {
      bedragen.put("baten." + post, Deelsom.van(ontvangen.van(post)));
    }
    for (Volumegroep groep : Volumegroep.values()) {
      raming
          .ontvangenVoor(jaar, groep)
          .forEach((post, som) -> bedragen.put("baten." + post + "." + groep, Deelsom.van(som)));
    }
    for (Lastenpost post : Lastenpost.values()) {
      bedragen.put("lasten." + post, uitgaven.van(post));
    }
    for (Volumegroep groep : Volumegroep.values()) {
      raming
          .uitgavenVan(jaar, groep)
          .forEach((post, som) -> bedragen.put("lasten." + post + "." + groep, som));
    }
    for (Saldopost post : Saldopost.values()) {
      bedragen.put("saldi." + post, uitgaven.van(post));
    }
    bedragen.put("saldi.TOTAAL", uitgaven.totaal());
    return bedragen;
  }

  /**
   * Whether nothing is missing in a year, before or after.
   *
   * @param jaar a year of the comparison
   * @return whether every line is complete
   */
  public boolean isVolledig(int jaar) {
    return Objects.requireNonNull(jaren.get(jaar), () -> "No year " + jaar).values().stream()
            .allMatch(Verschil::isVolledig)
        && Objects.requireNonNull(mensen.get(jaar)).values().stream()
            .allMatch(Personenverschil::isVolledig);
  }
}
