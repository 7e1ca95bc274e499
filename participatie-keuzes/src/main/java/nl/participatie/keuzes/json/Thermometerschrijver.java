package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.participatie.keuzes.rapport.Samenvatting;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.keuzes.thermometer.Stapbevinding;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.keuzes.thermometer.Thermometeroverzicht;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * Writes the thermometer, with what there is to say beside it in the schema {@code thermometer}.
 */
final class Thermometerschrijver {

  private Thermometerschrijver() {}

  static void overzicht(Thermometeroverzicht overzicht, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    metingen(overzicht.thermometer(), uit, taal);
    aantallen(overzicht.thermometer(), uit);
    uit.writeArrayFieldStart("bevindingen");
    for (Regelbevinding gevonden : overzicht.regelbevindingen()) {
      bevinding(gevonden.uitkomst(), gevonden.bevinding(), uit, taal);
    }
    for (Stapbevinding gevonden : overzicht.stapbevindingen()) {
      bevinding(gevonden.regel().uitkomst(), gevonden.bevinding(), uit, taal);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  /** The readings alone. */
  static void thermometer(Thermometer thermometer, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    metingen(thermometer, uit, taal);
    uit.writeEndObject();
  }

  private static void metingen(Thermometer thermometer, JsonGenerator uit, Taal taal)
      throws IOException {
    meting(thermometer.totaal(), uit);
    uit.writeArrayFieldStart("blokken");
    for (var blok : thermometer.perBlok().entrySet()) {
      uit.writeStartObject();
      uit.writeStringField("blok", blok.getKey().code());
      meting(blok.getValue(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("keuzes");
    for (var keuze : thermometer.standen().entrySet()) {
      uit.writeStartObject();
      uit.writeNumberField("nummer", keuze.getKey().nummer());
      meting(Meting.van(keuze.getValue()), uit);
      optie(keuze.getValue().optie(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeStringField("samenvatting", Samenvatting.van(thermometer, taal));
  }

  private static void meting(Meting meting, JsonGenerator uit) throws IOException {
    uit.writeFieldName("besluitvorming");
    uit.writeNumber(Meting.getoond(meting.besluitvorming()));
    uit.writeFieldName("implementatie");
    uit.writeNumber(Meting.getoond(meting.implementatie()));
  }

  private static void optie(Optional<Optie> optie, JsonGenerator uit) throws IOException {
    uit.writeFieldName("optie");
    if (optie.isPresent()) {
      uit.writeString(optie.get().toString());
    } else {
      uit.writeNull();
    }
  }

  private static void aantallen(Thermometer thermometer, JsonGenerator uit) throws IOException {
    uit.writeObjectFieldStart("aantallen");
    uit.writeNumberField("open", thermometer.aantalOpen());
    uit.writeNumberField("voorlopig", thermometer.aantal(Besluitvorming.VOORLOPIG));
    uit.writeNumberField("vastgesteld", thermometer.aantal(Besluitvorming.VASTGESTELD));
    uit.writeNumberField("inUitvoering", thermometer.aantalInUitvoering());
    uit.writeEndObject();
  }

  /** One shape for every finding, with the names that {@code toets} gives to what both have. */
  private static void bevinding(
      Toetsuitkomst uitkomst, Bevinding bevinding, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    uit.writeStringField("regel", bevinding.code());
    uit.writeStringField("uitkomst", uitkomst.name());
    uit.writeStringField("ernst", bevinding.ernst().name());
    uit.writeArrayFieldStart("onderwerp");
    for (String code : bevinding.onderwerp()) {
      uit.writeString(code);
    }
    uit.writeEndArray();
    uit.writeStringField("toelichting", bevinding.toelichting().in(taal));
    uit.writeStringField("vindplaats", bevinding.vindplaats().citaat(taal));
    uit.writeEndObject();
  }
}
