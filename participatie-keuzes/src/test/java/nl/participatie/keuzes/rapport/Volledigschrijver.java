package nl.participatie.keuzes.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.budget.json.ParticipatieBudgetModule;
import nl.participatie.keuzes.json.ParticipatieKeuzesModule;
import nl.participatie.model.json.ParticipatieModelModule;
import nl.participatie.model.taal.Taal;

/** Writes reports that together have every part, in both languages, as one text. */
public final class Volledigschrijver implements Supplier<String> {

  /** Creates the writer; it holds nothing. */
  public Volledigschrijver() {}

  @Override
  public String get() {
    return Stream.of(
            Volledig.rapport(),
            Volledig.metAlles(Voorbeelden.pottenstad()).metVariant(Voorbeelden.variant()),
            Rapport.maak(Voorbeelden.voorbeeldstad(), Voorbeelden.PEILDATUM))
        .flatMap(rapport -> Stream.of(Taal.values()).map(taal -> schrijf(rapport, taal)))
        .collect(Collectors.joining("\n"));
  }

  private static String schrijf(Rapport rapport, Taal taal) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new ParticipatieModelModule())
            .addModule(new ParticipatieBudgetModule(taal))
            .addModule(new ParticipatieKeuzesModule(taal))
            .build();
    try {
      return RapportHtml.schrijf(rapport, taal) + "\n" + mapper.writeValueAsString(rapport);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
