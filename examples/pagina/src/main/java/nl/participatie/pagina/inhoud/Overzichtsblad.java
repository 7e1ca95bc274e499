package nl.participatie.pagina.inhoud;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.thermometer.Meting;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;

/** The list of municipalities, each with its thermometer in short. */
final class Overzichtsblad {

  private static final Sjabloon SJABLOON = new Sjabloon("overzicht");

  private final Gemeenten gemeenten;

  Overzichtsblad(Gemeenten gemeenten) {
    this.gemeenten = gemeenten;
  }

  /** What the page shows. */
  record Overzicht(List<Regel> regels) {}

  /** A municipality. */
  record Regel(String adres, String naam, String onderschrift, String gemaakt, List<Balk> balken) {}

  /** One track of the thermometer, 0 to 100; the length of the bar in whole steps. */
  record Balk(String soort, String naam, String waarde, int lengte) {}

  String html(Taal taal) {
    Berichten berichten = Berichten.in(taal);
    List<Regel> regels =
        gemeenten.alle().stream()
            .map(gemeente -> regel(gemeente, berichten))
            .sorted(Comparator.comparing(Regel::naam, String.CASE_INSENSITIVE_ORDER))
            .toList();
    return new Blad(
            taal.code(),
            berichten.tekst("overzicht.titel"),
            berichten.tekst("overzicht.kop"),
            List.of(berichten.tekst("overzicht.onderkop")),
            Blad.talen(taal, Blad::overzicht),
            "",
            false,
            SJABLOON.vul(new Overzicht(regels), berichten))
        .html();
  }

  private Regel regel(Gemeenteprofiel gemeente, Berichten berichten) {
    Rapport rapport = Rapport.maak(gemeente, gemeenten.peildatum(gemeente));
    Meting totaal = rapport.thermometer().totaal();
    String gemaakt =
        berichten.tekst(
            "overzicht.gemaakt",
            Integer.toString(rapport.toets().profiel().opties().size()),
            Integer.toString(Keuze.values().length));
    return new Regel(
        Proefvraag.leeg(berichten.taal()).adres(Adressen.gemeente(gemeente)),
        naam(gemeente, berichten),
        gemeente.arbeidsmarktregio().orElse(""),
        gemaakt,
        List.of(
            balk("besluitvorming", Meting.getoond(totaal.besluitvorming()), berichten),
            balk("implementatie", Meting.getoond(totaal.implementatie()), berichten)));
  }

  private static Balk balk(String soort, BigDecimal waarde, Berichten berichten) {
    return new Balk(
        soort, berichten.tekst("balk." + soort), berichten.getal(waarde), waarde.intValue());
  }

  /** The name of a municipality, or its code when it gives none. */
  static String naam(Gemeenteprofiel gemeente, Berichten berichten) {
    Optional<String> code = gemeente.code().map(Gemeentecode::code);
    return gemeente.naam().or(() -> code).orElseGet(() -> berichten.tekst("blad.onbenoemd"));
  }
}
