package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.volume.Volumes;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** Many municipalities at once are each as the model gives them one by one. */
final class BulkramingTest {

  private static final Map<Volumegroep, String> PRIJS =
      Map.of(
          Volumegroep.WWB, "IDEEL_PP_WWB",
          Volumegroep.WSW, "PBUDGET_PP_WSW",
          Volumegroep.BESCHUT, "IDEEL_PP_BESCHUT",
          Volumegroep.REGULIER, "IDEEL_PP_REGULIER",
          Volumegroep.WAJONG, "IDEEL_PP_WAJONG");

  @Property(tries = 60)
  void eachMunicipalityIsAsTheModelGivesIt(
      @ForAll @Size(min = 1, max = 4) List<@LongRange(max = 387_000_000L) Long> wwb,
      @ForAll @IntRange(max = 91_000_000) int wsw,
      @ForAll @IntRange(max = 383) int maanden) {
    LocalDate peildatum = Gemeenten.BEGIN_2015.plusMonths(maanden);
    int n = wwb.size();
    long[] eigenWwb = wwb.stream().mapToLong(Long::longValue).toArray();
    long[] eigenWsw = new long[n];
    for (int m = 0; m < n; m++) {
      eigenWsw[m] = wsw / (m + 1);
    }
    Bulkraming.Uitkomsten uit = Bulkraming.Uitkomsten.voor(n);
    new Bulkraming(Kengetallen.standaard(), peildatum, PRIJS).bereken(eigenWwb, eigenWsw, uit);

    for (int m = 0; m < n; m++) {
      Raming raming = raming(peildatum, eigenWwb[m], eigenWsw[m]);
      for (int jaar = 2015; jaar <= 2055; jaar += 5) {
        Volumes een = Objects.requireNonNull(raming.jaren().get(jaar)).volumes();
        int i = jaar - 2015;
        for (Volumegroep groep : Volumegroep.values()) {
          long mensen = een.van(groep).bepaald().duizendsten();
          assertThat(uit.mensen(groep, i)[m]).as(groep + " " + jaar).isEqualTo((double) mensen);
          assertThat(uit.geld(groep, i)[m]).isEqualTo(centen(groep, mensen, jaar));
        }
      }
    }
  }

  /** Thousandths of people times the amount a person, half up, in decimals. */
  private static double centen(Volumegroep groep, long duizendsten, int jaar) {
    String code = Objects.requireNonNull(PRIJS.get(groep));
    BigDecimal prijs =
        Kengetallen.standaard().op(code, LocalDate.of(jaar, 7, 1)).bepaald().waarde().decimaal();
    return BigDecimal.valueOf(duizendsten, 3)
        .multiply(prijs)
        .setScale(2, RoundingMode.HALF_UP)
        .unscaledValue()
        .doubleValue();
  }

  private static Raming raming(LocalDate peildatum, long wwb, long wsw) {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .volumes(
                Volumeopgave.builder()
                    .peildatum(peildatum)
                    .wwb(Personen.ofDuizendsten(wwb))
                    .wsw(Personen.ofDuizendsten(wsw))
                    .build())
            .build();
    return Rekenmodel.STANDAARD.raam(gemeente, Keuzeprofiel.LEEG, 2015, 2055);
  }

  @Test
  void theSameRoomCanBeUsedAgain() {
    Bulkraming bulk = new Bulkraming(Kengetallen.standaard(), Gemeenten.BEGIN_2015, PRIJS);
    Bulkraming.Uitkomsten uit = Bulkraming.Uitkomsten.voor(1);
    bulk.bereken(new long[] {999_999_999}, new long[] {999_999}, uit);
    bulk.bereken(new long[] {387_000_000}, new long[] {91_000_000}, uit);

    // 387,000 x 14,437 and 89,141.933 x 25,340
    assertThat(uit.geld(Volumegroep.WWB, 0)[0]).isEqualTo(558_711_900_000.0);
    assertThat(uit.geld(Volumegroep.WSW, 0)[0]).isEqualTo(225_885_658_222.0);
    assertThat(uit.mensen(Volumegroep.REGULIER, 0)[0]).isEqualTo(1_238_711.0);
  }

  @Test
  void aPriceInManyPartsIsWorkedOutInFractions() {
    // 10^9 thousandths times 10^9 + 1/3 euros: beyond what doubles hold in between
    Kengetallen duur =
        Kengetallen.standaard().met(Map.of("IDEEL_PP_WWB", Breuk.parse("30000001/3")));
    Bulkraming.Uitkomsten uit = Bulkraming.Uitkomsten.voor(1);
    new Bulkraming(duur, Gemeenten.BEGIN_2015, PRIJS)
        .bereken(new long[] {999_999_999}, new long[] {0}, uit);

    // 999,999.999 x 10,000,000.3333... = 9,999,999,... in cents, by hand in decimals
    BigDecimal verwacht =
        new BigDecimal("999999.999")
            .multiply(new BigDecimal("30000001"))
            .divide(new BigDecimal("3"), 2, RoundingMode.HALF_UP);
    assertThat(uit.geld(Volumegroep.WWB, 0)[0]).isEqualTo(verwacht.unscaledValue().doubleValue());
  }

  @Test
  void whatDoesNotFitIsRefusedByNameAndPlace() {
    Bulkraming bulk = new Bulkraming(Kengetallen.standaard(), Gemeenten.BEGIN_2015, PRIJS);
    Bulkraming.Uitkomsten twee = Bulkraming.Uitkomsten.voor(2);

    assertThatThrownBy(() -> bulk.bereken(new long[2], new long[] {0, -1}, twee))
        .hasMessage("wsw[1] is -1, allowed: 0 to 1000000000");
    assertThatThrownBy(() -> bulk.bereken(new long[] {1_000_000_001, 0}, new long[2], twee))
        .hasMessage("wwb[0] is 1000000001, allowed: 0 to 1000000000");
    assertThatThrownBy(() -> bulk.bereken(new long[3], new long[2], twee))
        .hasMessage("wwb of 3 municipalities, room for 2");
    assertThatThrownBy(
            () -> new Bulkraming(Kengetallen.standaard(), Gemeenten.BEGIN_2015, Map.of()))
        .hasMessage("No amount per person for WWB");
  }
}
