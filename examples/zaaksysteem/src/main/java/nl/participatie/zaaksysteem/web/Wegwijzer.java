package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.participatie.keuzes.json.Kandidaatlezer;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.keuzes.uitvoering.Voorzieningenwijzer;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.zaaksysteem.opslag.Bewaard;
import nl.participatie.zaaksysteem.opslag.Kandidaatopslag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the library has to say about a candidate, by the choices of the dossier. */
@RestController
class Wegwijzer {

  private final Gemeenten gemeenten;
  private final Kandidaatopslag opslag;
  private final Uitvoer uitvoer;

  Wegwijzer(Gemeenten gemeenten, Kandidaatopslag opslag, Uitvoer uitvoer) {
    this.gemeenten = gemeenten;
    this.opslag = opslag;
    this.uitvoer = uitvoer;
  }

  @GetMapping(
      path = "/dossiers/{id}/kandidaten/{kandidaat}/wegwijzer",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> wegwijzer(
      @PathVariable String id,
      @PathVariable String kandidaat,
      HttpServletRequest verzoek,
      Locale locale) {
    Vraagdelen vraag = new Vraagdelen(verzoek, List.of("peildatum"));
    LocalDate peildatum = vraag.datum("peildatum");
    vraag.eisFoutloos();
    Gemeenteprofiel gemeente = gemeenten.lees(id);
    Bewaard bewaard =
        opslag
            .lees(Kandidaten.plek(id, kandidaat))
            .orElseThrow(() -> new Verzoekfout(Probleem.NIET_GEVONDEN));
    Kandidaat gelezen =
        Kandidaatlezer.lees(bewaard.document().getBytes(StandardCharsets.UTF_8)).ofFout();
    return uitvoer.antwoord(
        Verzoekfout.inVerzoek(
            () -> Voorzieningenwijzer.van(gemeente.profielOp(peildatum), peildatum).wijs(gelezen)),
        locale);
  }
}
