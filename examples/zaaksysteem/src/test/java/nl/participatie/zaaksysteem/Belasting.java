package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Loads the service: each connection takes one of the dossiers at random, reads it, has it checked
 * and stores it with a number in it raised by one, over and over. There are four dossiers to a
 * connection, so that writers meet now and then: one of them is refused, which is no error. In the
 * end each number has to be that of the writes that were confirmed.
 */
final class Belasting {

  private static final int DOSSIERS_PER_VERBINDING = 4;
  private static final Pattern STAND = Pattern.compile("\"WWB\":([0-9]+)");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Dossier> dossiers;
  private final int verbindingen;
  private final String adres;
  private final String sjabloon;

  /**
   * Makes the dossiers.
   *
   * @param klant the service
   * @param adres its address
   * @param gemeente a municipality without volumes, as JSON
   * @param verbindingen the number of connections
   */
  Belasting(Klant klant, String adres, String gemeente, int verbindingen) {
    this.verbindingen = verbindingen;
    this.adres = adres;
    this.sjabloon = gemeente.strip().substring(1);
    this.dossiers =
        IntStream.range(0, verbindingen * DOSSIERS_PER_VERBINDING)
            .mapToObj(nummer -> new Dossier(klant.nieuwDossier(metStand(0)), new AtomicLong()))
            .toList();
  }

  private record Dossier(String pad, AtomicLong bevestigd) {}

  private String metStand(long stand) {
    return "{\"volumes\":{\"peildatum\":\"2015-01-01\",\"WWB\":" + stand + "}," + sjabloon;
  }

  /** Loads the service for so long, from all connections. */
  Uitslag draai(Duration duur) throws InterruptedException, ExecutionException {
    ExecutorService draden = Executors.newFixedThreadPool(verbindingen);
    try {
      long begin = System.nanoTime();
      long einde = begin + duur.toNanos();
      List<Callable<Meting>> werk = new ArrayList<>();
      for (int nummer = 0; nummer < verbindingen; nummer++) {
        SplittableRandom toeval = new SplittableRandom(nummer);
        werk.add(() -> verbinding(toeval, einde));
      }
      List<Meting> metingen = new ArrayList<>();
      for (Future<Meting> klaar : draden.invokeAll(werk)) {
        metingen.add(klaar.get());
      }
      return Uitslag.van(metingen, System.nanoTime() - begin);
    } finally {
      draden.shutdownNow();
    }
  }

  /** Each dossier stands where it would with exactly the writes that were confirmed. */
  void eisNietsVerloren(Klant klant) {
    for (Dossier dossier : dossiers) {
      HttpResponse<String> gelezen = klant.lees(dossier.pad());
      assertThat(Teller.stand(gelezen)).isEqualTo(dossier.bevestigd().get());
      assertThat(Klant.versie(gelezen)).isEqualTo("\"" + (dossier.bevestigd().get() + 1) + "\"");
    }
  }

  private Meting verbinding(SplittableRandom toeval, long einde) throws InterruptedException {
    Meting meting = new Meting();
    while (System.nanoTime() < einde) {
      try {
        ronde(dossiers.get(toeval.nextInt(dossiers.size())), meting);
      } catch (IOException e) {
        meting.fout(e.toString());
      }
    }
    return meting;
  }

  private void ronde(Dossier dossier, Meting meting) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<String> gelezen = stuur(verzoek(dossier.pad()).GET().build(), meting);
    HttpResponse<String> getoetst =
        stuur(verzoek(dossier.pad() + "/toets?peildatum=2017-01-01").GET().build(), meting);
    Matcher stand = STAND.matcher(gelezen.body());
    if (gelezen.statusCode() != 200
        || getoetst.statusCode() != 200
        || !getoetst.body().contains("R-02")
        || !stand.find()) {
      meting.fout(gelezen.statusCode() + " " + getoetst.statusCode() + " " + gelezen.body());
      return;
    }
    HttpRequest schrijf =
        verzoek(dossier.pad())
            .header("If-Match", Klant.versie(gelezen))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(metStand(Long.parseLong(stand.group(1)) + 1)))
            .build();
    HttpResponse<String> geschreven = stuur(schrijf, meting);
    switch (geschreven.statusCode()) {
      case 204 -> {
        dossier.bevestigd().incrementAndGet();
        meting.ronde(System.nanoTime() - begin);
      }
      case 412 -> meting.geweigerd();
      default -> meting.fout(geschreven.statusCode() + " " + geschreven.body());
    }
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create(adres + pad)).timeout(Duration.ofSeconds(30));
  }

  private HttpResponse<String> stuur(HttpRequest verzoek, Meting meting)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<String> antwoord = http.send(verzoek, BodyHandlers.ofString());
    meting.verzoek(System.nanoTime() - begin);
    return antwoord;
  }
}
