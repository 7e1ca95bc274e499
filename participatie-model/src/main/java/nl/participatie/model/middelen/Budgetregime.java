package nl.participatie.model.middelen;

import java.util.Optional;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * The regime of a year: what the streams of money are called. In every regime the re-integration
 * money is free to spend: the earmarks from before 2015 are gone (report 5.1 (iv)). The names are
 * the Dutch legal ones.
 */
public enum Budgetregime implements Begrip {
  /**
   * 2015 to 2018: the re-integration money comes in a lump within the municipal fund, free to
   * spend.
   */
  JAREN_2015_2018(
      2015,
      2018,
      "gebundelde uitkering (inkomensdeel, BUIG)",
      "integratie-uitkering sociaal domein, deel participatie",
      Zekerheid.GELEZEN,
      new Vindplaats(Bron.PARTICIPATIEWET, "art. 69")),
  /** 2019 to 2021: the classic part is said to have moved to the general grant (unverified). */
  JAREN_2019_2021(
      2019,
      2021,
      "gebundelde uitkering (inkomensdeel, BUIG)",
      "integratie-uitkering Participatie (Wsw en nieuwe doelgroepen), klassiek deel algemene uitkering",
      Zekerheid.NIET_GEVERIFIEERD,
      new Vindplaats(Bron.GEEN, "")),
  /** 2022 to 2027: wage subsidies within the income budget are funded on realised spending. */
  JAREN_2022_2027(
      2022,
      2027,
      "gebundelde uitkering (BUIG), loonkostensubsidie op realisatie",
      "integratie-uitkering Participatie, extra middelen beschut werk en sociale infrastructuur",
      Zekerheid.NIET_GEVERIFIEERD,
      new Vindplaats(Bron.DIVOSA_BENCHMARK, "8.2")),
  /**
   * From 2028: the structural forfait of the wage subsidy on realised spending as well (announced).
   */
  VANAF_2028(
      2028,
      Integer.MAX_VALUE,
      "gebundelde uitkering (BUIG), loonkostensubsidie en structureel forfait op realisatie",
      "integratie-uitkering Participatie, extra middelen beschut werk en sociale infrastructuur",
      Zekerheid.AANGEKONDIGD,
      new Vindplaats(Bron.GEEN, ""));

  /** How sure the description of a regime is. */
  public enum Zekerheid {
    /** Read in the text of the law. */
    GELEZEN,
    /** From memory of practice, not checked against a text. */
    NIET_GEVERIFIEERD,
    /** Announced, not yet law when this version was made. */
    AANGEKONDIGD
  }

  private final int vanaf;
  private final int totEnMet;
  private final String inkomen;
  private final String reintegratie;
  private final Zekerheid zekerheid;
  private final Vindplaats vindplaats;

  Budgetregime(
      int vanaf,
      int totEnMet,
      String inkomen,
      String reintegratie,
      Zekerheid zekerheid,
      Vindplaats vindplaats) {
    this.vanaf = vanaf;
    this.totEnMet = totEnMet;
    this.inkomen = inkomen;
    this.reintegratie = reintegratie;
    this.zekerheid = zekerheid;
    this.vindplaats = vindplaats;
  }

  /**
   * The regime of a year.
   *
   * @param jaar the year
   * @return the regime, or why there is none: the Participatiewet holds from 2015
   */
  public static Uitkomst<Budgetregime> van(int jaar) {
    for (Budgetregime regime : values()) {
      if (jaar >= regime.vanaf && jaar <= regime.totEnMet) {
        return Uitkomst.van(regime);
      }
    }
    return Uitkomst.onbepaald(
        new Onbepaald(
            "Budgetregime." + jaar,
            Onbepaald.Reden.VOOR_GELDIGHEID,
            new Tekst(
                "De Participatiewet geldt vanaf 2015; voor " + jaar + " is geen regime bekend.",
                "The Participatiewet holds from 2015; no regime is known for " + jaar + ".")));
  }

  /**
   * The first year.
   *
   * @return the year
   */
  public int vanaf() {
    return vanaf;
  }

  /**
   * The last year.
   *
   * @return the year, or empty when no end is known
   */
  public Optional<Integer> totEnMet() {
    return totEnMet == Integer.MAX_VALUE ? Optional.empty() : Optional.of(totEnMet);
  }

  /**
   * What the money for benefits and wage subsidies is called.
   *
   * @return the Dutch legal name
   */
  public String inkomen() {
    return inkomen;
  }

  /**
   * What the money for re-integration is called.
   *
   * @return the Dutch legal name
   */
  public String reintegratie() {
    return reintegratie;
  }

  /**
   * What the money for execution is called. It is the same in every regime.
   *
   * @return the Dutch legal name
   */
  public String uitvoering() {
    return "algemene uitkering gemeentefonds, cluster werk en inkomen";
  }

  /**
   * How sure this description is.
   *
   * @return the certainty
   */
  public Zekerheid zekerheid() {
    return zekerheid;
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
