package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Teksten;

/**
 * The steps on the way of a sheltered-employment company into the municipality. A step comes after
 * everything that it rests on, also in the order of these constants.
 *
 * <p>The release of 2001 tells that the conceptual phase has five steps on two tracks and names
 * none of them: the steps have numbers here, and a municipality gives them its own names. The five
 * questions and what follows are those of De Ronde Venen.
 */
public enum Padstap implements Begrip {
  /** First step of the municipality; the source does not name it. */
  CONCEPT_GEMEENTE_1(Padspoor.GEMEENTE),
  /** Second step of the municipality; the source does not name it. */
  CONCEPT_GEMEENTE_2(Padspoor.GEMEENTE, CONCEPT_GEMEENTE_1),
  /** Third step of the municipality; the source does not name it. */
  CONCEPT_GEMEENTE_3(Padspoor.GEMEENTE, CONCEPT_GEMEENTE_2),
  /** Fourth step of the municipality; the source does not name it. */
  CONCEPT_GEMEENTE_4(Padspoor.GEMEENTE, CONCEPT_GEMEENTE_3),
  /** Fifth step of the municipality; the source does not name it. */
  CONCEPT_GEMEENTE_5(Padspoor.GEMEENTE, CONCEPT_GEMEENTE_4),
  /** First step of the company; the source does not name it. */
  CONCEPT_BEDRIJF_1(Padspoor.BEDRIJF),
  /** Second step of the company; the source does not name it. */
  CONCEPT_BEDRIJF_2(Padspoor.BEDRIJF, CONCEPT_BEDRIJF_1),
  /** Third step of the company; the source does not name it. */
  CONCEPT_BEDRIJF_3(Padspoor.BEDRIJF, CONCEPT_BEDRIJF_2),
  /** Fourth step of the company; the source does not name it. */
  CONCEPT_BEDRIJF_4(Padspoor.BEDRIJF, CONCEPT_BEDRIJF_3),
  /** Fifth step of the company; the source does not name it. */
  CONCEPT_BEDRIJF_5(Padspoor.BEDRIJF, CONCEPT_BEDRIJF_4),
  /** Whether the sitting Wsw group fits the service for the broad group. */
  VRAAG_1(Padsoort.VRAAG),
  /** Whether the employment at the company can be kept or widened. */
  VRAAG_2(Padsoort.VRAAG),
  /** How the Wsw group becomes an integral part of the municipality's service. */
  VRAAG_3(Padsoort.VRAAG),
  /** What the financial effects of organising differently are. */
  VRAAG_4(Padsoort.VRAAG),
  /** How the expertise of the company can serve the wider group. */
  VRAAG_5(Padsoort.VRAAG),
  /** The transformation plan (transformatieplan) is adopted by the council. */
  TRANSFORMATIEPLAN(Padsoort.VASTSTELLING, VRAAG_1, VRAAG_2, VRAAG_3, VRAAG_4, VRAAG_5),
  /** The furnishing plans (inrichtingsplannen) are drawn up. */
  INRICHTINGSPLANNEN(Padsoort.OPSTELLING, TRANSFORMATIEPLAN),
  /** The liquidation plan (liquidatieplan) of the company is adopted by the council. */
  LIQUIDATIEPLAN(Padsoort.VASTSTELLING, INRICHTINGSPLANNEN),
  /** The furnishing plans are adopted by the council. */
  INRICHTINGSPLANNEN_VASTGESTELD(Padsoort.VASTSTELLING, INRICHTINGSPLANNEN),
  /** The integral service starts. */
  START(Padsoort.START, LIQUIDATIEPLAN, INRICHTINGSPLANNEN_VASTGESTELD);

  private final Padsoort soort;
  private final Optional<Padspoor> spoor;
  private final ImmutableList<Padstap> poorten;

  Padstap(Padsoort soort, Padstap... poorten) {
    this.soort = soort;
    this.spoor = Optional.empty();
    this.poorten = ImmutableList.copyOf(poorten);
  }

  Padstap(Padspoor spoor, Padstap... poorten) {
    this.soort = Padsoort.CONCEPT;
    this.spoor = Optional.of(spoor);
    this.poorten = ImmutableList.copyOf(poorten);
  }

  /**
   * What it takes to be done.
   *
   * @return the kind
   */
  public Padsoort soort() {
    return soort;
  }

  /**
   * The track of a step of the conceptual phase.
   *
   * @return the track, or empty for any other step
   */
  public Optional<Padspoor> spoor() {
    return spoor;
  }

  /** What it always rests on; {@link Transformatiepad#poorten} knows what a path adds to that. */
  List<Padstap> vastePoorten() {
    return poorten;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return soort.vindplaats();
  }

  @Override
  public Teksten teksten() {
    return Transformatieteksten.TRANSFORMATIE;
  }
}
