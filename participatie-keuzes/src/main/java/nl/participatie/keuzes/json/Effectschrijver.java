package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.keuzes.transformatie.Effectjaar;
import nl.participatie.keuzes.transformatie.Effectopgave;
import nl.participatie.keuzes.transformatie.Terugverdiend;
import nl.participatie.keuzes.transformatie.Werkvormdeel;
import nl.participatie.keuzes.transformatie.Wsweffect;
import nl.participatie.keuzes.transformatie.Wsworganisatie;
import nl.participatie.keuzes.transformatie.Wswresultaat;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.uitvoering.WswWerkvorm;

/**
 * Writes a financial effect as the schema {@code transformatie} has it, and the question as {@link
 * Effectlezer} reads it. Amounts are in euro with two decimals.
 */
final class Effectschrijver {

  private Effectschrijver() {}

  /** An effect; null when it was not asked for. */
  static void effect(Optional<Uitkomst<Wsweffect>> effect, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeFieldName("effect");
    if (effect.isEmpty()) {
      uit.writeNull();
      return;
    }
    Optional<Wsweffect> bepaald = effect.get().optioneel();
    Optional<Onbepaald> open = effect.get().ontbrekend();
    uit.writeStartObject();
    jaren(bepaald.map(Wsweffect::jaren).orElseGet(List::of), uit);
    terugverdiend(bepaald.map(Wsweffect::terugverdiend), uit);
    uit.writeStringField(
        "reden",
        bepaald
            .map(een -> een.terugverdiend().uitleg())
            .orElseGet(() -> open.orElseThrow().toelichting())
            .in(taal));
    uit.writeStringField("onbepaald", open.map(Onbepaald::ontbreekt).orElse(null));
    aannames(bepaald.map(Wsweffect::aannames).orElseGet(List::of), uit, taal);
    uit.writeEndObject();
  }

  static void aannames(List<Aanname> aannames, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeArrayFieldStart("aannames");
    for (Aanname aanname : aannames) {
      aanname(aanname, uit, taal);
    }
    uit.writeEndArray();
  }

  private static void jaren(List<Effectjaar> jaren, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart("perJaar");
    for (Effectjaar jaar : jaren) {
      jaar(jaar, uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("cumulatief");
    for (Effectjaar jaar : jaren) {
      uit.writeStartObject();
      uit.writeNumberField("jaar", jaar.jaar());
      bedrag("bedrag", jaar.cumulatief(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  private static void terugverdiend(Optional<Terugverdiend> wanneer, JsonGenerator uit)
      throws IOException {
    if (wanneer.isPresent() && wanneer.get() instanceof Terugverdiend.In in) {
      uit.writeNumberField("terugverdienjaar", in.jaar());
    } else {
      uit.writeNullField("terugverdienjaar");
    }
  }

  private static void jaar(Effectjaar jaar, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("jaar", jaar.jaar());
    bedrag("effect", jaar.effect(), uit);
    uit.writeNumberField("mensen", jaar.mensen().aantal());
    resultaat("huidig", jaar.huidig(), uit);
    resultaat("nieuw", jaar.nieuw(), uit);
    uit.writeEndObject();
  }

  private static void resultaat(String naam, Wswresultaat resultaat, JsonGenerator uit)
      throws IOException {
    uit.writeObjectFieldStart(naam);
    bedrag("saldo", resultaat.saldo(), uit);
    perVorm("toegevoegdeWaarde", resultaat.toegevoegdeWaarde(), uit);
    bedrag("subsidie", resultaat.subsidie(), uit);
    perVorm("begeleiding", resultaat.begeleiding(), uit);
    bedrag("overhead", resultaat.overhead(), uit);
    bedrag("eenmalig", resultaat.eenmalig(), uit);
    uit.writeEndObject();
  }

  private static void perVorm(String naam, Map<WswWerkvorm, Bedrag> bedragen, JsonGenerator uit)
      throws IOException {
    uit.writeObjectFieldStart(naam);
    for (WswWerkvorm vorm : WswWerkvorm.values()) {
      Bedrag bedrag = bedragen.get(vorm);
      if (bedrag != null) {
        bedrag(vorm.code(), bedrag, uit);
      }
    }
    uit.writeEndObject();
  }

  private static void aanname(Aanname aanname, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", aanname.code());
    uit.writeStringField("titel", aanname.titel().in(taal));
    uit.writeStringField("waarde", aanname.waarde().in(taal));
    uit.writeStringField("toelichting", aanname.toelichting().in(taal));
    uit.writeStringField("vindplaats", aanname.vindplaats().citaat(taal));
    uit.writeEndObject();
  }

  static void opgave(Effectopgave opgave, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("van", opgave.van());
    uit.writeNumberField("tot", opgave.totEnMet());
    organisatie("huidig", opgave.huidig(), uit);
    organisatie("nieuw", opgave.nieuw(), uit);
    uit.writeArrayFieldStart("eenmalig");
    for (Map.Entry<Integer, Bedrag> keer : opgave.eenmalig().entrySet()) {
      uit.writeStartObject();
      uit.writeNumberField("jaar", keer.getKey());
      bedrag("bedrag", keer.getValue(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void organisatie(String naam, Wsworganisatie organisatie, JsonGenerator uit)
      throws IOException {
    uit.writeObjectFieldStart(naam);
    uit.writeObjectFieldStart("werkvormen");
    for (WswWerkvorm vorm : WswWerkvorm.values()) {
      Werkvormdeel deel = organisatie.werkvormen().get(vorm);
      if (deel != null) {
        uit.writeObjectFieldStart(vorm.code());
        uit.writeStringField("aandeel", deel.aandeel().toString());
        bedrag("toegevoegdeWaarde", deel.toegevoegdeWaarde(), uit);
        bedrag("begeleiding", deel.begeleiding(), uit);
        uit.writeEndObject();
      }
    }
    uit.writeEndObject();
    bedrag("overhead", organisatie.overhead(), uit);
    bedrag("overheadPerPersoon", organisatie.overheadPerPersoon(), uit);
    bedrag("subsidiePerPersoon", organisatie.subsidiePerPersoon(), uit);
    uit.writeEndObject();
  }

  private static void bedrag(String naam, Optional<Bedrag> bedrag, JsonGenerator uit)
      throws IOException {
    if (bedrag.isPresent()) {
      bedrag(naam, bedrag.get(), uit);
    } else {
      uit.writeNullField(naam);
    }
  }

  private static void bedrag(String naam, Bedrag bedrag, JsonGenerator uit) throws IOException {
    uit.writeNumberField(naam, bedrag.euro());
  }
}
