package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;

/** Answers worked out by hand on the standard rules; the oracles prove the rest. */
class KeuzeruimteTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);
  private static final LocalDate PLICHT = LocalDate.of(2017, 1, 1);

  private static Keuzeruimte ruimte(LocalDate dag, Sterkte drempel) {
    return Keuzeruimte.van(Regelset.standaard(), dag, drempel);
  }

  private static List<String> codes(List<Regel> regels) {
    return regels.stream().map(Regel::code).toList();
  }

  private static List<String> redenen(Verklaring verklaring) {
    return verklaring.redenen().stream()
        .map(reden -> reden.beslissingen() + " " + codes(reden.regels()))
        .toList();
  }

  private static List<String> conflicten(Keuzeruimte ruimte, String profiel) {
    return ruimte.conflicten(Keuzeprofiel.parse(profiel)).stream()
        .map(
            conflict ->
                conflict.beslissingen()
                    + " "
                    + conflict.regelsets().stream().map(KeuzeruimteTest::codes).toList())
        .toList();
  }

  @Test
  void metAlleenR01BlijftDrieKwartVanDeRuimteOver() {
    // R-01 forbids one of the four pairs of choices 1 and 12, each of two options
    Keuzeruimte ruimte = ruimte(RAPPORT, Sterkte.DWINGEND);
    assertThat(codes(ruimte.regels())).containsExactly("R-01");
    assertThat(ruimte.aantal(Keuzeprofiel.LEEG)).isEqualTo(11_796_480L / 4 * 3);
    assertThat(ruimte.aantal(Keuzeprofiel.parse("12.PLAFONDS"))).isEqualTo(11_796_480L / 2);
    assertThat(ruimte.aantal(Keuzeprofiel.parse("12.OPEN_EINDE"))).isEqualTo(11_796_480L / 4);
  }

  @Test
  void vanaf2017VallenTweeVanDeVierOptiesVoorBeschutWerkWeg() {
    // halve the four options of choice 5
    assertThat(ruimte(PLICHT, Sterkte.DWINGEND).aantal(Keuzeprofiel.LEEG))
        .isEqualTo(11_796_480L / 4 * 3 / 2);
  }

  @Test
  void eenOpenEindeLeidtInvesterenAf() {
    Keuzeruimte ruimte = ruimte(RAPPORT, Sterkte.DWINGEND);
    Keuzeprofiel open = Keuzeprofiel.parse("12.OPEN_EINDE");
    Verkenning verkenning = ruimte.verken(open);
    assertThat(verkenning.isTegenstrijdig()).isFalse();
    assertThat(verkenning.afgeleid(Keuze.van(1))).contains(Optie.parse("1.INVESTEREN"));
    assertThat(verkenning.uitgesloten(Keuze.van(1)))
        .containsExactly(Optie.parse("1.NIET_INVESTEREN"));
    assertThat(verkenning.afgeleid(Keuze.van(12))).as("chosen, not implied").isEmpty();
    assertThat(verkenning.open(Keuze.van(12))).containsExactly(Optie.parse("12.OPEN_EINDE"));
    assertThat(verkenning.stand(Optie.parse("12.OPEN_EINDE"))).isEqualTo(Optiestand.GEKOZEN);
    assertThat(verkenning.stand(Optie.parse("12.PLAFONDS"))).isEqualTo(Optiestand.UITGESLOTEN);
    assertThat(verkenning.stand(Optie.parse("3.GEEN"))).isEqualTo(Optiestand.OPEN);
    for (String optie : List.of("1.INVESTEREN", "1.NIET_INVESTEREN")) {
      assertThat(redenen(ruimte.verklaar(open, Optie.parse(optie))))
          .containsExactly("[12.OPEN_EINDE] [R-01]");
    }
    assertThat(ruimte.verklaar(open, Optie.parse("3.GEEN")).redenen()).isEmpty();
  }

  @Test
  void eenVerklaringLeuntNooitOpWatIsAfgeleid() {
    // 12.OPEN_EINDE implies 1.INVESTEREN, which is at odds with 9.BUDGET, which
    // leaves
    // 9.OUTCOME, which is at odds with 8.PER_DEELBUDGET: the reason is the user's own
    // decision
    Keuzeruimte ruimte = ruimte(RAPPORT, Sterkte.AANDACHT);
    assertThat(
            redenen(
                ruimte.verklaar(
                    Keuzeprofiel.parse("12.OPEN_EINDE"), Optie.parse("8.PER_DEELBUDGET"))))
        .containsExactly("[12.OPEN_EINDE] [R-01, R-14, R-17]");
  }

  @Test
  void alleRedenenKomenEnElkIsMinimaal() {
    // R-10 says it at once; leave choice 16 no option
    Keuzeruimte ruimte = ruimte(RAPPORT, Sterkte.AANDACHT);
    assertThat(
            redenen(
                ruimte.verklaar(
                    Keuzeprofiel.parse("13.WET 12.PLAFONDS"), Optie.parse("2.MEDEBEPALEND"))))
        .containsExactly("[13.WET] [R-10]", "[13.WET] [R-11, R-13]");
  }

  @Test
  void eenAndereOptieVanEenGemaakteKeuzeIsUitgeslotenDoorDieKeuze() {
    Keuzeruimte ruimte = ruimte(PLICHT, Sterkte.DWINGEND);
    Keuzeprofiel beschut = Keuzeprofiel.parse("5.DIENSTBETREKKING");
    assertThat(redenen(ruimte.verklaar(beschut, Optie.parse("5.INKOMENSVOORZIENING"))))
        .as("the law alone, and the decision alone")
        .containsExactly("[] [R-02]", "[5.DIENSTBETREKKING] []");
  }

  @Test
  void conflictenZijnMinimaalEnNoemenElkeRegelset() {
    assertThat(conflicten(ruimte(RAPPORT, Sterkte.AANDACHT), "2.MEDEBEPALEND 13.WET 12.PLAFONDS"))
        .containsExactly("[2.MEDEBEPALEND, 13.WET] [[R-10], [R-11, R-13]]");
    assertThat(conflicten(ruimte(RAPPORT, Sterkte.DWINGEND), "1.NIET_INVESTEREN 12.OPEN_EINDE"))
        .containsExactly("[1.NIET_INVESTEREN, 12.OPEN_EINDE] [[R-01]]");
    assertThat(conflicten(ruimte(PLICHT, Sterkte.DWINGEND), "5.INKOMENSVOORZIENING 12.PLAFONDS"))
        .containsExactly("[5.INKOMENSVOORZIENING] [[R-02]]");
    assertThat(conflicten(ruimte(RAPPORT, Sterkte.DWINGEND), "12.OPEN_EINDE")).isEmpty();
  }

  @Test
  void tegenstrijdigeBeslissingenLatenNietsOver() {
    Keuzeruimte ruimte = ruimte(RAPPORT, Sterkte.DWINGEND);
    Keuzeprofiel botst = Keuzeprofiel.parse("1.NIET_INVESTEREN 12.OPEN_EINDE");
    assertThat(ruimte.aantal(botst)).isZero();
    assertThat(ruimte.voorbeeld(botst)).isEmpty();
    Verkenning verkenning = ruimte.verken(botst);
    assertThat(verkenning.isTegenstrijdig()).isTrue();
    for (Optie optie : Optie.values()) {
      assertThat(verkenning.stand(optie)).isEqualTo(Optiestand.UITGESLOTEN);
    }
    assertThat(redenen(ruimte.verklaar(botst, Optie.parse("3.ACTIEF"))))
        .containsExactly("[1.NIET_INVESTEREN, 12.OPEN_EINDE] [R-01]");
  }

  @Test
  void herstelWijzigtZoMinMogelijk() {
    Keuzeruimte ruimte = ruimte(RAPPORT, Sterkte.DWINGEND);
    Keuzeprofiel botst = Keuzeprofiel.parse("1.NIET_INVESTEREN 12.OPEN_EINDE 3.ACTIEF");
    assertThat(ruimte.herstel(botst))
        .extracting(herstel -> herstel.toegepastOp(botst).toString())
        .containsExactly(
            "1.INVESTEREN 3.ACTIEF 12.OPEN_EINDE", "1.NIET_INVESTEREN 3.ACTIEF 12.PLAFONDS");
    assertThat(ruimte.herstel(botst, Set.of(Keuze.van(1))))
        .extracting(herstel -> herstel.toegepastOp(botst).toString())
        .containsExactly("1.NIET_INVESTEREN 3.ACTIEF 12.PLAFONDS");
    assertThat(ruimte.herstel(botst, Set.of(Keuze.van(1), Keuze.van(12))))
        .as("nothing helps")
        .isEmpty();
    assertThat(ruimte.herstel(Keuzeprofiel.LEEG)).as("nothing to repair").isEmpty();
  }

  @Test
  void eenVoorbeeldIsHetEersteProfielDatOverblijft() {
    Keuzeruimte ruimte = ruimte(RAPPORT, Sterkte.DWINGEND);
    Keuzeprofiel voorbeeld =
        ruimte.voorbeeld(Keuzeprofiel.parse("1.NIET_INVESTEREN")).orElseThrow();
    assertThat(voorbeeld.isVolledig()).isTrue();
    // the first option of each choice, but for 12.OPEN_EINDE, which R-01 does not allow
    for (Keuze keuze : Keuze.values()) {
      int plaats = keuze.nummer() == 1 || keuze.nummer() == 12 ? 1 : 0;
      assertThat(voorbeeld.optie(keuze)).contains(keuze.opties().get(plaats));
    }
  }

  @Test
  void eenVerklaringIsTeLezenInTweeTalen() {
    Verklaring verklaring =
        ruimte(RAPPORT, Sterkte.DWINGEND)
            .verklaar(Keuzeprofiel.parse("12.OPEN_EINDE"), Optie.parse("1.NIET_INVESTEREN"));
    assertThat(verklaring.tekst(Taal.NL).get(0))
        .isEqualTo("1.NIET_INVESTEREN (Niet investeren) kan niet meer:");
    assertThat(verklaring.tekst(Taal.EN).get(0))
        .isEqualTo("1.NIET_INVESTEREN (Do not invest) is no longer possible:");
    assertThat(verklaring.tekst(Taal.NL)).hasSize(3);
    assertThat(verklaring.tekst(Taal.NL).get(2)).startsWith("  R-01: ").endsWith(" 6.2]");
  }
}
