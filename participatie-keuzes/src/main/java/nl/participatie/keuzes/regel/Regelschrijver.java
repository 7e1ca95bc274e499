package nl.participatie.keuzes.regel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Taal;

/**
 * Writes a set of rules so that reading gives the same set again, but for the explanation in the
 * other language. What the format cannot hold is refused, never changed or left out.
 */
public final class Regelschrijver {

  private Regelschrijver() {}

  /**
   * A set as a table that {@link Regellezer} reads.
   *
   * @param set the rules; a set without rules gives a header alone, which no reader takes
   * @param taal the language of the explanations
   * @return the table, with a line end (LF) behind every line
   * @throws IllegalArgumentException if the table cannot hold a rule, naming it: a semicolon in its
   *     explanation or citation, a text that is too long, empty or holds invisible characters, a
   *     remark beside its place in a source, a year of more than four digits; or if there are too
   *     many rules
   */
  public static String csv(Regelset set, Taal taal) {
    StringBuilder uit = new StringBuilder(Regellezer.KOP).append('\n');
    for (Regelinvoer rij : rijen(set, taal)) {
      String regel =
          String.join(
              ";",
              rij.code(),
              rij.soort(),
              String.join("|", rij.als()),
              String.join("|", rij.dan()),
              rij.sterkte(),
              rij.geldigVanaf(),
              rij.geldigTot(),
              rij.grondslag(),
              rij.vindplaats(),
              rij.kern());
      if ((rij.vindplaats() + rij.kern()).contains(";")) {
        throw new IllegalArgumentException(
            "Rule " + rij.code() + " has a semicolon in a text, which a table has no place for");
      }
      uit.append(regel).append('\n');
    }
    return uit.toString();
  }

  /**
   * A set as what {@link Regelcontrole} reads, for any other format.
   *
   * @param set the rules
   * @param taal the language of the explanations
   * @return the rules in order, without a place
   * @throws IllegalArgumentException if a rule cannot be read back, naming it: a text that is too
   *     long, empty or holds invisible characters, a remark beside its place in a source, a year of
   *     more than four digits; or if there are too many rules
   */
  public static List<Regelinvoer> rijen(Regelset set, Taal taal) {
    List<Regelinvoer> rijen =
        set.regels().stream()
            .map(regel -> Regelinvoer.van(regel, taal))
            .collect(ImmutableList.toImmutableList());
    Controleresultaat<Regelset> terug = Regelcontrole.controleer(rijen);
    if (!rijen.isEmpty() && terug.waarde().isEmpty()) {
      Fout eerste = terug.fouten().get(0);
      throw new IllegalArgumentException("Cannot be written: " + eerste.tekst(Taal.EN));
    }
    return rijen;
  }
}
