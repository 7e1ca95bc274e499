package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import nl.participatie.keuzes.transformatie.Afronding;
import nl.participatie.keuzes.transformatie.Padstand;
import nl.participatie.keuzes.transformatie.Padstap;
import nl.participatie.keuzes.transformatie.Stapeinde;
import nl.participatie.keuzes.transformatie.Stapopgave;
import nl.participatie.keuzes.transformatie.Stapstand;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.keuzes.transformatie.Transformatiepad;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.taal.Taal;

/**
 * Writes a transformation path on a date, with its financial effect when that was asked for, in the
 * format of the schema {@code transformatie}, and what a municipality states about it as {@link
 * Transformatielezer} reads it.
 */
final class Transformatieschrijver {

  private Transformatieschrijver() {}

  static void stand(Padstand stand, JsonGenerator uit, Taal taal) throws IOException {
    beeld(new Transformatiebeeld(stand, Optional.empty()), uit, taal);
  }

  static void beeld(Transformatiebeeld beeld, JsonGenerator uit, Taal taal) throws IOException {
    Padstand stand = beeld.stand();
    uit.writeStartObject();
    uit.writeArrayFieldStart("stappen");
    for (Stapstand stap : stand.stappen()) {
      stap(stap, stand.pad().opgave(stap.stap()), uit, taal);
    }
    uit.writeEndArray();
    tekst("vroegsteStart", stand.vroegsteStart().optioneel(), uit);
    uit.writeArrayFieldStart("bevindingen");
    for (Bevinding bevinding : beeld.bevindingen()) {
      Congruentieschrijver.bevinding(bevinding, uit, taal);
    }
    uit.writeEndArray();
    Effectschrijver.effect(beeld.effect(), uit, taal);
    tekst(
        "reden",
        stand.vroegsteStart().ontbrekend().map(waarom -> waarom.toelichting().in(taal)),
        uit);
    Collection<Padstap> ontbreekt =
        stand
            .stap(Padstap.START)
            .map(Stapstand::einde)
            .<Collection<Padstap>>map(Stapeinde::ontbreekt)
            .orElseThrow();
    codes("ontbreekt", ontbreekt, uit);
    tekst("start", stand.pad().start(), uit);
    uit.writeStringField("peildatum", stand.peildatum().toString());
    uit.writeEndObject();
  }

  private static void stap(Stapstand stap, Stapopgave opgave, JsonGenerator uit, Taal taal)
      throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", stap.stap().code());
    uit.writeStringField("status", stap.status().code());
    codes("geblokkeerdDoor", stap.geblokkeerdDoor(), uit);
    uit.writeStringField("titel", stap.stap().titel().in(taal));
    tekst("naam", opgave.naam(), uit);
    // what is told of a later day is not known yet
    gereed(opgave.gereed().filter(gereed -> stap.status().isGemeld()), uit);
    tekst("vroegstKlaar", stap.einde().dag(), uit);
    uit.writeEndObject();
  }

  static void pad(Transformatiepad pad, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("stappen");
    for (Stapopgave opgave : pad.opgaven()) {
      opgave(opgave, uit);
    }
    uit.writeEndArray();
    tekst("start", pad.start(), uit);
    uit.writeEndObject();
  }

  private static void opgave(Stapopgave opgave, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", opgave.stap().code());
    tekst("naam", opgave.naam(), uit);
    tekst("voorgesteld", opgave.voorgesteld(), uit);
    gereed(opgave.gereed(), uit);
    tekst("verwacht", opgave.verwacht(), uit);
    uit.writeFieldName("duurWeken");
    if (opgave.duurWeken().isPresent()) {
      uit.writeNumber(opgave.duurWeken().get());
    } else {
      uit.writeNull();
    }
    tekst("beslisser", opgave.beslisser(), uit);
    tekst("besluit", opgave.besluit(), uit);
    uit.writeEndObject();
  }

  /** A day, a period or a last day. */
  private static void gereed(Optional<Afronding> gereed, JsonGenerator uit) throws IOException {
    Optional<Afronding> bekend = gereed.filter(een -> een.vanaf().isPresent());
    tekst("gereedVanaf", bekend.filter(een -> !een.isDag()).flatMap(Afronding::vanaf), uit);
    tekst("gereed", bekend.map(Afronding::uiterlijk), uit);
    tekst(
        "gereedUiterlijk",
        gereed.filter(een -> een.vanaf().isEmpty()).map(Afronding::uiterlijk),
        uit);
  }

  private static void codes(String naam, Collection<? extends Begrip> begrippen, JsonGenerator uit)
      throws IOException {
    uit.writeArrayFieldStart(naam);
    for (Begrip begrip : begrippen) {
      uit.writeString(begrip.code());
    }
    uit.writeEndArray();
  }

  /** A text, a date or a code; null where there is none. */
  private static void tekst(String naam, Optional<?> waarde, JsonGenerator uit) throws IOException {
    uit.writeStringField(naam, waarde.map(Object::toString).orElse(null));
  }
}
