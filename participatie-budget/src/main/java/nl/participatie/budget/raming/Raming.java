package nl.participatie.budget.raming;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.GrootsteRest;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.budget.internal.Postmap;
import nl.participatie.budget.volume.Volumes;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Strijdigheden;
import nl.participatie.model.bron.Strijdigheid;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Personen;
import nl.participatie.model.middelen.Batenpost;
import nl.participatie.model.middelen.Lastenpost;
import nl.participatie.model.middelen.Saldopost;
import org.jspecify.annotations.Nullable;

/**
 * A multi-year estimate (raming) of a municipality: groups, money received, money spent and what is
 * left by year, the structural situation beside them, and everything it rests on or lacks. Constant
 * prices of 2015-01-01 unless the options say otherwise.
 *
 * <p>An immutable value: two estimates are equal when all they show is. The numbers are held as
 * columns; the values by year are made when they are first asked for, the tree of an amount each
 * time it is.
 */
public final class Raming {

  private static final long CENTEN = 100;
  private static final long DUIZENDSTEN = 1000;

  private final int van;
  private final int totEnMet;
  private final Set<String> eigen;
  private final Doorrekening cijfers;
  private final Supplier<ImmutableSortedMap<Integer, Situatie>> jaren;
  private final Supplier<ImmutableSortedMap<Integer, Uitgaven>> uitgaven;
  private final Supplier<Situatie> structureel;
  private final Supplier<Set<String>> kengetallen;
  private final Supplier<List<Aanname>> aannames;
  private final Supplier<List<Leemte>> leemten;

  Raming(Ramingsvraag vraag, Kengetallen figuren, Doorrekening cijfers) {
    this.van = vraag.van();
    this.totEnMet = vraag.totEnMet();
    this.eigen = vraag.gemeente().kengetallen().keySet();
    this.cijfers = cijfers;
    this.jaren = Suppliers.memoize(() -> perJaar(this::situatie));
    this.uitgaven = Suppliers.memoize(() -> perJaar(this::uitgavenOp));
    this.structureel = Suppliers.memoize(() -> situatie(Momenten.STRUCTUREEL));
    this.kengetallen =
        Suppliers.memoize(
            () -> ImmutableSortedSet.copyOf(Reeks.kengetallen(cijfers.regels().values())));
    this.aannames = Suppliers.memoize(() -> Aannames.van(vraag, figuren, kengetallen()));
    this.leemten = Suppliers.memoize(() -> Leemten.van(cijfers, van, totEnMet));
  }

  /**
   * The situation of every year: groups and money received.
   *
   * @return the situations by year
   */
  public ImmutableSortedMap<Integer, Situatie> jaren() {
    return jaren.get();
  }

  /**
   * What is spent and what is left in every year.
   *
   * @return spending and balances by year
   */
  public ImmutableSortedMap<Integer, Uitgaven> uitgaven() {
    return uitgaven.get();
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
    cijfers
        .perGroep()
        .getOrDefault(groep, Map.of())
        .forEach((post, reeks) -> uitgaven.put(post, deelsom(reeks, Momenten.van(jaar))));
    return Maps.immutableEnumMap(uitgaven);
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
    int moment = Momenten.van(jaar);
    Reeks uitvoering = Objects.requireNonNull(cijfers.lasten().get(Lastenpost.UITVOERING));
    List<Reeks> nodig = new ArrayList<>(List.of(uitvoering));
    nodig.addAll(cijfers.mensen().values());
    for (Reeks reeks : nodig) {
      if (Momenten.in(moment, reeks.onvolledig())) {
        return Uitkomst.onbepaald(reeks.ontbrekend(moment).iterator().next());
      }
    }
    long[] mensen =
        cijfers.mensen().values().stream()
            .mapToLong(reeks -> reeks.getallen().in(moment, DUIZENDSTEN))
            .toArray();
    long[] centen = GrootsteRest.verdeel(uitvoering.getallen().in(moment, CENTEN), mensen);
    Map<Volumegroep, Bedrag> verdeeld = new EnumMap<>(Volumegroep.class);
    int plaats = 0;
    for (Volumegroep groep : cijfers.mensen().keySet()) {
      verdeeld.put(groep, Bedrag.ofCent(centen[plaats]));
      plaats++;
    }
    return Uitkomst.van(Maps.immutableEnumMap(verdeeld));
  }

  /**
   * The structural situation: the limit of the paths, not one of the years.
   *
   * @return the situation in the long run
   */
  public Situatie structureel() {
    return structureel.get();
  }

