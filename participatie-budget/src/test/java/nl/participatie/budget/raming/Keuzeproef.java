package nl.participatie.budget.raming;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.budget.Gemeenten;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;

/**
 * The country of file nederland-2015 under some choices and with some figures supplied. Its groups
 * at mid-2016: WWB 387,000; Wsw 91,000 - 27,871 x 18/90 = 85,425.800; sheltered a third of 5,574.2
 * = 1,858.067; regular the rest, 3,716.133; Wajong 135,000 (1 - e^-0.1035855) = 13,284.144.
 */
record Keuzeproef(Keuzeprofiel keuzes, Map<String, Breuk> kengetallen, Ramingsopties opties) {

  static final String WWB = "387000";
  static final String WSW = "85425.8";
  static final String BESCHUT = "1858.067";
  static final String REGULIER = "3716.133";
  static final String WAJONG = "13284.144";

  /** "Yearly subsidy at wage value 40 percent": 12 x (973.16 + 223.83). */
  static final String SUBSIDIE_40 = "14363.88";

  /** "Yearly subsidy at wage value 60 percent": 12 x (648.78 + 149.22). */
  static final String SUBSIDIE_60 = "9576.00";

  static Keuzeproef met(String keuzes) {
    return new Keuzeproef(Keuzeprofiel.parse(keuzes), Map.of(), Ramingsopties.STANDAARD);
  }

  Keuzeproef en(String code, String waarde) {
    Map<String, Breuk> samen =
        ImmutableMap.<String, Breuk>builder()
            .putAll(kengetallen)
            .put(code, Breuk.parse(waarde))
            .buildOrThrow();
    return new Keuzeproef(keuzes, samen, opties);
  }

  Keuzeproef in(Scenario scenario) {
    return new Keuzeproef(keuzes, kengetallen, Ramingsopties.builder().scenario(scenario).build());
  }

  Keuzeproef geindexeerd(int vanaf, String procent) {
    Indexatie indexatie = new Indexatie(vanaf, Breuk.parse(procent));
    return new Keuzeproef(
        keuzes, kengetallen, Ramingsopties.builder().indexatie(indexatie).build());
  }

  /** Spending of 2016, the first year without a safety net, in an estimate that starts then. */
  Uitgaven in2016() {
    return jaar(2016, 2016);
  }

  Uitgaven jaar(int van, int jaar) {
    Gemeenteprofiel gemeente =
        Gemeenteprofiel.builder()
            .volumes(Gemeenten.NEDERLAND.volumes())
            .kengetallen(kengetallen)
            .build();
    return jaar(gemeente, van, jaar);
  }

  Uitgaven jaar(Gemeenteprofiel gemeente, int van, int jaar) {
    Raming raming = Rekenmodel.STANDAARD.raam(gemeente, keuzes, van, jaar, opties);
    return Optional.ofNullable(raming.uitgaven().get(jaar)).orElseThrow();
  }

  /** A product of decimals and fractions, to the cent half up. */
  static BigDecimal product(String... factoren) {
    return Stream.of(factoren)
        .map(factor -> Verhouding.van(Breuk.parse(factor)))
        .reduce(Verhouding.EEN, Verhouding::maal)
        .afgerond(2);
  }

  static BigDecimal som(BigDecimal... bedragen) {
    return Stream.of(bedragen).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /** The line is this amount, and lacks exactly these figures. */
  static void eist(Uitgaven uitgaven, Lastenpost post, BigDecimal bedrag, String... mist) {
    assertThat(Orakelregel.van(uitgaven.van(post)))
        .as("%s", post)
        .isEqualTo(new Orakelregel(Optional.of(bedrag), Set.of(mist)));
  }

  static void eist(Uitgaven uitgaven, Saldopost post, BigDecimal bedrag, String... mist) {
    assertThat(Orakelregel.van(uitgaven.van(post)))
        .as("saldo %s", post)
        .isEqualTo(new Orakelregel(Optional.of(bedrag), Set.of(mist)));
  }

  /** The line has no amount at all, and names these figures. */
  static void onbepaald(Uitgaven uitgaven, Lastenpost post, String... mist) {
    assertThat(Orakelregel.van(uitgaven.van(post)))
        .as("%s", post)
        .isEqualTo(new Orakelregel(Optional.empty(), Set.of(mist)));
  }

  static void onbepaald(Uitgaven uitgaven, Saldopost post, String... mist) {
    assertThat(Orakelregel.van(uitgaven.van(post)))
        .as("saldo %s", post)
        .isEqualTo(new Orakelregel(Optional.empty(), Set.of(mist)));
  }
}
