package nl.participatie.budget.raming;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Strijdigheden;
import nl.participatie.model.bron.Strijdigheid;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.taal.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A multi-year estimate (raming) of a municipality: groups, money received, money spent and what is
 * left by year, the structural situation beside them, and everything it rests on or lacks. Constant
 * prices of 2015-01-01 unless the options say otherwise.
 *
 * <p>An immutable value: two estimates are equal when all their numbers, assumptions and gaps are,
 * also where an option without any effect was chosen in one of them. The numbers are held as
 * columns; the values by year are made when they are first asked for, the tree of an amount each
 * time it is.
 */
public final class Raming {

  private final Ramingsvraag vraag;
  private final Supplier<Uitwerking> uitwerking;

  Raming(Ramingsvraag vraag, Kengetallen figuren, Function<Boolean, Doorrekening> reken) {
    Doorrekening getallen = reken.apply(false);
    this.vraag = vraag;
    this.uitwerking = Suppliers.memoize(() -> new Uitwerking(vraag, figuren, getallen, reken));
  }

  private Uitwerking uitwerking() {
    return uitwerking.get();
  }

  private Doorrekening cijfers() {
    return uitwerking().cijfers();
  }

  private Doorrekening rekening() {
    return uitwerking().herleidbaar();
  }

  /**
   * The situation of every year: groups and money received.
   *
   * @return the situations by year
   */
  public ImmutableSortedMap<Integer, Situatie> jaren() {
    return uitwerking().jaren();
  }

  /**
   * What is spent and what is left in every year.
   *
   * @return spending and balances by year
   */
  public ImmutableSortedMap<Integer, Uitgaven> uitgaven() {
    return uitwerking().uitgaven();
  }

  /**
   * What is spent on one group: benefits, wage subsidy and guidance. Other lines belong to no group
   * of the estimate.
   *
   * @param jaar a year of the estimate
   * @param groep the group
   * @return the amounts by line, as far as they are determined
   * @throws IllegalArgumentException if the year is not in the estimate
   */
  public Map<Lastenpost, Deelsom> uitgavenVan(int jaar, Volumegroep groep) {
    eisJaar(jaar);
    Map<Lastenpost, Deelsom> uitgaven = new EnumMap<>(Lastenpost.class);
    Groepsdeel.van(cijfers().perGroep(), groep)
        .forEach((post, reeks) -> uitgaven.put(post, Aflezing.deelsom(reeks, Momenten.van(jaar))));
    return Maps.immutableEnumMap(uitgaven);
  }

  /**
   * What is received for one group on the lines that are sums over groups, such as the income
   * budget of the new groups. A line of which the municipality gives amounts of its own has no
   * parts.
   *
   * @param jaar a year of the estimate
   * @param groep the group
   * @return the amounts by line
   * @throws IllegalArgumentException if the year is not in the estimate
   */
  public Map<Batenpost, Uitkomst<Bedrag>> ontvangenVoor(int jaar, Volumegroep groep) {
    eisJaar(jaar);
    Map<Batenpost, Uitkomst<Bedrag>> ontvangen = new EnumMap<>(Batenpost.class);
    Groepsdeel.van(cijfers().batenPerGroep(), groep)
        .forEach((post, reeks) -> ontvangen.put(post, Aflezing.bedrag(reeks, Momenten.van(jaar))));
    return Maps.immutableEnumMap(ontvangen);
  }

  /**
   * The running costs spread over the groups by people, as choice 10 does per target group
   * (PER_DOELGROEP): cents by largest remainder, ties by the order of the groups, so that the total
   * is that of the line.
   *
   * @param jaar a year of the estimate
   * @return the amounts by group, or the first thing that is missing
   * @throws IllegalArgumentException if the year is not in the estimate
   */
  public Uitkomst<Map<Volumegroep, Bedrag>> uitvoeringPerGroep(int jaar) {
    eisJaar(jaar);
    return new Uitvoeringsdeling(
            Objects.requireNonNull(cijfers().lasten().get(Lastenpost.UITVOERING)),
            cijfers().mensen())
        .op(Momenten.van(jaar));
  }

  /**
   * Who is where after what the choices do: people on social assistance, placed, and with day
   * activities.
   *
   * @param jaar a year of the estimate
   * @return the numbers of people
   * @throws IllegalArgumentException if the year is not in the estimate
   */
  public Bezetting bezetting(int jaar) {
    eisJaar(jaar);
    return Aflezing.bezetting(cijfers().plaatsing(), Momenten.van(jaar));
  }

  /**
   * Who pays care and welfare (choice 6).
   *
   * @param jaar a year of the estimate
   * @return the parts of both payers, which add up to the line
   * @throws IllegalArgumentException if the year is not in the estimate
   */
  public Zorgdeling zorg(int jaar) {
    eisJaar(jaar);
    return Aflezing.zorg(cijfers(), Momenten.van(jaar));
  }

  /**
   * The structural situation: the limit of the paths, not one of the years.
   *
   * @return the situation in the long run
   */
  public Situatie structureel() {
    return uitwerking().structureel();
  }

  /**
   * The key figures that the estimate rests on: those that went into a number that is determined.
   *
   * @return their codes in alphabetical order
   */
  public Set<String> kengetallen() {
    return uitwerking().kengetallen();
  }

