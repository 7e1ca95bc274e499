package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** What the guide answers on a provision (voorziening). */
public enum Voorzieningstatus implements Begrip {
  /** Open to the candidate; of a waiting period: it applies. */
  OPEN("4"),
  /** Closed to the candidate; of a waiting period: it does not apply. */
  GESLOTEN("4"),
  /** Open as far as a limit reaches: a cap, or a limited use of money. */
  BEGRENSD("6.2"),
  /** Not determined: a fact or a choice is missing. */
  ONBEPAALD("4");

  private final Vindplaats vindplaats;

  Voorzieningstatus(String paragraaf) {
    this.vindplaats = Vindplaats.rapport(paragraaf);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Uitvoeringsteksten.UITVOERING;
  }
}
