package nl.participatie.budget.volume;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Herleiding;
import nl.participatie.budget.herleiding.Kengetalreeksen;
import nl.participatie.budget.herleiding.Reeks;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;

/**
 * The paths of the country that follow from the key figures (report 2.2): the same for every
 * municipality, so worked out once. Immutable.
 */
public final class Landelijkepaden {

  private static final Breuk BEGIN = Breuk.of(Tijd.EERSTE_JAAR);
  private static final Breuk VERWACHT = Breuk.of(4045, 2);

  /** A path with its numbers, or why there is none. */
  record Landelijk(
      Volumegroep groep, Uitkomst<Pad> pad, Reeks reeks, Map<LocalDate, Reeks> perMaand) {

    Landelijk(Volumegroep groep, Uitkomst<Pad> pad, Reeks reeks) {
      this(groep, pad, reeks, new ConcurrentHashMap<>());
    }

    /** Its value on a date: the same for every municipality that counted in that month. */
    Reeks op(LocalDate datum) {
      LocalDate eerste = datum.withDayOfMonth(1);
      Reeks bekend = perMaand.get(eerste);
      return bekend != null
          ? bekend
          : perMaand.computeIfAbsent(
              eerste, maand -> Volumeblad.padOp(groep, pad, Tijd.van(maand), maand));
    }
  }

  private final Kengetalreeksen kengetallen;
  private final Landelijk wwb;
  private final Landelijk wsw;
  private final Landelijk wajong;
  private final Reeks wswBijBegin;

  /**
   * Works out the paths.
   *
   * @param kengetallen the key figures
   */
  public Landelijkepaden(Kengetalreeksen kengetallen) {
    this.kengetallen = kengetallen;
    this.wwb = landelijk(Volumegroep.WWB, eerste("WWB_VOLUME").map(Pad::constant), "WWB_VOLUME");
    this.wsw =
        landelijk(Volumegroep.WSW, wswPad(), "WSW_VOLUME", "WSW_VERWACHT_2022", "WSW_NUL_VANAF");
    this.wswBijBegin = wsw.op(LocalDate.of(Tijd.EERSTE_JAAR, 1, 1));
    Uitkomst<Pad> wajongPad =
        eerste("WAJONG_INGROEI").map(snelheid -> Pad.ingroei(Breuk.EEN, snelheid, BEGIN));
    this.wajong = landelijk(Volumegroep.WAJONG, wajongPad, "WAJONG_INGROEI");
  }

  /**
   * The Wsw of the country on a date.
   *
   * @param datum the date; days play no part
   * @return people, not rounded
   * @throws IllegalStateException if the path is not determined
   */
  public Breuk wswOp(LocalDate datum) {
    return wsw.pad().bepaald().op(Tijd.van(datum));
  }

  /**
   * The Wsw of the country in a year, at mid-year.
   *
   * @param jaar the year, 2015 to 2055
   * @return people, not rounded
   * @throws IllegalStateException if the path is not determined
   */
  public Breuk wsw(int jaar) {
    return wsw.reeks().op(Momenten.van(jaar)).bepaald();
  }

  /**
   * Which part of the structural former Wajong group is there in a year.
   *
   * @param jaar the year, 2015 to 2055
   * @return a part from 0 to 1, as the double that it is
   * @throws IllegalStateException if the path is not determined
   */
  public double ingroei(int jaar) {
    return wajong.reeks().op(Momenten.van(jaar)).bepaald().decimaal().doubleValue();
  }

  /** The key figures that the paths follow from. */
  Kengetalreeksen kengetallen() {
    return kengetallen;
  }

  Landelijk wwb() {
    return wwb;
  }

  Landelijk wsw() {
    return wsw;
  }

  /** The Wsw at the start of 2015. */
  Reeks wswBijBegin() {
    return wswBijBegin;
  }

  /** The part of the structural number that has grown in. */
  Landelijk wajong() {
    return wajong;
  }

  private static Breuk op(Pad pad, int moment) {
    return moment == Momenten.STRUCTUREEL
        ? pad.structureel()
        : pad.op(Tijd.midden(Tijd.EERSTE_JAAR + moment));
  }

  /** Exponential growth is computed in doubles: they are its numbers. */
  private static Kolom kolom(Volumegroep groep, Pad pad) {
    if (groep != Volumegroep.WAJONG) {
      return Kolom.van(i -> op(pad, i));
    }
    double[] waarden = new double[Momenten.AANTAL];
    for (int i = 0; i < waarden.length; i++) {
      waarden[i] = op(pad, i).decimaal().doubleValue();
    }
    return Kolom.vanDoubles(waarden);
  }

  /** Through the start of 2015, the expectation for mid-2022, and zero. */
  private Uitkomst<Pad> wswPad() {
    return eerste("WSW_VOLUME")
        .dan(
            begin ->
                eerste("WSW_VERWACHT_2022")
                    .dan(
                        verwacht ->
                            eerste("WSW_NUL_VANAF").dan(nul -> wswPad(begin, verwacht, nul))));
  }

  private static Uitkomst<Pad> wswPad(Breuk begin, Breuk verwacht, Breuk nulVanaf) {
    if (nulVanaf.compareTo(VERWACHT) <= 0) {
      return Meldingen.nietAfleidbaar("WSW_NUL_VANAF", "padOnbruikbaar");
    }
    return Uitkomst.van(
        Pad.vanSteunpunten(Map.of(BEGIN, begin, VERWACHT, verwacht, nulVanaf, Breuk.NUL)));
  }

  private Uitkomst<Breuk> eerste(String code) {
    return kengetallen.eerste(code).op(0);
  }

  private Landelijk landelijk(Volumegroep groep, Uitkomst<Pad> pad, String... codes) {
    Tekst formule = Meldingen.tekst("herleiding.pad." + groep + ".formule");
    Reeks reeks =
        Reeks.blad(
            pad.optioneel()
                .map(bekend -> kolom(groep, bekend))
                .orElseGet(() -> Kolom.vast(Breuk.NUL)),
            pad.optioneel().isPresent() ? 0 : Momenten.ALLE,
            i -> pad.ontbrekend().orElseThrow(),
            (i, waarde) ->
                Herleiding.builder()
                    .label(Meldingen.tekst("herleiding.pad." + groep))
                    .waarde(waarde)
                    .eenheid(groep == Volumegroep.WAJONG ? Eenheid.GETAL : Eenheid.PERSONEN)
                    .formule(formule)
                    .delen(
                        List.of(codes).stream()
                            .map(code -> kengetallen.eerste(code).herleiding(i))
                            .toList())
                    .bronnen(List.of(new Vindplaats(Bron.REKENMODEL, "volumes")))
                    .build(),
            Stream.of(codes).map(kengetallen::eerste).toList());
    return new Landelijk(groep, pad, reeks);
  }
}
