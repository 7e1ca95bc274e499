package nl.participatie.keuzes.regel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.keuzes.Regelvoorbeeld;
import nl.participatie.keuzes.WillekeurigeRegels;
import nl.participatie.model.bron.Geldigheid;

/** A set cut, added to, graded anew and split into periods, against lists kept by hand. */
class RegelsetBewerkingTest {

  private static final Set<Regelsoort> BINDEND =
      EnumSet.of(Regelsoort.VEREIST, Regelsoort.SLUIT_UIT, Regelsoort.SPANNING);

  /** Around the days on which the random rules start and end. */
  private static final List<LocalDate> DAGEN =
      LocalDate.of(2014, 12, 25).datesUntil(LocalDate.of(2015, 1, 12)).toList();

  @Provide
  Arbitrary<Regelset> sets() {
    return WillekeurigeRegels.sets();
  }

  @Provide
  Arbitrary<Regel> nieuwe() {
    return WillekeurigeRegels.regels().map(regel -> hernoemd(regel, "NIEUW-1"));
  }

  @Provide
  Arbitrary<Integer> plaatsen() {
    return Arbitraries.integers().between(0, 1000);
  }

  private static Regel hernoemd(Regel regel, String code) {
    return Regel.builder().from(regel).code(code).build();
  }

  private static Regel kies(Regelset set, int plaats) {
    return set.regels().get(plaats % set.regels().size());
  }

  @Property(tries = 100)
  void hardZijnInVolgordeDeBindendeRegelsVanafDeDrempel(
      @ForAll("sets") Regelset set, @ForAll Sterkte drempel) {
    List<Sterkte> genoeg =
        switch (drempel) {
          case AANDACHT -> List.of(Sterkte.AANDACHT, Sterkte.STERK, Sterkte.DWINGEND);
          case STERK -> List.of(Sterkte.STERK, Sterkte.DWINGEND);
          case DWINGEND -> List.of(Sterkte.DWINGEND);
        };
    List<Regel> verwacht = new ArrayList<>(set.regels());
    verwacht.removeIf(r -> !BINDEND.contains(r.soort()) || !genoeg.contains(r.sterkte()));
    Regelset hard = set.hard(drempel);
    assertThat(hard.regels()).isEqualTo(verwacht);
    assertThat(hard.hard(drempel)).as("twice is once").isEqualTo(hard);
    assertThat(set.hard(Sterkte.AANDACHT).hard(drempel)).isEqualTo(hard);
  }

  @Example
  void vanDeStandaardregelsBindenErDrieAltijdEnDrieentwintigHoogstens() {
    Regelset standaard = Regelset.standaard();
    assertThat(standaard.hard(Sterkte.DWINGEND)).hasToString("Regelset[R-01, R-02, R-03]");
    // VEREIST 2 + SLUIT_UIT 2 + SPANNING 19
    assertThat(standaard.hard(Sterkte.AANDACHT).regels()).hasSize(2 + 2 + 19);
    assertThat(standaard.hard(Sterkte.STERK).regels())
        .containsAll(standaard.hard(Sterkte.DWINGEND).regels())
        .noneMatch(regel -> regel.sterkte() == Sterkte.AANDACHT);
  }

  @Property(tries = 200)
  void elkeDagLigtInPreciesEenPeriodeEnDaarbinnenTellenDezelfdeRegels(
      @ForAll("sets") Regelset set) {
    List<Geldigheid> perioden = set.perioden();
    for (LocalDate dag : DAGEN) {
      List<Geldigheid> vandaag = perioden.stream().filter(p -> p.geldtOp(dag)).toList();
      assertThat(vandaag).as("periods with %s", dag).hasSize(1);
      for (LocalDate ander : DAGEN) {
        if (vandaag.get(0).geldtOp(ander)) {
          assertThat(set.op(ander)).as("%s and %s", dag, ander).isEqualTo(set.op(dag));
        }
      }
    }
  }

  @Property(tries = 200)
  void deEnePeriodeBegintWaarDeVorigeEindigtEnElkeSnedeVerandertIets(@ForAll("sets") Regelset set) {
    List<Geldigheid> perioden = set.perioden();
    assertThat(perioden.get(0).vanaf()).isEmpty();
    assertThat(perioden.get(perioden.size() - 1).tot()).isEmpty();
    for (int i = 1; i < perioden.size(); i++) {
      LocalDate snede = perioden.get(i).vanaf().orElseThrow();
      assertThat(perioden.get(i - 1).tot()).contains(snede);
      assertThat(set.op(snede)).isNotEqualTo(set.op(snede.minusDays(1)));
    }
    Set<LocalDate> sneden = new TreeSet<>();
    for (Regel regel : set.regels()) {
      regel.geldigheid().vanaf().ifPresent(sneden::add);
      regel.geldigheid().tot().ifPresent(sneden::add);
    }
    assertThat(perioden).hasSize(sneden.size() + 1);
  }

  @Example
  void deStandaardregelsHebbenVijfPerioden() {
    assertThat(Regelset.standaard().perioden())
        .hasToString(
            "[... to 2015-01-01, 2015-01-01 to 2017-01-01, 2017-01-01 to 2022-01-01,"
                + " 2022-01-01 to 2026-01-01, 2026-01-01 to ...]");
  }

