package nl.participatie.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Gemeentecontrole;
import nl.participatie.model.controle.Gemeenteinvoer;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.internal.Invoerbytes;

/**
 * Reads municipality files, strictly. Unknown attributes and codes are refused with their place and
 * the nearest valid one; an attribute may occur once; input is at most 5 MB, 64 levels deep, in
 * UTF-8. All faults come at once, except that input which is no JSON at all has just that one.
 */
public final class Gemeentelezer {

  /** The attributes of a municipality file, in their order. */
  public static final List<String> ATTRIBUTEN = Invoerlezer.GEMEENTE;

  /** The attributes of {@code volumes} in a municipality file, in their order. */
  public static final List<String> ATTRIBUTEN_VOLUMES = Invoerlezer.VOLUMES;

  /** The attributes of an event in {@code dossier} of a municipality file, in their order. */
  public static final List<String> ATTRIBUTEN_GEBEURTENIS = Invoerlezer.GEBEURTENIS;

  private final Gemeentecontrole controle;

  /**
   * Creates a reader.
   *
   * @param validator the embedder's validator
   */
  public Gemeentelezer(Validator validator) {
    this.controle = new Gemeentecontrole(validator);
  }

  /**
   * Reads a municipality file.
   *
   * @param bytes the file
   * @return the profile, or all faults
   */
  public Controleresultaat<Gemeenteprofiel> lees(byte[] bytes) {
    List<Fout> fouten = new ArrayList<>();
    Optional<JsonNode> boom = Boomlezer.lees(bytes, fouten);
    return boom.isPresent() ? lees(boom.get(), fouten) : Controleresultaat.fout(fouten);
  }

  /**
   * Reads a municipality file from a stream, of which it takes no more than it needs to see that
   * the limit of 5 MB is passed.
   *
   * @param in the stream; not closed
   * @return the profile, or all faults
   * @throws IOException if the stream cannot be read
   */
  public Controleresultaat<Gemeenteprofiel> lees(InputStream in) throws IOException {
    return lees(Invoerbytes.lees(in));
  }

  /**
   * Reads a municipality from a tree that somebody else parsed. Attributes that occurred twice can
   * no longer be seen.
   *
   * @param boom the tree
   * @return the profile, or all faults
   */
  public Controleresultaat<Gemeenteprofiel> lees(JsonNode boom) {
    return lees(boom, new ArrayList<>());
  }

  private Controleresultaat<Gemeenteprofiel> lees(JsonNode boom, List<Fout> fouten) {
    Gemeenteinvoer invoer = Invoerlezer.lees(boom, fouten);
    return controle.controleer(invoer, fouten);
  }
}
