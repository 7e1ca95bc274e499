package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.participatie.budget.raming.Aanname;
import nl.participatie.budget.raming.Leemte;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.middelen.Batenpost;

/** The parts of the page on people and money: charts, tables, what is missing, what is assumed. */
final class RapportRaming {

  private static final int JAARLIJKS_TOT = 2020;
  private static final int DAARNA_ELKE = 5;

  private final Raming raming;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  RapportRaming(Raming raming, Rapportteksten teksten, Weergave weergave) {
    this.raming = raming;
    this.teksten = teksten;
    this.weergave = weergave;
  }

  Opmaak volumes() {
    List<Reeks> reeksen =
        reeksen(
            Volumegroep.values(),
            groep -> teksten.van(groep.titel()),
            (situatie, groep) -> situatie.volumes().van(groep).map(p -> p.breuk()));
    return deel(
        "volumes",
        reeksen,
        grafiek ->
            grafiek.vlakken(
                teksten.tekst("volumes.titel"),
                uitleg(this::groepen),
                teksten.tekst("volumes.eenheid")),
        this::volumetabel);
  }

  Opmaak baten() {
    List<Reeks> reeksen =
        reeksen(
            Batenpost.values(),
            post -> teksten.van(post.titel()),
            (situatie, post) -> situatie.van(post).map(RapportRaming::miljoenen));
    return deel(
        "baten",
        reeksen,
        grafiek ->
            grafiek.staven(
                teksten.tekst("baten.titel"),
                teksten.tekst(
                    "baten.uitleg",
                    jaar(eerste()),
                    jaar(laatste()),
                    totaal(situatie(eerste())),
                    totaal(situatie(laatste()))),
                teksten.tekst("baten.eenheid")),
        this::batentabel);
  }

  private Opmaak deel(
      String naam,
      List<Reeks> reeksen,
      Function<Stapelgrafiek, Opmaak> beeld,
      Function<Collection<Integer>, Opmaak> tabel) {
    Opmaak leeswijzer = element("div", element("p", teksten.tekst(naam + ".leeswijzer")));
    Opmaak deel = RapportHtml.sectie(naam, teksten);
    if (reeksen.isEmpty()) {
      deel.met(element("p", teksten.tekst("grafiek.geen")), leeswijzer);
    } else {
      Stapelgrafiek grafiek =
          new Stapelgrafiek(
              reeksen, List.copyOf(raming.jaren().keySet()), weergave, naam + "-beeld");
      deel.met(RapportHtml.naast(element("figure", beeld.apply(grafiek)), leeswijzer));
    }
    return deel.met(tabellen(tabel));
  }

  Opmaak leemten() {
    Opmaak deel = RapportHtml.sectie("leemten", teksten);
    if (raming.leemten().isEmpty()) {
      return deel.met(element("p", teksten.tekst("leemten.geen")));
    }
    Opmaak lijst = element("dl");
    for (Leemte leemte : raming.leemten()) {
      lijst.met(
          element("dt", leemte.onbepaald().ontbreekt()),
          element("dd", teksten.van(leemte.onbepaald().toelichting())),
          element(
                  "dd",
                  teksten.tekst(
                      "leemten.raakt", String.join(", ", leemte.raakt()), periode(leemte)))
              .klasse("herkomst"));
    }
    return deel.met(lijst);
  }

  /** The years of a gap, runs of them as first and last, and the structural situation. */
  private String periode(Leemte leemte) {
    List<String> delen = new ArrayList<>();
    int begin = 0;
    int vorige = 0;
    for (int jaar : leemte.jaren()) {
      if (jaar != vorige + 1) {
        voegToe(delen, begin, vorige);
        begin = jaar;
      }
      vorige = jaar;
    }
    voegToe(delen, begin, vorige);
    if (leemte.structureel()) {
      delen.add(teksten.tekst("leemten.structureel"));
    }
    return String.join(", ", delen);
  }

  private static void voegToe(List<String> delen, int begin, int eind) {
    if (begin > 0) {
      delen.add(begin == eind ? jaar(begin) : jaar(begin) + "-" + jaar(eind));
    }
  }

  Opmaak aannames() {
    Opmaak deel = RapportHtml.sectie("aannames", teksten);
    if (raming.aannames().isEmpty()) {
      return deel.met(element("p", teksten.tekst("aannames.geen")));
    }
    Opmaak lijst = element("dl");
    for (Aanname aanname : raming.aannames()) {
      String waarde = teksten.van(aanname.waarde());
      lijst.met(
          element("dt", teksten.van(aanname.titel()) + (waarde.isEmpty() ? "" : ": " + waarde)),
          element("dd", teksten.van(aanname.toelichting())),
          element("dd", aanname.code() + " · " + aanname.vindplaats().citaat(teksten.taal()))
              .klasse("herkomst"));
    }
    return deel.met(element("p", teksten.tekst("aannames.intro")), lijst);
  }

