package nl.participatie.model.keuze;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.taal.Teksten;

/**
 * The 47 options (opties) of the 19 choices. An option is known everywhere by the number of its
 * choice and its own code, for example {@code 12.OPEN_EINDE}: a code alone is not unique ({@code
 * GEEN} is an option of two choices).
 */
public enum Optie implements Begrip {
  /** 1.INVESTEREN: invest. */
  NUG_BEMIDDELING_INVESTEREN(Keuze.NUG_BEMIDDELING, "INVESTEREN", Richting.A, "3.2"),
  /** 1.NIET_INVESTEREN: do not invest. */
  NUG_BEMIDDELING_NIET_INVESTEREN(Keuze.NUG_BEMIDDELING, "NIET_INVESTEREN", Richting.B, "3.2"),
  /** 2.CENTRAAL: employer at the centre. */
  ROL_WERKGEVER_CENTRAAL(
      Keuze.ROL_WERKGEVER,
      "CENTRAAL",
      Richting.A,
      "3.2 (De werkgever centraal of de werkgever bepalend)"),
  /** 2.MEDEBEPALEND: employer helps decide. */
  ROL_WERKGEVER_MEDEBEPALEND(
      Keuze.ROL_WERKGEVER,
      "MEDEBEPALEND",
      Richting.B,
      "3.2 (De werkgever centraal of de werkgever bepalend)"),
  /** 3.ACTIEF: spend actively. */
  REINTEGRATIE_REGULIER_ACTIEF(Keuze.REINTEGRATIE_REGULIER, "ACTIEF", Richting.A, "4 (i)"),
  /** 3.BEPERKT: spend to a limited extent. */
  REINTEGRATIE_REGULIER_BEPERKT(Keuze.REINTEGRATIE_REGULIER, "BEPERKT", Richting.A, "4 (i)"),
  /** 3.GEEN: do not spend. */
  REINTEGRATIE_REGULIER_GEEN(Keuze.REINTEGRATIE_REGULIER, "GEEN", Richting.B, "4 (i)"),
  /** 4.BREED: widely: for the whole target group. */
  LOONKOSTENSUBSIDIE_BREED(Keuze.LOONKOSTENSUBSIDIE, "BREED", Richting.A, "4 (ii)"),
  /** 4.SMAL: narrowly: for a defined group. */
  LOONKOSTENSUBSIDIE_SMAL(Keuze.LOONKOSTENSUBSIDIE, "SMAL", Richting.B, "4 (ii)"),
  /** 5.DIENSTBETREKKING: sheltered place with an employment contract. */
  BESCHUT_WERK_DIENSTBETREKKING(Keuze.BESCHUT_WERK, "DIENSTBETREKKING", Richting.A, "4 (iii)"),
  /** 5.DIENSTBETREKKING_VOLUMEAFHANKELIJK: employment contract, depending on numbers. */
  BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK(
      Keuze.BESCHUT_WERK, "DIENSTBETREKKING_VOLUMEAFHANKELIJK", Richting.A, "4 (iii)"),
  /** 5.REGULIERE_WERKGEVER: with ordinary employers only. */
  BESCHUT_WERK_REGULIERE_WERKGEVER(
      Keuze.BESCHUT_WERK, "REGULIERE_WERKGEVER", Richting.B, "4 (iii)"),
  /** 5.INKOMENSVOORZIENING: benefit with day activities. */
  BESCHUT_WERK_INKOMENSVOORZIENING(
      Keuze.BESCHUT_WERK, "INKOMENSVOORZIENING", Richting.B, "4 (iii)"),
  /** 6.GEEN: spend nothing. */
  ZORG_EN_WELZIJN_GEEN(Keuze.ZORG_EN_WELZIJN, "GEEN", Richting.A, "4 (iv)"),
  /** 6.COLLECTIEF: collective services. */
  ZORG_EN_WELZIJN_COLLECTIEF(Keuze.ZORG_EN_WELZIJN, "COLLECTIEF", Richting.B, "4 (iv)"),
  /** 6.INDIVIDUEEL: individual services. */
  ZORG_EN_WELZIJN_INDIVIDUEEL(Keuze.ZORG_EN_WELZIJN, "INDIVIDUEEL", Richting.C, "4 (iv)"),
  /** 7.ACTIEF: actively offer help. */
  SCHOOLVERLATERS_ACTIEF(Keuze.SCHOOLVERLATERS, "ACTIEF", Richting.A, "4 (v)"),
  /** 7.NIET_ACTIEF: do not actively offer help. */
  SCHOOLVERLATERS_NIET_ACTIEF(Keuze.SCHOOLVERLATERS, "NIET_ACTIEF", Richting.B, "4 (v)"),
  /** 8.PER_DEELBUDGET: p-budget by part. */
  P_BUDGET_PER_DEELBUDGET(Keuze.P_BUDGET, "PER_DEELBUDGET", Richting.A, "5.1 (i)"),
  /** 8.INTEGRAAL: p-budget as one whole. */
  P_BUDGET_INTEGRAAL(Keuze.P_BUDGET, "INTEGRAAL", Richting.A, "5.1 (ii)"),
  /** 8.MET_AANVULLENDE_FINANCIERING: p-budget with additional money. */
  P_BUDGET_MET_AANVULLENDE_FINANCIERING(
      Keuze.P_BUDGET, "MET_AANVULLENDE_FINANCIERING", Richting.A, "5.1 (iii)"),
  /** 8.MET_GEMEENTEFONDS: p-budget together with the municipal fund. */
  P_BUDGET_MET_GEMEENTEFONDS(Keuze.P_BUDGET, "MET_GEMEENTEFONDS", Richting.B, "5.1 (iv)"),
  /** 8.SOCIAAL_DOMEIN: p-budget together with the social domain. */
  P_BUDGET_SOCIAAL_DOMEIN(Keuze.P_BUDGET, "SOCIAAL_DOMEIN", Richting.B, "5.1 (vii)"),
  /** 9.BUDGET: as a separate budget. */
  INKOMENSDEEL_BUDGET(Keuze.INKOMENSDEEL, "BUDGET", Richting.A, "5.1"),
  /** 9.OUTCOME: steer by outcome. */
  INKOMENSDEEL_OUTCOME(Keuze.INKOMENSDEEL, "OUTCOME", Richting.B, "5.1 (v)"),
  /** 10.ORGANISATIE: for the organisation as a whole. */
  UITVOERINGSKOSTEN_ORGANISATIE(Keuze.UITVOERINGSKOSTEN, "ORGANISATIE", Richting.A, "5.1"),
  /** 10.PER_DOELGROEP: per target group. */
  UITVOERINGSKOSTEN_PER_DOELGROEP(Keuze.UITVOERINGSKOSTEN, "PER_DOELGROEP", Richting.B, "5.1"),
  /** 11.VERDIENCAPACITEIT: on earning capacity (verdiencapaciteit). */
  BEOORDELING_VERDIENCAPACITEIT(Keuze.BEOORDELING, "VERDIENCAPACITEIT", Richting.A, "6.2"),
  /** 11.TIME_TO_MARKET: on time to market. */
  BEOORDELING_TIME_TO_MARKET(Keuze.BEOORDELING, "TIME_TO_MARKET", Richting.B, "6.2"),
  /** 12.OPEN_EINDE: open end. */
  INSTRUMENTCAPACITEIT_OPEN_EINDE(Keuze.INSTRUMENTCAPACITEIT, "OPEN_EINDE", Richting.A, "6.2"),
  /** 12.PLAFONDS: caps set beforehand (plafonds). */
  INSTRUMENTCAPACITEIT_PLAFONDS(Keuze.INSTRUMENTCAPACITEIT, "PLAFONDS", Richting.B, "6.2"),
  /** 13.WET: from the act. */
  DOELGROEPINDELING_WET(Keuze.DOELGROEPINDELING, "WET", Richting.A, "6.2"),
  /** 13.WERKGEVERSVRAAG: from employers' demand. */
  DOELGROEPINDELING_WERKGEVERSVRAAG(Keuze.DOELGROEPINDELING, "WERKGEVERSVRAAG", Richting.B, "6.2"),
  /** 14.INSTROOM_BEPERKEN: limit the inflow at the gate (poort). */
  POORT_INSTROOM_BEPERKEN(Keuze.POORT, "INSTROOM_BEPERKEN", Richting.A, "6.3"),
  /** 14.UITSTROOM_VERSNELLEN: speed up the outflow. */
  POORT_UITSTROOM_VERSNELLEN(Keuze.POORT, "UITSTROOM_VERSNELLEN", Richting.B, "6.3"),
  /** 15.VOORAAN: at the front of the process. */
  DIAGNOSTIEK_VOORAAN(Keuze.DIAGNOSTIEK, "VOORAAN", Richting.A, "6.3"),
  /** 15.SELECTIEF: for certain groups only. */
  DIAGNOSTIEK_SELECTIEF(Keuze.DIAGNOSTIEK, "SELECTIEF", Richting.B, "6.3"),
  /** 16.VACATUREBEMIDDELING: vacancy matching only (vacaturebemiddeling). */
  WERKGEVERSAANBOD_VACATUREBEMIDDELING(
      Keuze.WERKGEVERSAANBOD, "VACATUREBEMIDDELING", Richting.A, "6.3"),
  /** 16.GEVARIEERD: varied offer. */
  WERKGEVERSAANBOD_GEVARIEERD(Keuze.WERKGEVERSAANBOD, "GEVARIEERD", Richting.B, "6.3"),
  /** 17.ZELFDE_BEOORDELING: the same assessment. */
  ZITTEND_BESTAND_ZELFDE_BEOORDELING(
      Keuze.ZITTEND_BESTAND,
      "ZELFDE_BEOORDELING",
      Richting.A,
      "6.4 (Keuzes bij het zittend bestand)"),
  /** 17.APARTE_AANPAK: a separate approach. */
  ZITTEND_BESTAND_APARTE_AANPAK(
      Keuze.ZITTEND_BESTAND, "APARTE_AANPAK", Richting.B, "6.4 (Keuzes bij het zittend bestand)"),
  /** 18.ZELF: done by the municipality itself. */
  UITVOERING_ZELF(Keuze.UITVOERING, "ZELF", Richting.A, "6.4 (Efficiëntie vraagstukken)"),
  /** 18.ZELF_GEZAMENLIJK: done together with other municipalities. */
  UITVOERING_ZELF_GEZAMENLIJK(
      Keuze.UITVOERING, "ZELF_GEZAMENLIJK", Richting.A, "6.4 (Efficiëntie vraagstukken)"),
  /** 18.DEELS_UITBESTEED: partly contracted out. */
  UITVOERING_DEELS_UITBESTEED(
      Keuze.UITVOERING, "DEELS_UITBESTEED", Richting.B, "6.4 (Efficiëntie vraagstukken)"),
  /** 18.GEHEEL_UITBESTEED: wholly contracted out. */
  UITVOERING_GEHEEL_UITBESTEED(
      Keuze.UITVOERING, "GEHEEL_UITBESTEED", Richting.B, "6.4 (Efficiëntie vraagstukken)"),
  /** 19.EEN_OP_EEN: one to one. */
  AANPAK_EEN_OP_EEN(Keuze.AANPAK, "EEN_OP_EEN", Richting.A, "6.4 (Efficiëntie vraagstukken)"),
  /** 19.GROEPSGEWIJS: in groups. */
  AANPAK_GROEPSGEWIJS(Keuze.AANPAK, "GROEPSGEWIJS", Richting.B, "6.4 (Efficiëntie vraagstukken)");

