package nl.participatie.keuzes.thermometer;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;

/**
 * The thermometer that the programme of 2015 promised: for a dossier and a reference date, how far
 * decisions and their implementation are. Averages are over choices, unweighted unless weights are
 * given: the overall value is no average of the blocks, of which some hold more choices.
 *
 * <p>A state counts as the dossier tells it. A decision that names no option counts here, though it
 * is no part of what is decided ({@link Keuzedossier#profielOp}); {@link Dossiertoets} then says
 * so.
 */
public final class Thermometer {

  private final LocalDate peildatum;
  private final Weging weging;
  private final Map<Keuze, Keuzestand> standen;

  /** Takes states that nobody can change. */
  Thermometer(LocalDate peildatum, Weging weging, Map<Keuze, Keuzestand> standen) {
    this.peildatum = peildatum;
    this.weging = weging;
    this.standen = standen;
  }

  /**
   * Takes the thermometer, with every choice counting the same.
   *
   * @param dossier the decision history
   * @param peildatum the reference date, inclusive
   * @return the readings
   */
  public static Thermometer meet(Keuzedossier dossier, LocalDate peildatum) {
    return meet(dossier, peildatum, Weging.GELIJK);
  }

  /**
   * Takes the thermometer.
   *
   * @param dossier the decision history
   * @param peildatum the reference date, inclusive
   * @param weging how heavily each choice counts
   * @return the readings
   */
  public static Thermometer meet(Keuzedossier dossier, LocalDate peildatum, Weging weging) {
    return new Thermometer(peildatum, weging, dossier.standOp(peildatum));
  }

  /**
   * The reference date.
   *
   * @return the date
   */
  public LocalDate peildatum() {
    return peildatum;
  }

  /**
   * How heavily each choice counts.
   *
   * @return the weighting
   */
  public Weging weging() {
    return weging;
  }

  /**
   * The state of every choice.
   *
   * @return the states in the order of the choices
   */
  public Map<Keuze, Keuzestand> standen() {
    return standen;
  }

  /**
   * The reading of one choice.
   *
   * @param keuze the choice
   * @return the reading
   */
  public Meting van(Keuze keuze) {
    return Meting.van(Optional.ofNullable(standen.get(keuze)).orElseThrow());
  }

  /**
   * The average over the choices of a block.
   *
   * @param blok the block
   * @return the reading
   */
  public Meting van(Blok blok) {
    return gemiddelde(keuze -> keuze.blok() == blok);
  }

  /**
   * The average over all 19 choices.
   *
   * @return the reading
   */
  public Meting totaal() {
    return gemiddelde(keuze -> true);
  }

  private Meting gemiddelde(Predicate<Keuze> doetMee) {
    long besluitvorming = 0;
    long implementatie = 0;
    long samen = 0;
    for (Map.Entry<Keuze, Keuzestand> een : standen.entrySet()) {
      if (doetMee.test(een.getKey())) {
        long gewicht = weging.van(een.getKey());
        besluitvorming += gewicht * een.getValue().besluitvorming().derden();
        implementatie += gewicht * een.getValue().implementatie().derden();
        samen += gewicht;
      }
    }
    return Meting.vanDerden(besluitvorming, implementatie, samen);
  }

  /**
   * How many choices stand at a step of decision-making.
   *
   * @param stap the step
   * @return 0 to 19
   */
  public int aantal(Besluitvorming stap) {
    return aantal(stand -> stand.besluitvorming() == stap);
  }

  /**
   * How many choices are open: not on the agenda, or no further than in preparation.
   *
   * @return 0 to 19
   */
  public int aantalOpen() {
    return aantal(Besluitvorming.NIET_GEAGENDEERD) + aantal(Besluitvorming.IN_VOORBEREIDING);
  }

  /**
   * How many choices are being carried out or are secured.
   *
   * @return 0 to 19
   */
  public int aantalInUitvoering() {
    return aantal(stand -> stand.implementatie().compareTo(Implementatie.IN_UITVOERING) >= 0);
  }

  private int aantal(Predicate<Keuzestand> telt) {
    return (int) standen.values().stream().filter(telt).count();
  }

  /**
   * The readings per block.
   *
   * @return a reading for each of the six blocks, in order
   */
  public Map<Blok, Meting> perBlok() {
    Map<Blok, Meting> blokken = new EnumMap<>(Blok.class);
    for (Blok blok : Blok.values()) {
      blokken.put(blok, van(blok));
    }
    return Maps.immutableEnumMap(blokken);
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Thermometer thermometer
        && thermometer.peildatum.equals(peildatum)
        && thermometer.weging.equals(weging)
        && thermometer.standen.equals(standen);
  }

  @Override
  public int hashCode() {
    return Objects.hash(peildatum, weging, standen);
  }

  @Override
  public String toString() {
    return "Thermometer[" + peildatum + ", " + standen + "]";
  }
}
