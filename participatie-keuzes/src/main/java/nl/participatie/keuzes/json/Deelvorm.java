package nl.participatie.keuzes.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Objectlezer;

/** What the readers of the parts of a municipality file have in common. */
final class Deelvorm {

  private Deelvorm() {}

  /** A part that a profile keeps, as a municipality file with that part alone. */
  static byte[] alsBestand(Gemeenteprofiel gemeente, String deel) {
    String waarde = gemeente.ongelezen().getOrDefault(deel, "null");
    return ("{\"" + deel + "\": " + waarde + "}").getBytes(StandardCharsets.UTF_8);
  }

  /** Of the faults of a file those of a part: the rest is for others to tell. */
  static List<Fout> foutenVan(String deel, List<Fout> fouten) {
    return fouten.stream()
        .filter(fout -> fout.pad().equals(deel) || fout.pad().startsWith(deel + "."))
        .toList();
  }

  /** Rows without those at the end that nobody filled in, such as the one of the template. */
  static List<Objectlezer> gevuld(List<Objectlezer> rijen) {
    int aantal = rijen.size();
    while (aantal > 0 && rijen.get(aantal - 1).isLeeg()) {
      aantal--;
    }
    return rijen.subList(0, aantal);
  }
}
