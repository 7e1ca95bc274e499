package nl.participatie.keuzes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Random rule sets of an embedder's own, with random decisions: every kind, strength and period,
 * over a few choices so that rules meet, or over all of them.
 */
public final class Regelgenerator {

  private static final LocalDate VROEG = LocalDate.of(2016, 1, 1);
  private static final LocalDate LAAT = LocalDate.of(2018, 1, 1);

  /** The days before, between and after those on which the rules start and end. */
  public static final List<LocalDate> DAGEN =
      List.of(VROEG.minusDays(1), VROEG, LAAT.minusDays(1), LAAT);

  private static final List<Geldigheid> PERIODEN =
      List.of(
          Geldigheid.ALTIJD,
          Geldigheid.ALTIJD,
          Geldigheid.ALTIJD,
          Geldigheid.ALTIJD,
          new Geldigheid(Optional.of(VROEG), Optional.empty()),
          new Geldigheid(Optional.empty(), Optional.of(LAAT)),
          new Geldigheid(Optional.of(VROEG), Optional.of(LAAT)));

  /** Every kind, those that can bind more often. */
  private static final Arbitrary<Regelsoort> SOORTEN =
      Arbitraries.frequency(
          Tuple.of(4, Regelsoort.VEREIST),
          Tuple.of(3, Regelsoort.SLUIT_UIT),
          Tuple.of(3, Regelsoort.SPANNING),
          Tuple.of(3, Regelsoort.VERSTERKT),
          Tuple.of(1, Regelsoort.GRENS));

  private static final Arbitrary<Sterkte> DREMPELS =
      Arbitraries.frequency(
          Tuple.of(5, Sterkte.AANDACHT), Tuple.of(2, Sterkte.STERK), Tuple.of(1, Sterkte.DWINGEND));

  private Regelgenerator() {}

  /** Rules, decisions, a day and a threshold. */
  public record Geval(Regelset regels, Keuzeprofiel profiel, LocalDate dag, Sterkte drempel) {

    /** The rules that bind, found without the rule set's own help. */
    public List<Regel> hard() {
      return opDag().stream()
          .filter(r -> r.soort() != Regelsoort.VERSTERKT && r.soort() != Regelsoort.GRENS)
          .filter(
              r ->
                  switch (drempel) {
                    case AANDACHT -> true;
                    case STERK -> r.sterkte() != Sterkte.AANDACHT;
                    case DWINGEND -> r.sterkte() == Sterkte.DWINGEND;
                  })
          .toList();
    }

    /** The rules that count on the day. */
    public List<Regel> opDag() {
      return regels.regels().stream()
          .filter(r -> r.geldigheid().vanaf().map(v -> v.compareTo(dag) <= 0).orElse(true))
          .filter(r -> r.geldigheid().tot().map(t -> dag.compareTo(t) < 0).orElse(true))
          .toList();
    }
  }

  private record Ruw(
      Regelsoort soort, Sterkte sterkte, Geldigheid geldigheid, int als, int dan, int vorm) {}

  /**
   * Cases.
   *
   * @param keuzes over how many choices the rules go
   * @param meesteRegels how many rules at most, at least 1
   * @param openkans how often a choice is open
   */
  public static Arbitrary<Geval> gevallen(int keuzes, int meesteRegels, double openkans) {
    return Arbitraries.shuffle(List.of(Keuze.values()))
        .map(geschud -> bak(geschud, keuzes))
        .flatMap(
            bak ->
                Combinators.combine(
                        regels(bak, meesteRegels),
                        besluiten(bak, openkans),
                        Arbitraries.of(DAGEN),
                        DREMPELS)
                    .as(Geval::new));
  }

  /** Some choices, with one of three options or more in front: the others meet there. */
  private static List<Keuze> bak(List<Keuze> geschud, int keuzes) {
    List<Keuze> bak = new ArrayList<>(geschud);
    bak.sort(Comparator.comparing(keuze -> keuze.opties().size() < 3));
    Keuze spil = bak.get(0);
    bak.sort(Comparator.comparingInt(keuze -> keuze == spil ? -1 : geschud.indexOf(keuze)));
    return List.copyOf(bak.subList(0, keuzes));
  }

  private static Arbitrary<Regelset> regels(List<Keuze> bak, int meesteRegels) {
    return Combinators.combine(
            SOORTEN,
            Arbitraries.of(Sterkte.class),
            Arbitraries.of(PERIODEN),
            Arbitraries.integers().between(0, bak.size() - 1),
            Arbitraries.integers().between(1, bak.size() - 1),
            Arbitraries.integers()
                .between(0, 1 << 12)
                .withDistribution(RandomDistribution.uniform()))
        .as(Ruw::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(meesteRegels)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(
            ruwe ->
                Regelset.of(
                    IntStream.range(0, ruwe.size())
                        .mapToObj(i -> regel("E-" + (i + 1), ruwe.get(i), bak))
                        .toList()));
  }

  private static Regel regel(String code, Ruw ruw, List<Keuze> bak) {
    Set<Optie> als = enkele(bak.get(ruw.als()), ruw.vorm());
    boolean naarSpil = ruw.als() > 0 && ruw.vorm() % 8 < bak.size();
    Keuze danKeuze = bak.get(naarSpil ? 0 : (ruw.als() + ruw.dan()) % bak.size());
    Set<Optie> dan = enkele(danKeuze, ruw.vorm() / 64);
    boolean alleenAls =
        ruw.soort() == Regelsoort.GRENS
            || (ruw.soort() == Regelsoort.SLUIT_UIT && ruw.vorm() % 11 == 0);
    Regelsoort soort =
        naarSpil && ruw.soort() == Regelsoort.VEREIST && ruw.vorm() % 3 > 0
            ? Regelsoort.SPANNING
            : ruw.soort();
    return Regelvoorbeeld.builder(code)
        .soort(soort)
        .sterkte(ruw.sterkte())
        .geldigheid(ruw.geldigheid())
        .als(als)
        .dan(alleenAls ? List.of() : dan)
        .build();
  }

  /** Some options of a choice: mostly one, at times more or all. */
  private static Set<Optie> enkele(Keuze keuze, int toeval) {
    List<Optie> opties = List.copyOf(keuze.opties());
    Set<Optie> uit = new LinkedHashSet<>();
    uit.add(opties.get(toeval % opties.size()));
    if (toeval % 5 == 0) {
      uit.add(opties.get(toeval / 7 % opties.size()));
    }
    if (toeval % 29 == 0) {
      uit.addAll(opties);
    }
    return uit;
  }

  /** Decisions on some of the choices. */
  public static Arbitrary<Keuzeprofiel> besluiten(List<Keuze> bak, double openkans) {
    return Combinators.combine(
            bak.stream()
                .map(keuze -> Arbitraries.of(List.copyOf(keuze.opties())).optional(1 - openkans))
                .toList())
        .as(keuzes -> Keuzeprofiel.of(keuzes.stream().flatMap(Optional::stream).toList()));
  }

  /** Decisions on some of the 19 choices. */
  public static Arbitrary<Keuzeprofiel> besluiten(double openkans) {
    return besluiten(Arrays.asList(Keuze.values()), openkans);
  }
}
