package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import org.junit.jupiter.api.Test;

/** Rekenmodel, "Compare: base case against variant": start situation, new situation, change. */
final class VergelijkingTest {

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  @Tag("breed")
  void comparingTheOtherWayRoundTurnsEverySign(
      @ForAll("gemeenten") Gemeenteprofiel gemeente,
      @ForAll("keuzes") Keuzeprofiel basis,
      @ForAll("keuzes") Keuzeprofiel variant,
      @ForAll("opties") Ramingsopties opties,
      @ForAll @IntRange(min = 2015, max = 2053) int van) {
    Raming een = raam(gemeente, basis, opties, van, van + 2);
    Raming ander = raam(gemeente, variant, opties, van, van + 2);
    Vergelijking heen = Vergelijking.van(een, ander);
    Vergelijking terug = Vergelijking.van(ander, een);

    assertThat(heen.jaren().keySet()).isEqualTo(terug.jaren().keySet());
    heen.jaren()
        .forEach(
            (jaar, regels) -> {
              Map<String, Vergelijking.Verschil> andersom =
                  Objects.requireNonNull(terug.jaren().get(jaar));
              // 8 baten, 8 lasten, 7 saldi and the total; benefits and subsidy of four groups,
              // guidance of three
              assertThat(regels)
                  .hasSizeGreaterThanOrEqualTo(24 + 4 + 4 + 3)
                  .containsOnlyKeys(andersom.keySet());
              regels.forEach(
                  (post, verschil) -> {
                    Vergelijking.Verschil omgekeerd = Objects.requireNonNull(andersom.get(post));
                    assertThat(omgekeerd.voor()).isEqualTo(verschil.na());
                    assertThat(omgekeerd.na()).isEqualTo(verschil.voor());
                    assertThat(omgekeerd.verschil().bedrag().map(Bedrag.NUL::min))
                        .as("%s of %s", post, jaar)
                        .isEqualTo(verschil.verschil().bedrag());
                    assertThat(omgekeerd.verschil().ontbreekt())
                        .containsExactlyInAnyOrderElementsOf(verschil.verschil().ontbreekt());
                  });
            });
    assertThat(heen.leemtenVoor()).isEqualTo(terug.leemtenNa());
    assertThat(heen.leemtenNa()).isEqualTo(terug.leemtenVoor());
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  @Tag("breed")
  void comparedWithItselfNothingChangesAndWhatIsMissingStaysMissing(
      @ForAll("gemeenten") Gemeenteprofiel gemeente,
      @ForAll("keuzes") Keuzeprofiel keuzes,
      @ForAll("opties") Ramingsopties opties,
      @ForAll @IntRange(min = 2015, max = 2055) int jaar) {
    Raming raming = raam(gemeente, keuzes, opties, jaar, jaar);

    assertThat(Vergelijking.van(raming, raming).jaren().values())
        .hasSize(1)
        .allSatisfy(
            regels ->
                assertThat(regels.values())
                    .allSatisfy(
                        verschil ->
                            assertThat(verschil.verschil())
                                .isEqualTo(
                                    verschil.isVolledig()
                                        ? Deelsom.NUL
                                        : new Deelsom(
                                            Optional.empty(), verschil.voor().ontbreekt()))));
  }

  @Test
  void theChangeIsTheNewSituationMinusTheStart() {
    Raming basis =
        raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, Ramingsopties.STANDAARD, 2016, 2016);
    Raming variant =
        raam(
            Gemeenten.NEDERLAND,
            Keuzeprofiel.parse("3.GEEN 6.COLLECTIEF"),
            Ramingsopties.STANDAARD,
            2016,
            2016);
    Map<String, Vergelijking.Verschil> regels =
        Objects.requireNonNull(Vergelijking.van(basis, variant).jaren().get(2016));

    // 387,000 x 1,300 is saved
    assertThat(regel(regels, "lasten.RE_INTEGRATIE").verschil())
        .isEqualTo(new Deelsom(Optional.of(Bedrag.ofEuro(-503_100_000)), List.of()));
    assertThat(regel(regels, "baten.PBUDGET_WWB_KLASSIEK").verschil()).isEqualTo(Deelsom.NUL);
    // one of the two is not determined, so neither is the change
    Vergelijking.Verschil zorg = regel(regels, "lasten.ZORG_EN_WELZIJN");
    assertThat(zorg.voor()).isEqualTo(Deelsom.NUL);
    assertThat(zorg.na().bedrag()).isEmpty();
    assertThat(zorg.verschil().bedrag()).isEmpty();
  }

