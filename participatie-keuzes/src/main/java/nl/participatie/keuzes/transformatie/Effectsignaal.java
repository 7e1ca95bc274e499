package nl.participatie.keuzes.transformatie;

import java.util.List;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/** What there can be to say about a financial effect. */
public enum Effectsignaal {
  /** What was paid back is lost again in a later year. */
  WEER_TEKORT("E-01", Ernst.WAARSCHUWING),
  /** Nobody is left in the Wsw, while the overhead goes on. */
  OVERHEAD_ZONDER_MENSEN("E-02", Ernst.AANDACHT);

  private final String code;
  private final Ernst ernst;

  Effectsignaal(String code, Ernst ernst) {
    this.code = code;
    this.ernst = ernst;
  }

  /**
   * The code by which findings carry it.
   *
   * @return the code, for example {@code E-01}; never reused
   */
  public String code() {
    return code;
  }

  /**
   * How grave it is.
   *
   * @return the severity
   */
  public Ernst ernst() {
    return ernst;
  }

  /**
   * Where it comes from: the equations of this library.
   *
   * @return the source
   */
  public Vindplaats vindplaats() {
    return Effectboom.BRON;
  }

  Bevinding bevinding(int jaar, Tekst... delen) {
    return Bevinding.builder()
        .code(code)
        .ernst(ernst)
        .onderwerp(List.of(Integer.toString(jaar)))
        .toelichting(Effectteksten.tekst(code, delen))
        .vindplaats(vindplaats())
        .build();
  }
}
