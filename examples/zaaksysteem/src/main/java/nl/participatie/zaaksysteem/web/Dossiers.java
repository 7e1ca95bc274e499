package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.participatie.keuzes.json.Gemeentedelen;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.model.taal.Taal;
import nl.participatie.zaaksysteem.opslag.Bewaard;
import nl.participatie.zaaksysteem.opslag.Dossieropslag;
import nl.participatie.zaaksysteem.opslag.Dossieropslag.Inhoud;
import nl.participatie.zaaksysteem.opslag.Dossierregel;
import nl.participatie.zaaksysteem.opslag.Lijst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers: what a municipality has, in the library's own JSON, each with its version. */
@RestController
@RequestMapping("/dossiers")
class Dossiers {

  private final Dossieropslag opslag;
  private final Gemeentelezer lezer;
  private final Lichaam lichaam;
  private final Uitvoer uitvoer;

  Dossiers(Dossieropslag opslag, Gemeentelezer lezer, Lichaam lichaam, Uitvoer uitvoer) {
    this.opslag = opslag;
    this.lezer = lezer;
    this.lichaam = lichaam;
    this.uitvoer = uitvoer;
  }

  /**
   * A page of the list as it is written.
   *
   * @param dossiers the dossiers
   * @param volgende the next page, left out on the last one
   */
  record Blad(List<Dossierregel> dossiers, Optional<String> volgende) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  Blad lijst(HttpServletRequest verzoek) {
    Bladvraag vraag = Bladvraag.lees(verzoek);
    Lijst<Dossierregel> lijst = opslag.lijst(vraag.na(), vraag.aantal());
    return new Blad(lijst.delen(), vraag.volgende("/dossiers", lijst));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> maak(HttpServletRequest verzoek) throws IOException {
    UUID id = opslag.maak(inhoud(verzoek));
    return ResponseEntity.created(URI.create("/dossiers/" + id)).eTag(Versielabel.van(1)).build();
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> lees(@PathVariable String id) {
    Bewaard dossier =
        opslag.lees(Sleutel.lees(id)).orElseThrow(() -> new Verzoekfout(Probleem.NIET_GEVONDEN));
    return ResponseEntity.ok()
        .eTag(Versielabel.van(dossier.versie()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(dossier.document());
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> vervang(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest verzoek)
      throws IOException {
    UUID sleutel = Sleutel.lees(id);
    Inhoud inhoud = inhoud(verzoek);
    long gezien = Versielabel.gezien(ifMatch);
    if (!opslag.vervang(sleutel, gezien, inhoud)) {
      boolean isEr = opslag.lees(sleutel).isPresent();
      throw new Verzoekfout(isEr ? Probleem.VERSIE_VEROUDERD : Probleem.NIET_GEVONDEN);
    }
    return ResponseEntity.noContent().eTag(Versielabel.van(gezien + 1)).build();
  }

  /** What is stored is what the library read, in the form in which it writes. */
  private Inhoud inhoud(HttpServletRequest verzoek) throws IOException {
    byte[] bytes = lichaam.lees(verzoek);
    Gemeenteprofiel gemeente =
        Verzoekfout.inVerzoek(() -> Gemeentedelen.lees(lezer, bytes).ofFout());
    return new Inhoud(
        uitvoer.json(gemeente, Taal.NL),
        gemeente.code().map(Gemeentecode::toString),
        gemeente.naam());
  }
}
