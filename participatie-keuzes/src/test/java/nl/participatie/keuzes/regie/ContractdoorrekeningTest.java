package nl.participatie.keuzes.regie;

import static nl.participatie.keuzes.regie.Contracten.output;
import static nl.participatie.keuzes.regie.Contracten.perPlaatsing;
import static nl.participatie.keuzes.regie.Contracten.tilburg;
import static nl.participatie.keuzes.regie.Contracten.vast;
import static nl.participatie.keuzes.regie.Contracten.verloop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** What each form of report 7.2 and 6.4 comes to, worked out by hand. */
class ContractdoorrekeningTest {

  /** 120 asked for with 30 to work, then 60 with 50: 180 and 80 together. */
  private static final Plaatsingsverloop VERLOOP = verloop(120, 30, 60, 50);

  private static Contractdoorrekening reken(Contract contract) {
    return Contractdoorrekening.van(contract, VERLOOP);
  }

  private static List<Bedrag> kosten(Contractdoorrekening uit) {
    return uit.perioden().stream().map(Contractperiode::kosten).toList();
  }

  private static List<Bedrag> euro(long... bedragen) {
    return Arrays.stream(bedragen).mapToObj(Bedrag::ofEuro).toList();
  }

  @Test
  void prijsMaalAantalBetaaltElkePlaatsing() {
    Contractdoorrekening uit = reken(perPlaatsing("A", 3_000, null));
    assertThat(kosten(uit)).isEqualTo(euro(360_000, 180_000)); // 120 x 3000, 60 x 3000
    assertThat(uit.kosten()).isEqualTo(Bedrag.ofEuro(540_000));
    assertThat(uit.geplaatst()).isEqualTo(180);
    assertThat(uit.nietGeplaatst()).isZero();
    assertThat(uit.onbenut()).hasValue(0L);
    assertThat(uit.kostenPerPlaatsing()).isEqualTo(Uitkomst.van(Breuk.of(3_000)));
    assertThat(uit.kostenPerResultaat()).isEqualTo(Uitkomst.van(Breuk.of(6_750))); // 540000 / 80
    assertThat(uit.betaaldZonderPlaatsing()).isEqualTo(Uitkomst.van(Breuk.NUL));
    assertThat(uit.betaaldZonderResultaat())
        .isEqualTo(Uitkomst.van(Breuk.of(300_000))); // (180 - 80) x 3000
    assertThat(uit.plaatsingenZonderPrijs()).isZero();
  }

  @Test
  void bovenHetAfgesprokenAantalWordtNiemandGeplaatst() {
    Contractdoorrekening uit = reken(perPlaatsing("A", 3_000, 100));
    assertThat(uit.perioden()).extracting(Contractperiode::nummer).containsExactly(1, 2);
    assertThat(uit.perioden()).extracting(Contractperiode::gevraagd).containsExactly(120L, 60L);
    assertThat(uit.perioden()).extracting(Contractperiode::geplaatst).containsExactly(100L, 60L);
    assertThat(uit.perioden()).extracting(Contractperiode::nietGeplaatst).containsExactly(20L, 0L);
    assertThat(uit.gevraagd()).isEqualTo(180);
    assertThat(uit.nietGeplaatst()).isEqualTo(20);
    assertThat(uit.kosten()).isEqualTo(Bedrag.ofEuro(480_000));
  }

  @Test
  void outputBetaaltResultatenEnDeStart() {
    Contractdoorrekening uit = reken(output("B", 5_000, 400));
    // 30 x 5000 + 120 x 400, 50 x 5000 + 60 x 400
    assertThat(kosten(uit)).isEqualTo(euro(198_000, 274_000));
    assertThat(uit.onbenut()).hasValue(0L);
    assertThat(uit.betaaldZonderResultaat())
        .isEqualTo(Uitkomst.van(Breuk.of(40_000))); // (180 - 80) x 400
    assertThat(uit.plaatsingenZonderPrijs()).isEqualTo(100);
    assertThat(reken(output("B", 5_000, 0)).betaaldZonderResultaat())
        .isEqualTo(Uitkomst.van(Breuk.NUL));
  }

  @Test
  void eenCohortWordtHeelBetaald() {
    Contractdoorrekening uit = reken(tilburg(100_001, null));
    assertThat(kosten(uit)).isEqualTo(euro(300_003, 200_002)); // 3 cohorts, then 2
    assertThat(uit.perioden())
        .extracting(Contractperiode::onbenut)
        .containsExactly(Optional.of(30L), Optional.of(40L)); // 150 - 120, 100 - 60
    assertThat(uit.onbenut()).hasValue(70L);
    // 100001 / 50 for each of 70 places, and for 250 places less 80 results
    assertThat(uit.betaaldZonderPlaatsing()).isEqualTo(Uitkomst.van(Breuk.of(70 * 100_001, 50)));
    assertThat(uit.betaaldZonderResultaat()).isEqualTo(Uitkomst.van(Breuk.of(170 * 100_001, 50)));
    assertThat(uit.kostenPerPlaatsing()).isEqualTo(Uitkomst.van(Breuk.of(500_005, 180)));
  }

