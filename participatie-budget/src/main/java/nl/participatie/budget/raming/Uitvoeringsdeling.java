package nl.participatie.budget.raming;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.GrootsteRest;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Lastenpost;

/**
 * Spreads the running costs over the groups by people, cents by largest remainder.
 *
 * @param uitvoering the running costs
 * @param mensen the groups, in order
 */
record Uitvoeringsdeling(Reeks uitvoering, Map<Volumegroep, Reeks> mensen) {

  private static final Naam ALLE_MENSEN = Vast.naam("mensenSamen", Eenheid.PERSONEN);

  /** The amounts of all groups at a moment, or the first thing that is missing. */
  Uitkomst<Map<Volumegroep, Bedrag>> op(int moment) {
    List<Reeks> nodig = nodig();
    if (Momenten.in(moment, onvolledig(nodig))) {
      return Uitkomst.onbepaald(Reeks.eersteOntbrekend(nodig, moment));
    }
    long[] centen = centen(moment);
    Map<Volumegroep, Bedrag> verdeeld = new EnumMap<>(Volumegroep.class);
    int plaats = 0;
    for (Volumegroep groep : mensen.keySet()) {
      verdeeld.put(groep, Bedrag.ofCent(centen[plaats]));
      plaats++;
    }
    return Uitkomst.van(Maps.immutableEnumMap(verdeeld));
  }

  /** The amount of a group at every moment. */
  Reeks reeks(Volumegroep groep) {
    List<Reeks> nodig = nodig();
    long open = onvolledig(nodig);
    int plaats = List.copyOf(mensen.keySet()).indexOf(groep);
    long[] deel = new long[Momenten.AANTAL];
    for (int moment = 0; moment < deel.length; moment++) {
      deel[moment] = Momenten.in(moment, open) ? 0 : centen(moment)[plaats];
    }
    return Reeks.blad(
        Kolom.van(deel, Aflezing.CENTEN),
        open,
        moment -> Reeks.eersteOntbrekend(nodig, moment),
        (moment, waarde) -> boom(groep, moment, waarde),
        nodig);
  }

  private Herleiding boom(Volumegroep groep, int moment, Uitkomst<Breuk> waarde) {
    Naam naam = Postnamen.van(Lastenpost.UITVOERING).van(groep);
    Reeks samen = Reeks.som(List.copyOf(mensen.values())).als(ALLE_MENSEN);
    return Herleiding.builder()
        .label(naam.label().get())
        .waarde(waarde)
        .eenheid(naam.eenheid())
        .formule(Meldingen.tekst("herleiding.uitvoeringVanGroep.formule", groep.titel()))
        .delen(
            List.of(
                uitvoering.herleiding(moment),
                Objects.requireNonNull(mensen.get(groep)).herleiding(moment),
                samen.herleiding(moment)))
        .bronnen(List.of(naam.bron().get()))
        .build();
  }

  private long[] centen(int moment) {
    long[] gewichten =
        mensen.values().stream()
            .mapToLong(reeks -> reeks.getallen().in(moment, Aflezing.DUIZENDSTEN))
            .toArray();
    return GrootsteRest.verdeel(uitvoering.getallen().in(moment, Aflezing.CENTEN), gewichten);
  }

  private List<Reeks> nodig() {
    List<Reeks> nodig = new ArrayList<>(List.of(uitvoering));
    nodig.addAll(mensen.values());
    return nodig;
  }

  private static long onvolledig(List<Reeks> nodig) {
    return nodig.stream().mapToLong(Reeks::onvolledig).reduce(0, (een, ander) -> een | ander);
  }
}
