package nl.participatie.keuzes.regel;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSortedSet;
import java.util.regex.Pattern;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.internal.Huisstijl;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;
import org.immutables.value.Value;

/**
 * A rule between options, or a limit on one. Its sides are sets of options of which any one counts;
 * the options of {@link #dan()} belong to one choice.
 */
@Value.Immutable
@Huisstijl
public abstract class Regel {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]{1,4}");

  Regel() {}

  /**
   * The code: letters, a hyphen and a number, for example {@code R-01}. Never reused.
   *
   * @return the code
   */
  public abstract String code();

  /**
   * What the rule says.
   *
   * @return the kind
   */
  public abstract Regelsoort soort();

  /**
   * The options that bring the rule in.
   *
   * @return one or more options of one choice
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Optie> als();

  /**
   * The options on the other side.
   *
   * @return options of one other choice; empty for GRENS and for a bare SLUIT_UIT
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Optie> dan();

  /**
   * How strong the rule is.
   *
   * @return the strength
   */
  public abstract Sterkte sterkte();

  /**
   * The days on which the rule counts.
   *
   * @return the validity
   */
  public abstract Geldigheid geldigheid();

  /**
   * What the rule rests on.
   *
   * @return the ground
   */
  public abstract Grondslag grondslag();

  /**
   * Where the rule comes from.
   *
   * @return the source
   */
  public abstract Vindplaats vindplaats();

  /**
   * The reason.
   *
   * @return one or two sentences
   */
  public abstract Tekst toelichting();

  /**
   * Whether the rule binds from a threshold: VEREIST, SLUIT_UIT and SPANNING of at least that
   * strength do, VERSTERKT and GRENS never.
   *
   * @param drempel the weakest strength that binds
   * @return whether a profile that breaks the rule is refused
   */
  public boolean isHard(Sterkte drempel) {
    boolean kanBinden =
        switch (soort()) {
          case VEREIST, SLUIT_UIT, SPANNING -> true;
          case VERSTERKT, GRENS -> false;
        };
    return kanBinden && sterkte().compareTo(drempel) >= 0;
  }

  /** Each side names one choice, and the two sides another one; dan is there when the kind asks. */
  @Value.Check
  protected void controleer() {
    Preconditions.checkState(isCode(code()), "Rule code '%s', expected such as R-01", code());
    Preconditions.checkState(!als().isEmpty(), "Rule %s has no option in 'als'", code());
    Preconditions.checkState(eenKeuze(als()), "Rule %s: 'als' names two choices", code());
    Preconditions.checkState(eenKeuze(dan()), "Rule %s: 'dan' names two choices", code());
    Preconditions.checkState(
        !soort().moetDan() || !dan().isEmpty(), "Rule %s is %s and needs 'dan'", code(), soort());
    Preconditions.checkState(
        soort().magDan() || dan().isEmpty(), "Rule %s is %s and has 'dan'", code(), soort());
    Preconditions.checkState(
        dan().isEmpty() || keuzeVan(als()) != keuzeVan(dan()),
        "Rule %s names one choice on both sides",
        code());
  }

  /** Whether a text has the form of a code. */
  static boolean isCode(String tekst) {
    return CODE.matcher(tekst).matches();
  }

  private static boolean eenKeuze(ImmutableSortedSet<Optie> opties) {
    for (Optie optie : opties) {
      if (optie.keuze() != keuzeVan(opties)) {
        return false;
      }
    }
    return true;
  }

  private static Keuze keuzeVan(ImmutableSortedSet<Optie> opties) {
    return opties.first().keuze();
  }

  /**
   * Starts a rule.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Regel}; every attribute but {@code dan} is required. */
  public static class Builder extends ImmutableRegel.Builder {
    Builder() {}
  }
}
