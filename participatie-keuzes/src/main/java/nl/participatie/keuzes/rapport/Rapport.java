package nl.participatie.keuzes.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Uitgaven;
import nl.participatie.budget.raming.Vergelijking;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.congruentie.Congruentiebeeld;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.keuzes.spiegel.Spiegel;
import nl.participatie.keuzes.thermometer.Dossiertoets;
import nl.participatie.keuzes.thermometer.Stapbevinding;
import nl.participatie.keuzes.thermometer.Thermometer;
import nl.participatie.keuzes.thermometer.Verloop;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsresultaat;
import nl.participatie.keuzes.transformatie.Transformatiebeeld;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.immutables.value.Value;

/**
 * Everything that a report on a municipality shows, as values: what it was made from, and what
 * follows from that with the standard rules and key figures. What follows is worked out when it is
 * first asked for.
 */
@Value.Immutable
@Huisstijl
public abstract class Rapport {

  /** The reference date where a file names none: the date of the report of 2015. */
  public static final LocalDate STANDAARD_PEILDATUM = LocalDate.of(2015, 4, 14);

  Rapport() {}

  /**
   * Makes the report of a municipality with the standard rules and key figures.
   *
   * @param gemeente what the municipality tells
   * @param peildatum the reference date
   * @return the report
   */
  public static Rapport maak(Gemeenteprofiel gemeente, LocalDate peildatum) {
    return ImmutableRapport.builder().gemeente(gemeente).peildatum(peildatum).build();
  }

  /**
   * What the municipality told.
   *
   * @return the municipality
   */
  public abstract Gemeenteprofiel gemeente();

  /**
   * The reference date.
   *
   * @return the date, inclusive
   */
  public abstract LocalDate peildatum();

  /**
   * What the estimate stands beside.
   *
   * @return the variant, or empty when there is none
   */
  public abstract Optional<Variant> variant();

  /**
   * The municipality beside a group.
   *
   * @return the mirror, or empty when there is no group
   */
  public abstract Optional<Spiegel> spiegel();

  /**
   * Whether policy, management and execution go together.
   *
   * @return the picture, or empty when the municipality states nothing of its levels
   */
  public abstract Optional<Congruentiebeeld> congruentie();

  /**
   * Who has direction over execution.
   *
   * @return the picture with the contracts, or empty when the municipality states no parties
   */
  public abstract Optional<Regieoverzicht> regie();

  /**
   * How far the way of a sheltered-employment company into the municipality is.
   *
   * @return the path and what it does in money, or empty when the municipality states no such path
   */
  public abstract Optional<Transformatiebeeld> transformatie();

  /**
   * What is asked of the steps of the decision history, and who may decide.
   *
   * @return the check; with the division of authority that this library assumes unless another is
   *     given
   */
  @Value.Default
  public Dossiertoets dossiertoets() {
    return Dossiertoets.STANDAARD;
  }

  /**
   * What the rules find in the choices.
   *
   * @return the findings
   */
  @Value.Lazy
  public Toetsresultaat toets() {
    return Toets.STANDAARD.toets(gemeente().profielOp(peildatum()), peildatum());
  }

  /**
   * How far decisions and implementation are.
   *
   * @return the thermometer
   */
  @Value.Lazy
  public Thermometer thermometer() {
    return Thermometer.meet(gemeente().dossier(), peildatum());
  }

  /**
   * The thermometer over time: at every turn of a quarter from the first event on, or of a year
   * where that would be more than {@value Verloopdatums#MEESTE_KWARTALEN}, and at the reference
   * date.
   *
   * @return the development; without readings when nothing had happened by the reference date
   */
  @Value.Lazy
  public Verloop verloop() {
    return Verloop.van(gemeente().dossier(), Verloopdatums.tot(gemeente().dossier(), peildatum()));
  }

