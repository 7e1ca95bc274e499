package nl.participatie.keuzes.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.keuzes.RegelsCsv;
import nl.participatie.keuzes.RegelsCsv.Rij;
import nl.participatie.model.keuze.Optie;

/**
 * The semantics of the rules once more, as simply as they can be written: strings, sets of strings
 * and the text of the table. Knows nothing of rules, profiles, choices or dates as types.
 */
final class NaiefOrakel {

  private static final List<Rij> RIJEN = RegelsCsv.rijen();

  private NaiefOrakel() {}

  /** What the standard rules find: lines such as {@code R-01 SCHENDING [1.X, 12.Y]}. */
  static List<String> bevindingen(Collection<Optie> gekozen, LocalDate peildatum) {
    return bevindingen(RIJEN, gekozen, peildatum);
  }

  /** What rules find: lines such as {@code R-01 SCHENDING [1.X, 12.Y]}. */
  static List<String> bevindingen(List<Rij> rijen, Collection<Optie> gekozen, LocalDate peildatum) {
    Set<String> codes = gekozen.stream().map(Optie::toString).collect(Collectors.toSet());
    List<String> uit = new ArrayList<>();
    for (Rij rij : rijen) {
      if (rij.geldtOp(peildatum.toString())) {
        bevinding(rij, codes).ifPresent(uit::add);
      }
    }
    return uit;
  }

  /** What the library finds, in the same form. */
  static List<String> regels(Toetsresultaat resultaat) {
    return resultaat.bevindingen().stream().map(NaiefOrakel::regel).toList();
  }

  private static String regel(Regelbevinding bevinding) {
    return bevinding.regel().code() + " " + bevinding.uitkomst() + " " + bevinding.opties();
  }

  private static Optional<String> bevinding(Rij rij, Set<String> gekozen) {
    Set<String> als = doorsnede(rij.als(), gekozen);
    Set<String> dan = doorsnede(rij.dan(), gekozen);
    if (als.isEmpty()) {
      return Optional.empty();
    }
    boolean beide = !dan.isEmpty();
    return switch (rij.soort()) {
      case "VEREIST" -> vereist(rij, als, beide, gekozen);
      case "SLUIT_UIT" ->
          beide || rij.dan().isEmpty()
              ? Optional.of(regel(rij, "SCHENDING", als, dan))
              : Optional.empty();
      case "SPANNING" -> beide ? Optional.of(regel(rij, "SPANNING", als, dan)) : Optional.empty();
      case "VERSTERKT" ->
          beide ? Optional.of(regel(rij, "VERSTERKING", als, dan)) : Optional.empty();
      case "GRENS" -> Optional.of(regel(rij, "GRENS", als, dan));
      default -> throw new IllegalStateException("Unknown kind " + rij.soort());
    };
  }

  private static Optional<String> vereist(
      Rij rij, Set<String> als, boolean voldaan, Set<String> gekozen) {
    Set<String> besloten = vanKeuze(nummer(rij.dan().iterator().next()), gekozen);
    if (besloten.isEmpty()) {
      return Optional.of(regel(rij, "ONBEPAALD", als, besloten));
    }
    return voldaan ? Optional.empty() : Optional.of(regel(rij, "SCHENDING", als, besloten));
  }

  /** At most one option per choice is chosen, so the number of the choice orders them. */
  private static String regel(Rij rij, String uitkomst, Set<String> als, Set<String> dan) {
    List<String> opties = new ArrayList<>(als);
    opties.addAll(dan);
    opties.sort(Comparator.comparingInt(NaiefOrakel::nummer));
    return rij.code() + " " + uitkomst + " " + opties;
  }

  private static Set<String> doorsnede(Set<String> kant, Set<String> gekozen) {
    return kant.stream().filter(gekozen::contains).collect(Collectors.toSet());
  }

  private static Set<String> vanKeuze(int nummer, Set<String> gekozen) {
    return gekozen.stream().filter(code -> nummer(code) == nummer).collect(Collectors.toSet());
  }

  private static int nummer(String code) {
    return Integer.parseInt(code.substring(0, code.indexOf('.')));
  }
}
