package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regie.Contract;
import nl.participatie.keuzes.regie.Financieringsvorm;
import nl.participatie.keuzes.regie.Ketenoverzicht;
import nl.participatie.keuzes.regie.Opdracht;
import nl.participatie.keuzes.regie.Partij;
import nl.participatie.keuzes.regie.Regiebeeld;
import nl.participatie.keuzes.regie.Regiecel;
import nl.participatie.keuzes.regie.Regienetwerk;
import nl.participatie.keuzes.regie.Regieoverzicht;
import nl.participatie.keuzes.regie.Toekenning;
import nl.participatie.model.bevinding.Bevinding;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.doelgroep.Beleidsdoelgroep;
import nl.participatie.model.uitvoering.Deelproces;

/** The part of the page on who has direction over execution. */
final class RapportRegie {

  private final Regieoverzicht overzicht;
  private final Regiebeeld beeld;
  private final Regienetwerk netwerk;
  private final Rapportteksten teksten;

  private RapportRegie(Regieoverzicht overzicht, Rapportteksten teksten) {
    this.overzicht = overzicht;
    this.beeld = overzicht.beeld();
    this.netwerk = beeld.netwerk();
    this.teksten = teksten;
  }

  /** The part; empty when the report has no network of parties. */
  static Optional<Opmaak> deel(Rapport rapport, Rapportteksten teksten) {
    return rapport
        .regie()
        .filter(RapportRegie::heeftInhoud)
        .map(overzicht -> new RapportRegie(overzicht, teksten).deel());
  }

  private static boolean heeftInhoud(Regieoverzicht overzicht) {
    return !overzicht.beeld().netwerk().partijen().isEmpty()
        || !overzicht.contracten().contracten().isEmpty();
  }

  private Opmaak deel() {
    Opmaak sectie = RapportHtml.sectie(Rapportdeel.REGIE, teksten);
    if (!netwerk.partijen().isEmpty()) {
      sectie.met(netwerk());
    }
    return sectie.met(new RapportContracten(teksten).deel(overzicht.contracten()));
  }

  private List<Opmaak> netwerk() {
    List<Opmaak> delen = new ArrayList<>();
    delen.add(element("p", teksten.tekst("regie.leeswijzer")));
    delen.add(wiel());
    delen.add(regisseurs());
    delen.addAll(opdrachten());
    delen.add(element("h3", teksten.tekst("regie.bevindingen")));
    delen.addAll(bevindingen());
    return delen;
  }

  /** The picture with its parties beside it; of too many parties the list alone. */
  private Opmaak wiel() {
    if (!RegieSvg.past(netwerk)) {
      return element(
          "div",
          element(
              "p",
              teksten.tekst(
                  "regie.teGroot",
                  Integer.toString(RegieSvg.MEESTE_PARTIJEN),
                  Integer.toString(RegieSvg.MEESTE_OPDRACHTEN))),
          partijen());
    }
    Opmaak figuur = element("figure", RegieSvg.opmaak(netwerk, teksten, "regie-beeld"));
    Opmaak woorden = element("div", partijen(), element("p", teksten.tekst("regie.tekens")));
    return RapportHtml.naast(figuur, woorden);
  }

  private Opmaak partijen() {
    Opmaak lijst = element("ol").klasse("legenda");
    for (Partij partij : netwerk.partijen()) {
      Opmaak regel = element("li", element("bdi", partij.naam()), " (" + soort(partij) + ")");
      lijst.met(regel);
    }
    return lijst;
  }

  private String soort(Partij partij) {
    String soort = teksten.van(partij.soort().titel());
    return partij.rollen().isEmpty() ? soort : soort + ": " + titels(partij.rollen());
  }

  /**
   * Who has direction, by group and part-process, with the length of the chain to the candidate.
   */
  private Opmaak regisseurs() {
    Tabel tabel =
        new Tabel(teksten.tekst("regie.regisseurs")).kolom(teksten.tekst("regie.kolom.deelproces"));
    for (Beleidsdoelgroep groep : Beleidsdoelgroep.values()) {
      tabel.kolom(teksten.van(groep.titel()));
    }
    for (Deelproces deelproces : Deelproces.values()) {
      List<Object> cellen = new ArrayList<>();
      for (Beleidsdoelgroep groep : Beleidsdoelgroep.values()) {
        cellen.add(regisseur(new Regiecel(groep, deelproces)));
      }
      tabel.rij("", teksten.van(deelproces.titel()), cellen);
    }
    return tabel.opmaak("keuzetabel");
  }

  private Opmaak regisseur(Regiecel cel) {
    List<Partij> regisseurs = netwerk.regisseurs(cel);
    Opmaak woorden =
        regisseurs.isEmpty()
            ? element("span", teksten.tekst("regie.niemand")).klasse("open")
            : element(
                "bdi", regisseurs.stream().map(Partij::naam).collect(Collectors.joining(", ")));
    return keten(cel)
        .map(keten -> element("span", woorden, " ", element("small", keten)))
        .orElse(woorden);
  }

