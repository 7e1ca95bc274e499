package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.participatie.model.bron.Geldigheid;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;

/**
 * What holds by day and age. Between two days on which a key figure or the minimum wage changes
 * everything is the same, so that it is looked up once for all questions.
 */
final class Stelsels {

  private static final String BIJSLAG = "VAKANTIEBIJSLAG";
  private static final String MAXIMUM = "LKS_MAXIMUM";
  private static final String FORFAIT = "LKS_FORFAIT";
  private static final String LASTEN = "WERKGEVERSLASTEN";
  private static final ImmutableList<String> CODES =
      ImmutableList.of(BIJSLAG, MAXIMUM, FORFAIT, LASTEN);

  private final Kengetallen kengetallen;
  private final Minimumlonen lonen;

  /** The days on which something changes, in order, and what holds from each on by age. */
  private final ImmutableList<LocalDate> dagen;

  private final ImmutableList<ImmutableList<Uitkomst<Stelsel>>> perTijdvak;

  Stelsels(Kengetallen kengetallen, Minimumlonen lonen) {
    this.kengetallen = kengetallen;
    this.lonen = lonen;
    dagen = ImmutableList.copyOf(overgangen());
    perTijdvak = dagen.stream().map(this::perLeeftijd).collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Uitkomst<Stelsel>> perLeeftijd(LocalDate dag) {
    return IntStream.rangeClosed(Minimumlonen.JONGSTE, Minimumlonen.VOLWASSEN)
        .mapToObj(leeftijd -> zoek(dag, leeftijd))
        .collect(ImmutableList.toImmutableList());
  }

  /** What holds; what is missing is told with the day that was asked for. */
  Uitkomst<Stelsel> op(LocalDate dag, int leeftijd) {
    int gevonden = Collections.binarySearch(dagen, dag);
    int tijdvak = gevonden >= 0 ? gevonden : -gevonden - 2;
    if (tijdvak >= 0) {
      int plaats = Math.min(leeftijd, Minimumlonen.VOLWASSEN) - Minimumlonen.JONGSTE;
      Uitkomst<Stelsel> stelsel = perTijdvak.get(tijdvak).get(plaats);
      if (stelsel instanceof Uitkomst.Bepaald) {
        return stelsel;
      }
    }
    return zoek(dag, leeftijd);
  }

  /** The percentage for employer's charges that was first known after the gap. */
  Breuk lastenNaGat() {
    var bekend = kengetallen.alle(LASTEN);
    return bekend.get(bekend.size() - 1).waarde();
  }

  private NavigableSet<LocalDate> overgangen() {
    NavigableSet<LocalDate> overgangen = new TreeSet<>();
    for (Minimumloon loon : lonen.volwassen()) {
      overgangen.add(loon.vanaf());
    }
    for (String code : CODES) {
      for (Kengetal kengetal : kengetallen.alle(code)) {
        Geldigheid geldigheid = kengetal.geldigheid();
        geldigheid.vanaf().ifPresent(overgangen::add);
        geldigheid.tot().ifPresent(overgangen::add);
      }
    }
    overgangen.add(lonen.laatsteDag().plusDays(1));
    return overgangen;
  }

  private Uitkomst<Stelsel> zoek(LocalDate dag, int leeftijd) {
    Uitkomst<Kengetal> lasten = kengetallen.op(LASTEN, dag);
    boolean isGat =
        lasten.ontbrekend().filter(een -> een.reden() == Onbepaald.Reden.IN_GAT).isPresent();
    Uitkomst<Breuk> procent =
        isGat
            ? Uitkomst.van(Rechtskeuzes.STANDAARD.werkgeverslastenInGat())
            : lasten.map(Kengetal::waarde);
    Breuk forfait =
        kengetallen.op(FORFAIT, dag).map(Kengetal::waarde).optioneel().orElse(Breuk.NUL);
    Uitkomst<Subsidieregels> regels =
        waarde(MAXIMUM, dag)
            .dan(
                maximum ->
                    procent.map(
                        een ->
                            new Subsidieregels(
                                maximum, forfait, een, Rechtskeuzes.STANDAARD.plafond())));
    return lonen
        .op(dag, leeftijd)
        .dan(
            wml ->
                waarde(BIJSLAG, dag)
                    .dan(bijslag -> regels.map(een -> stelsel(wml, bijslag, een, lasten, isGat))));
  }

  private static Stelsel stelsel(
      Minimumloon wml,
      Breuk bijslag,
      Subsidieregels regels,
      Uitkomst<Kengetal> lasten,
      boolean isGat) {
    return new Stelsel(
        wml,
        Loonkostensubsidie.grondslag(wml.maand(), bijslag),
        bijslag,
        regels,
        isGat,
        Subsidieredenen.grondslag(wml, bijslag),
        Subsidieredenen.plafond(regels),
        Subsidieredenen.forfait(regels),
        Subsidieredenen.vergoeding(
            regels.werkgeverslasten(), lasten.optioneel().map(Kengetal::vindplaats)));
  }

  private Uitkomst<Breuk> waarde(String code, LocalDate dag) {
    return kengetallen.op(code, dag).map(Kengetal::waarde);
  }
}
