package nl.participatie.pagina.inhoud;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.toets.Toetsuitkomst;

/**
 * What a try comes to, in four figures and a sentence.
 *
 * @param kaarten the figures
 * @param melding the sentence that a screen reader tells when something changes
 * @param terug the address of the page without a try; empty when nothing is tried
 */
record Kaarten(List<Kaart> kaarten, String melding, String terug) {

  /** A figure, with what it was without the try where that differs. */
  record Kaart(String soort, String naam, String waarde, String was) {}

  static Kaarten van(Proef proef) {
    Berichten berichten = Berichten.in(proef.vraag().taal());
    List<Kaart> kaarten =
        List.of(
            kaart("ruimte", proef, rapport -> berichten.getal(proef.over(rapport))),
            kaart("SCHENDING", proef, rapport -> aantal(rapport, Toetsuitkomst.SCHENDING)),
            kaart("SPANNING", proef, rapport -> aantal(rapport, Toetsuitkomst.SPANNING)),
            kaart("saldo", proef, rapport -> berichten.miljoenen(proef.saldo(rapport))));
    String terug =
        proef.isAnders()
            ? proef.vraag().zonderKeuzes().adres(Adressen.gemeente(proef.basis().gemeente()))
            : "";
    return new Kaarten(kaarten, melding(proef, kaarten, berichten), terug);
  }

  private static Kaart kaart(String soort, Proef proef, Function<Rapport, String> waarde) {
    Berichten berichten = Berichten.in(proef.vraag().taal());
    String nu = waarde.apply(proef.basis());
    String straks = waarde.apply(proef.geprobeerd());
    return new Kaart(
        soort,
        berichten.tekst("kaart." + soort, Integer.toString(proef.jaar())),
        straks,
        nu.equals(straks) ? "" : berichten.tekst("kaart.was", nu));
  }

  private static String aantal(Rapport rapport, Toetsuitkomst uitkomst) {
    return Integer.toString(rapport.toets().met(uitkomst).size());
  }

  private static String melding(Proef proef, List<Kaart> kaarten, Berichten berichten) {
    if (!proef.isAnders()) {
      return berichten.tekst("melding.niets");
    }
    long aantal = proef.vraag().naar(proef.nu(), proef.straks()).keuzes().size();
    String cijfers =
        kaarten.stream()
            .map(
                kaart ->
                    berichten.tekst(
                        kaart.was().isEmpty() ? "melding.gelijk" : "melding.anders",
                        kaart.naam(),
                        kaart.waarde(),
                        kaart.was()))
            .collect(Collectors.joining(" "));
    return berichten.tekst(
        aantal == 1 ? "melding.een" : "melding.meer", Long.toString(aantal), cijfers);
  }
}
