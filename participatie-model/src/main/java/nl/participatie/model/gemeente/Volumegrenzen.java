package nl.participatie.model.gemeente;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/** What has to hold of volumes that a caller builds, in line with the border. */
final class Volumegrenzen {

  static final int EERSTE_JAAR = 2015;
  static final int LAATSTE_JAAR = 2055;

  private Volumegrenzen() {}

  static void controleer(Volumeopgave opgave) {
    opgave.peildatum().ifPresent(datum -> eisDatum("peildatum", datum));
    opgave
        .aandeelWajong()
        .ifPresent(
            aandeel ->
                checkArgument(
                    aandeel.signum() >= 0 && aandeel.compareTo(Breuk.EEN) <= 0,
                    "aandeelWajong is %s, allowed: a share from 0 to 1",
                    aandeel));
    opgave.paden().forEach(Volumegrenzen::eisPad);
  }

  private static void eisPad(Volumegroep groep, ImmutableSortedMap<LocalDate, Personen> punten) {
    checkArgument(!punten.isEmpty(), "paden.%s has no support point, allowed: at least one", groep);
    Set<YearMonth> maanden = new HashSet<>();
    for (LocalDate datum : punten.keySet()) {
      eisDatum("paden." + groep, datum);
      checkArgument(
          maanden.add(YearMonth.from(datum)),
          "paden.%s has two values in the month of %s, allowed: one a month",
          groep,
          datum);
    }
  }

  private static void eisDatum(String plaats, LocalDate datum) {
    checkArgument(
        datum.getYear() >= EERSTE_JAAR && datum.getYear() <= LAATSTE_JAAR,
        "%s is %s, allowed: 2015-01-01 to 2055-12-31",
        plaats,
        datum);
  }
}
