package nl.participatie.keuzes.thermometer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.keuze.Keuze;

/**
 * Checks the steps in a decision history: their order, and the authority of whoever decided. A step
 * that is not as it should be is a finding, never an error.
 *
 * <p>Each step is judged where it stands, by the events up to and including it. So a finding stays
 * when a later event puts things right: the step was taken. What a choice stands at, right or
 * wrong, is for {@link Thermometer} to say.
 */
public final class Dossiertoets {

  /** The check with the division of authority that this library assumes. */
  public static final Dossiertoets STANDAARD = new Dossiertoets(Bevoegdheden.STANDAARD);

  private final Bevoegdheden bevoegdheden;

  /**
   * Creates a check.
   *
   * @param bevoegdheden which bodies may decide on which choice
   */
  public Dossiertoets(Bevoegdheden bevoegdheden) {
    this.bevoegdheden = bevoegdheden;
  }

  /**
   * Who may decide.
   *
   * @return the division of authority
   */
  public Bevoegdheden bevoegdheden() {
    return bevoegdheden;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Dossiertoets toets && toets.bevoegdheden.equals(bevoegdheden);
  }

  @Override
  public int hashCode() {
    return bevoegdheden.hashCode();
  }

  @Override
  public String toString() {
    return "Dossiertoets[" + bevoegdheden + "]";
  }

  /**
   * Checks the steps of a history.
   *
   * @param dossier the decision history
   * @param peildatum the reference date, inclusive: later events are not yet there
   * @return the findings in the order of the events, those of one event by code
   */
  public List<Stapbevinding> toets(Keuzedossier dossier, LocalDate peildatum) {
    ImmutableList.Builder<Stapbevinding> bevindingen = ImmutableList.builder();
    Map<Keuze, Keuzestand> standen = new EnumMap<>(Keuze.class);
    for (Dossiergebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
      if (!gebeurtenis.datum().isAfter(peildatum)) {
        Keuzestand voor = standen.getOrDefault(gebeurtenis.keuze(), Keuzestand.BEGIN);
        Keuzestand na = voor.na(gebeurtenis);
        standen.put(gebeurtenis.keuze(), na);
        Set<Beslisser> bevoegd = bevoegdheden.bevoegd(gebeurtenis.keuze());
        toets(new Dossierstap(gebeurtenis, voor, na, bevoegd), bevindingen);
      }
    }
    return bevindingen.build();
  }

  private static void toets(Dossierstap stap, ImmutableList.Builder<Stapbevinding> bevindingen) {
    for (Stapregel regel : Stapregel.values()) {
      if (stap.schendt(regel)) {
        bevindingen.add(new Stapbevinding(regel, stap.gebeurtenis(), stap.betreft(regel)));
      }
    }
  }
}
