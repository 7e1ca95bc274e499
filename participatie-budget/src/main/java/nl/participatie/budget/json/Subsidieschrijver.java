package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import nl.participatie.budget.loonkosten.Maandsubsidie;
import nl.participatie.budget.loonkosten.Onzekerheid;
import nl.participatie.budget.loonkosten.Reden;
import nl.participatie.model.taal.Taal;

/** Writes the wage subsidy of a month. */
final class Subsidieschrijver extends JsonSerializer<Maandsubsidie> {

  private final Taal taal;

  Subsidieschrijver(Taal taal) {
    this.taal = taal;
  }

  @Override
  public void serialize(Maandsubsidie maand, JsonGenerator uit, SerializerProvider provider)
      throws IOException {
    uit.writeStartObject();
    schrijf(maand, uit, taal);
    uit.writeEndObject();
  }

  /** The attributes of a month, within an object that is open. */
  static void schrijf(Maandsubsidie maand, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeNumberField("wml", maand.wml().maand().euro());
    uit.writeNumberField("grondslag", maand.grondslag().euro());
    uit.writeNumberField("subsidieVoltijd", maand.bedrag().voltijd().euro());
    uit.writeNumberField("subsidie", maand.bedrag().subsidie().euro());
    uit.writeNumberField("vergoeding", maand.bedrag().vergoeding().euro());
    uit.writeNumberField("totaal", maand.bedrag().totaal().euro());
    uit.writeNumberField("percentageWerkgeverslasten", maand.werkgeverslasten().decimaal());
    uit.writeArrayFieldStart("redenen");
    for (Reden reden : maand.redenen()) {
      uit.writeStartObject();
      uit.writeStringField("code", reden.code());
      uit.writeStringField("tekst", reden.tekst().in(taal));
      uit.writeStringField("vindplaats", reden.vindplaats().citaat(taal));
      if (reden.kengetal().isPresent()) {
        uit.writeStringField("kengetal", reden.kengetal().get());
      } else {
        uit.writeNullField("kengetal");
      }
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("onzekerheden");
    for (Onzekerheid onzeker : maand.onzekerheden()) {
      uit.writeStartObject();
      uit.writeStringField("code", onzeker.code());
      uit.writeStringField("gekozen", onzeker.gekozen().in(taal));
      uit.writeStringField("alternatief", onzeker.alternatief().in(taal));
      uit.writeStringField("toelichting", onzeker.toelichting().in(taal));
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }
}
