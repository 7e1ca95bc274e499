package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.participatie.budget.raming.Raming;
import nl.participatie.budget.raming.Ramingsopties;
import nl.participatie.budget.raming.Rekenmodel;
import nl.participatie.budget.raming.Scenario;
import nl.participatie.budget.volume.Tijd;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.toets.Toets;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Tekst;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the library has to say about a dossier. */
@RestController
@RequestMapping("/dossiers/{id}")
class Dossiervragen {

  private final Gemeenten gemeenten;
  private final Uitvoer uitvoer;

  Dossiervragen(Gemeenten gemeenten, Uitvoer uitvoer) {
    this.gemeenten = gemeenten;
    this.uitvoer = uitvoer;
  }

  @GetMapping(path = "/toets", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> toets(@PathVariable String id, HttpServletRequest verzoek, Locale locale) {
    Vraagdelen vraag = new Vraagdelen(verzoek, List.of("peildatum"));
    LocalDate peildatum = vraag.datum("peildatum");
    vraag.eisFoutloos();
    Gemeenteprofiel gemeente = gemeenten.lees(id);
    return uitvoer.antwoord(
        Toets.STANDAARD.toets(gemeente.profielOp(peildatum), peildatum), locale);
  }

  @GetMapping(path = "/raming", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> raming(
      @PathVariable String id, HttpServletRequest verzoek, Locale locale) {
    Vraagdelen vraag = new Vraagdelen(verzoek, List.of("van", "tot", "scenario"));
    int van = vraag.getal("van", Tijd.EERSTE_JAAR, Tijd.LAATSTE_JAAR);
    int tot = vraag.getal("tot", Tijd.EERSTE_JAAR, Tijd.LAATSTE_JAAR);
    Scenario scenario = vraag.scenario("scenario");
    vraag.eisFoutloos();
    if (van > tot) {
      vraag.meld("tot", Integer.toString(tot), "nietVoor", Tekst.gelijk(Integer.toString(van)));
      vraag.eisFoutloos();
    }
    Gemeenteprofiel gemeente = gemeenten.lees(id);
    Raming raming =
        Rekenmodel.STANDAARD.raam(
            gemeente,
            gemeente.profielOp(Rapport.peildatumVan(gemeente)),
            van,
            tot,
            Ramingsopties.builder().scenario(scenario).build());
    return uitvoer.antwoord(raming, locale);
  }
}
