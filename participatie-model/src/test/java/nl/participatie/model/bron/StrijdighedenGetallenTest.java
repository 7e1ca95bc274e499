package nl.participatie.model.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the discrepancies say in numbers, computed again from the key figures. */
class StrijdighedenGetallenTest {

  private static Bewering bewering(String strijdigheid, String code) {
    return Strijdigheden.opCode(strijdigheid).beweringen().stream()
        .filter(een -> een.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Breuk waarde(String strijdigheid, String code) {
    return bewering(strijdigheid, code).waarde().orElseThrow();
  }

  private static Breuk kengetal(String code) {
    return Kengetallen.standaard().alle(code).get(0).waarde();
  }

  private static Breuk rond(Breuk breuk) {
    return Breuk.of(breuk.rond(), BigInteger.ONE);
  }

  /** Rounded to two decimals. */
  private static Breuk inHonderdsten(Breuk breuk) {
    return rond(breuk.maal(Breuk.of(100))).gedeeldDoor(Breuk.of(100));
  }

  /** What is counted among the key figures is the same number here. */
  @ParameterizedTest(name = "{0}.{1} is {2}")
  @CsvSource({
    "WWB_PRIJS, BEREKEND, IDEEL_PP_WWB",
    "WWB_AANTAL, BUDGET, WWB_VOLUME",
    "WWB_AANTAL, VOLUMEFIGUUR, WWB_VOLUME_ONTWIKKELING",
    "BESCHUT_AANTAL, LOPENDE_TEKST, BESCHUT_STRUCTUREEL",
    "GEMEENTEFONDS_PRIJS, MACRO, GEMEENTEFONDS_MACRO",
    "GEMEENTEFONDS_PRIJS, PER_PERSOON, GEMEENTEFONDS_PP",
    "GEMEENTEFONDS_PRIJS, WWB, WWB_VOLUME",
    "WSW_EENHEID, LOPENDE_TEKST, WSW_VOLUME",
    "SUBSIDIE_PER_JAAR, LOPENDE_TEKST_60, IDEEL_PP_REGULIER",
    "SUBSIDIE_MAXIMUM, EERST, LKS_MAXIMUM",
    "LASTEN_2015, WIJZIGING, WERKGEVERSLASTEN",
    "WSW_PAD_2022, PAD, WSW_VERWACHT_2022",
    "WWB_LOONWAARDE, LOPENDE_TEKST, LOONWAARDE_BESCHUT"
  })
  void aNumberThatIsAKeyFigureIsThatKeyFigure(String strijdigheid, String code, String kengetal) {
    assertThat(waarde(strijdigheid, code)).isEqualTo(kengetal(kengetal));
  }

  @Test
  void thePricePerPersonIsTheBudgetByThePeopleAndNotWhatIsPrinted() {
    // 5,587 mln / 387,000 = 14,436.69
    Breuk prijs = kengetal("IDEEL_MACRO_WWB").gedeeldDoor(kengetal("WWB_VOLUME"));
    assertThat(waarde("WWB_PRIJS", "BEREKEND")).isEqualTo(rond(prijs)).isEqualTo(Breuk.of(14_437));
    assertThat(waarde("WWB_PRIJS", "VOETNOOT")).isEqualTo(Breuk.of(14_800));
  }

  @Test
  void noWwbNumberOfTheReportFitsTheMoneyForExecution() {
    // 1.1 mld / 2,600 = 423,076.9
    Breuk mensen = kengetal("GEMEENTEFONDS_MACRO").gedeeldDoor(kengetal("GEMEENTEFONDS_PP"));
    assertThat(waarde("GEMEENTEFONDS_PRIJS", "ONTVANGERS"))
        .isEqualTo(rond(mensen))
        .isEqualTo(Breuk.of(423_077));
  }

  @Test
  void oneInThreeOfTheWswIsNeitherNumberOfShelteredPlaces() {
    // 91,000 x 1/3 = 30,333.3
    Breuk plekken = kengetal("WSW_VOLUME").maal(kengetal("BESCHUT_PER_WSW"));
    assertThat(waarde("BESCHUT_AANTAL", "REGEL")).isEqualTo(rond(plekken));
    // 430 mln / 30,300 = 14,191, in hundreds 14,200: what the footnote computes with its own number
    Breuk prijs = Breuk.of(430_000_000).gedeeldDoor(waarde("BESCHUT_AANTAL", "VOETNOOT"));
    assertThat(rond(prijs.gedeeldDoor(Breuk.of(100))).maal(Breuk.of(100)))
        .isEqualTo(kengetal("IDEEL_PP_BESCHUT"));
  }

  /**
   * Report 1.1 compares the target group of the Participatiewet in the long run (those of the WWB,
   * the 91,000 with a disability at work, and the former Wajong) with that of the WWB. On the
   * numbers of its own section 2.2: (375,000 + 91,000 + 135,000) / 375,000 = 1.603.
   */
  @Test
  void almostTwiceAsLargeIsAFactorOfOnePointSix() {
    assertThat(waarde("GROEI_DOELGROEP", "VOLUMEFIGUUR"))
        .isEqualTo(inHonderdsten(groei("WWB_VOLUME_ONTWIKKELING")))
        .isEqualTo(Breuk.parse("1.60"));
    assertThat(waarde("GROEI_DOELGROEP", "MODEL")).isEqualTo(inHonderdsten(groei("WWB_VOLUME")));
  }

  private static Breuk groei(String wwb) {
    return kengetal(wwb)
        .plus(kengetal("WSW_VOLUME"))
        .plus(kengetal("WAJONG_STRUCTUREEL"))
        .gedeeldDoor(kengetal(wwb));
  }

  /** Twelve months of the minimum wage of 2015-01-01 with allowance and charges. */
  @ParameterizedTest
  @CsvSource({"BEREKEND_40, LOONWAARDE_BESCHUT", "BEREKEND_60, LOONWAARDE_WAJONG"})
  void theYearlySubsidyIsComputedFromTheMinimumWage(String code, String loonwaarde) {
    Breuk honderd = Breuk.of(100);
    Breuk wml = Breuk.parse("1501.80");
    Breuk grondslag = wml.maal(honderd.plus(kengetal("VAKANTIEBIJSLAG"))).gedeeldDoor(honderd);
    Breuk subsidie =
        grondslag.maal(honderd.min(kengetal(loonwaarde))).gedeeldDoor(honderd).maal(Breuk.of(12));
    Breuk totaal = subsidie.maal(honderd.plus(kengetal("WERKGEVERSLASTEN"))).gedeeldDoor(honderd);
    assertThat(waarde("SUBSIDIE_PER_JAAR", code)).isEqualTo(rond(totaal));
  }

  @Test
  void theExpectationFor2022LiesNinePercentAboveTheCount() {
    Breuk verwacht = waarde("WSW_PAD_2022", "PAD");
    Breuk geteld = waarde("WSW_PAD_2022", "REALISATIE");
    // 58,095 realised plus 5,034 less than planned
    assertThat(verwacht.min(geteld)).isEqualTo(Breuk.of(5_034));
    assertThat(verwacht.maal(Breuk.of(100)).gedeeldDoor(geteld).rond().intValue()).isEqualTo(109);
    assertThat(Strijdigheden.opCode("WSW_PAD_2022").toelichting().in(Taal.EN))
        .contains("9 percent");
  }

  @Test
  void thePercentagesOfChargesAreThoseOfTheKeyFigure() {
    List<Kengetal> lasten = Kengetallen.standaard().alle("WERKGEVERSLASTEN");
    assertThat(waarde("LASTEN_2022", "LAATST_BEKEND")).isEqualTo(lasten.get(1).waarde());
    assertThat(waarde("LASTEN_2022", "LATER")).isEqualTo(lasten.get(2).waarde());
    assertThat(waarde("LASTEN_2015", "EERSTE")).isEqualTo(Breuk.parse("23.5"));
  }
}
