package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.uitvoering.Deelproces;

/**
 * Where the network and the choices of a municipality disagree; open choices disagree with nothing.
 * What an option asks of a network is a reading of this library, see {@link Organisatiegevolg}.
 */
final class Profielbevindingen {

  /** The re-integration assignment: what is left without registration and intake (a reading). */
  private static final Set<Deelproces> WERK =
      Sets.immutableEnumSet(
          Deelproces.DIAGNOSTIEK,
          Deelproces.ONDERSTEUNING,
          Deelproces.WERKGEVERSDIENSTVERLENING,
          Deelproces.PERSONEELSDIENSTEN);

  /** What a varied offer to employers needs (report 6.3). */
  private static final Set<Deelproces> GEVARIEERD =
      Sets.immutableEnumSet(Deelproces.WERKGEVERSDIENSTVERLENING, Deelproces.PERSONEELSDIENSTEN);

  private static final Set<Beleidsdoelgroep> ALLE_GROEPEN =
      Sets.immutableEnumSet(EnumSet.allOf(Beleidsdoelgroep.class));

  private static final Partijsoort SAMEN = Partijsoort.GEMEENSCHAPPELIJKE_REGELING;

  private final Regienetwerk netwerk;
  private final Keuzeprofiel profiel;

  Profielbevindingen(Regienetwerk netwerk, Keuzeprofiel profiel) {
    this.netwerk = netwerk;
    this.profiel = profiel;
  }

  /** By code. */
  List<Bevinding> alle() {
    return Stream.of(
            tochUitbesteed(),
            nietSamen(),
            nietsUitbesteed(),
            nietAllesUitbesteed(),
            capaciteitOntbreekt(),
            capaciteitBijOpenEinde(),
            zeggenschapNietPerGroep(),
            zeggenschapPerGroep(),
            infrastructuurOntbreekt(),
            meerDanBemiddeling(),
            betalingOnbekend())
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Bevinding> tochUitbesteed() {
    return bij(Optie.UITVOERING_ZELF, Regiesignaal.TOCH_UITBESTEED, Lijn::isUitbesteed)
        .or(
            () ->
                bij(
                    Optie.UITVOERING_ZELF_GEZAMENLIJK,
                    Regiesignaal.TOCH_UITBESTEED,
                    lijn -> lijn.isUitbesteed() && lijn.aan().soort() != SAMEN));
  }

  private Optional<Bevinding> nietSamen() {
    Optie optie = Optie.UITVOERING_ZELF_GEZAMENLIJK;
    return profiel.heeft(optie)
            && netwerk.lijnen().stream().noneMatch(Profielbevindingen::kanSamenZijn)
        ? Optional.of(zonder(Regiesignaal.GEEN_GEZAMENLIJKE_ORGANISATIE, optie))
        : Optional.empty();
  }

  private Optional<Bevinding> nietsUitbesteed() {
    return uitbesteed()
        .filter(optie -> netwerk.lijnen().stream().noneMatch(Lijn::isUitbesteed))
        .map(optie -> zonder(Regiesignaal.NIETS_UITBESTEED, optie));
  }

  private Optional<Optie> uitbesteed() {
    return Stream.of(Optie.UITVOERING_DEELS_UITBESTEED, Optie.UITVOERING_GEHEEL_UITBESTEED)
        .filter(profiel::heeft)
        .findFirst();
  }

  private Optional<Bevinding> nietAllesUitbesteed() {
    Optie optie = Optie.UITVOERING_GEHEEL_UITBESTEED;
    List<Lijn> buiten = lijnen(Lijn::isUitbesteed);
    List<Regiecel> binnen =
        Regiecel.alle().stream()
            .filter(cel -> WERK.contains(cel.deelproces()))
            .filter(cel -> buiten.stream().noneMatch(lijn -> lijn.opdracht().dekt(cel)))
            .toList();
    return !profiel.heeft(optie) || buiten.isEmpty() || binnen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Regiesignaal.NIET_ALLES_UITBESTEED.bevinding(
                onderwerp(optie, binnen.stream().map(Regiecel::code)),
                Regieteksten.naam(optie),
                Regieteksten.cellen(binnen)));
  }

  private Optional<Bevinding> capaciteitOntbreekt() {
    return bij(
        Optie.INSTRUMENTCAPACITEIT_PLAFONDS,
        Regiesignaal.CAPACITEIT_ONTBREEKT,
        lijn -> lijn.isOnderaanneming() && !lijn.opdracht().isBegrensd());
  }

  private Optional<Bevinding> capaciteitBijOpenEinde() {
    return bij(
        Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE,
        Regiesignaal.CAPACITEIT_BIJ_OPEN_EINDE,
        lijn -> lijn.opdracht().isBegrensd());
  }

