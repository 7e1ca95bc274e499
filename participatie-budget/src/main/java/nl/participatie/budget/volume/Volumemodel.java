package nl.participatie.budget.volume;

import static nl.participatie.model.doelgroep.Volumegroep.BESCHUT;
import static nl.participatie.model.doelgroep.Volumegroep.REGULIER;
import static nl.participatie.model.doelgroep.Volumegroep.WAJONG;
import static nl.participatie.model.doelgroep.Volumegroep.WSW;
import static nl.participatie.model.doelgroep.Volumegroep.WWB;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.gemeente.Volumeopgave;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/**
 * How the groups of a municipality develop (report 2.2; equations in the documentation).
 *
 * <ul>
 *   <li>WWB and WSW: {@code own * path(t) / path(reference date)};
 *   <li>BESCHUT: {@code (WSW(2015) - WSW(t)) / 3}, one new sheltered place for each three who
 *       leave;
 *   <li>REGULIER: {@code WSW(2015) - WSW(t) - BESCHUT}, so that the three add up to {@code
 *       WSW(2015)};
 *   <li>WAJONG: {@code national path * share}, the share by default {@code own WWB / 387,000};
 *   <li>any group: its own path, where the municipality gives one.
 * </ul>
 *
 * <p>People are rounded to three decimals, half up, where they are first computed; what follows
 * from them starts from the rounded numbers, so that sums are exact.
 */
public final class Volumemodel {

  private static final LocalDate BEGIN = LocalDate.of(Tijd.EERSTE_JAAR, 1, 1);

  private final Volumeopgave opgave;
  private final Landelijkepaden landelijk;
  private final boolean spoor;
  private final Map<Volumegroep, Reeks> reeksen;

  /**
   * Creates the model of a municipality.
   *
   * @param kengetallen the key figures, with own values in place where there are any
   * @param opgave what the municipality tells about its groups
   */
  public Volumemodel(Kengetallen kengetallen, Volumeopgave opgave) {
    this(new Landelijkepaden(new Kengetalreeksen(kengetallen, Bandbreedte::midden)), opgave);
  }

  /**
   * Creates the model of a municipality on paths that were worked out before.
   *
   * @param landelijk the paths of the country
   * @param opgave what the municipality tells about its groups
   */
  public Volumemodel(Landelijkepaden landelijk, Volumeopgave opgave) {
    this(landelijk, opgave, true);
  }

  /**
   * Creates the model of a municipality on paths that were worked out before.
   *
   * @param landelijk the paths of the country
   * @param opgave what the municipality tells about its groups
   * @param spoor whether series keep how they came about, or numbers only
   */
  public Volumemodel(Landelijkepaden landelijk, Volumeopgave opgave, boolean spoor) {
    this.landelijk = landelijk;
    this.opgave = opgave;
    this.spoor = spoor;
    this.reeksen = Collections.unmodifiableMap(alle());
  }

  /**
   * The people of a group over the years.
   *
   * @param groep the group
   * @return the series
   */
  public Reeks reeks(Volumegroep groep) {
    return Objects.requireNonNull(reeksen.get(groep));
  }

  /**
   * The people of every group over the years.
   *
   * @return the series, one for each of the five groups in order
   */
  public Map<Volumegroep, Reeks> reeksen() {
    return reeksen;
  }

  /**
   * The volumes of a year: those at mid-year.
   *
   * @param jaar the year, 2015 to 2055
   * @return the volumes
   * @throws IllegalArgumentException if the year lies outside 2015 to 2055
   */
  public Volumes inJaar(int jaar) {
    if (jaar < Tijd.EERSTE_JAAR || jaar > Tijd.LAATSTE_JAAR) {
      throw new IllegalArgumentException("Year " + jaar + ", allowed: 2015 to 2055");
    }
    return op(Momenten.van(jaar));
  }

  /**
   * The structural situation: the limit of the paths.
   *
   * @return the volumes
   */
  public Volumes structureel() {
    return op(Momenten.STRUCTUREEL);
  }

  private Volumes op(int moment) {
    Map<Volumegroep, Uitkomst<Personen>> volumes = new EnumMap<>(Volumegroep.class);
    reeksen.forEach((groep, reeks) -> volumes.put(groep, reeks.op(moment).map(Personen::afgerond)));
    return new Volumes(volumes);
  }

