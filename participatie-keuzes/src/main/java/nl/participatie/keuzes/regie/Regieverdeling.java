package nl.participatie.keuzes.regie;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Divides execution direction, as {@link Regienetwerk} tells. */
final class Regieverdeling {

  private final List<Partij> partijen;
  private final List<Lijn> regielijnen;
  private final Set<Partij> eigenhandig;

  Regieverdeling(Collection<Partij> partijen, Collection<Lijn> lijnen) {
    this.partijen = ImmutableList.copyOf(partijen);
    this.regielijnen =
        lijnen.stream().filter(Lijn::maaktRegisseur).collect(ImmutableList.toImmutableList());
    Set<Partij> opgedragen = new HashSet<>();
    regielijnen.forEach(lijn -> opgedragen.add(lijn.aan()));
    this.eigenhandig =
        partijen.stream()
            .filter(Partij::heeftBeleidsregie)
            .filter(partij -> partij.rollen().contains(Rol.UITVOERINGSREGIE))
            .filter(partij -> !opgedragen.contains(partij))
            .collect(ImmutableSet.toImmutableSet());
  }

  ImmutableMap<Regiecel, ImmutableList<Partij>> regisseurs() {
    ImmutableMap.Builder<Regiecel, ImmutableList<Partij>> alle = ImmutableMap.builder();
    for (Regiecel cel : Regiecel.alle()) {
      alle.put(cel, regisseurs(cel));
    }
    return alle.buildOrThrow();
  }

  private ImmutableList<Partij> regisseurs(Regiecel cel) {
    Set<Partij> gegeven = new HashSet<>();
    Set<Partij> gekregen = new HashSet<>();
    for (Lijn lijn : regielijnen) {
      if (lijn.opdracht().dekt(cel)) {
        gegeven.add(lijn.van());
        gekregen.add(lijn.aan());
      }
    }
    // only council and executive give here: whoever of them hands on keeps policy direction alone
    gekregen.removeAll(gegeven);
    Predicate<Partij> isRegisseur =
        gekregen.isEmpty()
            ? partij -> eigenhandig.contains(partij) && !gegeven.contains(partij)
            : gekregen::contains;
    return partijen.stream().filter(isRegisseur).collect(ImmutableList.toImmutableList());
  }
}
