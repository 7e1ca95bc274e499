package nl.participatie.budget.loonkosten;

import static nl.participatie.budget.loonkosten.Subsidievragen.maand;
import static nl.participatie.budget.loonkosten.Subsidievragen.volwassen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetalsoort;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import org.junit.jupiter.api.Test;

/** What a subsidised job costs the employer, and what it costs and saves the municipality. */
final class GemeentekantTest {

  private static final LocalDate DAG = LocalDate.of(2015, 1, 1);
  private static final Gemeentekant KANT = Gemeentekant.STANDAARD;

  private static Businesscasevraag.Builder vraag(Integer... loonwaarden) {
    return Businesscasevraag.builder()
        .persoon(volwassen(DAG).build())
        .loonwaarden(ImmutableList.copyOf(loonwaarden))
        .metUitkering(true);
  }

  private static Businesscase over(Businesscasevraag.Builder vraag) {
    return KANT.over(vraag.build()).bepaald();
  }

  private static Businesscase.Omslagpunt omslagpunt(Businesscasevraag.Builder vraag) {
    return KANT.omslagpunt(vraag.build()).bepaald();
  }

  private static List<String> cumulatief(Businesscase zaak) {
    return zaak.jaren().stream().map(jaar -> jaar.cumulatief().toString()).toList();
  }

  @Test
  void whatRemainsForTheEmployer() {
    // lks-voorbeelden P01, of July 2016: base 1,660.18; half of it, and 23 percent of that on top
    Maandsubsidie maand = maand(volwassen(LocalDate.of(2016, 7, 27)).loonwaarde(50));
    Werkgeverskosten kosten = Werkgeverskosten.van(Bedrag.parse("2042.02"), maand);
    assertThat(kosten.subsidie()).isEqualTo(Bedrag.parse("1021.01"));
    assertThat(kosten.netto()).isEqualTo(Bedrag.parse("1021.01"));
  }

  @Test
  void aYearOf2015() {
    // 12 x 1,196.99 (rekenmodel: 14,364); IDEEL_PP_WWB 14,437; PBUDGET_PP_REGULIER 4,000
    Businesscase zaak = over(vraag(40));
    Businesscase.Bedragen jaar = zaak.jaren().get(0).bedragen();
    assertThat(jaar.subsidie()).isEqualTo(Bedrag.parse("14363.88"));
    assertThat(jaar.uitkering()).isEqualTo(Bedrag.ofEuro(14_437));
    assertThat(jaar.begeleiding()).isEqualTo(Bedrag.ofEuro(4_000));
    // 14,437.00 - 14,363.88 - 4,000.00
    assertThat(jaar.saldo()).isEqualTo(Bedrag.parse("-3926.88"));
    assertThat(zaak.kengetallen())
        .extracting(Kengetal::code, Kengetal::soort)
        .containsExactly(
            tuple("IDEEL_PP_WWB", Kengetalsoort.AFGELEID),
            tuple("PBUDGET_PP_REGULIER", Kengetalsoort.AANNAME));
  }

  @Test
  void whatIsGivenGoesBeforeTheKeyFigures() {
    Businesscase zaak =
        over(vraag(100).uitkering(Bedrag.ofEuro(10_000)).begeleiding(Bedrag.ofEuro(500)));
    assertThat(zaak.kengetallen()).isEmpty();
    assertThat(zaak.jaren().get(0).bedragen().saldo()).isEqualTo(Bedrag.ofEuro(9_500));
  }

  @Test
  void itPaysBackInTheYearInWhichTheBalancesTogetherAreNotBelowZero() {
    // a wage value of 100 leaves 14,437 - 4,000 = 10,437 a year; once 20,874 is two years of that
    Businesscase twee = over(vraag(100, 100, 100).eenmalig(Bedrag.ofEuro(20_874)));
    assertThat(cumulatief(twee)).containsExactly("-10437.00", "0.00", "10437.00");
    assertThat(twee.jaren()).extracting(Businesscase.Jaar::jaar).containsExactly(2015, 2016, 2017);
    assertThat(twee.terugverdiend()).isEqualTo(new Businesscase.Terugverdiend.In(2016));
    assertThat(over(vraag(100, 100).eenmalig(Bedrag.parse("20874.01"))).terugverdiend())
        .isEqualTo(new Businesscase.Terugverdiend.Nooit());
  }

  @Test
  void theBreakEvenWageValue() {
    // at 57: 697.43 + 160.41 = 857.84 a month is 10,294.08; at 56: 713.65 + 164.14 = 877.79 is
    // 10,533.48; with 14,437 - 4,000 = 10,437 to spend
    assertThat(omslagpunt(vraag(40))).isEqualTo(new Businesscase.Omslagpunt.Vanaf(57));
    // what comes once plays no part
    assertThat(omslagpunt(vraag(40).eenmalig(Bedrag.ofEuro(50_000))))
        .isEqualTo(new Businesscase.Omslagpunt.Vanaf(57));
    assertThat(omslagpunt(vraag(40).uitkering(Bedrag.ofEuro(100_000))))
        .isEqualTo(new Businesscase.Omslagpunt.Altijd());
    assertThat(omslagpunt(vraag(40).metUitkering(false)))
        .isEqualTo(new Businesscase.Omslagpunt.Nooit());
    assertThat(omslagpunt(vraag(40).metUitkering(false).begeleiding(Bedrag.NUL)))
        .isEqualTo(new Businesscase.Omslagpunt.Vanaf(100));
  }

