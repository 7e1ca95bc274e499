package nl.participatie.model.controle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Own paths and people beside those of the country, just within what is allowed and just not. */
final class Padgevallen {

  private Padgevallen() {}

  /** More people than the country has, and own paths. */
  static Stream<AttribuutcontroleTest.Geval> fout() {
    return Stream.of(
        AttribuutcontroleTest.geval(
            Invoer.volumes(null, "387000.001", null, null),
            "volumes.WWB",
            "387000.001",
            "LAND_WWB"),
        AttribuutcontroleTest.geval(
            Invoer.volumes(null, null, "1e8", null), "volumes.WSW", "1E+8", "LAND_WSW"),
        AttribuutcontroleTest.geval(
            pad("ZW", "2015-01-01", "1"), "volumes.paden.ZW", "ZW", "VOLUMEGROEP"),
        AttribuutcontroleTest.geval(
            pad("wwb", "2015-01-01", "1"), "volumes.paden.wwb", "wwb", "VOLUMEGROEP"),
        AttribuutcontroleTest.geval(
            pad("WWB", "2015-1-1", "1"), "volumes.paden.WWB.2015-1-1", "2015-1-1", "PADDATUM"),
        AttribuutcontroleTest.geval(
            pad("WWB", "2014-12-31", "1"),
            "volumes.paden.WWB.2014-12-31",
            "2014-12-31",
            "PADDATUM"),
        AttribuutcontroleTest.geval(
            pad("WWB", "2056-01-01", "1"),
            "volumes.paden.WWB.2056-01-01",
            "2056-01-01",
            "PADDATUM"),
        AttribuutcontroleTest.geval(
            pad("WWB", "2015-02-29", "1"),
            "volumes.paden.WWB.2015-02-29",
            "2015-02-29",
            "PADDATUM"),
        AttribuutcontroleTest.geval(
            paden("WWB", Map.of("2015-01-01", BigDecimal.ONE, "2015-01-31", BigDecimal.ONE)),
            "volumes.paden.WWB.2015-01-31",
            "2015-01-31",
            "PADMAAND"),
        AttribuutcontroleTest.geval(
            paden(
                "WAJONG",
                IntStream.rangeClosed(0, 200)
                    .boxed()
                    .collect(
                        Collectors.toMap(
                            maand -> LocalDate.of(2015, 1, 1).plusMonths(maand).toString(),
                            BigDecimal::valueOf))),
            "volumes.paden.WAJONG",
            "WAJONG",
            "PADPUNTEN"),
        AttribuutcontroleTest.geval(
            pad("BESCHUT", "2015-01-01", "-1"),
            "volumes.paden.BESCHUT.2015-01-01",
            "-1",
            "PERSONEN"),
        AttribuutcontroleTest.geval(
            pad("WAJONG", "2015-01-01", "100000001"),
            "volumes.paden.WAJONG.2015-01-01",
            "100000001",
            "PERSONEN"),
        AttribuutcontroleTest.geval(
            pad("WWB", "2015-01-01", "387001"),
            "volumes.paden.WWB.2015-01-01",
            "387001",
            "LAND_WWB"),
        AttribuutcontroleTest.geval(
            pad("WSW", "2030-01-01", "91001"), "volumes.paden.WSW.2030-01-01", "91001", "LAND_WSW"),
        AttribuutcontroleTest.geval(
            pad("BESCHUT", "2030-01-01", "91000.001"),
            "volumes.paden.BESCHUT.2030-01-01",
            "91000.001",
            "LAND_BESCHUT"),
        AttribuutcontroleTest.geval(
            pad("REGULIER", "2030-01-01", "91001"),
            "volumes.paden.REGULIER.2030-01-01",
            "91001",
            "LAND_REGULIER"),
        AttribuutcontroleTest.geval(
            pad("WAJONG", "2055-12-31", "135000.001"),
            "volumes.paden.WAJONG.2055-12-31",
            "135000.001",
            "LAND_WAJONG"));
  }

  private static Gemeenteinvoer pad(String groep, String datum, String aantal) {
    return paden(groep, Map.of(datum, new BigDecimal(aantal)));
  }

  /** Points in order of date, as a file has them. */
  private static Gemeenteinvoer paden(String groep, Map<String, BigDecimal> punten) {
    return Invoer.volumes(
        new Volumesinvoer(null, null, null, null, Map.of(groep, new TreeMap<>(punten))), Map.of());
  }

  /** On the limit. */
  static Stream<Gemeenteinvoer> goed() {
    return Stream.of(
        Invoer.volumes(
            new Volumesinvoer(null, new BigDecimal("1e8"), new BigDecimal("99999999.999"), null),
            Map.of("WWB_VOLUME", new BigDecimal("1e8"), "WSW_VOLUME", new BigDecimal("1e8"))),
        pad("WWB", "2015-01-01", "387000"),
        pad("WAJONG", "2055-12-31", "135000"),
        pad("BESCHUT", "2055-12-31", "91000"),
        paden("WSW", Map.of()),
        paden("WSW", Map.of("2015-01-31", BigDecimal.TEN, "2015-02-01", BigDecimal.ZERO)));
  }
}
