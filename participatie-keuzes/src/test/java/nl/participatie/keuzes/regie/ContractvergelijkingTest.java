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
import nl.participatie.budget.raming.Aanname;
import nl.participatie.keuzes.regie.Contractvergelijking.Omslagpunt;
import nl.participatie.model.bron.Bron;
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
    assertThat(goedkoopste(perPlaatsing("A", 3_000, null), output("B", 5_000, 400)))
        .containsExactly("B");
    assertThat(
            goedkoopste(
                perPlaatsing("A", 3_000, null), tilburg(100_000, null), vast("D", 200_000, null)))
        .containsExactly("D");
  }

  @Test
  void wieMinderMensenPlaatstIsDaaromNietGoedkoper() {
    assertThat(goedkoopste(perPlaatsing("A", 3_000, null), perPlaatsing("B", 1, 10)))
        .containsExactly("A");
  }

  @Test
  void evenDureZijnAllebeiGoedkoopste() {
    assertThat(goedkoopste(perPlaatsing("A", 3_000, null), vast("D", 270_000, null)))
        .containsExactly("A", "D"); // 180 x 3000 = 2 x 270000
    assertThat(goedkoopste()).isEmpty();
  }

  private static List<String> aannames(Plaatsingsverloop verloop, Contract... contracten) {
    return Contractvergelijking.van(List.of(contracten), verloop).aannames().stream()
        .map(Aanname::code)
        .toList();
  }

  @Test
  void eenAannameStaatErWaarZeVerschilMaakt() {
    Contract krap = perPlaatsing("KRAP", 100, 30);
    assertThat(aannames(verloop(30, 20), krap)).isEmpty();
    assertThat(aannames(verloop(31, 0), krap)).containsExactly("CONTRACT_VOL");
    assertThat(aannames(verloop(31, 20), krap, perPlaatsing("RUIM", 100, null)))
        .containsExactly("CONTRACT_VOL", "CONTRACT_RESULTATEN");
    assertThat(aannames(verloop(100, 20), tilburg(5_000, null))).isEmpty();
    assertThat(aannames(verloop(99, 20), tilburg(5_000, null))).containsExactly("CONTRACT_COHORT");
    // a fixed amount can have places left as well
    assertThat(aannames(verloop(99, 20), vast("VAST", 5_000, 100))).isEmpty();
    assertThat(Contractvergelijking.van(List.of(krap), verloop(31, 20)).aannames())
        .allSatisfy(
            aanname -> {
              assertThat(aanname.titel().nl()).isNotBlank();
              assertThat(aanname.toelichting().en()).endsWith(".");
              assertThat(aanname.vindplaats().bron()).isEqualTo(Bron.REKENMODEL);
            });
  }

  @Test
  void hetOmslagpuntIsExact() {
    assertThat(
            Contractvergelijking.van(
                    List.of(
                        perPlaatsing("A", 3_000, null),
                        perPlaatsing("GRATIS", 0, null),
                        perPlaatsing("KRAP", 3_000, 33),
                        perPlaatsing("NET", 3_000, 34),
                        output("O", 3_000, 0),
                        vast("D", 100_000, null),
                        vast("KLEIN", 100_000, 33),
                        vast("RAND", 102_000, 34),
                        tilburg(100_000, null)),
                    VERLOOP)
                .omslagpunten())
        .containsExactly(
            new Omslagpunt("A", "D", Breuk.of(100, 3)),
            new Omslagpunt("A", "RAND", Breuk.of(34)),
            new Omslagpunt("NET", "D", Breuk.of(100, 3)),
            new Omslagpunt("NET", "RAND", Breuk.of(34)));
  }

  @Test
  void tweeContractenMetDezelfdeCodeZijnNietTeVergelijken() {
    assertThatThrownBy(
            () ->
                Contractvergelijking.van(
                    List.of(perPlaatsing("A", 1, null), vast("A", 1, null)), VERLOOP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'A'");
  }

  @Property(tries = 200)
  void onderHetOmslagpuntIsDePrijsPerPlaatsingGoedkoper(
      @ForAll @IntRange(min = 1, max = 500) int prijs,
      @ForAll @IntRange(max = 5_000) int bedrag,
      @ForAll @IntRange(max = 100) int plaatsingen) {
    Contract perPlaatsing = perPlaatsing("A", prijs, null);
    Contract vast = vast("D", bedrag, null);
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
