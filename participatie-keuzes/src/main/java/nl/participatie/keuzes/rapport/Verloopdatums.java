package nl.participatie.keuzes.rapport;

import java.time.LocalDate;
import java.time.Period;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.participatie.model.dossier.Dossiergebeurtenis;
import nl.participatie.model.dossier.Keuzedossier;

/** The dates at which a report takes the thermometer. */
final class Verloopdatums {

  /** From more quarters than this on a report goes by the year. */
  static final int MEESTE_KWARTALEN = 24;

  /** The most readings of one report; what lies further back is left out. */
  private static final int MEESTE_JAREN = 100;

  private static final Period KWARTAAL = Period.ofMonths(3);
  private static final Period JAAR = Period.ofYears(1);

  private Verloopdatums() {}

  /** Turns of a quarter or a year from the first event to a date, and that date itself. */
  static SortedSet<LocalDate> tot(Keuzedossier dossier, LocalDate peildatum) {
    SortedSet<LocalDate> datums = new TreeSet<>();
    dossier.gebeurtenissen().stream()
        .map(Dossiergebeurtenis::datum)
        .findFirst()
        .filter(eerste -> !eerste.isAfter(peildatum))
        .ifPresent(eerste -> vul(datums, eerste, peildatum));
    return datums;
  }

  private static void vul(SortedSet<LocalDate> datums, LocalDate eerste, LocalDate peildatum) {
    long maanden = Period.between(eerste, peildatum).toTotalMonths();
    boolean perKwartaal = maanden / 3 < MEESTE_KWARTALEN;
    datums.add(peildatum);
    LocalDate dag = wisseling(peildatum, perKwartaal);
    while (datums.size() < MEESTE_JAREN && dag.isAfter(eerste)) {
      datums.add(dag);
      dag = dag.minus(perKwartaal ? KWARTAAL : JAAR);
    }
    datums.add(dag);
  }

  /** The first day of the quarter or the year of a date. */
  private static LocalDate wisseling(LocalDate dag, boolean perKwartaal) {
    int maand = perKwartaal ? (dag.getMonthValue() - 1) / 3 * 3 + 1 : 1;
    return LocalDate.of(dag.getYear(), maand, 1);
  }
}
