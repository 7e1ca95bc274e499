package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.uitvoering.Label;
import nl.participatie.keuzes.uitvoering.Ontbrekend;
import nl.participatie.keuzes.uitvoering.Reden;
import nl.participatie.keuzes.uitvoering.Voorziening;
import nl.participatie.keuzes.uitvoering.Voorzieningantwoord;
import nl.participatie.keuzes.uitvoering.Wegwijzing;
import nl.participatie.model.taal.Taal;

/** Writes what the guide answers on a candidate, in the format of the schema {@code wegwijzer}. */
final class Wegwijzerschrijver {

  private Wegwijzerschrijver() {}

  static void wegwijzing(Wegwijzing wegwijzing, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField(
        "doelgroep", wegwijzing.groep().doelgroep().map(groep -> groep.code()).orElse(null));
    uit.writeArrayFieldStart("labels");
    for (Label label : wegwijzing.groep().labels()) {
      uit.writeString(label.code());
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("redenen");
    for (Reden reden : wegwijzing.redenen()) {
      uit.writeStartObject();
      uit.writeStringField("code", reden.soort().name());
      uit.writeStringField("tekst", reden.tekst().in(taal));
      reden(reden, uit, taal);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("voorzieningen");
    for (Voorzieningantwoord antwoord : wegwijzing.voorzieningen()) {
      antwoord(antwoord, uit, taal);
    }
    uit.writeEndArray();
    ontbrekend(wegwijzing, uit, taal);
    uit.writeArrayFieldStart("bevindingen");
    for (Regelbevinding bevinding : wegwijzing.bevindingen()) {
      ParticipatieKeuzesModule.bevinding(bevinding, uit, taal);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void antwoord(Voorzieningantwoord antwoord, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", antwoord.voorziening().code());
    uit.writeStringField("status", antwoord.status().code());
    uit.writeStringField("reden", antwoord.reden().tekst().in(taal));
    uit.writeStringField("redencode", antwoord.reden().soort().name());
    reden(antwoord.reden(), uit, taal);
    uit.writeEndObject();
  }

  /** What a reason rests on, what it is about and where it comes from. */
  private static void reden(Reden reden, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStringField("aard", reden.soort().aard().name());
    uit.writeArrayFieldStart("onderwerp");
    for (String code : reden.onderwerpcodes()) {
      uit.writeString(code);
    }
    uit.writeEndArray();
    uit.writeStringField("vindplaats", reden.vindplaats().citaat(taal));
  }

  private static void ontbrekend(Wegwijzing wegwijzing, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeArrayFieldStart("ontbrekend");
    for (Ontbrekend ontbreekt : wegwijzing.ontbrekend()) {
      uit.writeStartObject();
      boolean isFeit = ontbreekt instanceof Ontbrekend.Feitontbreekt;
      uit.writeStringField("soort", isFeit ? "FEIT" : "KEUZE");
      uit.writeStringField("code", ontbreekt.code());
      uit.writeStringField("titel", ontbreekt.begrip().titel().in(taal));
      uit.writeArrayFieldStart("voor");
      if (wegwijzing.groep().ontbreekt().filter(feit -> feit == ontbreekt.begrip()).isPresent()) {
        uit.writeString("DOELGROEP");
      }
      for (Voorziening voorziening : wegwijzing.wachtendOp(ontbreekt)) {
        uit.writeString(voorziening.code());
      }
      uit.writeEndArray();
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }
}
