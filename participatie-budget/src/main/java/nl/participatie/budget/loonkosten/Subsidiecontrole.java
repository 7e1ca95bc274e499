package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  private static final int DECIMALEN_UREN = 4;
  private static final Bedrag MEESTE_LOON = Bedrag.ofEuro(1_000_000);
  private static final int OUDSTE = 120;

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

  void controleer(Subsidievraag vraag, LocalDate eersteDag) {
    if (vraag.datum().isBefore(eersteDag)) {
      meld("datum", vraag.datum().toString(), "fout.datum", Tekst.gelijk(eersteDag.toString()));
    }
    leeftijd(vraag);
    maatstaf(vraag);
    uren("uren", vraag.uren());
    uren("voltijd", vraag.voltijd());
    rechtsfeiten(vraag);
    vraag
        .loon()
        .filter(loon -> loon.compareTo(Bedrag.NUL) < 0 || loon.compareTo(MEESTE_LOON) > 0)
        .ifPresent(loon -> meld("loon", loon.toString(), "fout.loon"));
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
    int oudste = vraag.pensioenleeftijd().orElse(OUDSTE) - 1;
    if (vraag.leeftijd() < Minimumlonen.JONGSTE || vraag.leeftijd() > oudste) {
      meld(
          "leeftijd",
          Integer.toString(vraag.leeftijd()),
          "fout.leeftijd",
          Subsidieteksten.getal(Minimumlonen.JONGSTE),
          Subsidieteksten.getal(oudste));
    }
  }

  private void maatstaf(Subsidievraag vraag) {
    vraag.loonwaarde().ifPresent(procent -> loonwaarde("loonwaarde", procent));
    if (vraag.loonwaarde().isEmpty() && !vraag.forfait()) {
      meld("loonwaarde", "", "fout.loonwaardeNodig");
    }
    if (vraag.forfait() && vraag.datum().isBefore(FORFAIT_VANAF)) {
      meld("forfait", vraag.datum().toString(), "fout.forfait");
    }
  }

  void loonwaarde(String veld, int procent) {
    if (procent < Maatstaf.LAAGSTE_LOONWAARDE || procent > Maatstaf.HOOGSTE_LOONWAARDE) {
      meld(veld, Integer.toString(procent), "fout.loonwaarde");
    }
  }

  void uren(String veld, BigDecimal uren) {
    boolean past =
        uren.signum() > 0
            && uren.compareTo(MEESTE_UREN) <= 0
            && (uren.scale() <= DECIMALEN_UREN
                || uren.stripTrailingZeros().scale() <= DECIMALEN_UREN);
    if (!past) {
      meld(veld, uren.toString(), "fout.uren");
    }
  }

  void meld(String veld, String waarde, String sleutel, Tekst... delen) {
    fouten.add(Fout.van(veld, waarde, Subsidieteksten.tekst(sleutel, delen)));
  }
}
