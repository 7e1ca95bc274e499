package nl.participatie.keuzes.internal;

import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.regel.Rekengrens;

/**
 * Finds all nearest repairs. Walks along the decisions, each time changing one or keeping it, and
 * asks the diagram first whether the fewest changes can still be met: no step is in vain.
 */
final class Hersteller {

  private final Indeling indeling;
  private final Beslisdiagram diagram;
  private final long besloten;
  private final long vast;
  private final int meeste;
  private final List<Long> gevonden = new ArrayList<>();

  Hersteller(Indeling indeling, Beslisdiagram diagram, long besloten, long vast, int meeste) {
    this.indeling = indeling;
    this.diagram = diagram;
    this.besloten = besloten;
    this.vast = vast;
    this.meeste = meeste;
  }

  List<Long> herstel() {
    long toegestaan = indeling.toegestaan(besloten & vast);
    int minste = diagram.minste(toegestaan, gratis());
    if (minste > 0 && minste < Beslisdiagram.ONMOGELIJK) {
      zoek(0, 0, toegestaan, minste);
    }
    return List.copyOf(gevonden);
  }

  /** What is no change: what was decided, and any option of an open choice. */
  private long gratis() {
    return indeling.toegestaan(besloten);
  }

  private void zoek(int keuze, long nieuw, long toegestaan, int over) {
    if (over == 0) {
      bewaar(nieuw);
      return;
    }
    long opties = indeling.keuze(keuze);
    long oud = besloten & opties;
    if (oud == 0 || (oud & vast) != 0) {
      zoek(keuze + 1, nieuw, toegestaan, over);
      return;
    }
    for (long rest = opties & ~oud; rest != 0; rest &= rest - 1) {
      long optie = Long.lowestOneBit(rest);
      probeer(keuze, nieuw | optie, (toegestaan & ~opties) | optie, over - 1);
    }
    probeer(keuze, nieuw, (toegestaan & ~opties) | oud, over);
  }

  private void probeer(int keuze, long nieuw, long toegestaan, int over) {
    if (diagram.minste(toegestaan, gratis() | nieuw) == over) {
      zoek(keuze + 1, nieuw, toegestaan, over);
    }
  }

  private void bewaar(long nieuw) {
    if (gevonden.size() == meeste) {
      throw new Rekengrens(
          Rekengrens.Reden.TE_VEEL_HERSTEL,
          "There are more than " + meeste + " nearest repairs; keep some choices fixed");
    }
    gevonden.add(nieuw);
  }
}
