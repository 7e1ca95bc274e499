package nl.participatie.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Visitors at the same time see what each would see alone. */
class GelijktijdigTest {

  private static final int BEZOEKERS = 16;
  private static final int KEREN = 3;

  @Test
  void sixteenVisitorsAtOnceEachSeeTheirOwnTry() throws Exception {
    List<String> adressen =
        Stream.of("BREED", "SMAL")
            .flatMap(
                optie ->
                    Stream.of("VOORAAN", "open")
                        .map(ander -> "/gemeente/GM0855?k4=" + optie + "&k15=" + ander))
            .flatMap(adres -> Stream.of(adres, adres.replace("?", "?taal=en&")))
            .toList();
    Map<String, String> alleen;
    try (Dienst dienst = Dienst.gewoon()) {
      alleen = adressen.stream().collect(Collectors.toMap(Function.identity(), dienst::pagina));
    }
    // a server that has kept nothing yet
    try (Dienst dienst = Dienst.gewoon()) {
      List<Callable<Boolean>> werk = new ArrayList<>();
      for (int bezoeker = 0; bezoeker < BEZOEKERS; bezoeker++) {
        String adres = adressen.get(bezoeker % adressen.size());
        werk.add(
            () ->
                Stream.generate(() -> dienst.pagina(adres))
                    .limit(KEREN)
                    .allMatch(pagina -> pagina.equals(alleen.get(adres))));
      }
      ExecutorService draden = Executors.newFixedThreadPool(BEZOEKERS);
      try {
        for (Future<Boolean> klaar : draden.invokeAll(werk)) {
          assertThat(klaar.get()).isTrue();
        }
      } finally {
        draden.shutdownNow();
      }
    }
  }
}
