package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Effecten.deel;
import static nl.participatie.keuzes.transformatie.Effecten.gemeente;
import static nl.participatie.keuzes.transformatie.Effecten.huidig;
import static nl.participatie.keuzes.transformatie.Effecten.metEenmalig;
import static nl.participatie.keuzes.transformatie.Effecten.metSubsidie;
import static nl.participatie.keuzes.transformatie.Effecten.nieuw;
import static nl.participatie.keuzes.transformatie.Effecten.opgave;
import static nl.participatie.keuzes.transformatie.Effecten.organisatie;
import static nl.participatie.keuzes.transformatie.Effecten.reken;
import static nl.participatie.keuzes.transformatie.Effecten.vast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bevinding.Ernst;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.uitvoering.WswWerkvorm;
import org.junit.jupiter.api.Test;

/** The effect of another way of organising the Wsw, worked out by hand. */
class WsweffectTest {

  /** The sub-budget of 2019 and later: 22,700 euro a year (key figure PBUDGET_PP_WSW). */
  private static final long SUBSIDIE = 22_700;

  private static List<Bedrag> cumulatief(Wsweffect effect) {
    return effect.jaren().stream().map(Effectjaar::cumulatief).toList();
  }

  private static List<Bedrag> euro(long... bedragen) {
    return Arrays.stream(bedragen).mapToObj(Bedrag::ofEuro).toList();
  }

  @Test
  void elkDeelStaatErMetZijnBedrag() {
    Effectjaar jaar =
        reken(vast(100), metEenmalig(2019, 2019, Map.of(2019, 500_000L))).jaren().get(0);
    assertThat(jaar.jaar()).isEqualTo(2019);
    assertThat(jaar.mensen()).isEqualTo(Personen.of(100));
    Wswresultaat huidig = jaar.huidig();
    assertThat(huidig.toegevoegdeWaarde())
        .isEqualTo(
            Map.of(
                WswWerkvorm.BINNEN_DE_MUREN, Bedrag.ofEuro(360_000), // 100 x 0.6 x 6000
                WswWerkvorm.DETACHERING, Bedrag.ofEuro(360_000))); // 100 x 0.4 x 9000
    assertThat(huidig.begeleiding())
        .isEqualTo(
            Map.of(
                WswWerkvorm.BINNEN_DE_MUREN, Bedrag.ofEuro(180_000),
                WswWerkvorm.DETACHERING, Bedrag.ofEuro(80_000)));
    assertThat(huidig.subsidie()).isEqualTo(Bedrag.ofEuro(100 * SUBSIDIE));
    assertThat(huidig.overhead()).isEqualTo(Bedrag.ofEuro(300_000));
    assertThat(huidig.eenmalig()).isEqualTo(Bedrag.NUL);
    // 720000 + 2270000 - 260000 - 300000
    assertThat(huidig.saldo()).isEqualTo(Bedrag.ofEuro(2_430_000));
    Wswresultaat nieuw = jaar.nieuw();
    assertThat(nieuw.toegevoegdeWaarde())
        .isEqualTo(
            Map.of(
                WswWerkvorm.DETACHERING, Bedrag.ofEuro(300_000), // 100 / 3 x 9000
                WswWerkvorm.BEGELEID_WERKEN, Bedrag.parse("666666.67"))); // 200 / 3 x 10000
    assertThat(nieuw.begeleiding())
        .isEqualTo(
            Map.of(
                WswWerkvorm.DETACHERING, Bedrag.parse("66666.67"),
                WswWerkvorm.BEGELEID_WERKEN, Bedrag.parse("333333.33")));
    assertThat(nieuw.overhead()).isEqualTo(Bedrag.ofEuro(200_000)); // 100000 + 100 x 1000
    assertThat(nieuw.eenmalig()).isEqualTo(Bedrag.ofEuro(500_000));
    // 966666.67 + 2270000 - 400000 - 200000 - 500000
    assertThat(nieuw.saldo()).isEqualTo(Bedrag.parse("2136666.67"));
    assertThat(jaar.effect()).isEqualTo(Bedrag.parse("-293333.33"));
  }

