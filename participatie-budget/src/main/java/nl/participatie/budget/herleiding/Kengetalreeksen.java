package nl.participatie.budget.herleiding;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.participatie.budget.internal.Kolom;
import nl.participatie.budget.internal.Meldingen;
import nl.participatie.budget.internal.Momenten;
import nl.participatie.model.bron.Bandbreedte;
import nl.participatie.model.bron.Kengetal;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.taal.Tekst;

/** The key figures as series, looked up once for every year. Immutable. */
public final class Kengetalreeksen {

  private static final LocalDate BEGIN = LocalDate.of(Momenten.EERSTE_JAAR, 1, 1);

  private static final Onbepaald GEEN_OORZAAK =
      new Onbepaald("", Onbepaald.Reden.NIET_AFLEIDBAAR, Tekst.gelijk(""));

  /** A key figure by the day on which it is looked up. */
  private record Reeksen(Reeks perJaar, Reeks bijBegin, Reeks eerste) {}

  private final Kengetallen kengetallen;
  private final Function<Bandbreedte, Breuk> scenario;
  private final ImmutableMap<String, Reeksen> perCode;

  /**
   * Looks up key figures.
   *
   * @param kengetallen the key figures
   * @param scenario which value of a band counts
   */
  public Kengetalreeksen(Kengetallen kengetallen, Function<Bandbreedte, Breuk> scenario) {
    this.kengetallen = kengetallen;
    this.scenario = scenario;
    // the same objects as the codes in the formulas, so that comparing two looks at no letter
    this.perCode =
        ImmutableMap.copyOf(
            Maps.toMap(Collections2.transform(kengetallen.codes(), String::intern), this::reeksen));
  }

  private Kengetalreeksen(Kengetalreeksen basis, Map<String, Breuk> eigen) {
    this.kengetallen = basis.kengetallen.met(eigen);
    this.scenario = basis.scenario;
    ImmutableMap.Builder<String, Reeksen> samen =
        ImmutableMap.<String, Reeksen>builder().putAll(basis.perCode);
    eigen.keySet().forEach(code -> samen.put(code.intern(), reeksen(code)));
    this.perCode = samen.buildKeepingLast();
  }

  /**
   * These key figures with own values in place of some.
   *
   * @param eigen the values by code
   * @return the series with these replacements
   * @throws IllegalArgumentException if a code is unknown
   */
  public Kengetalreeksen met(Map<String, Breuk> eigen) {
    return eigen.isEmpty() ? this : new Kengetalreeksen(this, eigen);
  }

  /**
   * The key figures behind the series.
   *
   * @return the key figures, with own values in place
   */
  public Kengetallen kengetallen() {
    return kengetallen;
  }

  /**
   * A key figure on the first of July of every year; in the long run as in the last year.
   *
   * @param code the code
   * @return the series
   */
  public Reeks perJaar(String code) {
    return van(code).perJaar();
  }

  /**
   * A key figure as it was on 2015-01-01, in every year.
   *
   * @param code the code
   * @return the series
   */
  public Reeks bijBegin(String code) {
    return van(code).bijBegin();
  }

  /**
   * A key figure that belongs to a moment of its own, from its first validity, in every year.
   *
   * @param code the code
   * @return the series
   */
  public Reeks eerste(String code) {
    return van(code).eerste();
  }

  private Reeksen van(String code) {
    Reeksen reeksen = perCode.get(code);
    if (reeksen == null) {
      throw new IllegalArgumentException("Unknown key figure '" + code + "'");
    }
    return reeksen;
  }

  private Reeksen reeksen(String code) {
    LocalDate eerste =
        kengetallen.alle(code).stream()
            .findFirst()
            .flatMap(kengetal -> kengetal.geldigheid().vanaf())
            .orElse(dag(0));
    return new Reeksen(
        reeks(code, Kengetalreeksen::dag), reeks(code, i -> BEGIN), reeks(code, i -> eerste));
  }

  private static LocalDate dag(int moment) {
    int jaar = Momenten.EERSTE_JAAR + Math.min(moment, Momenten.JAREN - 1);
    return LocalDate.of(jaar, 7, 1);
  }

  private Reeks reeks(String code, IntFunction<LocalDate> dag) {
    List<Breuk> waarden = new ArrayList<>();
    long open = 0;
    for (int i = 0; i < Momenten.AANTAL; i++) {
      Optional<Kengetal> gevonden = kengetallen.op(code, dag.apply(i)).optioneel();
      waarden.add(gevonden.map(een -> scenario.apply(een.bandbreedte())).orElse(Breuk.NUL));
      open |= gevonden.isPresent() ? 0 : Momenten.bit(i);
    }
    boolean isVast = waarden.stream().distinct().count() == 1;
    Supplier<List<Onbepaald>> oorzaken = Suppliers.memoize(() -> oorzaken(code, dag));
    return Reeks.blad(
            isVast ? Kolom.vast(waarden.get(0)) : Kolom.van(waarden::get),
            open,
            i -> oorzaken.get().get(i),
            (i, waarde) -> blad(code, waarde, kengetallen.op(code, dag.apply(i)).optioneel()))
        .kengetal(code);
  }

  /** Why it is not determined at each moment; a mark where it is. */
  private List<Onbepaald> oorzaken(String code, IntFunction<LocalDate> dag) {
    List<Onbepaald> oorzaken = new ArrayList<>();
    for (int i = 0; i < Momenten.AANTAL; i++) {
      Optional<Onbepaald> oorzaak = kengetallen.op(code, dag.apply(i)).ontbrekend();
      oorzaken.add(oorzaak.orElse(GEEN_OORZAAK));
    }
    return oorzaken;
  }

  /** A figure that nobody supplied, or that has no value on that day, has a source as well. */
  private Herleiding blad(String code, Uitkomst<Breuk> waarde, Optional<Kengetal> kengetal) {
    return Herleiding.builder()
        .label(kengetallen.titel(code))
        .waarde(waarde)
        .eenheid(Eenheid.GETAL)
        .kengetal(code)
        .bronnen(
            List.of(
                kengetal.map(Kengetal::vindplaats).orElseGet(() -> kengetallen.vindplaats(code))))
        .build();
  }

  /**
   * Why there is no answer where a key figure that divides is zero.
   *
   * @param code the code
   * @return the reason
   */
  public static Onbepaald deeltDoorNul(String code) {
    return Meldingen.reden(code, "delenDoorNul");
  }
}
