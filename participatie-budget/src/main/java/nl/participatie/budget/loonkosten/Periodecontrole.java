package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.taal.Tekst;

/** Checks a question about a period: every fault at once, with its field and its value. */
final class Periodecontrole {

  private static final int MEESTE_MAANDEN_FORFAIT = 6;
  private static final int MEESTE_WIJZIGINGEN = 500;

  private Periodecontrole() {}

  /** The last day of the forfait: six months, or less where that is given. */
  static LocalDate forfaitTotEnMet(Periodevraag vraag) {
    return vraag.forfaitTotEnMet().orElse(laatsteForfait(vraag));
  }

  private static LocalDate laatsteForfait(Periodevraag vraag) {
    return vraag.aanvang().datum().plusMonths(MEESTE_MAANDEN_FORFAIT).minusDays(1);
  }

  /** The faults of a question. */
  static ImmutableList<Fout> van(Periodevraag vraag, LocalDate eersteDag) {
    Subsidiecontrole controle = new Subsidiecontrole();
    Subsidievraag aanvang = vraag.aanvang();
    controle.controleer(aanvang, eersteDag);
    LocalDate van = aanvang.datum();
    if (vraag.totEnMet().isBefore(van)) {
      controle.meld("totEnMet", vraag.totEnMet().toString(), "fout.tot", dag(van));
    }
    vraag
        .forfaitTotEnMet()
        .filter(dag -> dag.isBefore(van) || dag.isAfter(laatsteForfait(vraag)))
        .ifPresent(
            dag ->
                controle.meld(
                    "forfaitTotEnMet",
                    dag.toString(),
                    "fout.forfaitTot",
                    dag(van),
                    dag(laatsteForfait(vraag))));
    boolean isErna = aanvang.forfait() && forfaitTotEnMet(vraag).isBefore(vraag.totEnMet());
    if (isErna && aanvang.loonwaarde().isEmpty()) {
      controle.meld(
          "loonwaarde", "", "fout.loonwaardeNaForfait", dag(forfaitTotEnMet(vraag).plusDays(1)));
    }
    if (vraag.wijzigingen().size() > MEESTE_WIJZIGINGEN) {
      controle.meld(
          "wijzigingen",
          Integer.toString(vraag.wijzigingen().size()),
          "fout.wijzigingen",
          Subsidieteksten.getal(MEESTE_WIJZIGINGEN));
    } else {
      wijzigingen(vraag, controle);
    }
    return controle.fouten();
  }

  private static void wijzigingen(Periodevraag vraag, Subsidiecontrole controle) {
    vraag
        .wijzigingen()
        .forEach(
            (dag, wijziging) -> {
              String plaats = "wijzigingen." + dag;
              if (!dag.isAfter(vraag.aanvang().datum()) || dag.isAfter(vraag.totEnMet())) {
                controle.meld(plaats, dag.toString(), "fout.wijziging");
              }
              wijziging.uren().ifPresent(uren -> controle.uren(plaats + ".uren", uren));
              wijziging
                  .loonwaarde()
                  .ifPresent(procent -> controle.loonwaarde(plaats + ".loonwaarde", procent));
            });
  }

  private static Tekst dag(LocalDate dag) {
    return Tekst.gelijk(dag.toString());
  }
}
