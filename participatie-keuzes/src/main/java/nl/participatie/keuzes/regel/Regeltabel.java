package nl.participatie.keuzes.regel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Bestand;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Teksten;

/**
 * Reads the shipped table of standard rules. {@link Regellezer} would read it as well, with the
 * same result; but it explains faults, which takes classes that a first verdict need not wait for.
 * Plain loops, here and in all that a first verdict touches: the first stream, lambda or splitter
 * of a JVM costs milliseconds.
 */
final class Regeltabel {

  private static final String TABEL = "/nl/participatie/keuzes/regels.csv";
  private static final String KOP =
      "code;soort;als;dan;sterkte;geldig_vanaf;geldig_tot;grondslag;vindplaats;kern";
  private static final char STREEP = '|';

  private Regeltabel() {}

  static List<Regel> lees() {
    Teksten teksten = Teksten.lees(Regel.class, "/nl/participatie/keuzes/regels");
    ImmutableList.Builder<Regel> regels = ImmutableList.builder();
    for (List<String> rij : Bestand.lees(Regel.class, TABEL, KOP)) {
      regels.add(regel(rij, teksten));
    }
    return regels.build();
  }

  private static Regel regel(List<String> rij, Teksten teksten) {
    Grondslag grondslag = Grondslag.valueOf(rij.get(7));
    return Regel.builder()
        .code(rij.get(0))
        .soort(Regelsoort.valueOf(rij.get(1)))
        .als(opties(rij.get(2)))
        .dan(opties(rij.get(3)))
        .sterkte(Sterkte.valueOf(rij.get(4)))
        .geldigheid(Geldigheid.parse(rij.get(5), rij.get(6)))
        .grondslag(grondslag)
        .vindplaats(
            grondslag == Grondslag.RAPPORT
                ? Vindplaats.rapport(rij.get(8))
                : Vindplaats.parse(rij.get(8)))
        .toelichting(teksten.tekst(rij.get(0) + ".toelichting"))
        .build();
  }

  private static ImmutableSortedSet<Optie> opties(String cel) {
    ImmutableSortedSet.Builder<Optie> opties = ImmutableSortedSet.naturalOrder();
    for (int begin = 0; begin < cel.length(); ) {
      int streep = cel.indexOf(STREEP, begin);
      int einde = streep < 0 ? cel.length() : streep;
      opties.add(Optie.parse(cel.substring(begin, einde)));
      begin = einde + 1;
    }
    return opties.build();
  }
}
