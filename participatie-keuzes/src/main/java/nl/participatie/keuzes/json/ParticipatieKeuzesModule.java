package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Optional;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentieopgave;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regie.Contractopgave;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.keuzes.ruimte.Besteoverzicht;
import nl.participatie.keuzes.ruimte.Bewijsoverzicht;
import nl.participatie.keuzes.ruimte.Conflictoverzicht;
import nl.participatie.keuzes.ruimte.Regelverschil;
import nl.participatie.keuzes.ruimte.Ruimteoverzicht;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.keuzes.thermometer.Thermometeroverzicht;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toetsresultaat;
import nl.participatie.keuzes.transformatie.Effectopgave;
import nl.participatie.keuzes.transformatie.Padstand;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.keuzes.uitvoering.Wegwijzing;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * Teaches a Jackson {@code ObjectMapper} to write the results of this module in the formats of the
 * schemas {@code keuzes}, {@code toets}, {@code ruimte}, {@code conflicten}, {@code beste}, {@code
 * bewijs}, {@code verschil}, {@code thermometer}, {@code rapport}, {@code regels}, {@code
 * wegwijzer}, {@code agenda}, {@code spiegel}, {@code congruentie}, {@code regie}, {@code
 * transformatie} and {@code kandidaat}. The report brings in an estimate: register the module of
 * participatie-budget as well.
 */
