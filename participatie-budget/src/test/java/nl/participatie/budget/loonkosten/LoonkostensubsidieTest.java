package nl.participatie.budget.loonkosten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic, on published examples and its laws. */
final class LoonkostensubsidieTest {

  private static Subsidieregels regels(String lasten) {
    return new Subsidieregels(
        Breuk.of(70), Breuk.of(50), Breuk.parse(lasten), Plafondlezing.OVER_SUBSIDIE);
  }

  private static Maatstaf wml(int procent) {
    return new Maatstaf.LoonwaardeVanMinimumloon(procent);
  }

  private static Subsidiebedrag voltijd(String grondslag, Maatstaf maatstaf, String lasten) {
    return Loonkostensubsidie.perMaand(
        Bedrag.parse(grondslag), maatstaf, regels(lasten), Deeltijd.VOLTIJD);
  }

  @Test
  void theForfaitOfJuly2016AsPublished() {
    // lks-voorbeelden P01: base 1,660.18, forfait, 23 percent: 830.09 + 190.92 = 1,021.01
    assertThat(Loonkostensubsidie.grondslag(Bedrag.parse("1537.20"), Breuk.of(8)))
        .isEqualTo(Bedrag.parse("1660.18"));
    Subsidiebedrag bedrag = voltijd("1660.18", new Maatstaf.Forfait(), "23");
    assertThat(bedrag.subsidie()).isEqualTo(Bedrag.parse("830.09"));
    assertThat(bedrag.vergoeding()).isEqualTo(Bedrag.parse("190.92"));
    assertThat(bedrag.totaal()).isEqualTo(Bedrag.parse("1021.01"));
  }

  @ParameterizedTest
  @CsvSource({
    // lks-voorbeelden G04, G05 (capped) and G09: base 2,155.00 without employer's charges
    "50, 1077.50",
    "10, 1508.50",
    "30, 1508.50",
    "31, 1486.95"
  })
  void wageValuesOfABaseOf2155AsPublished(int loonwaarde, String verwacht) {
    assertThat(voltijd("2155.00", wml(loonwaarde), "0").totaal()).isEqualTo(Bedrag.parse(verwacht));
    assertThat(voltijd("2155.00", new Maatstaf.Forfait(), "0").totaal())
        .isEqualTo(Bedrag.parse("1077.50"));
  }

  @Property
  void subsidyFallsAsTheWageValueRisesAndStaysUnderTheCap(
      @ForAll @LongRange(max = 1_000_000) long centen,
      @ForAll @IntRange(max = 99) int loonwaarde,
      @ForAll Plafondlezing plafond) {
    Bedrag grondslag = Bedrag.ofCent(centen);
    Subsidieregels regels =
        new Subsidieregels(Breuk.of(70), Breuk.of(50), Breuk.parse("23.5"), plafond);
    Subsidiebedrag laag =
        Loonkostensubsidie.perMaand(grondslag, wml(loonwaarde), regels, Deeltijd.VOLTIJD);
    Subsidiebedrag hoog =
        Loonkostensubsidie.perMaand(grondslag, wml(loonwaarde + 1), regels, Deeltijd.VOLTIJD);

    assertThat(hoog.subsidie()).isLessThanOrEqualTo(laag.subsidie());
    assertThat(hoog.vergoeding()).isLessThanOrEqualTo(laag.vergoeding());
    BigDecimal meeste =
        grondslag.euro().multiply(new BigDecimal("0.7")).setScale(2, RoundingMode.HALF_UP);
    Bedrag begrensd = plafond == Plafondlezing.OVER_BEIDE ? laag.totaal() : laag.subsidie();
    // each of two parts is rounded by itself
    assertThat(begrensd.euro()).isLessThanOrEqualTo(meeste.add(new BigDecimal("0.01")));
    assertThat(Loonkostensubsidie.perMaand(grondslag, wml(100), regels, Deeltijd.VOLTIJD).totaal())
        .isEqualTo(Bedrag.NUL);
  }

  @Property
  void asDecimalsGiveIt(
      @ForAll @LongRange(max = 1_000_000) long centen,
      @ForAll @IntRange(max = 100) int loonwaarde,
      @ForAll @IntRange(min = 1, max = 40) int uren) {
    BigDecimal deel = BigDecimal.valueOf(Math.min(100 - loonwaarde, 70), 2);
    BigDecimal exact = BigDecimal.valueOf(centen, 2).multiply(deel);
    Subsidiebedrag bedrag =
        Loonkostensubsidie.perMaand(
            Bedrag.ofCent(centen),
            wml(loonwaarde),
            regels("23.5"),
            Deeltijd.naarVoltijd(BigDecimal.valueOf(uren), BigDecimal.valueOf(40)));

    BigDecimal veertig = BigDecimal.valueOf(40);
    BigDecimal deeltijd = exact.multiply(BigDecimal.valueOf(uren));
    assertThat(bedrag.voltijd().euro()).isEqualTo(exact.setScale(2, RoundingMode.HALF_UP));
    assertThat(bedrag.subsidie().euro())
        .isEqualTo(deeltijd.divide(veertig, 2, RoundingMode.HALF_UP));
    assertThat(bedrag.vergoeding().euro())
        .isEqualTo(
            deeltijd.multiply(new BigDecimal("0.235")).divide(veertig, 2, RoundingMode.HALF_UP));
  }

  @Test
  void aWageValueOfTheWageThatAppliesIsNeverBelowZero() {
    // B 1,621.94; 60 percent of 2,000 x 1.08 is 1,296.00
    assertThat(
            voltijd(
                    "1621.94",
                    new Maatstaf.LoonwaardeVanLoon(60, Bedrag.ofEuro(2000), Breuk.of(8)),
                    "23")
                .subsidie())
        .isEqualTo(Bedrag.parse("325.94"));
    assertThat(
            voltijd(
                    "1621.94",
                    new Maatstaf.LoonwaardeVanLoon(90, Bedrag.ofEuro(2000), Breuk.of(8)),
                    "23")
                .totaal())
        .isEqualTo(Bedrag.NUL);
  }

  @Test
  void theOtherReadingCapsSubsidyAndCompensationTogether() {
    Subsidieregels beide =
        new Subsidieregels(Breuk.of(70), Breuk.of(50), Breuk.of(25), Plafondlezing.OVER_BEIDE);
    Subsidiebedrag bedrag =
        Loonkostensubsidie.perMaand(Bedrag.ofEuro(2000), wml(10), beide, Deeltijd.VOLTIJD);

    // 70 percent of 2,000 is 1,400 = 1,120 and 25 percent of it
    assertThat(bedrag.subsidie()).isEqualTo(Bedrag.ofEuro(1120));
    assertThat(bedrag.vergoeding()).isEqualTo(Bedrag.ofEuro(280));
  }

  @Test
  void whatNoRuleCanBeIsRefused() {
    assertThatThrownBy(() -> wml(101)).hasMessage("Wage value 101, allowed: 0 to 100 percent");
    assertThatThrownBy(() -> new Maatstaf.LoonwaardeVanLoon(-1, Bedrag.NUL, Breuk.of(8)))
        .hasMessage("Wage value -1, allowed: 0 to 100 percent");
    assertThatThrownBy(() -> regels("101"))
        .hasMessage("werkgeverslasten is 101, allowed: 0 to 100 percent");
    assertThatThrownBy(() -> new Deeltijd(Breuk.NUL))
        .hasMessage("Part time 0, allowed: above zero");
  }
}
