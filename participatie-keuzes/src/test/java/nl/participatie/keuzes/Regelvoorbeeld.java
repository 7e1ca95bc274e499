package nl.participatie.keuzes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regel.Grondslag;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/** Rules of an embedder's own, for tests. */
public final class Regelvoorbeeld {

  private Regelvoorbeeld() {}

  /** A builder with everything filled in but the kind and the two sides. */
  public static Regel.Builder builder(String code) {
    Regel.Builder builder = Regel.builder();
    builder
        .code(code)
        .sterkte(Sterkte.STERK)
        .geldigheid(Geldigheid.ALTIJD)
        .grondslag(Grondslag.RAPPORT)
        .vindplaats(new Vindplaats(Bron.EIGEN, "voorbeeld"))
        .toelichting(new Tekst("reden", "reason"));
    return builder;
  }

  /** A rule of a kind; a side is a text of full codes with blanks between, or empty. */
  public static Regel regel(String code, Regelsoort soort, String als, String dan) {
    return builder(code).soort(soort).als(opties(als)).dan(opties(dan)).build();
  }

  /** The options of a text of full codes with blanks between, or none. */
  public static List<Optie> opties(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(Optie::parse)
        .collect(Collectors.toUnmodifiableList());
  }
}
