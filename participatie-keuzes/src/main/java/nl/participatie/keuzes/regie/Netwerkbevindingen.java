package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.uitvoering.Deelproces;

/** What there is to say about who has policy direction and execution direction, and about loops. */
final class Netwerkbevindingen {

  private final Regienetwerk netwerk;

  Netwerkbevindingen(Regienetwerk netwerk) {
    this.netwerk = netwerk;
  }

  /** Policy direction outside council and executive: first by role, then by assignment. */
  List<Bevinding> beleidsregie() {
    ImmutableList.Builder<Bevinding> alle = ImmutableList.builder();
    for (Partij partij : netwerk.partijen()) {
      if (partij.rollen().contains(Rol.BELEIDSREGIE) && !partij.heeftBeleidsregie()) {
        alle.add(
            Regiesignaal.BELEIDSREGIE_WEGGEGEVEN.inVorm(
                "ROL", List.of(partij.code()), Regieteksten.naam(partij)));
      }
    }
    for (Lijn lijn : netwerk.lijnen()) {
      if (lijn.opdracht().soort() == Opdrachtsoort.BELEIDSREGIE) {
        alle.add(
            Regiesignaal.BELEIDSREGIE_WEGGEGEVEN.inVorm(
                "OPDRACHT",
                Lijnbevindingen.onderwerp(lijn),
                Regieteksten.naam(lijn),
                Regieteksten.naam(lijn.van()),
                Regieteksten.naam(lijn.aan())));
      }
    }
    return alle.build();
  }

  /**
   * Cells without a director: a finding for the groups that lack one in the same part-processes.
   */
  List<Bevinding> geenRegisseur() {
    List<Regiecel> zonder =
        Regiecel.alle().stream().filter(cel -> netwerk.regisseurs(cel).isEmpty()).toList();
    ImmutableList.Builder<Bevinding> alle = ImmutableList.builder();
    Regieteksten.blokken(zonder)
        .forEach(
            (deelprocessen, groepen) -> {
              List<Regiecel> cellen =
                  zonder.stream().filter(cel -> ligtIn(cel, groepen, deelprocessen)).toList();
              alle.add(
                  Regiesignaal.GEEN_REGISSEUR.bevinding(
                      codes(cellen), Regieteksten.cellen(cellen)));
            });
    return alle.build();
  }

  private static boolean ligtIn(
      Regiecel cel, Collection<Beleidsdoelgroep> groepen, Collection<Deelproces> deelprocessen) {
    return groepen.contains(cel.groep()) && deelprocessen.contains(cel.deelproces());
  }

  /** Cells with more directors: a finding for those that have the same. */
  List<Bevinding> meerRegisseurs() {
    Map<List<Partij>, List<Regiecel>> perStel = new LinkedHashMap<>();
    for (Regiecel cel : Regiecel.alle()) {
      List<Partij> wie = netwerk.regisseurs(cel);
      if (wie.size() > 1) {
        perStel.computeIfAbsent(wie, nieuw -> new ArrayList<>()).add(cel);
      }
    }
    return metCellen(Regiesignaal.MEER_REGISSEURS, perStel);
  }

  /** Loops: a finding for the cells in which the same parties give each other assignments. */
  List<Bevinding> kringen() {
    Netwerkgraaf graaf = new Netwerkgraaf(netwerk);
    Map<List<Partij>, List<Regiecel>> perKring = new LinkedHashMap<>();
    graaf.toon(
        (cellen, volgers) -> {
          for (List<Integer> kring : Kringen.van(volgers)) {
            List<Partij> wie = kring.stream().map(graaf.partijen()::get).toList();
            perKring.computeIfAbsent(wie, nieuw -> new ArrayList<>()).addAll(cellen);
          }
        });
    return metCellen(Regiesignaal.KRING, perKring);
  }

  private static List<Bevinding> metCellen(
      Regiesignaal signaal, Map<List<Partij>, List<Regiecel>> stellen) {
    ImmutableList.Builder<Bevinding> alle = ImmutableList.builder();
    stellen.forEach(
        (wie, waar) -> {
          List<Regiecel> cellen = Regiecel.alle().stream().filter(waar::contains).toList();
          alle.add(
              signaal.bevinding(
                  ImmutableList.<String>builder()
                      .addAll(wie.stream().map(Partij::code).toList())
                      .addAll(codes(cellen))
                      .build(),
                  Regieteksten.partijen(wie),
                  Regieteksten.cellen(cellen)));
        });
    return alle.build();
  }

  private static List<String> codes(List<Regiecel> cellen) {
    return cellen.stream().map(Regiecel::code).toList();
  }
}
