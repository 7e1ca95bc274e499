package nl.participatie.model.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Batenpost;
import org.junit.jupiter.api.Test;

/** What a caller may not build, in line with what a file may not hold. */
class VolumegrenzenTest {

  private static final LocalDate EERSTE = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAATSTE = LocalDate.of(2055, 12, 31);

  @Test
  void datesFrom2015To2055AreAllowed() {
    assertThat(Volumeopgave.builder().peildatum(EERSTE).build().peildatum()).contains(EERSTE);
    assertThat(Volumeopgave.builder().peildatum(LAATSTE).build().peildatum()).contains(LAATSTE);
    assertThatThrownBy(() -> Volumeopgave.builder().peildatum(EERSTE.minusDays(1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("peildatum is 2014-12-31, allowed: 2015-01-01 to 2055-12-31");
    assertThatThrownBy(() -> Volumeopgave.builder().peildatum(LAATSTE.plusDays(1)).build())
        .hasMessageContaining("2056-01-01");
  }

  @Test
  void aShareIsFromZeroToOne() {
    assertThat(Volumeopgave.builder().aandeelWajong(Breuk.EEN).build().aandeelWajong())
        .contains(Breuk.EEN);
    assertThatThrownBy(() -> Volumeopgave.builder().aandeelWajong(Breuk.of(11, 10)).build())
        .hasMessage("aandeelWajong is 1.1, allowed: a share from 0 to 1");
    assertThatThrownBy(() -> Volumeopgave.builder().aandeelWajong(Breuk.of(-1)).build())
        .hasMessageContaining("aandeelWajong is -1");
  }

  @Test
  void aPathHasAPointAndOneAMonthAtMost() {
    assertThat(pad(EERSTE, EERSTE.plusMonths(1)).paden()).hasSize(1);
    assertThatThrownBy(VolumegrenzenTest::pad)
        .hasMessage("paden.WSW has no support point, allowed: at least one");
    assertThatThrownBy(() -> pad(EERSTE, EERSTE.plusDays(30)))
        .hasMessage("paden.WSW has two values in the month of 2015-01-31, allowed: one a month");
    assertThatThrownBy(() -> pad(EERSTE, LAATSTE.plusDays(1)))
        .hasMessage("paden.WSW is 2056-01-01, allowed: 2015-01-01 to 2055-12-31");
  }

  private static Volumeopgave pad(LocalDate... datums) {
    ImmutableSortedMap.Builder<LocalDate, Personen> punten = ImmutableSortedMap.naturalOrder();
    for (LocalDate datum : datums) {
      punten.put(datum, Personen.of(1));
    }
    return Volumeopgave.builder().putPaden(Volumegroep.WSW, punten.buildOrThrow()).build();
  }

  @Test
  void moneyReceivedIsNotNegativeAndBelongsToAYearOfTheEstimate() {
    assertThat(ontvangen(2055, Bedrag.NUL).baten()).hasSize(1);
    assertThatThrownBy(() -> ontvangen(2015, Bedrag.ofCent(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baten.AANVULLEND.2015 is -0.01, allowed: 0.00 or more");
    assertThatThrownBy(() -> ontvangen(2014, Bedrag.NUL))
        .hasMessage("baten.AANVULLEND has year 2014, allowed: 2015 to 2055");
    assertThatThrownBy(() -> ontvangen(2056, Bedrag.NUL)).hasMessageContaining("2056");
  }

  private static Gemeenteprofiel ontvangen(int jaar, Bedrag bedrag) {
    return Gemeenteprofiel.builder()
        .baten(Map.of(Batenpost.AANVULLEND, ImmutableSortedMap.of(jaar, bedrag)))
        .build();
  }
}
