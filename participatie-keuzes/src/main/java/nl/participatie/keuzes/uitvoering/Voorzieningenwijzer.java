package nl.participatie.keuzes.uitvoering;

import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.GESLOTEN;
import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.OPEN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.toets.Regelbevinding;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.keuzes.toets.Toetsresultaat;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The guide to provisions (voorzieningenwijzer): which provisions the choices of a municipality
 * open to a candidate on a date, and why. Immutable and shared freely by threads; what the choices
 * and the date decide is prepared once, so that many candidates can be answered fast.
 *
 * <p>The law goes before a choice from the day on which it holds: what a choice closes and the law
 * opens is open, with the law as the reason and a finding on the choice. An open choice that an
 * answer needs makes it not determined, naming the choice; so does a missing fact. Where the
 * sources are silent the reason is of the kind {@link Redenaard#AANNAME}.
 *
 * <p>Choice 13 on employers' demand draws groups that come on top of those of the act (rule R-50).
 * What the act grants follows the group by the act, whatever the municipality drew: nothing is said
 * to rest on the law that rests on the own group only. What that group opens besides is policy,
 * with a finding. To the three groups that only employers know no provision is tied, so that all
 * provisions follow the group by the act there (assumption).
 *
 * <p>Readings of the table of provisions: a trajectory in a regular setting hangs on choice 12, so
 * that it is not determined while that choice is open; for a school leaver without a benefit choice
 * 7 stands in the place of choice 1; while the group of the law is not known wage subsidy is not
 * determined under a wide use either, for what both would open are two subsidies.
 */
public final class Voorzieningenwijzer {

  private static final Map<Optie, Voorzieningstatus> AANPAK =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Optie.AANPAK_EEN_OP_EEN, GESLOTEN,
              Optie.AANPAK_GROEPSGEWIJS, OPEN));

  private final Keuzeprofiel profiel;
  private final Doelgroepbepaling bepaling;
  private final ImmutableList<Voorzieningregel> regels;
  private final List<Regelbevinding> eigenIndeling;

  private Voorzieningenwijzer(
      Keuzeprofiel profiel, LocalDate peildatum, Doelgroepbepaling bepaling) {
    Toetsresultaat toets = Toets.STANDAARD.toets(profiel, peildatum);
    this.profiel = profiel;
    this.bepaling = bepaling;
    this.regels = regels(toets, peildatum);
    this.eigenIndeling = ImmutableList.copyOf(Blad.bevindingen(toets, "R-50"));
  }

  /**
   * The guide of a municipality on a date.
   *
   * @param profiel its choices
   * @param peildatum the reference date, from 2015-01-01 up to and including 2055-12-31
   * @return the guide, with a term of 12 months
   * @throws Invoerfout if the date lies outside those limits
   */
  public static Voorzieningenwijzer van(Keuzeprofiel profiel, LocalDate peildatum) {
    return van(profiel, peildatum, Doelgroepbepaling.STANDAARD);
  }

  /**
   * The guide of a municipality on a date, with another term for time to market.
   *
   * @param profiel its choices
   * @param peildatum the reference date, from 2015-01-01 up to and including 2055-12-31
   * @param bepaling how groups are determined
   * @return the guide
   * @throws Invoerfout if the date lies outside those limits
   */
  public static Voorzieningenwijzer van(
      Keuzeprofiel profiel, LocalDate peildatum, Doelgroepbepaling bepaling) {
    Peildatums.eis(peildatum);
    return new Voorzieningenwijzer(profiel, peildatum, bepaling);
  }

  /**
   * Refuses a date on which there is no guide, so that this fault can be told with others.
   *
   * @param peildatum the reference date
   * @throws Invoerfout unless it lies from 2015-01-01 up to and including 2055-12-31
   */
  public static void eisPeildatum(LocalDate peildatum) {
    Peildatums.eis(peildatum);
  }

  private static ImmutableList<Voorzieningregel> regels(Toetsresultaat toets, LocalDate peildatum) {
    Voorzieningregel loonkosten =
        new Loonkostenregel(new Blad(Voorziening.LOONKOSTENSUBSIDIE, toets), peildatum);
    Voorzieningregel beschut =
        new Beschutregel(new Blad(Voorziening.BESCHUT_WERK, toets), peildatum);
    return ImmutableList.of(
        altijd(new Blad(Voorziening.STANDAARDDIENSTVERLENING, toets)),
        new Trajectregel(new Blad(Voorziening.TRAJECT, toets)),
        loonkosten,
        beschut,
        new Begeleidingregel(new Blad(Voorziening.BEGELEIDING, toets), loonkosten, beschut),
        groepsprogramma(new Blad(Voorziening.GROEPSPROGRAMMA, toets)),
        new Dagbestedingregel(new Blad(Voorziening.DAGBESTEDING, toets)),
        new Diagnoseregel(new Blad(Voorziening.DIAGNOSE, toets)),
        new Zoektermijnregel(new Blad(Voorziening.ZOEKTERMIJN, toets), peildatum),
        new Nugregel(new Blad(Voorziening.BEMIDDELING_NUG, toets), peildatum));
  }

  private static Voorzieningregel altijd(Blad blad) {
    Voorzieningantwoord open =
        blad.open(Reden.van(Redensoort.ALTIJD, Voorziening.STANDAARDDIENSTVERLENING.vindplaats()));
    return situatie -> open;
  }

  private static Voorzieningregel groepsprogramma(Blad blad) {
    Voorzieningantwoord antwoord = blad.naarKeuze(Keuze.AANPAK, AANPAK);
    return situatie -> antwoord;
  }

  /**
   * Answers on a candidate.
   *
   * @param kandidaat the candidate
   * @return the group and an answer on each provision
   */
  public Wegwijzing wijs(Kandidaat kandidaat) {
    Groepsbepaling groep = bepaling.bepaal(kandidaat, profiel);
    boolean isEigen = profiel.heeft(Optie.DOELGROEPINDELING_WERKGEVERSVRAAG);
    Groepsbepaling wetsgroep = isEigen ? bepaling.naarWet(kandidaat, profiel) : groep;
    boolean isAlleenWerkgeversvraag =
        groep.doelgroep().filter(Doelgroep::isAlleenWerkgeversvraag).isPresent();
    Situatie situatie =
        new Situatie(
            kandidaat,
            isAlleenWerkgeversvraag ? wetsgroep : groep,
            wetsgroep,
            Doelgroepbepaling.schoolverlater(kandidaat));
    Optional<Groepsbepaling> naarWet =
        Optional.of(wetsgroep).filter(wet -> !wet.doelgroep().equals(groep.doelgroep()));
    ImmutableList.Builder<Voorzieningantwoord> antwoorden =
        ImmutableList.builderWithExpectedSize(regels.size());
    for (Voorzieningregel regel : regels) {
      antwoorden.add(regel.antwoord(situatie));
    }
    return new Wegwijzing(
        groep,
        naarWet,
        antwoorden.build(),
        naarWet.isPresent() ? eigenIndeling : ImmutableList.of());
  }
}
