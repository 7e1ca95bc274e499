package nl.participatie.keuzes.regie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.uitvoering.Deelproces;

/**
 * Small networks for tests: what is not told is in order, so that one thing at a time can break.
 */
final class Netwerken {

  static final Partij RAAD = partij("RAAD", Partijsoort.RAAD, Rol.BELEIDSREGIE);
  static final Partij COLLEGE = partij("COLLEGE", Partijsoort.COLLEGE, Rol.BELEIDSREGIE);
  static final Partij UO = partij("UO", Partijsoort.UITVOERINGSORGANISATIE, Rol.UITVOERINGSREGIE);
  static final Partij SW = partij("SW", Partijsoort.SW_BEDRIJF, Rol.ONDERAANNEMER);

  static final Regiecel CEL = new Regiecel(Beleidsdoelgroep.BESCHUT, Deelproces.DIAGNOSTIEK);

  private Netwerken() {}

  static Partij partij(String code, Partijsoort soort, Rol... rollen) {
    return new Partij(code, "Partij " + code, soort, Set.of(rollen));
  }

  /** Direction with all that goes with it. */
  static Opdracht.Builder regie(String van, String aan) {
    return opdracht(van, aan)
        .soort(Opdrachtsoort.UITVOERINGSREGIE)
        .resultaatverantwoordelijk(Toekenning.JA)
        .bevoegd(Toekenning.JA)
        .zeggenschap(Toekenning.JA);
  }

  /** A contribution that is well delimited. */
  static Opdracht.Builder deel(String van, String aan) {
    return opdracht(van, aan).soort(Opdrachtsoort.DEELOPDRACHT).afgebakend(Toekenning.JA);
  }

  private static Opdracht.Builder opdracht(String van, String aan) {
    return Opdracht.builder().code(van + "_" + aan).van(van).aan(aan);
  }

  /** Council, execution organisation with direction over everything, and a subcontractor. */
  static Regienetwerk gaaf() {
    return gaaf(UnaryOperator.identity(), UnaryOperator.identity());
  }

  static Regienetwerk gaaf(
      UnaryOperator<Opdracht.Builder> regie, UnaryOperator<Opdracht.Builder> deel) {
    return Regienetwerk.of(
        List.of(RAAD, UO, SW),
        List.of(regie.apply(regie("RAAD", "UO")).build(), deel.apply(deel("UO", "SW")).build()));
  }

  static Regienetwerk van(List<Partij> partijen, Opdracht.Builder... opdrachten) {
    return Regienetwerk.of(
        partijen, Arrays.stream(opdrachten).<Opdracht>map(Opdracht.Builder::build).toList());
  }

  static List<Partij> met(Regienetwerk netwerk, Partij erbij) {
    List<Partij> partijen = new ArrayList<>(netwerk.partijen());
    partijen.add(erbij);
    return partijen;
  }

  static List<Bevinding> bevindingen(Regienetwerk netwerk, String... profiel) {
    return Regiebeeld.van(netwerk, Keuzeprofiel.parse(String.join(" ", profiel))).bevindingen();
  }

  /** Every finding as its code and what it is about. */
  static List<String> kort(List<Bevinding> bevindingen) {
    return bevindingen.stream()
        .map(bevinding -> bevinding.code() + " " + String.join(" ", bevinding.onderwerp()))
        .toList();
  }

  static List<String> kort(Regienetwerk netwerk, String... profiel) {
    return kort(bevindingen(netwerk, profiel));
  }
}
