package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Optie;

/** Activities that go with the two visions of the employer (choice 2, report 3.2). */
public enum Werkgeversactiviteit implements Begrip {
  /**
   * Vacancies at the front of the process. Right at the start of the process the municipality
   * checks whether there is a vacancy that suits the candidate.
   */
  VACATURES_VOORAAN(Optie.ROL_WERKGEVER_CENTRAAL, "3.2"),
  /**
   * Staff with recruitment experience. The municipality trains staff in recruitment and selection
   * (werving en selectie) or hires people who already have that experience.
   */
  WERVINGSERVARING(Optie.ROL_WERKGEVER_CENTRAAL, "3.2"),
  /**
   * One approach in acquisition. Everyone who approaches employers for the municipality and its
   * partners works in the same way, so that an employer is not approached differently each time.
   */
  UNIFORME_ACQUISITIE(Optie.ROL_WERKGEVER_CENTRAAL, "3.2"),
  /**
   * Employer's wish first. In talks about a placement the municipality starts from what the
   * employer is looking for, and only then turns to its own candidate.
   */
  WENS_WERKGEVER_EERST(Optie.ROL_WERKGEVER_CENTRAAL, "3.2"),
  /**
   * Targets per sector. Employers and municipality agree per sector how many training places and
   * jobs there will be for the target group.
   */
  SECTORDOELEN(Optie.ROL_WERKGEVER_MEDEBEPALEND, "3.2"),
  /**
   * Services tailored to the employer. The municipality arranges its services as employers ask for
   * them, for example with a secondment facility (detachering).
   */
  DIENSTEN_OP_MAAT(Optie.ROL_WERKGEVER_MEDEBEPALEND, "3.2"),
  /**
   * Grouping to the employer's wish. Candidates are selected and grouped by features that matter to
   * employers, such as wage value (loonwaarde) or working alone or in a group.
   */
  INDELING_NAAR_WENS(Optie.ROL_WERKGEVER_MEDEBEPALEND, "3.2"),
  /**
   * Route to work tuned to demand (toeleiding). The route to work, with training and preparation,
   * is tuned to the staff that employers need.
   */
  TOELEIDING_OP_VRAAG(Optie.ROL_WERKGEVER_MEDEBEPALEND, "3.2"),
  /**
   * Caseload open to employers (bestand). Employers can choose candidates themselves from the
   * caseload of people on a benefit.
   */
  BESTAND_OPEN(Optie.ROL_WERKGEVER_MEDEBEPALEND, "3.2");

  private final Optie visie;
  private final Vindplaats vindplaats;

  Werkgeversactiviteit(Optie visie, String paragraaf) {
    this.visie = visie;
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  /**
   * The vision of the employer that the activity goes with.
   *
   * @return an option of choice 2
   */
  public Optie visie() {
    return visie;
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
