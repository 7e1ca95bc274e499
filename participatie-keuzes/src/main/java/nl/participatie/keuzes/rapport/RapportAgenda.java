package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.agenda.Agendapunt;
import nl.participatie.keuzes.agenda.Voorrang;
import nl.participatie.keuzes.ruimte.Conflict;
import nl.participatie.keuzes.ruimte.Verklaring;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;

/** The part of the page on what to decide next, and what earlier decisions settle already. */
final class RapportAgenda {

  private final Agenda agenda;
  private final Rapportteksten teksten;
  private final Weergave weergave;

  RapportAgenda(Rapport rapport, Rapportteksten teksten) {
    this.agenda = rapport.agenda();
    this.teksten = teksten;
    this.weergave = new Weergave(teksten.taal());
  }

  Opmaak deel() {
    Opmaak deel = RapportHtml.sectie(Rapportdeel.AGENDA, teksten).met(ruimte());
    if (agenda.punten().isEmpty()) {
      deel.met(element("p", teksten.tekst("agenda.leeg")));
    } else {
      deel.met(element("p", teksten.tekst("agenda.leeswijzer")), tabel());
    }
    return deel.met(vooruit(), afgeleid());
  }

  /** How many profiles are left, or what conflicts. */
  private List<Opmaak> ruimte() {
    if (agenda.aantal() > 0) {
      String aantal = weergave.getal(BigDecimal.valueOf(agenda.aantal()));
      String sleutel = agenda.aantal() == 1 ? "agenda.ruimte.een" : "agenda.ruimte";
      return List.of(element("p", teksten.tekst(sleutel, aantal)));
    }
    Opmaak lijst = element("ul");
    for (Conflict conflict : agenda.conflicten()) {
      lijst.met(element("li", opties(conflict.beslissingen())));
    }
    return List.of(element("p", teksten.tekst("agenda.conflict")), lijst);
  }

  private String opties(List<Optie> opties) {
    return opties.stream()
        .map(
            optie ->
                teksten.tekst(
                    "bevinding.optie",
                    Integer.toString(optie.keuze().nummer()),
                    teksten.van(optie.titel())))
        .collect(Collectors.joining(" + "));
  }

  private Opmaak tabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("agenda.bijschrift"))
            .kolom(teksten.tekst("kolom.keuze"))
            .kolom(teksten.tekst("agenda.kolom.eerst"))
            .kolom(teksten.tekst("agenda.kolom.blijft"));
    Optional<Voorrang> vorige = Optional.empty();
    for (Agendapunt punt : agenda.punten()) {
      if (!vorige.equals(Optional.of(punt.voorrang()))) {
        tabel.tussenkop(teksten.van(punt.voorrang().titel()));
        vorige = Optional.of(punt.voorrang());
      }
      tabel.rij(
          punt.isAanDeBeurt() ? "beurt" : "",
          naam(punt),
          List.of(eerst(punt), blijft(punt.verwachtOver().optioneel())));
    }
    return tabel.opmaak("keuzetabel");
  }

  private String eerst(Agendapunt punt) {
    if (punt.isAanDeBeurt()) {
      return teksten.tekst("agenda.beurt");
    }
    String nummers =
        punt.eerst().stream()
            .map(keuze -> Integer.toString(keuze.nummer()))
            .collect(Collectors.joining(", "));
    return teksten.tekst(punt.eerst().size() == 1 ? "agenda.eerst.een" : "agenda.eerst", nummers);
  }

  private String naam(Agendapunt punt) {
    return punt.keuze().nummer() + ". " + teksten.van(punt.keuze().titel());
  }

  /** The expected number that remains: whole, half up; below a hundred with one decimal. */
  private Object blijft(Optional<Breuk> verwacht) {
    return verwacht
        .<Object>map(
            getal -> {
              boolean isKlein = getal.compareTo(Breuk.of(100)) < 0;
              BigInteger afgerond = (isKlein ? getal.maal(Breuk.of(10)) : getal).rond();
              return weergave.getal(new BigDecimal(afgerond, isKlein ? 1 : 0));
            })
        .orElseGet(() -> element("span", teksten.tekst("waarde.onbepaald")).klasse("open"));
  }

  private List<Opmaak> vooruit() {
    if (agenda.vooruitBesloten().isEmpty()) {
      return List.of();
    }
    Opmaak lijst = element("ul");
    agenda.vooruitBesloten().forEach(keuze -> lijst.met(element("li", teksten.van(keuze.tekst()))));
    return List.of(element("h3", teksten.tekst("agenda.vooruit")), lijst);
  }

  private List<Opmaak> afgeleid() {
    if (agenda.afgeleid().isEmpty() || agenda.aantal() == 0) { // in a conflict all would be told
      return List.of();
    }
    Opmaak lijst = element("dl");
    agenda.afgeleid().forEach(verklaring -> lijst.met(verklaring(verklaring)));
    String kop = teksten.tekst("agenda.afgeleid", Integer.toString(agenda.afgeleid().size()));
    return List.of(element("details", element("summary", kop), lijst));
  }

  /** How the option stands, and below it the reasons with their sources. */
  private List<Opmaak> verklaring(Verklaring verklaring) {
    List<String> regels = verklaring.tekst(teksten.taal());
    ImmutableList.Builder<Opmaak> opmaak = ImmutableList.builder();
    opmaak.add(element("dt", regels.get(0)));
    regels.subList(1, regels.size()).forEach(regel -> opmaak.add(element("dd", regel)));
    return opmaak.build();
  }
}
