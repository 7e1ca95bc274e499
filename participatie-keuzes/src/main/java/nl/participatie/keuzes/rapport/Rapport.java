package nl.participatie.keuzes.rapport;

import java.time.LocalDate;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * Everything that a report on a municipality shows, as values.
 *
 * @param gemeente what the municipality told
 * @param peildatum the reference date
 * @param toets what the rules find in its choices
 * @param thermometer how far decisions and implementation are
 * @param raming groups and money received, 2015 to 2055
 */
public record Rapport(
    Gemeenteprofiel gemeente,
    LocalDate peildatum,
    Toetsresultaat toets,
    Thermometer thermometer,
    Raming raming) {

  /** The reference date where a file names none: the date of the report of 2015. */
  public static final LocalDate STANDAARD_PEILDATUM = LocalDate.of(2015, 4, 14);

  /**
   * Makes the report of a municipality with the standard rules and key figures.
   *
   * @param gemeente what the municipality tells
   * @param peildatum the reference date
   * @return the report
   */
  public static Rapport maak(Gemeenteprofiel gemeente, LocalDate peildatum) {
    Keuzeprofiel keuzes = gemeente.profielOp(peildatum);
    return new Rapport(
        gemeente,
        peildatum,
        Toets.STANDAARD.toets(keuzes, peildatum),
        Thermometer.meet(gemeente.dossier(), peildatum),
        Rekenmodel.STANDAARD.raam(gemeente, keuzes, Tijd.EERSTE_JAAR, Tijd.LAATSTE_JAAR));
  }

  /**
   * The reference date that a file asks for: its newest date, else 14 April 2015.
   *
   * @param gemeente what the municipality tells
   * @return the date
   */
  public static LocalDate peildatumVan(Gemeenteprofiel gemeente) {
    return gemeente.laatsteDatum().orElse(STANDAARD_PEILDATUM);
  }
}
