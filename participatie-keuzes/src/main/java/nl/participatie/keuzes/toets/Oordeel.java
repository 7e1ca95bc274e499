package nl.participatie.keuzes.toets;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Oordeelstabel;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.keuzes.internal.Vuurtabel;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * The verdict alone: does a profile break a rule that binds? Prepared for a day and a threshold,
 * then a few nanoseconds per profile. Immutable and shared freely by threads.
 *
 * <p>From the threshold on VEREIST, SLUIT_UIT and SPANNING bind. A rule of which a side is still
 * open is not broken: a partial profile can be valid now and yet have no complete profile left;
 * that is for {@code Keuzeruimte} to say.
 */
public final class Oordeel {

  private final ImmutableList<Regel> hard;
  private final ImmutableList<Verbod> verboden;
  private final Oordeelstabel tabel;
  private final Vuurtabel perRegel;

  private Oordeel(ImmutableList<Regel> hard) {
    this.hard = hard;
    this.verboden = Modelindeling.verboden(hard);
    this.tabel = new Oordeelstabel(verboden);
    this.perRegel = new Vuurtabel(Modelindeling.INDELING, verboden);
  }

  /**
   * Prepares the verdict.
   *
   * @param regels the rules
   * @param peildatum the date on which rules have to count
   * @param drempel the weakest strength that binds
   * @return the verdict for that day
   * @throws Rekengrens if more than 1,024 rules bind on that day
   */
  public static Oordeel van(Regelset regels, LocalDate peildatum, Sterkte drempel) {
    return new Oordeel(ImmutableList.copyOf(regels.op(peildatum).hard(drempel).regels()));
  }

  /**
   * The rules that bind.
   *
   * @return the rules in order
   */
  public List<Regel> regels() {
    return hard;
  }

  /**
   * Whether a profile breaks no rule.
   *
   * @param profiel the profile, partial or complete
   * @return whether no rule that binds is broken
   */
  public boolean isGeldig(Keuzeprofiel profiel) {
    return tabel.isGeldig(profiel.masker());
  }

  /**
   * The rules that a profile breaks.
   *
   * @param profiel the profile, partial or complete
   * @return the rules in their order, empty when the profile is valid
   */
  public Set<Regel> gebroken(Keuzeprofiel profiel) {
    return Regelverzameling.van(hard, perRegel, profiel.masker());
  }

  /**
   * The verdict on many profiles.
   *
   * @param profielen the opaque values of the profiles, see {@link Keuzeprofiel#masker()}
   * @return a bit per profile: set when it breaks no rule
   */
  public BitSet geldig(long[] profielen) {
    return BitSet.valueOf(tabel.geldig(profielen));
  }

  /**
   * The verdict on many profiles that stand in columns: the fastest way when the same profiles are
   * judged more than once.
   *
   * @param profielen the profiles
   * @return a bit per profile: set when it breaks no rule
   */
  public BitSet geldig(Profielblok profielen) {
    return BitSet.valueOf(profielen.kolommen().geldig(verboden));
  }
}
