package nl.participatie.budget.raming;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/** Nobody has more people in a group than the whole country can have. */
final class Landgrenzen {

  private static final BigInteger MEESTE = BigInteger.valueOf(Long.MAX_VALUE);

  private final ImmutableMap<Volumegroep, Breuk> hoogste;

  /** The same in whole thousandths of people, a part of one left out. */
  private final ImmutableMap<Volumegroep, Long> duizendsten;

  /**
   * The limits by the key figures of a model.
   *
   * @param kengetallen the key figures
   */
  Landgrenzen(Kengetallen kengetallen) {
    this.hoogste =
        Maps.immutableEnumMap(
            Maps.toMap(
                EnumSet.allOf(Volumegroep.class),
                groep -> kengetallen.alle(groep.kengetalLand()).get(0).waarde()));
    this.duizendsten =
        Maps.immutableEnumMap(Maps.transformValues(hoogste, Landgrenzen::inDuizendsten));
  }

  private static long inDuizendsten(Breuk mensen) {
    Breuk duizendsten = mensen.maal(Breuk.of(1000));
    return duizendsten.teller().divide(duizendsten.noemer()).min(MEESTE).longValue();
  }

  /**
   * Refuses people beyond the country's.
   *
   * @throws IllegalArgumentException naming every place, its value and what is allowed
   */
  void eis(Gemeenteprofiel gemeente) {
    Volumeopgave volumes = gemeente.volumes();
    boolean isBinnen =
        isBinnen(Volumegroep.WWB, volumes.wwb()) && isBinnen(Volumegroep.WSW, volumes.wsw());
    if (!isBinnen || !volumes.paden().isEmpty()) {
      zoekFouten(gemeente);
    }
  }

  /** Below the country's without own figures, which is the rule, needs no fractions. */
  private boolean isBinnen(Volumegroep groep, Optional<Personen> mensen) {
    return mensen.isEmpty()
        || mensen.get().duizendsten() <= Objects.requireNonNull(duizendsten.get(groep));
  }

  private void zoekFouten(Gemeenteprofiel gemeente) {
    List<String> fouten = new ArrayList<>();
    Volumeopgave volumes = gemeente.volumes();
    BiConsumer<Volumegroep, Map.Entry<String, Personen>> eis =
        (groep, mensen) -> fout(groep, mensen, gemeente).ifPresent(fouten::add);
    volumes.wwb().ifPresent(mensen -> eis.accept(Volumegroep.WWB, Map.entry("WWB", mensen)));
    volumes.wsw().ifPresent(mensen -> eis.accept(Volumegroep.WSW, Map.entry("WSW", mensen)));
    volumes
        .paden()
        .forEach(
            (groep, pad) ->
                pad.forEach(
                    (datum, mensen) ->
                        eis.accept(groep, Map.entry("paden." + groep + "." + datum, mensen))));
    if (!fouten.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", fouten));
    }
  }

  private Optional<String> fout(
      Volumegroep groep, Map.Entry<String, Personen> mensen, Gemeenteprofiel gemeente) {
    Breuk land = land(groep, gemeente);
    return mensen.getValue().breuk().compareTo(land) <= 0
        ? Optional.empty()
        : Optional.of(
            "volumes."
                + mensen.getKey()
                + " is "
                + mensen.getValue()
                + ", allowed: 0 to "
                + land
                + ", the country's");
  }

  /** An own figure may raise it, not lower it: one key figure after another is put lower to try. */
  private Breuk land(Volumegroep groep, Gemeenteprofiel gemeente) {
    Breuk landelijk = Objects.requireNonNull(hoogste.get(groep));
    Breuk eigen = gemeente.kengetallen().get(groep.kengetalLand());
    return eigen != null && eigen.compareTo(landelijk) > 0 ? eigen : landelijk;
  }
}