  private Optional<String> keten(Regiecel cel) {
    return beeld.ketens().stream()
        .filter(keten -> keten.cel().equals(cel))
        .findFirst()
        .filter(keten -> keten.kortste().isPresent())
        .map(this::lengte);
  }

  private String lengte(Ketenoverzicht keten) {
    String kortste = Integer.toString(keten.kortste().orElseThrow());
    OptionalInt langste = keten.langste();
    if (langste.isEmpty()) {
      return teksten.tekst("regie.keten.kring", kortste);
    }
    return langste.getAsInt() == keten.kortste().getAsInt()
        ? teksten.tekst("regie.keten", kortste)
        : teksten.tekst("regie.keten.tot", kortste, Integer.toString(langste.getAsInt()));
  }

  private List<Opmaak> opdrachten() {
    if (netwerk.opdrachten().isEmpty()) {
      return List.of();
    }
    Tabel tabel =
        new Tabel(teksten.tekst("regie.opdrachten"))
            .kolom(teksten.tekst("regie.kolom.opdracht"))
            .kolom(teksten.tekst("regie.kolom.voor"))
            .kolom(teksten.tekst("regie.kolom.resultaat"))
            .kolom(teksten.tekst("regie.kolom.bevoegd"))
            .kolom(teksten.tekst("regie.kolom.budget"))
            .kolom(teksten.tekst("regie.kolom.financiering"));
    int nummer = 0;
    for (Opdracht opdracht : netwerk.opdrachten()) {
      nummer++;
      tabel.rij("", kop(opdracht, nummer), cellen(opdracht));
    }
    return List.of(tabel.opmaak("keuzetabel"));
  }

  private String kop(Opdracht opdracht, int nummer) {
    String pijl =
        teksten.tekst(
            "regie.pijl",
            Wielpijl.letter(nummer),
            teksten.van(opdracht.soort().titel()),
            naam(opdracht.van()),
            naam(opdracht.aan()));
    return opdracht.code().map(code -> teksten.tekst("regie.metCode", pijl, code)).orElse(pijl);
  }

  private String naam(String code) {
    return netwerk.partij(code).orElseThrow().naam();
  }

  private List<Object> cellen(Opdracht opdracht) {
    String budget = teksten.van(opdracht.zeggenschap().titel());
    return List.of(
        waarvoor(opdracht),
        teksten.van(opdracht.resultaatverantwoordelijk().titel()),
        teksten.van(opdracht.bevoegd().titel()),
        opdracht.budgetten().isEmpty() ? budget : budget + ": " + titels(opdracht.budgetten()),
        betaling(opdracht));
  }

  private String betaling(Opdracht opdracht) {
    String vorm =
        opdracht
            .financiering()
            .map(Begrip::titel)
            .map(teksten::van)
            .orElseGet(() -> teksten.tekst("regie.nietGezegd"));
    return opdracht
        .contract()
        .map(
            contract -> teksten.tekst("regie.metContract", vorm, contract.code()) + grens(contract))
        .orElse(vorm);
  }

  private String grens(Contract contract) {
    String eenheid = contract.vorm() == Financieringsvorm.COHORT ? "cohorten" : "plaatsingen";
    return contract
        .hoogstens()
        .map(meeste -> teksten.tekst("regie.grens." + eenheid, Integer.toString(meeste)))
        .orElse("");
  }

  private String waarvoor(Opdracht opdracht) {
    String groepen =
        opdracht.groepen().isEmpty()
            ? teksten.tekst("regie.alleGroepen")
            : titels(opdracht.groepen());
    String processen =
        opdracht.deelprocessen().isEmpty()
            ? teksten.tekst("regie.heleProces")
            : titels(opdracht.deelprocessen());
    List<String> delen = new ArrayList<>(List.of(groepen, processen));
    if (opdracht.afgebakend() != Toekenning.ONBEKEND) {
      delen.add(
          teksten.tekst(
              opdracht.afgebakend() == Toekenning.JA ? "regie.afgebakend" : "regie.open"));
    }
    opdracht
        .capaciteit()
        .ifPresent(
            mensen -> delen.add(teksten.tekst("regie.capaciteit", Integer.toString(mensen))));
    return String.join("; ", delen);
  }

  private String titels(Collection<? extends Begrip> begrippen) {
    return begrippen.stream()
        .map(begrip -> teksten.van(begrip.titel()))
        .collect(Collectors.joining(", "));
  }

  private List<Opmaak> bevindingen() {
    List<Bevinding> gevonden = beeld.bevindingen();
    if (gevonden.isEmpty()) {
      return List.of(element("p", teksten.tekst("regie.geen")));
    }
    Bevindingopmaak opmaak = new Bevindingopmaak(teksten);
    return gevonden.stream().map(opmaak::artikel).toList();
  }
}
