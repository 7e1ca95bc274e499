package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.participatie.budget.json.Subsidielezer;
import nl.participatie.budget.loonkosten.Loonkostenmodel;
import nl.participatie.budget.loonkosten.Periodesubsidies;
import nl.participatie.budget.loonkosten.Periodevraag;
import nl.participatie.budget.loonkosten.Subsidievraag;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.controle.Fout;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The wage subsidy of one person. Nothing of the question is kept. */
@RestController
class Loonkosten {

  private static final Loonkostenmodel MODEL = Loonkostenmodel.STANDAARD;
  private static final Periodesubsidies PERIODEN = new Periodesubsidies(MODEL);
  private static final Subsidielezer LEZER = new Subsidielezer(MODEL);

  private final Lichaam lichaam;
  private final Uitvoer uitvoer;

  Loonkosten(Lichaam lichaam, Uitvoer uitvoer) {
    this.lichaam = lichaam;
    this.uitvoer = uitvoer;
  }

  @PostMapping(
      path = "/lks",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> maand(HttpServletRequest verzoek, Locale locale) throws IOException {
    byte[] bytes = lichaam.lees(verzoek);
    Subsidievraag vraag = Verzoekfout.inVerzoek(() -> LEZER.lees(bytes).ofFout());
    return antwoord(MODEL.perMaand(vraag), "datum", vraag.datum(), locale);
  }

  @PostMapping(
      path = "/lks-periode",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> periode(HttpServletRequest verzoek, Locale locale) throws IOException {
    byte[] bytes = lichaam.lees(verzoek);
    Periodevraag vraag = Verzoekfout.inVerzoek(() -> LEZER.leesPeriode(bytes).ofFout());
    return antwoord(PERIODEN.over(vraag), "totEnMet", vraag.totEnMet(), locale);
  }

  private <T> ResponseEntity<String> antwoord(
      Uitkomst<T> uitkomst, String plaats, LocalDate dag, Locale locale) {
    if (uitkomst.ontbrekend().isPresent()) {
      Onbepaald reden = uitkomst.ontbrekend().get();
      throw new Verzoekfout(
          Probleem.GEEN_ANTWOORD, List.of(Fout.van(plaats, dag.toString(), reden.toelichting())));
    }
    return uitvoer.antwoord(uitkomst.bepaald(), locale);
  }
}
