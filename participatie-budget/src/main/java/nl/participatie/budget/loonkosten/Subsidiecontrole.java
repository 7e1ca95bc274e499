package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.taal.Tekst;

/** Checks a question about a wage subsidy: every fault at once, with its field and its value. */
final class Subsidiecontrole {

  /** Most hours a week that a contract can have here. */
  static final BigDecimal MEESTE_UREN = BigDecimal.valueOf(60);

  /** The fixed part exists since the amendment of 2017. */
  static final LocalDate FORFAIT_VANAF = LocalDate.of(2017, 2, 1);

  /** The highest age; a limit of this library. */
  static final int OUDSTE = 120;

  /** The pension ages that can be given; limits of this library. */
  static final int LAAGSTE_PENSIOENLEEFTIJD = 60;

  static final int HOOGSTE_PENSIOENLEEFTIJD = 80;

  private static final int DECIMALEN_UREN = 4;
  private static final Bedrag MEESTE_LOON = Bedrag.ofEuro(1_000_000);

  private final List<Fout> fouten = new ArrayList<>();

  /** The faults of a question. */
  static ImmutableList<Fout> van(Subsidievraag vraag, LocalDate eersteDag) {
    Subsidiecontrole controle = new Subsidiecontrole();
    controle.controleer(vraag, eersteDag);
    return controle.fouten();
  }

  /**
   * Refuses a question with faults.
   *
   * @throws Invoerfout with every fault
   */
  static void eisFoutloos(ImmutableList<Fout> fouten) {
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten);
    }
  }

  ImmutableList<Fout> fouten() {
    return ImmutableList.sortedCopyOf(Fout.VOLGORDE, fouten);
  }

  /** Some months later, or the last day that there is. */
  static LocalDate later(LocalDate dag, int maanden) {
    return dag.isAfter(LocalDate.MAX.minusMonths(maanden))
        ? LocalDate.MAX
        : dag.plusMonths(maanden);
  }

  /** What hangs on a day that is at fault itself is not judged. */
  void controleer(Subsidievraag vraag, LocalDate eersteDag) {
    if (vraag.datum().isBefore(eersteDag)) {
      meld("datum", vraag.datum().toString(), "fout.datum", Tekst.gelijk(eersteDag.toString()));
    } else if (vraag.forfait() && vraag.datum().isBefore(FORFAIT_VANAF)) {
      meld("forfait", vraag.datum().toString(), "fout.forfait");
    }
    leeftijd(vraag);
    maatstaf(vraag);
    uren("uren", vraag.uren());
    uren("voltijd", vraag.voltijd());
    rechtsfeiten(vraag);
    vraag
        .loon()
        .filter(loon -> loon.compareTo(Bedrag.NUL) < 0 || loon.compareTo(MEESTE_LOON) > 0)
        .ifPresent(loon -> meld("loon", loon.toString(), Subsidiegrens.LOON));
  }

  private void rechtsfeiten(Subsidievraag vraag) {
    Rechtsfeiten feiten = vraag.rechtsfeiten();
    boolean metStart = feiten.inDienstSinds().isPresent();
    if (metStart != feiten.aanvraag().isPresent()) {
      meld(metStart ? "aanvraag" : "inDienstSinds", "", "fout.aanvraag");
    }
    if (vraag.forfait() && feiten.isAlInDienst()) {
      meld("forfait", "true", "fout.forfaitAlInDienst");
    }
  }

  private void leeftijd(Subsidievraag vraag) {
    Optional<Integer> pensioen =
        vraag.pensioenleeftijd().filter(Subsidiecontrole::isPensioenleeftijd);
    if (vraag.pensioenleeftijd().isPresent() && pensioen.isEmpty()) {
      String gegeven = Integer.toString(vraag.pensioenleeftijd().get());
      meld("pensioenleeftijd", gegeven, Subsidiegrens.PENSIOENLEEFTIJD);
    }
    int oudste = pensioen.map(grens -> grens - 1).orElse(OUDSTE);
    if (vraag.leeftijd() < Minimumlonen.JONGSTE || vraag.leeftijd() > oudste) {
      meld(
          "leeftijd",
          Integer.toString(vraag.leeftijd()),
          "fout.leeftijd",
          Subsidieteksten.getal(Minimumlonen.JONGSTE),
          Subsidieteksten.getal(oudste));
    }
  }

  private static boolean isPensioenleeftijd(int jaren) {
    return jaren >= LAAGSTE_PENSIOENLEEFTIJD && jaren <= HOOGSTE_PENSIOENLEEFTIJD;
  }

  private void maatstaf(Subsidievraag vraag) {
    vraag.loonwaarde().ifPresent(procent -> loonwaarde("loonwaarde", procent));
    if (vraag.loonwaarde().isEmpty() && !vraag.forfait()) {
      meld("loonwaarde", "", "fout.loonwaardeNodig");
    }
  }

  void loonwaarde(String veld, int procent) {
    if (procent < Maatstaf.LAAGSTE_LOONWAARDE || procent > Maatstaf.HOOGSTE_LOONWAARDE) {
      meld(veld, Integer.toString(procent), Subsidiegrens.LOONWAARDE);
    }
  }

  void uren(String veld, BigDecimal uren) {
    boolean past =
        uren.signum() > 0
            && uren.compareTo(MEESTE_UREN) <= 0
            && (uren.scale() <= DECIMALEN_UREN
                || uren.stripTrailingZeros().scale() <= DECIMALEN_UREN);
    if (!past) {
      meld(veld, uren.toString(), Subsidiegrens.UREN);
    }
  }

  void meld(String veld, String waarde, String sleutel, Tekst... delen) {
    fouten.add(Fout.van(veld, waarde, Subsidieteksten.tekst(sleutel, delen)));
  }

  void meld(String veld, String waarde, Subsidiegrens grens) {
    fouten.add(Fout.van(veld, waarde, grens.toegestaan()));
  }
}
