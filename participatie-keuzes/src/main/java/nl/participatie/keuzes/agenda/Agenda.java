package nl.participatie.keuzes.agenda;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.keuzes.ruimte.Conflict;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.keuzes.ruimte.Optiestand;
import nl.participatie.keuzes.ruimte.Verkenning;
import nl.participatie.keuzes.ruimte.Verklaring;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * What to decide next, in order: the structured agenda of the sturingsmodel.
 *
 * <p>Vision precedes policy and financial steering, these precede steering on target groups and on
 * the process, these precede organisation and efficiency (report 1.2). Among choices of one rank
 * the one that settles most comes first: with every complete profile that is left equally likely,
 * the one with the lowest expected number that remains; ties by number. The order is static: it
 * does not assume what is decided next.
 *
 * @param aantal the exact number of complete profiles that what is decided leaves; 0 when it
 *     conflicts
 * @param punten the choices still to be made, from the first to the last; when what is decided
 *     conflicts, by rank and number
 * @param vooruitBesloten the choices decided though a preceding block is not complete, in order
 * @param afgeleid the options of open choices that are implied or excluded, each with all minimal
 *     reasons, in the order of the catalogue. An option that the rules exclude whatever is decided
 *     is among them; when what is decided conflicts, so is every option of an open choice
 * @param conflicten the minimal conflicts among what is decided, those of the fewest decisions
 *     first; none unless {@code aantal} is 0
 */
public record Agenda(
    long aantal,
    List<Agendapunt> punten,
    List<Vooruitbesloten> vooruitBesloten,
    List<Verklaring> afgeleid,
    List<Conflict> conflicten) {

  /** The weakest strength of a rule that binds, unless a caller says otherwise. */
  public static final Sterkte DREMPEL = Sterkte.STERK;

  /** What settles most first; undetermined ones, which only come all together, are equal. */
  private static final Comparator<Agendapunt> VOLGORDE =
      Comparator.comparing(Agendapunt::voorrang)
          .thenComparing(punt -> punt.verwachtOver().optioneel().orElse(Breuk.NUL))
          .thenComparing(Agendapunt::keuze);

  /**
   * Creates an agenda.
   *
   * @param aantal the number of profiles left
   * @param punten the choices still to be made
   * @param vooruitBesloten the choices decided ahead
   * @param afgeleid the options implied or excluded
   * @param conflicten the conflicts
   */
  public Agenda {
    punten = ImmutableList.copyOf(punten);
    vooruitBesloten = ImmutableList.copyOf(vooruitBesloten);
    afgeleid = ImmutableList.copyOf(afgeleid);
    conflicten = ImmutableList.copyOf(conflicten);
  }

  /**
   * The agenda of a municipality under the standard rules from {@link #DREMPEL} up. Decided is what
   * {@link Gemeenteprofiel#profielOp} gives: the choices that the municipality states, or else what
   * its dossier has decided by then, provisional decisions included. A decision that names no
   * option leaves its choice open.
   *
   * @param gemeente the municipality
   * @param peildatum the reference date, inclusive
   * @return the agenda
   */
  public static Agenda van(Gemeenteprofiel gemeente, LocalDate peildatum) {
    return van(
        Keuzeruimte.van(Regelset.standaard(), peildatum, DREMPEL), gemeente.profielOp(peildatum));
  }

  /**
   * The agenda after some decisions.
   *
   * @param ruimte the space, prepared for a date, a set of rules and a threshold
   * @param besloten what is decided
   * @return the agenda
   * @throws Rekengrens if what is decided conflicts in too many ways to list, which the standard
   *     rules never cause
   */
  public static Agenda van(Keuzeruimte ruimte, Keuzeprofiel besloten) {
    long aantal = ruimte.aantal(besloten);
    List<Conflict> conflicten = aantal == 0 ? ruimte.conflicten(besloten) : List.of();
    return new Agenda(
        aantal,
        punten(ruimte, besloten, conflicten),
        vooruit(besloten),
        afgeleid(ruimte, besloten),
        conflicten);
  }

  private static List<Agendapunt> punten(
      Keuzeruimte ruimte, Keuzeprofiel besloten, List<Conflict> conflicten) {
    Optional<Uitkomst<Optieverdeling>> geen =
        conflicten.isEmpty()
            ? Optional.empty()
            : Optional.of(Uitkomst.onbepaald(Tegenstrijdigheid.reden(conflicten)));
    Set<Keuze> open = besloten.open();
    return open.stream()
        .map(
            keuze ->
                new Agendapunt(
                    keuze,
                    eerst(keuze, open),
                    geen.orElseGet(() -> Uitkomst.van(verdeling(ruimte, besloten, keuze)))))
        .sorted(VOLGORDE)
        .toList();
  }

  private static Optieverdeling verdeling(Keuzeruimte ruimte, Keuzeprofiel besloten, Keuze keuze) {
    Map<Optie, Long> aantallen = new EnumMap<>(Optie.class);
    for (Optie optie : keuze.opties()) {
      aantallen.put(optie, ruimte.aantal(besloten.met(optie)));
    }
    return new Optieverdeling(aantallen);
  }

  private static List<Vooruitbesloten> vooruit(Keuzeprofiel besloten) {
    Set<Keuze> open = besloten.open();
    return besloten.opties().stream()
        .map(optie -> new Vooruitbesloten(optie.keuze(), eerst(optie.keuze(), open)))
        .filter(keuze -> !keuze.open().isEmpty())
        .toList();
  }

  /** The open choices whose block precedes that of a choice. */
  private static List<Keuze> eerst(Keuze keuze, Set<Keuze> open) {
    Voorrang eigen = Voorrang.van(keuze.blok());
    return open.stream().filter(een -> Voorrang.van(een.blok()).gaatVoor(eigen)).toList();
  }

  private static List<Verklaring> afgeleid(Keuzeruimte ruimte, Keuzeprofiel besloten) {
    Verkenning verkenning = ruimte.verken(besloten);
    Stream<Optie> opties = besloten.open().stream().flatMap(keuze -> keuze.opties().stream());
    return ruimte.verklaar(
        besloten, opties.filter(optie -> verkenning.stand(optie) != Optiestand.OPEN).toList());
  }
}
