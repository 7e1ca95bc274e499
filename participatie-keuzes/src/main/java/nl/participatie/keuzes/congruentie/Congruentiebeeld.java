package nl.participatie.keuzes.congruentie;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * The picture of congruence on a date: what each level lives by, whether the levels agree, what
 * pulls apart between them, and what there is to say about enforcement. Immutable.
 *
 * <p>Where nobody states the policy of a choice, the option that holds in the municipality file on
 * the date stands in for it, marked with its {@link Herkomst}. Where both are there and differ, the
 * policy stated counts and the difference is a finding.
 *
 * <p>Tension between levels: a rule that counts on the date (SPANNING; SLUIT_UIT with an option on
 * each side; VEREIST of which the other choice is otherwise) holds between an option of one level
 * and an option of another one. It is told once per rule and pair of options. Where the upper level
 * of the two lives by both options itself, the contradiction is within that level and is for {@link
 * nl.participatie.keuzes.toets.Toets} to find, on the profile that {@link #profiel(Niveau)} gives;
 * so is any other contradiction within a level. The sources name tension with policy; that
 * management and execution can pull against each other as well is a reading of this library.
 */
public final class Congruentiebeeld {

  private final LocalDate peildatum;
  private final Congruentieopgave opgave;
  private final ImmutableList<Niveauspanning> spanningen;
  private final ImmutableList<Bevinding> bevindingen;
  private final ImmutableMap<Keuze, Keuzecongruentie> keuzes;
  private final ImmutableMultiset<Congruentieoordeel> oordelen;
  private final ImmutableMap<Beleidsdoelgroep, Handhaving> handhaving;

  private Congruentiebeeld(
      Congruentieopgave opgave, Gemeenteprofiel gemeente, Regelset regels, LocalDate peildatum) {
    Keuzeprofiel besloten = gemeente.profielOp(peildatum);
    Herkomst herkomst = gemeente.keuzes().isPresent() ? Herkomst.KEUZES : Herkomst.DOSSIER;
    this.peildatum = peildatum;
    this.opgave = opgave;
    this.keuzes = keuzes(opgave, besloten, herkomst);
    this.oordelen =
        keuzes.values().stream()
            .map(Keuzecongruentie::oordeel)
            .collect(ImmutableMultiset.toImmutableMultiset());
    this.spanningen = spanningen(keuzes, regels.op(peildatum));
    this.handhaving = handhaving(opgave);
    this.bevindingen = bevindingen(besloten, herkomst);
  }

  private ImmutableList<Bevinding> bevindingen(Keuzeprofiel besloten, Herkomst herkomst) {
    ImmutableList.Builder<Bevinding> alle = ImmutableList.builder();
    for (Keuzecongruentie keuze : keuzes.values()) {
      Keuzebevindingen.verschil(keuze).ifPresent(alle::add);
    }
    for (Keuzecongruentie keuze : keuzes.values()) {
      Keuzebevindingen.andersBesloten(keuze, besloten.optie(keuze.keuze()), herkomst)
          .ifPresent(alle::add);
    }
    return alle.addAll(new Handhavingsbevindingen(handhaving, opgave.gelijkeGroepen()).alle())
        .build();
  }

  /**
   * Draws the picture.
   *
   * @param opgave what the municipality states about its levels
   * @param gemeente the municipality, of which {@link Gemeenteprofiel#profielOp} stands in where
   *     the policy of a choice is not stated
   * @param regels the rules
   * @param peildatum the date on which rules have to count and choices have to hold, inclusive
   * @return the picture
   */
  public static Congruentiebeeld van(
      Congruentieopgave opgave, Gemeenteprofiel gemeente, Regelset regels, LocalDate peildatum) {
    return new Congruentiebeeld(opgave, gemeente, regels, peildatum);
  }

  private static ImmutableMap<Keuze, Keuzecongruentie> keuzes(
      Congruentieopgave opgave, Keuzeprofiel besloten, Herkomst herkomst) {
    Map<Keuze, Keuzecongruentie> keuzes = new EnumMap<>(Keuze.class);
    for (Keuze keuze : Keuze.values()) {
      Keuzeopgave gezegd = opgave.keuzes().getOrDefault(keuze, Keuzeopgave.LEEG);
      Map<Niveau, Niveaupositie> posities = new EnumMap<>(Niveau.class);
      besloten
          .optie(keuze)
          .ifPresent(
              optie ->
                  posities.put(
                      Niveau.BELEID, new Niveaupositie(optie, herkomst, Optional.empty())));
      gezegd
          .posities()
          .forEach(
              (niveau, positie) ->
                  posities.put(
                      niveau, new Niveaupositie(positie.optie(), Herkomst.OPGAVE, positie.bron())));
      keuzes.put(keuze, new Keuzecongruentie(keuze, posities, gezegd.dienstverlening()));
    }
    return Maps.immutableEnumMap(keuzes);
  }

  private static ImmutableList<Niveauspanning> spanningen(
      Map<Keuze, Keuzecongruentie> keuzes, Regelset geldend) {
    ImmutableList.Builder<Niveauspanning> spanningen = ImmutableList.builder();
    for (Regel regel : geldend.hard(Sterkte.AANDACHT).regels()) {
      spanningen.addAll(Niveauspanningen.van(regel, keuzes));
    }
    return spanningen.build();
  }

  /** Every group of which something is stated, if only that it counts as equal to another one. */
  private static ImmutableMap<Beleidsdoelgroep, Handhaving> handhaving(Congruentieopgave opgave) {
    Map<Beleidsdoelgroep, Handhaving> alle = new EnumMap<>(Beleidsdoelgroep.class);
    opgave
        .gelijkeGroepen()
        .forEach(groepen -> groepen.forEach(groep -> alle.put(groep, Handhaving.ONBEKEND)));
    alle.putAll(opgave.handhaving());
    return Maps.immutableEnumMap(alle);
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
   * What the municipality stated.
   *
   * @return the statement
   */
  public Congruentieopgave opgave() {
    return opgave;
  }

  /**
   * The matrix: every choice at three levels.
   *
   * @return a row for each of the 19 choices, in order
   */
  public Map<Keuze, Keuzecongruentie> keuzes() {
    return keuzes;
  }

  /**
   * What one level lives by, to be checked as a profile of its own.
   *
   * @param niveau the level
   * @return the options that are known of it
   */
  public Keuzeprofiel profiel(Niveau niveau) {
    ImmutableList.Builder<Optie> opties = ImmutableList.builder();
    keuzes.values().forEach(keuze -> keuze.optie(niveau).ifPresent(opties::add));
    return Keuzeprofiel.of(opties.build());
  }

  /**
   * How many choices have a verdict.
   *
   * @param oordeel the verdict
   * @return 0 to 19
   */
  public int aantal(Congruentieoordeel oordeel) {
    return oordelen.count(oordeel);
  }

  /**
   * The share of congruent choices among those of which at least two levels are known.
   *
   * @return a share from 0 to 1, exact; not determined when of no choice two levels are known
   */
  public Uitkomst<Breuk> aandeelCongruent() {
    int congruent = aantal(Congruentieoordeel.CONGRUENT);
    int bekend = congruent + aantal(Congruentieoordeel.INCONGRUENT);
    return bekend == 0
        ? Uitkomst.onbepaald(
            new Onbepaald(
                "congruentie.posities",
                Onbepaald.Reden.NIET_OPGEGEVEN,
                Congruentieteksten.CONGRUENTIE.tekst("onbepaald")))
        : Uitkomst.van(Breuk.of(congruent, bekend));
  }

  /**
   * Where levels pull apart by the rules.
   *
   * @return the findings in the order of the rules; those of one rule by its als, then by its dan,
   *     both in the order of the options
   */
  public List<Niveauspanning> spanningen() {
    return spanningen;
  }

  /**
   * How work obligations are handled.
   *
   * @return each group of which something is stated, in order
   */
  public Map<Beleidsdoelgroep, Handhaving> handhaving() {
    return handhaving;
  }

  /**
   * What there is to say beside tension by the rules.
   *
   * @return the findings by the codes of {@link Congruentiesignaal}; those of one code by choice or
   *     by group, and those on groups that count as equal in the order in which they were stated
   */
  public List<Bevinding> bevindingen() {
    return bevindingen;
  }
}
