package nl.participatie.budget.raming;

import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * What an estimate is asked for: everything that goes into it beside the key figures and the
 * library itself.
 *
 * @param gemeente what the municipality tells
 * @param keuzes the choices that hold
 * @param van the first year, 2015 to 2055
 * @param totEnMet the last year, not before the first
 * @param opties how the estimate is made
 */
public record Ramingsvraag(
    Gemeenteprofiel gemeente, Keuzeprofiel keuzes, int van, int totEnMet, Ramingsopties opties) {}