  private static final ImmutableMap<String, Optie> OP_CODE = opCode();

  private final Keuze keuze;
  private final String code;
  private final Richting richting;
  private final String paragraaf;

  Optie(Keuze keuze, String code, Richting richting, String paragraaf) {
    this.keuze = keuze;
    this.code = code;
    this.richting = richting;
    this.paragraaf = paragraaf;
  }

  // a plain loop: the first stream and lambda of a JVM cost milliseconds
  private static ImmutableMap<String, Optie> opCode() {
    ImmutableMap.Builder<String, Optie> opCode = ImmutableMap.builder();
    for (Optie optie : values()) {
      opCode.put(optie.toString(), optie);
    }
    return opCode.buildOrThrow();
  }

  /**
   * The option of a full code.
   *
   * @param code the full code, for example {@code 12.OPEN_EINDE}
   * @return the option, or empty when there is none
   */
  public static Optional<Optie> zoek(String code) {
    return Optional.ofNullable(OP_CODE.get(code));
  }

  /**
   * The option of a choice by its own code.
   *
   * @param keuze the choice
   * @param code the option's own code, for example {@code OPEN_EINDE}
   * @return the option, or empty when the choice has none of that code
   */
  public static Optional<Optie> zoek(Keuze keuze, String code) {
    return zoek(keuze.nummer() + "." + code);
  }

