package nl.participatie.budget.raming;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.GrootsteRest;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;

/** Spreads the running costs over the groups by people, cents by largest remainder. */
final class Uitvoeringsdeling {

  private Uitvoeringsdeling() {}

  static Uitkomst<Map<Volumegroep, Bedrag>> op(
      Reeks uitvoering, Map<Volumegroep, Reeks> mensen, int moment) {
    List<Reeks> nodig = new ArrayList<>(List.of(uitvoering));
    nodig.addAll(mensen.values());
    for (Reeks reeks : nodig) {
      if (Momenten.in(moment, reeks.onvolledig())) {
        return Uitkomst.onbepaald(Aflezing.eersteOorzaak(reeks, moment));
      }
    }
    long[] gewichten =
        mensen.values().stream()
            .mapToLong(reeks -> reeks.getallen().in(moment, Aflezing.DUIZENDSTEN))
            .toArray();
    long[] centen =
        GrootsteRest.verdeel(uitvoering.getallen().in(moment, Aflezing.CENTEN), gewichten);
    Map<Volumegroep, Bedrag> verdeeld = new EnumMap<>(Volumegroep.class);
    int plaats = 0;
    for (Volumegroep groep : mensen.keySet()) {
      verdeeld.put(groep, Bedrag.ofCent(centen[plaats]));
      plaats++;
    }
    return Uitkomst.van(Maps.immutableEnumMap(verdeeld));
  }
}
