package nl.participatie.keuzes.transformatie;

import java.util.Collection;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/** What there can be to say about a transformation path. */
public enum Padsignaal {
  /** The planned start comes before what it rests on can be done. */
  START_VOOR_POORTEN("T-01", Ernst.WAARSCHUWING, Bron.DE_RONDE_VENEN),
  /**
   * A step was done before something that it rests on. That the questions rest on the conceptual
   * phase is a reading of this library; of the conceptual phase the release of 2001 tells.
   */
  VOLGORDE("T-02", Ernst.WAARSCHUWING, Bron.DE_RONDE_VENEN),
  /** A plan was adopted by another body than the council. */
  ANDER_ORGAAN("T-03", Ernst.WAARSCHUWING, Bron.DE_RONDE_VENEN),
  /** It is not told who adopted a plan. */
  BESLISSER_ONBEKEND("T-04", Ernst.AANDACHT, Bron.DE_RONDE_VENEN),
  /** A start is planned while a question is not answered. */
  VRAAG_OPEN("T-05", Ernst.AANDACHT, Bron.DE_RONDE_VENEN),
  /** The planned start is past while something that it rests on is not done. */
  START_VERSTREKEN("T-06", Ernst.WAARSCHUWING, Bron.DE_RONDE_VENEN),
  /** Whether the planned start can be met is not determined. */
  START_NIET_BEPAALD("T-07", Ernst.AANDACHT, Bron.GEEN),
  /** The planned start is past, and it is not told whether the service started. */
  START_NIET_GEMELD("T-08", Ernst.AANDACHT, Bron.GEEN),
  /** The service started, on another day than planned. */
  START_OP_ANDERE_DAG("T-09", Ernst.AANDACHT, Bron.GEEN);

  private final String code;
  private final Ernst ernst;
  private final Bron bron;

  Padsignaal(String code, Ernst ernst, Bron bron) {
    this.code = code;
    this.ernst = ernst;
    this.bron = bron;
  }

  /**
   * The code by which findings carry it.
   *
   * @return the code, for example {@code T-01}; never reused
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
   * Where it comes from. Of {@link #VOLGORDE} a finding can have another source.
   *
   * @return the source
   */
  public Vindplaats vindplaats() {
    return new Vindplaats(bron, "");
  }

  Bevinding bevinding(Collection<Padstap> onderwerp, Tekst toelichting) {
    return bevinding(onderwerp, toelichting, vindplaats());
  }

  Bevinding bevinding(Collection<Padstap> onderwerp, Tekst toelichting, Vindplaats vindplaats) {
    return Bevinding.builder()
        .code(code)
        .ernst(ernst)
        .onderwerp(onderwerp.stream().map(Padstap::code).toList())
        .toelichting(toelichting)
        .vindplaats(vindplaats)
        .build();
  }
}
