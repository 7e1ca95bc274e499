package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatie.budget.raming.Bezetting;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Situatie;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.getal.Personen;

/** The part of the page on people: the groups over the years. */
final class RapportVolumes {

  private final Raming raming;
  private final int jaar;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  RapportVolumes(Rapport rapport, Rapportteksten teksten) {
    this.raming = rapport.raming();
    this.jaar = rapport.jaar();
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  Opmaak deel() {
    Opmaak deel = RapportHtml.sectie(Rapportdeel.VOLUMES, teksten);
    deel.met(element("p", teksten.tekst("volumes.leeswijzer")));
    List<Reeks> reeksen = new ArrayList<>();
    List<String> onbekend = new ArrayList<>();
    for (Volumegroep groep : Volumegroep.values()) {
      reeks(groep).ifPresentOrElse(reeksen::add, () -> onbekend.add(teksten.van(groep.titel())));
    }
    if (!onbekend.isEmpty()) {
      deel.met(element("p", teksten.tekst("volumes.onbekend", String.join(", ", onbekend))));
    }
    reeksen.removeIf(Reeks::isLeeg);
    if (onbekend.size() == Volumegroep.values().length) {
      return deel.met(element("p", teksten.tekst("grafiek.geen")));
    }
    Collection<Integer> alle = raming.jaren().keySet();
    List<Opmaak> tabellen = Jaarkeuze.metVouw(Jaarkeuze.nabij(alle), alle, teksten, this::tabel);
    return reeksen.isEmpty()
        ? deel.met(element("p", teksten.tekst("grafiek.geen")), naKeuzes(), tabellen)
        : deel.met(RapportHtml.metTabel(beeld(reeksen), met(naKeuzes(), tabellen)));
  }

  private static List<Opmaak> met(Opmaak eerst, List<Opmaak> daarna) {
    return ImmutableList.<Opmaak>builder().add(eerst).addAll(daarna).build();
  }

  /** The groups are those before the choices; who is where after them stands apart. */
  private Opmaak naKeuzes() {
    Bezetting bezetting = raming.bezetting(jaar);
    String geplaatst =
        bezetting.geplaatst().entrySet().stream()
            .map(groep -> teksten.van(groep.getKey().titel()) + ": " + personen(groep.getValue()))
            .collect(Collectors.joining("; "));
    return element(
        "p",
        teksten.tekst(
            "volumes.naKeuzes",
            Integer.toString(jaar),
            personen(bezetting.wwb()),
            geplaatst,
            personen(bezetting.dagbesteding())));
  }

  private List<Opmaak> beeld(List<Reeks> reeksen) {
    int eerste = raming.jaren().firstKey();
    int laatste = raming.jaren().lastKey();
    return new Stapelgrafiek(
            reeksen, List.copyOf(raming.jaren().keySet()), weergave, "volumes-beeld")
        .teken(
            teksten.tekst("volumes.titel"),
            teksten.tekst(
                "volumes.uitleg",
                Integer.toString(eerste),
                Integer.toString(laatste),
                groepen(situatie(eerste)),
                groepen(situatie(laatste))),
            teksten.tekst("volumes.eenheid"));
  }

  /** The course of a group; none as long as a year of it is not determined. */
  private Optional<Reeks> reeks(Volumegroep groep) {
    ImmutableSortedMap.Builder<Integer, Breuk> waarden = ImmutableSortedMap.naturalOrder();
    for (int jaar : raming.jaren().keySet()) {
      Optional<Personen> mensen = situatie(jaar).volumes().van(groep).optioneel();
      if (mensen.isEmpty()) {
        return Optional.empty();
      }
      waarden.put(jaar, mensen.get().breuk());
    }
    return Optional.of(new Reeks(teksten.van(groep.titel()), waarden.buildOrThrow()));
  }

  private String groepen(Situatie situatie) {
    return Arrays.stream(Volumegroep.values())
        .map(groep -> teksten.van(groep.titel()) + " " + personen(situatie, groep))
        .collect(Collectors.joining(", "));
  }

  private Opmaak tabel(Collection<Integer> jaren) {
    Tabel tabel = new Tabel(teksten.tekst("volumes.bijschrift")).kolom(teksten.tekst("kolom.jaar"));
    for (Volumegroep groep : Volumegroep.values()) {
      tabel.getalkolom(teksten.van(groep.titel()));
    }
    for (int jaar : jaren) {
      tabel.rij("", Integer.toString(jaar), cellen(situatie(jaar)));
    }
    return tabel
        .rij("structureel", teksten.tekst("rij.structureel"), cellen(raming.structureel()))
        .opmaak("");
  }

  private List<String> cellen(Situatie situatie) {
    return Arrays.stream(Volumegroep.values()).map(groep -> personen(situatie, groep)).toList();
  }

  private String personen(Situatie situatie, Volumegroep groep) {
    return personen(situatie.volumes().van(groep));
  }

  private String personen(Uitkomst<Personen> mensen) {
    return mensen
        .map(weergave::personen)
        .optioneel()
        .orElseGet(() -> teksten.tekst("waarde.onbepaald"));
  }

  private Situatie situatie(int jaar) {
    return Objects.requireNonNull(raming.jaren().get(jaar));
  }
}
