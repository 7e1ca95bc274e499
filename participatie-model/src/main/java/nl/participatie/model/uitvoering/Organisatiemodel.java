package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** The organisation models of report 7.1. */
public enum Organisatiemodel implements Begrip {
  /**
   * Classic model (klassiek). The municipality handles intake, benefit and help towards work, while
   * the sheltered employment company runs the Wsw and programmes for people on assistance.
   */
  KLASSIEK("7.1"),
  /**
   * Cut between income and work (knip). Model in which income and work are separate: the benefit
   * lies with one organisation, work and development with a work-and-learning company
   * (werkleerbedrijf).
   */
  KNIP("7.1"),
  /**
   * Merged model (fusiemodel). Model in which one merged organisation takes care of the whole
   * process, from registration and benefit to work.
   */
  FUSIE("7.1"),
  /**
   * One organisation in three parts. Model with one organisation divided into three parts, each
   * with its own clearly defined assignment.
   */
  DRIE_ONDERDELEN("7.1");

  private final Vindplaats vindplaats;

  Organisatiemodel(String paragraaf) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }
}
