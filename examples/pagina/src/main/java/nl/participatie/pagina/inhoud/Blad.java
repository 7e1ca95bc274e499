package nl.participatie.pagina.inhoud;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.participatie.model.taal.Taal;

/**
 * The frame of every page.
 *
 * @param taal the code of the language
 * @param titel the title of the document
 * @param kop the heading; a name from outside may be in it
 * @param onderkop lines below the heading
 * @param talen the page in each language; none where there is no such page
 * @param overzicht the address of the list of municipalities; empty on that page itself
 * @param script whether the page has the script
 * @param inhoud the content, as markup
 */
record Blad(
    String taal,
    String titel,
    String kop,
    List<String> onderkop,
    List<Taalkeuze> talen,
    String overzicht,
    boolean script,
    String inhoud) {

  private static final Sjabloon SJABLOON = new Sjabloon("blad");

  /** The page in a language. */
  record Taalkeuze(String code, String naam, String adres, boolean huidig) {}

  static List<Taalkeuze> talen(Taal huidige, Function<Taal, String> adres) {
    return Arrays.stream(Taal.values())
        .map(
            taal ->
                new Taalkeuze(
                    taal.code(),
                    Berichten.in(taal).tekst("blad.eigenTaal"),
                    adres.apply(taal),
                    taal == huidige))
        .toList();
  }

  /** The address of the list of municipalities in a language. */
  static String overzicht(Taal taal) {
    return taal == Taal.NL ? Adressen.OVERZICHT : Adressen.OVERZICHT + "?taal=" + taal.code();
  }

  String html() {
    return SJABLOON.vul(this, Berichten.in(Taal.parse(taal)));
  }
}
