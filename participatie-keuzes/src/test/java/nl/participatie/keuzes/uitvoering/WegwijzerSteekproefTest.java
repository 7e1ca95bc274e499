package nl.participatie.keuzes.uitvoering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sample of all facts, choices and dates together, held to the tables of the domain. */
class WegwijzerSteekproefTest {

  /** A prime that no axis divides, so that steps of it go through the whole grid in disorder. */
  private static final long STAP = 1_000_003_337L;

  @Test
  void kriskrasDoorHetHeleRoosterKloptElkAntwoordEnElkLabel() {
    Gevallen gevallen = Gevallen.alle();
    long aantal = gevallen.aantal();
    long plaats = 0;
    for (int keer = 0; keer < 4_000; keer++) {
      plaats = Math.floorMod(plaats + STAP * (keer + 1L), aantal);
      Map<String, String> geval = gevallen.geval(plaats);
      Wegwijzing wijzing =
          Voorzieningenwijzer.van(Gevallen.profiel(geval), Gevallen.dag(geval))
              .wijs(Gevallen.kandidaat(geval));
      Map<String, String> uitgebreid = WegwijzerOrakel.uitgebreid(geval);
      for (Voorziening voorziening : Voorziening.values()) {
        WegwijzerOrakelTest.vergelijk(voorziening, wijzing, uitgebreid);
      }
      assertThat(WegwijzerOrakelTest.plat(wijzing.groep())).isEqualTo(WegwijzerOrakel.groep(geval));
      assertThat(wijzing.groep().labels()).as("%s", geval).containsExactlyElementsOf(labels(geval));
      assertThat(wijzing.redenen()).isNotEmpty();
    }
  }

  private static List<Label> labels(Map<String, String> geval) {
    List<Label> labels = new ArrayList<>();
    if ("GEEN".equals(geval.get("uitkering"))) {
      labels.add(Label.NUG);
    }
    if (WegwijzerOrakel.schoolverlater(geval).equals("ja")) {
      labels.add(Label.SCHOOLVERLATER);
    }
    if ("true".equals(geval.get("zittendBestand"))) {
      labels.add(Label.ZITTEND_BESTAND);
    }
    return labels;
  }
}
