package nl.participatie.keuzes.regie;

import java.util.List;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * What there can be to say about direction over execution. Codes up to {@code G-17} are about the
 * network alone; from {@code G-21} on about the network beside the choices.
 */
public enum Regiesignaal {
  /** Policy direction outside council and executive, or handed over. */
  BELEIDSREGIE_WEGGEGEVEN("G-01", Ernst.BLOKKEREND, "7.2"),
  /** Nobody has execution direction over a group in a part-process. */
  GEEN_REGISSEUR("G-02", Ernst.WAARSCHUWING, "7.2"),
  /** More than one party has execution direction over the same. */
  MEER_REGISSEURS("G-03", Ernst.WAARSCHUWING, "7.2"),
  /** A director without a say over the budget. */
  GEEN_ZEGGENSCHAP("G-04", Ernst.WAARSCHUWING, "7.2"),
  /** A director who does not answer for the result. */
  GEEN_RESULTAATVERANTWOORDELIJKHEID("G-05", Ernst.WAARSCHUWING, "7.2"),
  /** A director without the authority to steer. */
  GEEN_BEVOEGDHEID("G-06", Ernst.WAARSCHUWING, "7.2"),
  /** A subcontractor with an open assignment. */
  OPEN_OPDRACHT("G-07", Ernst.WAARSCHUWING, "7.2"),
  /** Direction assigned by somebody without policy direction. */
  REGIE_DOOR_ANDER("G-08", Ernst.WAARSCHUWING, "7.2"),
  /** A role that does not fit the assignments. */
  ROL_PAST_NIET("G-09", Ernst.WAARSCHUWING, "7.2"),
  /** Assignments that come back to who gave them. */
  KRING("G-10", Ernst.WAARSCHUWING, "7.2"),
  /** Not determined: whether a director has a say over the budget. */
  ZEGGENSCHAP_ONBEKEND("G-11", Ernst.AANDACHT, "7.2"),
  /** Not determined: whether a director answers for the result. */
  RESULTAATVERANTWOORDELIJKHEID_ONBEKEND("G-12", Ernst.AANDACHT, "7.2"),
  /** Not determined: whether a director has the authority to steer. */
  BEVOEGDHEID_ONBEKEND("G-13", Ernst.AANDACHT, "7.2"),
  /** Not determined: whether the assignment of a subcontractor is delimited. */
  AFBAKENING_ONBEKEND("G-14", Ernst.AANDACHT, "7.2"),
  /** Not determined: whether a role fits, because nobody says which it is. */
  ROL_ONBEKEND("G-15", Ernst.AANDACHT, "7.2"),
  /** Registration or intake with a party that is no public body: a reading of this library. */
  RECHTEN_BUITEN_OVERHEID("G-16", Ernst.WAARSCHUWING),
  /** Not determined: whether registration or intake lies with a public body. */
  OVERHEID_ONBEKEND("G-17", Ernst.AANDACHT),
  /** Work goes to others, while the choice is to do it oneself. */
  TOCH_UITBESTEED("G-21", Ernst.WAARSCHUWING, "6.4 (Efficiëntie vraagstukken)"),
  /** The choice is to do it together, and no joint organisation has an assignment. */
  GEEN_GEZAMENLIJKE_ORGANISATIE("G-22", Ernst.WAARSCHUWING, "6.4 (Efficiëntie vraagstukken)"),
  /** The choice is to contract out, and nobody outside has an assignment. */
  NIETS_UITBESTEED("G-23", Ernst.WAARSCHUWING, "6.4 (Efficiëntie vraagstukken)"),
  /** The choice is to contract everything out, and part of the work is with nobody outside. */
  NIET_ALLES_UITBESTEED("G-24", Ernst.WAARSCHUWING, "6.4 (Efficiëntie vraagstukken)"),
  /** The choice is for caps, and an assignment to a subcontractor has none, nor its contract. */
  CAPACITEIT_ONTBREEKT("G-25", Ernst.WAARSCHUWING, "6.2"),
  /** The choice is for an open end, and an assignment or its contract has a limit. */
  CAPACITEIT_BIJ_OPEN_EINDE("G-26", Ernst.AANDACHT, "6.2"),
  /** The choice is for costs per group, and a director has one say over several groups. */
  ZEGGENSCHAP_NIET_PER_GROEP("G-27", Ernst.AANDACHT, "5.1"),
  /** The choice is for costs of the organisation, and a director has a say group by group. */
  ZEGGENSCHAP_PER_GROEP("G-28", Ernst.AANDACHT, "5.1"),
  /** The choice is for a varied offer, and nobody has the services that it needs. */
  INFRASTRUCTUUR_ONTBREEKT("G-29", Ernst.WAARSCHUWING, "6.3"),
  /** The choice is for matching only, and staffing services are assigned. */
  MEER_DAN_BEMIDDELING("G-30", Ernst.AANDACHT, "6.3"),
  /** Not determined: how a subcontractor is paid, while the choice is to contract out. */
  BETALING_ONBEKEND("G-31", Ernst.AANDACHT, "7.2");

  private final String code;
  private final Ernst ernst;
  private final Vindplaats vindplaats;

  Regiesignaal(String code, Ernst ernst, String paragraaf) {
    this(code, ernst, Vindplaats.rapport(paragraaf));
  }

  Regiesignaal(String code, Ernst ernst) {
    this(code, ernst, new Vindplaats(Bron.PARTICIPATIEWET, "art. 7 lid 4"));
  }

  Regiesignaal(String code, Ernst ernst, Vindplaats vindplaats) {
    this.code = code;
    this.ernst = ernst;
    this.vindplaats = vindplaats;
  }

  /**
   * The code by which findings carry it.
   *
   * @return the code, for example {@code G-01}; never reused
   */
  public String code() {
    return code;
  }

  /**
   * How grave it is.
   *
   * @return the severity
   */
  public Ernst ernst() {
    return ernst;
  }

  /**
   * Where it comes from.
   *
   * @return the source
   */
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  /** A finding with the text of this code. */
  Bevinding bevinding(List<String> onderwerp, Tekst... delen) {
    return met(Regieteksten.REGIE.tekst(code, delen), onderwerp);
  }

  /** A finding with one of the texts of this code. */
  Bevinding inVorm(String vorm, List<String> onderwerp, Tekst... delen) {
    return met(Regieteksten.REGIE.tekst(code + "." + vorm, delen), onderwerp);
  }

  private Bevinding met(Tekst toelichting, List<String> onderwerp) {
    return Bevinding.builder()
        .code(code)
        .ernst(ernst)
        .onderwerp(onderwerp)
        .toelichting(toelichting)
        .vindplaats(vindplaats)
        .build();
  }
}
