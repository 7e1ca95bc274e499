package nl.participatie.keuzes.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.json.Objectlezer;

/**
 * A municipality file that was read once, for all readers of its parts.
 *
 * @param gemeente the file, or empty when it is no JSON object
 * @param fouten where reading it further adds its faults
 */
record Deelbron(Optional<Objectlezer> gemeente, List<Fout> fouten) {

  static Deelbron lees(byte[] bestand) {
    List<Fout> fouten = new ArrayList<>();
    return new Deelbron(Objectlezer.lees(bestand, Gemeentelezer.ATTRIBUTEN, fouten), fouten);
  }

  /** A part of the file. */
  Optional<Objectlezer> deel(String naam, List<String> attributen) {
    return gemeente.flatMap(een -> een.object(naam, attributen));
  }
}