  /** Each year brings in 206,666.67; 300,000 and then 200,000 come once. */
  @Test
  void hetEffectTeltOpTotHetTerugverdiendIs() {
    Wsweffect effect =
        reken(vast(100), metEenmalig(2019, 2022, Map.of(2019, 300_000L, 2020, 200_000L)));
    assertThat(cumulatief(effect))
        .containsExactly(
            Bedrag.parse("-93333.33"),
            Bedrag.parse("-86666.66"),
            Bedrag.parse("120000.01"),
            Bedrag.parse("326666.68"));
    assertThat(effect.terugverdiend()).isEqualTo(new Terugverdiend.In(2021));
    assertThat(effect.terugverdiend().uitleg().nl()).contains("eind 2021 terugverdiend");
    assertThat(effect.bevindingen()).isEmpty();
  }

  @Test
  void zonderEenmaligeKostenIsErNietsTerugTeVerdienen() {
    Wsweffect effect = reken(vast(100), opgave(2019, 2020, huidig(), nieuw()));
    assertThat(cumulatief(effect))
        .containsExactly(Bedrag.parse("206666.67"), Bedrag.parse("413333.34"));
    assertThat(effect.terugverdiend()).isEqualTo(new Terugverdiend.Niets());
    assertThat(effect.terugverdiend().uitleg().en()).contains("nothing to pay back");
  }

  @Test
  void watNietTerugkomtIsNooitTerugverdiend() {
    Wsweffect effect = reken(vast(100), metEenmalig(2019, 2020, Map.of(2019, 500_000L)));
    assertThat(effect.terugverdiend()).isEqualTo(new Terugverdiend.Nooit(2020));
    assertThat(effect.terugverdiend().uitleg().en()).contains("by the end of 2020");
    Wsweffect slechter =
        reken(vast(100), opgave(2019, 2055, /* huidig= */ nieuw(), /* nieuw= */ huidig()));
    assertThat(slechter.terugverdiend()).isEqualTo(new Terugverdiend.Nooit(2055));
  }

  /** Exactly zero is paid back: 100,000 less overhead a year against 100,000 once. */
  @Test
  void opDeCentNulIsTerugverdiend() {
    Effectopgave opgave =
        Effectopgave.builder()
            .van(2019)
            .totEnMet(2021)
            .huidig(huidig())
            .nieuw(Wsworganisatie.builder().from(huidig()).overhead(Bedrag.ofEuro(200_000)).build())
            .eenmalig(ImmutableSortedMap.of(2019, Bedrag.ofEuro(200_000)))
            .build();
    Wsweffect effect = reken(vast(100), opgave);
    assertThat(cumulatief(effect)).isEqualTo(euro(-100_000, 0, 100_000));
    assertThat(effect.terugverdiend()).isEqualTo(new Terugverdiend.In(2020));
  }

  @Test
  void gelijkeManierenGevenInElkJaarNul() {
    Wsweffect effect =
        reken(gemeente(Personen.of(777), Personen.NUL), opgave(2015, 2055, nieuw(), nieuw()));
    assertThat(effect.jaren()).hasSize(41).allMatch(jaar -> jaar.effect().equals(Bedrag.NUL));
    assertThat(effect.terugverdiend()).isEqualTo(new Terugverdiend.Niets());
  }

  /** The sub-budget falls by year, and drops out of the effect. */
  @Test
  void zonderEigenSubsidieValtDieWegInHetVerschil() {
    Wsweffect effect = reken(vast(100), opgave(2015, 2019, huidig(), nieuw()));
    assertThat(effect.jaren().stream().map(jaar -> jaar.nieuw().subsidie()))
        .containsExactly(
            Bedrag.ofEuro(2_534_000),
            Bedrag.ofEuro(2_468_000),
            Bedrag.ofEuro(2_402_000),
            Bedrag.ofEuro(2_336_000),
            Bedrag.ofEuro(2_270_000));
    assertThat(effect.jaren()).allMatch(jaar -> jaar.effect().equals(Bedrag.parse("206666.67")));
  }

