package nl.participatie.budget.volume;

import static nl.participatie.model.doelgroep.Volumegroep.BESCHUT;
import static nl.participatie.model.doelgroep.Volumegroep.REGULIER;
import static nl.participatie.model.doelgroep.Volumegroep.WAJONG;
import static nl.participatie.model.doelgroep.Volumegroep.WSW;
import static nl.participatie.model.doelgroep.Volumegroep.WWB;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.model.bron.Kengetal;
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
 *   <li>WAJONG: {@code national path * share}, the share by default {@code own WWB / 387,000}.
 * </ul>
 *
 * <p>People are rounded to three decimals, half up, where they are first computed; what follows
 * from them starts from the rounded numbers, so that sums are exact.
 */
public final class Volumemodel {

  private static final Breuk BEGIN = Breuk.of(Tijd.EERSTE_JAAR);
  private static final Breuk VERWACHT = Breuk.of(4045, 2);

  private final Kengetallen kengetallen;
  private final Volumeopgave opgave;

  /**
   * Creates the model of a municipality.
   *
   * @param kengetallen the key figures, with own values in place where there are any
   * @param opgave what the municipality tells about its groups
   */
  public Volumemodel(Kengetallen kengetallen, Volumeopgave opgave) {
    this.kengetallen = kengetallen;
    this.opgave = opgave;
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
    return volumes(pad -> pad.op(Tijd.midden(jaar)));
  }

  /**
   * The structural situation: the limit of the paths.
   *
   * @return the volumes
   */
  public Volumes structureel() {
    return volumes(Pad::structureel);
  }

  private Volumes volumes(Function<Pad, Breuk> moment) {
    Map<Volumegroep, Uitkomst<Personen>> volumes = new EnumMap<>(Volumegroep.class);
    Uitkomst<Personen> wsw = geschaald(opgave.wsw(), "volumes.WSW", wswPad(), moment);
    Uitkomst<Personen> uitgestroomd = uitgestroomd(wsw);
    Uitkomst<Personen> beschut = uitgestroomd.dan(this::eenOpDrie);
    volumes.put(WWB, geschaald(opgave.wwb(), "volumes.WWB", wwbPad(), moment));
    volumes.put(WSW, uitgestroomd.dan(weg -> wsw));
    volumes.put(BESCHUT, beschut);
    volumes.put(
        REGULIER,
        uitgestroomd.dan(weg -> beschut.dan(plek -> verschil(weg, plek, "BESCHUT_PER_WSW"))));
    volumes.put(WAJONG, wajong(moment));
    return new Volumes(volumes);
  }

  /** Own people at the reference date, carried along the national path. */
  private Uitkomst<Personen> geschaald(
      Optional<Personen> eigen, String attribuut, Uitkomst<Pad> pad, Function<Pad, Breuk> moment) {
    if (eigen.isEmpty()) {
      return Meldingen.nietOpgegeven(attribuut);
    }
    if (opgave.peildatum().isEmpty()) {
      return Meldingen.nietOpgegeven("volumes.peildatum");
    }
    LocalDate peildatum = opgave.peildatum().get();
    return pad.dan(
        landelijk -> {
          Breuk toen = landelijk.op(Tijd.van(peildatum));
          if (toen.signum() == 0) {
            return Meldingen.nietAfleidbaar(attribuut, "padNulOpPeildatum");
          }
          Breuk nu = moment.apply(landelijk);
          return Meldingen.personen(eigen.get().breuk().maal(nu).gedeeldDoor(toen), attribuut);
        });
  }

  /** Everybody who left the Wsw since the start of 2015. */
  private Uitkomst<Personen> uitgestroomd(Uitkomst<Personen> wsw) {
    Uitkomst<Personen> begin =
        geschaald(opgave.wsw(), "volumes.WSW", wswPad(), pad -> pad.op(BEGIN));
    return begin.dan(toen -> wsw.dan(nu -> verschil(toen, nu, "volumes.WSW")));
  }

  private static Uitkomst<Personen> verschil(Personen groot, Personen klein, String ontbreekt) {
    return Meldingen.personen(groot.breuk().min(klein.breuk()), ontbreekt);
  }

  private Uitkomst<Personen> eenOpDrie(Personen uitgestroomd) {
    return kengetal("BESCHUT_PER_WSW")
        .dan(deel -> Meldingen.personen(uitgestroomd.breuk().maal(deel), "BESCHUT_PER_WSW"));
  }

  private Uitkomst<Personen> wajong(Function<Pad, Breuk> moment) {
    return aandeelWajong()
        .dan(
            aandeel ->
                wajongPad()
                    .dan(
                        pad ->
                            Meldingen.personen(
                                moment.apply(pad).maal(aandeel), "volumes.aandeelWajong")));
  }

  private Uitkomst<Breuk> aandeelWajong() {
    if (opgave.aandeelWajong().isPresent()) {
      return Uitkomst.van(opgave.aandeelWajong().get());
    }
    if (opgave.wwb().isEmpty()) {
      return Meldingen.nietOpgegeven("volumes.aandeelWajong");
    }
    Breuk wwb = opgave.wwb().get().breuk();
    return kengetal("WWB_VOLUME")
        .dan(
            landelijk ->
                landelijk.signum() == 0
                    ? Meldingen.nietAfleidbaar("WWB_VOLUME", "padNulOpPeildatum")
                    : Uitkomst.van(wwb.gedeeldDoor(landelijk)));
  }

  private Uitkomst<Pad> wwbPad() {
    return kengetal("WWB_VOLUME").map(Pad::constant);
  }

  /** Through the start of 2015, the expectation for mid-2022, and zero. */
  private Uitkomst<Pad> wswPad() {
    return kengetal("WSW_VOLUME")
        .dan(
            begin ->
                kengetal("WSW_VERWACHT_2022")
                    .dan(
                        verwacht ->
                            kengetal("WSW_NUL_VANAF").dan(nul -> wswPad(begin, verwacht, nul))));
  }

  private static Uitkomst<Pad> wswPad(Breuk begin, Breuk verwacht, Breuk nulVanaf) {
    if (nulVanaf.compareTo(VERWACHT) <= 0) {
      return Meldingen.nietAfleidbaar("WSW_NUL_VANAF", "padOnbruikbaar");
    }
    return Uitkomst.van(
        Pad.vanSteunpunten(Map.of(BEGIN, begin, VERWACHT, verwacht, nulVanaf, Breuk.NUL)));
  }

  private Uitkomst<Pad> wajongPad() {
    return kengetal("WAJONG_STRUCTUREEL")
        .dan(
            limiet ->
                kengetal("WAJONG_INGROEI").map(snelheid -> Pad.ingroei(limiet, snelheid, BEGIN)));
  }

  /** A path's figures hold from its own moments on, so each is taken from its first validity. */
  private Uitkomst<Breuk> kengetal(String code) {
    LocalDate dag =
        kengetallen.alle(code).get(0).geldigheid().vanaf().orElse(Tijd.peildatum(Tijd.EERSTE_JAAR));
    return kengetallen.op(code, dag).map(Kengetal::waarde);
  }
}
