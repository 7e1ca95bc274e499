package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** The kinds of parties that policy and execution are divided over. */
public enum Partijsoort implements Begrip {
  /** The municipal council (gemeenteraad). */
  RAAD("7.2", Toekenning.JA),
  /** The executive (college van burgemeester en wethouders), its own departments included. */
  COLLEGE("7.2", Toekenning.JA),
  /** A municipal or merged execution organisation, such as that of municipality Y. */
  UITVOERINGSORGANISATIE("7.2", Toekenning.JA),
  /** A joint body of municipalities (gemeenschappelijke regeling). */
  GEMEENSCHAPPELIJKE_REGELING("7.2", Toekenning.JA),
  /** A sheltered-employment company (SW-bedrijf). */
  SW_BEDRIJF("7.1", Toekenning.ONBEKEND),
  /** A commercial re-integration company (commercieel re-integratiebedrijf). */
  REINTEGRATIEBEDRIJF("6.4 (Efficiëntie vraagstukken)", Toekenning.NEE),
  /** The national benefits agency, where intake starts. */
  UWV("1.2", Toekenning.JA),
  /** An employer service point (werkgeversservicepunt). */
  WERKGEVERSSERVICEPUNT("7.3", Toekenning.ONBEKEND),
  /** A school, of which pupils leave for work. */
  SCHOOL("4 (v)", Toekenning.ONBEKEND),
  /** An organisation for care or welfare. */
  ZORGINSTELLING("4 (iv)", Toekenning.ONBEKEND),
  /** Any other party, such as the specialists that municipality X hires. */
  OVERIG("7.2", Toekenning.ONBEKEND);

  private final Vindplaats vindplaats;
  private final Toekenning overheid;

  Partijsoort(String paragraaf, Toekenning overheid) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
    this.overheid = overheid;
  }

  /**
   * Whether it has policy direction (beleidsregie): council and executive always have, and cannot
   * part with it (report 7.2).
   *
   * @return whether it has
   */
  public boolean heeftBeleidsregie() {
    return this == RAAD || this == COLLEGE;
  }

  /**
   * Whether it belongs to the municipality itself: council, executive and execution organisation.
   * That an execution organisation is the municipality's own is a reading of this library.
   *
   * @return whether it does
   */
  public boolean isEigen() {
    return heeftBeleidsregie() || this == UITVOERINGSORGANISATIE;
  }

  /**
   * Whether it is one of the other parties beside director and subcontractors: the national agency,
   * the employer service point, schools and care. Only these can merely work along.
   *
   * @return whether it is
   */
  public boolean isKetenpartner() {
    return switch (this) {
      case UWV, WERKGEVERSSERVICEPUNT, SCHOOL, ZORGINSTELLING -> true;
      case RAAD,
          COLLEGE,
          UITVOERINGSORGANISATIE,
          GEMEENSCHAPPELIJKE_REGELING,
          SW_BEDRIJF,
          REINTEGRATIEBEDRIJF,
          OVERIG ->
          false;
    };
  }

  /**
   * Whether it is a public body, to which fixing rights and duties can be mandated (Participatiewet
   * art. 7 lid 4). Which kinds are is a reading of this library.
   *
   * @return yes, no, or unknown where parties of this kind differ
   */
  public Toekenning overheid() {
    return overheid;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Regieteksten.REGIE;
  }
}
