package nl.participatie.budget.raming;

import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.model.getal.Breuk;

/**
 * What follows for the balances from key figures alone.
 *
 * @param wmoDeel the part of care and welfare that social support (Wmo) pays
 * @param eigenDeel the rest of it
 * @param allesWmo the moments at which the Wmo pays all
 * @param drempel the threshold of the safety net, a percentage of the budget
 * @param onderDrempel a hundred minus the threshold
 */
record Saldofiguren(
    Reeks wmoDeel, Reeks eigenDeel, long allesWmo, Reeks drempel, Reeks onderDrempel) {

  /** A hundred percent. */
  static final Reeks HONDERD = Vast.getal(Breuk.of(100), "honderd");

  static Saldofiguren van(Kengetalreeksen kengetallen) {
    Reeks wmoDeel = kengetallen.perJaar("WMO_DEEL");
    Reeks eigenDeel = Vast.GEHEEL.min(wmoDeel);
    Reeks drempel = kengetallen.perJaar("VANGNET_DREMPEL");
    return new Saldofiguren(
        wmoDeel,
        eigenDeel,
        eigenDeel.getallen().nul() & ~wmoDeel.open(),
        drempel,
        HONDERD.min(drempel));
  }
}
