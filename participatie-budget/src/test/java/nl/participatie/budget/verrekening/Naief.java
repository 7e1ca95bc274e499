package nl.participatie.budget.verrekening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Saldopost;

/** The table of the forms written out once more, with sums only: no transfers, no cents. */
final class Naief {

  /** Which balances share a letter, by the codes of choices 8 and 9; v covers p. */
  private static final Map<String, String> LETTERS =
      Map.of(
          // income, WWB, Wsw, new, municipal fund, additional, social domain
          "8.PER_DEELBUDGET 9.BUDGET", "abcdefg",
          "8.PER_DEELBUDGET 9.OUTCOME", "abcdefg",
          "8.INTEGRAAL 9.BUDGET", "apppefg",
          "8.INTEGRAAL 9.OUTCOME", "vpppefg",
          "8.MET_AANVULLENDE_FINANCIERING 9.BUDGET", "apppepg",
          "8.MET_AANVULLENDE_FINANCIERING 9.OUTCOME", "vpppepg",
          "8.MET_GEMEENTEFONDS 9.BUDGET", "appppfg",
          "8.MET_GEMEENTEFONDS 9.OUTCOME", "pppppfg",
          "8.SOCIAAL_DOMEIN 9.BUDGET", "apppefp",
          "8.SOCIAAL_DOMEIN 9.OUTCOME", "vpppefp");

  private Naief() {}

  /** What each pool comes to in euro after all that may flow. */
  static List<BigDecimal> saldi(Keuzeprofiel keuzes, Map<Saldopost, Bedrag> saldi) {
    String letters = LETTERS.getOrDefault(keuzes.toString(), "");
    BigDecimal[] perLetter = new BigDecimal[128];
    Arrays.fill(perLetter, BigDecimal.ZERO);
    int plaats = 0;
    for (Bedrag saldo : new EnumMap<>(saldi).values()) {
      int letter = letters.charAt(plaats++);
      perLetter[letter] = perLetter[letter].add(saldo.euro());
    }
    BigDecimal mag = perLetter['v'].max(BigDecimal.ZERO);
    BigDecimal moet = perLetter['p'].negate().max(BigDecimal.ZERO);
    perLetter['v'] = perLetter['v'].subtract(mag.min(moet));
    perLetter['p'] = perLetter['p'].add(mag.min(moet));
    return new ArrayList<>(Arrays.asList(perLetter));
  }
}
