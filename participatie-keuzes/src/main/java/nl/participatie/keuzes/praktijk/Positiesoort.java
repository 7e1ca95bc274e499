package nl.participatie.keuzes.praktijk;

import nl.participatie.model.taal.Tekst;

/** How a position was found in its source. */
public enum Positiesoort {
  /** The text says so. */
  LETTERLIJK,
  /** A reading of the text: it describes a practice without naming the option. */
  LEZING;

  /**
   * The title.
   *
   * @return one word
   */
  public Tekst titel() {
    return Praktijkteksten.PRAKTIJK.tekst(sleutel() + ".titel");
  }

  /**
   * What the mark tells a reader.
   *
   * @return one or two sentences
   */
  public Tekst uitleg() {
    return Praktijkteksten.PRAKTIJK.tekst(sleutel() + ".uitleg");
  }

  private String sleutel() {
    return "Positiesoort." + name();
  }
}
