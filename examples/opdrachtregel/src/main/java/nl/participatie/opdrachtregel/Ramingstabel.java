package nl.participatie.opdrachtregel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.budget.raming.Vergelijking;
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
    for (Map.Entry<Integer, Situatie> jaar : raming.jaren().entrySet()) {
      tabel.jaar(
          jaar.getKey(),
          jaar.getValue(),
          Objects.requireNonNull(raming.uitgaven().get(jaar.getKey())));
    }
    return tabel.uit.toString();
  }

  static String csv(Vergelijking vergelijking, Taal taal) {
    Ramingstabel tabel =
        new Ramingstabel(taal, "jaar", "soort", "post", "voor", "na", "verschil", "onvolledig");
    vergelijking
        .jaren()
        .forEach(
            (jaar, verschillen) ->
                verschillen.forEach((post, verschil) -> tabel.verschil(jaar, post, verschil)));
    return tabel.uit.toString();
  }

  private void jaar(int jaar, Situatie ontvangen, Uitgaven uitgaven) {
    ontvangen
        .volumes()
        .perGroep()
        .forEach(
            (groep, mensen) ->
                regel(
                    jaar,
                    "volumes",
                    groep.name(),
                    mensen.optioneel().map(Personen::aantal),
                    mensen.optioneel().isEmpty()));
    ontvangen
        .baten()
        .forEach(
            (post, bedrag) ->
                regel(
                    jaar,
                    "baten",
                    post.name(),
                    bedrag.optioneel().map(Bedrag::euro),
                    bedrag.optioneel().isEmpty()));
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
