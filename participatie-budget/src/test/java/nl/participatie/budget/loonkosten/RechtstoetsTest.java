package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.maand;
import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import nl.participatie.model.getal.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether there is an entitlement at all. */
final class RechtstoetsTest {

  private static final LocalDate DAG = LocalDate.of(2025, 1, 1);

  private static Maandsubsidie met(Rechtsfeiten.Builder feiten) {
    return maand(volwassen(DAG).loonwaarde(50).rechtsfeiten(feiten.build()));
  }

  private static Rechtsfeiten.Builder achteraf(String start, String aanvraag) {
    return Rechtsfeiten.builder()
        .inDienstSinds(LocalDate.parse(start))
        .aanvraag(LocalDate.parse(aanvraag));
  }

  private static void isGeweigerd(Rechtsfeiten.Builder feiten, String code, String artikel) {
    Maandsubsidie maand = met(feiten);
    assertThat(maand.bedrag()).isEqualTo(Subsidiebedrag.NUL);
    assertThat(maand.bedrag().totaal()).isEqualTo(Bedrag.parse("0.00"));
    assertThat(maand.recht()).isEqualTo(new Recht.Geen(maand.redenen()));
    assertThat(maand.redenen())
        .extracting(Reden::code, reden -> reden.vindplaats().plaats())
        .containsExactly(tuple(code, artikel));
    assertThat(maand.redenen().get(0).tekst().nl())
        .startsWith("Er is geen recht op loonkostensubsidie: ")
        .doesNotContain("{");
  }

  @Test
  void thePublishedRefusalsGiveNothingWithTheirArticle() {
    // lks-voorbeelden G11, G12 and G13, all on 2025-01-01: 0.00
    isGeweigerd(
        Rechtsfeiten.builder().inDoelgroep(false), "GEEN_RECHT_DOELGROEP", "art. 6, 10c en 10d");
    isGeweigerd(
        Rechtsfeiten.builder().wswDienstbetrekking(true), "GEEN_RECHT_WSW", "art. 10d lid 3");
    isGeweigerd(achteraf("2024-06-01", "2025-01-01"), "GEEN_RECHT_TE_LAAT", "art. 10d lid 2");
  }

  @Test
  void notBesideAnotherWageSubsidyForTheSameJob() {
    isGeweigerd(
        Rechtsfeiten.builder().andereLoonkostensubsidie(true),
        "GEEN_RECHT_ANDERE_SUBSIDIE",
        "art. 10d");
  }

  @Test
  void everyReasonIsNamedAtOnce() {
    Maandsubsidie maand =
        met(
            achteraf("2024-06-01", "2025-01-01")
                .inDoelgroep(false)
                .wswDienstbetrekking(true)
                .andereLoonkostensubsidie(true));
    assertThat(maand.redenen())
        .extracting(Reden::code)
        .containsExactly(
            "GEEN_RECHT_DOELGROEP",
            "GEEN_RECHT_WSW",
            "GEEN_RECHT_ANDERE_SUBSIDIE",
            "GEEN_RECHT_TE_LAAT");
  }

  @Test
  void whatWasNotAskedDecidesNothing() {
    Maandsubsidie ongevraagd = met(Rechtsfeiten.builder());
    Maandsubsidie recht =
        met(
            Rechtsfeiten.builder()
                .inDoelgroep(true)
                .wswDienstbetrekking(false)
                .andereLoonkostensubsidie(false));
    assertThat(ongevraagd.recht()).isEqualTo(new Recht.NietGevraagd());
    assertThat(recht.recht()).isEqualTo(new Recht.Wel());
    assertThat(recht.bedrag()).isEqualTo(ongevraagd.bedrag());
    assertThat(recht.redenen()).isEqualTo(ongevraagd.redenen());
    assertThat(recht.bedrag().subsidie()).isGreaterThan(Bedrag.NUL);
  }

  @ParameterizedTest
  @CsvSource({
    // "later than six months" (G13): the day itself is not later
    "2024-07-01, 2024-07-01, true", // not at work yet
    "2024-07-01, 2024-07-02, true",
    "2024-07-01, 2025-01-01, true",
    "2024-07-01, 2025-01-02, false",
    "2024-08-31, 2025-02-28, true",
    "2024-08-31, 2025-03-01, false",
    // for somebody already at work since the amendment of 2017-02-01; planned hire before as well
    "2016-12-01, 2017-01-31, false",
    "2016-12-01, 2017-02-01, true",
    "2016-12-01, 2016-11-30, true"
  })
  void whoIsAtWorkAlreadyHasSixMonths(String start, String aanvraag, boolean recht) {
    assertThat(met(achteraf(start, aanvraag)).recht() instanceof Recht.Wel).isEqualTo(recht);
  }

  @Test
  void theReasonNamesTheLastDay() {
    assertThat(met(achteraf("2024-07-01", "2025-01-02")).redenen().get(0).tekst().en())
        .endsWith("The last day was 2025-01-01.");
  }

  @Test
  void oneOfTheTwoDaysIsNotEnough() {
    assertThatThrownBy(() -> met(Rechtsfeiten.builder().aanvraag(DAG)))
        .hasMessageContaining("inDienstSinds: needed are both");
    assertThatThrownBy(() -> met(Rechtsfeiten.builder().inDienstSinds(DAG)))
        .hasMessageContaining("aanvraag: needed are both");
  }

  @Test
  void whoIsAtWorkAlreadyHasNoForfait() {
    // wetgeving, choices 4 and 7: amount by measured wage value
    Rechtsfeiten feiten = achteraf("2024-07-01", "2024-08-01").build();
    assertThatThrownBy(() -> maand(volwassen(DAG).forfait(true).rechtsfeiten(feiten)))
        .hasMessageContaining("forfait: 'true': who is at work already needs a measured");
    Rechtsfeiten gepland = achteraf("2024-08-01", "2024-07-01").build();
    assertThat(maand(volwassen(DAG).forfait(true).rechtsfeiten(gepland)).recht())
        .isEqualTo(new Recht.Wel());
  }

  @Test
  void withoutEntitlementAPeriodCostsNothing() {
    Periodevraag vraag =
        Periodevraag.builder()
            .aanvang(
                volwassen(DAG)
                    .loonwaarde(50)
                    .rechtsfeiten(Rechtsfeiten.builder().wswDienstbetrekking(true).build())
                    .build())
            .totEnMet(LocalDate.of(2025, 3, 31))
            .build();
    Periodesubsidie periode = new Periodesubsidies(Loonkostenmodel.STANDAARD).over(vraag).bepaald();
    assertThat(periode.maanden()).hasSize(3);
    assertThat(periode.totaal()).isEqualTo(Bedrag.NUL);
  }
}
