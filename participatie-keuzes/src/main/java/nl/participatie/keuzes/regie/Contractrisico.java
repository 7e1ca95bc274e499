package nl.participatie.keuzes.regie;

import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * Who bears which risk of a contract. The report names the forms only (7.2); who bears what is a
 * reading of this library, see {@link #vindplaats()}.
 *
 * @param volume who pays when fewer people are placed than was counted on
 * @param resultaat who pays when somebody is placed and does not go to work
 */
public record Contractrisico(Deel volume, Deel resultaat) {

  /**
   * One risk.
   *
   * @param drager who bears it
   * @param uitleg why, in one or two sentences
   */
  public record Deel(Risicodrager drager, Tekst uitleg) {}

  /**
   * The risks of a contract.
   *
   * @param contract the contract
   * @return who bears them
   */
  public static Contractrisico van(Contract contract) {
    return switch (contract.vorm()) {
      case PXQ -> new Contractrisico(volume("PXQ", Risicodrager.AANNEMER), perPlaats("PXQ"));
      case COHORT ->
          new Contractrisico(volume("COHORT", Risicodrager.GEDEELD), perPlaats("COHORT"));
      case OUTPUT -> output(contract);
      case LUMPSUM -> lumpsum(contract);
    };
  }

  /**
   * Where it comes from.
   *
   * @return no source: an assumption of this library
   */
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.GEEN, "");
  }

  private static Contractrisico output(Contract contract) {
    boolean isStartBetaald =
        contract.prijsPerPlaats().filter(euro -> euro.signum() > 0).isPresent();
    return new Contractrisico(
        volume("OUTPUT", Risicodrager.AANNEMER),
        isStartBetaald
            ? resultaat("OUTPUT.START", Risicodrager.GEDEELD)
            : resultaat("OUTPUT", Risicodrager.AANNEMER));
  }

  private static Contractrisico lumpsum(Contract contract) {
    boolean isBegrensd = contract.hoogstens().isPresent();
    return new Contractrisico(
        isBegrensd
            ? volume("LUMPSUM", Risicodrager.GEMEENTE)
            : volume("LUMPSUM.ONBEGRENSD", Risicodrager.GEDEELD),
        perPlaats("LUMPSUM"));
  }

  /** What is paid for a place is paid whether or not a result comes. */
  private static Deel perPlaats(String sleutel) {
    return resultaat(sleutel, Risicodrager.GEMEENTE);
  }

  private static Deel volume(String sleutel, Risicodrager drager) {
    return new Deel(drager, tekst(sleutel + ".volume"));
  }

  private static Deel resultaat(String sleutel, Risicodrager drager) {
    return new Deel(drager, tekst(sleutel + ".resultaat"));
  }

  private static Tekst tekst(String sleutel) {
    return Contractteksten.CONTRACT.tekst("risico." + sleutel);
  }
}
