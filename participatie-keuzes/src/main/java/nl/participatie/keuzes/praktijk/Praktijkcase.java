package nl.participatie.keuzes.praktijk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Tekst;

/**
 * A case from practice: an organisation, or a group of them, and the positions that a source
 * reports of it. What the source is silent about is open.
 *
 * @param code the code, for example {@code TILBURG}. Never reused
 * @param titel the name, or a description where the source gives none
 * @param posities one or more positions, at most one on each choice
 */
public record Praktijkcase(String code, Tekst titel, List<Positie> posities) {

  /**
   * Creates a case.
   *
   * @param code the code
   * @param titel the name
   * @param posities the positions
   * @throws IllegalArgumentException if there is no position, or two are on one choice
   */
  public Praktijkcase {
    posities = ImmutableList.copyOf(posities);
    if (posities.isEmpty()) {
      throw new IllegalArgumentException("Case " + code + " has no position");
    }
    long keuzes = posities.stream().map(positie -> positie.optie().keuze()).distinct().count();
    if (keuzes < posities.size()) {
      throw new IllegalArgumentException(
          "Case " + code + " has two positions on one choice: " + posities);
    }
  }

  /**
   * The choices that the case has made, literal and read alike.
   *
   * @return a partial profile
   */
  public Keuzeprofiel profiel() {
    return Keuzeprofiel.of(posities.stream().map(Positie::optie).toList());
  }

  /** {@return the code, as {@link Praktijkcases#van(String)} takes it} */
  @Override
  public String toString() {
    return code;
  }
}
