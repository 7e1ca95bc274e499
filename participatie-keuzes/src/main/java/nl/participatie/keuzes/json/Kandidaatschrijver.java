package nl.participatie.keuzes.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.participatie.keuzes.uitvoering.Feit;
import nl.participatie.keuzes.uitvoering.Kandidaat;

/**
 * Writes a candidate in the format that {@link Kandidaatlezer} reads; what is unknown is absent.
 */
final class Kandidaatschrijver {

  private Kandidaatschrijver() {}

  static void schrijf(Kandidaat kandidaat, JsonGenerator uit) throws IOException {
    uit.writeStartObject();
    getal(Feit.LEEFTIJD, kandidaat.leeftijd(), uit);
    code(Feit.UITKERING, kandidaat.uitkering(), uit);
    getal(Feit.LOONWAARDE, kandidaat.loonwaarde(), uit);
    getal(Feit.MAANDEN_TOT_WERK, kandidaat.maandenTotWerk(), uit);
    code(Feit.ADVIES_BESCHUT, kandidaat.adviesBeschut(), uit);
    code(Feit.ONDERWIJS, kandidaat.onderwijs(), uit);
    jaNee(Feit.ZITTEND_BESTAND, kandidaat.zittendBestand(), uit);
    code(Feit.WERKVORM, kandidaat.werkvorm(), uit);
    jaNee(Feit.ZORG_EERST, kandidaat.zorgEerst(), uit);
    uit.writeEndObject();
  }

  private static void getal(Feit feit, Optional<Integer> getal, JsonGenerator uit)
      throws IOException {
    if (getal.isPresent()) {
      uit.writeNumberField(feit.attribuut(), getal.get());
    }
  }

  private static void code(Feit feit, Optional<? extends Enum<?>> code, JsonGenerator uit)
      throws IOException {
    if (code.isPresent()) {
      uit.writeStringField(feit.attribuut(), code.get().name());
    }
  }

  private static void jaNee(Feit feit, Optional<Boolean> waarde, JsonGenerator uit)
      throws IOException {
    if (waarde.isPresent()) {
      uit.writeBooleanField(feit.attribuut(), waarde.get());
    }
  }
}
