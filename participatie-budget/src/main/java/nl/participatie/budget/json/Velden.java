package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Taal;

/** Fields that several formats share: what is not determined is null. */
final class Velden {

  private Velden() {}

  /** A sum as far as it is determined. */
  static void bedrag(String naam, Deelsom som, JsonGenerator uit) throws IOException {
    getal(naam, som.bedrag().map(Bedrag::euro), uit);
  }

  static void getal(String naam, Optional<BigDecimal> getal, JsonGenerator uit) throws IOException {
    uit.writeFieldName(naam);
    if (getal.isPresent()) {
      uit.writeNumber(getal.get());
    } else {
      uit.writeNull();
    }
  }

  static void tekst(String naam, Optional<String> tekst, JsonGenerator uit) throws IOException {
    uit.writeFieldName(naam);
    if (tekst.isPresent()) {
      uit.writeString(tekst.get());
    } else {
      uit.writeNull();
    }
  }

  /** A list of codes. */
  static void codes(String naam, Collection<?> codes, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Object code : codes) {
      uit.writeString(code.toString());
    }
    uit.writeEndArray();
  }

  /** The fields of a gap, within an object. */
  static void leemte(Leemte leemte, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStringField("ontbreekt", leemte.onbepaald().ontbreekt());
    uit.writeStringField("reden", leemte.onbepaald().reden().name());
    uit.writeStringField("toelichting", leemte.onbepaald().toelichting().in(taal));
    codes("raakt", leemte.raakt(), uit);
    uit.writeArrayFieldStart("jaren");
    for (int jaar : leemte.jaren()) {
      uit.writeNumber(jaar);
    }
    uit.writeEndArray();
    uit.writeBooleanField("structureel", leemte.structureel());
  }
}
