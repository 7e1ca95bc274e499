package nl.participatie.budget.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.model.taal.Taal;

/** Estimates all corner cases from 2015 to 2055 and writes them in both languages, as one text. */
public final class Ramingschrijver implements Supplier<String> {

  /** Creates the writer; it holds nothing. */
  public Ramingschrijver() {}

  @Override
  public String get() {
    return Gemeenten.gevallen().stream()
        .map(geval -> Rekenmodel.STANDAARD.raam(geval.gemeente(), geval.keuzes(), 2015, 2055))
        .flatMap(raming -> Stream.of(Taal.values()).map(taal -> schrijf(raming, taal)))
        .collect(Collectors.joining("\n"));
  }

  static String schrijf(Raming raming, Taal taal) {
    JsonMapper mapper = JsonMapper.builder().addModule(new ParticipatieBudgetModule(taal)).build();
    try {
      return mapper.writeValueAsString(raming);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
