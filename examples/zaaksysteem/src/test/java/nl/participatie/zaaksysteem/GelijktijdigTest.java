package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writers of one dossier at the same time: each change is there, or was refused. */
class GelijktijdigTest extends Dienst {

  private static final int SCHRIJVERS = 8;
  private static final int KEER = 20;

  @Test
  void noChangeOfConcurrentWritersIsLost() throws InterruptedException, ExecutionException {
    Teller teller = new Teller(klant());
    Callable<Integer> schrijver =
        () -> {
          int geweigerd = 0;
          for (int keer = 0; keer < KEER; ) {
            HttpResponse<String> antwoord = teller.verhoog(teller.lees());
            assertThat(antwoord.statusCode()).isIn(204, 412);
            if (antwoord.statusCode() == 204) {
              keer++;
            } else {
              geweigerd++;
            }
          }
          return geweigerd;
        };
    ExecutorService schrijvers = Executors.newFixedThreadPool(SCHRIJVERS);
    try {
      int geweigerd = 0;
      List<Callable<Integer>> werk =
          IntStream.range(0, SCHRIJVERS).mapToObj(nummer -> schrijver).toList();
      for (Future<Integer> klaar : schrijvers.invokeAll(werk)) {
        geweigerd += klaar.get();
      }
      teller.eisStand((long) SCHRIJVERS * KEER);
      // without a single refusal they would not have met, and nothing would be shown
      assertThat(geweigerd).isPositive();
    } finally {
      schrijvers.shutdownNow();
    }
  }
}
