package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.verrekening.Hiaat;
import nl.participatie.budget.verrekening.Overdracht;
import nl.participatie.budget.verrekening.Pot;
import nl.participatie.budget.verrekening.Sturingsvorm;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;

/** Writes a settlement: what is undetermined is null, with an entry in {@code onbepaald}. */
final class Verrekeningschrijver extends JsonSerializer<Verrekening> {

  /** Writes one element of a list. */
  @FunctionalInterface
  private interface Element<T> {
    void schrijf(T deel, JsonGenerator uit) throws IOException;
  }

  private final Taal taal;

  Verrekeningschrijver(Taal taal) {
    this.taal = taal;
  }

  @Override
  public void serialize(Verrekening verrekening, JsonGenerator uit, SerializerProvider provider)
      throws IOException {
    uit.writeStartObject();
    lijst("vorm", verrekening.vormen(), Verrekeningschrijver::vorm, uit);
    lijst("potten", verrekening.potten(), Verrekeningschrijver::pot, uit);
    lijst("overdrachten", verrekening.overdrachten(), Verrekeningschrijver::overdracht, uit);
    bedrag("tekort", verrekening.tekort(), uit);
    bedrag("overschot", verrekening.overschot(), uit);
    uit.writeArrayFieldStart("onbepaald");
    for (Hiaat hiaat : verrekening.hiaten()) {
      hiaat(hiaat, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static <T> void lijst(
      String naam, Uitkomst<List<T>> uitkomst, Element<T> element, JsonGenerator uit)
      throws IOException {
    Optional<List<T>> lijst = uitkomst.optioneel();
    if (lijst.isEmpty()) {
      uit.writeNullField(naam);
      return;
    }
    uit.writeArrayFieldStart(naam);
    for (T deel : lijst.get()) {
      element.schrijf(deel, uit);
    }
    uit.writeEndArray();
  }

  private static void bedrag(String naam, Uitkomst<Bedrag> uitkomst, JsonGenerator uit)
      throws IOException {
    Optional<Bedrag> bedrag = uitkomst.optioneel();
    if (bedrag.isPresent()) {
      uit.writeNumberField(naam, bedrag.get().euro());
    } else {
      uit.writeNullField(naam);
    }
  }

  private static void vorm(Sturingsvorm vorm, JsonGenerator uit) throws IOException {
    uit.writeString(vorm.code());
  }

  private static void pot(Pot pot, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("leden");
    for (Saldopost lid : pot.leden()) {
      uit.writeString(lid.code());
    }
    uit.writeEndArray();
    bedrag("saldo", pot.saldo(), uit);
    uit.writeEndObject();
  }

  private static void overdracht(Overdracht overdracht, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("van", overdracht.van().code());
    uit.writeStringField("naar", overdracht.naar().code());
    uit.writeNumberField("bedrag", overdracht.bedrag().euro());
    uit.writeEndObject();
  }

  private void hiaat(Hiaat hiaat, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("ontbreekt", hiaat.onbepaald().ontbreekt());
    uit.writeStringField("reden", hiaat.onbepaald().reden().name());
    uit.writeStringField("toelichting", hiaat.onbepaald().toelichting().in(taal));
    uit.writeArrayFieldStart("raakt");
    for (String attribuut : hiaat.raakt()) {
      uit.writeString(attribuut);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }
}
