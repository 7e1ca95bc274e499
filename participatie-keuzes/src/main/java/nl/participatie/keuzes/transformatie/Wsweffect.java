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

  private static final List<String> HERLEIDBAAR =
      ImmutableList.of("effect", "cumulatief", "huidig", "nieuw");

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
   * What can be unfolded of a year: the effect, the effects added up to and including that year,
   * and the balance of the present and of the new way of organising.
   *
   * @return the names, as in the JSON of an effect
   */
  public static List<String> herleidbaar() {
    return HERLEIDBAAR;
  }

  /**
   * How an amount came about.
   *
   * @param jaar a year of the effect
   * @param naam one of {@link #herleidbaar()}
   * @return the amount as a tree, down to the figures of the user and of the rekenmodel
   * @throws IllegalArgumentException if the year or the name is not in the effect
   */
  public Herleiding herleid(int jaar, String naam) {
    Effectjaar gevraagd =
        jaren.stream()
            .filter(een -> een.jaar() == jaar)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Year "
                            + jaar
                            + ", allowed: "
                            + opgave.van()
                            + " to "
                            + opgave.totEnMet()));
    return switch (naam) {
      case "effect" -> gevraagd.herleiding();
      case "cumulatief" -> cumulatief(jaar);
      case "huidig" -> gevraagd.huidig().herleiding();
      case "nieuw" -> gevraagd.nieuw().herleiding();
      default ->
          throw new IllegalArgumentException(
              "'" + naam + "', allowed: " + String.join(", ", HERLEIDBAAR));
    };
  }

  private Herleiding cumulatief(int jaar) {
    return Effectboom.som(
        Effectteksten.tekst("boom.cumulatief", Effectteksten.getal(jaar)),
        jaren.stream().filter(een -> een.jaar() <= jaar).map(Effectjaar::herleiding).toList());
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