  /**
   * Parses a full code.
   *
   * @param code the full code, for example {@code 12.OPEN_EINDE}
   * @return the option
   * @throws IllegalArgumentException if there is none, naming the nearest one
   */
  public static Optie parse(String code) {
    Optie optie = OP_CODE.get(code);
    if (optie == null) {
      throw new IllegalArgumentException(
          "Unknown option '"
              + code
              + "'"
              + naaste(code)
                  .map(naaste -> ", nearest: " + naaste)
                  .orElse(", expected such as 12.OPEN_EINDE"));
    }
    return optie;
  }

  /**
   * The option that was most likely meant by an unknown code.
   *
   * @param code what was typed
   * @return the nearest option, or empty when none is near
   */
  public static Optional<Optie> naaste(String code) {
    return Dichtstbij.zoek(code, OP_CODE.keySet()).flatMap(Optie::zoek);
  }

  /**
   * The choice it belongs to.
   *
   * @return the choice
   */
  public Keuze keuze() {
    return keuze;
  }

  /**
   * The side of the dilemma it takes. Options of one choice may share a side.
   *
   * @return the side
   */
  public Richting richting() {
    return richting;
  }

  /**
   * The option's own code, without the number of its choice.
   *
   * @return the code, for example {@code OPEN_EINDE}
   */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Vindplaats vindplaats() {
    return Vindplaats.rapport(paragraaf);
  }

  @Override
  public Teksten teksten() {
    return Keuzeteksten.KEUZES;
  }

  @Override
  public String sleutel() {
    return "Optie." + this;
  }

  /** {@return the full code, as {@link #parse(String)} takes it} */
  @Override
  public String toString() {
    return keuze.nummer() + "." + code;
  }
}
