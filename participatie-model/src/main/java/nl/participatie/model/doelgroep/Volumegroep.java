package nl.participatie.model.doelgroep;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** The groups whose size the rekenmodel follows over the years (report 2.2). */
public enum Volumegroep implements Begrip {
  /**
   * Social assistance recipients (WWB). People on social assistance as formerly under the WWB; by
   * default their national number stays the same, apart from ups and downs in the economy.
   */
  WWB("2.2"),
  /**
   * Sitting Wsw group (zittend bestand). People who already had a place under the sheltered
   * employment act (Wsw); nobody has been added since 2015, so the group runs down to zero.
   */
  WSW("2.2"),
  /**
   * New sheltered work group (nieuw beschut). People in new sheltered work under the
   * Participatiewet: by default one person for every three people who leave the Wsw.
   */
  BESCHUT("2.2"),
  /**
   * New group at regular employers. People who would once have entered the Wsw and now work for
   * ordinary employers: by default two for every three people who leave the Wsw.
   */
  REGULIER("2.2"),
  /**
   * New group, formerly Wajong. People who under the old rules would have entered the Wajong and
   * now belong to the municipality; nationally the group is expected to grow to 135,000.
   */
  WAJONG("2.2");

  private final Vindplaats vindplaats;

  Volumegroep(String paragraaf) {
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
