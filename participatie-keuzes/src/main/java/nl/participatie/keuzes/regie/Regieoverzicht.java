package nl.participatie.keuzes.regie;

/**
 * All that there is to tell about direction: the picture, and the contracts side by side.
 *
 * @param beeld who has direction, and what there is to say about it
 * @param contracten what the contracts come to; none when none are stated
 */
public record Regieoverzicht(Regiebeeld beeld, Contractvergelijking contracten) {

  /**
   * A picture without contracts.
   *
   * @param beeld the picture
   * @return the same with no contracts
   */
  public static Regieoverzicht zonderContracten(Regiebeeld beeld) {
    return new Regieoverzicht(beeld, Contractopgave.LEEG.vergelijking());
  }
}
