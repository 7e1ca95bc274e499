package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Keten;
import nl.participatie.keuzes.regie.Ketenoverzicht;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Organisatiegevolg;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regiecel;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * Writes direction over execution in the format of the schema {@code regie}, and a network as
 * {@link Regielezer} reads it.
 */
final class Regieschrijver {

  private Regieschrijver() {}

  static void netwerk(Regienetwerk netwerk, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    rijen(netwerk, uit);
    uit.writeArrayFieldStart(Contractlezer.CONTRACTEN);
    for (Contract contract : netwerk.contracten()) {
      Contractschrijver.opgave(contract, uit);
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  static void overzicht(Regieoverzicht overzicht, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    velden(overzicht.beeld(), uit, taal);
    Contractschrijver.vergelijking(overzicht.contracten(), uit, taal);
    uit.writeEndObject();
  }

  private static void velden(Regiebeeld beeld, JsonGenerator uit, Taal taal) throws IOException {
    rijen(beeld.netwerk(), uit);
    uit.writeArrayFieldStart("bevindingen");
    for (Bevinding bevinding : beeld.bevindingen()) {
      Congruentieschrijver.bevinding(bevinding, uit, taal);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("regisseurs");
    for (Regiecel cel : Regiecel.alle()) {
      regisseurs(cel, beeld.netwerk().regisseurs(cel), uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("ketens");
    for (Ketenoverzicht ketens : beeld.ketens()) {
      ketens(ketens, uit);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("gevolgen");
    for (Organisatiegevolg gevolg : beeld.gevolgen()) {
      gevolg(gevolg, uit, taal);
    }
    uit.writeEndArray();
  }

  private static void rijen(Regienetwerk netwerk, JsonGenerator uit) throws IOException {
    uit.writeArrayFieldStart("partijen");
    for (Partij partij : netwerk.partijen()) {
      uit.writeStartObject();
      uit.writeStringField("code", partij.code());
      uit.writeStringField("naam", partij.naam());
      uit.writeStringField("soort", partij.soort().code());
      codes("rollen", partij.rollen(), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("opdrachten");
    for (Opdracht opdracht : netwerk.opdrachten()) {
      opdracht(opdracht, uit);
    }
    uit.writeEndArray();
  }

  private static void opdracht(Opdracht opdracht, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", opdracht.code().orElse(null));
    uit.writeStringField("van", opdracht.van());
    uit.writeStringField("aan", opdracht.aan());
    uit.writeStringField("soort", opdracht.soort().code());
    codes("groepen", opdracht.groepen(), uit);
    codes("deelprocessen", opdracht.deelprocessen(), uit);
    uit.writeStringField("resultaatverantwoordelijk", opdracht.resultaatverantwoordelijk().code());
    uit.writeStringField("bevoegd", opdracht.bevoegd().code());
    uit.writeStringField("zeggenschap", opdracht.zeggenschap().code());
    codes("budgetten", opdracht.budgetten(), uit);
    uit.writeStringField("afgebakend", opdracht.afgebakend().code());
    Optional<Integer> capaciteit = opdracht.capaciteit();
    getal(
        "capaciteit",
        capaciteit.isPresent() ? OptionalLong.of(capaciteit.get()) : OptionalLong.empty(),
        uit);
    uit.writeStringField("financiering", opdracht.financiering().map(Begrip::code).orElse(null));
    uit.writeStringField("contract", opdracht.contract().map(Contract::code).orElse(null));
    uit.writeStringField("omschrijving", opdracht.omschrijving().orElse(null));
    uit.writeEndObject();
  }

  /** A row for each party with direction; a row with null where there is none. */
  private static void regisseurs(Regiecel cel, List<Partij> wie, JsonGenerator uit)
      throws IOException {
    if (wie.isEmpty()) {
      regisseur(cel, Optional.empty(), uit);
    }
    for (Partij partij : wie) {
      regisseur(cel, Optional.of(partij.code()), uit);
    }
  }

  private static void regisseur(Regiecel cel, Optional<String> partij, JsonGenerator uit)
      throws IOException {
    uit.writeStartObject();
    cel(cel, uit);
    uit.writeStringField("partij", partij.orElse(null));
    uit.writeEndObject();
  }

  private static void ketens(Ketenoverzicht ketens, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    cel(ketens.cel(), uit);
    getal("aantal", ketens.aantal(), uit);
    getal("kortste", lang(ketens.kortste()), uit);
    getal("langste", lang(ketens.langste()), uit);
    uit.writeArrayFieldStart("voorbeelden");
    for (Keten keten : ketens.voorbeelden()) {
      uit.writeStartObject();
      teksten("partijen", keten.partijen(), uit);
      uit.writeNumberField("schakels", keten.schakels());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void gevolg(Organisatiegevolg gevolg, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", gevolg.code());
    teksten("opties", gevolg.opties().stream().map(Optie::toString).toList(), uit);
    uit.writeStringField("titel", gevolg.titel().in(taal));
    uit.writeStringField("toelichting", gevolg.uitleg().in(taal));
    uit.writeStringField("vindplaats", gevolg.vindplaats().citaat(taal));
    uit.writeEndObject();
  }

  private static void cel(Regiecel cel, JsonGenerator uit) throws IOException {
    uit.writeStringField("groep", cel.groep().code());
    uit.writeStringField("deelproces", cel.deelproces().code());
  }

  private static void codes(String naam, Collection<? extends Begrip> begrippen, JsonGenerator uit)
      throws IOException {
    teksten(naam, begrippen.stream().map(Begrip::code).toList(), uit);
  }

  private static void teksten(String naam, List<String> teksten, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart(naam);
    for (String tekst : teksten) {
      uit.writeString(tekst);
    }
    uit.writeEndArray();
  }

  private static OptionalLong lang(OptionalInt getal) {
    return getal.isPresent() ? OptionalLong.of(getal.getAsInt()) : OptionalLong.empty();
  }

  private static void getal(String naam, OptionalLong getal, JsonGenerator uit) throws IOException {
    uit.writeFieldName(naam);
    if (getal.isPresent()) {
      uit.writeNumber(getal.getAsLong());
    } else {
      uit.writeNull();
    }
  }
}
