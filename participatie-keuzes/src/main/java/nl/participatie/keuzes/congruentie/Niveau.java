package nl.participatie.keuzes.congruentie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** The levels of a municipality that can each live by an option, from the top down. */
public enum Niveau implements Begrip {
  /** Policy (beleid): what council and executive decided. */
  BELEID("beleid"),
  /** Management: what the work is steered on. */
  MANAGEMENT("management"),
  /** Execution (uitvoering): what is done in practice. */
  UITVOERING("uitvoering");

  private final String attribuut;

  Niveau(String attribuut) {
    this.attribuut = attribuut;
  }

  /**
   * The name of the attribute that holds its position in a file.
   *
   * @return the name in lower case, for example {@code beleid}
   */
  public String attribuut() {
    return attribuut;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.CONGRUENTIE, "");
  }

  @Override
  public Teksten teksten() {
    return Congruentieteksten.CONGRUENTIE;
  }
}
