package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** What is computed for its numbers only has the same numbers. */
final class SpoorTest {

  private static final Rekentafel TAFEL =
      new Rekentafel(new Kengetalreeksen(Kengetallen.standaard(), Scenario.MIDDEN::uit), false);

  private static Doorrekening reken(
      Gemeenteprofiel gemeente, Keuzeprofiel keuzes, Ramingsopties opties, int van, boolean spoor) {
    return Doorrekening.van(
        TAFEL.met(gemeente.kengetallen()), gemeente, keuzes, opties, van, spoor);
  }

  @Provide
  Arbitrary<Gemeenteprofiel> gemeenten() {
    return Willekeurigegemeente.gemeenten();
  }

  @Provide
  Arbitrary<Keuzeprofiel> keuzes() {
    return Willekeurigegemeente.keuzes();
  }

  @Provide
  Arbitrary<Ramingsopties> opties() {
    return Arbitraries.oneOf(
        Willekeurigegemeente.opties(),
        Arbitraries.just(Ramingsopties.builder().budgettenVolgenVolumes(true).build()));
  }

  @Property(tries = 300)
  void numbersAndWhatIsMissingDoNotDependOnTheTrace(
      @ForAll("gemeenten") Gemeenteprofiel gemeente,
      @ForAll("keuzes") Keuzeprofiel keuzes,
      @ForAll("opties") Ramingsopties opties,
      @ForAll @IntRange(min = 2015, max = 2055) int van) {
    Doorrekening met = reken(gemeente, keuzes, opties, van, true);
    Doorrekening zonder = reken(gemeente, keuzes, opties, van, false);

    assertThat(zonder.isVolledig()).isEqualTo(met.isVolledig());
    Map<String, Reeks> verwacht = met.regels();
    assertThat(zonder.regels().keySet()).isEqualTo(verwacht.keySet());
    zonder
        .regels()
        .forEach(
            (naam, reeks) -> {
              Reeks ander = Objects.requireNonNull(verwacht.get(naam));
              assertThat(reeks.open()).as(naam).isEqualTo(ander.open());
              assertThat(reeks.onvolledig()).as(naam).isEqualTo(ander.onvolledig());
              for (int i = 0; i < Momenten.AANTAL; i++) {
                if (!Momenten.in(i, reeks.open())) {
                  assertThat(reeks.getallen().op(i)).as(naam).isEqualTo(ander.getallen().op(i));
                }
              }
            });
  }

  @Test
  void whatKeptNumbersOnlyHasNoTreeToShow() {
    Reeks wsw =
        Objects.requireNonNull(
            reken(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, Ramingsopties.STANDAARD, 2015, false)
                .regels()
                .get("lasten.WSW"));

    assertThatThrownBy(() -> wsw.herleiding(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Computed for its numbers only");
  }

  @Test
  void anEstimateThatLacksSomethingSaysWhatAsOneWithATree() {
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            Gemeenten.NEDERLAND, Keuzeprofiel.parse("1.INVESTEREN"), 2015, 2016);

    assertThat(raming.leemten()).isNotEmpty();
    assertThat(raming.herleid(2015, "lasten.RE_INTEGRATIE").ontbrekend()).isNotEmpty();
  }
}
