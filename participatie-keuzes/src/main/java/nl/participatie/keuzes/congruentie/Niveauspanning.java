package nl.participatie.keuzes.congruentie;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.keuzes.toets.Toetsuitkomst;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.keuze.Optie;

/**
 * Two options at different levels that a rule puts at odds.
 *
 * @param regel the rule
 * @param als the option on the side that brings the rule in
 * @param bijAls the levels that live by {@code als} and take part
 * @param dan the option on the other side; of a VEREIST rule the one in the place of what it asks
 * @param bijDan the levels that live by {@code dan} and take part
 */
public record Niveauspanning(
    Regel regel, Optie als, Set<Niveau> bijAls, Optie dan, Set<Niveau> bijDan) {

  /**
   * Creates a finding.
   *
   * @param regel the rule
   * @param als the option on the side that brings the rule in
   * @param bijAls the levels of {@code als}
   * @param dan the option on the other side
   * @param bijDan the levels of {@code dan}
   */
  public Niveauspanning {
    bijAls = Sets.immutableEnumSet(bijAls);
    bijDan = Sets.immutableEnumSet(bijDan);
  }

  /**
   * What the rule would find if one level lived by both.
   *
   * @return a violation or a tension
   */
  public Toetsuitkomst uitkomst() {
    return regel.soort() == Regelsoort.SPANNING ? Toetsuitkomst.SPANNING : Toetsuitkomst.SCHENDING;
  }

  /**
   * The finding in the general form that all checks share, under the code of the rule. The subject
   * is level and option, such as {@code BELEID 13.WET}: those of {@code als} first.
   *
   * @return the finding
   */
  public Bevinding bevinding() {
    return Bevinding.builder()
        .code(regel.code())
        .ernst(uitkomst().ernst(regel.sterkte()))
        .onderwerp(Stream.concat(codes(bijAls, als), codes(bijDan, dan)).toList())
        .toelichting(
            Congruentieteksten.CONGRUENTIE.tekst(
                "spanning",
                Congruentieteksten.bij(bijAls, als),
                Congruentieteksten.bij(bijDan, dan),
                regel.toelichting()))
        .vindplaats(regel.vindplaats())
        .build();
  }

  private static Stream<String> codes(Set<Niveau> niveaus, Optie optie) {
    return niveaus.stream().map(niveau -> niveau.code() + " " + optie);
  }
}
