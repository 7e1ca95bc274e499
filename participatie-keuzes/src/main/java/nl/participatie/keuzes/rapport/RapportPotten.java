package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatie.budget.verrekening.Overdracht;
import nl.participatie.budget.verrekening.Pot;
import nl.participatie.budget.verrekening.Sturingsvorm;
import nl.participatie.budget.verrekening.Verrekening;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.middelen.Saldopost;

/** The part of the page on pools: which money covers which shortage, and what remains. */
final class RapportPotten {

  private final Rapport rapport;
  private final Rapportteksten teksten;
  private final Cellen cellen;
  private final Verrekening verrekening;

  RapportPotten(Rapport rapport, Rapportteksten teksten) {
    this.rapport = rapport;
    this.teksten = teksten;
    this.cellen = new Cellen(teksten);
    this.verrekening = rapport.verrekening(rapport.jaar());
  }

  Opmaak deel() {
    Opmaak deel =
        RapportHtml.sectie(Rapportdeel.POTTEN, teksten)
            .met(element("p", teksten.tekst("potten.leeswijzer")));
    Optional<List<Sturingsvorm>> vormen = verrekening.vormen().optioneel();
    if (vormen.isEmpty()) {
      return deel.met(element("p", teksten.tekst("potten.onbepaald")), hiaten());
    }
    deel.met(element("h3", teksten.tekst("potten.vormen")), vormen(vormen.get()));
    deel.met(element("h3", teksten.tekst("potten.jaar", Integer.toString(rapport.jaar()))));
    List<Pot> potten = verrekening.potten().bepaald();
    deel.met(hiaten());
    deel.met(
        RapportHtml.metTabel(
            beeld(potten),
            Stream.concat(zonderPijl().stream(), Stream.of(jaartabel(groepen(potten)))).toList()));
    Collection<Integer> alle = rapport.raming().jaren().keySet();
    return deel.met(
        Jaarkeuze.metVouw(
            Jaarkeuze.ruim(alle, rapport.jaar()), alle, teksten, this::overdrachttabel));
  }

  private Opmaak vormen(List<Sturingsvorm> vormen) {
    Opmaak lijst = element("dl");
    for (Sturingsvorm vorm : vormen) {
      lijst.met(
          element("dt", teksten.tekst("potten.vorm", vorm.name(), teksten.van(vorm.titel()))),
          element("dd", teksten.van(vorm.uitleg())),
          element("dd", vorm.vindplaats().citaat(teksten.taal())).klasse("herkomst"));
    }
    return lijst;
  }

  /** What keeps something open, if anything does. */
  private List<Opmaak> hiaten() {
    if (verrekening.hiaten().isEmpty()) {
      return List.of();
    }
    Opmaak lijst = element("ul");
    verrekening
        .hiaten()
        .forEach(hiaat -> lijst.met(element("li", teksten.van(hiaat.onbepaald().toelichting()))));
    return List.of(element("p", teksten.tekst("potten.ontbreekt")), lijst);
  }

  private List<Opmaak> beeld(List<Pot> potten) {
    return new Pottengrafiek(verrekening, teksten, "potten-beeld")
        .teken(
            groepen(potten),
            teksten.tekst("potten.titel", Integer.toString(rapport.jaar())),
            teksten.tekst("potten.uitleg", samenstelling(potten), overdrachtzin()));
  }

  private String samenstelling(List<Pot> potten) {
    return potten.stream()
        .map(pot -> "(" + namen(pot.leden()) + ")")
        .collect(Collectors.joining(", "));
  }

  private String namen(Collection<Saldopost> posten) {
    return posten.stream()
        .map(post -> teksten.van(post.titel()))
        .collect(Collectors.joining(" + "));
  }

  /** That nothing goes over, or why it is not known; the arrows have their own words. */
  private Optional<Opmaak> zonderPijl() {
    boolean heeftPijlen =
        verrekening.overdrachten().optioneel().filter(lijst -> !lijst.isEmpty()).isPresent();
    return heeftPijlen ? Optional.empty() : Optional.of(element("p", overdrachtzin()));
  }

  /** The transfers of the year in words. */
  private String overdrachtzin() {
    Optional<List<Overdracht>> overdrachten = verrekening.overdrachten().optioneel();
    if (overdrachten.isEmpty()) {
      return teksten.tekst("potten.overdracht.onbepaald");
    }
    if (overdrachten.get().isEmpty()) {
      return teksten.tekst("potten.overdracht.geen");
    }
    return overdrachten.get().stream()
        .map(
            een ->
                teksten.tekst(
                    "potten.overdracht",
                    teksten.van(een.van().titel()),
                    teksten.van(een.naar().titel()),
                    cellen.miljoenen(een.bedrag())))
        .collect(Collectors.joining(" "));
  }

