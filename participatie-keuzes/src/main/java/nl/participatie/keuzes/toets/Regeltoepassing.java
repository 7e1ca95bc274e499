package nl.participatie.keuzes.toets;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** What one rule finds in one profile, written out plainly: the definition of the check. */
final class Regeltoepassing {

  private Regeltoepassing() {}

  static Optional<Regelbevinding> pasToe(Regel regel, Keuzeprofiel profiel) {
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
