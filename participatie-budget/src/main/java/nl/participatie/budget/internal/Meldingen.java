package nl.participatie.budget.internal;

import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** The texts of this module, and rounding that answers "not determined" where a limit is passed. */
public final class Meldingen {

  private static final Teksten TEKSTEN =
      Teksten.lees(Meldingen.class, "/nl/participatie/budget/raming");

  private Meldingen() {}

  /**
   * A text.
   *
   * @param sleutel the key
   * @param delen the fillers
   * @return the text
   */
  public static Tekst tekst(String sleutel, Tekst... delen) {
    return TEKSTEN.tekst(sleutel, delen);
  }

  /**
   * What the municipality did not give.
   *
   * @param <T> the type of the answer
   * @param ontbreekt the attribute of the municipality file
   * @return not determined
   */
  public static <T> Uitkomst<T> nietOpgegeven(String ontbreekt) {
    return Uitkomst.onbepaald(redenNietOpgegeven(ontbreekt));
  }

  /**
   * Why there is no answer where the municipality did not give something.
   *
   * @param ontbreekt the attribute of the municipality file
   * @return the reason
   */
  public static Onbepaald redenNietOpgegeven(String ontbreekt) {
    return new Onbepaald(
        ontbreekt, Onbepaald.Reden.NIET_OPGEGEVEN, tekst("nietOpgegeven." + ontbreekt));
  }

  /**
   * What was given leads nowhere.
   *
   * @param <T> the type of the answer
   * @param ontbreekt the attribute or key figure
   * @param sleutel the key of the reason
   * @return not determined
   */
  public static <T> Uitkomst<T> nietAfleidbaar(String ontbreekt, String sleutel) {
    return Uitkomst.onbepaald(reden(ontbreekt, sleutel));
  }

  /**
   * Why there is no answer where what was given leads nowhere.
   *
   * @param ontbreekt the attribute or key figure
   * @param sleutel the key of the reason
   * @return the reason
   */
  public static Onbepaald reden(String ontbreekt, String sleutel) {
    return new Onbepaald(
        ontbreekt, Onbepaald.Reden.NIET_AFLEIDBAAR, tekst(sleutel, Tekst.gelijk(ontbreekt)));
  }

  /**
   * People to three decimals, half up.
   *
   * @param aantal the number
   * @param ontbreekt what is to blame when the number is negative or too large
   * @return the people, or not determined
   */
  public static Uitkomst<Personen> personen(Breuk aantal, String ontbreekt) {
    boolean past =
        aantal.signum() >= 0
            && aantal.compareTo(Breuk.of(Personen.GRENS_IN_DUIZENDSTEN, 1000)) <= 0;
    return past
        ? Uitkomst.van(Personen.afgerond(aantal))
        : nietAfleidbaar(ontbreekt, "personenBuitenGrens");
  }

  /**
   * Euros to the cent, half up.
   *
   * @param euro the amount
   * @param ontbreekt what is to blame when the amount is too large
   * @return the amount, or not determined
   */
  public static Uitkomst<Bedrag> bedrag(Breuk euro, String ontbreekt) {
    boolean past = euro.compareTo(Breuk.of(Bedrag.GRENS_IN_CENTEN, 100)) <= 0;
    return past
        ? Uitkomst.van(Bedrag.afgerond(euro))
        : nietAfleidbaar(ontbreekt, "bedragBuitenGrens");
  }
}
