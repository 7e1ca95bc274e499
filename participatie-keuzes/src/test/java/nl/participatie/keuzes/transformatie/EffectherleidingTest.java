package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Effecten.metEenmalig;
import static nl.participatie.keuzes.transformatie.Effecten.metSubsidie;
import static nl.participatie.keuzes.transformatie.Effecten.nieuw;
import static nl.participatie.keuzes.transformatie.Effecten.opgave;
import static nl.participatie.keuzes.transformatie.Effecten.reken;
import static nl.participatie.keuzes.transformatie.Effecten.vast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.participatie.budget.herleiding.Bewerking;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Herleidingstekst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** Each amount of an effect can be unfolded to the figures of the user and of the rekenmodel. */
class EffectherleidingTest {

  private final Wsweffect effect =
      reken(vast(100), metEenmalig(2019, 2021, Map.of(2019, 300_000L, 2020, 200_000L)));

  private static Breuk euro(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100);
  }

  @Test
  void deBomenDragenDeBedragenVanHetResultaat() {
    Bedrag tot = Bedrag.NUL;
    for (Effectjaar jaar : effect.jaren()) {
      assertThat(jaar.herleiding().waarde().bepaald()).isEqualTo(euro(jaar.effect()));
      assertThat(jaar.huidig().herleiding().waarde().bepaald())
          .isEqualTo(euro(jaar.huidig().saldo()));
      assertThat(jaar.nieuw().herleiding().waarde().bepaald())
          .isEqualTo(euro(jaar.nieuw().saldo()));
      tot = tot.plus(jaar.effect());
      assertThat(jaar.cumulatief()).isEqualTo(tot);
      assertThat(effect.herleid(jaar.jaar(), "cumulatief").waarde().bepaald()).isEqualTo(euro(tot));
    }
  }

  @Test
  void elkeNaamGeeftZijnEigenBoom() {
    Effectjaar jaar = effect.jaren().get(1);
    assertThat(Wsweffect.herleidbaar())
        .containsExactly("effect", "cumulatief", "huidig", "nieuw")
        .extracting(naam -> effect.herleid(jaar.jaar(), naam).waarde().bepaald())
        .containsExactly(
            euro(jaar.effect()),
            euro(jaar.cumulatief()),
            euro(jaar.huidig().saldo()),
            euro(jaar.nieuw().saldo()));
    assertThatThrownBy(() -> effect.herleid(jaar.jaar(), "saldo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'saldo', allowed: effect, cumulatief, huidig, nieuw");
  }

  /** Worked out anew from the operands, whatever the operation is. */
  @Test
  void elkBedragVolgtUitZijnDelen() {
    effect.jaren().forEach(jaar -> eis(effect.herleid(jaar.jaar(), "cumulatief")));
    eis(
        reken(vast(7), opgave(2016, 2016, metSubsidie(nieuw(), 100), nieuw()))
            .jaren()
            .get(0)
            .herleiding());
  }

  private static void eis(Herleiding boom) {
    boom.delen().forEach(EffectherleidingTest::eis);
    List<Breuk> delen = boom.delen().stream().map(deel -> deel.waarde().bepaald()).toList();
    if (delen.isEmpty() || boom.bewerking().isEmpty()) {
      return;
    }
    Breuk exact =
        switch (boom.bewerking().get()) {
          case IS -> delen.get(0);
          case PLUS -> delen.stream().reduce(Breuk.NUL, Breuk::plus);
          case MIN -> delen.get(0).min(delen.get(1));
          case MAAL -> delen.stream().reduce(Breuk.EEN, Breuk::maal);
          default -> throw new AssertionError(boom.bewerking());
        };
    Breuk verwacht = boom.eenheid() == Eenheid.EURO ? euro(Bedrag.afgerond(exact)) : exact;
    assertThat(boom.waarde().bepaald()).as(boom.label().nl()).isEqualTo(verwacht);
  }

  @Test
  void deBoomLeestAlsEenRekening() {
    Herleiding boom =
        reken(vast(7), opgave(2016, 2016, metSubsidie(nieuw(), 100), metSubsidie(nieuw(), 150)))
            .jaren()
            .get(0)
            .nieuw()
            .herleiding();
    List<String> regels = Herleidingstekst.schrijf(boom, Taal.EN);
    // (21000 + 46666.67 + 1050) - (4666.67 + 23333.33 + 100000 + 7 x 1000)
    assertThat(
            regels.stream()
                .filter(regel -> !regel.startsWith("      "))
                .map(EffectherleidingTest::kop))
        .containsExactly(
            "New: result: -66283.33",
            "  New: what comes in: 68716.67",
            "    New: added value, Secondment from the Wsw (detachering): 21000.00",
            "    New: added value, Supported employment (begeleid werken): 46666.67",
            "    New: subsidy: 1050.00",
            "  New: what is spent: 135000.00",
            "    New: guidance, Secondment from the Wsw (detachering): 4666.67",
            "    New: guidance, Supported employment (begeleid werken): 23333.33",
            "    New: overhead: 107000.00");
    assertThat(regels)
        .contains(
            "      New: share of the people, Secondment from the Wsw (detachering): 1/3 [own source of"
                + " the user transformatie.effect.nieuw.werkvormen.DETACHERING.aandeel]",
            "      New: subsidy for one person a year: 150.00 [own source of the user"
                + " transformatie.effect.nieuw.subsidiePerPersoon]",
            "      New: fixed overhead a year: 100000.00 [own source of the user"
                + " transformatie.effect.nieuw.overhead]",
            "        New: overhead for one person a year: 1000.00 [own source of the user"
                + " transformatie.effect.nieuw.overheadPerPersoon]");
  }

  /** A line up to its formula. */
  private static String kop(String regel) {
    return regel.replaceFirst(" = .*", "");
  }

  @Test
  void watEenmaligKomtStaatBijHetNieuwe() {
    Effectjaar eerste = effect.jaren().get(0);
    assertThat(Herleidingstekst.schrijf(eerste.nieuw().herleiding(), Taal.NL))
        .anyMatch(
            regel ->
                regel.contains("Nieuw: eenmalige kosten van de overgang: 300000,00")
                    && regel.contains("transformatie.effect.eenmalig"));
    assertThat(Herleidingstekst.schrijf(eerste.huidig().herleiding(), Taal.NL))
        .noneMatch(regel -> regel.contains("eenmalig"))
        .anyMatch(regel -> regel.contains("PBUDGET_PP_WSW"));
    assertThat(eerste.herleiding().bewerking()).hasValue(Bewerking.MIN);
    assertThat(eerste.herleiding().label().nl()).isEqualTo("Effect in 2019");
  }
}
