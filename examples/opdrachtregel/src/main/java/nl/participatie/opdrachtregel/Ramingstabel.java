package nl.participatie.opdrachtregel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Taal;

/**
 * An estimate or a comparison as a table for a spreadsheet: a row per year and line, in the order
 * of the JSON. Semicolons and decimal commas in Dutch, commas and decimal points in English, as a
 * spreadsheet in that language reads them; line feeds; ASCII only. A cell is a code or a number, so
 * that none can be taken for a formula; what is not determined is an empty cell.
 */
final class Ramingstabel {

  private final Taal taal;
  private final StringBuilder uit = new StringBuilder();

  private Ramingstabel(Taal taal, String... kop) {
    this.taal = taal;
    rij((Object[]) kop);
  }

  static String csv(Raming raming, Taal taal) {
    Ramingstabel tabel = new Ramingstabel(taal, "jaar", "soort", "post", "waarde", "onvolledig");
    for (int jaar : raming.jaren().keySet()) {
      tabel.ontvangen(jaar, raming);
      tabel.uitgaven(jaar, Objects.requireNonNull(raming.uitgaven().get(jaar)));
    }
    return tabel.uit.toString();
  }

  static String csv(Vergelijking vergelijking, Taal taal) {
    Ramingstabel tabel =
        new Ramingstabel(taal, "jaar", "soort", "post", "voor", "na", "verschil", "onvolledig");
    vergelijking
        .jaren()
        .forEach(
            (jaar, verschillen) -> {
              Objects.requireNonNull(vergelijking.mensen().get(jaar))
                  .forEach((naam, verschil) -> tabel.verschil(jaar, naam, verschil));
              verschillen.forEach((post, verschil) -> tabel.verschil(jaar, post, verschil));
            });
    return tabel.uit.toString();
  }

  private void ontvangen(int jaar, Raming raming) {
    Situatie situatie = Objects.requireNonNull(raming.jaren().get(jaar));
    uitkomsten(jaar, "volumes", situatie.volumes().perGroep(), Personen::aantal);
    uitkomsten(jaar, "mensen", raming.bezetting(jaar).perNaam(), Personen::aantal);
    uitkomsten(jaar, "baten", situatie.baten(), Bedrag::euro);
  }

  private <T> void uitkomsten(
      int jaar, String soort, Map<?, Uitkomst<T>> waarden, Function<T, BigDecimal> getal) {
    waarden.forEach(
        (post, waarde) -> {
          Optional<BigDecimal> bepaald = waarde.optioneel().map(getal);
          regel(jaar, soort, post.toString(), bepaald, bepaald.isEmpty());
        });
  }

  private void uitgaven(int jaar, Uitgaven uitgaven) {
    for (Lastenpost post : Lastenpost.values()) {
      regel(jaar, "lasten", post.name(), uitgaven.van(post));
    }
    for (Saldopost post : Saldopost.values()) {
      regel(jaar, "saldi", post.name(), uitgaven.van(post));
    }
    regel(jaar, "saldi", "TOTAAL", uitgaven.totaal());
  }

  private void regel(int jaar, String soort, String post, Deelsom som) {
    regel(jaar, soort, post, som.bedrag().map(Bedrag::euro), !som.isVolledig());
  }

  private void regel(
      int jaar, String soort, String post, Optional<BigDecimal> waarde, boolean onvolledig) {
    rij(jaar, soort, post, getal(waarde), merk(!onvolledig));
  }

  private void verschil(int jaar, String naam, Vergelijking.Personenverschil verschil) {
    rij(
        jaar,
        "mensen",
        naam,
        getal(verschil.voor().optioneel().map(Personen::aantal)),
        getal(verschil.na().optioneel().map(Personen::aantal)),
        getal(verschil.verschil()),
        merk(verschil.isVolledig()));
  }

  private void verschil(int jaar, String regel, Vergelijking.Verschil verschil) {
    int punt = regel.indexOf('.');
    rij(
        jaar,
        regel.substring(0, punt),
        regel.substring(punt + 1),
        getal(verschil.voor().bedrag().map(Bedrag::euro)),
        getal(verschil.na().bedrag().map(Bedrag::euro)),
        getal(verschil.verschil().bedrag().map(Bedrag::euro)),
        merk(verschil.isVolledig()));
  }

  /** Incomplete is 1 and complete 0, to be counted in any language. */
  private static int merk(boolean isVolledig) {
    return isVolledig ? 0 : 1;
  }

  private String getal(Optional<BigDecimal> getal) {
    String cijfers = getal.map(BigDecimal::toPlainString).orElse("");
    return taal == Taal.NL ? cijfers.replace('.', ',') : cijfers;
  }

  private void rij(Object... cellen) {
    String tussen = "";
    for (Object cel : cellen) {
      uit.append(tussen).append(cel);
      tussen = taal == Taal.NL ? ";" : ",";
    }
    uit.append('\n');
  }
}
