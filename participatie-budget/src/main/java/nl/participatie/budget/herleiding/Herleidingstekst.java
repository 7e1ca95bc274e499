package nl.participatie.budget.herleiding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/** A tree in words: one line per number, operands further in. */
public final class Herleidingstekst {

  private static final String INSPRINGING = "  ";

  private Herleidingstekst() {}

  /**
   * Writes a tree.
   *
   * @param boom the tree
   * @param taal the language
   * @return the lines, from the number down to what goes in
   */
  public static List<String> schrijf(Herleiding boom, Taal taal) {
    ImmutableList.Builder<String> regels = ImmutableList.builder();
    schrijf(boom, taal, "", regels);
    return regels.build();
  }

  private static void schrijf(
      Herleiding boom, Taal taal, String begin, ImmutableList.Builder<String> regels) {
    StringBuilder regel = new StringBuilder(begin).append(boom.label().in(taal)).append(": ");
    regel.append(waarde(boom, taal));
    boom.formule()
        .filter(formule -> !formule.equals(boom.label()))
        .ifPresent(formule -> regel.append(" = ").append(formule.in(taal)));
    boom.kengetal().ifPresent(code -> regel.append(" (").append(code).append(')'));
    boom.door().ifPresent(optie -> regel.append(" <- ").append(optie));
    if (!boom.bronnen().isEmpty()) {
      regel.append(
          boom.bronnen().stream()
              .map(bron -> bron.citaat(taal))
              .collect(Collectors.joining("; ", " [", "]")));
    }
    regels.add(regel.toString());
    boom.delen().forEach(deel -> schrijf(deel, taal, begin + INSPRINGING, regels));
  }

  private static String waarde(Herleiding boom, Taal taal) {
    return boom.waarde()
        .optioneel()
        .map(breuk -> getal(breuk, boom.eenheid(), taal) + onvolledig(boom, taal))
        .orElseGet(() -> ontbrekend("onbepaald", boom, taal));
  }

  private static String onvolledig(Herleiding boom, Taal taal) {
    return boom.ontbrekend().isEmpty() ? "" : " " + ontbrekend("onvolledig", boom, taal);
  }

  private static String ontbrekend(String sleutel, Herleiding boom, Taal taal) {
    Tekst codes =
        Tekst.gelijk(
            boom.ontbrekend().stream()
                .map(Onbepaald::ontbreekt)
                .distinct()
                .collect(Collectors.joining(", ")));
    return Meldingen.tekst("herleiding." + sleutel, codes).in(taal);
  }

  /** Plain digits, the same everywhere; a comma in Dutch. */
  private static String getal(Breuk breuk, Eenheid eenheid, Taal taal) {
    String cijfers = eenheid.toon(breuk).toPlainString();
    return taal == Taal.NL ? cijfers.replace('.', ',') : cijfers;
  }
}
