package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Taal;

/**
 * Writes a comparison in the format of the schema {@code vergelijking}: what is not determined is
 * null, a line of which something is missing says so, and each thing that is missing is listed with
 * the side that lacks it.
 */
final class Vergelijkingschrijver extends JsonSerializer<Vergelijking> {

  private static final String BASIS = "BASIS";
  private static final String VARIANT = "VARIANT";

  private final Taal taal;

  Vergelijkingschrijver(Taal taal) {
    this.taal = taal;
  }

  @Override
  public void serialize(Vergelijking vergelijking, JsonGenerator uit, SerializerProvider provider)
      throws IOException {
    uit.writeStartObject();
    uit.writeArrayFieldStart("jaren");
    for (Map.Entry<Integer, Map<String, Vergelijking.Verschil>> jaar :
        vergelijking.jaren().entrySet()) {
      uit.writeStartObject();
      uit.writeNumberField("jaar", jaar.getKey());
      uit.writeObjectFieldStart("verschillen");
      mensen(Objects.requireNonNull(vergelijking.mensen().get(jaar.getKey())), uit);
      for (Map.Entry<String, Vergelijking.Verschil> post : jaar.getValue().entrySet()) {
        uit.writeObjectFieldStart(post.getKey());
        verschil(post.getValue(), uit);
        uit.writeEndObject();
      }
      uit.writeEndObject();
      uit.writeBooleanField("onvolledig", !vergelijking.isVolledig(jaar.getKey()));
      uit.writeEndObject();
    }
    uit.writeEndArray();
    onbepaald(vergelijking, uit);
    uit.writeEndObject();
  }

  private static void mensen(Map<String, Vergelijking.Personenverschil> mensen, JsonGenerator uit)
      throws IOException {
    for (Map.Entry<String, Vergelijking.Personenverschil> groep : mensen.entrySet()) {
      Vergelijking.Personenverschil verschil = groep.getValue();
      uit.writeObjectFieldStart("mensen." + groep.getKey());
      Velden.getal("voor", verschil.voor().optioneel().map(Personen::aantal), uit);
      Velden.getal("na", verschil.na().optioneel().map(Personen::aantal), uit);
      Velden.getal("verschil", verschil.verschil(), uit);
      uit.writeBooleanField("onvolledig", !verschil.isVolledig());
      uit.writeEndObject();
    }
  }

  private static void verschil(Vergelijking.Verschil verschil, JsonGenerator uit)
      throws IOException {
    Velden.bedrag("voor", verschil.voor(), uit);
    Velden.bedrag("na", verschil.na(), uit);
    Velden.bedrag("verschil", verschil.verschil(), uit);
    uit.writeBooleanField("onvolledig", !verschil.isVolledig());
  }

  /** What is missing in the base case, then what is missing in the variant alone. */
  private void onbepaald(Vergelijking vergelijking, JsonGenerator uit) throws IOException {
    Set<Leemte> alle = new LinkedHashSet<>(vergelijking.leemtenVoor());
    alle.addAll(vergelijking.leemtenNa());
    uit.writeArrayFieldStart("onbepaald");
    for (Leemte leemte : alle) {
      uit.writeStartObject();
      Velden.leemte(leemte, uit, taal);
      Velden.codes("in", kanten(vergelijking, leemte), uit);
      uit.writeEndObject();
    }
    uit.writeEndArray();
  }

  private static List<String> kanten(Vergelijking vergelijking, Leemte leemte) {
    if (!vergelijking.leemtenNa().contains(leemte)) {
      return List.of(BASIS);
    }
    return vergelijking.leemtenVoor().contains(leemte) ? List.of(BASIS, VARIANT) : List.of(VARIANT);
  }
}
