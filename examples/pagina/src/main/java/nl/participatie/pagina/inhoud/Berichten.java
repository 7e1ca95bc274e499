package nl.participatie.pagina.inhoud;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;

/** The texts of the page in one language, with numbers, money and dates as it writes them. */
final class Berichten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Berichten.class, "/nl/participatie/pagina/berichten");

  private static final int MILJOEN = 6;

  /** So many digits of an amount in millions, down to a thousand euro, and one decimal at least. */
  private static final int GETOOND = 3;

  private static final Map<Taal, Berichten> PER_TAAL = perTaal();

  private final Taal taal;
  private final Locale schrijfwijze;
  private final ImmutableMap<String, String> alle;

  private Berichten(Taal taal) {
    this.taal = taal;
    this.schrijfwijze = Locale.forLanguageTag(taal.code());
    this.alle = Maps.toMap(TEKSTEN.sleutels(), sleutel -> TEKSTEN.tekst(sleutel).in(taal));
  }

  private static Map<Taal, Berichten> perTaal() {
    Map<Taal, Berichten> perTaal = new EnumMap<>(Taal.class);
    for (Taal taal : Taal.values()) {
      perTaal.put(taal, new Berichten(taal));
    }
    return Maps.immutableEnumMap(perTaal);
  }

  static Berichten in(Taal taal) {
    return Objects.requireNonNull(PER_TAAL.get(taal));
  }

  /** A text in both languages. */
  static Tekst beide(String sleutel, String... delen) {
    Tekst[] vullingen = new Tekst[delen.length];
    for (int plaats = 0; plaats < delen.length; plaats++) {
      vullingen[plaats] = Tekst.gelijk(delen[plaats]);
    }
    return TEKSTEN.tekst(sleutel, vullingen);
  }

  Taal taal() {
    return taal;
  }

  /** All texts by their keys, for a template. */
  Map<String, String> alle() {
    return alle;
  }

  String tekst(String sleutel, String... delen) {
    return beide(sleutel, delen).in(taal);
  }

  String van(Tekst tekst) {
    return tekst.in(taal);
  }

  /** A whole number with the thousands set apart. */
  String getal(long getal) {
    return String.format(schrijfwijze, "%,d", getal);
  }

  /** A value of the thermometer: 0 to 100, one decimal. */
  String getal(BigDecimal getal) {
    return String.format(schrijfwijze, "%,.1f", getal);
  }

  /** A date with the month in words. */
  String datum(LocalDate datum) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", schrijfwijze).format(datum);
  }

  /** Money in millions of euro, as far as it is determined. */
  String miljoenen(Deelsom som) {
    return som.bedrag()
        .map(bedrag -> tekst(som.isVolledig() ? "geld" : "geld.deels", miljoenen(bedrag)))
        .orElseGet(() -> tekst("geld.onbepaald"));
  }

  private String miljoenen(Bedrag bedrag) {
    BigDecimal miljoenen = bedrag.euro().movePointLeft(MILJOEN);
    int decimalen = Math.max(1, GETOOND - Math.max(0, miljoenen.precision() - miljoenen.scale()));
    BigDecimal getoond = miljoenen.setScale(decimalen, RoundingMode.HALF_UP);
    return String.format(schrijfwijze, "%,." + decimalen + "f", getoond).replace('-', '\u2212');
  }
}
