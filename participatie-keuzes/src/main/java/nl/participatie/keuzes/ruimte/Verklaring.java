package nl.participatie.keuzes.ruimte;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * Why an option is excluded or implied.
 *
 * @param optie the option
 * @param stand how it stands
 * @param redenen all minimal reasons, those with the fewest decisions first; none for an option
 *     that is open or chosen
 */
public record Verklaring(Optie optie, Optiestand stand, List<Reden> redenen) {

  /**
   * Creates an explanation.
   *
   * @param optie the option
   * @param stand how it stands
   * @param redenen the reasons
   */
  public Verklaring {
    redenen = ImmutableList.copyOf(redenen);
  }

  /**
   * The explanation for a reader: one line on how the option stands, one line per reason with the
   * decisions by name, and one per rule with its explanation and source.
   *
   * @param taal the language
   * @return the lines
   */
  public List<String> tekst(Taal taal) {
    return Ruimteteksten.van(this, taal);
  }
}
