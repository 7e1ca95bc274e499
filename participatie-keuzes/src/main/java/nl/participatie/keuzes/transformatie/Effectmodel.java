package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.middelen.Batenpost;

/**
 * The financial effect of another way of organising the Wsw (the fourth question of De Ronde Venen:
 * what are the financial effects of organising differently). Stateless; the rekenmodel comes in by
 * constructor.
 *
 * <p>For each way and year: people in the Wsw, on the path of the rekenmodel, times their share in
 * each way of working, times added value and guidance of one person; the subsidy; overhead; and
 * what the change costs once. The effect is the balance of the new way less that of the present
 * one. Each amount is rounded to the cent, half up, once; all sums are those of the amounts that
 * show. Without subsidies of their own both ways receive the sub-budget for the Wsw of the
 * rekenmodel, which so drops out of the effect.
 *
 * <p>The choices of a municipality do not touch the Wsw and play no part.
 */
public final class Effectmodel {

  /** On the key figures of the sources. */
  public static final Effectmodel STANDAARD = new Effectmodel(Rekenmodel.STANDAARD);

  private final Rekenmodel rekenmodel;

  /**
   * Creates a model.
   *
   * @param rekenmodel gives the people in the Wsw and the sub-budget
   */
  public Effectmodel(Rekenmodel rekenmodel) {
    this.rekenmodel = rekenmodel;
  }

  /**
   * Works out the effect.
   *
   * @param gemeente what the municipality tells
   * @param opgave the question
   * @return the effect; not determined when the people in the Wsw are not known in a year, or an
   *     amount lies beyond what is kept
   * @throws IllegalArgumentException if a group has more people than the country
   */
  public Uitkomst<Wsweffect> bereken(Gemeenteprofiel gemeente, Effectopgave opgave) {
    Raming raming = rekenmodel.raam(gemeente, Keuzeprofiel.LEEG, opgave.van(), opgave.totEnMet());
    for (int jaar = opgave.van(); jaar <= opgave.totEnMet(); jaar++) {
      Uitkomst<Bedrag> nodig = nodig(raming, opgave, jaar);
      if (nodig.ontbrekend().isPresent()) {
        return Uitkomst.onbepaald(nodig.ontbrekend().get());
      }
    }
    try {
      List<Effectjaar> jaren = jaren(raming, opgave);
      return Uitkomst.van(new Wsweffect(opgave, jaren, Effectaannames.van(opgave, raming, jaren)));
    } catch (ArithmeticException teGroot) {
      // amounts beyond 10^15 euro, which only people or budgets beyond any country's lead to
      return Uitkomst.onbepaald(
          new Onbepaald(
              "transformatie.effect",
              Onbepaald.Reden.NIET_AFLEIDBAAR,
              Effectteksten.tekst("onbepaald.TE_GROOT")));
    }
  }

  /** The sub-budget is needed only where a way of organising has no subsidy of its own. */
  private static Uitkomst<Bedrag> nodig(Raming raming, Effectopgave opgave, int jaar) {
    boolean isEigen =
        opgave.huidig().subsidiePerPersoon().isPresent()
            && opgave.nieuw().subsidiePerPersoon().isPresent();
    return mensen(raming, jaar)
        .dan(
            mensen ->
                isEigen ? Uitkomst.van(Bedrag.NUL) : jaar(raming, jaar).van(Batenpost.PBUDGET_WSW));
  }

  private static Uitkomst<Personen> mensen(Raming raming, int jaar) {
    return jaar(raming, jaar).volumes().van(Volumegroep.WSW);
  }

  private static Situatie jaar(Raming raming, int jaar) {
    return Objects.requireNonNull(raming.jaren().get(jaar));
  }

  private static List<Effectjaar> jaren(Raming raming, Effectopgave opgave) {
    List<Effectjaar> jaren = new ArrayList<>();
    Bedrag cumulatief = Bedrag.NUL;
    for (int jaar = opgave.van(); jaar <= opgave.totEnMet(); jaar++) {
      Wswresultaat huidig = Resultaatrekening.huidig(opgave, raming, jaar);
      Wswresultaat nieuw = Resultaatrekening.nieuw(opgave, raming, jaar);
      cumulatief = cumulatief.plus(nieuw.saldo().min(huidig.saldo()));
      jaren.add(new Effectjaar(jaar, mensen(raming, jaar).bepaald(), huidig, nieuw, cumulatief));
    }
    return ImmutableList.copyOf(jaren);
  }
}
