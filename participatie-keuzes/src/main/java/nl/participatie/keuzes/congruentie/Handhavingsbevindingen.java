package nl.participatie.keuzes.congruentie;

import static nl.participatie.keuzes.congruentie.Congruentieteksten.CONGRUENTIE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.taal.Tekst;

/** What there is to say about the enforcement of work obligations. */
final class Handhavingsbevindingen {

  private final Map<Beleidsdoelgroep, Handhaving> handhaving;
  private final List<Set<Beleidsdoelgroep>> gelijk;

  Handhavingsbevindingen(
      Map<Beleidsdoelgroep, Handhaving> handhaving, List<Set<Beleidsdoelgroep>> gelijk) {
    this.handhaving = handhaving;
    this.gelijk = gelijk;
  }

  /** By code; those of one code by group, or in the order of the sets of equal groups. */
  List<Bevinding> alle() {
    ImmutableList.Builder<Bevinding> alle = ImmutableList.builder();
    handhaving.forEach((groep, hoe) -> praktijk(groep, hoe).ifPresent(alle::add));
    for (Set<Beleidsdoelgroep> groepen : gelijk) {
      ongelijk(Congruentiesignaal.BELEID_ONGELIJK, groepen, Handhaving::beleid)
          .ifPresent(alle::add);
    }
    for (Set<Beleidsdoelgroep> groepen : gelijk) {
      ongelijk(Congruentiesignaal.PRAKTIJK_ONGELIJK, groepen, Handhaving::praktijk)
          .ifPresent(alle::add);
    }
    handhaving.forEach((groep, hoe) -> onbekend(groep, hoe).ifPresent(alle::add));
    gelijkheid().ifPresent(alle::add);
    return alle.build();
  }

  private static Optional<Bevinding> praktijk(Beleidsdoelgroep groep, Handhaving hoe) {
    if (hoe.oordeel() != Congruentieoordeel.INCONGRUENT) {
      return Optional.empty();
    }
    return Optional.of(
        bevinding(
            Congruentiesignaal.PRAKTIJK_WIJKT_AF,
            Set.of(groep),
            groep.titel(),
            hoe.beleid().orElseThrow().titel(),
            hoe.praktijk().orElseThrow().titel()));
  }

  private Optional<Bevinding> ongelijk(
      Congruentiesignaal signaal,
      Set<Beleidsdoelgroep> groepen,
      Function<Handhaving, Optional<Arbeidsverplichting>> spoor) {
    Map<Beleidsdoelgroep, Arbeidsverplichting> bekend = new EnumMap<>(Beleidsdoelgroep.class);
    for (Beleidsdoelgroep groep : groepen) {
      Optional.ofNullable(handhaving.get(groep))
          .flatMap(spoor)
          .ifPresent(stand -> bekend.put(groep, stand));
    }
    if (bekend.values().stream().distinct().count() < 2) {
      return Optional.empty();
    }
    Tekst standen =
        Congruentieteksten.opsomming(
            Maps.immutableEnumMap(bekend).entrySet(),
            "; ",
            stand ->
                Tekst.gelijk("{0}: {1}").vul(stand.getKey().titel(), stand.getValue().titel()));
    return Optional.of(bevinding(signaal, bekend.keySet(), standen));
  }

  private static Optional<Bevinding> onbekend(Beleidsdoelgroep groep, Handhaving hoe) {
    if (hoe.oordeel() != Congruentieoordeel.ONBEKEND) {
      return Optional.empty();
    }
    String wat =
        hoe.beleid().isPresent() ? "PRAKTIJK" : hoe.praktijk().isPresent() ? "BELEID" : "BEIDE";
    return Optional.of(
        Congruentiesignaal.HANDHAVING_ONBEKEND.bevinding(
            List.of(groep.code()), CONGRUENTIE.tekst("C-06." + wat, groep.titel())));
  }

  private Optional<Bevinding> gelijkheid() {
    return handhaving.size() > 1 && gelijk.isEmpty()
        ? Optional.of(bevinding(Congruentiesignaal.GELIJKHEID_NIET_OPGEGEVEN, handhaving.keySet()))
        : Optional.empty();
  }

  private static Bevinding bevinding(
      Congruentiesignaal signaal, Set<Beleidsdoelgroep> groepen, Tekst... delen) {
    return signaal.bevinding(
        groepen.stream().map(Begrip::code).toList(), CONGRUENTIE.tekst(signaal.code(), delen));
  }
}
