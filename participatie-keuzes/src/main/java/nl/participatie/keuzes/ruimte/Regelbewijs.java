package nl.participatie.keuzes.ruimte;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.keuzes.internal.Grenzen;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.internal.Huisstijl;
import org.immutables.value.Value;

/**
 * The proof of a rule set for a period in which the same rules count: what is wrong with it, each
 * finding with a witness. A sound set has an empty list everywhere.
 */
@Value.Immutable
@Huisstijl
public abstract class Regelbewijs {

  /** So many comparisons of two rules, over all periods, before a proof is refused. */
  private static final long MEESTE_WERK = 10_000_000;

  Regelbewijs() {}

  /**
   * The period.
   *
   * @return the days on which these rules count
   */
  public abstract Geldigheid periode();

  /**
   * The threshold.
   *
   * @return the weakest strength that binds
   */
  public abstract Sterkte drempel();

  /**
   * The rules that bind.
   *
   * @return the rules in the order of the set
   */
  public abstract List<Regel> hard();

  /**
   * How many complete profiles break none of them.
   *
   * @return the exact number
   */
  public abstract long aantal();

  /**
   * Rules that contradict each other: together they allow no profile.
   *
   * @return all minimal sets of such rules, or one where they are too many to list; while there are
   *     any, nothing is said of options and of rules that are redundant or never apply, since from
   *     a contradiction everything follows
   */
  public abstract List<List<Regel>> tegenstrijdig();

  /**
   * Dead options: no profile left has them.
   *
   * @return each with all minimal sets of rules that exclude it, or one where they are too many
   */
  public abstract List<Verklaring> dood();

  /**
   * Implied options: every profile left has them.
   *
   * @return each with all minimal sets of rules that imply it, or one where they are too many
   */
  public abstract List<Verklaring> afgeleid();

  /**
   * Options that are never apart.
   *
   * @return the sets of two or more, each with why
   */
  public abstract List<Onafscheidelijk> onafscheidelijk();

  /**
   * Redundant rules.
   *
   * @return each with other rules that suffice
   */
  public abstract List<Overbodig> overbodig();

  /**
   * Rules of any kind that can never have anything to say.
   *
   * @return each with why
   */
  public abstract List<NooitVanToepassing> nooitVanToepassing();

  /**
   * Proves a rule set for all time.
   *
   * @param regels the rules
   * @param drempel the weakest strength that binds
   * @return a proof per period, from the earliest to the latest: see {@link Regelset#perioden()}
   * @throws Rekengrens if there are too many rules or reasons, which the standard rules never have
   */
  public static List<Regelbewijs> van(Regelset regels, Sterkte drempel) {
    List<Geldigheid> perioden = regels.perioden();
    long werk = (long) perioden.size() * regels.regels().size() * regels.regels().size();
    if (werk > MEESTE_WERK) {
      throw new Rekengrens(
          Rekengrens.Reden.TE_VEEL_PERIODEN,
          "The proof of "
              + regels.regels().size()
              + " rules in "
              + perioden.size()
              + " periods is too much at once; ask for one day");
    }
    return perioden.stream().map(periode -> bewijs(regels, periode, drempel)).toList();
  }

  /**
   * Proves a rule set for a day.
   *
   * @param regels the rules
   * @param peildatum the day
   * @param drempel the weakest strength that binds
   * @return the proof of the period that holds the day
   * @throws Rekengrens if there are too many rules or reasons, which the standard rules never have
   */
  public static Regelbewijs op(Regelset regels, LocalDate peildatum, Sterkte drempel) {
    Geldigheid periode =
        regels.perioden().stream().filter(p -> p.geldtOp(peildatum)).findFirst().orElseThrow();
    return bewijs(regels, periode, drempel);
  }

  private static Regelbewijs bewijs(Regelset regels, Geldigheid periode, Sterkte drempel) {
    return new Bewijzer(regels, periode, drempel, Grenzen.STANDAARD).bewijs();
  }

  static Builder builder() {
    return new Builder();
  }

  static class Builder extends ImmutableRegelbewijs.Builder {
    Builder() {}
  }
}
