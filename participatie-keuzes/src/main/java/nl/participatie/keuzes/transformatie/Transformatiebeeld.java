package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.gemeente.Gemeenteprofiel;

/**
 * All that there is to tell about a transformation: how far the path is on a date, and what the
 * other way of organising does in money.
 *
 * @param stand how far the path is
 * @param effect the financial effect, possibly not determined; empty when it was not asked for
 */
public record Transformatiebeeld(Padstand stand, Optional<Uitkomst<Wsweffect>> effect) {

  /**
   * Brings both together.
   *
   * @param pad the path
   * @param opgave the question about money, or empty
   * @param gemeente what the municipality tells about the people in its Wsw
   * @param peildatum the reference date of the path
   * @return both
   * @throws Invoerfout if the date lies before 2001-01-01 or after 2055-12-31
   * @throws IllegalArgumentException if a group has more people than the country
   */
  public static Transformatiebeeld van(
      Transformatiepad pad,
      Optional<Effectopgave> opgave,
      Gemeenteprofiel gemeente,
      LocalDate peildatum) {
    return new Transformatiebeeld(
        pad.op(peildatum), opgave.map(vraag -> Effectmodel.STANDAARD.bereken(gemeente, vraag)));
  }

  /**
   * What there is to say.
   *
   * @return the findings on the path, then those on the effect
   */
  public List<Bevinding> bevindingen() {
    ImmutableList.Builder<Bevinding> bevindingen = ImmutableList.builder();
    bevindingen.addAll(stand.bevindingen());
    effect
        .flatMap(Uitkomst::optioneel)
        .ifPresent(bepaald -> bevindingen.addAll(bepaald.bevindingen()));
    return bevindingen.build();
  }
}
