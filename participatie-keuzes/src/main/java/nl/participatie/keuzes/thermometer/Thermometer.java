package nl.participatie.keuzes.thermometer;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.dossier.Besluitvorming;
import nl.participatie.model.dossier.Implementatie;
import nl.participatie.model.dossier.Keuzedossier;
import nl.participatie.model.dossier.Keuzestand;
import nl.participatie.model.keuze.Blok;
import nl.participatie.model.keuze.Keuze;

/**
 * The thermometer that the programme of 2015 promised: for a dossier and a reference date, how far
 * decisions and their implementation are. Averages are unweighted over choices.
 */
public final class Thermometer {

  private final LocalDate peildatum;
  private final ImmutableMap<Keuze, Keuzestand> standen;

  private Thermometer(LocalDate peildatum, Map<Keuze, Keuzestand> standen) {
    this.peildatum = peildatum;
    this.standen = Maps.immutableEnumMap(standen);
  }

  /**
   * Takes the thermometer.
   *
   * @param dossier the decision history
   * @param peildatum the reference date, inclusive
   * @return the readings
   */
  public static Thermometer meet(Keuzedossier dossier, LocalDate peildatum) {
    return new Thermometer(peildatum, dossier.standOp(peildatum));
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
    return Meting.van(stand(keuze));
  }

  /**
   * The average over the choices of a block.
   *
   * @param blok the block
   * @return the reading
   */
  public Meting van(Blok blok) {
    List<Meting> metingen = new ArrayList<>();
    for (Keuze keuze : Keuze.values()) {
      if (keuze.blok() == blok) {
        metingen.add(van(keuze));
      }
    }
    return Meting.gemiddelde(metingen);
  }

  /**
   * The average over all 19 choices.
   *
   * @return the reading
   */
  public Meting totaal() {
    return Meting.gemiddelde(standen.values().stream().map(Meting::van).toList());
  }

  /**
   * How many choices stand at a step of decision-making.
   *
   * @param stap the step
   * @return 0 to 19
   */
  public int aantal(Besluitvorming stap) {
    return (int) standen.values().stream().filter(s -> s.besluitvorming() == stap).count();
  }

  /**
   * How many choices are being carried out or are secured.
   *
   * @return 0 to 19
   */
  public int aantalInUitvoering() {
    return (int)
        standen.values().stream()
            .filter(s -> s.implementatie().compareTo(Implementatie.IN_UITVOERING) >= 0)
            .count();
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

  private Keuzestand stand(Keuze keuze) {
    return Optional.ofNullable(standen.get(keuze)).orElseThrow();
  }
}
