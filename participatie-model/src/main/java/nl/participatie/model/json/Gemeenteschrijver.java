package nl.participatie.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;

/**
 * Writes a municipality, a profile and a dossier in the format that {@link Gemeentelezer} reads.
 */
final class Gemeenteschrijver {

  private Gemeenteschrijver() {}

  static void schrijf(Gemeenteprofiel gemeente, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("schemaVersie", 1);
    tekst("code", gemeente.code(), uit);
    tekst("naam", gemeente.naam(), uit);
    tekst("arbeidsmarktregio", gemeente.arbeidsmarktregio(), uit);
    if (gemeente.keuzes().isPresent()) {
      uit.writeFieldName("keuzes");
      schrijf(gemeente.keuzes().get(), uit);
    }
    volumes(gemeente.volumes(), uit);
    baten(gemeente, uit);
    uit.writeObjectFieldStart("kengetallen");
    for (Map.Entry<String, Breuk> eigen : gemeente.kengetallen().entrySet()) {
      uit.writeNumberField(eigen.getKey(), eigen.getValue().decimaal());
    }
    uit.writeEndObject();
    uit.writeFieldName("dossier");
    schrijf(gemeente.dossier(), uit);
    for (Map.Entry<String, String> deel : gemeente.ongelezen().entrySet()) {
      uit.writeFieldName(deel.getKey());
      uit.writeRawValue(deel.getValue());
    }
    uit.writeEndObject();
  }

  static void schrijf(Keuzeprofiel profiel, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    for (Optie optie : profiel.opties()) {
      uit.writeStringField(Integer.toString(optie.keuze().nummer()), optie.code());
    }
    uit.writeEndObject();
  }

  static void schrijf(Keuzedossier dossier, JsonGenerator uit) throws IOException {
    uit.writeStartArray();
    for (Dossiergebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
      uit.writeStartObject();
      uit.writeNumberField("volgnummer", gebeurtenis.volgnummer());
      uit.writeStringField("datum", gebeurtenis.datum().toString());
      uit.writeNumberField("keuze", gebeurtenis.keuze().nummer());
      tekst("besluitvorming", gebeurtenis.besluitvorming(), uit);
      tekst("implementatie", gebeurtenis.implementatie(), uit);
      tekst("optie", gebeurtenis.optie().map(Optie::code), uit);
      uit.writeStringField("beslisser", gebeurtenis.beslisser().name());
      tekst("bron", gebeurtenis.bron(), uit);
      tekst("toelichting", gebeurtenis.toelichting(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  private static void volumes(Volumeopgave volumes, JsonGenerator uit) throws IOException {
    uit.writeObjectFieldStart("volumes");
    tekst("peildatum", volumes.peildatum(), uit);
    if (volumes.wwb().isPresent()) {
      uit.writeNumberField("WWB", volumes.wwb().get().aantal());
    }
    if (volumes.wsw().isPresent()) {
      uit.writeNumberField("WSW", volumes.wsw().get().aantal());
    }
    if (volumes.aandeelWajong().isPresent()) {
      uit.writeNumberField("aandeelWajong", volumes.aandeelWajong().get().decimaal());
    }
    if (!volumes.paden().isEmpty()) {
      uit.writeObjectFieldStart("paden");
      paden(volumes, uit);
      uit.writeEndObject();
    }
    uit.writeEndObject();
  }

  private static void paden(Volumeopgave volumes, JsonGenerator uit) throws IOException {
    for (Volumegroep groep : Volumegroep.values()) {
      if (volumes.paden().containsKey(groep)) {
        uit.writeObjectFieldStart(groep.name());
        for (Map.Entry<LocalDate, Personen> punt : volumes.paden().get(groep).entrySet()) {
          uit.writeNumberField(punt.getKey().toString(), punt.getValue().aantal());
        }
        uit.writeEndObject();
      }
    }
  }

  private static void baten(Gemeenteprofiel gemeente, JsonGenerator uit) throws IOException {
    uit.writeObjectFieldStart("baten");
    for (Batenpost post : Batenpost.values()) {
      if (gemeente.baten().containsKey(post)) {
        uit.writeObjectFieldStart(post.name());
        for (Map.Entry<Integer, Bedrag> jaar : gemeente.baten().get(post).entrySet()) {
          uit.writeNumberField(jaar.getKey().toString(), jaar.getValue().euro());
        }
        uit.writeEndObject();
      }
    }
    uit.writeEndObject();
  }

  private static void tekst(String naam, Optional<?> waarde, JsonGenerator uit) throws IOException {
    if (waarde.isPresent()) {
      uit.writeStringField(naam, waarde.get().toString());
    }
  }
}
