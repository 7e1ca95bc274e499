package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/**
 * A tree in words: one line per number, operands further in. A number that stands in more places is
 * unfolded in the first.
 */
public final class Herleidingstekst {

  private static final String INSPRINGING = "  ";
  private static final BigInteger KLEIN = BigInteger.valueOf(1000);

  private final Taal taal;
  private final ImmutableList.Builder<String> regels = ImmutableList.builder();
  private final Set<Herleiding> uitgevouwen = new HashSet<>();

  private Herleidingstekst(Taal taal) {
    this.taal = taal;
  }

  /**
   * Writes a tree.
   *
   * @param boom the tree
   * @param taal the language
   * @return the lines, from the number down to what goes in
   */
  public static List<String> schrijf(Herleiding boom, Taal taal) {
    Herleidingstekst tekst = new Herleidingstekst(taal);
    tekst.schrijf(boom, "");
    return tekst.regels.build();
  }

  private void schrijf(Herleiding boom, String begin) {
    String getal = begin + boom.label().in(taal) + ": " + waarde(boom);
    if (boom.delen().isEmpty() || uitgevouwen.add(boom)) {
      regels.add(getal + uitleg(boom));
      boom.delen().forEach(deel -> schrijf(deel, begin + INSPRINGING));
    } else {
      regels.add(getal + " " + Meldingen.tekst("herleiding.zieBoven").in(taal));
    }
  }

  /** Formula, key figure, option and sources. */
  private String uitleg(Herleiding boom) {
    StringBuilder uitleg = new StringBuilder();
    boom.formule()
        .filter(formule -> !formule.equals(boom.label()))
        .ifPresent(formule -> uitleg.append(" = ").append(formule.in(taal)));
    boom.kengetal().ifPresent(code -> uitleg.append(" (").append(code).append(')'));
    boom.door().ifPresent(optie -> uitleg.append(" <- ").append(optie));
    if (!boom.bronnen().isEmpty()) {
      uitleg.append(
          boom.bronnen().stream()
              .map(bron -> bron.citaat(taal))
              .collect(Collectors.joining("; ", " [", "]")));
    }
    return uitleg.toString();
  }

  private String waarde(Herleiding boom) {
    return boom.waarde()
        .optioneel()
        .map(breuk -> getal(breuk, boom.eenheid()) + onvolledig(boom))
        .orElseGet(() -> ontbrekend("onbepaald", boom));
  }

  private String onvolledig(Herleiding boom) {
    return boom.ontbrekend().isEmpty() ? "" : " " + ontbrekend("onvolledig", boom);
  }

  private String ontbrekend(String sleutel, Herleiding boom) {
    Tekst codes =
        Tekst.gelijk(
            boom.ontbrekend().stream()
                .map(Onbepaald::ontbreekt)
                .distinct()
                .collect(Collectors.joining(", ")));
    return Meldingen.tekst("herleiding." + sleutel, codes).in(taal);
  }

  /**
   * Plain digits, the same everywhere; a comma in Dutch. What does not fit in its decimals is a
   * fraction where that says more, else it is marked as rounded.
   */
  private String getal(Breuk breuk, Eenheid eenheid) {
    BigDecimal getoond = eenheid.toon(breuk);
    String cijfers = getoond.toPlainString();
    String decimaal = taal == Taal.NL ? cijfers.replace('.', ',') : cijfers;
    if (Breuk.of(getoond).equals(breuk)) {
      return decimaal;
    }
    return eenheid == Eenheid.GETAL && isKlein(breuk) ? breuk.toString() : "≈" + decimaal;
  }

  private static boolean isKlein(Breuk breuk) {
    return breuk.teller().abs().max(breuk.noemer()).compareTo(KLEIN) < 0;
  }
}
