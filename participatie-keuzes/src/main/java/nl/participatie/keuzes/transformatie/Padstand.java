package nl.participatie.keuzes.transformatie;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;

/**
 * How far a path is on a date: what is done, what can begin, what is blocked and by what, when the
 * service can start at the earliest, and what there is to say. Immutable; made by {@link
 * Transformatiepad#op}.
 */
public final class Padstand {

  private final Transformatiepad pad;
  private final LocalDate peildatum;
  private final ImmutableMap<Padstap, Stapstand> stappen;

  Padstand(Transformatiepad pad, LocalDate peildatum) {
    this.pad = pad;
    this.peildatum = peildatum;
    Map<Padstap, Stapstand> gelopen = new EnumMap<>(Padstap.class);
    // gates come before what rests on them
    for (Padstap stap : pad.stappen()) {
      List<Stapstand> poorten = pad.poorten(stap).stream().map(gelopen::get).toList();
      gelopen.put(stap, stand(pad.opgave(stap), poorten));
    }
    this.stappen = Maps.immutableEnumMap(gelopen);
  }

  private Stapstand stand(Stapopgave opgave, List<Stapstand> poorten) {
    Set<Padstap> dicht = EnumSet.noneOf(Padstap.class);
    poorten.forEach(poort -> dicht.addAll(poort.houdtDicht()));
    Padstatus status =
        gemeld(opgave).orElse(dicht.isEmpty() ? Padstatus.TE_DOEN : Padstatus.GEBLOKKEERD);
    return new Stapstand(
        opgave.stap(), status, ImmutableList.copyOf(dicht), einde(opgave, status, poorten));
  }

  /** What is told of it, if it may have happened by now. */
  private Optional<Padstatus> gemeld(Stapopgave opgave) {
    boolean isLater = opgave.vroegstGereed().filter(peildatum::isBefore).isPresent();
    return opgave
        .gereed()
        .filter(gereed -> !isLater)
        .map(
            gereed ->
                gereed.uiterlijk().isAfter(peildatum)
                    ? Padstatus.MOGELIJK_GEREED
                    : Padstatus.GEREED);
  }

  private Stapeinde einde(Stapopgave opgave, Padstatus status, List<Stapstand> poorten) {
    if (opgave.stap() == Padstap.START) {
      return naPoorten(Padgrenzen.EERSTE_START, poorten);
    }
    if (status.isGemeld()) {
      // what it rests on still has to be done, also when the step did not wait for it
      return naPoorten(opgave.gereed().orElseThrow().uiterlijk(), poorten);
    }
    Stapeinde begin = naPoorten(peildatum, poorten);
    LocalDate klaar = begin.nietEerderDan().plusWeeks(opgave.duurWeken().orElse(0));
    Set<Padstap> ontbreekt = EnumSet.noneOf(Padstap.class);
    ontbreekt.addAll(begin.ontbreekt());
    if (opgave.duurWeken().isEmpty() && opgave.verwacht().isEmpty()) {
      ontbreekt.add(opgave.stap());
    }
    return new Stapeinde(
        nietVoor(opgave.voorgesteld(), nietVoor(opgave.verwacht(), klaar)), ontbreekt);
  }

  private static LocalDate nietVoor(Optional<LocalDate> eerste, LocalDate dag) {
    return eerste.filter(dag::isBefore).orElse(dag);
  }

  /** The day on which all gates are done, and not before another one. */
  private static Stapeinde naPoorten(LocalDate eerste, List<Stapstand> poorten) {
    LocalDate laatste = eerste;
    Set<Padstap> ontbreekt = EnumSet.noneOf(Padstap.class);
    for (Stapstand poort : poorten) {
      LocalDate dag = poort.einde().nietEerderDan();
      laatste = dag.isAfter(laatste) ? dag : laatste;
      ontbreekt.addAll(poort.einde().ontbreekt());
    }
    return new Stapeinde(laatste, ontbreekt);
  }

  /**
   * The path.
   *
   * @return the path
   */
  public Transformatiepad pad() {
    return pad;
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
   * How far each step is.
   *
   * @return the steps of the path, in order
   */
  public Collection<Stapstand> stappen() {
    return stappen.values();
  }

  /**
   * How far a step is.
   *
   * @param stap the step
   * @return its state, or empty when the path does not have that step
   */
  public Optional<Stapstand> stap(Padstap stap) {
    return Optional.ofNullable(stappen.get(stap));
  }

  /**
   * The first day on which the integral service can start: the day on which everything that the
   * start rests on is done, never before 2013-01-01. It does not look at the planned start, nor at
   * whether the service has started.
   *
   * <p>The longest way through what remains. A step that is done, or perhaps done, counts at its
   * last possible day; what it rests on has to be done all the same, also when the step did not
   * wait for it. Any other step begins when its gates are done, not before the reference date,
   * takes its {@code duurWeken} calendar weeks, and is not done before its {@code verwacht}, nor
   * before it is proposed.
   *
   * @return the day; not determined while a step that remains has neither, naming those steps
   */
  public Uitkomst<LocalDate> vroegsteStart() {
    Stapeinde einde = start().einde();
    return einde
        .dag()
        .map(Uitkomst::van)
        .orElseGet(
            () ->
                Uitkomst.onbepaald(
                    new Onbepaald(
                        Transformatiepad.DEEL + ".stappen",
                        Onbepaald.Reden.NIET_OPGEGEVEN,
                        Transformatieteksten.TRANSFORMATIE.tekst(
                            "onbepaald",
                            Transformatieteksten.opsomming(
                                einde.ontbreekt(),
                                stap -> Transformatieteksten.naam(pad.opgave(stap)))))));
  }

  /** The start, with which every path ends. */
  Stapstand start() {
    return stap(Padstap.START).orElseThrow();
  }

  /**
   * What there is to say.
   *
   * @return the findings by the codes of {@link Padsignaal}, those of one code in the order of the
   *     steps
   */
  public List<Bevinding> bevindingen() {
    return ImmutableList.copyOf(new Padbevindingen(this).alle());
  }
}
