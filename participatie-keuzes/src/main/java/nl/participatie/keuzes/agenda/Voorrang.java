package nl.participatie.keuzes.agenda;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.taal.Teksten;

/**
 * The precedence of blocks (voorrang), from first to last: structure follows strategy (report 1.2).
 * Two blocks of one rank do not wait for each other.
 */
public enum Voorrang implements Begrip {
  /** Vision comes before everything. */
  VISIE,
  /** Policy choices and financial steering, of equal rank. */
  BELEID_EN_FINANCIEN,
  /** The execution models: steering on target groups and on the process, of equal rank. */
  UITVOERINGSMODEL,
  /** Organisation and efficiency follow from all the rest. */
  ORGANISATIE;

  /**
   * The rank of a block.
   *
   * @param blok the block
   * @return its rank
   */
  public static Voorrang van(Blok blok) {
    return switch (blok) {
      case VISIE -> VISIE;
      case BELEID, FINANCIELE_STURING -> BELEID_EN_FINANCIEN;
      case DOELGROEPSTURING, PROCESSTURING -> UITVOERINGSMODEL;
      case ORGANISATIE_EN_EFFICIENCY -> ORGANISATIE;
    };
  }

  /**
   * Whether this rank comes first.
   *
   * @param ander another rank
   * @return whether what has this rank is decided before what has the other one
   */
  public boolean gaatVoor(Voorrang ander) {
    return compareTo(ander) < 0;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return Vindplaats.rapport("1.2");
  }

  @Override
  public Teksten teksten() {
    return Agendateksten.AGENDA;
  }
}
