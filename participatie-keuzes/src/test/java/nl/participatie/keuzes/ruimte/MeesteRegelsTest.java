package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.Weigering;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.toets.Oordeel;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is too many rules for a day, and for a proof of all periods. */
class MeesteRegelsTest {

  private static final LocalDate DAG = LocalDate.of(2020, 1, 1);

  @Test
  void meerDan1024RegelsOpEenDagWordenGeweigerd() {
    List<Regel> regels = new ArrayList<>();
    for (int i = 1; i <= 1025; i++) {
      String als = i % 2 == 0 ? "1.INVESTEREN" : "1.NIET_INVESTEREN";
      String dan = i % 3 == 0 ? "12.PLAFONDS" : "12.OPEN_EINDE";
      regels.add(Regelvoorbeeld.regel("G-" + i, Regelsoort.SPANNING, als, dan));
    }
    Regelset teVeel = Regelset.of(regels);
    Regelset net = Regelset.of(regels.subList(0, 1024));
    assertThat(Keuzeruimte.van(net, DAG, Sterkte.STERK).regels()).hasSize(1024);
    assertThat(Oordeel.van(net, DAG, Sterkte.STERK).regels()).hasSize(1024);
    assertThat(Congruentie.van(net, DAG).score(Keuzeprofiel.LEEG)).isZero();
    assertThat(new Toets(net).toets(Keuzeprofiel.LEEG, DAG).bevindingen()).isEmpty();
    Toets toets = new Toets(teVeel);
    List<ThrowingCallable> vragen =
        List.of(
            () -> Keuzeruimte.van(teVeel, DAG, Sterkte.STERK),
            () -> Oordeel.van(teVeel, DAG, Sterkte.STERK),
            () -> Congruentie.van(teVeel, DAG),
            () -> toets.toets(Keuzeprofiel.LEEG, DAG));
    for (ThrowingCallable vraag : vragen) {
      Weigering.eis(
          Rekengrens.Reden.TE_VEEL_REGELS,
          "At most 1024 rules can count on one day, not 1025",
          vraag);
    }
    assertThat(Keuzeruimte.van(teVeel, DAG, Sterkte.DWINGEND).regels())
        .as("only the rules that bind count for the space")
        .isEmpty();
  }

  /** Rules that start one after the other; some end before the next one starts. */
  private static Regelset regels(int aantal, int eindigend) {
    List<Regel> regels = new ArrayList<>();
    for (int i = 0; i < aantal; i++) {
      LocalDate vanaf = DAG.plusDays(2L * i);
      String tot = i < eindigend ? vanaf.plusDays(1).toString() : "";
      regels.add(
          Regelvoorbeeld.builder("G-" + i)
              .soort(Regelsoort.GRENS)
              .als(Regelvoorbeeld.opties("3.GEEN"))
              .geldigheid(Geldigheid.parse(vanaf.toString(), tot))
              .build());
    }
    return Regelset.of(regels);
  }

  /** Each start and each end begins a period: 1 + 200 + 49 periods of 200 rules are the most. */
  @Test
  void eenBewijsVanTienMiljoenVergelijkingenKanEnMeerNiet() {
    assertThat(250L * 200 * 200).isEqualTo(10_000_000);
    assertThat(Regelbewijs.van(regels(200, 49), Sterkte.DWINGEND)).hasSize(250);
    Regelset teVeel = regels(200, 50);
    Weigering.eis(
        Rekengrens.Reden.TE_VEEL_PERIODEN,
        "The proof of 200 rules in 251 periods is too much at once; ask for one day",
        () -> Regelbewijs.van(teVeel, Sterkte.DWINGEND));
    assertThat(Regelbewijs.op(teVeel, DAG, Sterkte.DWINGEND).aantal()).isEqualTo(11_796_480L);
  }
}
