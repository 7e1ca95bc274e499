package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.congruentie.Congruentieoordeel;
import nl.participatie.keuzes.congruentie.Congruentieopgave;
import nl.participatie.keuzes.congruentie.Handhaving;
import nl.participatie.keuzes.congruentie.Herkomst;
import nl.participatie.keuzes.congruentie.Keuzecongruentie;
import nl.participatie.keuzes.congruentie.Keuzeopgave;
import nl.participatie.keuzes.congruentie.Niveau;
import nl.participatie.keuzes.congruentie.Niveaupositie;
import nl.participatie.keuzes.congruentie.Niveauspanning;
import nl.participatie.keuzes.congruentie.Positieopgave;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * Writes congruence in the format of the schema {@code congruentie}, and what a municipality states
 * about it as {@link Congruentielezer} reads it.
 */
final class Congruentieschrijver {

  private Congruentieschrijver() {}

  static void beeld(Congruentiebeeld beeld, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("peildatum", beeld.peildatum().toString());
    congruent(beeld, uit, taal);
    uit.writeArrayFieldStart("keuzes");
    for (Keuzecongruentie keuze : beeld.keuzes().values()) {
      keuze(keuze, uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("spanningen");
    for (Niveauspanning spanning : beeld.spanningen()) {
      spanning(spanning, uit, taal);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("handhaving");
    for (Map.Entry<Beleidsdoelgroep, Handhaving> groep : beeld.handhaving().entrySet()) {
      uit.writeStartObject();
      handhaving(groep.getKey(), groep.getValue(), uit);
      uit.writeStringField("oordeel", groep.getValue().oordeel().code());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    gelijk(beeld.opgave(), uit);
    uit.writeArrayFieldStart("bevindingen");
    for (Bevinding bevinding : beeld.bevindingen()) {
      bevinding(bevinding, uit, taal);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void congruent(Congruentiebeeld beeld, JsonGenerator uit, Taal taal)
      throws IOException {
    int congruent = beeld.aantal(Congruentieoordeel.CONGRUENT);
    Optional<Breuk> aandeel = beeld.aandeelCongruent().optioneel();
    Optional<Onbepaald> reden = beeld.aandeelCongruent().ontbrekend();
    uit.writeObjectFieldStart("congruent");
    uit.writeNumberField("aantal", congruent);
    uit.writeNumberField("bekend", congruent + beeld.aantal(Congruentieoordeel.INCONGRUENT));
    uit.writeFieldName("aandeel");
    if (aandeel.isPresent()) {
      uit.writeNumber(aandeel.get().decimaal());
    } else {
      uit.writeNull();
    }
    tekst("exact", aandeel.map(Breuk::toString), uit);
    tekst("reden", reden.map(waarom -> waarom.toelichting().in(taal)), uit);
    uit.writeEndObject();
  }

  private static void keuze(Keuzecongruentie keuze, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("nummer", keuze.keuze().nummer());
    for (Niveau niveau : Niveau.values()) {
      tekst(niveau.attribuut(), keuze.optie(niveau).map(Optie::toString), uit);
    }
    tekst(
        "herkomstBeleid",
        keuze.positie(Niveau.BELEID).map(Niveaupositie::herkomst).map(Herkomst::name),
        uit);
    uit.writeObjectFieldStart("bronnen");
    for (Map.Entry<Niveau, Niveaupositie> positie : keuze.posities().entrySet()) {
      aanwezig(positie.getKey().attribuut(), positie.getValue().bron(), uit);
    }
    uit.writeEndObject();
    tekst("dienstverlening", keuze.dienstverlening().map(Begrip::code), uit);
    uit.writeStringField("oordeel", keuze.oordeel().code());
    codes("wijktAf", keuze.wijktAf(), uit);
    uit.writeBooleanField("aanwijsbaar", keuze.isAanwijsbaar());
    codes("ontbreekt", keuze.ontbreekt(), uit);
    uit.writeEndObject();
  }

  private static void spanning(Niveauspanning spanning, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    uit.writeStringField("regel", spanning.regel().code());
    uit.writeStringField("soort", spanning.regel().soort().name());
    uit.writeStringField("sterkte", spanning.regel().sterkte().name());
    uit.writeStringField("uitkomst", spanning.uitkomst().name());
    uit.writeArrayFieldStart("opties");
    optie(spanning.als(), spanning.bijAls(), uit);
    optie(spanning.dan(), spanning.bijDan(), uit);
    uit.writeEndArray();
    uit.writeStringField("toelichting", spanning.bevinding().toelichting().in(taal));
    uit.writeStringField("grondslag", spanning.regel().grondslag().name());
    uit.writeStringField("vindplaats", spanning.regel().vindplaats().citaat(taal));
    uit.writeEndObject();
  }

  private static void optie(Optie optie, Set<Niveau> niveaus, JsonGenerator uit)
      throws IOException {
    uit.writeStartObject();
    uit.writeStringField("optie", optie.toString());
    codes("niveaus", niveaus, uit);
    uit.writeEndObject();
  }

  static void bevinding(Bevinding bevinding, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", bevinding.code());
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

  static void opgave(Congruentieopgave opgave, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("posities");
    for (Map.Entry<Keuze, Keuzeopgave> keuze : opgave.keuzes().entrySet()) {
      uit.writeStartObject();
      uit.writeNumberField("keuze", keuze.getKey().nummer());
      posities(keuze.getValue(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("handhaving");
    for (Map.Entry<Beleidsdoelgroep, Handhaving> groep : opgave.handhaving().entrySet()) {
      uit.writeStartObject();
      handhaving(groep.getKey(), groep.getValue(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    gelijk(opgave, uit);
    uit.writeEndObject();
  }

  private static void posities(Keuzeopgave opgave, JsonGenerator uit) throws IOException {
    for (Map.Entry<Niveau, Positieopgave> positie : opgave.posities().entrySet()) {
      uit.writeStringField(positie.getKey().attribuut(), positie.getValue().optie().code());
    }
    aanwezig("dienstverlening", opgave.dienstverlening().map(Begrip::code), uit);
    uit.writeObjectFieldStart("bronnen");
    for (Map.Entry<Niveau, Positieopgave> positie : opgave.posities().entrySet()) {
      aanwezig(positie.getKey().attribuut(), positie.getValue().bron(), uit);
    }
    uit.writeEndObject();
  }

  private static void handhaving(Beleidsdoelgroep groep, Handhaving hoe, JsonGenerator uit)
      throws IOException {
    uit.writeStringField("doelgroep", groep.code());
    tekst("beleid", hoe.beleid().map(Begrip::code), uit);
    tekst("praktijk", hoe.praktijk().map(Begrip::code), uit);
  }

  private static void gelijk(Congruentieopgave opgave, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart("gelijkeGroepen");
    for (Set<Beleidsdoelgroep> groepen : opgave.gelijkeGroepen()) {
      uit.writeStartArray();
      for (Beleidsdoelgroep groep : groepen) {
        uit.writeString(groep.code());
      }
      uit.writeEndArray();
    }
    uit.writeEndArray();
  }

  private static void codes(String naam, Collection<? extends Begrip> begrippen, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Begrip begrip : begrippen) {
      uit.writeString(begrip.code());
    }
    uit.writeEndArray();
  }

  /** A text, null where there is none. */
  private static void tekst(String naam, Optional<String> tekst, JsonGenerator uit)
      throws IOException {
    uit.writeStringField(naam, tekst.orElse(null));
  }

  /** A text, absent where there is none. */
  private static void aanwezig(String naam, Optional<String> tekst, JsonGenerator uit)
      throws IOException {
    if (tekst.isPresent()) {
      uit.writeStringField(naam, tekst.get());
    }
  }
}
