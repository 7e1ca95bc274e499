package nl.participatie.keuzes.rapport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Days from left to right, in whole units.
 *
 * @param eerste the day at the left end
 * @param laatste the day at the right end, after the first
 * @param links where it begins
 * @param rechts where it ends
 */
record Tijdas(LocalDate eerste, LocalDate laatste, int links, int rechts) {

  /** Room beside the first and the last day, so that marks there do not touch the edge. */
  private static final int MARGE_DAGEN = 45;

  /** How many years have their own line, before the lines stand for more years each. */
  private static final int MEESTE_LIJNEN = 6;

  /** An axis on which all these days fit; there is at least one. */
  static Tijdas om(Collection<LocalDate> dagen, int links, int rechts) {
    LocalDate eerste = Collections.min(dagen).minusDays(MARGE_DAGEN);
    return new Tijdas(eerste, Collections.max(dagen).plusDays(MARGE_DAGEN), links, rechts);
  }

  /** Where a day lies. */
  int x(LocalDate dag) {
    long alles = ChronoUnit.DAYS.between(eerste, laatste);
    return Math.toIntExact(links + (rechts - links) * ChronoUnit.DAYS.between(eerste, dag) / alles);
  }

  /** The first days of years that have a line: of every year, or of every so many. */
  List<LocalDate> jaren() {
    int van = eerste.getYear() + 1;
    int aantal = laatste.getYear() - van + 1;
    int elke = 1 + Math.max(0, aantal - 1) / MEESTE_LIJNEN;
    List<LocalDate> jaren = new ArrayList<>();
    for (int jaar = van; jaar <= laatste.getYear(); jaar += elke) {
      jaren.add(LocalDate.of(jaar, 1, 1));
    }
    return jaren;
  }
}
