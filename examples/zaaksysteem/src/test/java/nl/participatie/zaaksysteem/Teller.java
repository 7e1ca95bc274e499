package nl.participatie.zaaksysteem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/**
 * A number within a dossier, which writers raise by one each: when it ends at the number of writes
 * that were confirmed, no change was lost.
 */
final class Teller {

  private final Klant klant;
  private final String pad;

  Teller(Klant klant) {
    this.klant = klant;
    this.pad = klant.nieuwDossier(met(0));
  }

  private static String met(long stand) {
    return "{\"volumes\": {\"peildatum\": \"2015-01-01\", \"WWB\": " + stand + "}}";
  }

  String pad() {
    return pad;
  }

  HttpResponse<String> lees() {
    return klant.lees(pad);
  }

  /** The number in an answer that holds the dossier. */
  static long stand(HttpResponse<String> gelezen) {
    return Klant.json(gelezen).at("/volumes/WWB").asLong();
  }

  /** Writes what was read, raised by one. */
  HttpResponse<String> verhoog(HttpResponse<String> gelezen) {
    return klant.vervang(pad, Klant.versie(gelezen), met(stand(gelezen) + 1));
  }

  /** The dossier stands where it would with exactly so many writes, number and version alike. */
  void eisStand(long geschreven) {
    HttpResponse<String> gelezen = lees();
    assertThat(stand(gelezen)).isEqualTo(geschreven);
    assertThat(Klant.versie(gelezen)).isEqualTo("\"" + (geschreven + 1) + "\"");
  }
}
