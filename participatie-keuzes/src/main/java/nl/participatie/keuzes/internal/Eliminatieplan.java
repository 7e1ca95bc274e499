package nl.participatie.keuzes.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The tables of one bucket elimination, in the order in which choices are taken out. */
final class Eliminatieplan {

  private final ImmutableList<Emmer> emmers;
  private final int rijen;

  private Eliminatieplan(ImmutableList<Emmer> emmers) {
    this.emmers = emmers;
    this.rijen = emmers.stream().mapToInt(Emmer::rijen).sum();
  }

  /**
   * Makes a plan, each time taking out the choice with the smallest table.
   *
   * @param toegestaan the options that there are, one or more of each choice
   * @param meeste how many cells its tables may have together
   * @return the plan, or empty when its tables would be too large
   */
  static Optional<Eliminatieplan> maak(
      Indeling indeling,
      List<Gewicht> gewichten,
      List<Verbod> verboden,
      long toegestaan,
      int meeste) {
    if (cellen(indeling, gewichten, verboden, toegestaan, meeste) > meeste) {
      return Optional.empty();
    }
    Verbanden verbanden = new Verbanden(indeling, gewichten, verboden, toegestaan);
    ImmutableList.Builder<Emmer> emmers = ImmutableList.builder();
    List<Emmer> open = new ArrayList<>();
    int begin = 0;
    while (verbanden.isOver()) {
      int keuze = verbanden.kleinste();
      Rooster rooster = new Rooster(indeling, toegestaan, verbanden.buren(keuze), keuze);
      List<Emmer> binnen = open.stream().filter(emmer -> emmer.heeft(keuze)).toList();
      List<Gewicht> punten =
          gewichten.stream().filter(g -> verbanden.eindigt(g.als() | g.dan(), keuze)).toList();
      List<Verbod> hard =
          verboden.stream().filter(v -> verbanden.eindigt(v.als() | v.tegen(), keuze)).toList();
      Emmer emmer = new Emmer(rooster, punten, hard, binnen, begin);
      verbanden.neemUit(keuze);
      open.removeAll(binnen);
      open.add(emmer);
      emmers.add(emmer);
      begin += emmer.rijen();
    }
    return Optional.of(new Eliminatieplan(emmers.build()));
  }

  /** The cells of the tables of a plan, counted until they are more than {@code meeste}. */
  static long cellen(
      Indeling indeling,
      List<Gewicht> gewichten,
      List<Verbod> verboden,
      long toegestaan,
      int meeste) {
    Verbanden verbanden = new Verbanden(indeling, gewichten, verboden, toegestaan);
    long cellen = 0;
    while (verbanden.isOver() && cellen <= meeste) {
      int keuze = verbanden.kleinste();
      cellen += verbanden.cellen(keuze);
      verbanden.neemUit(keuze);
    }
    return cellen;
  }

  /** The best score and how many have it. */
  Optional<Scoremodel.Top> top(long toegestaan) {
    return new Vraag(toegestaan).top();
  }

  /** Lists the profiles with the best score. */
  void som(long toegestaan, LongConsumer naar) {
    Vraag vraag = new Vraag(toegestaan);
    if (vraag.top().isPresent()) {
      vraag.daal(emmers.size() - 1, 0, naar);
    }
  }

  /** The tables filled for one question. */
  private final class Vraag {

    private final long toegestaan;
    private final int[] score = new int[rijen];
    private final long[] aantal = new long[rijen];

    Vraag(long toegestaan) {
      this.toegestaan = toegestaan;
      for (int i = 0; i < emmers.size(); i++) {
        emmers.get(i).reken(toegestaan, score, aantal);
      }
    }

    Optional<Scoremodel.Top> top() {
      int samen = 0;
      long hoeveel = 1;
      for (int i = 0; i < emmers.size(); i++) {
        Emmer emmer = emmers.get(i);
        if (emmer.isWortel()) {
          samen += score[emmer.begin()];
          hoeveel *= aantal[emmer.begin()];
        }
      }
      return hoeveel == 0 ? Optional.empty() : Optional.of(new Scoremodel.Top(samen, hoeveel));
    }

    /** What was taken out last is put back first. */
    void daal(int plaats, long gekozen, LongConsumer naar) {
      if (plaats < 0) {
        naar.accept(gekozen);
        return;
      }
      long beste = emmers.get(plaats).beste(gekozen, toegestaan, score, aantal);
      for (long rest = beste; rest != 0; rest &= rest - 1) {
        daal(plaats - 1, gekozen | Long.lowestOneBit(rest), naar);
      }
    }
  }
}
