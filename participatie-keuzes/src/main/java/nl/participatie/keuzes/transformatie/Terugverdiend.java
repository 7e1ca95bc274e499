package nl.participatie.keuzes.transformatie;

import nl.participatie.model.taal.Tekst;

/**
 * When a change has paid back: when its effects added up are no longer below zero after having been
 * so. Like {@link nl.participatie.budget.loonkosten.Businesscase.Terugverdiend}, which knows a
 * person without an entitlement where this knows a change that never costs anything.
 */
public sealed interface Terugverdiend {

  /**
   * In words.
   *
   * @return one or two sentences
   */
  Tekst uitleg();

  /**
   * In a year.
   *
   * @param jaar the first year at whose end the effects added up are no longer below zero, after a
   *     year in which they were
   */
  record In(int jaar) implements Terugverdiend {

    @Override
    public Tekst uitleg() {
      return Effectteksten.tekst("terugverdiend.IN", Effectteksten.getal(jaar));
    }
  }

  /**
   * Not within the years that were asked for.
   *
   * @param tot the last of them
   */
  record Nooit(int tot) implements Terugverdiend {

    @Override
    public Tekst uitleg() {
      return Effectteksten.tekst("terugverdiend.NOOIT", Effectteksten.getal(tot));
    }
  }

  /** The effects added up are never below zero, so there is nothing to pay back. */
  record Niets() implements Terugverdiend {

    @Override
    public Tekst uitleg() {
      return Effectteksten.tekst("terugverdiend.NIETS");
    }
  }
}
