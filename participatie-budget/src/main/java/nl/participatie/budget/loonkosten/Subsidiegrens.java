package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.taal.Tekst;

/**
 * The limits of the numbers in a question about a wage subsidy, in words: a border that finds no
 * such number in what came in says the same as the model does of one outside its limits.
 */
public enum Subsidiegrens {
  /** Whole years, 15 to 120; with a pension age up to the year before it. */
  LEEFTIJD("fout.leeftijd", Minimumlonen.JONGSTE, Subsidiecontrole.OUDSTE),
  /** Whole percent, 0 to 100. */
  LOONWAARDE("fout.loonwaarde"),
  /** Hours a week, above 0 and at most 60, with at most four decimals. */
  UREN("fout.uren"),
  /** Euro, 0 to 1,000,000, with at most two decimals. */
  LOON("fout.loon"),
  /** Whole years, 60 to 80. */
  PENSIOENLEEFTIJD(
      "fout.pensioenleeftijd",
      Subsidiecontrole.LAAGSTE_PENSIOENLEEFTIJD,
      Subsidiecontrole.HOOGSTE_PENSIOENLEEFTIJD);

  private final String sleutel;
  private final List<Integer> grenzen;

  Subsidiegrens(String sleutel, Integer... grenzen) {
    this.sleutel = sleutel;
    this.grenzen = ImmutableList.copyOf(grenzen);
  }

  /**
   * What is allowed, for an end user.
   *
   * @return half a sentence
   */
  public Tekst toegestaan() {
    return Subsidieteksten.tekst(
        sleutel, grenzen.stream().map(Subsidieteksten::getal).toArray(Tekst[]::new));
  }
}
