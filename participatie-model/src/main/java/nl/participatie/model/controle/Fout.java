package nl.participatie.model.controle;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.participatie.model.internal.Teken;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/**
 * A fault in what came from outside: where, what stands there, what is allowed. Whatever came from
 * outside is shortened and made visible before it is shown, so that it cannot steer a terminal.
 *
 * @param pad the place, for example {@code keuzes.12}, {@code dossier[0].datum}, or {@code 12:dan
 *     } for line 12 of a table; empty for the input as a whole
 * @param waarde what stands there, empty when nothing does
 * @param toegestaan what is allowed
 * @param bedoeld the valid code nearest to what stands there, or empty
 */
public record Fout(String pad, String waarde, Tekst toegestaan, Optional<String> bedoeld) {

  /** By place, with numbers in a place compared as numbers; then by text. */
  public static final Comparator<Fout> VOLGORDE =
      Comparator.comparing((Fout fout) -> uitgelijnd(fout.pad))
          .thenComparing(fout -> fout.toegestaan.nl());

  private static final Pattern GETAL = Pattern.compile("[0-9]{1,9}");
  private static final int LANGSTE_WAARDE = 60;
  private static final int LANGSTE_PAD = 160;

  /**
   * Creates a fault.
   *
   * @param pad the place
   * @param waarde what stands there
   * @param toegestaan what is allowed
   * @param bedoeld the nearest valid code
   */
  public Fout {
    pad = zichtbaar(pad, LANGSTE_PAD);
    waarde = zichtbaar(waarde, LANGSTE_WAARDE);
  }

  /**
   * A fault without a nearest valid code.
   *
   * @param pad the place
   * @param waarde what stands there
   * @param toegestaan what is allowed
   * @return the fault
   */
  public static Fout van(String pad, String waarde, Tekst toegestaan) {
    return new Fout(pad, waarde, toegestaan, Optional.empty());
  }

  /**
   * The fault in one line.
   *
   * @param taal the language
   * @return place, value, what is allowed and what was likely meant
   */
  public String tekst(Taal taal) {
    StringBuilder uit = new StringBuilder();
    if (!pad.isEmpty()) {
      uit.append(pad).append(": ");
    }
    if (!waarde.isEmpty()) {
      uit.append('\'').append(waarde).append("': ");
    }
    uit.append(toegestaan.in(taal));
    bedoeld.ifPresent(
        code ->
            uit.append(taal == Taal.NL ? " (bedoeld: " : " (did you mean: ")
                .append(code)
                .append("?)"));
    return uit.toString();
  }

  private static String uitgelijnd(String pad) {
    return GETAL.matcher(pad).replaceAll(m -> "0".repeat(9 - m.group().length()) + m.group());
  }

  private static String zichtbaar(String tekst, int langste) {
    StringBuilder uit = new StringBuilder();
    tekst
        .codePoints()
        .limit(langste + 1L)
        .forEach(
            teken -> {
              if (Teken.isOnzichtbaar(teken)) {
                uit.append(String.format(Locale.ROOT, "\\u%04X", teken));
              } else {
                uit.appendCodePoint(teken);
              }
            });
    boolean teLang = tekst.codePointCount(0, tekst.length()) > langste;
    return teLang ? uit.substring(0, uit.offsetByCodePoints(0, langste)) + "..." : uit.toString();
  }
}
