package nl.participatie.budget.loonkosten;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The wage subsidy over a period told once more, day by day, from the section on wage subsidy of
 * the rekenmodel: each day brings its share of the amount of its month as an exact fraction, and
 * days of one month on which the same holds are summed and rounded together. Of the library it uses
 * nothing but the question and the table of amounts as text.
 */
final class Periodeorakel {

  /** An exact fraction, never brought to lowest terms. */
  record Deel(BigInteger teller, BigInteger noemer) {

    static final Deel NUL = van(0, 1);

    static Deel van(long teller, long noemer) {
      return new Deel(BigInteger.valueOf(teller), BigInteger.valueOf(noemer));
    }

    static Deel van(BigDecimal getal) {
      return new Deel(getal.movePointRight(6).toBigIntegerExact(), BigInteger.TEN.pow(6));
    }

    Deel plus(Deel ander) {
      return new Deel(
          teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)),
          noemer.multiply(ander.noemer));
    }

    Deel min(Deel ander) {
      return plus(new Deel(ander.teller.negate(), ander.noemer));
    }

    Deel maal(Deel ander) {
      return new Deel(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
    }

    Deel door(Deel ander) {
      return new Deel(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
    }

    Deel hoogstens(Deel ander) {
      return ander.min(this).teller.signum() < 0 ? ander : this;
    }

    /** Half up: the floor of what is a half more. */
    long centen() {
      BigInteger[] heel =
          teller
              .multiply(BigInteger.valueOf(200))
              .add(noemer)
              .divideAndRemainder(noemer.shiftLeft(1));
      return heel[0].longValueExact();
    }
  }

  /** A day: what holds on it, as a text to compare, and its share. */
  private record Dag(String geldt, Deel subsidie, Deel vergoeding) {}

  /** A stretch of days of one month on which the same holds. */
  record Stuk(LocalDate van, LocalDate totEnMet, long subsidie, long vergoeding) {}

  private static final NavigableMap<LocalDate, List<String>> TABEL = tabel();
  private static final Deel HONDERD = Deel.van(100, 1);

  private final Periodevraag vraag;
  private final Subsidievraag eerst;

  private Periodeorakel(Periodevraag vraag) {
    this.vraag = vraag;
    this.eerst = vraag.aanvang();
  }

  private static NavigableMap<LocalDate, List<String>> tabel() {
    NavigableMap<LocalDate, List<String>> tabel = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(
            Periodeorakel.class.getResourceAsStream("/nl/participatie/budget/wml.csv"))) {
      String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String regel : tekst.lines().skip(1).toList()) {
        List<String> velden = Splitter.on(';').splitToList(regel);
        tabel.put(LocalDate.parse(velden.get(0)), velden);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return tabel;
  }

  static List<Stuk> stukken(Periodevraag vraag) {
    return new Periodeorakel(vraag).stukken();
  }

  private List<Stuk> stukken() {
    List<Stuk> stukken = new ArrayList<>();
    LocalDate begin = eerst.datum();
    Dag eerste = dag(begin);
    Deel subsidie = eerste.subsidie();
    Deel vergoeding = eerste.vergoeding();
    for (LocalDate dag = begin.plusDays(1); ; dag = dag.plusDays(1)) {
      boolean isVoorbij = dag.isAfter(vraag.totEnMet());
      Dag nu = isVoorbij ? eerste : dag(dag);
      if (isVoorbij || dag.getDayOfMonth() == 1 || !nu.geldt().equals(eerste.geldt())) {
        stukken.add(new Stuk(begin, dag.minusDays(1), subsidie.centen(), vergoeding.centen()));
        if (isVoorbij) {
          return stukken;
        }
        begin = dag;
        eerste = nu;
        subsidie = Deel.NUL;
        vergoeding = Deel.NUL;
      }
      subsidie = subsidie.plus(nu.subsidie());
      vergoeding = vergoeding.plus(nu.vergoeding());
    }
  }

  private Dag dag(LocalDate dag) {
    int leeftijd = leeftijd(dag);
    if (eerst.pensioenleeftijd().filter(grens -> leeftijd >= grens).isPresent()) {
      return new Dag("pensioen", Deel.NUL, Deel.NUL);
    }
    LocalDate januari = LocalDate.of(dag.getYear(), 1, 1);
    LocalDate vast = januari.isAfter(eerst.datum()) ? januari : eerst.datum();
    Deel wml = wml(vast, leeftijd);
    Deel basis = Deel.van(wml.maal(Deel.van(108, 100)).centen(), 100);
    Deel lasten = lasten(vast);
    BigDecimal uren = uren(dag);
    BigDecimal tellend = uren.min(eerst.voltijd());
    boolean isVasteWeek = !dag.isBefore(eerst.rechtskeuzes().vasteWeekVanaf());
    Deel deeltijd =
        Deel.van(tellend).door(isVasteWeek ? Deel.van(36, 1) : Deel.van(eerst.voltijd()));
    Deel maand = begrensd(nodig(dag, wml, basis), basis, lasten).maal(deeltijd);
    Deel subsidie = maand.maal(Deel.van(1, dag.lengthOfMonth()));
    String geldt =
        wml.centen()
            + maatstaf(dag)
            + (uren.compareTo(eerst.voltijd()) > 0)
            + tellend.stripTrailingZeros()
            + isVasteWeek;
    return new Dag(geldt, subsidie, subsidie.maal(lasten).door(HONDERD));
  }

  private int leeftijd(LocalDate dag) {
    if (vraag.verjaardag().isEmpty()) {
      return eerst.leeftijd();
    }
    int jaren = eerst.leeftijd();
    for (LocalDate een = eerst.datum().plusDays(1); !een.isAfter(dag); een = een.plusDays(1)) {
      int maand = vraag.verjaardag().get().getMonthValue();
      int laatste = Math.min(vraag.verjaardag().get().getDayOfMonth(), een.lengthOfMonth());
      if (een.getMonthValue() == maand && een.getDayOfMonth() == laatste) {
        jaren++;
      }
    }
    return jaren;
  }

  /** A youth amount is a percentage of the adult amount, to the nearest 0.05. */
  private static Deel wml(LocalDate dag, int leeftijd) {
    List<String> rij = Objects.requireNonNull(TABEL.floorEntry(dag)).getValue();
    Deel volwassen = Deel.van(new BigDecimal(rij.get(2)));
    if (leeftijd >= Integer.parseInt(rij.get(3))) {
      return volwassen;
    }
    Deel procent = Deel.van(new BigDecimal(rij.get(4 + leeftijd - 15)));
    Deel stuivers = volwassen.maal(procent).door(HONDERD).maal(Deel.van(20, 1));
    return Deel.van(stuivers.maal(Deel.van(1, 100)).centen(), 20);
  }

  private Deel lasten(LocalDate dag) {
    if (dag.isBefore(LocalDate.of(2018, 1, 1))) {
      return Deel.van(23, 1);
    }
    if (dag.isBefore(LocalDate.of(2022, 1, 1))) {
      return Deel.van(235, 10);
    }
    return dag.isBefore(LocalDate.of(2026, 7, 1))
        ? Deel.van(eerst.rechtskeuzes().werkgeverslastenInGat().decimaal())
        : Deel.van(25, 1);
  }

  private BigDecimal uren(LocalDate dag) {
    BigDecimal uren = eerst.uren();
    for (Map.Entry<LocalDate, Wijziging> een : vraag.wijzigingen().entrySet()) {
      if (!een.getKey().isAfter(dag)) {
        uren = een.getValue().uren().orElse(uren);
      }
    }
    return uren;
  }

  private int loonwaarde(LocalDate dag) {
    int loonwaarde = eerst.loonwaarde().orElse(-1);
    for (Map.Entry<LocalDate, Wijziging> een : vraag.wijzigingen().entrySet()) {
      if (!een.getKey().isAfter(dag)) {
        loonwaarde = een.getValue().loonwaarde().orElse(loonwaarde);
      }
    }
    return loonwaarde;
  }

  private boolean isForfait(LocalDate dag) {
    LocalDate tot = vraag.forfaitTotEnMet().orElse(eerst.datum().plusMonths(6).minusDays(1));
    return eerst.forfait() && !dag.isAfter(tot);
  }

  private boolean isVanWml(LocalDate dag) {
    return !dag.isBefore(eerst.rechtskeuzes().loonwaardeVanMinimumloonVanaf());
  }

  private String maatstaf(LocalDate dag) {
    return isForfait(dag) ? " forfait " : " " + loonwaarde(dag) + isVanWml(dag) + " ";
  }

  private Deel nodig(LocalDate dag, Deel wml, Deel basis) {
    if (isForfait(dag)) {
      return basis.maal(Deel.van(1, 2));
    }
    Deel deel = Deel.van(loonwaarde(dag), 100);
    if (isVanWml(dag)) {
      return basis.min(basis.maal(deel));
    }
    Deel loon = wml;
    if (eerst.loon().isPresent()) {
      Deel gegeven = Deel.van(eerst.loon().get().centen(), 100);
      loon = wml.hoogstens(gegeven).equals(wml) ? gegeven : wml;
    }
    Deel rest = basis.min(loon.maal(Deel.van(108, 100)).maal(deel));
    return rest.teller().signum() < 0 ? Deel.NUL : rest;
  }

  private Deel begrensd(Deel nodig, Deel basis, Deel lasten) {
    Deel plafond = basis.maal(Deel.van(70, 100));
    boolean isBeide = eerst.rechtskeuzes().plafond() == Plafondlezing.OVER_BEIDE;
    return nodig.hoogstens(isBeide ? plafond.maal(HONDERD).door(HONDERD.plus(lasten)) : plafond);
  }
}
