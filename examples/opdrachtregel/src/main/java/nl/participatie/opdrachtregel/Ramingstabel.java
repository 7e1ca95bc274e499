package nl.participatie.opdrachtregel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * An estimate as a table for a spreadsheet: a row per year and line. Codes and numbers only, so
 * that no cell can be taken for a formula; an amount that is not determined is an empty cell.
 */
final class Ramingstabel {

  private static final String KOP = "jaar;soort;post;waarde;volledig";

  private final StringBuilder uit = new StringBuilder(KOP).append('\n');

  private Ramingstabel() {}

  static String csv(Raming raming) {
    Ramingstabel tabel = new Ramingstabel();
    for (Map.Entry<Integer, Situatie> jaar : raming.jaren().entrySet()) {
      tabel.jaar(
          jaar.getKey(),
          jaar.getValue(),
          Objects.requireNonNull(raming.uitgaven().get(jaar.getKey())));
    }
    return tabel.uit.toString();
  }

  private void jaar(int jaar, Situatie ontvangen, Uitgaven uitgaven) {
    ontvangen
        .volumes()
        .perGroep()
        .forEach(
            (groep, mensen) ->
                rij(
                    jaar,
                    "volumes",
                    groep.name(),
                    mensen.optioneel().map(Personen::aantal),
                    mensen.optioneel().isPresent()));
    ontvangen
        .baten()
        .forEach(
            (post, bedrag) ->
                rij(
                    jaar,
                    "baten",
                    post.name(),
                    bedrag.optioneel().map(Bedrag::euro),
                    bedrag.optioneel().isPresent()));
    for (Lastenpost post : Lastenpost.values()) {
      rij(jaar, "lasten", post.name(), uitgaven.van(post));
    }
    for (Saldopost post : Saldopost.values()) {
      rij(jaar, "saldi", post.name(), uitgaven.van(post));
    }
    rij(jaar, "saldi", "TOTAAL", uitgaven.totaal());
  }

  private void rij(int jaar, String soort, String post, Deelsom som) {
    rij(jaar, soort, post, som.bedrag().map(Bedrag::euro), som.isVolledig());
  }

  private void rij(
      int jaar, String soort, String post, Optional<BigDecimal> waarde, boolean volledig) {
    uit.append(jaar).append(';').append(soort).append(';').append(post).append(';');
    uit.append(waarde.map(BigDecimal::toPlainString).orElse("")).append(';');
    uit.append(volledig ? "ja" : "nee").append('\n');
  }
}
