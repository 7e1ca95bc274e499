package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bevinding.Bevinding;

/**
 * Whether the role of a party fits the assignments that it receives (report 7.2). Direction asks
 * for the role of director, a contribution for that of subcontractor or of working along; which
 * roles fit a contribution is a reading of this library. Policy direction is told elsewhere.
 */
final class Rolbevindingen {

  private static final List<Opdrachtsoort> SOORTEN =
      ImmutableList.of(Opdrachtsoort.UITVOERINGSREGIE, Opdrachtsoort.DEELOPDRACHT);

  private final Regienetwerk netwerk;

  Rolbevindingen(Regienetwerk netwerk) {
    this.netwerk = netwerk;
  }

  /** Roles that do not fit, by party. */
  List<Bevinding> pastNiet() {
    ImmutableList.Builder<Bevinding> alle = ImmutableList.builder();
    for (Partij partij : netwerk.partijen()) {
      for (Opdrachtsoort soort : SOORTEN) {
        pastNiet(partij, soort).ifPresent(alle::add);
      }
      if (isRegisseurZonderRegie(partij)) {
        alle.add(
            Regiesignaal.ROL_PAST_NIET.inVorm(
                partij.heeftBeleidsregie() ? "NIETS" : "ZONDER",
                List.of(partij.code()),
                Regieteksten.naam(partij)));
      }
    }
    return alle.build();
  }

  private Optional<Bevinding> pastNiet(Partij partij, Opdrachtsoort soort) {
    List<Lijn> lijnen = lijnen(partij, soort);
    if (lijnen.isEmpty()
        || partij.rollen().isEmpty()
        || !Collections.disjoint(partij.rollen(), soort.rollen())) {
      return Optional.empty();
    }
    return Optional.of(
        Regiesignaal.ROL_PAST_NIET.inVorm(
            soort.code(),
            ImmutableList.<String>builder()
                .add(partij.code())
                .addAll(lijnen.stream().map(Lijn::naam).toList())
                .build(),
            Regieteksten.naam(partij),
            Regieteksten.titels(partij.rollen()),
            Regieteksten.lijnen(lijnen)));
  }

  /**
   * A director to whom nobody assigned direction. Council and executive need no assignment, since
   * they can keep direction in their own hand; theirs is one only when they direct something.
   */
  private boolean isRegisseurZonderRegie(Partij partij) {
    return partij.rollen().contains(Rol.UITVOERINGSREGIE)
        && (partij.heeftBeleidsregie()
            ? heeftNergensRegie(partij)
            : lijnen(partij, Opdrachtsoort.UITVOERINGSREGIE).isEmpty());
  }

  private boolean heeftNergensRegie(Partij partij) {
    return Regiecel.alle().stream().noneMatch(cel -> netwerk.regisseurs(cel).contains(partij));
  }

  /** Parties that receive assignments while nobody says what their role is. */
  List<Bevinding> onbekend() {
    return netwerk.partijen().stream()
        .filter(partij -> partij.rollen().isEmpty() && !netwerk.ontvangen(partij).isEmpty())
        .map(
            partij ->
                Regiesignaal.ROL_ONBEKEND.bevinding(
                    List.of(partij.code()), Regieteksten.naam(partij)))
        .collect(ImmutableList.toImmutableList());
  }

  private List<Lijn> lijnen(Partij partij, Opdrachtsoort soort) {
    return netwerk.lijnenAan(partij).stream()
        .filter(lijn -> lijn.opdracht().soort() == soort)
        .toList();
  }
}
