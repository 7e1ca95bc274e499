package nl.participatie.model.doelgroep;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;

/** Parts of a policy group that the report treats apart. */
public enum Deelgroep implements Begrip {
  /**
   * The willing (willers). The part of the regular work group that is motivated of its own accord
   * and so usually needs little re-integration support.
   */
  WILLERS(Beleidsdoelgroep.REGULIER, "4 (i)"),
  /**
   * The unwilling (niet-willers). The part of the regular work group that is expected to have
   * little motivation for re-integration; here enforcement, checks and a preventive effect matter
   * most.
   */
  NIET_WILLERS(Beleidsdoelgroep.REGULIER, "4 (i)"),
  /**
   * School leavers from special education (pro and vso). Young people leaving practical or special
   * secondary education (pro, vso), often living at home without a benefit, who until 2015 were the
   * main source of new Wajong entrants.
   */
  SCHOOLVERLATERS(Beleidsdoelgroep.NUG, "4 (v)");

  private final Beleidsdoelgroep doelgroep;
  private final Vindplaats vindplaats;

  Deelgroep(Beleidsdoelgroep doelgroep, String paragraaf) {
    this.doelgroep = doelgroep;
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  /**
   * The policy group that it is a part of.
   *
   * @return the group
   */
  public Beleidsdoelgroep doelgroep() {
    return doelgroep;
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
