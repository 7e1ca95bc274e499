package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.participatie.zaaksysteem.postgres.Gegevensbank;
import nl.participatie.zaaksysteem.postgres.Stopwijze;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database stops while writers run, orderly and as in a crash; what was confirmed is there. */
class HerstartTest extends Dienst {

  private static final int SCHRIJVERS = 8;

  /**
   * What a writer saw.
   *
   * @param teller its dossier
   * @param bevestigd the number of the last write that was confirmed, or seen to be there
   * @param weg how often the database was away
   */
  private record Verslag(Teller teller, long bevestigd, int weg) {}

  @ParameterizedTest
  @EnumSource
  void whatWasConfirmedIsThereAfterARestart(Stopwijze wijze)
      throws IOException, InterruptedException, ExecutionException {
    AtomicBoolean isKlaar = new AtomicBoolean();
    ExecutorService schrijvers = Executors.newFixedThreadPool(SCHRIJVERS);
    try {
      List<Future<Verslag>> werk = new ArrayList<>();
      for (int nummer = 0; nummer < SCHRIJVERS; nummer++) {
        werk.add(schrijvers.submit(schrijver(new Teller(klant()), isKlaar)));
      }
      Thread.sleep(500);
      Gegevensbank gegevensbank = gegevensbank();
      gegevensbank.stop(wijze);
      HttpResponse<String> weg = klant().lees("/gezondheid", "Accept-Language", "en");
      assertThat(weg.statusCode()).isEqualTo(503);
      assertThat(weg.headers().firstValue("Retry-After")).contains("1");
      gegevensbank.start();
      Thread.sleep(500);
      isKlaar.set(true);
      int keerWeg = 0;
      for (Future<Verslag> klaar : werk) {
        Verslag verslag = klaar.get();
        keerWeg += verslag.weg();
        assertThat(verslag.bevestigd()).isPositive();
        verslag.teller().eisStand(verslag.bevestigd());
      }
      assertThat(keerWeg).isPositive();
    } finally {
      isKlaar.set(true);
      schrijvers.shutdownNow();
    }
  }

  /** Alone on its dossier, so that the number it reads is the number of its own writes. */
  private static Callable<Verslag> schrijver(Teller teller, AtomicBoolean isKlaar) {
    return () -> {
      long bevestigd = 0;
      int weg = 0;
      while (true) {
        HttpResponse<String> gelezen = teller.lees();
        if (gelezen.statusCode() == 503) {
          weg++;
          continue;
        }
        long stand = Teller.stand(gelezen);
        // one more than confirmed: the write whose answer was lost is there after all
        assertThat(stand).isBetween(bevestigd, bevestigd + 1);
        bevestigd = stand;
        if (isKlaar.get()) {
          return new Verslag(teller, bevestigd, weg);
        }
        HttpResponse<String> geschreven = teller.verhoog(gelezen);
        assertThat(geschreven.statusCode()).isIn(204, 503);
        if (geschreven.statusCode() == 204) {
          bevestigd++;
        } else {
          weg++;
        }
      }
    };
  }
}
