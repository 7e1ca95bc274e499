package nl.participatie.keuzes.praktijk;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.regex.Pattern;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Bestand;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Teksten;

/** Reads the shipped table of cases: a row for each position. */
final class Praktijktabel {

  private static final String TABEL = "/nl/participatie/keuzes/praktijkcases.csv";
  private static final String KOP = "case;vindplaats;keuze_optie;soort;kern";

  /** A source document by its three digits; any other place is a section of the report. */
  private static final Pattern BRONNUMMER = Pattern.compile("\\d{3}");

  private Praktijktabel() {}

  static List<Praktijkcase> lees() {
    Teksten teksten = Praktijkteksten.PRAKTIJK;
    ImmutableListMultimap.Builder<String, Positie> perCase = ImmutableListMultimap.builder();
    for (List<String> rij : Bestand.lees(Praktijkcase.class, TABEL, KOP)) {
      perCase.put(rij.get(0), positie(rij, teksten));
    }
    ImmutableListMultimap<String, Positie> posities = perCase.build();
    return posities.keySet().stream()
        .map(code -> new Praktijkcase(code, teksten.tekst(code + ".titel"), posities.get(code)))
        .toList();
  }

  private static Positie positie(List<String> rij, Teksten teksten) {
    Optie optie = Optie.parse(rij.get(2));
    return new Positie(
        optie,
        Positiesoort.valueOf(rij.get(3)),
        vindplaats(rij.get(1)),
        teksten.tekst(rij.get(0) + "." + optie + ".toelichting"));
  }

  private static Vindplaats vindplaats(String cel) {
    return BRONNUMMER.matcher(cel).matches() ? Vindplaats.parse(cel) : Vindplaats.rapport(cel);
  }
}
