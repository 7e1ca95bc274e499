package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.participatie.keuzes.regel.Regelinvoer;
import nl.participatie.keuzes.regel.Regelschrijver;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.taal.Taal;

/** Writes rules as JSON that {@link Regelsetlezer} reads. */
final class Regelsetschrijver {

  private Regelsetschrijver() {}

  static void schrijf(Regelset set, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartArray();
    for (Regelinvoer rij : Regelschrijver.rijen(set, taal)) {
      uit.writeStartObject();
      uit.writeStringField("code", rij.code());
      uit.writeStringField("soort", rij.soort());
      kant("als", rij.als(), uit);
      kant("dan", rij.dan(), uit);
      uit.writeStringField("sterkte", rij.sterkte());
      datum("geldig_vanaf", rij.geldigVanaf(), uit);
      datum("geldig_tot", rij.geldigTot(), uit);
      uit.writeStringField("grondslag", rij.grondslag());
      uit.writeStringField("vindplaats", rij.vindplaats());
      uit.writeStringField("kern", rij.kern());
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  private static void kant(String naam, List<String> codes, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart(naam);
    for (String code : codes) {
      uit.writeString(code);
    }
    uit.writeEndArray();
  }

  private static void datum(String naam, String datum, JsonGenerator uit) throws IOException {
    uit.writeFieldName(naam);
    if (datum.isEmpty()) {
      uit.writeNull();
    } else {
      uit.writeString(datum);
    }
  }
}