  /** The pool, and what stands apart from it. */
  private List<Pottengrafiek.Saldogroep> groepen(List<Pot> potten) {
    List<Pottengrafiek.Saldogroep> groepen = new ArrayList<>();
    List<Saldopost> apart = new ArrayList<>();
    for (Pot pot : potten) {
      if (pot.leden().size() == 1) {
        apart.addAll(pot.leden());
      } else {
        List<Saldopost> leden = List.copyOf(pot.leden());
        groepen.add(new Pottengrafiek.Saldogroep(teksten.tekst("potten.pot"), true, leden));
      }
    }
    if (!apart.isEmpty()) {
      groepen.add(new Pottengrafiek.Saldogroep(teksten.tekst("potten.apart"), false, apart));
    }
    return groepen;
  }

  private Opmaak jaartabel(List<Pottengrafiek.Saldogroep> groepen) {
    Tabel tabel =
        new Tabel(teksten.tekst("potten.bijschrift", Integer.toString(rapport.jaar())))
            .kolom(teksten.tekst("kolom.stroom"))
            .getalkolom(teksten.tekst("potten.kolom.saldo"))
            .getalkolom(teksten.tekst("potten.kolom.krijgt"))
            .getalkolom(teksten.tekst("potten.kolom.geeft"))
            .getalkolom(teksten.tekst("potten.kolom.rest"));
    for (Pottengrafiek.Saldogroep groep : groepen) {
      tabel.tussenkop(groep.naam());
      groep.leden().forEach(post -> tabel.rij("", teksten.van(post.titel()), saldocellen(post)));
    }
    return tabel.opmaak("geldtabel");
  }

  /** A balance gives or gets, never both: what changes is what it got, or gave. */
  private List<List<Object>> saldocellen(Saldopost post) {
    Uitkomst<Bedrag> saldo = Objects.requireNonNull(verrekening.saldi().get(post));
    Uitkomst<Bedrag> rest = Objects.requireNonNull(verrekening.resten().get(post));
    Uitkomst<Bedrag> erbij = rest.dan(na -> saldo.map(na::min));
    return List.of(
        cellen.van(saldo),
        cellen.van(erbij.map(RapportPotten::positief)),
        cellen.van(erbij.map(Bedrag.NUL::min).map(RapportPotten::positief)),
        cellen.van(rest));
  }

  private static Bedrag positief(Bedrag bedrag) {
    return bedrag.compareTo(Bedrag.NUL) > 0 ? bedrag : Bedrag.NUL;
  }

  /** From which balance to which. */
  private record Paar(Saldopost van, Saldopost naar) implements Comparable<Paar> {
    @Override
    public int compareTo(Paar ander) {
      int eerst = van.compareTo(ander.van);
      return eerst == 0 ? naar.compareTo(ander.naar) : eerst;
    }
  }

  private Opmaak overdrachttabel(Collection<Integer> jaren) {
    Map<Integer, Verrekening> perJaar = new LinkedHashMap<>();
    jaren.forEach(jaar -> perJaar.put(jaar, rapport.verrekening(jaar)));
    SortedSet<Paar> paren = new TreeSet<>();
    perJaar
        .values()
        .forEach(
            een ->
                een.overdrachten()
                    .optioneel()
                    .ifPresent(
                        lijst -> lijst.forEach(o -> paren.add(new Paar(o.van(), o.naar())))));
    Tabel tabel =
        new Tabel(teksten.tekst("potten.bijschrift.jaren")).kolom(teksten.tekst("kolom.jaar"));
    paren.forEach(
        paar ->
            tabel.getalkolom(
                teksten.tekst(
                    "potten.kolom.overdracht",
                    teksten.van(paar.van().titel()),
                    teksten.van(paar.naar().titel()))));
    tabel
        .getalkolom(teksten.tekst("potten.kolom.tekort"))
        .getalkolom(teksten.tekst("potten.kolom.overschot"));
    perJaar.forEach((jaar, een) -> tabel.rij("", Integer.toString(jaar), rij(een, paren)));
    return tabel.opmaak("geldtabel");
  }

  private List<List<Object>> rij(Verrekening een, Collection<Paar> paren) {
    List<List<Object>> rij = new ArrayList<>();
    for (Paar paar : paren) {
      rij.add(cellen.van(een.overdrachten().map(lijst -> bedrag(lijst, paar))));
    }
    rij.add(cellen.van(een.tekort()));
    rij.add(cellen.van(een.overschot()));
    return rij;
  }

  private static Bedrag bedrag(List<Overdracht> overdrachten, Paar paar) {
    return overdrachten.stream()
        .filter(een -> een.van() == paar.van() && een.naar() == paar.naar())
        .map(Overdracht::bedrag)
        .findFirst()
        .orElse(Bedrag.NUL);
  }
}
