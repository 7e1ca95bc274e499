package nl.participatie.keuzes.transformatie;

import static nl.participatie.keuzes.transformatie.Transformatieteksten.TRANSFORMATIE;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.dossier.Beslisser;
import nl.participatie.model.taal.Tekst;

/**
 * What there is to say about a path on a date. Of what was done in a period only the first and the
 * last day are known: a planned start is too early while its gates need not be done by then.
 */
final class Padbevindingen {

  private final Padstand stand;
  private final Transformatiepad pad;

  Padbevindingen(Padstand stand) {
    this.stand = stand;
    this.pad = stand.pad();
  }

  /** By code; those of one code in the order of the steps. */
  List<Bevinding> alle() {
    ImmutableList.Builder<Bevinding> alle = ImmutableList.builder();
    Optional<LocalDate> gepland = pad.start();
    // of a start that has happened its own day tells whether it came too early
    Optional<LocalDate> open = gepland.filter(dag -> stand.start().status() != Padstatus.GEREED);
    open.flatMap(this::voorPoorten).ifPresent(alle::add);
    alle.addAll(new Padvolgorde(stand).bevindingen());
    stand.stappen().forEach(stap -> anderOrgaan(stap).ifPresent(alle::add));
    stand.stappen().forEach(stap -> beslisserOnbekend(stap).ifPresent(alle::add));
    open.flatMap(this::vraagOpen).ifPresent(alle::add);
    open.flatMap(this::verstreken).ifPresent(alle::add);
    open.flatMap(this::nietBepaald).ifPresent(alle::add);
    open.flatMap(this::nietGemeld).ifPresent(alle::add);
    gepland.flatMap(this::opAndereDag).ifPresent(alle::add);
    return alle.build();
  }

  private Optional<Bevinding> voorPoorten(LocalDate gepland) {
    Stapeinde einde = stand.start().einde();
    if (!gepland.isBefore(einde.nietEerderDan())) {
      return Optional.empty();
    }
    List<Stapstand> later =
        poorten(Padstap.START).stream()
            .flatMap(poort -> laterDan(gepland, poort).stream())
            .distinct()
            .sorted(Comparator.comparing(Stapstand::stap))
            .toList();
    return Optional.of(
        Padsignaal.START_VOOR_POORTEN.bevinding(
            metStart(later),
            TRANSFORMATIE.tekst(
                einde.dag().isPresent() ? "T-01.BEPAALD" : "T-01.ONBEPAALD",
                Transformatieteksten.dag(gepland),
                Transformatieteksten.opsomming(
                    later,
                    poort ->
                        Transformatieteksten.metMoment(pad.opgave(poort.stap()), vooruit(poort))),
                Transformatieteksten.dag(einde.nietEerderDan()),
                metPeriode(gepland))));
  }

  /** What is done on an unknown day counts at its last day: that has to be told where it counts. */
  private Tekst metPeriode(LocalDate gepland) {
    boolean isPeriode =
        stand.stappen().stream()
            .filter(stap -> stap.stap() != Padstap.START && stap.status().isGemeld())
            .map(stap -> pad.opgave(stap.stap()).gereed().orElseThrow())
            .filter(gereed -> !gereed.isDag())
            .map(Afronding::uiterlijk)
            .anyMatch(dag -> dag.isAfter(gepland) || dag.isAfter(stand.peildatum()));
    return isPeriode ? TRANSFORMATIE.tekst("T-01.PERIODE") : Tekst.gelijk("");
  }

  /** A gate that comes after a day, or behind one that was told as done what comes after it. */
  private List<Stapstand> laterDan(LocalDate dag, Stapstand poort) {
    if (!dag.isBefore(poort.einde().nietEerderDan())) {
      return List.of();
    }
    boolean isEigenDag =
        !poort.status().isGemeld()
            || pad.opgave(poort.stap()).gereed().orElseThrow().uiterlijk().isAfter(dag);
    return isEigenDag
        ? List.of(poort)
        : poorten(poort.stap()).stream().flatMap(ervoor -> laterDan(dag, ervoor).stream()).toList();
  }

  private Optional<Bevinding> anderOrgaan(Stapstand stap) {
    return vastgesteldDoor(stap)
        .filter(wie -> wie != Beslisser.RAAD && wie != Beslisser.ONBEKEND)
        .map(
            wie ->
                Padsignaal.ANDER_ORGAAN.bevinding(
                    List.of(stap.stap()), TRANSFORMATIE.tekst("T-03", naam(stap), wie.titel())));
  }

