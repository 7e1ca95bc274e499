package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenbewijs;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;

/**
 * Teaches a Jackson {@code ObjectMapper} to write an estimate, a comparison, a settlement, the tree
 * of a number and a receipt in the format of the schemas {@code raming}, {@code vergelijking},
 * {@code verrekening}, {@code herleiding} and {@code rekenbewijs}: what is not determined is null.
 */
public final class ParticipatieBudgetModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the module.
   *
   * @param taal the language of titles and explanations
   */
  public ParticipatieBudgetModule(Taal taal) {
    super("participatie-budget-" + taal);
    addSerializer(
        Raming.class,
        new JsonSerializer<>() {
          @Override
          public void serialize(Raming raming, JsonGenerator uit, SerializerProvider provider)
              throws IOException {
            schrijf(raming, uit, taal);
          }
        });
    addSerializer(
        Vergelijking.class,
        new JsonSerializer<>() {
          @Override
          public void serialize(
              Vergelijking vergelijking, JsonGenerator uit, SerializerProvider provider)
              throws IOException {
            schrijf(vergelijking, uit);
          }
        });
    addSerializer(Verrekening.class, new Verrekeningschrijver(taal));
    addSerializer(Herleiding.class, new Herleidingschrijver(taal));
    addSerializer(
        Rekenbewijs.class,
        new JsonSerializer<>() {
          @Override
          public void serialize(Rekenbewijs bewijs, JsonGenerator uit, SerializerProvider provider)
              throws IOException {
            schrijf(bewijs, uit);
          }
        });
  }

  private static void schrijf(Raming raming, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("jaren");
    for (Map.Entry<Integer, Situatie> jaar : raming.jaren().entrySet()) {
      uit.writeStartObject();
      uit.writeNumberField("jaar", jaar.getKey());
      situatie(jaar.getValue(), uit);
      Uitgaven uitgaven = Objects.requireNonNull(raming.uitgaven().get(jaar.getKey()));
      uitgaven(uitgaven, uit);
      uit.writeBooleanField("onvolledig", !jaar.getValue().isVolledig() || !uitgaven.isVolledig());
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("aannames");
    for (Aanname aanname : raming.aannames()) {
      aanname(aanname, uit, taal);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("onbepaald");
    for (Leemte leemte : raming.leemten()) {
      leemte(leemte, uit, taal);
    }
    uit.writeEndArray();
    uit.writeObjectFieldStart("structureel");
    situatie(raming.structureel(), uit);
    uit.writeEndObject();
    uit.writeEndObject();
  }

  private static void situatie(Situatie situatie, JsonGenerator uit) throws IOException {
    uit.writeObjectFieldStart("volumes");
    schrijf(situatie.volumes().perGroep(), Personen::aantal, uit);
    uit.writeEndObject();
    uit.writeObjectFieldStart("baten");
    schrijf(situatie.baten(), Bedrag::euro, uit);
    uit.writeEndObject();
  }

  private static void schrijf(Rekenbewijs bewijs, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeNumberField("schemaVersie", 1);
    uit.writeStringField("versie", bewijs.versie());
    uit.writeStringField("invoer", bewijs.invoer());
    uit.writeStringField("kengetallen", bewijs.kengetallen());
    if (bewijs.regels().isPresent()) {
      uit.writeStringField("regels", bewijs.regels().get());
    } else {
      uit.writeNullField("regels");
    }
    uit.writeEndObject();
  }

  private static void schrijf(Vergelijking vergelijking, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("jaren");
    for (Map.Entry<Integer, Map<String, Vergelijking.Verschil>> jaar :
        vergelijking.jaren().entrySet()) {
      uit.writeStartObject();
      uit.writeNumberField("jaar", jaar.getKey());
      uit.writeObjectFieldStart("verschillen");
      for (Map.Entry<String, Vergelijking.Verschil> post : jaar.getValue().entrySet()) {
        uit.writeObjectFieldStart(post.getKey());
        bedrag("voor", post.getValue().voor(), uit);
        bedrag("na", post.getValue().na(), uit);
        bedrag("verschil", post.getValue().verschil(), uit);
        uit.writeEndObject();
      }
      uit.writeEndObject();
      uit.writeEndObject();
    }
    uit.writeEndArray();
    uit.writeEndObject();
  }

  private static void uitgaven(Uitgaven uitgaven, JsonGenerator uit) throws IOException {
    uit.writeObjectFieldStart("lasten");
    for (Lastenpost post : Lastenpost.values()) {
      bedrag(post.code(), uitgaven.van(post).bedrag(), uit);
    }
    uit.writeEndObject();
    uit.writeObjectFieldStart("saldi");
    for (Saldopost post : Saldopost.values()) {
      bedrag(post.code(), uitgaven.van(post).bedrag(), uit);
    }
    bedrag("TOTAAL", uitgaven.totaal().bedrag(), uit);
    uit.writeEndObject();
  }

  /** As far as it is determined. */
  private static void bedrag(String naam, Optional<Bedrag> bedrag, JsonGenerator uit)
      throws IOException {
    uit.writeFieldName(naam);
    if (bedrag.isPresent()) {
      uit.writeNumber(bedrag.get().euro());
    } else {
      uit.writeNull();
    }
  }

  private static <T> void schrijf(
      Map<? extends Enum<?>, Uitkomst<T>> waarden, Function<T, BigDecimal> getal, JsonGenerator uit)
      throws IOException {
    for (Map.Entry<? extends Enum<?>, Uitkomst<T>> waarde : waarden.entrySet()) {
      uit.writeFieldName(waarde.getKey().name());
      Optional<BigDecimal> bepaald = waarde.getValue().optioneel().map(getal);
      if (bepaald.isPresent()) {
        uit.writeNumber(bepaald.get());
      } else {
        uit.writeNull();
      }
    }
  }

  private static void aanname(Aanname aanname, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("code", aanname.code());
    uit.writeStringField("titel", aanname.titel().in(taal));
    uit.writeStringField("waarde", aanname.waarde().in(taal));
    uit.writeStringField("toelichting", aanname.toelichting().in(taal));
    uit.writeStringField("vindplaats", aanname.vindplaats().citaat(taal));
    uit.writeEndObject();
  }

  private static void leemte(Leemte leemte, JsonGenerator uit, Taal taal) throws IOException {
    uit.writeStartObject();
    uit.writeStringField("ontbreekt", leemte.onbepaald().ontbreekt());
    uit.writeStringField("reden", leemte.onbepaald().reden().name());
    uit.writeStringField("toelichting", leemte.onbepaald().toelichting().in(taal));
    uit.writeArrayFieldStart("raakt");
    for (String attribuut : leemte.raakt()) {
      uit.writeString(attribuut);
    }
    uit.writeEndArray();
    uit.writeArrayFieldStart("jaren");
    for (int jaar : leemte.jaren()) {
      uit.writeNumber(jaar);
    }
    uit.writeEndArray();
    uit.writeBooleanField("structureel", leemte.structureel());
    uit.writeEndObject();
  }
}
