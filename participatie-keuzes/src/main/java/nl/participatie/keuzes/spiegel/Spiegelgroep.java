package nl.participatie.keuzes.spiegel;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.gemeente.Arbeidsmarktregio;
import nl.participatie.model.gemeente.Gebiedsindeling;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;

/**
 * A group of municipalities at a date, to hold one of them, or another, beside: a labour-market
 * region or any group (report 8.2: the choice monitor and mirror, where possible for the region).
 *
 * <p><b>Who is counted.</b> Every municipality that is given, once; the country as a whole ({@link
 * Gemeentecode#LAND}) is none, and would hide that a number is smaller than it seems. The table
 * follows from the group alone: it is the same whoever looks into the mirror, a member or not, and
 * does not move with what a reader says about the own municipality. Mirrors of one group can thus
 * be laid side by side, or asked for over and over, and tell no more than one of them.
 *
 * <p><b>The limit.</b> No number below five is shown. Each member knows where it stands itself and
 * can subtract that, so that five others have to remain: the smallest number that stands in the
 * table is {@value #KLEINSTE_OMVANG}, and a group with fewer members shows nothing. A zero is below
 * the limit like any other number.
 *
 * <p><b>What cannot be worked out.</b> For a reader who knows the position of one member, adds and
 * subtracts all that is shown of a choice, and knows that deciding and having an option go
 * together:
 *
 * <ul>
 *   <li>each hidden number below the limit may, for all that is shown, be five others or more;
 *   <li>even if the rule for hiding is known as well, at least two values remain for it.
 * </ul>
 *
 * <p>Outside this guarantee: how many files tell a choice and its decision in different ways (see
 * {@link Openkeuze#OPEN}), which says how files are filled and not where anybody stands; members
 * who tell each other their positions, groups or dates that differ in a few members or decisions
 * and are all published, and the neighbours of a {@link Spiegel}, who are named.
 */
public final class Spiegelgroep {

  /** The size from which a group shows anything, and the smallest number shown: 5 others and 1. */
  public static final int KLEINSTE_OMVANG = 6;

  private final LocalDate peildatum;
  private final ImmutableList<Gemeentestand> leden;
  private final ImmutableList<Groepskeuze> keuzes;

  private Spiegelgroep(LocalDate peildatum, ImmutableList<Gemeentestand> leden) {
    this.peildatum = peildatum;
    this.leden = leden;
    this.keuzes = Groepstelling.tel(leden);
  }

  /**
   * A group of municipalities.
   *
   * @param gemeenten the municipalities, in any order; those without a code are each counted, the
   *     country as a whole is not
   * @param peildatum the reference date, inclusive
   * @return the group
   * @throws IllegalArgumentException if two have one code
   */
  public static Spiegelgroep van(Collection<Gemeenteprofiel> gemeenten, LocalDate peildatum) {
    Set<Gemeentecode> codes = new HashSet<>();
    ImmutableList.Builder<Gemeentestand> leden = ImmutableList.builder();
    for (Gemeenteprofiel gemeente : gemeenten) {
      if (gemeente.code().isPresent() && !codes.add(gemeente.code().get())) {
        throw new IllegalArgumentException(
            "Two municipalities of the group have code " + gemeente.code().get());
      }
      if (!gemeente.code().equals(Optional.of(Gemeentecode.LAND))) {
        leden.add(Gemeentestand.van(gemeente, peildatum));
      }
    }
    return new Spiegelgroep(peildatum, leden.build());
  }

  /**
   * The labour-market region of a municipality.
   *
   * @param gemeente the municipality
   * @return the name that it gives, or else that of its region in the division of 2015 by its own
   *     name; empty when neither is known
   */
  public static Optional<String> regioVan(Gemeenteprofiel gemeente) {
    return gemeente
        .arbeidsmarktregio()
        .or(
            () ->
                gemeente
                    .naam()
                    .flatMap(Gebiedsindeling.van2015()::regioVan)
                    .map(Arbeidsmarktregio::naam));
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
   * The size of the group.
   *
   * @return the number of municipalities
   */
  public int omvang() {
    return leden.size();
  }

  /**
   * Why nothing or not everything is shown.
   *
   * @return {@link Afscherming#GROEP_TE_KLEIN} when nothing is shown; {@link
   *     Afscherming#HERLEIDBAAR} when some number is hidden; empty when none is
   */
  public Optional<Afscherming> afscherming() {
    return keuzes.stream()
        .flatMap(Groepskeuze::cellen)
        .flatMap(cel -> cel.afscherming().stream())
        .findFirst();
  }

  /**
   * How the group is spread over the choices.
   *
   * @return the distributions of each of the 19 choices, in order
   */
  public List<Groepskeuze> keuzes() {
    return keuzes;
  }

  /** The positions of the members; not for showing. */
  List<Gemeentestand> leden() {
    return leden;
  }

  /** {@return size and date; never a position} */
  @Override
  public String toString() {
    return "Spiegelgroep[" + omvang() + ", " + peildatum + "]";
  }
}
