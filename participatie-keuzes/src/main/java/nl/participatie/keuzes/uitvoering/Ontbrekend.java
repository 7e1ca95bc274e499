package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.keuze.Keuze;

/** What is missing for an answer: a fact of the candidate, or a choice of the municipality. */
public sealed interface Ontbrekend {

  /**
   * A fact that nobody gave.
   *
   * @param feit the fact
   */
  record Feitontbreekt(Feit feit) implements Ontbrekend {
    @Override
    public String code() {
      return feit.attribuut();
    }

    @Override
    public Begrip begrip() {
      return feit;
    }
  }

  /**
   * A choice that is still open.
   *
   * @param keuze the choice
   */
  record Keuzeopen(Keuze keuze) implements Ontbrekend {
    @Override
    public String code() {
      return Integer.toString(keuze.nummer());
    }

    @Override
    public Begrip begrip() {
      return keuze;
    }
  }

  /**
   * By which name files know it.
   *
   * @return the attribute of a candidate, or the number of a choice
   */
  String code();

  /**
   * The fact or the choice itself.
   *
   * @return a {@link Feit} or a {@link Keuze}
   */
  Begrip begrip();
}