  private Map<Volumegroep, Reeks> alle() {
    Map<Volumegroep, Reeks> alle = new EnumMap<>(Volumegroep.class);
    Map<Volumegroep, Pad> eigen = eigenPaden();
    alle.put(WWB, geschaald(WWB, opgave.wwb(), landelijk.wwb()));
    Reeks wsw =
        eigen.containsKey(WSW)
            ? gegeven(Volumeblad.pad(WSW, eigen.get(WSW)))
            : geschaald(WSW, opgave.wsw(), landelijk.wsw());
    Reeks uitgestroomd =
        wswBijBegin(eigen).min(wsw).afgerond(Volumeblad.UITGESTROOMD, "volumes.WSW");
    Reeks beschut =
        Reeks.product(uitgestroomd, landelijk.kengetallen().eerste("BESCHUT_PER_WSW"))
            .afgerond(Volumeblad.naam(BESCHUT), "BESCHUT_PER_WSW");
    long weg = uitgestroomd.open() & ~wsw.open();
    alle.put(
        WSW,
        weg == 0
            ? wsw
            : wsw.begrensd(
                weg,
                () -> Eenheid.PERSONEN.buitenGrens("volumes.WSW", uitgestroomd.getallen(), weg)));
    alle.put(BESCHUT, beschut);
    alle.put(
        REGULIER, uitgestroomd.min(beschut).afgerond(Volumeblad.naam(REGULIER), "BESCHUT_PER_WSW"));
    alle.put(WAJONG, wajong());
    eigen.forEach(
        (groep, pad) ->
            alle.put(groep, groep == WSW ? alle.get(WSW) : gegeven(Volumeblad.pad(groep, pad))));
    return alle;
  }

  private Map<Volumegroep, Pad> eigenPaden() {
    if (opgave.paden().isEmpty()) {
      return Map.of();
    }
    Map<Volumegroep, Pad> paden = new EnumMap<>(Volumegroep.class);
    opgave.paden().forEach((groep, punten) -> paden.put(groep, pad(punten)));
    return paden;
  }

  /** A path of the municipality; two values in a month are refused where it is told. */
  private static Pad pad(ImmutableSortedMap<LocalDate, Personen> punten) {
    Map<Breuk, Breuk> steunpunten = new HashMap<>();
    punten.forEach((datum, personen) -> steunpunten.put(Tijd.van(datum), personen.breuk()));
    return Pad.vanSteunpunten(steunpunten);
  }

  /** Own people at the reference date, carried along the national path. */
  private Reeks geschaald(
      Volumegroep groep, Optional<Personen> eigen, Landelijkepaden.Landelijk pad) {
    String attribuut = Volumeblad.attribuut(groep);
    if (eigen.isEmpty()) {
      return Volumeblad.open(groep, Meldingen.redenNietOpgegeven(attribuut));
    }
    if (opgave.peildatum().isEmpty()) {
      return Volumeblad.open(groep, Meldingen.redenNietOpgegeven("volumes.peildatum"));
    }
    return eigen(groep, eigen.get())
        .naarRato(
            pad.reeks(),
            pad.op(opgave.peildatum().get()),
            () -> Meldingen.reden(attribuut, "padNulOpPeildatum"))
        .afgerond(Volumeblad.naam(groep), attribuut);
  }

  private Reeks wswBijBegin(Map<Volumegroep, Pad> eigen) {
    Pad pad = eigen.get(WSW);
    if (pad != null) {
      return Volumeblad.eigenPadOp(WSW, pad, BEGIN);
    }
    if (opgave.wsw().isEmpty() || opgave.peildatum().isEmpty()) {
      return geschaald(WSW, opgave.wsw(), landelijk.wsw());
    }
    return eigen(WSW, opgave.wsw().get())
        .naarRato(
            landelijk.wswBijBegin(),
            landelijk.wsw().op(opgave.peildatum().get()),
            () -> Meldingen.reden("volumes.WSW", "padNulOpPeildatum"))
        .afgerond(Volumeblad.BIJ_BEGIN, "volumes.WSW");
  }

  private Reeks eigen(Volumegroep groep, Personen mensen) {
    return spoor ? Volumeblad.eigen(groep, mensen) : Volumeblad.eigenGetal(mensen);
  }

  /** What the municipality gives: all that follows from it keeps numbers only, unless asked. */
  private Reeks gegeven(Reeks reeks) {
    return spoor ? reeks : reeks.zonderSpoor();
  }

  private Reeks wajong() {
    return Reeks.product(landelijk.kengetallen().eerste("WAJONG_STRUCTUREEL"), aandeelWajong())
        .maalRond(landelijk.wajong().reeks(), Volumeblad.naam(WAJONG), "volumes.aandeelWajong");
  }

  private Reeks aandeelWajong() {
    if (opgave.aandeelWajong().isPresent()) {
      return gegeven(Volumeblad.aandeel(opgave.aandeelWajong().get()));
    }
    if (opgave.wwb().isEmpty()) {
      return Volumeblad.open(WAJONG, Meldingen.redenNietOpgegeven("volumes.aandeelWajong"));
    }
    return eigen(WWB, opgave.wwb().get())
        .gedeeldDoor(
            landelijk.kengetallen().eerste("WWB_VOLUME"),
            () -> Meldingen.reden("WWB_VOLUME", "padNulOpPeildatum"))
        .als(Volumeblad.AANDEEL);
  }
}
