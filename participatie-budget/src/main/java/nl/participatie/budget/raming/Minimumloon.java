package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.budget.loonkosten.Minimumlonen;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;

/** The statutory minimum wage (WML) a month of a full-time adult on 1 January of each year. */
final class Minimumloon {

  private static final ImmutableSortedMap<Integer, Breuk> OP_1_JANUARI = lees();

  private Minimumloon() {}

  private static ImmutableSortedMap<Integer, Breuk> lees() {
    ImmutableSortedMap.Builder<Integer, Breuk> lonen = ImmutableSortedMap.naturalOrder();
    for (var loon : Minimumlonen.STANDAARD.volwassen()) {
      if (loon.vanaf().getDayOfYear() == 1) {
        lonen.put(loon.vanaf().getYear(), Breuk.of(loon.maand().euro()));
      }
    }
    return lonen.buildOrThrow();
  }

  /** The minimum wage on 1 January, in euro a month by year. */
  static ImmutableSortedMap<Integer, Breuk> opJanuari() {
    return OP_1_JANUARI;
  }

  /** That of 2015-01-01 in every year: constant prices. */
  static Reeks van2015() {
    return blad(Kolom.vast(Objects.requireNonNull(OP_1_JANUARI.get(Momenten.EERSTE_JAAR))), 0);
  }

  /** That of each year, not determined where it is not known. */
  static Reeks perJaar() {
    long bekend = 0;
    for (int jaar : OP_1_JANUARI.keySet()) {
      bekend |= Momenten.bit(Momenten.van(jaar));
    }
    Kolom lonen =
        Kolom.van(
            i -> Optional.ofNullable(OP_1_JANUARI.get(Momenten.EERSTE_JAAR + i)).orElse(Breuk.NUL));
    return blad(lonen, Momenten.ALLE & ~bekend);
  }

  private static Reeks blad(Kolom lonen, long open) {
    return Reeks.blad(
        lonen,
        open,
        moment -> Meldingen.reden("WML", "wmlOnbekend"),
        (moment, waarde) ->
            Herleiding.builder()
                .label(Meldingen.tekst("herleiding.minimumloon"))
                .waarde(waarde)
                .eenheid(Eenheid.EURO)
                .bronnen(List.of(new Vindplaats(Bron.REKENMODEL, "loonkostensubsidie")))
                .build());
  }
}
