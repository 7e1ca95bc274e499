package nl.participatie.model.bron;

import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/**
 * A concept of the sturingsmodel: it has a code that never changes, a title and an explanation in
 * both languages, and a place in a source. Implemented by the enums of this library only.
 */
public interface Begrip {

  /**
   * The code: what files, findings and other systems know it by.
   *
   * @return the code
   */
  String code();

  /**
   * The place in the source that it comes from.
   *
   * @return the place
   */
  Vindplaats vindplaats();

  /**
   * The texts that hold title and explanation.
   *
   * @return the bundle
   */
  default Teksten teksten() {
    return Begripteksten.BEGRIPPEN;
  }

  /**
   * The key of its texts: type and code, for example {@code Volumegroep.WWB}.
   *
   * @return the key, without the suffix {@code .titel} or {@code .uitleg}
   */
  default String sleutel() {
    return getClass().getSimpleName() + "." + code();
  }

  /**
   * The title.
   *
   * @return a few words
   */
  default Tekst titel() {
    return teksten().tekst(sleutel() + ".titel");
  }

  /**
   * The explanation.
   *
   * @return one or two sentences
   */
  default Tekst uitleg() {
    return teksten().tekst(sleutel() + ".uitleg");
  }
}
