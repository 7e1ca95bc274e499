package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.uitvoering.Deelproces;

/**
 * What there is to say about assignments one by one. Council or executive that directs itself gave
 * nothing away: budget, result and authority are its own, so that there is nothing to ask (a
 * reading of this library, on municipality X in report 7.2).
 */
final class Lijnbevindingen {

  /** Where rights and duties are fixed: a reading of this library. */
  private static final Set<Deelproces> RECHTEN = Set.of(Deelproces.AANMELDING, Deelproces.INTAKE);

  private final Regienetwerk netwerk;

  Lijnbevindingen(Regienetwerk netwerk) {
    this.netwerk = netwerk;
  }

  /** The codes of an assignment and of its parties. */
  static List<String> onderwerp(Lijn lijn) {
    return List.of(lijn.naam(), lijn.van().code(), lijn.aan().code());
  }

  /** What directors lack, or may lack: a say, responsibility, authority. */
  List<Bevinding> vanRegisseurs(Toekenning stand) {
    boolean isNee = stand == Toekenning.NEE;
    return Stream.of(
            vanRegisseurs(
                isNee ? Regiesignaal.GEEN_ZEGGENSCHAP : Regiesignaal.ZEGGENSCHAP_ONBEKEND,
                opdracht -> opdracht.zeggenschap() == stand),
            vanRegisseurs(
                isNee
                    ? Regiesignaal.GEEN_RESULTAATVERANTWOORDELIJKHEID
                    : Regiesignaal.RESULTAATVERANTWOORDELIJKHEID_ONBEKEND,
                opdracht -> opdracht.resultaatverantwoordelijk() == stand),
            vanRegisseurs(
                isNee ? Regiesignaal.GEEN_BEVOEGDHEID : Regiesignaal.BEVOEGDHEID_ONBEKEND,
                opdracht -> opdracht.bevoegd() == stand))
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Bevinding> vanRegisseurs(Regiesignaal signaal, Predicate<Opdracht> welke) {
    return alle(
        signaal,
        lijn ->
            lijn.maaktRegisseur()
                && !lijn.aan().heeftBeleidsregie()
                && welke.test(lijn.opdracht()));
  }

  /** Subcontractors with an assignment that is open, or may be. */
  List<Bevinding> vanOnderaannemers(Toekenning afgebakend) {
    return alle(
        afgebakend == Toekenning.NEE
            ? Regiesignaal.OPEN_OPDRACHT
            : Regiesignaal.AFBAKENING_ONBEKEND,
        lijn -> lijn.isOnderaanneming() && lijn.opdracht().afgebakend() == afgebakend);
  }

  /** Direction assigned by somebody without policy direction. */
  List<Bevinding> regieDoorAnder() {
    return alle(
        Regiesignaal.REGIE_DOOR_ANDER,
        lijn ->
            lijn.opdracht().soort() == Opdrachtsoort.UITVOERINGSREGIE && !lijn.maaktRegisseur());
  }

  /**
   * Registration or intake with a party that is no public body, or may be none: where an assignment
   * names it, or hands over direction over every part-process. A contribution that names no
   * part-process is taken to leave the fixing of rights and duties where the law puts it.
   */
  List<Bevinding> rechten() {
    return Stream.of(
            rechten(Regiesignaal.RECHTEN_BUITEN_OVERHEID, Toekenning.NEE),
            rechten(Regiesignaal.OVERHEID_ONBEKEND, Toekenning.ONBEKEND))
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private List<Bevinding> rechten(Regiesignaal signaal, Toekenning overheid) {
    return alle(
        signaal,
        lijn -> lijn.aan().soort().overheid() == overheid && omvatRechten(lijn.opdracht()));
  }

  private static boolean omvatRechten(Opdracht opdracht) {
    boolean isAlleRegie =
        opdracht.soort() == Opdrachtsoort.UITVOERINGSREGIE && opdracht.deelprocessen().isEmpty();
    return isAlleRegie || opdracht.deelprocessen().stream().anyMatch(RECHTEN::contains);
  }

  private List<Bevinding> alle(Regiesignaal signaal, Predicate<Lijn> welke) {
    return netwerk.lijnen().stream()
        .filter(welke)
        .map(
            lijn ->
                signaal.bevinding(
                    onderwerp(lijn),
                    Regieteksten.naam(lijn),
                    Regieteksten.naam(lijn.van()),
                    Regieteksten.naam(lijn.aan())))
        .collect(ImmutableList.toImmutableList());
  }
}
