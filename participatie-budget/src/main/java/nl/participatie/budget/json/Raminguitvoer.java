package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Keuzegevolg;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.model.bron.Strijdigheid;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;

/**
 * Writes an estimate in the format of the schema {@code raming}: what is not determined is null,
 * with an entry in {@code onbepaald}.
 */
final class Raminguitvoer extends JsonSerializer<Raming> {

  private final Taal taal;

  Raminguitvoer(Taal taal) {
    this.taal = taal;
  }

  @Override
  public void serialize(Raming raming, JsonGenerator uit, SerializerProvider provider)
      throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("jaren");
    for (int jaar : raming.jaren().keySet()) {
      uit.writeStartObject();
      jaar(raming, jaar, uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("aannames");
    for (Aanname aanname : raming.aannames()) {
      aanname(aanname, uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("onbepaald");
    for (Leemte leemte : raming.leemten()) {
      uit.writeStartObject();
      Velden.leemte(leemte, uit, taal);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeObjectFieldStart("structureel");
    volumes(raming.structureel(), uit);
    baten(raming.structureel(), uit);
    uit.writeEndObject();
    Velden.codes("strijdigheden", codes(raming), uit);
    uit.writeArrayFieldStart("gevolgen");
    for (Keuzegevolg gevolg : raming.gevolgen()) {
      gevolg(gevolg, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static List<String> codes(Raming raming) {
    return raming.strijdigheden().stream().map(Strijdigheid::code).toList();
  }

  private static void jaar(Raming raming, int jaar, JsonGenerator uit) throws IOException {
    Situatie ontvangen = Objects.requireNonNull(raming.jaren().get(jaar));
    Uitgaven uitgaven = Objects.requireNonNull(raming.uitgaven().get(jaar));
    uit.writeNumberField("jaar", jaar);
    volumes(ontvangen, uit);
    uitkomsten("mensen", raming.bezetting(jaar).perNaam(), Personen::aantal, uit);
    baten(ontvangen, uit);
    uitgaven(uitgaven, uit);
    uit.writeBooleanField("onvolledig", !ontvangen.isVolledig() || !uitgaven.isVolledig());
    Velden.codes("onvolledigePosten", raming.onvolledig(jaar), uit);
  }

  private static void volumes(Situatie situatie, JsonGenerator uit) throws IOException {
    uitkomsten("volumes", situatie.volumes().perGroep(), Personen::aantal, uit);
  }

  private static void baten(Situatie situatie, JsonGenerator uit) throws IOException {
    uitkomsten("baten", situatie.baten(), Bedrag::euro, uit);
  }

  private static void uitgaven(Uitgaven uitgaven, JsonGenerator uit) throws IOException {
    uit.writeObjectFieldStart("lasten");
    for (Lastenpost post : Lastenpost.values()) {
      Velden.bedrag(post.code(), uitgaven.van(post), uit);
    }
    uit.writeEndObject();
    uit.writeObjectFieldStart("saldi");
    for (Saldopost post : Saldopost.values()) {
      Velden.bedrag(post.code(), uitgaven.van(post), uit);
    }
    Velden.bedrag("TOTAAL", uitgaven.totaal(), uit);
    uit.writeEndObject();
  }

  private static <T> void uitkomsten(
      String naam, Map<?, Uitkomst<T>> waarden, Function<T, BigDecimal> getal, JsonGenerator uit)
      throws IOException {
    uit.writeObjectFieldStart(naam);
    for (Map.Entry<?, Uitkomst<T>> waarde : waarden.entrySet()) {
      Velden.getal(waarde.getKey().toString(), waarde.getValue().optioneel().map(getal), uit);
    }
    uit.writeEndObject();
  }

  private void aanname(Aanname aanname, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", aanname.code());
    uit.writeStringField("titel", aanname.titel().in(taal));
    uit.writeStringField("waarde", aanname.waarde().in(taal));
    uit.writeStringField("toelichting", aanname.toelichting().in(taal));
    uit.writeStringField("vindplaats", aanname.vindplaats().citaat(taal));
    uit.writeEndObject();
  }

  /** What an option does, or that the sources give no effect in figures. */
  private void gevolg(Keuzegevolg gevolg, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("optie", gevolg.optie().toString());
    uit.writeStringField("soort", gevolg.soort().name());
    uit.writeStringField("uitleg", gevolg.uitleg().in(taal));
    Velden.tekst("aanname", gevolg.aanname().map(tekst -> tekst.in(taal)), uit);
    Velden.codes("aanTeLeveren", gevolg.aanTeLeveren(), uit);
    Velden.codes("optioneel", gevolg.optioneel(), uit);
    Velden.codes("bekend", gevolg.bekend(), uit);
    Velden.codes("baten", gevolg.baten(), uit);
    Velden.codes("lasten", gevolg.lasten(), uit);
    uit.writeStringField("vindplaats", gevolg.vindplaats().citaat(taal));
    uit.writeEndObject();
  }
}
