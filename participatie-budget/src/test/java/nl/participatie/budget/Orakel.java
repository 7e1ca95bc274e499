package nl.participatie.budget;

import static java.math.RoundingMode.HALF_UP;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The equations of the rekenmodel ("Years and volumes", "Budgets received") written a second time,
 * without a line of the code under test: it reads the table of key figures itself, counts time in
 * whole months and divides once, at the end, so that every rounding is exact.
 */
public final class Orakel {

  /** What a municipality tells, in plain numbers. */
  public record Opgave(
      BigDecimal wwb, BigDecimal wsw, LocalDate peildatum, Optional<BigDecimal> aandeelWajong) {}

  private static final int PERSOON = 3;
  private static final int CENT = 2;
  private static final int EERSTE_JAAR = 2015;

  /** Mid-2022 in months from the start of 2015: 7.5 years. */
  private static final int VERWACHT = 90;

  private final Map<String, BigDecimal> eigen;
  private final List<String[]> tabel = new ArrayList<>();

  /**
   * Reads the table.
   *
   * @param eigen own key figures, which hold in every year
   */
  public Orakel(Map<String, BigDecimal> eigen) {
    this.eigen = Map.copyOf(eigen);
    try (InputStream in =
            Orakel.class.getResourceAsStream("/nl/participatie/model/kengetallen.csv");
        BufferedReader regels =
            new BufferedReader(
                new InputStreamReader(
                    Optional.ofNullable(in).orElseThrow(), StandardCharsets.UTF_8))) {
      regels.lines().skip(1).map(regel -> regel.split(";", -1)).forEach(tabel::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Codes of all rows whose kind is assumption and that no own figure replaces, in order. */
  public List<String> aannames() {
    return tabel.stream()
        .filter(rij -> rij[5].equals("AANNAME") && !eigen.containsKey(rij[0]))
        .map(rij -> rij[0])
        .toList();
  }

  /** The key figure that holds in the middle of a year; a row without dates always holds. */
  public BigDecimal kengetal(String code, int jaar) {
    BigDecimal vervangen = eigen.get(code);
    if (vervangen != null) {
      return vervangen;
    }
    String dag = jaar + "-07-01";
    return tabel.stream()
        .filter(rij -> rij[0].equals(code))
        .filter(rij -> rij[3].isEmpty() || rij[3].compareTo(dag) <= 0)
        .filter(rij -> rij[4].isEmpty() || rij[4].compareTo(dag) >= 0)
        .map(rij -> new BigDecimal(rij[1]))
        .findFirst()
        .orElseThrow();
  }

  /** "A year's volume is the value at year + 0.5." */
  public Map<String, BigDecimal> volumes(Opgave opgave, int jaar) {
    int maanden = 12 * (jaar - EERSTE_JAAR) + 6;
    return volumes(opgave, wswPad(maanden), wajongPad(jaar));
  }

  /** "Structural situation: the limit of the paths." */
  public Map<String, BigDecimal> structureel(Opgave opgave) {
    return volumes(opgave, BigDecimal.ZERO, kengetal("WAJONG_STRUCTUREEL", EERSTE_JAAR));
  }

  private Map<String, BigDecimal> volumes(Opgave opgave, BigDecimal wswNu, BigDecimal wajong) {
    int peilmaand =
        12 * (opgave.peildatum().getYear() - EERSTE_JAAR) + opgave.peildatum().getMonthValue() - 1;
    // V(t) = own x path(t) / path(reference date); the WWB path is constant
    BigDecimal wwb = opgave.wwb().setScale(PERSOON, HALF_UP);
    BigDecimal toen = wswPad(peilmaand);
    BigDecimal wsw = opgave.wsw().multiply(wswNu).divide(toen, PERSOON, HALF_UP);
    BigDecimal begin = opgave.wsw().multiply(wswPad(0)).divide(toen, PERSOON, HALF_UP);
    // BESCHUT one in three of those who left since 2015.0, REGULIER the rest
    BigDecimal beschut = begin.subtract(wsw).divide(BigDecimal.valueOf(3), PERSOON, HALF_UP);
    // WAJONG = national path x share; default share = own WWB / 387,000
    BigDecimal deel = opgave.aandeelWajong().orElse(opgave.wwb());
    BigDecimal geheel =
        opgave.aandeelWajong().isPresent() ? BigDecimal.ONE : kengetal("WWB_VOLUME", EERSTE_JAAR);
    Map<String, BigDecimal> volumes = new LinkedHashMap<>();
    volumes.put("WWB", wwb);
    volumes.put("WSW", wsw);
    volumes.put("BESCHUT", beschut);
    volumes.put("REGULIER", begin.subtract(wsw).subtract(beschut));
    volumes.put("WAJONG", wajong.multiply(deel).divide(geheel, PERSOON, HALF_UP));
    return volumes;
  }

  /**
   * The national Wsw path through (2015.0, 91,000), (2022.5, 63,129) and (2048.0, 0), times 90 x
   * 306, the lengths in months of its two pieces, so that it stays a whole number.
   */
  private BigDecimal wswPad(int maanden) {
    BigDecimal begin = kengetal("WSW_VOLUME", EERSTE_JAAR);
    BigDecimal verwacht = kengetal("WSW_VERWACHT_2022", 2022);
    int nul = 12 * (kengetal("WSW_NUL_VANAF", EERSTE_JAAR).intValueExact() - EERSTE_JAAR);
    int tweedeStuk = nul - VERWACHT;
    if (maanden <= VERWACHT) {
      return begin
          .multiply(BigDecimal.valueOf(VERWACHT - maanden))
          .add(verwacht.multiply(BigDecimal.valueOf(maanden)))
          .multiply(BigDecimal.valueOf(tweedeStuk));
    }
    return verwacht
        .multiply(BigDecimal.valueOf(Math.max(0, nul - maanden)))
        .multiply(BigDecimal.valueOf(VERWACHT));
  }

  /** 135,000 (1 - e^(-0.069057 (t - 2015))), with StrictMath. */
  private BigDecimal wajongPad(int jaar) {
    BigDecimal verstreken = new BigDecimal(jaar - EERSTE_JAAR + ".5");
    double exponent = kengetal("WAJONG_INGROEI", jaar).multiply(verstreken).doubleValue();
    return kengetal("WAJONG_STRUCTUREEL", jaar)
        .multiply(new BigDecimal(1.0 - StrictMath.exp(-exponent)));
  }

  /** Every line of money received, "rounded half up once per line, group and year". */
  public Map<String, BigDecimal> baten(Map<String, BigDecimal> volumes, int jaar) {
    Map<String, BigDecimal> baten = new LinkedHashMap<>();
    baten.put("INKOMENSDEEL_WWB", euro(volumes, "WWB", "IDEEL_PP_WWB", jaar));
    baten.put("INKOMENSDEEL_NIEUW", nieuw(volumes, "IDEEL_PP_", jaar));
    baten.put("PBUDGET_WWB_KLASSIEK", euro(volumes, "WWB", "PBUDGET_PP_WWB", jaar));
    baten.put("PBUDGET_WSW", euro(volumes, "WSW", "PBUDGET_PP_WSW", jaar));
    baten.put("PBUDGET_NIEUWE_DOELGROEPEN", nieuw(volumes, "PBUDGET_PP_", jaar));
    baten.put(
        "GEMEENTEFONDS",
        van(volumes, "WWB")
            .multiply(kengetal("GEMEENTEFONDS_MACRO", jaar))
            .divide(kengetal("WWB_VOLUME", jaar), CENT, HALF_UP));
    baten.put("AANVULLEND", new BigDecimal("0.00"));
    baten.put("SOCIAAL_DOMEIN", new BigDecimal("0.00"));
    return baten;
  }

  private BigDecimal nieuw(Map<String, BigDecimal> volumes, String bedragPp, int jaar) {
    return euro(volumes, "BESCHUT", bedragPp + "BESCHUT", jaar)
        .add(euro(volumes, "REGULIER", bedragPp + "REGULIER", jaar))
        .add(euro(volumes, "WAJONG", bedragPp + "WAJONG", jaar));
  }

  private BigDecimal euro(
      Map<String, BigDecimal> volumes, String groep, String bedragPp, int jaar) {
    return van(volumes, groep).multiply(kengetal(bedragPp, jaar)).setScale(CENT, HALF_UP);
  }

  private static BigDecimal van(Map<String, BigDecimal> volumes, String groep) {
    return Optional.ofNullable(volumes.get(groep)).orElseThrow();
  }
}
