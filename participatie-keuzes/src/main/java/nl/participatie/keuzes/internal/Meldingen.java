package nl.participatie.keuzes.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.internal.Dichtstbij;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the faults of what came in. What was found wrong while it was read, for example a number
 * where a text is expected, is not told again at the same place or within it.
 */
public final class Meldingen {

  /** From here on an unknown code comes without a suggestion: the search would take too long. */
  private static final int MEESTE_SUGGESTIES = 100;

  private static final Pattern RIJ = Pattern.compile("\\[[0-9]+\\](\\.code)?");

  private final Teksten bundel;
  private final List<Fout> fouten;
  private final Set<String> gemeld = new HashSet<>();

  /**
   * Begins with what was found before.
   *
   * @param eerder faults found before, for example of form
   * @param bundel the bundle that holds the faults in its own words: a key {@code fout.CODE} with
   *     the codes as its part, and one per key of {@link #meldEigen}
   */
  public Meldingen(Collection<Fout> eerder, Teksten bundel) {
    this.bundel = bundel;
    this.fouten = new ArrayList<>(eerder);
    eerder.forEach(fout -> gemeld.add(fout.pad()));
  }

  /**
   * All faults, those found before among them.
   *
   * @return the faults, in the order in which they were found
   */
  public List<Fout> fouten() {
    return ImmutableList.copyOf(fouten);
  }

  /**
   * A fault in the words of the border.
   *
   * @param plaats the place
   * @param waarde what stands there
   * @param sleutel the key of what is allowed
   */
  public void meldGrens(String plaats, String waarde, String sleutel) {
    meld(Fout.van(plaats, waarde, Controleteksten.tekst(sleutel)));
  }

  /**
   * A fault in the words of the bundle.
   *
   * @param plaats the place
   * @param waarde what stands there
   * @param sleutel the key of what is allowed, without {@code fout.}
   * @param delen the parts of that text
   */
  public void meldEigen(String plaats, String waarde, String sleutel, Tekst... delen) {
    meld(Fout.van(plaats, waarde, bundel.tekst("fout." + sleutel, delen)));
  }

  /**
   * A fault with the code that was most likely meant, unless there are very many.
   *
   * @param plaats the place
   * @param code the code that stands there
   * @param toegestaan what is allowed
   * @param codes the codes that are allowed
   */
  public void meldCode(String plaats, String code, Tekst toegestaan, Collection<String> codes) {
    meld(
        new Fout(
            plaats,
            code,
            toegestaan,
            Dichtstbij.zoek(code, codes.size() > MEESTE_SUGGESTIES ? List.of() : codes)));
  }

  /**
   * The constant of a code; a fault when there is no such constant.
   *
   * @param <E> the enum
   * @param plaats the place
   * @param code the code that stands there, null when absent
   * @param soort the enum
   * @return the constant, empty when absent or unknown
   */
  public <E extends Enum<E>> Optional<E> constante(
      String plaats, @Nullable String code, Class<E> soort) {
    if (code == null) {
      return Optional.empty();
    }
    List<E> alle = List.of(soort.getEnumConstants());
    Optional<E> gevonden = alle.stream().filter(een -> een.name().equals(code)).findFirst();
    if (gevonden.isEmpty()) {
      List<String> codes = alle.stream().map(Enum::name).toList();
      Tekst opsomming = Tekst.gelijk(String.join(", ", codes));
      meldCode(plaats, code, bundel.tekst("fout.CODE", opsomming), codes);
    }
    return gevonden;
  }

  private void meld(Fout fout) {
    if (!isGemeld(fout.pad())) {
      fouten.add(fout);
    }
  }

  /**
   * Whether a list of things with codes was not read whole: it was no list, or a row or its code
   * was not of the right form. What has the code that is looked for may then have been there.
   *
   * @param lijst the place of the list
   * @return whether it was not
   */
  public boolean isLijstOngelezen(String lijst) {
    return gemeld.stream()
        .filter(pad -> pad.startsWith(lijst))
        .map(pad -> pad.substring(lijst.length()))
        .anyMatch(rest -> rest.isEmpty() || RIJ.matcher(rest).matches());
  }

  /** Whether a fault was told before at a place, or at one that it lies within. */
  private boolean isGemeld(String pad) {
    for (int einde = 0; einde < pad.length(); einde++) {
      boolean isGrens = pad.charAt(einde) == '.' || pad.charAt(einde) == '[';
      if (isGrens && gemeld.contains(pad.substring(0, einde))) {
        return true;
      }
    }
    return gemeld.contains(pad);
  }
}