  /**
   * The key figures that the estimate rests on: those that went into a number that is determined.
   *
   * @return their codes in alphabetical order
   */
  public Set<String> kengetallen() {
    return kengetallen.get();
  }

  /**
   * The own key figures of the municipality that no number of the estimate rests on: those of an
   * option that was not chosen, and those that the model does not use.
   *
   * @return their codes, in the order in which they were given
   */
  public Set<String> ongebruikt() {
    return ImmutableSet.copyOf(Sets.difference(eigen, kengetallen()));
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
   * The assumptions that the estimate rests on.
   *
   * @return the assumptions, key figures first in the order of their table
   */
  public List<Aanname> aannames() {
    return aannames.get();
  }

  /**
   * What is missing.
   *
   * @return the gaps; empty when everything is determined
   */
  public List<Leemte> leemten() {
    return leemten.get();
  }

  /**
   * The names of all amounts and numbers of a year, for example {@code lasten.WSW}: groups, money
   * received, money spent and balances, in the order of the result.
   *
   * @return the names
   */
  public static Set<String> regels() {
    return Regelnamen.PER_JAAR;
  }

  /**
   * The names that {@link #herleid} takes: those of {@link #regels()}, and of the parts of a line
   * that belong to one group, for example {@code lasten.UITKERINGEN.WWB}.
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
    return cijfers.regel(regel).herleiding(Momenten.van(jaar));
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
    return cijfers.regel(regel).herleiding(Momenten.STRUCTUREEL);
  }

  private void eisJaar(int jaar) {
    if (jaar < van || jaar > totEnMet) {
      throw new IllegalArgumentException("Year " + jaar + ", allowed: " + van + " to " + totEnMet);
    }
  }

  private <T> ImmutableSortedMap<Integer, T> perJaar(IntFunction<T> functie) {
    ImmutableSortedMap.Builder<Integer, T> perJaar = ImmutableSortedMap.naturalOrder();
    for (int jaar = van; jaar <= totEnMet; jaar++) {
      perJaar.put(jaar, functie.apply(Momenten.van(jaar)));
    }
    return perJaar.buildOrThrow();
  }

  private Situatie situatie(int moment) {
    Map<Volumegroep, Uitkomst<Personen>> volumes =
        Postmap.map(
            Volumegroep.class,
            cijfers.mensen(),
            reeks -> uitkomst(reeks, moment, Raming::personen));
    Map<Batenpost, Uitkomst<Bedrag>> baten =
        Postmap.map(
            Batenpost.class, cijfers.baten(), reeks -> uitkomst(reeks, moment, Raming::bedrag));
    return new Situatie(new Volumes(volumes), baten);
  }

  private Uitgaven uitgavenOp(int moment) {
    return new Uitgaven(
        Postmap.map(Lastenpost.class, cijfers.lasten(), reeks -> deelsom(reeks, moment)),
        Postmap.map(Saldopost.class, cijfers.saldi(), reeks -> deelsom(reeks, moment)));
  }

  /** Reads one number of a column. */
  private interface Lezer<T> {
    T op(Reeks reeks, int moment);
  }

  private static <T> Uitkomst<T> uitkomst(Reeks reeks, int moment, Lezer<T> lezer) {
    return Momenten.in(moment, reeks.open())
        ? Uitkomst.onbepaald(reeks.ontbrekend(moment).iterator().next())
        : Uitkomst.van(lezer.op(reeks, moment));
  }

  private static Deelsom deelsom(Reeks reeks, int moment) {
    if (!Momenten.in(moment, reeks.onvolledig())) {
      Bedrag bedrag = bedrag(reeks, moment);
      return bedrag.equals(Bedrag.NUL) ? Deelsom.NUL : new Deelsom(Optional.of(bedrag), List.of());
    }
    List<Onbepaald> ontbreekt = List.copyOf(reeks.ontbrekend(moment));
    return Momenten.in(moment, reeks.open())
        ? new Deelsom(Optional.empty(), ontbreekt)
        : new Deelsom(Optional.of(bedrag(reeks, moment)), ontbreekt);
  }

  private static Bedrag bedrag(Reeks reeks, int moment) {
    return Bedrag.ofCent(reeks.getallen().in(moment, CENTEN));
  }

  private static Personen personen(Reeks reeks, int moment) {
    return Personen.ofDuizendsten(reeks.getallen().in(moment, DUIZENDSTEN));
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
    return "Raming " + van + "-" + totEnMet + ", " + leemten().size() + " gaps";
  }
}
