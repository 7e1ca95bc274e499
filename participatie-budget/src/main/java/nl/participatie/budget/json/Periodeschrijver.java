package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import nl.participatie.budget.loonkosten.Periodesubsidie;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Taal;

/** Writes the wage subsidy over a period: by month, each in parts within which nothing changes. */
final class Periodeschrijver extends JsonSerializer<Periodesubsidie> {

  private final Taal taal;

  Periodeschrijver(Taal taal) {
    this.taal = taal;
  }

  @Override
  public void serialize(Periodesubsidie periode, JsonGenerator uit, SerializerProvider provider)
      throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("maanden");
    for (Periodesubsidie.Maand maand : periode.maanden()) {
      uit.writeStartObject();
      uit.writeStringField("maand", maand.maand().toString());
      uit.writeArrayFieldStart("delen");
      for (Periodesubsidie.Deel deel : maand.delen()) {
        uit.writeStartObject();
        uit.writeStringField("van", deel.van().toString());
        uit.writeStringField("totEnMet", deel.totEnMet().toString());
        bedragen(deel.subsidie(), deel.vergoeding(), uit);
        uit.writeObjectFieldStart("perMaand");
        Subsidieschrijver.schrijf(deel.perMaand(), uit, taal);
        uit.writeEndObject();
        uit.writeEndObject();
      }
      uit.writeEndArray();
      bedragen(maand.subsidie(), maand.vergoeding(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    bedragen(periode.subsidie(), periode.vergoeding(), uit);
    uit.writeEndObject();
  }

  private static void bedragen(Bedrag subsidie, Bedrag vergoeding, JsonGenerator uit)
      throws IOException {
    uit.writeNumberField("subsidie", subsidie.euro());
    uit.writeNumberField("vergoeding", vergoeding.euro());
    uit.writeNumberField("totaal", subsidie.plus(vergoeding).euro());
  }
}