  /**
   * The own key figures of the municipality that stand in no formula of the estimate: those of an
   * option that was not chosen, and those that the model does not use.
   *
   * @return their codes, in the order in which they were given
   */
  public Set<String> ongebruikt() {
    return ImmutableSet.copyOf(
        Sets.difference(
            vraag.gemeente().kengetallen().keySet(),
            Reeks.genoemdeKengetallen(rekening().regels().values())));
  }

  /**
   * The documented contradictions in the sources that the estimate touches by its key figures.
   *
   * @return the contradictions, in the order of their catalogue
   */
  public List<Strijdigheid> strijdigheden() {
    return Strijdigheden.met(kengetallen());
  }

  /**
   * What each option that was chosen does in the estimate, also where that is nothing.
   *
   * @return the effects in the order of the choices
   */
  public List<Keuzegevolg> gevolgen() {
    return Keuzegevolgen.van(cijfers().keuzes());
  }

  /**
   * The assumptions that the estimate rests on.
   *
   * @return the assumptions, key figures first in the order of their table
   */
  public List<Aanname> aannames() {
    return uitwerking().aannames();
  }

  /**
   * What is missing.
   *
   * @return the gaps; empty when everything is determined
   */
  public List<Leemte> leemten() {
    return uitwerking().leemten();
  }

  /**
   * The amounts and numbers of a year of which something is missing, or everything.
   *
   * @param jaar a year of the estimate
   * @return their names, in the order of the result; none when the year is complete
   * @throws IllegalArgumentException if the year is not in the estimate
   */
  public Set<String> onvolledig(int jaar) {
    eisJaar(jaar);
    return ImmutableSet.copyOf(
        Maps.filterValues(
                cijfers().regels(), reeks -> Momenten.in(Momenten.van(jaar), reeks.onvolledig()))
            .keySet());
  }

  /**
   * The names of all amounts and numbers of a year, for example {@code lasten.WSW}: groups, people
   * after the choices, money received, money spent and balances, in the order of the result.
   *
   * @return the names
   */
  public static Set<String> regels() {
    return Regelnamen.PER_JAAR;
  }

  /**
   * The title of an amount or a number of people.
   *
   * @param regel its name, see {@link #herleidbaar()}
   * @return a few words
   * @throws IllegalArgumentException if the name is unknown
   */
  public static Tekst titel(String regel) {
    Regelnamen.eis(regel, herleidbaar());
    return Regeltitels.van(regel);
  }

  /**
   * The names that {@link #herleid} takes: those of {@link #regels()}, of the parts of a line that
   * belong to one group, for example {@code lasten.UITKERINGEN.WWB} and {@code
   * lasten.UITVOERING.WWB} (see {@link #uitvoeringPerGroep}), and {@code zorg.EIGEN} and {@code
   * zorg.WMO} (see {@link #zorg}).
   *
   * @return the names
   */
  public static Set<String> herleidbaar() {
    return Regelnamen.HERLEIDBAAR;
  }

  /**
   * The names that {@link #herleidStructureel} takes: groups and money received.
   *
   * @return the names, in the order of the result
   */
  public static Set<String> structureelHerleidbaar() {
    return Regelnamen.STRUCTUREEL;
  }

  /**
   * Unfolds an amount or a number of people.
   *
   * @param jaar a year of the estimate
   * @param regel its name, see {@link #herleidbaar()}
   * @return the number as a tree, down to the figures that go in
   * @throws IllegalArgumentException if the year is not in the estimate, or the name is unknown
   */
  public Herleiding herleid(int jaar, String regel) {
    eisJaar(jaar);
    Regelnamen.eis(regel, herleidbaar());
    return regel(regel).herleiding(Momenten.van(jaar));
  }

  /**
   * Unfolds an amount or a number of people of the structural situation.
   *
   * @param regel its name, see {@link #structureelHerleidbaar()}
   * @return the number as a tree, down to the figures that go in
   * @throws IllegalArgumentException if the name is unknown
   */
  public Herleiding herleidStructureel(String regel) {
    Regelnamen.eis(regel, structureelHerleidbaar());
    return regel(regel).herleiding(Momenten.STRUCTUREEL);
  }

  /**
   * Whether this estimate has a line of {@link #herleidbaar()}: a line of money received of which
   * the municipality gives amounts has no parts by group.
   *
   * @param regel the name
   * @return whether it can be unfolded
   */
  public boolean heeft(String regel) {
    return cijfers().regel(regel).isPresent();
  }

  private Reeks regel(String regel) {
    return rekening()
        .regel(regel)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Line '" + regel + "' has no parts: the municipality gives its amounts"));
  }

  private void eisJaar(int jaar) {
    if (jaar < vraag.van() || jaar > vraag.totEnMet()) {
      throw new IllegalArgumentException(
          "Year " + jaar + ", allowed: " + vraag.van() + " to " + vraag.totEnMet());
    }
  }

  @Override
  public boolean equals(@Nullable Object ander) {
    return ander instanceof Raming raming
        && jaren().equals(raming.jaren())
        && uitgaven().equals(raming.uitgaven())
        && structureel().equals(raming.structureel())
        && aannames().equals(raming.aannames())
        && leemten().equals(raming.leemten());
  }

  @Override
  public int hashCode() {
    return Objects.hash(jaren(), uitgaven(), structureel(), aannames(), leemten());
  }

  /** {@return the years and how many gaps there are} */
  @Override
  public String toString() {
    return "Raming " + vraag.van() + "-" + vraag.totEnMet() + ", " + leemten().size() + " gaps";
  }
}
