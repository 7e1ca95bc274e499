package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/**
 * What a formula does with its operands, in their order. A number with a name in euro or people is
 * the outcome rounded to the decimals of its {@link Eenheid}, half up; one without a name is exact.
 */
public enum Bewerking {
  /** The operand itself, under a name: one operand. */
  IS(new Tekst("", "")),
  /** The sum; of operands that are not determined nothing is added. */
  PLUS(new Tekst(" + ", " + ")),
  /** The first minus the second. */
  MIN(new Tekst(" − ", " − ")),
  /** The product; zero when one of the operands is, whatever the others are. */
  MAAL(new Tekst(" × ", " × ")),
  /** The first divided by the second. */
  GEDEELD_DOOR(new Tekst(" / ", " / ")),
  /** The smaller of two; zero when one of them is, whatever the other is. */
  HOOGSTENS(new Tekst(", hoogstens ", ", at most ")),
  /** The larger of two. */
  MINSTENS(new Tekst(", minstens ", ", at least ")),
  /** The first, which counts because of what the second is: two operands. */
  GEZIEN(new Tekst(", gezien ", ", given "));

  private final Tekst teken;

  Bewerking(Tekst teken) {
    this.teken = teken;
  }

  /**
   * A number with a name that follows from others by this operation. Of one other it is that other
   * under the name.
   *
   * @param naam the name
   * @param waarde the number
   * @param delen the others in order, at least one
   * @return the tree
   */
  public Herleiding onder(Naam naam, Uitkomst<Breuk> waarde, List<Herleiding> delen) {
    return naam.op(delen.size() == 1 ? delen.get(0) : herleiding(waarde, delen), waarde);
  }

  /** A node without a name of its own: its label is its formula. */
  Herleiding herleiding(Uitkomst<Breuk> waarde, List<Herleiding> delen) {
    Tekst formule = formule(delen);
    boolean anderSoort = this == MAAL || this == GEDEELD_DOOR;
    return Herleiding.builder()
        .label(formule)
        .formule(formule)
        .bewerking(this)
        .waarde(waarde)
        .eenheid(anderSoort ? Eenheid.GETAL : delen.get(0).eenheid())
        .delen(delen)
        .build();
  }

  /** The labels of the operands with the sign between. */
  Tekst formule(List<Herleiding> delen) {
    return new Tekst(woorden(delen, Taal.NL), woorden(delen, Taal.EN));
  }

  private String woorden(List<Herleiding> delen, Taal taal) {
    ImmutableList.Builder<String> woorden = ImmutableList.builder();
    for (Herleiding deel : delen) {
      String woord = deel.label().in(taal);
      woorden.add(deel.isNaamloos() ? "(" + woord + ")" : woord);
    }
    return String.join(teken.in(taal), woorden.build());
  }
}
