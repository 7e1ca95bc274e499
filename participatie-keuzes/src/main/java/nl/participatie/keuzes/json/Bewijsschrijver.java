package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.ruimte.Bewijsoverzicht;
import nl.participatie.keuzes.ruimte.NooitVanToepassing;
import nl.participatie.keuzes.ruimte.Onafscheidelijk;
import nl.participatie.keuzes.ruimte.Overbodig;
import nl.participatie.keuzes.ruimte.Reden;
import nl.participatie.keuzes.ruimte.Regelbewijs;
import nl.participatie.keuzes.ruimte.Regelverschil;
import nl.participatie.keuzes.ruimte.Verklaring;

/** Writes the proof of a rule set, and the difference of two. */
final class Bewijsschrijver {

  private Bewijsschrijver() {}

  static void bewijzen(Bewijsoverzicht overzicht, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("streng", overzicht.drempel().name());
    uit.writeArrayFieldStart("perioden");
    for (Regelbewijs bewijs : overzicht.bewijzen()) {
      bewijs(bewijs, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void bewijs(Regelbewijs bewijs, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    Ruimteschrijver.datum("vanaf", bewijs.periode().vanaf(), uit);
    Ruimteschrijver.datum("tot", bewijs.periode().tot(), uit);
    Ruimteschrijver.codes("regels", bewijs.hard(), uit);
    uit.writeNumberField("aantalProfielen", bewijs.aantal());
    regelsets("tegenstrijdig", bewijs.tegenstrijdig(), uit);
    verklaringen("dood", bewijs.dood(), uit);
    verklaringen("afgeleid", bewijs.afgeleid(), uit);
    uit.writeArrayFieldStart("onafscheidelijk");
    for (Onafscheidelijk samen : bewijs.onafscheidelijk()) {
      onafscheidelijk(samen, uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("overbodig");
    for (Overbodig overbodig : bewijs.overbodig()) {
      uit.writeStartObject();
      uit.writeStringField("regel", overbodig.regel().code());
      Ruimteschrijver.codes("door", overbodig.door(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("nooitVanToepassing");
    for (NooitVanToepassing nooit : bewijs.nooitVanToepassing()) {
      nooit(nooit, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void verklaringen(String naam, List<Verklaring> verklaringen, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Verklaring verklaring : verklaringen) {
      uit.writeStartObject();
      uit.writeStringField("optie", verklaring.optie().toString());
      regelsets("regels", verklaring.redenen().stream().map(Reden::regels).toList(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  private static void onafscheidelijk(Onafscheidelijk samen, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    Ruimteschrijver.opties("opties", samen.opties(), uit);
    uit.writeArrayFieldStart("bewijs");
    for (Onafscheidelijk.Verband verband : samen.bewijs()) {
      uit.writeStartObject();
      uit.writeStringField("van", verband.van().toString());
      uit.writeStringField("naar", verband.naar().toString());
      regelsets("regels", verband.regelsets(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void nooit(NooitVanToepassing nooit, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("regel", nooit.regel().code());
    uit.writeArrayFieldStart("redenen");
    for (Reden reden : nooit.redenen()) {
      uit.writeStartObject();
      Ruimteschrijver.opties("opties", reden.beslissingen(), uit);
      Ruimteschrijver.codes("regels", reden.regels(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void regelsets(String naam, List<List<Regel>> sets, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart(naam);
    for (List<Regel> set : sets) {
      uit.writeStartArray();
      for (Regel regel : set) {
        uit.writeString(regel.code());
      }
      uit.writeEndArray();
    }
    uit.writeEndArray();
  }

  static void verschil(Regelverschil verschil, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    Ruimteschrijver.codes("toegevoegd", verschil.toegevoegd(), uit);
    Ruimteschrijver.codes("vervallen", verschil.vervallen(), uit);
    Ruimteschrijver.codes(
        "gewijzigd",
        verschil.gewijzigd().stream().map(Regelverschil.Gewijzigd::nieuw).toList(),
        uit);
    uit.writeArrayFieldStart("opties");
    for (Regelverschil.Optieverschil optie : verschil.opties()) {
      uit.writeStartObject();
      uit.writeStringField("optie", optie.optie().toString());
      uit.writeStringField("oud", optie.oud().name());
      uit.writeStringField("nieuw", optie.nieuw().name());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeNumberField("aantalOud", verschil.aantalOud());
    uit.writeNumberField("aantalNieuw", verschil.aantalNieuw());
    uit.writeArrayFieldStart("profielen");
    for (Regelverschil.Oordeelverschil oordeel : verschil.profielen()) {
      uit.writeStartObject();
      uit.writeFieldName("keuzes");
      Ruimteschrijver.profiel(oordeel.profiel(), uit);
      uit.writeBooleanField("geldig", oordeel.geldig());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }
}
