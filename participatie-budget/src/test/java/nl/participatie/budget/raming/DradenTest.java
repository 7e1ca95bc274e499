package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/** The same cents on one thread as on several, from a model that none of them has used before. */
final class DradenTest {

  private static final int AANTAL = 4000;

  private static final Gemeenteprofiel GEMEENTE =
      Gemeenten.lees(
          "{'volumes': {'peildatum': '2016-04-01', 'WWB': 5123.5, 'WSW': 812},"
              + " 'kengetallen': {'POORT_UITSTROOMKANS': 0.3, 'POORT_CAPACITEIT': 50000,"
              + " 'PLAFOND_BESCHUT': 3, 'LKS_MAANDEN': 6, 'PLAATSING_MAANDEN': 12}}");

  @Test
  void oneThreadAndFourGiveTheSameCents() throws Exception {
    int[] alleen = reeks(new Rekenmodel(Kengetallen.standaard())).toArray();
    ForkJoinPool vier = new ForkJoinPool(4);
    try {
      Rekenmodel vers = new Rekenmodel(Kengetallen.standaard());
      int[] samen = vier.submit(() -> reeks(vers).parallel().toArray()).get();

      assertThat(samen).isEqualTo(alleen);
      assertThat(IntStream.of(alleen).distinct().count()).isGreaterThan(AANTAL / 2);
    } finally {
      vier.shutdown();
    }
  }

  /** Every run with a profile and a scenario of its own, by its number. */
  private static IntStream reeks(Rekenmodel model) {
    return IntStream.range(0, AANTAL)
        .map(
            nummer -> {
              Raming raming =
                  model.raam(GEMEENTE, profiel(new Random(nummer)), 2015, 2055, opties(nummer));
              return raming.uitgaven().hashCode();
            });
  }

  private static Ramingsopties opties(int nummer) {
    Scenario scenario =
        switch (nummer % 3) {
          case 0 -> Scenario.LAAG;
          case 1 -> Scenario.MIDDEN;
          default -> Scenario.HOOG;
        };
    return Ramingsopties.builder().scenario(scenario).build();
  }

  private static Keuzeprofiel profiel(Random toeval) {
    Keuzeprofiel profiel = Keuzeprofiel.LEEG;
    for (Keuze keuze : Keuze.values()) {
      List<Optie> opties = List.copyOf(keuze.opties());
      int gekozen = toeval.nextInt(opties.size() + 1);
      if (gekozen < opties.size()) {
        profiel = profiel.met(opties.get(gekozen));
      }
    }
    return profiel;
  }
}
