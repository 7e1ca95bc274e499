package nl.participatie.keuzes.transformatie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** Holds the bundle of this package, read once on first use, and how things are named in it. */
final class Transformatieteksten {

  static final Teksten TRANSFORMATIE =
      Teksten.lees(Transformatieteksten.class, "/nl/participatie/keuzes/transformatie");

  private static final Tekst MET_HAAKJES = Tekst.gelijk("{0} ({1})");

  private Transformatieteksten() {}

  /** A step by its title, and by the name that the municipality gave it. */
  static Tekst naam(Stapopgave opgave) {
    Tekst titel = opgave.stap().titel();
    return opgave.naam().map(naam -> MET_HAAKJES.vul(titel, Tekst.gelijk(naam))).orElse(titel);
  }

  /** A step with when it was or will be done. */
  static Tekst metMoment(Stapopgave opgave, Tekst moment) {
    return MET_HAAKJES.vul(naam(opgave), moment);
  }

  /** When a step was done. */
  static Tekst moment(Afronding gereed) {
    if (gereed.isDag()) {
      return dag(gereed.uiterlijk());
    }
    return gereed
        .vanaf()
        .map(vanaf -> TRANSFORMATIE.tekst("moment.PERIODE", dag(vanaf), dag(gereed.uiterlijk())))
        .orElseGet(() -> TRANSFORMATIE.tekst("moment.UITERLIJK", dag(gereed.uiterlijk())));
  }

  static Tekst dag(LocalDate dag) {
    return Tekst.gelijk(dag.toString());
  }

  /** Things one after the other, in each language. */
  static <T> Tekst opsomming(Collection<T> dingen, Function<T, Tekst> naam) {
    return new Tekst(opsomming(dingen, naam, Taal.NL), opsomming(dingen, naam, Taal.EN));
  }

  private static <T> String opsomming(Collection<T> dingen, Function<T, Tekst> naam, Taal taal) {
    return dingen.stream().map(ding -> naam.apply(ding).in(taal)).collect(Collectors.joining("; "));
  }
}
