package nl.participatie.budget.internal;

import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** The texts of this module, and why something is not determined. */
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
   * Why a number that follows is not kept.
   *
   * @param ontbreekt what is to blame
   * @param sleutel the key of the reason, which says what is allowed
   * @param waarde the number, and when
   * @return the reason
   */
  public static Onbepaald buitenGrens(String ontbreekt, String sleutel, Tekst waarde) {
    return new Onbepaald(
        ontbreekt,
        Onbepaald.Reden.NIET_AFLEIDBAAR,
        tekst(sleutel, Tekst.gelijk(ontbreekt), waarde));
  }
}
