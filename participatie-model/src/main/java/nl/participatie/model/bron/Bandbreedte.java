package nl.participatie.model.bron;

import nl.participatie.model.getal.Breuk;

/**
 * The value of a key figure with its band. A figure without a band has three equal values.
 *
 * @param laag the low value
 * @param midden the middle value, the one that is used unless a caller asks otherwise
 * @param hoog the high value
 */
public record Bandbreedte(Breuk laag, Breuk midden, Breuk hoog) {

  /**
   * Creates a band.
   *
   * @param laag the low value
   * @param midden the middle value
   * @param hoog the high value
   * @throws IllegalArgumentException unless low, middle and high stand in that order
   */
  public Bandbreedte {
    if (laag.compareTo(midden) > 0 || midden.compareTo(hoog) > 0) {
      throw new IllegalArgumentException(
          "Band " + laag + "|" + midden + "|" + hoog + " is not in rising order");
    }
  }

  /**
   * A single value.
   *
   * @param waarde the value
   * @return the band that holds only it
   */
  public static Bandbreedte van(Breuk waarde) {
    return new Bandbreedte(waarde, waarde, waarde);
  }

  /**
   * Parses one value, two ({@code 10|12}: the middle is halfway) or three ({@code 30|40|50}).
   *
   * @param tekst the values, with a bar between
   * @return the band
   * @throws IllegalArgumentException if a value is no number, there are more than three, or they
   *     are not in rising order
   */
  public static Bandbreedte parse(String tekst) {
    String[] delen = tekst.split("\\|", -1);
    Breuk eerste = Breuk.parse(delen[0]);
    return switch (delen.length) {
      case 1 -> van(eerste);
      case 2 -> {
        Breuk laatste = Breuk.parse(delen[1]);
        yield new Bandbreedte(eerste, eerste.plus(laatste).maal(Breuk.of(1, 2)), laatste);
      }
      case 3 -> new Bandbreedte(eerste, Breuk.parse(delen[1]), Breuk.parse(delen[2]));
      default ->
          throw new IllegalArgumentException("Value '" + tekst + "' has more than three parts");
    };
  }

  /**
   * Whether low and high differ.
   *
   * @return whether there is a band at all
   */
  public boolean isBand() {
    return !laag.equals(hoog);
  }

  /** {@return the values with a bar between, or the one value} */
  @Override
  public String toString() {
    return isBand() ? laag + "|" + midden + "|" + hoog : midden.toString();
  }
}
