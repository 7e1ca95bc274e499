package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.taal.Tekst;
import org.immutables.value.Value;

/**
 * What an option does in the estimate: whether it changes spending at all, on which lines, which
 * figures that takes, and what was assumed because no source says it. Read from a table; the effect
 * itself is computed by {@link Rekenmodel}.
 */
@Value.Immutable
@Huisstijl
public interface Keuzegevolg {

  /** What kind of effect an option has. */
  enum Soort {
    /** It changes what is spent. */
    VERANDERT_UITGAVEN,
    /** It decides which money may cover which shortage; received and spent stay as they are. */
    BEPAALT_DEKKING,
    /** It spreads an amount otherwise; the total stays as it is. */
    VERDEELT,
    /** It is what the estimate assumes as long as the choice is open. */
    UITGANGSSITUATIE,
    /** The sources give no effect in figures, so that the estimate has none. */
    NIET_IN_CIJFERS;

    /**
     * The kind for an end user, to follow the name of an option.
     *
     * @return a few words
     */
    public Tekst titel() {
      return Keuzegevolgteksten.GEVOLGEN.tekst("Soort." + name() + ".titel");
    }
  }

  /**
   * The option.
   *
   * @return the option
   */
  Optie optie();

  /**
   * What kind of effect it has.
   *
   * @return the kind
   */
  Soort soort();

  /**
   * The key figures that the caller has to supply: no source gives them, and without them the
   * effect is not determined.
   *
   * @return the codes
   */
  Set<String> aanTeLeveren();

  /**
   * The key figures that no source gives and that the caller may supply: the effect does without,
   * by a default or because the figure counts only beside another one.
   *
   * @return the codes
   */
  Set<String> optioneel();

  /**
   * The key figures behind the effect that have a value already; any of them can be replaced.
   *
   * @return the codes
   */
  Set<String> bekend();

  /**
   * The lines of money received that the municipality has to give itself when it takes this option.
   *
   * @return the lines
   */
  Set<Batenpost> baten();

  /**
   * The lines of spending that it touches. Those of {@link Soort#VERDEELT} keep their total.
   *
   * @return the lines
   */
  Set<Lastenpost> lasten();

  /**
   * What it does, or that it does nothing and why.
   *
   * @return one to three sentences
   */
  Tekst uitleg();

  /**
   * What was assumed about it: what the estimate needs and the source does not say.
   *
   * @return one or two sentences, or empty when nothing was
   */
  Optional<Tekst> aanname();

  /**
   * Where the effect is described.
   *
   * @return the place in the source
   */
  Vindplaats vindplaats();

  /**
   * All key figures behind the effect.
   *
   * @return the codes: those to supply, those that may be supplied, those that are known
   */
  default Set<String> kengetallen() {
    return ImmutableSet.<String>builder()
        .addAll(aanTeLeveren())
        .addAll(optioneel())
        .addAll(bekend())
        .build();
  }

  /**
   * Whether the effect rests on something that no source says.
   *
   * @return whether there is an assumption
   */
  default boolean isAanname() {
    return aanname().isPresent();
  }

  /**
   * Starts an effect.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Keuzegevolg}; option, kind, explanation and source are required. */
  class Builder extends ImmutableKeuzegevolg.Builder {
    Builder() {}
  }
}
