package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.getal.Bedrag;

/**
 * What another way of organising the Wsw does in money, year by year.
 *
 * @param opgave what was asked
 * @param jaren the years in order
 * @param aannames what it rests on and no source says
 */
public record Wsweffect(Effectopgave opgave, List<Effectjaar> jaren, List<Aanname> aannames) {

  /**
   * Creates an effect.
   *
   * @param opgave what was asked
   * @param jaren the years in order
   * @param aannames what it rests on and no source says
   */
  public Wsweffect {
    jaren = ImmutableList.copyOf(jaren);
    aannames = ImmutableList.copyOf(aannames);
  }

  /**
   * When the change has paid back.
   *
   * @return a year, not within the years that were asked for, or nothing to pay back
   */
  public Terugverdiend terugverdiend() {
    boolean isTekort = false;
    for (Effectjaar jaar : jaren) {
      boolean isOnderNul = jaar.cumulatief().compareTo(Bedrag.NUL) < 0;
      if (isTekort && !isOnderNul) {
        return new Terugverdiend.In(jaar.jaar());
      }
      isTekort = isOnderNul;
    }
    return isTekort ? new Terugverdiend.Nooit(opgave.totEnMet()) : new Terugverdiend.Niets();
  }

  /**
   * What there is to say about it.
   *
   * @return the findings, none when there is nothing
   */
  public List<Bevinding> bevindingen() {
    ImmutableList.Builder<Bevinding> bevindingen = ImmutableList.builder();
    weerTekort().ifPresent(bevindingen::add);
    overheadZonderMensen().ifPresent(bevindingen::add);
    return bevindingen.build();
  }

  /**
   * How the effects up to and including a year came about.
   *
   * @param jaar a year of the effect
   * @return the sum as a tree
   * @throws IllegalArgumentException if the year is not in the effect
   */
  public Herleiding herleidCumulatief(int jaar) {
    List<Herleiding> effecten =
        jaren.stream().filter(een -> een.jaar() <= jaar).map(Effectjaar::herleiding).toList();
    if (jaar < opgave.van() || jaar > opgave.totEnMet()) {
      throw new IllegalArgumentException(
          "Year " + jaar + ", allowed: " + opgave.van() + " to " + opgave.totEnMet());
    }
    return Effectboom.som(
        Effectteksten.tekst("boom.cumulatief", Effectteksten.getal(jaar)), effecten);
  }

  private Optional<Bevinding> weerTekort() {
    if (!(terugverdiend() instanceof Terugverdiend.In in)) {
      return Optional.empty();
    }
    return jaren.stream()
        .filter(jaar -> jaar.jaar() > in.jaar() && jaar.cumulatief().compareTo(Bedrag.NUL) < 0)
        .findFirst()
        .map(
            jaar ->
                Effectsignaal.WEER_TEKORT.bevinding(
                    jaar.jaar(), Effectteksten.getal(in.jaar()), Effectteksten.getal(jaar.jaar())));
  }

  private Optional<Bevinding> overheadZonderMensen() {
    return jaren.stream()
        .filter(jaar -> jaar.mensen().duizendsten() == 0)
        .filter(jaar -> heeftOverhead(jaar.huidig()) || heeftOverhead(jaar.nieuw()))
        .findFirst()
        .map(
            jaar ->
                Effectsignaal.OVERHEAD_ZONDER_MENSEN.bevinding(
                    jaar.jaar(), Effectteksten.getal(jaar.jaar())));
  }

  private static boolean heeftOverhead(Wswresultaat resultaat) {
    return resultaat.overhead().compareTo(Bedrag.NUL) > 0;
  }
}
