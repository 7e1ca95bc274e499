package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** Which benefit a candidate has: it makes somebody without one a NUG. */
public enum Uitkering implements Begrip {
  /** Social assistance (bijstand), as formerly under the WWB. */
  WWB("2.2"),
  /** No benefit (niet-uitkeringsgerechtigd). */
  GEEN("3.2");

  private final Vindplaats vindplaats;

  Uitkering(String paragraaf) {
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
