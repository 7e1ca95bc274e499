package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.agenda.Agendapunt;
import nl.participatie.keuzes.agenda.Optieverdeling;
import nl.participatie.keuzes.agenda.Vooruitbesloten;
import nl.participatie.keuzes.ruimte.Verklaring;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/** Writes what to decide next, in the format of the schema {@code agenda}. */
final class Agendaschrijver {

  private Agendaschrijver() {}

  static void agenda(Agenda agenda, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("aantalProfielen", agenda.aantal());
    uit.writeArrayFieldStart("agenda");
    for (Agendapunt punt : agenda.punten()) {
      punt(punt, uit, taal);
    }
    uit.writeEndArray();
    keuzes(
        "vooruitBesloten",
        agenda.vooruitBesloten().stream().map(Vooruitbesloten::keuze).toList(),
        uit);
    uit.writeArrayFieldStart("vooruit");
    for (Vooruitbesloten vooruit : agenda.vooruitBesloten()) {
      vooruit(vooruit, uit, taal);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("afgeleid");
    for (Verklaring verklaring : agenda.afgeleid()) {
      afgeleid(verklaring, uit, taal);
    }
    uit.writeEndArray();
    Ruimteschrijver.conflicten(agenda.conflicten(), uit);
    uit.writeEndObject();
  }

  private static void punt(Agendapunt punt, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("keuze", punt.keuze().nummer());
    uit.writeStringField("blok", punt.keuze().blok().code());
    uit.writeFieldName("verwachtOver");
    Optional<Optieverdeling> verdeling = punt.verdeling().optioneel();
    if (verdeling.isPresent()) {
      breuk(verdeling.get().verwachtOver(), uit);
    } else {
      uit.writeNull();
    }
    uit.writeArrayFieldStart("opties");
    for (Map.Entry<Optie, Long> aantal :
        verdeling.map(Optieverdeling::aantallen).orElse(Map.of()).entrySet()) {
      uit.writeStartObject();
      uit.writeStringField("optie", aantal.getKey().toString());
      uit.writeNumberField("aantalProfielen", aantal.getValue());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    keuzes("eerst", punt.eerst(), uit);
    uit.writeStringField("reden", punt.reden().in(taal));
    uit.writeStringField("vindplaats", punt.voorrang().vindplaats().citaat(taal));
    uit.writeEndObject();
  }

  /** Exact as a text, and as a number of at most 34 digits. */
  private static void breuk(Breuk breuk, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("breuk", breuk.teller() + "/" + breuk.noemer());
    uit.writeNumberField("getal", breuk.decimaal());
    uit.writeEndObject();
  }

  private static void vooruit(Vooruitbesloten vooruit, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("keuze", vooruit.keuze().nummer());
    keuzes("open", vooruit.open(), uit);
    uit.writeStringField("tekst", vooruit.tekst().in(taal));
    uit.writeEndObject();
  }

  private static void afgeleid(Verklaring verklaring, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    uit.writeStringField("optie", verklaring.optie().toString());
    uit.writeStringField("stand", verklaring.stand().name());
    uit.writeFieldName("verklaring");
    Ruimteschrijver.verklaring(verklaring, uit, taal);
    uit.writeEndObject();
  }

  private static void keuzes(String naam, List<Keuze> keuzes, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Keuze keuze : keuzes) {
      uit.writeNumber(keuze.nummer());
    }
    uit.writeEndArray();
  }
}
