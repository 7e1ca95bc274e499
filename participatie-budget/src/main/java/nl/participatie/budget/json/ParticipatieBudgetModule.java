package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.loonkosten.Maandsubsidie;
import nl.participatie.budget.loonkosten.Periodesubsidie;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenbewijs;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.taal.Taal;

/**
 * Teaches a Jackson {@code ObjectMapper} to write an estimate, a comparison, a settlement, the tree
 * of a number and a receipt in the format of the schemas {@code raming}, {@code vergelijking},
 * {@code verrekening}, {@code herleiding} and {@code rekenbewijs}: what is not determined is null.
 * Also a wage subsidy ({@code loonkostensubsidie}) of a month or a period.
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
    addSerializer(Raming.class, new Raminguitvoer(taal));
    addSerializer(Vergelijking.class, new Vergelijkingschrijver(taal));
    addSerializer(Verrekening.class, new Verrekeningschrijver(taal));
    addSerializer(Herleiding.class, new Herleidingschrijver(taal));
    addSerializer(Maandsubsidie.class, new Subsidieschrijver(taal));
    addSerializer(Periodesubsidie.class, new Periodeschrijver(taal));
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
}
