package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.ruimte.Besteoverzicht;
import nl.participatie.keuzes.ruimte.Besteprofielen;
import nl.participatie.keuzes.ruimte.Conflict;
import nl.participatie.keuzes.ruimte.Conflictoverzicht;
import nl.participatie.keuzes.ruimte.Herstel;
import nl.participatie.keuzes.ruimte.Reden;
import nl.participatie.keuzes.ruimte.Ruimteoverzicht;
import nl.participatie.keuzes.ruimte.Verkenning;
import nl.participatie.keuzes.ruimte.Verklaring;
import nl.participatie.keuzes.ruimte.Wijziging;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/** Writes what the reasoning over the space answers. */
final class Ruimteschrijver {

  private Ruimteschrijver() {}

  static void ruimte(Ruimteoverzicht ruimte, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("aantalProfielen", ruimte.aantal());
    uit.writeArrayFieldStart("keuzes");
    for (Keuze keuze : Keuze.values()) {
      keuze(keuze, ruimte.verkenning(), uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("verklaringen");
    for (Verklaring verklaring : ruimte.verklaringen()) {
      verklaring(verklaring, uit, taal);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void keuze(Keuze keuze, Verkenning verkenning, JsonGenerator uit)
      throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("nummer", keuze.nummer());
    opties("open", verkenning.open(keuze), uit);
    opties("uitgesloten", verkenning.uitgesloten(keuze), uit);
    uit.writeFieldName("afgeleid");
    Optional<Optie> afgeleid = verkenning.afgeleid(keuze);
    if (afgeleid.isPresent()) {
      uit.writeString(afgeleid.get().toString());
    } else {
      uit.writeNull();
    }
    uit.writeEndObject();
  }

  static void verklaring(Verklaring verklaring, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("optie", verklaring.optie().toString());
    uit.writeArrayFieldStart("redenen");
    for (Reden reden : verklaring.redenen()) {
      reden(reden.beslissingen(), reden.regels(), uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("tekst");
    for (String regel : verklaring.tekst(taal)) {
      uit.writeString(regel);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  static void reden(List<Optie> beslissingen, List<Regel> regels, JsonGenerator uit)
      throws IOException {
    uit.writeStartObject();
    opties("beslissingen", beslissingen, uit);
    codes("regels", regels, uit);
    uit.writeEndObject();
  }

  static void conflicten(Conflictoverzicht overzicht, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    conflicten(overzicht.conflicten(), uit);
    uit.writeArrayFieldStart("herstel");
    for (Herstel herstel : overzicht.herstel()) {
      herstel(herstel, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  /** A conflict stands there once per minimal set of rules. */
  static void conflicten(List<Conflict> conflicten, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart("conflicten");
    for (Conflict conflict : conflicten) {
      for (List<Regel> regels : conflict.regelsets()) {
        reden(conflict.beslissingen(), regels, uit);
      }
    }
    uit.writeEndArray();
  }

  private static void herstel(Herstel herstel, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("wijzigingen");
    for (Wijziging wijziging : herstel.wijzigingen()) {
      uit.writeStartObject();
      uit.writeNumberField("keuze", wijziging.keuze().nummer());
      uit.writeStringField("van", wijziging.van().toString());
      uit.writeStringField("naar", wijziging.naar().toString());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  static void beste(Besteoverzicht overzicht, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeFieldName("score");
    Optional<Integer> score = overzicht.beste().map(Besteprofielen::score);
    if (score.isPresent()) {
      uit.writeNumber(score.get());
    } else {
      uit.writeNull();
    }
    uit.writeNumberField("aantal", overzicht.aantal());
    uit.writeArrayFieldStart("profielen");
    for (Keuzeprofiel profiel : overzicht.profielen()) {
      profiel(profiel, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  /** A profile as it stands under {@code keuzes} in a municipality file. */
  static void profiel(Keuzeprofiel profiel, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    for (Optie optie : profiel.opties()) {
      uit.writeStringField(Integer.toString(optie.keuze().nummer()), optie.code());
    }
    uit.writeEndObject();
  }

  static void opties(String naam, Collection<Optie> opties, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Optie optie : opties) {
      uit.writeString(optie.toString());
    }
    uit.writeEndArray();
  }

  static void codes(String naam, Collection<Regel> regels, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Regel regel : regels) {
      uit.writeString(regel.code());
    }
    uit.writeEndArray();
  }

  static void datum(String naam, Optional<LocalDate> datum, JsonGenerator uit) throws IOException {
    uit.writeFieldName(naam);
    if (datum.isPresent()) {
      uit.writeString(datum.get().toString());
    } else {
      uit.writeNull();
    }
  }
}
