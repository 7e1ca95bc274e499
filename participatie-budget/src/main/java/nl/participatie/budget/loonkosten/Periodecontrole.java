package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Tekst;

/** Checks a question about a period: every fault at once, with its field and its value. */
final class Periodecontrole {

  private static final int MEESTE_MAANDEN_FORFAIT = 6;
  private static final int MEESTE_WIJZIGINGEN = 200;

  private Periodecontrole() {}

  /** The last day of the forfait: six months, or less where that is given. */
  static LocalDate forfaitTotEnMet(Periodevraag vraag) {
    return vraag.forfaitTotEnMet().orElse(laatsteForfait(vraag));
  }

  /** Near the last day that there is, no day before the first. */
  private static LocalDate laatsteForfait(Periodevraag vraag) {
    LocalDate van = vraag.aanvang().datum();
    LocalDate laatste = Subsidiecontrole.later(van, MEESTE_MAANDEN_FORFAIT).minusDays(1);
    return laatste.isBefore(van) ? van : laatste;
  }

  /** The faults of a question; what hangs on a first day that is at fault is not judged. */
  static ImmutableList<Fout> van(Periodevraag vraag, LocalDate eersteDag) {
    Subsidiecontrole controle = new Subsidiecontrole();
    controle.controleer(vraag.aanvang(), eersteDag);
    if (vraag.wijzigingen().size() > MEESTE_WIJZIGINGEN) {
      controle.meld(
          "wijzigingen",
          Integer.toString(vraag.wijzigingen().size()),
          "fout.wijzigingen",
          Subsidieteksten.getal(MEESTE_WIJZIGINGEN));
      return controle.fouten();
    }
    waarden(vraag, controle);
    if (vraag.forfaitTotEnMet().isPresent() && !vraag.aanvang().forfait()) {
      controle.meld(
          "forfaitTotEnMet", vraag.forfaitTotEnMet().get().toString(), "fout.forfaitTotZonder");
    }
    if (!vraag.aanvang().datum().isBefore(eersteDag)) {
      dagen(vraag, controle);
    }
    return controle.fouten();
  }

  private static void waarden(Periodevraag vraag, Subsidiecontrole controle) {
    vraag
        .wijzigingen()
        .forEach(
            (dag, wijziging) -> {
              wijziging.uren().ifPresent(uren -> controle.uren(plaats(dag) + ".uren", uren));
              wijziging
                  .loonwaarde()
                  .ifPresent(procent -> controle.loonwaarde(plaats(dag) + ".loonwaarde", procent));
            });
  }

  private static void dagen(Periodevraag vraag, Subsidiecontrole controle) {
    LocalDate van = vraag.aanvang().datum();
    boolean isPeriode = !vraag.totEnMet().isBefore(van);
    if (!isPeriode) {
      controle.meld("totEnMet", vraag.totEnMet().toString(), "fout.tot", tekst(van));
    }
    if (vraag.aanvang().forfait()) {
      forfait(vraag, controle);
    }
    for (LocalDate dag : vraag.wijzigingen().keySet()) {
      if (isPeriode && (!dag.isAfter(van) || dag.isAfter(vraag.totEnMet()))) {
        controle.meld(
            plaats(dag), dag.toString(), "fout.wijziging", tekst(van), tekst(vraag.totEnMet()));
      } else if (!dag.isAfter(van)) {
        controle.meld(plaats(dag), dag.toString(), "fout.wijzigingVanaf", tekst(van));
      }
    }
  }

  private static void forfait(Periodevraag vraag, Subsidiecontrole controle) {
    LocalDate van = vraag.aanvang().datum();
    LocalDate tot = forfaitTotEnMet(vraag);
    if (tot.isBefore(van) || tot.isAfter(laatsteForfait(vraag))) {
      controle.meld(
          "forfaitTotEnMet",
          tot.toString(),
          "fout.forfaitTot",
          tekst(van),
          tekst(laatsteForfait(vraag)));
    } else if (tot.isBefore(vraag.totEnMet()) && !isGemetenOp(tot.plusDays(1), vraag)) {
      controle.meld("loonwaarde", "", "fout.loonwaardeNaForfait", tekst(tot.plusDays(1)));
    }
  }

  /** Whether there is a wage value on a day: that of the first, or one measured since. */
  private static boolean isGemetenOp(LocalDate dag, Periodevraag vraag) {
    return vraag.aanvang().loonwaarde().isPresent()
        || vraag.wijzigingen().headMap(dag, true).values().stream()
            .anyMatch(wijziging -> wijziging.loonwaarde().isPresent());
  }

  private static String plaats(LocalDate dag) {
    return "wijzigingen." + dag;
  }

  private static Tekst tekst(LocalDate dag) {
    return Tekst.gelijk(dag.toString());
  }
}
