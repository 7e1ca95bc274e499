package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Contracten.output;
import static nl.participatie.keuzes.regie.Contracten.perPlaatsing;
import static nl.participatie.keuzes.regie.Contracten.tilburg;
import static nl.participatie.keuzes.regie.Contracten.vast;
import static nl.participatie.keuzes.regie.Contracten.verloop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.keuzes.regie.Contractvergelijking.Omslagpunt;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

class ContractvergelijkingTest {

  private static final Plaatsingsverloop VERLOOP = verloop(120, 30, 60, 50);

  private static List<String> goedkoopste(Contract... contracten) {
    return Contractvergelijking.van(List.of(contracten), VERLOOP).goedkoopste().stream()
        .map(een -> een.contract().code())
        .toList();
  }

  /** 540,000, 472,000, 500,000 and 400,000: see ContractdoorrekeningTest. */
  @Test
  void deGoedkoopsteIsHetLaagsteBedragBijHetzelfdeVerloop() {
    assertThat(goedkoopste(perPlaatsing("a", 3_000, null), output("b", 5_000, 400)))
        .containsExactly("b");
    assertThat(
            goedkoopste(
                perPlaatsing("a", 3_000, null), tilburg(100_000, null), vast("d", 200_000, null)))
        .containsExactly("d");
  }

  @Test
  void wieMinderMensenPlaatstIsDaaromNietGoedkoper() {
    assertThat(goedkoopste(perPlaatsing("a", 3_000, null), perPlaatsing("b", 1, 10)))
        .containsExactly("a");
  }

  @Test
  void evenDureZijnAllebeiGoedkoopste() {
    assertThat(goedkoopste(perPlaatsing("a", 3_000, null), vast("d", 270_000, null)))
        .containsExactly("a", "d"); // 180 x 3000 = 2 x 270000
    assertThat(goedkoopste()).isEmpty();
  }

  @Test
  void hetOmslagpuntIsExact() {
    assertThat(
            Contractvergelijking.van(
                    List.of(
                        perPlaatsing("a", 3_000, null),
                        perPlaatsing("gratis", 0, null),
                        perPlaatsing("krap", 3_000, 33),
                        perPlaatsing("net", 3_000, 34),
                        output("o", 3_000, 0),
                        vast("d", 100_000, null),
                        vast("klein", 100_000, 33),
                        tilburg(100_000, null)),
                    VERLOOP)
                .omslagpunten())
        .containsExactly(
            new Omslagpunt("a", "d", Breuk.of(100, 3)),
            new Omslagpunt("net", "d", Breuk.of(100, 3)));
  }

  @Test
  void tweeContractenMetDezelfdeCodeZijnNietTeVergelijken() {
    assertThatThrownBy(
            () ->
                Contractvergelijking.van(
                    List.of(perPlaatsing("a", 1, null), vast("a", 1, null)), VERLOOP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a'");
  }

  @Property(tries = 200)
  void onderHetOmslagpuntIsDePrijsPerPlaatsingGoedkoper(
      @ForAll @IntRange(min = 1, max = 500) int prijs,
      @ForAll @IntRange(max = 5_000) int bedrag,
      @ForAll @IntRange(max = 100) int plaatsingen) {
    Contract perPlaatsing = perPlaatsing("a", prijs, null);
    Contract vast = vast("d", bedrag, null);
    Plaatsingsverloop verloop = verloop(plaatsingen, 0);
    Breuk punt =
        Contractvergelijking.van(List.of(perPlaatsing, vast), verloop)
            .omslagpunten()
            .get(0)
            .plaatsingen();
    int verschil =
        Contractdoorrekening.van(perPlaatsing, verloop)
            .kosten()
            .compareTo(Contractdoorrekening.van(vast, verloop).kosten());
    assertThat(verschil).isEqualTo(Breuk.of(plaatsingen).compareTo(punt));
  }
}
