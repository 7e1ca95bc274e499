package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/** What is done with two quantities. */
enum Bewerking {
  PLUS(new Tekst(" + ", " + ")),
  MIN(new Tekst(" − ", " − ")),
  MAAL(new Tekst(" × ", " × ")),
  GEDEELD_DOOR(new Tekst(" / ", " / ")),
  HOOGSTENS(new Tekst(", hoogstens ", ", at most ")),
  MINSTENS(new Tekst(", minstens ", ", at least "));

  private final Tekst teken;

  Bewerking(Tekst teken) {
    this.teken = teken;
  }

  /** A node without a name of its own: its label is its formula. */
  Herleiding herleiding(Uitkomst<Breuk> waarde, List<Herleiding> delen) {
    Tekst formule = new Tekst(woorden(delen, Taal.NL), woorden(delen, Taal.EN));
    boolean anderSoort = this == MAAL || this == GEDEELD_DOOR;
    return Herleiding.builder()
        .label(formule)
        .formule(formule)
        .waarde(waarde)
        .eenheid(anderSoort ? Eenheid.GETAL : delen.get(0).eenheid())
        .delen(delen)
        .build();
  }

  private String woorden(List<Herleiding> delen, Taal taal) {
    ImmutableList.Builder<String> woorden = ImmutableList.builder();
    for (Herleiding deel : delen) {
      boolean samengesteld = deel.formule().filter(deel.label()::equals).isPresent();
      String woord = deel.label().in(taal);
      woorden.add(samengesteld ? "(" + woord + ")" : woord);
    }
    return String.join(teken.in(taal), woorden.build());
  }
}
