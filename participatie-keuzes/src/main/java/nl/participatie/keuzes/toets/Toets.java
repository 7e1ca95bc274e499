package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * Checks profiles against rules. Immutable and shared freely by threads; what a period needs is
 * prepared once, when first asked for.
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
  private final ImmutableList<LocalDate> sneden;
  private final AtomicReferenceArray<Dagtoets> perPeriode;

  /**
   * Creates a check.
   *
   * @param regels the rules
   */
  public Toets(Regelset regels) {
    this.regels = regels;
    List<Geldigheid> perioden = regels.perioden();
    this.sneden =
        perioden.stream()
            .map(Geldigheid::vanaf)
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    this.perPeriode = new AtomicReferenceArray<>(perioden.size());
  }

  /**
   * Checks a profile, partial or complete.
   *
   * @param profiel the profile
   * @param peildatum the date on which rules have to count
   * @return all findings, in the order of the rules
   * @throws Rekengrens if more than 1,024 rules count on that day
   */
  public Toetsresultaat toets(Keuzeprofiel profiel, LocalDate peildatum) {
    return new Toetsresultaat(profiel, peildatum, op(peildatum).bevindingen(profiel.masker()));
  }

  private Dagtoets op(LocalDate peildatum) {
    int periode = sneden.size();
    while (periode > 0 && peildatum.isBefore(sneden.get(periode - 1))) {
      periode--;
    }
    Dagtoets bereid = perPeriode.get(periode);
    if (bereid == null) {
      bereid = new Dagtoets(regels.op(peildatum).regels());
      perPeriode.set(periode, bereid);
    }
    return bereid;
  }
}
