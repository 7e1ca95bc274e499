package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Deadlines in calendar weeks, the last day included; the two ways of working beside each other.
 */
class TermijnTest {

  @ParameterizedTest
  @CsvSource({
    // eight weeks are 56 days
    "PLAN_VAN_AANPAK, 2015-01-05, 2015-03-02",
    // across the end of a year, and the day on which the clock goes forward
    "PLAN_VAN_AANPAK, 2015-12-10, 2016-02-04",
    "PLAN_VAN_AANPAK, 2016-02-29, 2016-04-25",
    // four weeks before: 28 days
    "CONTACT_ACCOUNTMANAGEMENT, 2015-06-30, 2015-06-02",
    "CONTACT_ACCOUNTMANAGEMENT, 2016-01-15, 2015-12-18",
    "CONTACT_ACCOUNTMANAGEMENT, 2020-11-08, 2020-10-11",
  })
  void deUitersteDagHoortErNogBij(Termijn termijn, LocalDate ijkdag, LocalDate uiterlijk) {
    assertThat(termijn.uiterlijk(ijkdag)).isEqualTo(uiterlijk);
    assertThat(termijn.isOpTijd(ijkdag, uiterlijk)).isTrue();
    assertThat(termijn.isOpTijd(ijkdag, uiterlijk.minusDays(1))).isTrue();
    assertThat(termijn.isOpTijd(ijkdag, uiterlijk.plusDays(1))).isFalse();
  }

  @Property
  void eenWeekIsZevenDagenOpDezelfdeDagVanDeWeek(
      @ForAll Termijn termijn, @ForAll LocalDate ijkdag) {
    LocalDate uiterlijk = termijn.uiterlijk(ijkdag);
    assertThat(ChronoUnit.DAYS.between(ijkdag, uiterlijk)).isEqualTo(7L * termijn.weken());
    assertThat(uiterlijk.getDayOfWeek()).isEqualTo(ijkdag.getDayOfWeek());
  }

  @Test
  void werkwijzeBHeeftDeTermijnenEnMinderOverdrachten() {
    // A: to the coach, back, to a guide, to the service point. B: to the coach, to the service
    // point
    assertThat(Werkwijze.A.overdrachten()).isEqualTo(4);
    assertThat(Werkwijze.B.overdrachten()).isEqualTo(2);
    assertThat(Werkwijze.A.stappen()).allMatch(stap -> stap.termijn().isEmpty());
    assertThat(Werkwijze.B.stappen().stream().flatMap(stap -> stap.termijn().stream()))
        .containsExactly(Termijn.values());
  }

  @Test
  void elkeOverdrachtBegintBijWieDeKandidaatHeeft() {
    for (Werkwijze werkwijze : Werkwijze.values()) {
      Ketenpartij bij = Ketenpartij.KLANTMANAGER;
      int volgnummer = 0;
      for (Overdrachtsstap stap : werkwijze.stappen()) {
        assertThat(stap.code()).isEqualTo(werkwijze.code() + "." + ++volgnummer);
        assertThat(stap.tekst().nl()).isNotBlank();
        if (stap.soort().isOverdracht()) {
          assertThat(stap.van()).as(stap.code()).isEqualTo(bij);
          bij = stap.naar();
        }
      }
      assertThat(bij).isEqualTo(Ketenpartij.ACCOUNTMANAGER);
    }
  }
}
