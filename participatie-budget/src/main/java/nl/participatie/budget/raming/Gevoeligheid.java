package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;

/**
 * Which key figure moves an outcome most (gevoeligheid): each in turn is put at its low and at its
 * high value on every day, while all others stay as they are.
 *
 * @param basis the outcome with every key figure as it is, in euro
 * @param invloeden the key figures by the size of their influence, the largest first; those of
 *     equal size in the order of the table, and last those of which the influence is not determined
 */
public record Gevoeligheid(Deelsom basis, List<Invloed> invloeden) {

  /** Below every size, for sorting what has none. */
  private static final Bedrag GEEN = Bedrag.ofCent(-1);

  /**
   * Creates a sensitivity.
   *
   * @param basis the outcome with every key figure as it is
   * @param invloeden the key figures by the size of their influence
   */
  public Gevoeligheid {
    invloeden = ImmutableList.copyOf(invloeden);
  }

  /**
   * What one key figure does to the outcome.
   *
   * @param kengetal the code of the key figure
   * @param bandbreedte the values between which it moves, in the unit of the code
   * @param laag the outcome in euro at its low value, as far as it is determined
   * @param hoog the outcome in euro at its high value, as far as it is determined
   */
  public record Invloed(String kengetal, Bandbreedte bandbreedte, Deelsom laag, Deelsom hoog) {

    /**
     * The size of the influence: {@code |high - low|}. Where a part of the outcome is missing it is
     * the influence on what is determined, marked incomplete.
     *
     * @return the size in euro, as far as it is determined; without an amount when one of the two
     *     has none, or when they lack different parts and so cannot be compared
     * @throws ArithmeticException if it lies beyond 10<sup>15</sup> euro
     */
    public Deelsom omvang() {
      Deelsom verschil = hoog.min(laag);
      boolean vergelijkbaar = Set.copyOf(laag.ontbreekt()).equals(Set.copyOf(hoog.ontbreekt()));
      return new Deelsom(
          verschil.bedrag().filter(bedrag -> vergelijkbaar).map(Invloed::absoluut),
          verschil.ontbreekt());
    }

    private static Bedrag absoluut(Bedrag bedrag) {
      return bedrag.compareTo(Bedrag.NUL) < 0 ? Bedrag.NUL.min(bedrag) : bedrag;
    }
  }

  /**
   * The influence of the key figures that have a bandwidth in the table, except those of which the
   * municipality gives its own value.
   *
   * @param gemeente what the municipality tells
   * @param raming makes an estimate of the municipality as it is given to it, for example {@code zo
   *     -> Rekenmodel.STANDAARD.raam(zo, keuzes, 2015, 2055)}
   * @param maatstaf the outcome to look at
   * @return the key figures by the size of their influence
   * @throws IllegalArgumentException if the estimate does not have the year of the measure
   */
  public static Gevoeligheid van(
      Gemeenteprofiel gemeente, Function<Gemeenteprofiel, Raming> raming, Maatstaf maatstaf) {
    return van(
        gemeente,
        raming,
        maatstaf,
        bandbreedtes(Kengetallen.standaard().met(gemeente.kengetallen())));
  }

  /**
   * The influence of key figures between given values.
   *
   * @param gemeente what the municipality tells
   * @param raming makes an estimate of the municipality as it is given to it
   * @param maatstaf the outcome to look at
   * @param bandbreedtes the values between which each key figure moves, by its code; they go before
   *     a value of the municipality itself
   * @return the key figures by the size of their influence
   * @throws IllegalArgumentException if a code is unknown, naming the nearest known one, or the
   *     estimate does not have the year of the measure
   */
  public static Gevoeligheid van(
      Gemeenteprofiel gemeente,
      Function<Gemeenteprofiel, Raming> raming,
      Maatstaf maatstaf,
      Map<String, Bandbreedte> bandbreedtes) {
    List<String> tabel = ImmutableList.copyOf(Kengetallen.standaard().codes());
    List<Invloed> invloeden =
        bandbreedtes.entrySet().stream()
            .map(
                band ->
                    new Invloed(
                        band.getKey(),
                        band.getValue(),
                        maatstaf.van(
                            raming.apply(met(gemeente, band.getKey(), band.getValue().laag()))),
                        maatstaf.van(
                            raming.apply(met(gemeente, band.getKey(), band.getValue().hoog())))))
            .toList();
    Comparator<Invloed> grootsteEerst =
        Comparator.comparing(
            invloed -> invloed.omvang().bedrag().orElse(GEEN), Comparator.reverseOrder());
    return new Gevoeligheid(
        maatstaf.van(raming.apply(gemeente)),
        ImmutableList.sortedCopyOf(
            grootsteEerst.thenComparing(invloed -> tabel.indexOf(invloed.kengetal())), invloeden));
  }

  /**
   * The key figures that have a bandwidth.
   *
   * @param kengetallen the key figures
   * @return their bandwidths by code, in the order of the table; of a code with more than one
   *     period the first that has one
   */
  public static Map<String, Bandbreedte> bandbreedtes(Kengetallen kengetallen) {
    ImmutableMap.Builder<String, Bandbreedte> banden = ImmutableMap.builder();
    for (String code : kengetallen.codes()) {
      kengetallen.alle(code).stream()
          .map(Kengetal::bandbreedte)
          .filter(Bandbreedte::isBand)
          .findFirst()
          .ifPresent(band -> banden.put(code, band));
    }
    return banden.buildOrThrow();
  }

  /** The municipality with one key figure put at a value. */
  private static Gemeenteprofiel met(Gemeenteprofiel gemeente, String code, Breuk waarde) {
    Map<String, Breuk> eigen = new LinkedHashMap<>(gemeente.kengetallen());
    eigen.put(code, waarde);
    return Gemeenteprofiel.builder().from(gemeente).kengetallen(eigen).build();
  }
}
