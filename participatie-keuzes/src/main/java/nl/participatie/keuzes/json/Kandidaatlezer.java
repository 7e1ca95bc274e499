package nl.participatie.keuzes.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.uitvoering.Feit;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.keuzes.uitvoering.Kandidaatcontrole;
import nl.participatie.keuzes.uitvoering.Kandidaatinvoer;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Invoerbytes;
import nl.participatie.model.json.Objectlezer;

/**
 * Reads a candidate from JSON, strictly: an object with the attributes of {@link Feit}, in the
 * format of the schema {@code kandidaat}. Every other attribute is refused with its place, so that
 * no name and no number of a person can come in.
 *
 * <p>At most 5 MB of UTF-8 and 64 levels deep, each attribute once. All faults come at once, except
 * that input which is no JSON at all has just that one.
 */
public final class Kandidaatlezer {

  private Kandidaatlezer() {}

  /**
   * Reads a candidate.
   *
   * @param bytes the JSON
   * @return the candidate, or all faults
   */
  public static Controleresultaat<Kandidaat> lees(byte[] bytes) {
    List<Fout> fouten = new ArrayList<>();
    Optional<Objectlezer> object = Objectlezer.lees(bytes, Feit.attributen(), fouten);
    return object.isPresent()
        ? Kandidaatcontrole.controleer(invoer(object.get()), fouten)
        : Controleresultaat.fout(fouten);
  }

  /**
   * Reads a candidate from a stream, of which it takes no more than it needs to see that the limit
   * of 5 MB is passed.
   *
   * @param in the stream; not closed
   * @return the candidate, or all faults
   * @throws IOException if the stream cannot be read
   */
  public static Controleresultaat<Kandidaat> lees(InputStream in) throws IOException {
    return lees(Invoerbytes.lees(in));
  }

  private static Kandidaatinvoer invoer(Objectlezer object) {
    return new Kandidaatinvoer(
        object.getal(Feit.LEEFTIJD.attribuut()),
        object.tekst(Feit.UITKERING.attribuut()),
        object.getal(Feit.LOONWAARDE.attribuut()),
        object.getal(Feit.MAANDEN_TOT_WERK.attribuut()),
        object.tekst(Feit.ADVIES_BESCHUT.attribuut()),
        object.tekst(Feit.ONDERWIJS.attribuut()),
        object.jaNee(Feit.ZITTEND_BESTAND.attribuut()),
        object.tekst(Feit.WERKVORM.attribuut()),
        object.jaNee(Feit.ZORG_EERST.attribuut()));
  }
}
