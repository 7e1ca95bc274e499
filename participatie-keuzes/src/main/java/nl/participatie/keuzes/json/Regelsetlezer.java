package nl.participatie.keuzes.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.regel.Regelcontrole;
import nl.participatie.keuzes.regel.Regelinvoer;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Invoerbytes;
import nl.participatie.model.json.Rijenlezer;
import nl.participatie.model.json.Rijenlezer.Rij;

/**
 * Reads rules from JSON, strictly: a list of objects with the attributes of a table of rules, in
 * the format of the schema {@code regels}. A side is a list of full codes, or one text with {@code
 * |} between them; an attribute that may be empty may be null or absent.
 *
 * <p>At most 5 MB of UTF-8, 64 levels deep, {@link Regelcontrole#MEESTE_REGELS} rules and each
 * attribute once. All faults come at once, each at its path, with the code of the rule behind it
 * where what a rule says is at fault: {@code [3].dan }; except that input which is no JSON at
 * all has just that one.
 */
public final class Regelsetlezer {

  private static final Rijenlezer RIJEN =
      new Rijenlezer(Regelinvoer.ATTRIBUTEN, List.of("als", "dan"), Regelcontrole.MEESTE_REGELS);

  private Regelsetlezer() {}

  /**
   * Reads a set of rules.
   *
   * @param bytes the JSON
   * @return the set in the order of the list, or all faults
   */
  public static Controleresultaat<Regelset> lees(byte[] bytes) {
    List<Fout> fouten = new ArrayList<>();
    List<Regelinvoer> rijen =
        RIJEN.lees(bytes, fouten).stream().map(Regelsetlezer::invoer).toList();
    return Regelcontrole.controleer(rijen, fouten);
  }

  /**
   * Reads a set of rules from a stream, of which it takes no more than it needs to see that the
   * limit of 5 MB is passed.
   *
   * @param in the stream; not closed
   * @return the set in the order of the list, or all faults
   * @throws IOException if the stream cannot be read
   */
  public static Controleresultaat<Regelset> lees(InputStream in) throws IOException {
    return lees(Invoerbytes.lees(in));
  }

  private static Regelinvoer invoer(Rij rij) {
    return new Regelinvoer(
        rij.plaats() + ".",
        tekst(rij, "code"),
        tekst(rij, "soort"),
        kant(rij, "als"),
        kant(rij, "dan"),
        tekst(rij, "sterkte"),
        tekst(rij, "geldig_vanaf"),
        tekst(rij, "geldig_tot"),
        tekst(rij, "grondslag"),
        tekst(rij, "vindplaats"),
        tekst(rij, "kern"));
  }

  private static String tekst(Rij rij, String attribuut) {
    return rij.teksten().getOrDefault(attribuut, "");
  }

  private static List<String> kant(Rij rij, String attribuut) {
    List<String> lijst = rij.lijsten().get(attribuut);
    return lijst == null ? Regelinvoer.opties(tekst(rij, attribuut)) : lijst;
  }
}