  @Test
  void wageValueFlowsBackWhereItWasAgreed() {
    // report 7.3, way B: half of 40 percent of 1,621.94 is 324.39 a month at full time
    assertThat(over(vraag(40)).jaren().get(0).bedragen().terug()).isEqualTo(Bedrag.NUL);
    assertThat(over(vraag(40).loonwaardeTerug(Breuk.of(50))).jaren().get(0).bedragen().terug())
        .isEqualTo(Bedrag.parse("3892.68"));
    Subsidievraag half = volwassen(DAG).uren(BigDecimal.valueOf(18)).build();
    // 162.194 a month
    assertThat(
            over(vraag(40).persoon(half).loonwaardeTerug(Breuk.of(50)))
                .jaren()
                .get(0)
                .bedragen()
                .terug())
        .isEqualTo(Bedrag.parse("1946.28"));
  }

  @Test
  void beforeTheWageValueOfTheMinimumWageItFlowsBackOfTheWageThatApplied() {
    // 2016: half of 40 percent of 2,000 x 1.08 is 432.00 a month, and 12 times that 5,184.00;
    // 2017: of the base of 1,551.60 x 1.08 = 1,675.73 it is 335.146, and 12 x 335.15 is 4,021.80
    for (List<String> jaar : List.of(List.of("2016", "5184.00"), List.of("2017", "4021.80"))) {
      Subsidievraag hoog =
          volwassen(LocalDate.parse(jaar.get(0) + "-01-01")).loon(Bedrag.ofEuro(2000)).build();
      assertThat(
              over(vraag(40).persoon(hoog).loonwaardeTerug(Breuk.of(50)))
                  .jaren()
                  .get(0)
                  .bedragen()
                  .terug())
          .isEqualTo(Bedrag.parse(jaar.get(1)));
    }
    assertThatThrownBy(
            () -> Loonkostensubsidie.loonwaarde(Bedrag.ofEuro(1), new Maatstaf.Forfait()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give a measured one");
  }

  private static List<Rechtsfeiten> zonderRecht() {
    return List.of(
        Rechtsfeiten.builder().wswDienstbetrekking(true).build(),
        Rechtsfeiten.builder().inDoelgroep(false).build(),
        Rechtsfeiten.builder().andereLoonkostensubsidie(true).build(),
        Rechtsfeiten.builder().inDienstSinds(DAG).aanvraag(DAG.plusDays(1)).build());
  }

  @Test
  void withoutAnEntitlementThereIsNoCaseAndTheAnswerSaysWhy() {
    for (Rechtsfeiten feiten : zonderRecht()) {
      Subsidievraag persoon = volwassen(DAG).rechtsfeiten(feiten).build();
      Recht.Geen geen = (Recht.Geen) Rechtstoets.oordeel(persoon);
      assertThat(geen.redenen()).isNotEmpty();
      Businesscase zaak = over(vraag(40, 60).persoon(persoon));
      assertThat(zaak.recht()).isEqualTo(geen);
      assertThat(zaak.jaren()).isEmpty();
      assertThat(zaak.kengetallen()).isEmpty();
      assertThat(zaak.terugverdiend()).isEqualTo(new Businesscase.Terugverdiend.GeenRecht());
      assertThat(omslagpunt(vraag(40).persoon(persoon)))
          .isEqualTo(new Businesscase.Omslagpunt.GeenRecht(geen));
    }
  }

  @Test
  void withAnEntitlementAndUnaskedTheCaseSaysSo() {
    assertThat(over(vraag(40)).recht()).isEqualTo(new Recht.NietGevraagd());
    Rechtsfeiten wel = Rechtsfeiten.builder().inDoelgroep(true).build();
    Businesscase zaak = over(vraag(40).persoon(volwassen(DAG).rechtsfeiten(wel).build()));
    assertThat(zaak.recht()).isEqualTo(new Recht.Wel());
    assertThat(zaak.jaren()).isEqualTo(over(vraag(40)).jaren());
  }

  @Test
  void yearsAndEntitlementBelongTogether() {
    Businesscase.Terugverdiend nooit = new Businesscase.Terugverdiend.Nooit();
    assertThatThrownBy(() -> new Businesscase(new Recht.Wel(), List.of(), nooit, List.of()))
        .hasMessageContaining("allowed: none without an entitlement only");
    List<Businesscase.Jaar> jaren = over(vraag(40)).jaren();
    Recht geen = new Recht.Geen(List.of());
    assertThatThrownBy(() -> new Businesscase(geen, jaren, nooit, List.of()))
        .hasMessageContaining("1 years with");
  }

  @Property(tries = 200)
  void yearsAddUpAndWithoutABenefitNothingIsSaved(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 100) Integer> loonwaarden,
      @ForAll boolean metUitkering,
      @ForAll @IntRange(max = 30_000) int eenmalig) {
    Businesscase zaak =
        over(
            vraag(loonwaarden.toArray(new Integer[0]))
                .metUitkering(metUitkering)
                .eenmalig(Bedrag.ofEuro(eenmalig)));
    long centen = 0;
    boolean terug = false;
    for (Businesscase.Jaar jaar : zaak.jaren()) {
      Businesscase.Bedragen een = jaar.bedragen();
      centen += een.saldo().centen();
      assertThat(jaar.cumulatief().centen()).isEqualTo(centen);
      assertThat(een.uitkering().centen() == 0).isEqualTo(!metUitkering);
      if (!terug && centen >= 0) {
        terug = true;
        assertThat(zaak.terugverdiend()).isEqualTo(new Businesscase.Terugverdiend.In(jaar.jaar()));
      }
    }
    assertThat(zaak.terugverdiend() instanceof Businesscase.Terugverdiend.Nooit).isEqualTo(!terug);
  }

  @Property(tries = 100)
  void beyondTheBreakEvenItNeverCostsMoreAgain(
      @ForAll @IntRange(max = 25_000) int uitkering,
      @ForAll @IntRange(max = 8_000) int begeleiding,
      @ForAll @IntRange(max = 100) int terug) {
    Businesscasevraag.Builder vraag =
        vraag(Businesscasevraag.groei(0, 1, 50).toArray(new Integer[0]))
            .uitkering(Bedrag.ofEuro(uitkering))
            .begeleiding(Bedrag.ofEuro(begeleiding))
            .loonwaardeTerug(Breuk.of(terug));
    Businesscase.Omslagpunt punt = omslagpunt(vraag);
    int vanaf =
        punt instanceof Businesscase.Omslagpunt.Vanaf een
            ? een.loonwaarde()
            : punt instanceof Businesscase.Omslagpunt.Altijd ? 0 : 101;
    for (Businesscase.Jaar jaar : over(vraag).jaren()) {
      assertThat(jaar.bedragen().saldo().centen() >= 0).isEqualTo(jaar.loonwaarde() >= vanaf);
    }
    // a higher benefit never asks for a higher wage value
    Businesscase.Omslagpunt meer = omslagpunt(vraag.uitkering(Bedrag.ofEuro(uitkering + 1_000)));
    if (meer instanceof Businesscase.Omslagpunt.Vanaf een) {
      assertThat(een.loonwaarde()).isLessThanOrEqualTo(vanaf);
    }
  }

  @Test
  void growthStaysBetweenNoughtAndAHundred() {
    assertThat(Businesscasevraag.groei(40, 25, 4)).containsExactly(40, 65, 90, 100);
    assertThat(Businesscasevraag.groei(10, -6, 3)).containsExactly(10, 4, 0);
    assertThat(Businesscasevraag.groei(1, Integer.MAX_VALUE, 3)).containsExactly(1, 100, 100);
  }

  @Test
  void anAmountThatIsNotKnownIsNotDetermined() {
    Businesscasevraag later =
        vraag(40).persoon(volwassen(LocalDate.of(2027, 1, 1)).build()).build();
    assertThat(KANT.over(later).ontbrekend()).isPresent();
    assertThat(KANT.omslagpunt(later).ontbrekend()).isPresent();
  }

  @Test
  void allFaultsAtOnce() {
    Businesscasevraag fout =
        vraag(40, 101)
            .persoon(volwassen(LocalDate.of(2018, 1, 1)).leeftijd(14).forfait(true).build())
            .uitkering(Bedrag.ofCent(-1))
            .begeleiding(Bedrag.ofEuro(1_000_001))
            .eenmalig(Bedrag.ofCent(-2))
            .loonwaardeTerug(Breuk.of(101))
            .build();
    assertThat(KANT.fouten(fout))
        .extracting(Fout::pad, Fout::waarde)
        .containsExactly(
            tuple("begeleiding", "1000001.00"),
            tuple("eenmalig", "-0.02"),
            tuple("forfait", "true"),
            tuple("leeftijd", "14"),
            tuple("loonwaardeTerug", "101"),
            tuple("loonwaarden.1", "101"),
            tuple("uitkering", "-0.01"));
    assertThatThrownBy(() -> KANT.over(fout)).isInstanceOf(Invoerfout.class);
    assertThatThrownBy(() -> KANT.omslagpunt(vraag().build()))
        .hasMessageContaining("loonwaarden: '0': allowed are 1 to 50 years");
    List<Integer> teVeel = Businesscasevraag.groei(40, 0, 51);
    assertThat(KANT.fouten(vraag(teVeel.toArray(new Integer[0])).build())).hasSize(1);
  }
}