  private Optional<Bevinding> zeggenschapNietPerGroep() {
    return bij(
        Optie.UITVOERINGSKOSTEN_PER_DOELGROEP,
        Regiesignaal.ZEGGENSCHAP_NIET_PER_GROEP,
        lijn -> metZeggenschap(lijn) && groepen(lijn).size() > 1);
  }

  /** Parties that have a say by assignments for groups that differ. */
  private Optional<Bevinding> zeggenschapPerGroep() {
    SetMultimap<Partij, Set<Beleidsdoelgroep>> perPartij = LinkedHashMultimap.create();
    lijnen(Profielbevindingen::metZeggenschap)
        .forEach(lijn -> perPartij.put(lijn.aan(), groepen(lijn)));
    return bij(
        Optie.UITVOERINGSKOSTEN_ORGANISATIE,
        Regiesignaal.ZEGGENSCHAP_PER_GROEP,
        lijn -> metZeggenschap(lijn) && perPartij.get(lijn.aan()).size() > 1);
  }

  private Optional<Bevinding> infrastructuurOntbreekt() {
    Optie optie = Optie.WERKGEVERSAANBOD_GEVARIEERD;
    Set<Deelproces> ontbreekt =
        GEVARIEERD.stream()
            .filter(deelproces -> !isBelegd(deelproces))
            .collect(Sets.toImmutableEnumSet());
    return !profiel.heeft(optie) || ontbreekt.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Regiesignaal.INFRASTRUCTUUR_ONTBREEKT.bevinding(
                onderwerp(optie, ontbreekt.stream().map(Begrip::code)),
                Regieteksten.naam(optie),
                Regieteksten.titels(ontbreekt)));
  }

  private boolean isBelegd(Deelproces deelproces) {
    return Regiecel.alle().stream()
        .filter(cel -> cel.deelproces() == deelproces)
        .anyMatch(this::isBelegd);
  }

  private boolean isBelegd(Regiecel cel) {
    return !netwerk.regisseurs(cel).isEmpty()
        || netwerk.lijnen().stream().anyMatch(lijn -> lijn.opdracht().dekt(cel));
  }

  private Optional<Bevinding> meerDanBemiddeling() {
    return bij(
        Optie.WERKGEVERSAANBOD_VACATUREBEMIDDELING,
        Regiesignaal.MEER_DAN_BEMIDDELING,
        lijn -> {
          Set<Deelproces> deelprocessen = lijn.opdracht().deelprocessen();
          return deelprocessen.contains(Deelproces.PERSONEELSDIENSTEN)
              && deelprocessen.size() < Deelproces.values().length;
        });
  }

  private Optional<Bevinding> betalingOnbekend() {
    return uitbesteed()
        .flatMap(
            optie ->
                bij(
                    optie,
                    Regiesignaal.BETALING_ONBEKEND,
                    lijn ->
                        lijn.isOnderaanneming()
                            && lijn.isUitbesteed()
                            && lijn.opdracht().financiering().isEmpty()));
  }

  /** One finding on all assignments of some sort, where there are any and the option was chosen. */
  private Optional<Bevinding> bij(Optie optie, Regiesignaal signaal, Predicate<Lijn> welke) {
    List<Lijn> lijnen = profiel.heeft(optie) ? lijnen(welke) : List.of();
    return lijnen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            signaal.bevinding(
                onderwerp(optie, lijnen.stream().map(Lijn::naam)),
                Regieteksten.naam(optie),
                Regieteksten.lijnen(lijnen),
                Regieteksten.partijen(lijnen.stream().map(Lijn::aan).distinct().toList())));
  }

  private static Bevinding zonder(Regiesignaal signaal, Optie optie) {
    return signaal.bevinding(onderwerp(optie, Stream.empty()), Regieteksten.naam(optie));
  }

  private static List<String> onderwerp(Optie optie, Stream<String> verder) {
    return Stream.concat(Stream.of(optie.toString()), verder).toList();
  }

  private List<Lijn> lijnen(Predicate<Lijn> welke) {
    return netwerk.lijnen().stream().filter(welke).toList();
  }

  /** A joint body, or an execution organisation, which can be one of several municipalities. */
  private static boolean kanSamenZijn(Lijn lijn) {
    Partijsoort soort = lijn.aan().soort();
    return soort == SAMEN || soort == Partijsoort.UITVOERINGSORGANISATIE;
  }

  /** Whether a say over money was given away with it. */
  private static boolean metZeggenschap(Lijn lijn) {
    return lijn.maaktRegisseur()
        && !lijn.aan().heeftBeleidsregie()
        && lijn.opdracht().zeggenschap() == Toekenning.JA;
  }

  private static Set<Beleidsdoelgroep> groepen(Lijn lijn) {
    Set<Beleidsdoelgroep> groepen = lijn.opdracht().groepen();
    return groepen.isEmpty() ? ALLE_GROEPEN : groepen;
  }
}