  @Test
  void meerDanHetAfgesprokenAantalCohortenKomtErNiet() {
    Contractdoorrekening uit = reken(tilburg(100_000, 2));
    assertThat(uit.perioden()).extracting(Contractperiode::geplaatst).containsExactly(100L, 60L);
    assertThat(kosten(uit)).isEqualTo(euro(200_000, 200_000));
    assertThat(uit.onbenut()).hasValue(40L);
  }

  @Test
  void eenVastBedragWordtBetaaldWatErOokGebeurt() {
    Contractdoorrekening uit = reken(vast("D", 200_000, 100));
    assertThat(kosten(uit)).isEqualTo(euro(200_000, 200_000));
    assertThat(uit.perioden()).extracting(Contractperiode::geplaatst).containsExactly(100L, 60L);
    assertThat(uit.onbenut()).hasValue(40L);
    assertThat(uit.betaaldZonderPlaatsing()).isEqualTo(Uitkomst.van(Breuk.of(80_000))); // 40 x 2000
    assertThat(uit.betaaldZonderResultaat())
        .isEqualTo(Uitkomst.van(Breuk.of(240_000))); // (200 - 80) x 2000
  }

  @Test
  void zonderAfgesprokenAantalIsNietTeZeggenWatLeegBleef() {
    Contractdoorrekening uit = reken(vast("D", 200_000, null));
    assertThat(uit.geplaatst()).isEqualTo(180);
    assertThat(uit.onbenut()).isEmpty();
    assertThat(uit.betaaldZonderPlaatsing().ontbrekend())
        .map(Onbepaald::ontbreekt)
        .hasValue("contracten.D.hoogstens");
    assertThat(uit.betaaldZonderResultaat().ontbrekend())
        .map(Onbepaald::reden)
        .hasValue(Onbepaald.Reden.NIET_OPGEGEVEN);
  }

  @Test
  void alsNiemandGeplaatstIsKwamHetHeleVasteBedragVoorNiets() {
    Contractdoorrekening uit =
        Contractdoorrekening.van(vast("D", 200_000, null), verloop(0, 0, 0, 0));
    assertThat(uit.betaaldZonderPlaatsing()).isEqualTo(Uitkomst.van(Breuk.of(400_000)));
    assertThat(uit.betaaldZonderResultaat()).isEqualTo(Uitkomst.van(Breuk.of(400_000)));
    assertThat(uit.kostenPerPlaatsing().ontbrekend())
        .hasValueSatisfying(
            open -> {
              assertThat(open.ontbreekt()).isEqualTo("contracten.D.geplaatst");
              assertThat(open.reden()).isEqualTo(Onbepaald.Reden.NIET_AFLEIDBAAR);
              assertThat(open.toelichting().nl()).contains("contract D");
            });
    assertThat(uit.kostenPerResultaat().ontbrekend())
        .map(Onbepaald::ontbreekt)
        .hasValue("contracten.D.resultaten");
  }

  @Test
  void zonderPeriodenKostHetNiets() {
    Contractdoorrekening uit = Contractdoorrekening.van(tilburg(100_000, null), verloop());
    assertThat(uit.kosten()).isEqualTo(Bedrag.NUL);
    assertThat(uit.onbenut()).hasValue(0L);
    assertThat(uit.betaaldZonderPlaatsing()).isEqualTo(Uitkomst.van(Breuk.NUL));
  }

  /** 10 of 100 are placed: the 20 results of the first period are at most those 10. */
  @Test
  void wieNietGeplaatstIsHeeftGeenResultaat() {
    Contractdoorrekening uit =
        Contractdoorrekening.van(perPlaatsing("A", 1, 10), verloop(100, 20, 5, 1, 0, 30));
    assertThat(uit.perioden()).extracting(Contractperiode::resultaten).containsExactly(10L, 1L, 4L);
    assertThat(uit.resultaten()).isEqualTo(15).isEqualTo(uit.geplaatst());
  }

  @Test
  void hetRisicoHoortBijDeVormEnIsEenLezingZonderBron() {
    assertThat(dragers(perPlaatsing("A", 1, null)))
        .containsExactly(Risicodrager.AANNEMER, Risicodrager.GEMEENTE);
    assertThat(dragers(output("A", 1, 0)))
        .containsExactly(Risicodrager.AANNEMER, Risicodrager.AANNEMER);
    assertThat(dragers(output("A", 1, 1)))
        .containsExactly(Risicodrager.AANNEMER, Risicodrager.GEDEELD);
    assertThat(dragers(tilburg(1, null)))
        .containsExactly(Risicodrager.GEDEELD, Risicodrager.GEMEENTE);
    assertThat(dragers(vast("A", 1, 1)))
        .containsExactly(Risicodrager.GEMEENTE, Risicodrager.GEMEENTE);
    assertThat(dragers(vast("A", 1, null)))
        .containsExactly(Risicodrager.GEDEELD, Risicodrager.GEMEENTE);
    Contractrisico risico = Contractrisico.van(tilburg(1, null));
    assertThat(risico.vindplaats().bron()).isEqualTo(Bron.GEEN);
    assertThat(risico.volume().uitleg().nl()).startsWith("Lege plaatsen");
    assertThat(risico.resultaat().uitleg().en()).startsWith("The municipality pays for the whole");
  }

  private static List<Risicodrager> dragers(Contract contract) {
    Contractrisico risico = Contractrisico.van(contract);
    return List.of(risico.volume().drager(), risico.resultaat().drager());
  }
}
