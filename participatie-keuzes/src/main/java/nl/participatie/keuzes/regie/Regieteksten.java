package nl.participatie.keuzes.regie;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import nl.participatie.model.uitvoering.Deelproces;

/** Holds the bundle of this package, read once on first use, and how things are named in it. */
final class Regieteksten {

  static final Teksten REGIE = Teksten.lees(Regieteksten.class, "/nl/participatie/keuzes/regie");

  /** Nobody reads more names than this in a sentence; the subject of a finding has them all. */
  private static final int MEESTE_NAMEN = 10;

  private static final Tekst MET_HAAKJES = Tekst.gelijk("{0} ({1})");

  private Regieteksten() {}

  /** A party by name and code. */
  static Tekst naam(Partij partij) {
    return MET_HAAKJES.vul(Tekst.gelijk(partij.naam()), Tekst.gelijk(partij.code()));
  }

  /** An option by code and title. */
  static Tekst naam(Optie optie) {
    return Tekst.gelijk("{0}: {1}").vul(Tekst.gelijk(optie.toString()), optie.titel());
  }

  /** An assignment by its code, or by its parties where it has none. */
  static Tekst naam(Lijn lijn) {
    return Tekst.gelijk(
        lijn.opdracht().code().orElse(lijn.van().code() + " \u2192 " + lijn.aan().code()));
  }

  /** Parties one after the other. */
  static Tekst partijen(Collection<Partij> partijen) {
    return opsomming(partijen, Regieteksten::naam);
  }

  /** Assignments one after the other. */
  static Tekst lijnen(Collection<Lijn> lijnen) {
    return opsomming(lijnen, Regieteksten::naam);
  }

  /** Concepts one after the other, by their titles. */
  static Tekst titels(Collection<? extends Begrip> begrippen) {
    return opsomming(begrippen, Begrip::titel);
  }

  /** Groups with their part-processes; groups that have the same stand together. */
  static Tekst cellen(Collection<Regiecel> cellen) {
    return new Tekst(cellen(cellen, Taal.NL), cellen(cellen, Taal.EN));
  }

  private static String cellen(Collection<Regiecel> cellen, Taal taal) {
    return blokken(cellen).entrySet().stream()
        .map(blok -> blok(blok.getValue(), blok.getKey()).in(taal))
        .collect(Collectors.joining("; "));
  }

  private static Tekst blok(Set<Beleidsdoelgroep> groepen, Set<Deelproces> deelprocessen) {
    return Tekst.gelijk("{0}: {1}")
        .vul(
            groepen.size() == Beleidsdoelgroep.values().length
                ? REGIE.tekst("alleGroepen")
                : titels(groepen),
            deelprocessen.size() == Deelproces.values().length
                ? REGIE.tekst("alleDeelprocessen")
                : titels(deelprocessen));
  }

  /** The groups that have the same part-processes among some cells. */
  static Map<Set<Deelproces>, Set<Beleidsdoelgroep>> blokken(Collection<Regiecel> cellen) {
    Map<Set<Deelproces>, Set<Beleidsdoelgroep>> blokken = new LinkedHashMap<>();
    for (Beleidsdoelgroep groep : Beleidsdoelgroep.values()) {
      Set<Deelproces> deelprocessen =
          cellen.stream()
              .filter(cel -> cel.groep() == groep)
              .map(Regiecel::deelproces)
              .collect(Sets.toImmutableEnumSet());
      if (!deelprocessen.isEmpty()) {
        blokken.merge(deelprocessen, Set.of(groep), Regieteksten::samen);
      }
    }
    return blokken;
  }

  private static Set<Beleidsdoelgroep> samen(
      Set<Beleidsdoelgroep> eerste, Set<Beleidsdoelgroep> tweede) {
    return Sets.immutableEnumSet(Sets.union(eerste, tweede));
  }

  private static <T> Tekst opsomming(Collection<T> dingen, Function<T, Tekst> naam) {
    return new Tekst(opsomming(dingen, naam, Taal.NL), opsomming(dingen, naam, Taal.EN));
  }

  private static <T> String opsomming(Collection<T> dingen, Function<T, Tekst> naam, Taal taal) {
    String genoemd =
        dingen.stream()
            .limit(MEESTE_NAMEN)
            .map(ding -> naam.apply(ding).in(taal))
            .collect(Collectors.joining(", "));
    return dingen.size() <= MEESTE_NAMEN
        ? genoemd
        : REGIE.tekst("verder").vul(taal, genoemd, Integer.toString(dingen.size() - MEESTE_NAMEN));
  }
}
