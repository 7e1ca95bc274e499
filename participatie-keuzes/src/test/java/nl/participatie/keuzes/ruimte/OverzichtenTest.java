package nl.participatie.keuzes.ruimte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers taken together are the answers themselves; and what the small types promise. */
class OverzichtenTest {

  private static final LocalDate RAPPORT = LocalDate.of(2015, 4, 14);
  private static final Keuzeruimte RUIMTE =
      Keuzeruimte.van(Regelset.standaard(), RAPPORT, Sterkte.AANDACHT);
  private static final Keuzeprofiel BOTST = Keuzeprofiel.parse("1.NIET_INVESTEREN 12.OPEN_EINDE");

  @Test
  void hetOverzichtVanDeRuimteVerklaartElkeUitgeslotenOptie() {
    Keuzeprofiel profiel = Keuzeprofiel.parse("12.OPEN_EINDE 13.WET");
    Ruimteoverzicht overzicht = Ruimteoverzicht.van(RUIMTE, profiel);
    assertThat(overzicht.aantal()).isEqualTo(RUIMTE.aantal(profiel)).isPositive();
    assertThat(overzicht.verkenning()).isEqualTo(RUIMTE.verken(profiel));
    List<Verklaring> uitgesloten =
        Stream.of(Optie.values())
            .map(optie -> RUIMTE.verklaar(profiel, optie))
            .filter(verklaring -> verklaring.stand() == Optiestand.UITGESLOTEN)
            .toList();
    assertThat(overzicht.verklaringen())
        .hasSizeGreaterThan(2)
        .allMatch(verklaring -> !verklaring.redenen().isEmpty())
        .isEqualTo(uitgesloten);
  }

  @Test
  void opVerzoekVerklaartHetEenOptie() {
    Keuzeprofiel profiel = Keuzeprofiel.parse("12.OPEN_EINDE");
    Optie optie = Optie.parse("1.INVESTEREN");
    Ruimteoverzicht overzicht = Ruimteoverzicht.van(RUIMTE, profiel, optie);
    assertThat(overzicht)
        .isEqualTo(
            new Ruimteoverzicht(
                RUIMTE.aantal(profiel),
                RUIMTE.verken(profiel),
                List.of(RUIMTE.verklaar(profiel, optie))));
    assertThat(overzicht.verklaringen().get(0).stand()).isEqualTo(Optiestand.AFGELEID);
  }

  @Test
  void hetOverzichtVanConflictenHoudtVastWatVastIs() {
    Conflictoverzicht overzicht = Conflictoverzicht.van(RUIMTE, BOTST, Set.of(Keuze.van(1)));
    assertThat(overzicht.conflicten()).isNotEmpty().isEqualTo(RUIMTE.conflicten(BOTST));
    assertThat(overzicht.herstel())
        .isNotEmpty()
        .isNotEqualTo(RUIMTE.herstel(BOTST))
        .isEqualTo(RUIMTE.herstel(BOTST, Set.of(Keuze.van(1))));
  }

  @Test
  void hetOverzichtVanDeBesteTeltZeAllemaalEnNoemtDeEerste() {
    Congruentie congruentie = Congruentie.van(Regelset.standaard(), RAPPORT);
    // choices that no rule names leave more than one best profile
    Besteprofielen beste = congruentie.beste(Keuzeprofiel.LEEG).orElseThrow();
    Besteoverzicht overzicht = Besteoverzicht.van(congruentie, Keuzeprofiel.LEEG, 1);
    assertThat(overzicht.aantal()).isEqualTo(beste.aantal()).isGreaterThan(1);
    assertThat(overzicht.meeste()).isEqualTo(1);
    assertThat(overzicht.profielen()).hasSize(1).isEqualTo(beste.eerste(1));
  }

  @Test
  void zonderGeldigProfielIsHetOverzichtVanDeBesteLeeg() {
    // R-01 is DWINGEND
    Besteoverzicht overzicht =
        Besteoverzicht.van(Congruentie.van(Regelset.standaard(), RAPPORT), BOTST, 10);
    assertThat(overzicht).isEqualTo(new Besteoverzicht(Optional.empty(), 10));
    assertThat(overzicht.aantal()).isZero();
    assertThat(overzicht.profielen()).isEmpty();
  }

  /** Equal are two that chose the same and have the same left; neither alone is enough. */
  @Test
  void verkenningenZijnGelijkBijHetzelfdeProfielEnDezelfdeRest() {
    Keuzeruimte ruimer = Keuzeruimte.van(Regelset.standaard(), RAPPORT, Sterkte.DWINGEND);
    Keuzeprofiel profiel = Keuzeprofiel.parse("12.OPEN_EINDE");
    // R-01 implies 1.INVESTEREN: choosing it as well leaves the same
    Keuzeprofiel ookGekozen = profiel.met(Optie.parse("1.INVESTEREN"));
    Verkenning verkenning = ruimer.verken(profiel);
    assertThat(verkenning)
        .isEqualTo(ruimer.verken(Keuzeprofiel.parse("12.OPEN_EINDE")))
        .hasSameHashCodeAs(ruimer.verken(Keuzeprofiel.parse("12.OPEN_EINDE")))
        .isNotEqualTo(ruimer.verken(ookGekozen))
        .doesNotHaveSameHashCodeAs(ruimer.verken(ookGekozen))
        .isNotEqualTo(RUIMTE.verken(profiel))
        .doesNotHaveSameHashCodeAs(RUIMTE.verken(profiel))
        .isNotEqualTo(profiel);
    for (Keuze keuze : Keuze.values()) {
      assertThat(ruimer.verken(ookGekozen).open(keuze)).isEqualTo(verkenning.open(keuze));
    }
    assertThat(verkenning.toString())
        .startsWith("Verkenning[1.INVESTEREN, 2.CENTRAAL, ")
        .doesNotContain("1.NIET_INVESTEREN", "12.PLAFONDS");
  }

  /** A conflict derived once is kept: it is the same wherever it is. */
  @Test
  void eenAfgeleidConflictWordtBewaard() {
    Keuzeruimte ruimte = Keuzeruimte.van(Regelset.standaard(), RAPPORT, Sterkte.DWINGEND);
    List<Conflict> eerst = ruimte.conflicten(BOTST);
    List<Conflict> later = ruimte.conflicten(BOTST.met(Optie.parse("3.GEEN")));
    assertThat(eerst).hasSize(1);
    assertThat(later).hasSize(1);
    assertThat(later.get(0)).isSameAs(eerst.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "3.GEEN, 3.GEEN", // nothing changes
    "3.GEEN, 4.SMAL" // of another choice
  })
  void eenWijzigingIsVanEenOptieNaarEenAndereVanDieKeuze(String van, String naar) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wijziging(Optie.parse(van), Optie.parse(naar)))
        .withMessage(
            "A change is from one option of a choice to another, not from %s to %s", van, naar);
  }
}
