package nl.participatie.model.bron;

import nl.participatie.model.getal.Breuk;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import org.immutables.value.Value;

/**
 * A key figure (kengetal): a value with its unit, the days on which it holds, its kind and source.
 */
@Value.Immutable
@Huisstijl
public interface Kengetal {

  /**
   * The code, for example {@code IDEEL_PP_WWB}.
   *
   * @return the code
   */
  String code();

  /**
   * The value with its band.
   *
   * @return the value in the unit of {@link #eenheid()}
   */
  Bandbreedte bandbreedte();

  /**
   * The unit, in Dutch as the table has it, for example {@code euro per persoon per jaar}.
   *
   * @return the unit
   */
  String eenheid();

  /**
   * The days on which it holds.
   *
   * @return the validity
   */
  Geldigheid geldigheid();

  /**
   * What stands behind it.
   *
   * @return the kind
   */
  Kengetalsoort soort();

  /**
   * Where it comes from.
   *
   * @return the source
   */
  Vindplaats vindplaats();

  /**
   * The remark that goes with the figure in the table, in English; empty when there is none.
   *
   * @return the remark
   */
  String opmerking();

  /**
   * The middle value.
   *
   * @return the value that is used unless a caller asks for low or high
   */
  default Breuk waarde() {
    return bandbreedte().midden();
  }

  /**
   * What the figure is, in a few words.
   *
   * @return the title
   */
  default Tekst titel() {
    return teksten().tekst(code() + ".titel");
  }

  /**
   * The unit for an end user.
   *
   * @return the unit in both languages
   */
  default Tekst eenheidstekst() {
    return teksten().tekst(code() + ".eenheid");
  }

  /**
   * What the figure is for, and what is uncertain about it.
   *
   * @return one sentence
   */
  default Tekst toelichting() {
    return teksten().tekst(code() + ".toelichting");
  }

  private static Teksten teksten() {
    return Kengetalteksten.KENGETALLEN;
  }

  /**
   * Starts a key figure.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Kengetal}; every attribute is required. */
  class Builder extends ImmutableKengetal.Builder {
    Builder() {}
  }
}
