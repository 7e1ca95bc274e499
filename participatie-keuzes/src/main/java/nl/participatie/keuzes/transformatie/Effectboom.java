package nl.participatie.keuzes.transformatie;

import java.util.List;
import java.util.Optional;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;

/**
 * Amounts that know how they came about. A product is rounded to the cent, half up, once; sums and
 * differences are those of the amounts that show.
 */
final class Effectboom {

  /** Where the equations stand. */
  static final Vindplaats BRON = new Vindplaats(Bron.REKENMODEL, "Wsw-effect");

  private Effectboom() {}

  /** A figure of the user. */
  static Herleiding eigen(String plaats, Tekst label, Eenheid eenheid, Breuk waarde) {
    return Herleiding.builder()
        .label(label)
        .waarde(Uitkomst.van(waarde))
        .eenheid(eenheid)
        .bronnen(List.of(new Vindplaats(Bron.EIGEN, plaats)))
        .build();
  }

  /** An amount of the user. */
  static Herleiding eigen(String plaats, Tekst label, Bedrag bedrag) {
    return eigen(plaats, label, Eenheid.EURO, Breuk.of(bedrag.centen(), 100));
  }

  static Herleiding product(Tekst label, List<Herleiding> factoren) {
    Breuk exact = factoren.stream().map(Effectboom::getal).reduce(Breuk.EEN, Breuk::maal);
    return onder(Bewerking.MAAL, label, Bedrag.afgerond(exact), factoren);
  }

  static Herleiding som(Tekst label, List<Herleiding> delen) {
    Bedrag som = Bedrag.som(delen.stream().map(Effectboom::bedrag).toList());
    return onder(Bewerking.PLUS, label, som, delen);
  }

  static Herleiding verschil(Tekst label, Herleiding van, Herleiding af) {
    return onder(Bewerking.MIN, label, bedrag(van).min(bedrag(af)), List.of(van, af));
  }

  /** The amount on top of a tree of which nothing is missing. */
  static Bedrag bedrag(Herleiding boom) {
    return Bedrag.afgerond(getal(boom));
  }

  static Breuk getal(Herleiding boom) {
    return boom.waarde().bepaald();
  }

  private static Herleiding onder(
      Bewerking bewerking, Tekst label, Bedrag bedrag, List<Herleiding> delen) {
    Naam naam = new Naam(() -> label, Eenheid.EURO, () -> BRON, Optional.empty());
    return bewerking.onder(naam, Uitkomst.van(Breuk.of(bedrag.centen(), 100)), delen);
  }
}
