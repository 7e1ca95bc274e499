package nl.participatie.budget.loonkosten;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Questions of tests. */
final class Subsidievragen {

  private Subsidievragen() {}

  /** An adult, full time in a week of 36 hours. */
  static Subsidievraag.Builder volwassen(LocalDate datum) {
    return Subsidievraag.builder()
        .datum(datum)
        .leeftijd(30)
        .uren(BigDecimal.valueOf(36))
        .voltijd(BigDecimal.valueOf(36));
  }

  static Maandsubsidie maand(Subsidievraag.Builder vraag) {
    return Loonkostenmodel.STANDAARD.perMaand(vraag.build()).bepaald();
  }
}
