package nl.participatie.keuzes.rapport;

import static nl.participatie.keuzes.rapport.Opmaak.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.doelgroep.Volumegroep;
import nl.participatie.model.getal.Bedrag;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Lastenpost;

/** The part of the page on what each group costs in the year of the reference date. */
final class RapportGroepen {

  private static final List<Lastenpost> PER_GROEP =
      List.of(Lastenpost.UITKERINGEN, Lastenpost.LOONKOSTENSUBSIDIE, Lastenpost.BEGELEIDING);

  private final Raming raming;
  private final int jaar;
  private final boolean isUitvoeringVerdeeld;
  private final Rapportteksten teksten;
  private final Cellen cellen;

  RapportGroepen(Raming raming, Keuzeprofiel keuzes, int jaar, Rapportteksten teksten) {
    this.raming = raming;
    this.jaar = jaar;
    this.isUitvoeringVerdeeld = keuzes.heeft(Optie.UITVOERINGSKOSTEN_PER_DOELGROEP);
    this.teksten = teksten;
    this.cellen = new Cellen(teksten);
  }

  /** The part; nothing as long as no amount of any group is known. */
  List<Opmaak> deel() {
    return isZonderBedrag() ? List.of() : List.of(tabel());
  }

  private boolean isZonderBedrag() {
    return Arrays.stream(Volumegroep.values())
        .flatMap(groep -> raming.uitgavenVan(jaar, groep).values().stream())
        .flatMap(som -> som.bedrag().stream())
        .allMatch(Bedrag.NUL::equals);
  }

  private Opmaak tabel() {
    Tabel tabel =
        new Tabel(teksten.tekst("groepen.bijschrift", Integer.toString(jaar)))
            .kolom(teksten.tekst("groepen.kolom.groep"));
    PER_GROEP.forEach(post -> tabel.getalkolom(teksten.van(post.titel())));
    if (isUitvoeringVerdeeld) {
      tabel.getalkolom(teksten.van(Lastenpost.UITVOERING.titel()));
    }
    for (Volumegroep groep : Volumegroep.values()) {
      tabel.rij("", teksten.van(groep.titel()), rij(groep));
    }
    Opmaak deel =
        element(
                "div",
                element("h3", teksten.tekst("groepen.kop", Integer.toString(jaar))),
                element("p", teksten.tekst("groepen.leeswijzer")))
            .klasse("stroom");
    if (isUitvoeringVerdeeld) {
      deel.met(element("p", teksten.tekst("groepen.uitvoering")));
    }
    return deel.met(tabel.opmaak("geldtabel"));
  }

  private List<Object> rij(Volumegroep groep) {
    Map<Lastenpost, Deelsom> uitgaven = raming.uitgavenVan(jaar, groep);
    List<Object> rij = new ArrayList<>();
    for (Lastenpost post : PER_GROEP) {
      rij.add(
          Optional.ofNullable(uitgaven.get(post))
              .<Object>map(cellen::van)
              .orElseGet(() -> teksten.tekst("groepen.nvt")));
    }
    if (isUitvoeringVerdeeld) {
      rij.add(cellen.van(uitvoering(groep)));
    }
    return rij;
  }

  private Uitkomst<Bedrag> uitvoering(Volumegroep groep) {
    return raming
        .uitvoeringPerGroep(jaar)
        .map(delen -> Optional.ofNullable(delen.get(groep)).orElse(Bedrag.NUL));
  }
}
