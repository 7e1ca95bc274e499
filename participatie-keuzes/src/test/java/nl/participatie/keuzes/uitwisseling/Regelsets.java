package nl.participatie.keuzes.uitwisseling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** Rule sets of an embedder's own: random ones, and one whose texts try to get out. */
final class Regelsets {

  /** What would end a text in UVL, XML or FEEL, or cannot stand in it at all. */
  static final String VIJANDIG =
      "a\n    !K1_INVESTEREN\r\nb\u2028c\u0085d\fe \"f\" 'g' <h>&i; ]]> --> // /* */ {\\\"} \\u0041"
          + " \u0000\u0008\u001B\uFFFE\uFFFF \uD800 \u202E rtl \uD83D\uDE00 end";

  private Regelsets() {}

  /** A rule of each kind that binds, with such a text for reason and source. */
  static Regelset vijandig() {
    return Regelset.of(
        List.of(
            vijandig("X-1", Regelsoort.VEREIST, "12.OPEN_EINDE", "1.INVESTEREN"),
            vijandig("X-2", Regelsoort.SLUIT_UIT, "5.INKOMENSVOORZIENING", ""),
            vijandig("X-3", Regelsoort.SLUIT_UIT, "3.GEEN 3.BEPERKT", "4.BREED"),
            vijandig("X-4", Regelsoort.SPANNING, "18.ZELF", "8.INTEGRAAL 8.SOCIAAL_DOMEIN")));
  }

  private static Regel vijandig(String code, Regelsoort soort, String als, String dan) {
    Regel.Builder regel = Regel.builder();
    return regel
        .from(Regelvoorbeeld.regel(code, soort, als, dan))
        .vindplaats(new Vindplaats(Bron.EIGEN, VIJANDIG, VIJANDIG))
        .toelichting(Tekst.gelijk(VIJANDIG))
        .build();
  }

  /** Up to a dozen rules of all kinds and strengths between options drawn at random. */
  static Regelset willekeurig(Random toeval) {
    List<Regel> regels = new ArrayList<>();
    int aantal = toeval.nextInt(13);
    for (int nummer = 1; nummer <= aantal; nummer++) {
      regels.add(willekeurig(toeval, "X-" + nummer));
    }
    return Regelset.of(regels);
  }

  private static Regel willekeurig(Random toeval, String code) {
    Keuze als = een(toeval, List.of(Keuze.values()));
    Keuze dan =
        een(toeval, List.of(Keuze.values()).stream().filter(keuze -> keuze != als).toList());
    Regelsoort soort = een(toeval, List.of(Regelsoort.values()));
    boolean zonderDan =
        soort == Regelsoort.GRENS || (soort == Regelsoort.SLUIT_UIT && toeval.nextInt(4) == 0);
    return Regelvoorbeeld.builder(code)
        .soort(soort)
        .sterkte(een(toeval, List.of(Sterkte.values())))
        .als(enkele(toeval, als))
        .dan(zonderDan ? List.of() : enkele(toeval, dan))
        .build();
  }

  /** One option of a choice, some, or all. */
  private static List<Optie> enkele(Random toeval, Keuze keuze) {
    Optie zeker = een(toeval, keuze.opties());
    return keuze.opties().stream().filter(o -> o == zeker || toeval.nextInt(3) == 0).toList();
  }

  private static <T> T een(Random toeval, List<T> keus) {
    return keus.get(toeval.nextInt(keus.size()));
  }
}
