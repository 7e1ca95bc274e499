package nl.participatie.keuzes.thermometer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.dossier.Keuzedossier;

/**
 * The thermometer with all that there is to say beside it.
 *
 * @param thermometer the readings
 * @param regelbevindingen what the rules find in the decided part, in the order of the rules
 * @param stapbevindingen what is not as it should be in the steps of the history, in their order
 */
public record Thermometeroverzicht(
    Thermometer thermometer,
    List<Regelbevinding> regelbevindingen,
    List<Stapbevinding> stapbevindingen) {

  /**
   * Creates an overview.
   *
   * @param thermometer the readings
   * @param regelbevindingen what the rules find in the decided part
   * @param stapbevindingen what is not as it should be in the steps of the history
   */
  public Thermometeroverzicht {
    regelbevindingen = ImmutableList.copyOf(regelbevindingen);
    stapbevindingen = ImmutableList.copyOf(stapbevindingen);
  }

  /**
   * Makes the overview of a history.
   *
   * @param dossier the decision history; the rules are held against what it has decided at the date
   * @param peildatum the reference date, inclusive
   * @param toets the rules
   * @param dossiertoets what is asked of the steps
   * @return the overview, with every choice counting the same
   */
  public static Thermometeroverzicht van(
      Keuzedossier dossier, LocalDate peildatum, Toets toets, Dossiertoets dossiertoets) {
    return new Thermometeroverzicht(
        Thermometer.meet(dossier, peildatum),
        toets.toets(dossier.profielOp(peildatum), peildatum).bevindingen(),
        dossiertoets.toets(dossier, peildatum));
  }
}
