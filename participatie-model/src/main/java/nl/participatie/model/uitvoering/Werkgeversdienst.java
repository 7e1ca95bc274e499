package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** Services to employers, declared from narrow to wide (report 6.3, Weener XL). */
public enum Werkgeversdienst implements Begrip {
  /**
   * Vacancy matching (vacaturebemiddeling). The municipality finds a suitable candidate for an
   * employer's existing vacancy: the narrowest form of service.
   */
  VACATUREBEMIDDELING("6.3"),
  /**
   * Adapting work (werk aanpassen). Tasks at an employer are divided or arranged differently, so
   * that they fit what people in the target group can do.
   */
  WERK_AANPASSEN("6.3"),
  /**
   * Matching with guidance. A candidate is matched with an employer, after which both employer and
   * employee receive guidance in the workplace (begeleiding).
   */
  BEMIDDELING_EN_BEGELEIDING("6.3"),
  /**
   * Cleaning cooperative (schoonmaakcoöperatie). Cooperative in which people from the target group
   * do cleaning work for companies and institutions.
   */
  SCHOONMAAKCOOPERATIE("6.3"),
  /**
   * Green maintenance (groenvoorziening). Laying out and upkeep of parks, gardens and other green
   * areas by people from the target group, on behalf of a client.
   */
  GROENVOORZIENING("6.3"),
  /**
   * Group secondment (groepsdetachering). A group of people works under supervision at an
   * employer's site, or takes over part of the work process there altogether.
   */
  GROEPSDETACHERING("6.3"),
  /**
   * Production in own premises (eigen productie). The executing organisation makes products or
   * delivers services for clients at its own site, with its own supervision and machines.
   */
  EIGEN_PRODUCTIE("6.3"),
  /**
   * Neighbourhood services (wijkdiensten). People from the target group do useful work close to
   * home, such as odd jobs and help for residents of a neighbourhood.
   */
  WIJKDIENSTEN("6.3"),
  /**
   * Work-like day activities (dagbesteding). Activities that resemble work but are not a job, for
   * people with a lower wage value (loonwaarde) than in sheltered work.
   */
  ARBEIDSMATIGE_DAGBESTEDING("6.3");

  private final Vindplaats vindplaats;

  Werkgeversdienst(String paragraaf) {
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
