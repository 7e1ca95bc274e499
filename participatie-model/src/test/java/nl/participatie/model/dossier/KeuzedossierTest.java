package nl.participatie.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.participatie.model.Willekeurig;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeuzedossierTest {

  private static final LocalDate DAG = LocalDate.of(2015, 4, 14);
  private static final Set<Besluitvorming> VOOR_EEN_BESLUIT =
      Set.of(Besluitvorming.NIET_GEAGENDEERD, Besluitvorming.IN_VOORBEREIDING);
  private static final Optie OPEN_EINDE = Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE;
  private static final Optie PLAFONDS = Optie.INSTRUMENTCAPACITEIT_PLAFONDS;

  @Provide
  Arbitrary<List<Dossiergebeurtenis>> gebeurtenissen() {
    return Willekeurig.gebeurtenissen();
  }

  @Provide
  Arbitrary<LocalDate> dagen() {
    return Willekeurig.dagen();
  }

  /** An event on choice 12 on a day of April 2015. */
  private static Dossiergebeurtenis.Builder op(int dag, int volgnummer) {
    Dossiergebeurtenis.Builder builder = Dossiergebeurtenis.builder();
    builder.volgnummer(volgnummer).datum(LocalDate.of(2015, 4, dag));
    builder.keuze(Keuze.INSTRUMENTCAPACITEIT);
    return builder;
  }

  private static Keuzestand stand(LocalDate dag, Dossiergebeurtenis... gebeurtenissen) {
    Keuzedossier dossier = Keuzedossier.of(List.of(gebeurtenissen));
    return dossier.standOp(dag).getOrDefault(Keuze.INSTRUMENTCAPACITEIT, Keuzestand.BEGIN);
  }

  @Property(tries = 400)
  void theOrderOfListingNeverMatters(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> lijst,
      @ForAll Random kans,
      @ForAll("dagen") LocalDate dag) {
    List<Dossiergebeurtenis> door = new ArrayList<>(lijst);
    Collections.shuffle(door, kans);
    Keuzedossier dossier = Keuzedossier.of(lijst);
    assertThat(Keuzedossier.of(door)).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(Keuzedossier.of(door).standOp(dag)).isEqualTo(dossier.standOp(dag));
  }

  @Property(tries = 400)
  void aLaterEventNeverChangesAnEarlierState(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> lijst, @ForAll("dagen") LocalDate dag) {
    List<Dossiergebeurtenis> totDan = lijst.stream().filter(g -> !g.datum().isAfter(dag)).toList();
    Keuzedossier volledig = Keuzedossier.of(lijst);
    Keuzedossier toen = Keuzedossier.of(totDan);
    assertThat(volledig.standOp(dag)).isEqualTo(toen.standOp(dag));
    assertThat(volledig.profielOp(dag)).isEqualTo(toen.profielOp(dag));
    assertThat(toen.standOp(dag)).isEqualTo(toen.standOp(LocalDate.of(9999, 12, 31)));
  }

  /**
   * The state retold plainly: walk through the events of one choice and keep what was said last.
   */
  @Property(tries = 400)
  void theStateIsWhatWasSaidLastOnEachTrack(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> lijst, @ForAll("dagen") LocalDate dag) {
    Keuzedossier dossier = Keuzedossier.of(lijst);
    for (Map.Entry<Keuze, Keuzestand> paar : dossier.standOp(dag).entrySet()) {
      Besluitvorming besluit = Besluitvorming.NIET_GEAGENDEERD;
      Implementatie uitvoering = Implementatie.NIET_GESTART;
      Optional<Optie> optie = Optional.empty();
      for (Dossiergebeurtenis g : dossier.gebeurtenissen()) {
        if (g.keuze() == paar.getKey() && !g.datum().isAfter(dag)) {
          besluit = g.besluitvorming().orElse(besluit);
          uitvoering = g.implementatie().orElse(uitvoering);
          if (g.optie().isPresent()) {
            optie = g.optie();
          } else if (g.besluitvorming().filter(VOOR_EEN_BESLUIT::contains).isPresent()) {
            optie = Optional.empty();
          }
        }
      }
      assertThat(paar.getValue()).isEqualTo(new Keuzestand(besluit, uitvoering, optie));
    }
  }

  /** A sorted set in descending order is read as the set that it is. */
  @Property(tries = 200)
  void theStatesAtDatesAreThoseOfEachDateInAscendingOrder(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> lijst,
      @ForAll("dagen") LocalDate een,
      @ForAll("dagen") LocalDate ander) {
    Keuzedossier dossier = Keuzedossier.of(lijst);
    TreeSet<LocalDate> dagen = new TreeSet<>(List.of(een, ander, een.plusDays(1), DAG));
    List<Map<Keuze, Keuzestand>> verwacht = new ArrayList<>();
    dagen.forEach(dag -> verwacht.add(dossier.standOp(dag)));
    assertThat(dossier.standenOp(dagen)).isEqualTo(verwacht);
    assertThat(dossier.standenOp(dagen.descendingSet())).isEqualTo(verwacht);
    assertThat(dossier.standenOp(new TreeSet<>())).isEmpty();
  }

  @Property(tries = 400)
  void whatIsDecidedIsAProfileOfProvisionalAndFinalDecisionsAlone(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> lijst, @ForAll("dagen") LocalDate dag) {
    Keuzedossier dossier = Keuzedossier.of(lijst);
    Keuzeprofiel profiel = dossier.profielOp(dag);
    dossier
        .standOp(dag)
        .forEach(
            (keuze, stand) -> {
              boolean telt =
                  stand.besluitvorming() == Besluitvorming.VOORLOPIG
                      || stand.besluitvorming() == Besluitvorming.VASTGESTELD;
              assertThat(profiel.optie(keuze)).isEqualTo(telt ? stand.optie() : Optional.empty());
            });
  }

  @Property(tries = 400)
  void eventsStandByDateAndThenBySequenceNumber(
      @ForAll("gebeurtenissen") List<Dossiergebeurtenis> lijst) {
    Keuzedossier dossier = Keuzedossier.of(lijst);
    List<Dossiergebeurtenis> op = dossier.gebeurtenissen();
    assertThat(op).containsExactlyInAnyOrderElementsOf(lijst);
    for (int i = 1; i < op.size(); i++) {
      int datum = op.get(i - 1).datum().compareTo(op.get(i).datum());
      assertThat(datum < 0 || (datum == 0 && op.get(i - 1).volgnummer() < op.get(i).volgnummer()))
          .isTrue();
    }
    assertThat(dossier.laatsteDatum())
        .isEqualTo(lijst.stream().map(Dossiergebeurtenis::datum).max(LocalDate::compareTo));
  }

  @Test
  void twoEventsWithOneSequenceNumberAreRefused() {
    List<Dossiergebeurtenis> dubbel = List.of(op(14, 7).build(), op(15, 7).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keuzedossier.of(dubbel))
        .withMessageContaining("sequence number 7");
  }

  @ParameterizedTest
  @EnumSource
  void anOptionHoldsFromAProvisionalDecisionOn(Besluitvorming besluit) {
    Keuzedossier dossier =
        Keuzedossier.of(List.of(op(14, 1).besluitvorming(besluit).optie(PLAFONDS).build()));
    boolean telt = besluit == Besluitvorming.VOORLOPIG || besluit == Besluitvorming.VASTGESTELD;
    assertThat(dossier.profielOp(DAG).heeft(PLAFONDS)).isEqualTo(telt);
    assertThat(dossier.standOp(DAG).get(Keuze.INSTRUMENTCAPACITEIT))
        .isEqualTo(new Keuzestand(besluit, Implementatie.NIET_GESTART, Optional.of(PLAFONDS)));
    assertThat(dossier.profielOp(DAG.minusDays(1))).isEqualTo(Keuzeprofiel.LEEG);
  }

  @ParameterizedTest
  @EnumSource
  void eachStepOfADecisionIsAThird(Besluitvorming stap) {
    assertThat(stap.derden()).isEqualTo(List.of(Besluitvorming.values()).indexOf(stap));
    assertThat(stap.aandeel()).isEqualTo(Breuk.of(stap.derden(), 3));
  }

  @ParameterizedTest
  @EnumSource
  void eachStepOfExecutionIsAThird(Implementatie stap) {
    assertThat(stap.derden()).isEqualTo(List.of(Implementatie.values()).indexOf(stap));
    assertThat(stap.aandeel()).isEqualTo(Breuk.of(stap.derden(), 3));
  }

  @Test
  void aDecisionWithoutAnOptionDecidesNothing() {
    Keuzestand stand = stand(DAG, op(14, 1).besluitvorming(Besluitvorming.VASTGESTELD).build());
    assertThat(stand.isBesloten()).isFalse();
    assertThat(stand.besluitvorming()).isEqualTo(Besluitvorming.VASTGESTELD);
  }

  @Test
  void fallingBackWithoutAnOptionWithdrawsItAndADecisionAfterThatNeedsANewOne() {
    Dossiergebeurtenis besluit =
        op(14, 1).besluitvorming(Besluitvorming.VASTGESTELD).optie(PLAFONDS).build();
    Dossiergebeurtenis intrekking =
        op(15, 2).besluitvorming(Besluitvorming.IN_VOORBEREIDING).build();
    Dossiergebeurtenis leeg = op(16, 3).besluitvorming(Besluitvorming.VASTGESTELD).build();
    Dossiergebeurtenis nieuw = op(17, 4).optie(OPEN_EINDE).build();
    LocalDate eind = DAG.plusYears(1);
    assertThat(stand(eind, besluit, intrekking).optie()).isEmpty();
    assertThat(stand(eind, besluit, intrekking, leeg).isBesloten()).isFalse();
    assertThat(stand(eind, besluit, intrekking, leeg, nieuw).optie()).contains(OPEN_EINDE);
    assertThat(stand(DAG, besluit, intrekking, leeg, nieuw).optie()).contains(PLAFONDS);
  }

  @Test
  void fallingBackWithAnOptionKeepsItAsIntended() {
    Dossiergebeurtenis besluit =
        op(14, 1).besluitvorming(Besluitvorming.VASTGESTELD).optie(PLAFONDS).build();
    Dossiergebeurtenis heroverweging =
        op(15, 2).besluitvorming(Besluitvorming.IN_VOORBEREIDING).optie(OPEN_EINDE).build();
    Keuzestand stand = stand(DAG.plusDays(1), besluit, heroverweging);
    assertThat(stand.optie()).contains(OPEN_EINDE);
    assertThat(stand.isBesloten()).isFalse();
  }

  @Test
  void anEventOnExecutionAloneLeavesTheDecisionAsItWas() {
    Dossiergebeurtenis besluit =
        op(14, 1).besluitvorming(Besluitvorming.VOORLOPIG).optie(PLAFONDS).build();
    Dossiergebeurtenis start = op(14, 2).implementatie(Implementatie.IN_UITVOERING).build();
    assertThat(stand(DAG, start, besluit))
        .isEqualTo(
            new Keuzestand(
                Besluitvorming.VOORLOPIG, Implementatie.IN_UITVOERING, Optional.of(PLAFONDS)));
  }

  @Test
  void theEmptyHistoryHasAStateForEveryChoice() {
    assertThat(Keuzedossier.LEEG.standOp(DAG)).containsOnlyKeys(Keuze.values());
    assertThat(Keuzedossier.LEEG.standOp(DAG).values()).containsOnly(Keuzestand.BEGIN);
    assertThat(Keuzedossier.LEEG.laatsteDatum()).isEmpty();
    assertThat(Keuzedossier.LEEG).isEqualTo(Keuzedossier.of(List.of()));
  }

  @Test
  void whatAHistoryGivesOutCannotBeChanged() {
    assertThatThrownBy(() -> Keuzedossier.LEEG.gebeurtenissen().add(op(14, 1).build()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Keuzedossier.LEEG.standOp(DAG).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