  private Optional<Bevinding> beslisserOnbekend(Stapstand stap) {
    return vastgesteldDoor(stap)
        .filter(wie -> wie == Beslisser.ONBEKEND)
        .map(
            wie ->
                Padsignaal.BESLISSER_ONBEKEND.bevinding(
                    List.of(stap.stap()), TRANSFORMATIE.tekst("T-04", naam(stap))));
  }

  /** Who adopted a plan; empty for what is not, or not certainly, adopted. */
  private Optional<Beslisser> vastgesteldDoor(Stapstand stap) {
    boolean isVastgesteld =
        stap.stap().soort() == Padsoort.VASTSTELLING && stap.status() == Padstatus.GEREED;
    return isVastgesteld
        ? Optional.of(pad.opgave(stap.stap()).beslisser().orElse(Beslisser.ONBEKEND))
        : Optional.empty();
  }

  private Optional<Bevinding> vraagOpen(LocalDate gepland) {
    List<Stapstand> open =
        open().stream().filter(stap -> stap.stap().soort() == Padsoort.VRAAG).toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(overStart(Padsignaal.VRAAG_OPEN, gepland, open));
  }

  private Optional<Bevinding> verstreken(LocalDate gepland) {
    return open().isEmpty() || !gepland.isBefore(stand.peildatum())
        ? Optional.empty()
        : Optional.of(overStart(Padsignaal.START_VERSTREKEN, gepland, open()));
  }

  private Optional<Bevinding> nietBepaald(LocalDate gepland) {
    return stand
        .vroegsteStart()
        .ontbrekend()
        .map(
            reden ->
                Padsignaal.START_NIET_BEPAALD.bevinding(
                    FluentIterable.of(Padstap.START)
                        .append(stand.start().einde().ontbreekt())
                        .toList(),
                    TRANSFORMATIE.tekst(
                        "T-07", Transformatieteksten.dag(gepland), reden.toelichting())));
  }

  private Optional<Bevinding> nietGemeld(LocalDate gepland) {
    return open().isEmpty()
            && gepland.isBefore(stand.peildatum())
            && !stand.start().status().isGemeld()
        ? Optional.of(overStart(Padsignaal.START_NIET_GEMELD, gepland, List.of()))
        : Optional.empty();
  }

  /** Started, on a day that was certainly not the planned one. */
  private Optional<Bevinding> opAndereDag(LocalDate gepland) {
    if (stand.start().status() != Padstatus.GEREED) {
      return Optional.empty();
    }
    Stapopgave start = pad.opgave(Padstap.START);
    Afronding gereed = start.gereed().orElseThrow();
    boolean isAnders =
        gepland.isAfter(gereed.uiterlijk())
            || start.vroegstGereed().filter(gepland::isBefore).isPresent();
    return isAnders
        ? Optional.of(
            Padsignaal.START_OP_ANDERE_DAG.bevinding(
                List.of(Padstap.START),
                TRANSFORMATIE.tekst(
                    "T-09",
                    Transformatieteksten.dag(gepland),
                    Transformatieteksten.moment(gereed))))
        : Optional.empty();
  }

  private Bevinding overStart(Padsignaal signaal, LocalDate gepland, List<Stapstand> stappen) {
    return signaal.bevinding(
        metStart(stappen),
        TRANSFORMATIE.tekst(
            signaal.code(),
            Transformatieteksten.dag(gepland),
            Transformatieteksten.opsomming(stappen, this::naam)));
  }

  /** What comes before the start and is certainly not done. */
  private List<Stapstand> open() {
    return stand.stappen().stream()
        .filter(stap -> stap.stap() != Padstap.START && !stap.status().isGemeld())
        .toList();
  }

  private List<Stapstand> poorten(Padstap stap) {
    return pad.poorten(stap).stream().flatMap(poort -> stand.stap(poort).stream()).toList();
  }

  private static Collection<Padstap> metStart(List<Stapstand> stappen) {
    return FluentIterable.of(Padstap.START)
        .append(stappen.stream().map(Stapstand::stap).toList())
        .toList();
  }

  private Tekst naam(Stapstand stap) {
    return Transformatieteksten.naam(pad.opgave(stap.stap()));
  }

  /** When a gate was or will be done. */
  private Tekst vooruit(Stapstand poort) {
    return poort.status().isGemeld()
        ? Transformatieteksten.moment(pad.opgave(poort.stap()).gereed().orElseThrow())
        : TRANSFORMATIE.tekst(
            "moment.VROEGST", Transformatieteksten.dag(poort.einde().nietEerderDan()));
  }
}