  /**
   * What is not as it should be in the steps of the decision history.
   *
   * @return the findings in the order of the events
   */
  @Value.Lazy
  public List<Stapbevinding> stappen() {
    return dossiertoets().toets(gemeente().dossier(), peildatum());
  }

  /**
   * What to decide next.
   *
   * @return the agenda
   */
  @Value.Lazy
  public Agenda agenda() {
    return Agenda.van(gemeente(), peildatum());
  }

  /**
   * Groups, money received and spent, and balances.
   *
   * @return the estimate, 2015 to 2055
   */
  @Value.Lazy
  public Raming raming() {
    return raam(gemeente(), toets().profiel());
  }

  private static Raming raam(Gemeenteprofiel gemeente, Keuzeprofiel keuzes) {
    return Rekenmodel.STANDAARD.raam(gemeente, keuzes, Tijd.EERSTE_JAAR, Tijd.LAATSTE_JAAR);
  }

  /**
   * This report with a variant beside it.
   *
   * @param ander a municipality file with other choices and key figures, see {@link Variant}
   * @return the report with both
   */
  public Rapport metVariant(Gemeenteprofiel ander) {
    return ImmutableRapport.builder().from(this).variant(Variant.van(gemeente(), ander)).build();
  }

  /**
   * This report with the municipality beside a group.
   *
   * @param nieuw the mirror
   * @return the report with it
   */
  public Rapport metSpiegel(Spiegel nieuw) {
    return ImmutableRapport.builder().from(this).spiegel(nieuw).build();
  }

  /**
   * This report with the levels of the municipality side by side.
   *
   * @param nieuw the picture of congruence
   * @return the report with it
   */
  public Rapport metCongruentie(Congruentiebeeld nieuw) {
    return ImmutableRapport.builder().from(this).congruentie(nieuw).build();
  }

  /**
   * This report with the parties and their assignments.
   *
   * @param nieuw who has direction, and the contracts
   * @return the report with it
   */
  public Rapport metRegie(Regieoverzicht nieuw) {
    return ImmutableRapport.builder().from(this).regie(nieuw).build();
  }

  /**
   * This report with the way of a sheltered-employment company into the municipality.
   *
   * @param nieuw how far the path is, and what it does in money
   * @return the report with it
   */
  public Rapport metTransformatie(Transformatiebeeld nieuw) {
    return ImmutableRapport.builder().from(this).transformatie(nieuw).build();
  }

  /**
   * This report with another division of authority.
   *
   * @param nieuw the check of the steps
   * @return the report with it
   */
  public Rapport metDossiertoets(Dossiertoets nieuw) {
    return ImmutableRapport.builder().from(this).dossiertoets(nieuw).build();
  }

  /**
   * The estimate of the variant, over the same years.
   *
   * @return the estimate, or empty when there is no variant
   */
  public Optional<Raming> variantraming() {
    return variant().map(een -> raam(een.gemeente(), een.keuzes()));
  }

  /**
   * The base case beside the variant.
   *
   * @return the comparison, or empty when there is no variant
   */
  public Optional<Vergelijking> vergelijking() {
    return variantraming().map(ander -> Vergelijking.van(raming(), ander));
  }

  /**
   * Settles the balances of a year in the pools that the choices make. A balance that is not
   * complete counts as not determined.
   *
   * @param jaar a year of the estimate
   * @return the settlement
   * @throws IllegalArgumentException if the year is not in the estimate
   */
  public Verrekening verrekening(int jaar) {
    Uitgaven uitgaven = raming().uitgaven().get(jaar);
    if (uitgaven == null) {
      throw new IllegalArgumentException(
          "Year " + jaar + ", allowed: " + raming().uitgaven().keySet());
    }
    return Verrekening.berekenUitkomsten(toets().profiel(), uitgaven.saldiAlsGeheel());
  }

  /** The year of the reference date, or the nearest year of the estimate. */
  int jaar() {
    return Math.max(
        raming().jaren().firstKey(), Math.min(raming().jaren().lastKey(), peildatum().getYear()));
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
