package nl.participatie.budget.raming;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Objects;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.volume.Tijd;
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

  private final Landgrenzen grenzen;
  private final ImmutableMap<Scenario, Supplier<Rekentafel>> constanteLonen;
  private final ImmutableMap<Scenario, Supplier<Rekentafel>> lopendeLonen;

  /**
   * Creates a model on other key figures.
   *
   * @param kengetallen the key figures that hold where a municipality gives none of its own
   */
  public Rekenmodel(Kengetallen kengetallen) {
    this.grenzen = new Landgrenzen(kengetallen);
    this.constanteLonen = tafels(kengetallen, false);
    this.lopendeLonen = tafels(kengetallen, true);
  }

  private static ImmutableMap<Scenario, Supplier<Rekentafel>> tafels(
      Kengetallen kengetallen, boolean lopendeLonen) {
    return Maps.immutableEnumMap(
        Maps.toMap(
            EnumSet.allOf(Scenario.class),
            scenario ->
                Suppliers.memoize(
                    () ->
                        new Rekentafel(
                            new Kengetalreeksen(kengetallen, scenario::uit), lopendeLonen))));
  }

  /**
   * Estimates groups, money received and money spent over a range of years, in the middle of every
   * bandwidth and in constant prices.
   *
   * @param gemeente what the municipality tells
   * @param keuzes the choices that hold
   * @param van the first year, 2015 to 2055
   * @param totEnMet the last year, not before the first
   * @return the estimate
   * @throws IllegalArgumentException if the years lie outside 2015 to 2055 or in the wrong order,
   *     or a group has more people than the country
   */
  public Raming raam(Gemeenteprofiel gemeente, Keuzeprofiel keuzes, int van, int totEnMet) {
    return raam(gemeente, keuzes, van, totEnMet, Ramingsopties.STANDAARD);
  }

  /**
   * Estimates groups, money received and money spent over a range of years.
   *
   * @param gemeente what the municipality tells
   * @param keuzes the choices that hold
   * @param van the first year, 2015 to 2055
   * @param totEnMet the last year, not before the first
   * @param opties how the estimate is made
   * @return the estimate
   * @throws IllegalArgumentException if the years lie outside 2015 to 2055 or in the wrong order,
   *     or a group has more people than the country
   */
  public Raming raam(
      Gemeenteprofiel gemeente, Keuzeprofiel keuzes, int van, int totEnMet, Ramingsopties opties) {
    if (van < Tijd.EERSTE_JAAR || totEnMet > Tijd.LAATSTE_JAAR || van > totEnMet) {
      throw new IllegalArgumentException(
          "Years " + van + " to " + totEnMet + ", allowed: 2015 to 2055 in order");
    }
    grenzen.eis(gemeente);
    Rekentafel tafel = tafel(opties).met(gemeente.kengetallen());
    return new Raming(
        new Ramingsvraag(gemeente, keuzes, van, totEnMet, opties),
        tafel.kengetallen().kengetallen(),
        spoor -> Doorrekening.van(tafel, gemeente, keuzes, opties, van, spoor));
  }

  private Rekentafel tafel(Ramingsopties opties) {
    ImmutableMap<Scenario, Supplier<Rekentafel>> tafels =
        opties.lopendeLonen() ? lopendeLonen : constanteLonen;
    return Objects.requireNonNull(tafels.get(opties.scenario())).get();
  }
}
