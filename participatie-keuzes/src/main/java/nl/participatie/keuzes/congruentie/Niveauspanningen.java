package nl.participatie.keuzes.congruentie;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * Looks for the pairs of options at different levels that one rule puts at odds. Each pair of
 * options is told once per rule, with all levels that take part.
 */
final class Niveauspanningen {

  /** Two options, in the order in which findings of one rule come. */
  private record Paar(Optie als, Optie dan) {
    static final Comparator<Paar> VOLGORDE =
        Comparator.comparing(Paar::als).thenComparing(Paar::dan);
  }

  private record Plaatsen(Set<Niveau> bijAls, Set<Niveau> bijDan) {
    static Plaatsen geen() {
      return new Plaatsen(EnumSet.noneOf(Niveau.class), EnumSet.noneOf(Niveau.class));
    }
  }

  private final Regel regel;
  private final Keuzecongruentie als;
  private final Keuzecongruentie dan;
  private final Map<Paar, Plaatsen> gevonden = new TreeMap<>(Paar.VOLGORDE);

  private Niveauspanningen(Regel regel, Keuzecongruentie als, Keuzecongruentie dan) {
    this.regel = regel;
    this.als = als;
    this.dan = dan;
  }

  /** What a rule finds between levels; nothing for a rule that puts no two options at odds. */
  static List<Niveauspanning> van(Regel regel, Map<Keuze, Keuzecongruentie> keuzes) {
    Optional<Keuzecongruentie> als = rij(regel.als(), keuzes);
    Optional<Keuzecongruentie> dan = rij(regel.dan(), keuzes);
    if (als.isEmpty() || dan.isEmpty()) {
      return ImmutableList.of();
    }
    Niveauspanningen spanningen = new Niveauspanningen(regel, als.get(), dan.get());
    for (Niveau boven : Niveau.values()) {
      for (Niveau onder : Niveau.values()) {
        if (boven.compareTo(onder) < 0) {
          spanningen.vergelijk(boven, onder, boven);
          spanningen.vergelijk(onder, boven, boven);
        }
      }
    }
    return spanningen.alle();
  }

  private static Optional<Keuzecongruentie> rij(
      Set<Optie> kant, Map<Keuze, Keuzecongruentie> keuzes) {
    return kant.stream().findFirst().map(optie -> keuzes.get(optie.keuze()));
  }

  /**
   * One level's option of als beside another level's option of dan. Where the upper level lives by
   * both, the lower one does as it is told: that is a contradiction within a level, not between
   * two.
   */
  private void vergelijk(Niveau bijAls, Niveau bijDan, Niveau boven) {
    Optional<Optie> links = als.optie(bijAls).filter(regel.als()::contains);
    Optional<Optie> rechts = dan.optie(bijDan).filter(this::isTegen);
    if (links.isEmpty() || rechts.isEmpty()) {
      return;
    }
    boolean isBinnenBoven = als.optie(boven).equals(links) && dan.optie(boven).equals(rechts);
    if (!isBinnenBoven) {
      Plaatsen plaatsen =
          gevonden.computeIfAbsent(new Paar(links.get(), rechts.get()), paar -> Plaatsen.geen());
      plaatsen.bijAls().add(bijAls);
      plaatsen.bijDan().add(bijDan);
    }
  }

  private boolean isTegen(Optie optie) {
    return regel.dan().contains(optie) != (regel.soort() == Regelsoort.VEREIST);
  }

  private List<Niveauspanning> alle() {
    ImmutableList.Builder<Niveauspanning> alle = ImmutableList.builder();
    gevonden.forEach(
        (paar, bij) ->
            alle.add(
                new Niveauspanning(regel, paar.als(), bij.bijAls(), paar.dan(), bij.bijDan())));
    return alle.build();
  }
}
