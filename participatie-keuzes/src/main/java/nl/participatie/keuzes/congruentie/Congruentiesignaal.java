package nl.participatie.keuzes.congruentie;

import java.util.List;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/** What there can be to say about congruence and enforcement, beside tension by a rule. */
public enum Congruentiesignaal {
  /** The levels of a choice differ. */
  NIVEAUS_VERSCHILLEN("C-01", Ernst.WAARSCHUWING),
  /** The policy stated is not what was decided (report 7.2: policy stays with the council). */
  BELEID_ANDERS_BESLOTEN("C-02", Ernst.WAARSCHUWING),
  /** Practice departs from policy in enforcement: equality before the law. */
  PRAKTIJK_WIJKT_AF("C-03", Ernst.WAARSCHUWING),
  /** Policy on enforcement differs between groups stated as equal: equality before the law. */
  BELEID_ONGELIJK("C-04", Ernst.WAARSCHUWING),
  /** Enforcement differs between groups stated as equal: equality before the law. */
  PRAKTIJK_ONGELIJK("C-05", Ernst.WAARSCHUWING),
  /** Policy or practice of a group is not known, so that it is not compared. */
  HANDHAVING_ONBEKEND("C-06", Ernst.AANDACHT),
  /** Nobody stated which groups count as equal, so that groups are not compared. */
  GELIJKHEID_NIET_OPGEGEVEN("C-07", Ernst.AANDACHT);

  private final String code;
  private final Ernst ernst;

  Congruentiesignaal(String code, Ernst ernst) {
    this.code = code;
    this.ernst = ernst;
  }

  /**
   * The code by which findings carry it.
   *
   * @return the code, for example {@code C-01}; never reused
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
   * Where it comes from.
   *
   * @return the source
   */
  public Vindplaats vindplaats() {
    return this == BELEID_ANDERS_BESLOTEN
        ? Vindplaats.rapport("7.2")
        : new Vindplaats(Bron.CONGRUENTIE, "");
  }

  Bevinding bevinding(List<String> onderwerp, Tekst toelichting) {
    return Bevinding.builder()
        .code(code)
        .ernst(ernst)
        .onderwerp(onderwerp)
        .toelichting(toelichting)
        .vindplaats(vindplaats())
        .build();
  }
}
