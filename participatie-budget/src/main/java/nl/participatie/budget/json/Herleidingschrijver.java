package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Optional;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;

/**
 * Writes a tree in the format of the schema {@code herleiding}, in one language. The number of each
 * node stands there as it is shown, and as an exact text where that is more.
 *
 * <p>A tree needs no bound of its own: it is as deep as the formulas are, and the one that goes
 * back through the years (places under a cap) ends in 2015.
 */
final class Herleidingschrijver extends JsonSerializer<Herleiding> {

  private static final int SCHEMAVERSIE = 1;

  private final Taal taal;

  Herleidingschrijver(Taal taal) {
    this.taal = taal;
  }

  @Override
  public void serialize(Herleiding boom, JsonGenerator uit, SerializerProvider provider)
      throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("schemaVersie", SCHEMAVERSIE);
    knoop(boom, uit);
    uit.writeEndObject();
  }

  private void knoop(Herleiding boom, JsonGenerator uit) throws IOException {
    uit.writeStringField("label", boom.label().in(taal));
    waarde(boom, uit);
    uit.writeStringField("eenheid", boom.eenheid().name());
    tekst("formule", boom.formule().map(formule -> formule.in(taal)), uit);
    tekst("bewerking", boom.bewerking().map(Enum::name), uit);
    uit.writeArrayFieldStart("delen");
    for (Herleiding deel : boom.delen()) {
      uit.writeStartObject();
      knoop(deel, uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    tekst("kengetal", boom.kengetal(), uit);
    tekst("door", boom.door().map(Object::toString), uit);
    uit.writeArrayFieldStart("bronnen");
    for (Vindplaats bron : boom.bronnen()) {
      uit.writeString(bron.citaat(taal));
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("ontbreekt");
    for (Onbepaald oorzaak : boom.ontbrekend()) {
      uit.writeStartObject();
      uit.writeStringField("ontbreekt", oorzaak.ontbreekt());
      uit.writeStringField("reden", oorzaak.reden().name());
      uit.writeStringField("toelichting", oorzaak.toelichting().in(taal));
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  private static void waarde(Herleiding boom, JsonGenerator uit) throws IOException {
    Optional<Breuk> getal = boom.waarde().optioneel();
    if (getal.isEmpty()) {
      uit.writeNullField("waarde");
      uit.writeNullField("exact");
      return;
    }
    Breuk getoond = Breuk.of(boom.eenheid().toon(getal.get()));
    uit.writeNumberField("waarde", boom.eenheid().toon(getal.get()));
    tekst("exact", getal.filter(exact -> !exact.equals(getoond)).map(Breuk::toString), uit);
  }

  private static void tekst(String naam, Optional<String> waarde, JsonGenerator uit)
      throws IOException {
    if (waarde.isPresent()) {
      uit.writeStringField(naam, waarde.get());
    } else {
      uit.writeNullField(naam);
    }
  }
}
