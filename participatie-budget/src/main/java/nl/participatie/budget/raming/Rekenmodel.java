package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.budget.volume.Volumemodel;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * The rekenmodel: from what a municipality tells to an estimate over the years. Stateless; the key
 * figures come in by constructor.
 *
 * <p>Budgets are received on the paths before any effect of the municipality's own choices: the
 * state divides by objective factors, not by what a municipality does (report fn 1).
 */
public final class Rekenmodel {

  /** The model on the key figures of the sources. */
  public static final Rekenmodel STANDAARD = new Rekenmodel(Kengetallen.standaard());

  private final Kengetallen kengetallen;

  /**
   * Creates a model on other key figures.
   *
   * @param kengetallen the key figures that hold where a municipality gives none of its own
   */
  public Rekenmodel(Kengetallen kengetallen) {
    this.kengetallen = kengetallen;
  }

  /**
   * Estimates groups and money received over a range of years.
   *
   * @param gemeente what the municipality tells
   * @param keuzes the choices that hold; choice 8 decides whether given money is leant on
   * @param van the first year, 2015 to 2055
   * @param totEnMet the last year, not before the first
   * @return the estimate
   * @throws IllegalArgumentException if the years lie outside 2015 to 2055 or in the wrong order
   */
  public Raming raam(Gemeenteprofiel gemeente, Keuzeprofiel keuzes, int van, int totEnMet) {
    if (van < Tijd.EERSTE_JAAR || totEnMet > Tijd.LAATSTE_JAAR || van > totEnMet) {
      throw new IllegalArgumentException(
          "Years " + van + " to " + totEnMet + ", allowed: 2015 to 2055 in order");
    }
    Kengetallen eigen = kengetallen.met(gemeente.kengetallen());
    Volumemodel volumes = new Volumemodel(eigen, gemeente.volumes());
    Batenmodel baten = new Batenmodel(eigen, gemeente, keuzes);
    ImmutableSortedMap.Builder<Integer, Situatie> jaren = ImmutableSortedMap.naturalOrder();
    for (int jaar = van; jaar <= totEnMet; jaar++) {
      jaren.put(jaar, baten.situatie(volumes.inJaar(jaar), Optional.of(jaar)));
    }
    ImmutableSortedMap<Integer, Situatie> perJaar = jaren.buildOrThrow();
    Situatie structureel = baten.situatie(volumes.structureel(), Optional.empty());
    return Raming.builder()
        .jaren(perJaar)
        .structureel(structureel)
        .addAllAannames(Aannames.van(eigen, gemeente.volumes()))
        .addAllLeemten(Leemten.van(perJaar, structureel))
        .build();
  }
}