  /** The courses that are determined in every year and are not zero throughout. */
  private <E> List<Reeks> reeksen(
      E[] soorten, Function<E, String> naam, BiFunction<Situatie, E, Uitkomst<Breuk>> waarde) {
    List<Reeks> reeksen = new ArrayList<>();
    for (E soort : soorten) {
      ImmutableSortedMap.Builder<Integer, Breuk> waarden = ImmutableSortedMap.naturalOrder();
      raming
          .jaren()
          .forEach(
              (jaar, situatie) ->
                  waarde.apply(situatie, soort).optioneel().ifPresent(w -> waarden.put(jaar, w)));
      Reeks reeks = new Reeks(naam.apply(soort), waarden.buildOrThrow());
      if (reeks.waarden().size() == raming.jaren().size() && !reeks.isLeeg()) {
        reeksen.add(reeks);
      }
    }
    return reeksen;
  }

  private String uitleg(Function<Situatie, String> samenstelling) {
    return teksten.tekst(
        "volumes.uitleg",
        jaar(eerste()),
        jaar(laatste()),
        samenstelling.apply(situatie(eerste())),
        samenstelling.apply(situatie(laatste())));
  }

  private String groepen(Situatie situatie) {
    return Arrays.stream(Volumegroep.values())
        .map(groep -> teksten.van(groep.titel()) + " " + personen(situatie, groep))
        .collect(Collectors.joining(", "));
  }

  /** The years that a reader looks for, and behind a fold every year. */
  private List<Opmaak> tabellen(Function<Collection<Integer>, Opmaak> tabel) {
    List<Integer> getoond =
        raming.jaren().keySet().stream()
            .filter(jaar -> jaar <= JAARLIJKS_TOT || jaar % DAARNA_ELKE == 0)
            .toList();
    return List.of(
        tabel.apply(getoond),
        element(
            "details",
            element("summary", teksten.tekst("tabel.alleJaren")),
            tabel.apply(raming.jaren().keySet())));
  }

  private Opmaak volumetabel(Collection<Integer> jaren) {
    Tabel tabel = new Tabel(teksten.tekst("volumes.bijschrift")).kolom(teksten.tekst("kolom.jaar"));
    for (Volumegroep groep : Volumegroep.values()) {
      tabel.getalkolom(teksten.van(groep.titel()));
    }
    for (int jaar : jaren) {
      tabel.rij("", jaar(jaar), volumecellen(situatie(jaar)));
    }
    return tabel
        .rij("structureel", teksten.tekst("rij.structureel"), volumecellen(raming.structureel()))
        .opmaak("");
  }

  private List<String> volumecellen(Situatie situatie) {
    return Arrays.stream(Volumegroep.values()).map(groep -> personen(situatie, groep)).toList();
  }

  private Opmaak batentabel(Collection<Integer> jaren) {
    List<Batenpost> posten = getoondePosten();
    Tabel tabel =
        new Tabel(teksten.tekst("baten.bijschrift"))
            .kolom(teksten.tekst("kolom.jaar"))
            .getalkolom(teksten.tekst("kolom.totaal"));
    for (Batenpost post : posten) {
      tabel.getalkolom(teksten.van(post.titel()));
    }
    for (int jaar : jaren) {
      tabel.rij("", jaar(jaar), batencellen(situatie(jaar), posten));
    }
    return tabel
        .rij(
            "structureel",
            teksten.tekst("rij.structureel"),
            batencellen(raming.structureel(), posten))
        .opmaak("brede");
  }

  /** Lines that are nothing in every year would only make the table wider. */
  private List<Batenpost> getoondePosten() {
    return Arrays.stream(Batenpost.values())
        .filter(
            post ->
                raming.jaren().values().stream()
                    .map(situatie -> situatie.van(post).optioneel())
                    .anyMatch(bedrag -> !bedrag.equals(Optional.of(Bedrag.NUL))))
        .toList();
  }

  private List<String> batencellen(Situatie situatie, List<Batenpost> posten) {
    List<String> cellen = new ArrayList<>();
    cellen.add(totaal(situatie));
    for (Batenpost post : posten) {
      cellen.add(ofOnbepaald(situatie.van(post).map(weergave::bedrag)));
    }
    return cellen;
  }

  /** The sum of the lines as shown; not determined as soon as one of them is not. */
  private String totaal(Situatie situatie) {
    Optional<Bedrag> som = Optional.of(Bedrag.NUL);
    for (Uitkomst<Bedrag> bedrag : situatie.baten().values()) {
      som = som.flatMap(eerder -> bedrag.optioneel().map(eerder::plus));
    }
    return som.map(weergave::bedrag).orElseGet(() -> teksten.tekst("waarde.onbepaald"));
  }

  private String personen(Situatie situatie, Volumegroep groep) {
    return ofOnbepaald(situatie.volumes().van(groep).map(weergave::personen));
  }

  private String ofOnbepaald(Uitkomst<String> uitkomst) {
    return uitkomst.optioneel().orElseGet(() -> teksten.tekst("waarde.onbepaald"));
  }

  private static Breuk miljoenen(Bedrag bedrag) {
    return Breuk.of(bedrag.centen(), 100_000_000L);
  }

  private Situatie situatie(int jaar) {
    return Optional.ofNullable(raming.jaren().get(jaar)).orElseThrow();
  }

  private int eerste() {
    return raming.jaren().firstKey();
  }

  private int laatste() {
    return raming.jaren().lastKey();
  }

  private static String jaar(int jaar) {
    return Integer.toString(jaar);
  }
}
