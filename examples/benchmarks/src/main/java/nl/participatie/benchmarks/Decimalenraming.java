package nl.participatie.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The estimate as anybody would write it in {@code BigDecimal}, for a municipality that decided on
 * nothing: people, money received, money spent and the total of all balances, for 41 years.
 */
final class Decimalenraming {

  private static final BigDecimal VERWACHT = new BigDecimal("63129");
  private static final BigDecimal LAND_WSW = new BigDecimal("91000");
  private static final BigDecimal LAND_WWB = new BigDecimal("387000");
  private static final BigDecimal WSW_KOSTEN = new BigDecimal("26000");
  private static final String[] WSW_SUBSIDIE = {"25340", "24680", "24020", "23360", "22700"};

  private Decimalenraming() {}

  /** A year. */
  record Jaar(
      Map<String, BigDecimal> mensen, Map<String, BigDecimal> bedragen, BigDecimal totaal) {}

  static Jaar[] raam(long wwbDuizendsten, long wswDuizendsten) {
    BigDecimal wwb = BigDecimal.valueOf(wwbDuizendsten, 3);
    BigDecimal wsw = BigDecimal.valueOf(wswDuizendsten, 3);
    Jaar[] jaren = new Jaar[41];
    for (int i = 0; i < jaren.length; i++) {
      jaren[i] = jaar(i, wwb, wsw);
    }
    return jaren;
  }

  private static Jaar jaar(int i, BigDecimal wwb, BigDecimal begin) {
    Map<String, BigDecimal> mensen = new LinkedHashMap<>();
    BigDecimal wsw = deel(begin.multiply(pad(i)), LAND_WSW, 3);
    BigDecimal weg = begin.subtract(wsw);
    BigDecimal beschut = deel(weg, BigDecimal.valueOf(3), 3);
    BigDecimal ingroei = new BigDecimal(1.0 - StrictMath.exp(-0.069057 * (i + 0.5)));
    mensen.put("WWB", wwb);
    mensen.put("WSW", wsw);
    mensen.put("BESCHUT", beschut);
    mensen.put("REGULIER", weg.subtract(beschut));
    mensen.put(
        "WAJONG", deel(wwb.multiply(new BigDecimal("135000")).multiply(ingroei), LAND_WWB, 3));
    Map<String, BigDecimal> bedragen = bedragen(i, mensen);
    return new Jaar(mensen, bedragen, totaal(bedragen));
  }

  /** The national Wsw at mid-year, in forty decimals. */
  private static BigDecimal pad(int i) {
    BigDecimal verstreken = BigDecimal.valueOf(2L * i + 1);
    if (i < 8) {
      return LAND_WSW.subtract(
          LAND_WSW
              .subtract(VERWACHT)
              .multiply(verstreken)
              .divide(BigDecimal.valueOf(15), 40, RoundingMode.HALF_UP));
    }
    BigDecimal rest = BigDecimal.valueOf(66).subtract(verstreken).max(BigDecimal.ZERO);
    return VERWACHT.multiply(rest).divide(BigDecimal.valueOf(51), 40, RoundingMode.HALF_UP);
  }

  private static Map<String, BigDecimal> bedragen(int i, Map<String, BigDecimal> mensen) {
    Map<String, BigDecimal> uit = new LinkedHashMap<>();
    uit.put("in.WWB", maal(mensen, "WWB", "14437"));
    uit.put("in.BESCHUT", maal(mensen, "BESCHUT", "14200"));
    uit.put("in.REGULIER", maal(mensen, "REGULIER", "10000"));
    uit.put("in.WAJONG", maal(mensen, "WAJONG", "10000"));
    uit.put("in.KLASSIEK", maal(mensen, "WWB", "1300"));
    uit.put("in.WSW", maal(mensen, "WSW", WSW_SUBSIDIE[Math.min(i, WSW_SUBSIDIE.length - 1)]));
    uit.put("in.NIEUW1", maal(mensen, "BESCHUT", "8500"));
    uit.put("in.NIEUW2", maal(mensen, "REGULIER", "4000"));
    uit.put("in.NIEUW3", maal(mensen, "WAJONG", "1100"));
    BigDecimal fonds =
        deel(waarde(mensen, "WWB").multiply(new BigDecimal("1100000000")), LAND_WWB, 2);
    uit.put("in.FONDS", fonds);
    uit.put("uit.UITKERINGEN", waarde(uit, "in.WWB").negate());
    uit.put("uit.LKS1", maal(mensen, "BESCHUT", subsidie(40)).negate());
    uit.put("uit.LKS2", maal(mensen, "REGULIER", subsidie(60)).negate());
    uit.put("uit.LKS3", maal(mensen, "WAJONG", subsidie(60)).negate());
    uit.put("uit.BEGELEIDING1", waarde(uit, "in.NIEUW1").negate());
    uit.put("uit.BEGELEIDING2", waarde(uit, "in.NIEUW2").negate());
    uit.put("uit.BEGELEIDING3", waarde(uit, "in.NIEUW3").negate());
    uit.put("uit.REINTEGRATIE", waarde(uit, "in.KLASSIEK").negate());
    uit.put("uit.WSW", waarde(mensen, "WSW").multiply(WSW_KOSTEN).setScale(2).negate());
    uit.put("uit.UITVOERING", fonds.negate());
    return uit;
  }

  /** Twelve months of subsidy and compensation, each to the cent. */
  private static String subsidie(int loonwaarde) {
    BigDecimal basis =
        new BigDecimal("1501.80")
            .multiply(new BigDecimal("1.08"))
            .setScale(2, RoundingMode.HALF_UP);
    BigDecimal procent = BigDecimal.valueOf(Math.min(100 - loonwaarde, 70));
    BigDecimal subsidie = basis.multiply(procent).movePointLeft(2);
    return subsidie
        .setScale(2, RoundingMode.HALF_UP)
        .add(subsidie.multiply(new BigDecimal("0.23")).setScale(2, RoundingMode.HALF_UP))
        .multiply(BigDecimal.valueOf(12))
        .toPlainString();
  }

  private static BigDecimal totaal(Map<String, BigDecimal> bedragen) {
    return bedragen.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal maal(Map<String, BigDecimal> mensen, String groep, String prijs) {
    return waarde(mensen, groep).multiply(new BigDecimal(prijs)).setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal waarde(Map<String, BigDecimal> van, String sleutel) {
    return van.getOrDefault(sleutel, BigDecimal.ZERO);
  }

  private static BigDecimal deel(BigDecimal teller, BigDecimal noemer, int decimalen) {
    return teller.divide(noemer, decimalen, RoundingMode.HALF_UP);
  }
}