  @Example
  void zonderRegelsOfZonderDatumsIsErEenPeriode() {
    Regel altijd = Regelvoorbeeld.regel("X-1", Regelsoort.GRENS, "3.GEEN", "");
    assertThat(Regelset.of(List.of()).perioden()).containsExactly(Geldigheid.ALTIJD);
    assertThat(Regelset.of(List.of(altijd)).perioden()).containsExactly(Geldigheid.ALTIJD);
  }

  @Example
  void opDeVerstDenkbareDagenIsErOokEenPeriode() {
    Geldigheid alles = new Geldigheid(Optional.of(LocalDate.MIN), Optional.of(LocalDate.MAX));
    Regel regel =
        Regel.builder()
            .from(Regelvoorbeeld.regel("X-1", Regelsoort.GRENS, "3.GEEN", ""))
            .geldigheid(alles)
            .build();
    List<Geldigheid> perioden = Regelset.of(List.of(regel)).perioden();
    for (LocalDate dag : List.of(LocalDate.MIN, LocalDate.of(2015, 4, 14), LocalDate.MAX)) {
      assertThat(perioden).filteredOn(periode -> periode.geldtOp(dag)).hasSize(1);
    }
  }

  @Property(tries = 100)
  void metZetEenRegelAchteraan(@ForAll("sets") Regelset set, @ForAll("nieuwe") Regel regel) {
    List<Regel> voor = List.copyOf(set.regels());
    List<Regel> verwacht = new ArrayList<>(voor);
    verwacht.add(regel);
    assertThat(set.met(regel).regels()).isEqualTo(verwacht);
    assertThat(set.met(regel).zonder("NIEUW-1")).isEqualTo(set);
    assertThat(set.regels()).as("the set itself").isEqualTo(voor);
  }

  @Property(tries = 100)
  void zonderHaaltEenRegelWegEnLaatDeVolgordeStaan(
      @ForAll("sets") Regelset set, @ForAll("plaatsen") int plaats) {
    List<Regel> voor = List.copyOf(set.regels());
    Regel weg = kies(set, plaats);
    List<Regel> verwacht = new ArrayList<>(voor);
    verwacht.remove(plaats % voor.size());
    assertThat(set.zonder(weg.code()).regels()).isEqualTo(verwacht);
    assertThat(set.regels()).as("the set itself").isEqualTo(voor);
  }

  @Property(tries = 100)
  void vervangZetEenRegelOpDePlaatsVanDieMetDezelfdeCode(
      @ForAll("sets") Regelset set, @ForAll("plaatsen") int plaats, @ForAll("nieuwe") Regel nieuw) {
    List<Regel> voor = List.copyOf(set.regels());
    Regel oud = kies(set, plaats);
    Regel ander = hernoemd(nieuw, oud.code());
    List<Regel> verwacht = new ArrayList<>(voor);
    verwacht.set(plaats % voor.size(), ander);
    assertThat(set.vervang(ander).regels()).isEqualTo(verwacht);
    assertThat(set.vervang(ander).vervang(oud)).isEqualTo(set);
    assertThat(set.vervang(oud)).isEqualTo(set);
    assertThat(set.regels()).as("the set itself").isEqualTo(voor);
  }

  @Property(tries = 100)
  void weegVerandertAlleenDeSterkte(
      @ForAll("sets") Regelset set, @ForAll("plaatsen") int plaats, @ForAll Sterkte sterkte) {
    List<Regel> voor = List.copyOf(set.regels());
    Regel oud = kies(set, plaats);
    Regelset gewogen = set.weeg(oud.code(), sterkte);
    assertThat(gewogen.regel(oud.code()).sterkte()).isEqualTo(sterkte);
    assertThat(gewogen.weeg(oud.code(), oud.sterkte())).isEqualTo(set);
    assertThat(gewogen.regels())
        .extracting(Regel::code)
        .isEqualTo(voor.stream().map(Regel::code).toList());
    assertThat(set.regels()).as("the set itself").isEqualTo(voor);
  }

  @Example
  void eenGewogenStandaardregelBindtMeeOfNietMeer() {
    Regelset standaard = Regelset.standaard();
    assertThat(standaard.weeg("R-06", Sterkte.DWINGEND).hard(Sterkte.DWINGEND))
        .hasToString("Regelset[R-01, R-02, R-03, R-06]");
    assertThat(standaard.weeg("R-01", Sterkte.STERK).hard(Sterkte.DWINGEND))
        .hasToString("Regelset[R-02, R-03]");
  }

  @Example
  void eenCodeDieErAlIsWordtGenoemd() {
    Regel nogEens = Regelset.standaard().regel("R-07");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelset.standaard().met(nogEens))
        .withMessage("Two rules have the code R-07, which is to be unique");
  }

  @Example
  void eenOnbekendeCodeWordtGenoemdMetDeDichtstbijzijnde() {
    Regelset set = Regelset.standaard();
    String melding = "No rule 'R-O1', nearest: R-01";
    Regel onbekend = hernoemd(set.regel("R-01"), "R-001");
    assertThatIllegalArgumentException().isThrownBy(() -> set.zonder("R-O1")).withMessage(melding);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.weeg("R-O1", Sterkte.STERK))
        .withMessage(melding);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.vervang(onbekend))
        .withMessage("No rule 'R-001', nearest: R-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regelset.of(List.of()).zonder("R-01"))
        .withMessage("No rule 'R-01'");
  }
}
