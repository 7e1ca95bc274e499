package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Checks profiles against rules. Stateless.
 *
 * <p>VEREIST: als chosen and the choice of dan decided otherwise is a violation; while that choice
 * is open it is not determined. SLUIT_UIT: als and dan both chosen, or als alone where dan is
 * empty, is a violation. SPANNING and VERSTERKT: both chosen. GRENS: als chosen. A rule with an
 * open side is silent otherwise.
 */
public final class Toets {

  /** The check against the 54 standard rules. */
  public static final Toets STANDAARD = new Toets(Regelset.standaard());

  private final Regelset regels;

  /**
   * Creates a check.
   *
   * @param regels the rules
   */
  public Toets(Regelset regels) {
    this.regels = regels;
  }

  /**
   * Checks a profile, partial or complete.
   *
   * @param profiel the profile
   * @param peildatum the date on which rules have to count
   * @return all findings
   */
  public Toetsresultaat toets(Keuzeprofiel profiel, LocalDate peildatum) {
    ImmutableList.Builder<Regelbevinding> bevindingen = ImmutableList.builder();
    for (Regel regel : regels.op(peildatum).regels()) {
      pasToe(regel, profiel).ifPresent(bevindingen::add);
    }
    return new Toetsresultaat(profiel, peildatum, bevindingen.build());
  }

  private static Optional<Regelbevinding> pasToe(Regel regel, Keuzeprofiel profiel) {
    Optional<Optie> als = gekozen(regel.als(), profiel);
    if (als.isEmpty()) {
      return Optional.empty();
    }
    Optional<Optie> dan = gekozen(regel.dan(), profiel);
    return switch (regel.soort()) {
      case VEREIST -> vereist(regel, als.get(), profiel);
      case SLUIT_UIT ->
          regel.dan().isEmpty() || dan.isPresent()
              ? bevinding(regel, Toetsuitkomst.SCHENDING, als, dan)
              : Optional.empty();
      case SPANNING ->
          dan.isPresent() ? bevinding(regel, Toetsuitkomst.SPANNING, als, dan) : Optional.empty();
      case VERSTERKT ->
          dan.isPresent()
              ? bevinding(regel, Toetsuitkomst.VERSTERKING, als, dan)
              : Optional.empty();
      case GRENS -> bevinding(regel, Toetsuitkomst.GRENS, als, Optional.empty());
    };
  }

  private static Optional<Regelbevinding> vereist(Regel regel, Optie als, Keuzeprofiel profiel) {
    Optional<Optie> besloten = profiel.optie(regel.dan().first().keuze());
    if (besloten.isEmpty()) {
      return bevinding(regel, Toetsuitkomst.ONBEPAALD, Optional.of(als), Optional.empty());
    }
    return regel.dan().contains(besloten.get())
        ? Optional.empty()
        : bevinding(regel, Toetsuitkomst.SCHENDING, Optional.of(als), besloten);
  }

  private static Optional<Optie> gekozen(Collection<Optie> kant, Keuzeprofiel profiel) {
    return kant.isEmpty()
        ? Optional.empty()
        : profiel.optie(Iterables.get(kant, 0).keuze()).filter(kant::contains);
  }

  private static Optional<Regelbevinding> bevinding(
      Regel regel, Toetsuitkomst uitkomst, Optional<Optie> als, Optional<Optie> dan) {
    List<Optie> opties = Stream.of(als, dan).flatMap(Optional::stream).toList();
    return Optional.of(new Regelbevinding(regel, uitkomst, opties));
  }
}
