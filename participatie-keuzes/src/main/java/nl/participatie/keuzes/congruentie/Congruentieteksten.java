package nl.participatie.keuzes.congruentie;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** Holds the bundle of this package, read once on first use, and how things are named in it. */
final class Congruentieteksten {

  static final Teksten CONGRUENTIE =
      Teksten.lees(Congruentieteksten.class, "/nl/participatie/keuzes/congruentie");

  private static final Tekst MET_TITEL = Tekst.gelijk("{0} ({1})");

  private Congruentieteksten() {}

  /** A choice by number and title. */
  static Tekst naam(Keuze keuze) {
    return MET_TITEL.vul(Tekst.gelijk(Integer.toString(keuze.nummer())), keuze.titel());
  }

  /** An option by code and title. */
  static Tekst naam(Optie optie) {
    return MET_TITEL.vul(Tekst.gelijk(optie.toString()), optie.titel());
  }

  /** Levels and the option that they live by. */
  static Tekst bij(Collection<Niveau> niveaus, Optie optie) {
    return Tekst.gelijk("{0}: {1}").vul(opsomming(niveaus, ", ", Niveau::titel), naam(optie));
  }

  /** Things one after the other, in each language. */
  static <T> Tekst opsomming(Collection<T> dingen, String tussen, Function<T, Tekst> naam) {
    return new Tekst(
        opsomming(dingen, tussen, naam, Taal.NL), opsomming(dingen, tussen, naam, Taal.EN));
  }

  private static <T> String opsomming(
      Collection<T> dingen, String tussen, Function<T, Tekst> naam, Taal taal) {
    return dingen.stream()
        .map(ding -> naam.apply(ding).in(taal))
        .collect(Collectors.joining(tussen));
  }
}
