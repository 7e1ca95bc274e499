package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.internal.Grenzen;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;

/**
 * Few rules with more reasons than can be listed: each of the four options of choice 5 is at odds
 * with 4.SMAL fifteen times over, so that 15 to the fourth minimal sets exclude it. What can be
 * told without all of them is told.
 */
class TeVeelRedenenTest {

  private static final Grenzen KRAP = new Grenzen(Grenzen.STANDAARD.toestanden(), 1000, 1000, 0, 0);
  private static final int KEER = 3;
  private static final Optie SMAL = Optie.parse("4.SMAL");
  private static final Optie BREED = Optie.parse("4.BREED");
  private static final Optie EERDER = Optie.parse("1.NIET_INVESTEREN");
  private static final Optie LATER = Optie.parse("12.PLAFONDS");

  /** Rules are left out from the first on: of each three the last one stays. */
  private static final String[] VAN_ELK_EEN = {"G-2", "G-5", "G-8", "G-11"};

  /** Those rules, and bare exclusions of some options behind them. */
  private static Regelset regels(Optie... uitgesloten) {
    List<Regel> regels = new ArrayList<>();
    for (Optie beschut : Optie.parse("5.DIENSTBETREKKING").keuze().opties()) {
      for (int i = 0; i < KEER; i++) {
        regels.add(
            Regelvoorbeeld.regel(
                "G-" + regels.size(), Regelsoort.SPANNING, SMAL.toString(), beschut.toString()));
      }
    }
    for (Optie weg : uitgesloten) {
      regels.add(
          Regelvoorbeeld.regel("S-" + regels.size(), Regelsoort.SLUIT_UIT, weg.toString(), ""));
    }
    return Regelset.of(regels);
  }

  private static List<Regel> enige(Regelset set, String... codes) {
    return Arrays.stream(codes).map(set::regel).toList();
  }

  private static Verklaring verklaring(Optie optie, Optiestand stand, List<Regel> regels) {
    return new Verklaring(optie, stand, List.of(new Reden(List.of(), regels)));
  }

  private static Regelbewijs bewijs(Regelset set) {
    return new Bewijzer(set, Geldigheid.ALTIJD, Sterkte.STERK, KRAP).bewijs();
  }

  @Test
  void hetBewijsNoemtVanElkeOptieEenReden() {
    Regelset set = regels(EERDER, LATER);
    Regelbewijs bewijs = bewijs(set);
    List<Regel> vanElkEen = enige(set, VAN_ELK_EEN);
    List<Regel> eerder = enige(set, "S-12");
    List<Regel> later = enige(set, "S-13");
    // half of each of three choices is left
    assertThat(bewijs.aantal()).isEqualTo(11_796_480L / 2 / 2 / 2);
    assertThat(bewijs.dood())
        .containsExactly(
            verklaring(EERDER, Optiestand.UITGESLOTEN, eerder),
            verklaring(SMAL, Optiestand.UITGESLOTEN, vanElkEen),
            verklaring(LATER, Optiestand.UITGESLOTEN, later));
    Optie eerste = Optie.parse("1.INVESTEREN");
    Optie laatste = Optie.parse("12.OPEN_EINDE");
    assertThat(bewijs.afgeleid())
        .containsExactly(
            verklaring(eerste, Optiestand.AFGELEID, eerder),
            verklaring(BREED, Optiestand.AFGELEID, vanElkEen),
            verklaring(laatste, Optiestand.AFGELEID, later));
    assertThat(bewijs.onafscheidelijk())
        .containsExactly(
            new Onafscheidelijk(
                List.of(eerste, BREED, laatste),
                List.of(
                    new Onafscheidelijk.Verband(eerste, BREED, List.of(vanElkEen)),
                    new Onafscheidelijk.Verband(BREED, laatste, List.of(later)),
                    new Onafscheidelijk.Verband(laatste, eerste, List.of(eerder)))));
  }

  @Test
  void hetBewijsNoemtEenTegenspraak() {
    Regelset set = regels(BREED);
    Regelbewijs bewijs = bewijs(set);
    List<Regel> samen = new ArrayList<>(enige(set, VAN_ELK_EEN));
    samen.add(set.regel("S-12"));
    assertThat(bewijs.aantal()).isZero();
    assertThat(bewijs.tegenstrijdig()).containsExactly(samen);
  }

  /** From the first option on whose reasons are too many, none is given: it would take as long. */
  @Test
  void hetOverzichtGeeftRedenenTotHetErTeVeelWorden() {
    Regelset set = regels(EERDER, LATER);
    Keuzeruimte ruimte = Keuzeruimte.van(set.regels(), KRAP);
    Ruimteoverzicht overzicht = Ruimteoverzicht.van(ruimte, Keuzeprofiel.LEEG);
    assertThat(overzicht.aantal()).isEqualTo(11_796_480L / 2 / 2 / 2);
    assertThat(overzicht.verkenning()).isEqualTo(ruimte.verken(Keuzeprofiel.LEEG));
    assertThat(overzicht.verklaringen())
        .containsExactly(
            verklaring(EERDER, Optiestand.UITGESLOTEN, enige(set, "S-12")),
            new Verklaring(SMAL, Optiestand.UITGESLOTEN, List.of()),
            new Verklaring(LATER, Optiestand.UITGESLOTEN, List.of()));
    assertThatExceptionOfType(Rekengrens.class)
        .isThrownBy(() -> Ruimteoverzicht.van(ruimte, Keuzeprofiel.LEEG, SMAL));
  }

  @Test
  void watVastStaatBlijftStaanOokZonderRedenen() {
    Keuzeruimte ruimte = Keuzeruimte.van(regels(EERDER, LATER).regels(), KRAP);
    assertThat(ruimte.verklaar(Keuzeprofiel.LEEG, List.of(SMAL, BREED, LATER)))
        .containsExactly(
            new Verklaring(SMAL, Optiestand.UITGESLOTEN, List.of()),
            new Verklaring(BREED, Optiestand.AFGELEID, List.of()),
            new Verklaring(LATER, Optiestand.UITGESLOTEN, List.of()));
  }
}
