package nl.participatie.keuzes.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/** In which way a candidate can work: the four questions of employers (report 6.2, Weener XL). */
public enum Werkvorm implements Begrip {
  /** Alone, without guidance. */
  ZELFSTANDIG("6.2"),
  /** Alone, with guidance. */
  MET_BEGELEIDING("6.2"),
  /** In a group that takes over a part of the work under qualified guidance. */
  IN_GROEP("6.2"),
  /** In the premises of a partner to whom the work is contracted out. */
  BESCHUTTE_OMGEVING("6.2");

  private final Vindplaats vindplaats;

  Werkvorm(String paragraaf) {
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
