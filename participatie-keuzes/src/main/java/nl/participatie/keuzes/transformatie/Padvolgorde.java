package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Transformatieteksten.TRANSFORMATIE;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * Whether what was done was done in order. Of what was done in a period only the first and the last
 * day are known: an order is wrong when no day of it would be right, nor of what came before it.
 */
final class Padvolgorde {

  private final Padstand stand;
  private final Transformatiepad pad;

  /** The first day on which a step that may have been done can have been, after its gates. */
  private final Map<Padstap, LocalDate> vroegst = new EnumMap<>(Padstap.class);

  Padvolgorde(Padstand stand) {
    this.stand = stand;
    this.pad = stand.pad();
    // gates come before what rests on them
    for (Stapstand stap : stand.stappen()) {
      vroegst(stap).ifPresent(dag -> vroegst.put(stap.stap(), dag));
    }
  }

  /** Of a step in a wrong order what is told counts: it holds up nothing that rests on it. */
  private Optional<LocalDate> vroegst(Stapstand stap) {
    if (!stap.status().isGemeld()) {
      return Optional.empty();
    }
    Stapopgave opgave = pad.opgave(stap.stap());
    LocalDate uiterlijk = opgave.gereed().orElseThrow().uiterlijk();
    Optional<LocalDate> naPoorten =
        pad.poorten(stap.stap()).stream()
            .flatMap(poort -> vroegst(poort).stream())
            .max(Comparator.naturalOrder())
            .filter(dag -> !dag.isAfter(uiterlijk));
    return Stream.concat(opgave.vroegstGereed().stream(), naPoorten.stream())
        .max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> vroegst(Padstap stap) {
    return Optional.ofNullable(vroegst.get(stap));
  }

  /** Steps done before what they rest on, in order. */
  List<Bevinding> bevindingen() {
    return stand.stappen().stream()
        .filter(stap -> stap.status() == Padstatus.GEREED)
        .flatMap(stap -> bevinding(stap).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Bevinding> bevinding(Stapstand stap) {
    Afronding gereed = pad.opgave(stap.stap()).gereed().orElseThrow();
    List<Stapstand> later =
        pad.poorten(stap.stap()).stream()
            .flatMap(poort -> stand.stap(poort).stream())
            .filter(poort -> isNa(gereed.uiterlijk(), poort))
            .toList();
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Padsignaal.VOLGORDE.bevinding(
                FluentIterable.of(stap).append(later).transform(Stapstand::stap).toList(),
                TRANSFORMATIE.tekst(
                    "T-02",
                    Transformatieteksten.naam(pad.opgave(stap.stap())),
                    Transformatieteksten.moment(gereed),
                    Transformatieteksten.opsomming(later, this::metMoment)),
                bron(stap.stap())));
  }

  /** Whether a gate was certainly done after a day on which the reference date has been. */
  private boolean isNa(LocalDate dag, Stapstand poort) {
    return !poort.status().isGemeld() || vroegst(poort.stap()).filter(dag::isBefore).isPresent();
  }

  private static Vindplaats bron(Padstap stap) {
    return stap.soort() == Padsoort.VRAAG ? new Vindplaats(Bron.GEEN, "") : stap.vindplaats();
  }

  private Tekst metMoment(Stapstand poort) {
    return Transformatieteksten.metMoment(pad.opgave(poort.stap()), moment(poort));
  }

  /**
   * When a gate was done, if it was: its proposal, or what came before it, can leave it less room
   * than the period that is told.
   */
  private Tekst moment(Stapstand poort) {
    if (!poort.status().isGemeld()) {
      return TRANSFORMATIE.tekst("moment.OPEN");
    }
    Afronding gereed = pad.opgave(poort.stap()).gereed().orElseThrow();
    return vroegst(poort.stap())
        .filter(dag -> !gereed.vanaf().equals(Optional.of(dag)))
        .map(dag -> TRANSFORMATIE.tekst("moment.NIET_VOOR", Transformatieteksten.dag(dag)))
        .orElseGet(() -> Transformatieteksten.moment(gereed));
  }
}