  @Test
  void eigenSubsidiesTellenPerPersoon() {
    Wsweffect effect =
        reken(vast(100), opgave(2019, 2019, huidig(), metSubsidie(nieuw(), SUBSIDIE + 10)));
    assertThat(effect.jaren().get(0).effect()).isEqualTo(Bedrag.parse("207666.67")); // + 100 x 10
    assertThat(
            reken(vast(100), opgave(2019, 2019, metSubsidie(huidig(), 0), metSubsidie(nieuw(), 0)))
                .jaren()
                .get(0)
                .nieuw()
                .subsidie())
        .isEqualTo(Bedrag.NUL);
  }

  @Test
  void hetOpgegevenBudgetVanDeGemeenteGaatVoor() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(vast(100))
            .putBaten(Batenpost.PBUDGET_WSW, ImmutableSortedMap.of(2019, Bedrag.ofEuro(1_234_567)))
            .build();
    assertThat(reken(gemeente, opgave(2019, 2019, huidig(), nieuw())).jaren().get(0).nieuw())
        .extracting(Wswresultaat::subsidie)
        .isEqualTo(Bedrag.ofEuro(1_234_567));
  }

  @Test
  void zonderMensenInDeWswIsHetNietBepaald() {
    Optional<Onbepaald> open =
        Effectmodel.STANDAARD
            .bereken(Gemeenteprofiel.builder().build(), opgave(2019, 2020, huidig(), nieuw()))
            .ontbrekend();
    assertThat(open).map(Onbepaald::ontbreekt).hasValue("volumes.WSW");
    assertThat(open).map(Onbepaald::reden).hasValue(Onbepaald.Reden.NIET_OPGEGEVEN);
  }

  @Test
  void bedragenBuitenDeGrenzenWordenNietBerekend() {
    Gemeenteprofiel rijk =
        Gemeenteprofiel.builder()
            .from(vast(100))
            .putBaten(
                Batenpost.PBUDGET_WSW,
                ImmutableSortedMap.of(2019, Bedrag.ofCent(Bedrag.GRENS_IN_CENTEN)))
            .build();
    assertThat(
            Effectmodel.STANDAARD.bereken(rijk, opgave(2019, 2020, huidig(), nieuw())).ontbrekend())
        .hasValueSatisfying(
            open -> {
              assertThat(open.ontbreekt()).isEqualTo("transformatie.effect");
              assertThat(open.toelichting().en()).contains("10^15");
            });
  }

  /** The new way saves by person and costs more overhead: as people leave, it turns round. */
  @Test
  void weerEenTekortNaHetTerugverdienenWordtGemeld() {
    Wsworganisatie oud =
        organisatie(0, ImmutableMap.of(WswWerkvorm.BINNEN_DE_MUREN, deel("1", 0, 1_000)));
    Wsworganisatie nieuw =
        organisatie(48_000, ImmutableMap.of(WswWerkvorm.BINNEN_DE_MUREN, deel("1", 0, 0)));
    Effectopgave opgave =
        Effectopgave.builder()
            .from(opgave(2015, 2055, oud, nieuw))
            .eenmalig(ImmutableSortedMap.of(2015, Bedrag.ofEuro(100_000)))
            .build();
    Wsweffect effect = reken(gemeente(Personen.of(100), Personen.NUL), opgave);
    // people at mid-year t: 100 x (2055 - t) / 40, so 2.5 fewer each year; none at mid-2055
    List<Bedrag> verwacht =
        IntStream.rangeClosed(0, 40)
            .mapToObj(
                n ->
                    Bedrag.som(
                            IntStream.rangeClosed(0, n)
                                .mapToObj(
                                    i -> Bedrag.ofEuro(Math.max(0, 98_750 - 2_500L * i) - 48_000))
                                .toList())
                        .min(Bedrag.ofEuro(100_000)))
            .toList();
    assertThat(cumulatief(effect)).isEqualTo(verwacht);
    int terug = eersteJaar(verwacht, 1, 0);
    int weer = eersteJaar(verwacht, -1, terug - 2015);
    assertThat(effect.terugverdiend()).isEqualTo(new Terugverdiend.In(terug));
    assertThat(effect.bevindingen()).extracting(Bevinding::code).containsExactly("E-01", "E-02");
    Bevinding tekort = effect.bevindingen().get(0);
    assertThat(tekort.ernst()).isEqualTo(Ernst.WAARSCHUWING);
    assertThat(tekort.onderwerp()).containsExactly(Integer.toString(weer));
    assertThat(tekort.toelichting().en())
        .contains("by the end of " + terug)
        .contains("by the end of " + weer);
    assertThat(tekort.vindplaats().bron()).isEqualTo(Bron.REKENMODEL);
    Bevinding leeg = effect.bevindingen().get(1);
    assertThat(leeg.ernst()).isEqualTo(Ernst.AANDACHT);
    assertThat(leeg.onderwerp()).containsExactly("2055");
  }

  private static int eersteJaar(List<Bedrag> cumulatief, int teken, int vanaf) {
    return 2015
        + IntStream.range(vanaf, cumulatief.size())
            .filter(i -> Long.signum(cumulatief.get(i).centen()) == teken)
            .findFirst()
            .orElseThrow();
  }

  /** Paid back in 2020; what comes once in 2021 takes exactly what 2021 brings in. */
  @Test
  void preciesNulNaHetTerugverdienenIsGeenTekort() {
    Effectopgave opgave =
        Effectopgave.builder()
            .from(
                opgave(
                    2019,
                    2021,
                    huidig(),
                    Wsworganisatie.builder()
                        .from(huidig())
                        .overhead(Bedrag.ofEuro(200_000))
                        .build()))
            .eenmalig(
                ImmutableSortedMap.of(2019, Bedrag.ofEuro(200_000), 2021, Bedrag.ofEuro(100_000)))
            .build();
    Wsweffect effect = reken(vast(100), opgave);
    assertThat(cumulatief(effect)).isEqualTo(euro(-100_000, 0, 0));
    assertThat(effect.terugverdiend()).isEqualTo(new Terugverdiend.In(2020));
    assertThat(effect.bevindingen()).isEmpty();
  }

  /** 10^12 euro for each of 9,000 people is more than is kept: the sub-budget is not determined. */
  @Test
  void hetDeelbudgetIsNodigTenzijBeideEenEigenSubsidieHebben() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .from(vast(9_000))
            .putKengetallen("PBUDGET_PP_WSW", Breuk.of(1_000_000_000_000L))
            .putBaten(Batenpost.PBUDGET_WSW, ImmutableSortedMap.of(2019, Bedrag.ofEuro(1)))
            .build();
    Wsworganisatie eigen = metSubsidie(nieuw(), 1);
    assertThat(bereken(gemeente, opgave(2019, 2019, huidig(), nieuw()))).isEmpty();
    assertThat(bereken(gemeente, opgave(2019, 2020, huidig(), nieuw()))).isPresent();
    assertThat(bereken(gemeente, opgave(2020, 2020, eigen, nieuw()))).isPresent();
    assertThat(bereken(gemeente, opgave(2020, 2020, huidig(), eigen))).isPresent();
    assertThat(bereken(gemeente, opgave(2020, 2020, eigen, eigen))).isEmpty();
  }

  private static Optional<Onbepaald> bereken(Gemeenteprofiel gemeente, Effectopgave opgave) {
    return Effectmodel.STANDAARD.bereken(gemeente, opgave).ontbrekend();
  }

  @Test
  void hetBeeldBrengtPadEnEffectSamen() {
    LocalDate dag = LocalDate.of(2018, 1, 1);
    Wsworganisatie met = organisatie(1, ImmutableMap.of(WswWerkvorm.DETACHERING, deel("1", 1, 0)));
    Effectopgave opgave = opgave(2019, 2019, met, met);
    Transformatiepad pad = Transformatievoorbeelden.DE_RONDE_VENEN.pad();
    Transformatiebeeld beeld = Transformatiebeeld.van(pad, Optional.of(opgave), vast(0), dag);
    assertThat(beeld.stand().peildatum()).isEqualTo(dag);
    assertThat(beeld.effect()).contains(Effectmodel.STANDAARD.bereken(vast(0), opgave));
    List<Bevinding> verwacht = new ArrayList<>(pad.op(dag).bevindingen());
    verwacht.addAll(reken(vast(0), opgave).bevindingen());
    assertThat(beeld.bevindingen()).isEqualTo(verwacht).isNotEmpty();
    Transformatiebeeld zonder = Transformatiebeeld.van(pad, Optional.empty(), vast(0), dag);
    assertThat(zonder.effect()).isEmpty();
    assertThat(zonder.bevindingen()).isEqualTo(pad.op(dag).bevindingen());
  }

  @Test
  void zonderMensenEnZonderOverheadIsErNietsTeMelden() {
    Wsworganisatie kaal = organisatie(0, ImmutableMap.of(WswWerkvorm.DETACHERING, deel("1", 1, 0)));
    assertThat(reken(vast(0), opgave(2019, 2019, kaal, kaal)).bevindingen()).isEmpty();
    Wsworganisatie met = organisatie(1, ImmutableMap.of(WswWerkvorm.DETACHERING, deel("1", 1, 0)));
    assertThat(reken(vast(0), opgave(2019, 2019, met, kaal)).bevindingen()).hasSize(1);
    assertThat(reken(vast(0), opgave(2019, 2019, kaal, met)).bevindingen()).hasSize(1);
  }

  @Test
  void watNietIsOpgegevenIsEenAanname() {
    assertThat(codes(reken(vast(100), opgave(2019, 2019, huidig(), nieuw()))))
        .containsExactly(
            "EFFECT_MENSEN",
            "EFFECT_LONEN",
            "EFFECT_PRIJZEN",
            "EFFECT_SUBSIDIE",
            "EFFECT_OVERHEAD",
            "EFFECT_EENMALIG");
    Effectopgave alles =
        Effectopgave.builder()
            .from(opgave(2019, 2019, metSubsidie(nieuw(), 1), metSubsidie(nieuw(), 2)))
            .eenmalig(ImmutableSortedMap.of(2019, Bedrag.NUL))
            .build();
    assertThat(codes(reken(vast(100), alles)))
        .containsExactly("EFFECT_MENSEN", "EFFECT_LONEN", "EFFECT_PRIJZEN");
  }

  /** On the national path the effect rests on the year in which the Wsw is empty (2048). */
  @Test
  void deAannamesVanHetPadKomenMee() {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .volumes(
                Volumeopgave.builder()
                    .peildatum(LocalDate.of(2015, 1, 1))
                    .wsw(Personen.of(800))
                    .wwb(Personen.of(5_000))
                    .build())
            .build();
    Wsweffect effect = reken(gemeente, opgave(2030, 2030, huidig(), nieuw()));
    assertThat(codes(effect))
        .contains("WSW_NUL_VANAF", "EENHEID_WSW")
        .doesNotContain("WAJONG_INGROEI", "AANDEEL_WAJONG", "WSW_KOSTEN_PP");
    assertThat(effect.aannames())
        .allSatisfy(aanname -> assertThat(aanname.toelichting().nl()).isNotBlank());
  }

  private static List<String> codes(Wsweffect effect) {
    return effect.aannames().stream().map(Aanname::code).toList();
  }

  @Test
  void eenJaarBuitenDeVraagHeeftGeenBoom() {
    Wsweffect effect = reken(vast(100), opgave(2019, 2020, huidig(), nieuw()));
    assertThatThrownBy(() -> effect.herleid(2018, "cumulatief"))
        .hasMessage("Year 2018, allowed: 2019 to 2020");
    assertThatThrownBy(() -> effect.herleid(2021, "effect"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
