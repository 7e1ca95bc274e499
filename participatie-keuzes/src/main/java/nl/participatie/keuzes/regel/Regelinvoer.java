package nl.participatie.keuzes.regel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * A rule as somebody writes it: texts, not checked yet. Whatever the form it came in, a row of a
 * table or an object of JSON, {@link Regelcontrole} turns it into a {@link Regel} in one way. An
 * empty text is an attribute that is absent.
 *
 * @param plaats the place of the rule in the input with what divides it from the name of an
 *     attribute, for faults: {@code 12:} for line 12 of a table, {@code [3].} for the fourth of a
 *     list; empty for none
 * @param code the code
 * @param soort the kind
 * @param als the full codes of the options that bring the rule in
 * @param dan the full codes of the options on the other side
 * @param sterkte the strength
 * @param geldigVanaf the first day as {@code yyyy-mm-dd}, empty when it always held
 * @param geldigTot the day after the last one as {@code yyyy-mm-dd}, empty when no end is known
 * @param grondslag the ground
 * @param vindplaats the citation
 * @param kern the explanation
 */
public record Regelinvoer(
    String plaats,
    String code,
    String soort,
    List<String> als,
    List<String> dan,
    String sterkte,
    String geldigVanaf,
    String geldigTot,
    String grondslag,
    String vindplaats,
    String kern) {

  /** The names of the attributes, in the order of the table. */
  public static final List<String> ATTRIBUTEN =
      ImmutableList.of(
          "code",
          "soort",
          "als",
          "dan",
          "sterkte",
          "geldig_vanaf",
          "geldig_tot",
          "grondslag",
          "vindplaats",
          "kern");

  private static final Splitter STREEP = Splitter.on('|');

  /**
   * Creates the input of one rule.
   *
   * @param plaats the place of the rule in the input
   * @param code the code
   * @param soort the kind
   * @param als the full codes of the options that bring the rule in
   * @param dan the full codes of the options on the other side
   * @param sterkte the strength
   * @param geldigVanaf the first day
   * @param geldigTot the day after the last one
   * @param grondslag the ground
   * @param vindplaats the citation
   * @param kern the explanation
   */
  public Regelinvoer {
    als = ImmutableList.copyOf(als);
    dan = ImmutableList.copyOf(dan);
  }

  /**
   * A rule as it is written: what {@link Regelcontrole} reads back as the same rule, but for the
   * explanation in the other language.
   *
   * @param regel the rule
   * @param taal the language of the explanation
   * @return the input, without a place
   * @throws IllegalArgumentException if its place in a source has a remark, which no citation
   *     holds; the message names the rule
   */
  public static Regelinvoer van(Regel regel, Taal taal) {
    return new Regelinvoer(
        "",
        regel.code(),
        regel.soort().name(),
        codes(regel.als()),
        codes(regel.dan()),
        regel.sterkte().name(),
        regel.geldigheid().vanaf().map(LocalDate::toString).orElse(""),
        regel.geldigheid().tot().map(LocalDate::toString).orElse(""),
        regel.grondslag().name(),
        Citaat.schrijf(regel),
        regel.toelichting().in(taal));
  }

  /**
   * The options of a side that is written as one text.
   *
   * @param tekst full codes with {@code |} between, or nothing
   * @return the codes as they stand there, an empty one included
   */
  public static List<String> opties(String tekst) {
    return tekst.isEmpty() ? ImmutableList.of() : STREEP.splitToList(tekst);
  }

  private static List<String> codes(Iterable<Optie> opties) {
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    opties.forEach(optie -> codes.add(optie.toString()));
    return codes.build();
  }
}
