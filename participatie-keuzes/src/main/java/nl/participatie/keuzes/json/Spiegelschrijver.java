package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.participatie.keuzes.spiegel.Buur;
import nl.participatie.keuzes.spiegel.Cel;
import nl.participatie.keuzes.spiegel.Gemeentestand;
import nl.participatie.keuzes.spiegel.Groepskeuze;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.spiegel.Spiegelgroep;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;

/** Writes a mirror, in the format of the schema {@code spiegel}. A hidden number is null. */
final class Spiegelschrijver {

  private Spiegelschrijver() {}

  static void spiegel(Spiegel spiegel, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("peildatum", spiegel.groep().peildatum().toString());
    groep(spiegel.groep(), uit, taal);
    uit.writeArrayFieldStart("keuzes");
    for (Groepskeuze keuze : spiegel.groep().keuzes()) {
      keuze(keuze, spiegel.eigen(), uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("buren");
    for (Buur buur : spiegel.buren()) {
      buur(buur, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void groep(Spiegelgroep groep, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeObjectFieldStart("groep");
    uit.writeNumberField("omvang", groep.omvang());
    uit.writeStringField("afscherming", groep.afscherming().map(Enum::name).orElse(null));
    uit.writeStringField(
        "toelichting", groep.afscherming().map(reden -> reden.tekst().in(taal)).orElse(null));
    uit.writeEndObject();
  }

  private static void keuze(Groepskeuze keuze, Gemeentestand eigen, JsonGenerator uit)
      throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("nummer", keuze.keuze().nummer());
    cellen("opties", "optie", keuze.opties(), uit);
    cellen("besluitvorming", "stand", keuze.besluitvorming(), uit);
    cellen("implementatie", "stand", keuze.implementatie(), uit);
    eigen(keuze.keuze(), eigen, uit);
    uit.writeEndObject();
  }

  private static void cellen(String naam, String wat, List<Cel> cellen, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Cel cel : cellen) {
      uit.writeStartObject();
      uit.writeStringField(wat, cel.begrip().toString());
      uit.writeFieldName("aantal");
      uit.writeObject(cel.aantal().orElse(null));
      uit.writeStringField("afscherming", cel.afscherming().map(Enum::name).orElse(null));
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  private static void eigen(Keuze keuze, Gemeentestand eigen, JsonGenerator uit)
      throws IOException {
    uit.writeObjectFieldStart("eigen");
    uit.writeStringField("optie", eigen.gekozen(keuze).toString());
    uit.writeStringField("besluitvorming", eigen.stand(keuze).besluitvorming().code());
    uit.writeStringField("implementatie", eigen.stand(keuze).implementatie().code());
    uit.writeEndObject();
  }

  private static void buur(Buur buur, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", buur.code().map(Object::toString).orElse(null));
    uit.writeStringField("naam", buur.naam().orElse(null));
    uit.writeObjectFieldStart("aandeel");
    uit.writeStringField("breuk", buur.aandeel().teller() + "/" + buur.aandeel().noemer());
    uit.writeNumberField("getal", buur.aandeel().decimaal());
    uit.writeEndObject();
    uit.writeNumberField("gelijk", buur.gelijk());
    uit.writeNumberField("gemeenschappelijk", buur.gemeenschappelijk());
    uit.writeEndObject();
  }
}
