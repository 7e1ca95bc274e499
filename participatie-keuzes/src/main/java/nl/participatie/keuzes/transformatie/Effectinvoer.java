package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question about another way of organising the Wsw as it comes in from outside, before it is
 * checked.
 *
 * @param van the first year
 * @param tot the last year
 * @param huidig how the Wsw is organised now
 * @param nieuw how it would be organised
 * @param eenmalig what the change costs once
 */
public record Effectinvoer(
    @Nullable Integer van,
    @Nullable Integer tot,
    Optional<Organisatieinvoer> huidig,
    Optional<Organisatieinvoer> nieuw,
    List<Eenmaliginvoer> eenmalig) {

  /**
   * Creates the input; the list is copied.
   *
   * @param van the first year
   * @param tot the last year
   * @param huidig how the Wsw is organised now
   * @param nieuw how it would be organised
   * @param eenmalig what the change costs once
   */
  public Effectinvoer {
    eenmalig = ImmutableList.copyOf(eenmalig);
  }

  /**
   * Whether nothing was typed.
   *
   * @return whether every part is absent
   */
  public boolean isLeeg() {
    return van == null && tot == null && huidig.isEmpty() && nieuw.isEmpty() && eenmalig.isEmpty();
  }
}