public final class ParticipatieKeuzesModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the module.
   *
   * @param taal the language of titles and explanations
   */
  public ParticipatieKeuzesModule(Taal taal) {
    super("participatie-keuzes-" + taal);
    addSerializer(Keuze.class, schrijver((keuze, uit) -> keuze(keuze, uit, taal)));
    addSerializer(Toetsresultaat.class, schrijver((toets, uit) -> toets(toets, uit, taal)));
    addSerializer(
        Thermometer.class,
        schrijver((meting, uit) -> Thermometerschrijver.thermometer(meting, uit, taal)));
    addSerializer(
        Thermometeroverzicht.class,
        schrijver((overzicht, uit) -> Thermometerschrijver.overzicht(overzicht, uit, taal)));
    addSerializer(Rapport.class, schrijver((rapport, uit) -> rapport(rapport, uit, taal)));
    addSerializer(
        Ruimteoverzicht.class,
        schrijver((ruimte, uit) -> Ruimteschrijver.ruimte(ruimte, uit, taal)));
    addSerializer(Conflictoverzicht.class, schrijver(Ruimteschrijver::conflicten));
    addSerializer(Besteoverzicht.class, schrijver(Ruimteschrijver::beste));
    addSerializer(Bewijsoverzicht.class, schrijver(Bewijsschrijver::bewijzen));
    addSerializer(Regelverschil.class, schrijver(Bewijsschrijver::verschil));
    addSerializer(
        Regelset.class, schrijver((set, uit) -> Regelsetschrijver.schrijf(set, uit, taal)));
    addSerializer(Kandidaat.class, schrijver(Kandidaatschrijver::schrijf));
    addSerializer(
        Wegwijzing.class,
        schrijver((wijzing, uit) -> Wegwijzerschrijver.wegwijzing(wijzing, uit, taal)));
    addSerializer(
        Agenda.class, schrijver((agenda, uit) -> Agendaschrijver.agenda(agenda, uit, taal)));
    addSerializer(
        Spiegel.class, schrijver((spiegel, uit) -> Spiegelschrijver.spiegel(spiegel, uit, taal)));
    addSerializer(Congruentieopgave.class, schrijver(Congruentieschrijver::opgave));
    addSerializer(
        Congruentiebeeld.class,
        schrijver((beeld, uit) -> Congruentieschrijver.beeld(beeld, uit, taal)));
    addSerializer(Regienetwerk.class, schrijver(Regieschrijver::netwerk));
    addSerializer(
        Regiebeeld.class,
        schrijver(
            (beeld, uit) ->
                Regieschrijver.overzicht(Regieoverzicht.zonderContracten(beeld), uit, taal)));
    addSerializer(
        Regieoverzicht.class,
        schrijver((overzicht, uit) -> Regieschrijver.overzicht(overzicht, uit, taal)));
    addSerializer(Contractopgave.class, schrijver(Contractschrijver::opgave));
    addSerializer(Transformatiepad.class, schrijver(Transformatieschrijver::pad));
    addSerializer(
        Padstand.class, schrijver((stand, uit) -> Transformatieschrijver.stand(stand, uit, taal)));
    addSerializer(
        Transformatiebeeld.class,
        schrijver((beeld, uit) -> Transformatieschrijver.beeld(beeld, uit, taal)));
    addSerializer(Effectopgave.class, schrijver(Effectschrijver::opgave));
  }

  private static void keuze(Keuze keuze, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("nummer", keuze.nummer());
    uit.writeStringField("code", keuze.code());
    uit.writeStringField("blok", keuze.blok().code());
    uit.writeStringField("titel", keuze.titel().in(taal));
    uit.writeArrayFieldStart("opties");
    for (Optie optie : keuze.opties()) {
      uit.writeStartObject();
      uit.writeStringField("code", optie.toString());
      uit.writeStringField("titel", optie.titel().in(taal));
      uit.writeStringField("richting", optie.richting().name());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeStringField("vindplaats", keuze.vindplaats().citaat());
    uit.writeEndObject();
  }

  private static void toets(Toetsresultaat toets, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("bevindingen");
    for (Regelbevinding bevinding : toets.bevindingen()) {
      bevinding(bevinding, uit, taal);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("open");
    for (Keuze keuze : toets.profiel().open()) {
      uit.writeNumber(keuze.nummer());
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  static void bevinding(Regelbevinding bevinding, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("regel", bevinding.regel().code());
    uit.writeStringField("soort", bevinding.regel().soort().name());
    uit.writeStringField("sterkte", bevinding.regel().sterkte().name());
    uit.writeStringField("uitkomst", bevinding.uitkomst().name());
    Ruimteschrijver.opties("opties", bevinding.opties(), uit);
    uit.writeStringField("toelichting", bevinding.regel().toelichting().in(taal));
    uit.writeStringField("grondslag", bevinding.regel().grondslag().name());
    uit.writeStringField("vindplaats", bevinding.regel().vindplaats().citaat());
    uit.writeEndObject();
  }

  private static void rapport(Rapport rapport, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("schemaVersie", 1);
    uit.writeObjectFieldStart("gemeente");
    tekst("code", rapport.gemeente().code().map(Object::toString), uit);
    tekst("naam", rapport.gemeente().naam(), uit);
    tekst("arbeidsmarktregio", rapport.gemeente().arbeidsmarktregio(), uit);
    uit.writeEndObject();
    uit.writeStringField("peildatum", rapport.peildatum().toString());
    uit.writeStringField("taal", taal.code());
    uit.writeFieldName("keuzes");
    Ruimteschrijver.profiel(rapport.toets().profiel(), uit);
    uit.writeFieldName("thermometer");
    Thermometerschrijver.overzicht(
        new Thermometeroverzicht(
            rapport.thermometer(), rapport.toets().bevindingen(), rapport.stappen()),
        uit,
        taal);
    uit.writeFieldName("toets");
    toets(rapport.toets(), uit, taal);
    uit.writeObjectField("agenda", rapport.agenda());
    veld("spiegel", rapport.spiegel(), uit);
    veld("congruentie", rapport.congruentie(), uit);
    veld("regie", rapport.regie(), uit);
    veld("transformatie", rapport.transformatie(), uit);
    uit.writeObjectField("raming", rapport.raming());
    veld("vergelijking", rapport.vergelijking(), uit);
    uit.writeEndObject();
  }

  /** A part that is left out where the report has none. */
  private static void veld(String naam, Optional<?> waarde, JsonGenerator uit) throws IOException {
    if (waarde.isPresent()) {
      uit.writeObjectField(naam, waarde.get());
    }
  }

  private static void tekst(String naam, Optional<String> waarde, JsonGenerator uit)
      throws IOException {
    uit.writeFieldName(naam);
    if (waarde.isPresent()) {
      uit.writeString(waarde.get());
    } else {
      uit.writeNull();
    }
  }

  /** Writes a value with a generator. */
  @FunctionalInterface
  private interface Schrijfwijze<T> {
    void schrijf(T waarde, JsonGenerator uit) throws IOException;
  }

  private static <T> JsonSerializer<T> schrijver(Schrijfwijze<T> wijze) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T waarde, JsonGenerator uit, SerializerProvider provider)
          throws IOException {
        wijze.schrijf(waarde, uit);
      }
    };
  }
}
