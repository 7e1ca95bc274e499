package nl.participatie.model.doelgroep;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** The groups whose size the rekenmodel follows over the years (report 2.2). */
public enum Volumegroep implements Begrip {
  /**
   * Social assistance recipients (WWB). People on social assistance as formerly under the WWB; by
   * default their national number stays the same, apart from ups and downs in the economy.
   */
  WWB("2.2", "WWB_VOLUME"),
  /**
   * Sitting Wsw group (zittend bestand). People who already had a place under the sheltered
   * employment act (Wsw); nobody has been added since 2015, so the group runs down to zero.
   */
  WSW("2.2", "WSW_VOLUME"),
  /**
   * New sheltered work group (nieuw beschut). People in new sheltered work under the
   * Participatiewet: by default one person for every three people who leave the Wsw.
   */
  BESCHUT("2.2", "WSW_VOLUME"),
  /**
   * New group at regular employers. People who would once have entered the Wsw and now work for
   * ordinary employers: by default two for every three people who leave the Wsw.
   */
  REGULIER("2.2", "WSW_VOLUME"),
  /**
   * New group, formerly Wajong. People who under the old rules would have entered the Wajong and
   * now belong to the municipality; nationally the group is expected to grow to 135,000.
   */
  WAJONG("2.2", "WAJONG_STRUCTUREEL");

  private final Vindplaats vindplaats;
  private final String kengetalLand;

  Volumegroep(String paragraaf, String kengetalLand) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
    this.kengetalLand = kengetalLand;
  }

  /**
   * The key figure with the most people that the whole country can have in the group, so that no
   * municipality has more: on benefit and in the Wsw those of 2015, in the former Wajong group the
   * structural number; who takes the place of somebody in the Wsw cannot be more than it had.
   *
   * @return the code, for example {@code WWB_VOLUME}
   */
  public String kengetalLand() {
    return kengetalLand;
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