  @Test
  void anEffectThatIsNotDeterminedIsNoChangeOfZero() {
    Vergelijking vergelijking = Vergelijking.van(raam(Keuzeprofiel.LEEG), raam("1.INVESTEREN"));
    Vergelijking.Verschil lijn =
        regel(Objects.requireNonNull(vergelijking.jaren().get(2016)), "lasten.RE_INTEGRATIE");

    // 387,000 x 1,300 in both; what choice 1 brings on top takes figures that nobody gave
    assertThat(lijn.voor().bedrag()).contains(Bedrag.ofEuro(503_100_000));
    assertThat(lijn.voor().isVolledig()).isTrue();
    assertThat(lijn.na().bedrag()).contains(Bedrag.ofEuro(503_100_000));
    assertThat(lijn.na().isVolledig()).isFalse();
    assertThat(lijn.isVolledig()).isFalse();
    assertThat(lijn.verschil().bedrag()).isEmpty();
    assertThat(lijn.verschil().ontbreekt())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("NUG_AANTAL", "NUG_BEGELEIDING");
    assertThat(vergelijking.isVolledig(2016)).isFalse();
    assertThat(vergelijking.leemtenVoor()).isEmpty();
    assertThat(vergelijking.leemtenNa())
        .extracting(leemte -> leemte.onbepaald().ontbreekt())
        .containsExactly("NUG_AANTAL", "NUG_BEGELEIDING");
  }

  @Test
  void aChangeOfWhatIsDeterminedSaysThatItIsNotAll() {
    Vergelijking.Verschil totaal =
        regel(
            Objects.requireNonNull(
                Vergelijking.van(raam(Keuzeprofiel.LEEG), raam("5.INKOMENSVOORZIENING"))
                    .jaren()
                    .get(2016)),
            "saldi.TOTAAL");

    // subsidy and guidance become benefits; what day activities cost is not determined
    assertThat(totaal.verschil().bedrag())
        .contains(totaal.na().bedrag().orElseThrow().min(totaal.voor().bedrag().orElseThrow()));
    assertThat(totaal.verschil().ontbreekt())
        .extracting(Onbepaald::ontbreekt)
        .containsExactly("DAGBESTEDING_KOSTEN");
  }

  private static Vergelijking.Verschil regel(
      Map<String, Vergelijking.Verschil> regels, String naam) {
    return Objects.requireNonNull(regels.get(naam), naam);
  }

  @Test
  void estimatesOfDifferentYearsAreNotCompared() {
    Raming een = raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, Ramingsopties.STANDAARD, 2016, 2016);
    Raming ander =
        raam(Gemeenten.NEDERLAND, Keuzeprofiel.LEEG, Ramingsopties.STANDAARD, 2016, 2017);

    assertThatThrownBy(() -> Vergelijking.van(een, ander))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2017");
  }

  private static Raming raam(String keuzes) {
    return raam(Keuzeprofiel.parse(keuzes));
  }

  private static Raming raam(Keuzeprofiel keuzes) {
    return raam(Gemeenten.NEDERLAND, keuzes, Ramingsopties.STANDAARD, 2016, 2016);
  }

  private static Raming raam(
      Gemeenteprofiel gemeente, Keuzeprofiel keuzes, Ramingsopties opties, int van, int tot) {
    return Rekenmodel.STANDAARD.raam(gemeente, keuzes, van, tot, opties);
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
    return Willekeurigegemeente.opties();
  }
}
