package nl.participatie.model.uitvoering;

import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * The routes to work for people with a work limitation as they were in 2001 (release of 21 December
 * 2001): historical. Each ran until the act behind it was withdrawn; the sources of this library do
 * not give those dates, so {@link #geldigheid()} is not determined.
 */
public enum Arbeidsroute2001 implements Begrip {
  /** An ordinary job, with or without provisions of the Rea act. */
  REGULIERE_BAAN(true),
  /** A job under the Wiw act, with or without provisions of the Rea act. */
  WIW_BAAN(true),
  /** An inflow and throughflow job (ID-baan), with or without provisions of the Rea act. */
  ID_BAAN(true),
  /** A job under the Wsw act. */
  WSW_BAAN(false);

  private final boolean metReavoorzieningen;

  Arbeidsroute2001(boolean metReavoorzieningen) {
    this.metReavoorzieningen = metReavoorzieningen;
  }

  /**
   * Whether the source names the route as possible with provisions of the Rea act.
   *
   * @return whether Rea provisions could go with it
   */
  public boolean metReavoorzieningen() {
    return metReavoorzieningen;
  }

  /**
   * The days on which the route existed.
   *
   * @return never determined: the sources give no dates
   */
  public Uitkomst<Geldigheid> geldigheid() {
    return Uitkomst.onbepaald(
        new Onbepaald(
            "Arbeidsroute2001." + name(),
            Onbepaald.Reden.NIET_OPGEGEVEN,
            new Tekst(
                "De bronnen noemen geen begin- en einddatum van deze route.",
                "The sources give no start and end date of this route.")));
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return new Vindplaats(Bron.WSW_STURING, "");
  }
}
