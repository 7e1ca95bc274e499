package nl.participatie.keuzes.thermometer;

import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What is asked of the steps in a decision history; a code is never used for another rule. */
public enum Stapregel implements Begrip {
  /**
   * A choice is not carried out before it is decided: policy and money come first, execution
   * follows (report 1.2). Putting things in place (INRICHTING) is not yet carrying out.
   */
  UITVOERING_ZONDER_BESLUIT("D-01", Toetsuitkomst.SCHENDING, Vindplaats.rapport("1.2")),
  /** Whoever decides has the authority: policy direction stays with council and executive. */
  BESLISSER_ONBEVOEGD("D-02", Toetsuitkomst.SCHENDING, Vindplaats.rapport("7.2")),
  /**
   * It is known who decided. Without it there is no telling whether the authority was there, and
   * silence would read as approval.
   */
  BESLISSER_ONBEKEND("D-03", Toetsuitkomst.ONBEPAALD, Vindplaats.rapport("7.2")),
  /**
   * An option that held is withdrawn only for a new one. A new one, or the same, that is named in
   * the step that opens the decision again is enough, though it holds only when it is decided.
   */
  OPTIE_INGETROKKEN("D-04", Toetsuitkomst.SCHENDING, eigen()),
  /** No event is from before 2013. */
  VOOR_2013("D-05", Toetsuitkomst.SCHENDING, eigen()),
  /**
   * A decision says what was decided. The thermometer counts the state as it is told; what is
   * decided cannot.
   */
  BESLUIT_ZONDER_OPTIE("D-06", Toetsuitkomst.SCHENDING, eigen());

  private final String code;
  private final Toetsuitkomst uitkomst;
  private final Vindplaats vindplaats;

  Stapregel(String code, Toetsuitkomst uitkomst, Vindplaats vindplaats) {
    this.code = code;
    this.uitkomst = uitkomst;
    this.vindplaats = vindplaats;
  }

  /** What this library asks of a history without a source that says so. */
  private static Vindplaats eigen() {
    return new Vindplaats(Bron.GEEN, "", "asked of a decision history by this library");
  }

  /** {@return the code, {@code D-01} to {@code D-06}} */
  @Override
  public String code() {
    return code;
  }

  /**
   * What it means when a step is not as asked.
   *
   * @return a violation, or not determined
   */
  public Toetsuitkomst uitkomst() {
    return uitkomst;
  }

  /**
   * How grave it is when a step is not as asked: never blocking, since the division of authority is
   * an assumption and a history tells of what has happened already.
   *
   * @return a warning for a violation, attention for what is not determined
   */
  public Ernst ernst() {
    return uitkomst.ernst(Sterkte.STERK);
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Thermometerteksten.THERMOMETER;
  }
}
