package nl.participatie.zaaksysteem.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.participatie.keuzes.json.Kandidaatlezer;
import nl.participatie.keuzes.uitvoering.Kandidaat;
import nl.participatie.model.taal.Taal;
import nl.participatie.zaaksysteem.opslag.Bewaard;
import nl.participatie.zaaksysteem.opslag.Dossieropslag;
import nl.participatie.zaaksysteem.opslag.Kandidaatopslag;
import nl.participatie.zaaksysteem.opslag.Kandidaatopslag.Plek;
import nl.participatie.zaaksysteem.opslag.Lijst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The candidates of a dossier: the facts that the library asks about them, and nothing else. */
@RestController
@RequestMapping("/dossiers/{id}/kandidaten")
class Kandidaten {

  private final Dossieropslag dossiers;
  private final Kandidaatopslag opslag;
  private final Lichaam lichaam;
  private final Uitvoer uitvoer;

  Kandidaten(Dossieropslag dossiers, Kandidaatopslag opslag, Lichaam lichaam, Uitvoer uitvoer) {
    this.dossiers = dossiers;
    this.opslag = opslag;
    this.lichaam = lichaam;
    this.uitvoer = uitvoer;
  }

  /**
   * A page of the list as it is written.
   *
   * @param kandidaten the candidates
   * @param volgende the next page, left out on the last one
   */
  record Blad(List<Kandidaatopslag.Regel> kandidaten, Optional<String> volgende) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  Blad lijst(@PathVariable String id, HttpServletRequest verzoek) {
    Bladvraag vraag = Bladvraag.lees(verzoek);
    UUID dossier = Sleutel.lees(id);
    if (dossiers.lees(dossier).isEmpty()) {
      throw new Verzoekfout(Probleem.NIET_GEVONDEN);
    }
    Lijst<Kandidaatopslag.Regel> lijst = opslag.lijst(dossier, vraag.na(), vraag.aantal());
    return new Blad(lijst.delen(), vraag.volgende(pad(dossier), lijst));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> maak(@PathVariable String id, HttpServletRequest verzoek)
      throws IOException {
    UUID dossier = Sleutel.lees(id);
    UUID kandidaat =
        opslag
            .maak(dossier, document(verzoek))
            .orElseThrow(() -> new Verzoekfout(Probleem.NIET_GEVONDEN));
    return ResponseEntity.created(URI.create(pad(dossier) + "/" + kandidaat))
        .eTag(Versielabel.van(1))
        .build();
  }

  @GetMapping(path = "/{kandidaat}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> lees(@PathVariable String id, @PathVariable String kandidaat) {
    Bewaard bewaard =
        opslag.lees(plek(id, kandidaat)).orElseThrow(() -> new Verzoekfout(Probleem.NIET_GEVONDEN));
    return ResponseEntity.ok()
        .eTag(Versielabel.van(bewaard.versie()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(bewaard.document());
  }

  @PutMapping(path = "/{kandidaat}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> vervang(
      @PathVariable String id,
      @PathVariable String kandidaat,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest verzoek)
      throws IOException {
    Plek plek = plek(id, kandidaat);
    String document = document(verzoek);
    long gezien = Versielabel.gezien(ifMatch);
    eisVeranderd(opslag.vervang(plek, gezien, document), plek);
    return ResponseEntity.noContent().eTag(Versielabel.van(gezien + 1)).build();
  }

  @DeleteMapping("/{kandidaat}")
  ResponseEntity<Void> verwijder(
      @PathVariable String id,
      @PathVariable String kandidaat,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Plek plek = plek(id, kandidaat);
    eisVeranderd(opslag.verwijder(plek, Versielabel.gezien(ifMatch)), plek);
    return ResponseEntity.noContent().build();
  }

  private void eisVeranderd(boolean isVeranderd, Plek plek) {
    if (!isVeranderd) {
      boolean isEr = opslag.lees(plek).isPresent();
      throw new Verzoekfout(isEr ? Probleem.VERSIE_VEROUDERD : Probleem.NIET_GEVONDEN);
    }
  }

  /** What is stored is what the library read, in the form in which it writes. */
  private String document(HttpServletRequest verzoek) throws IOException {
    byte[] bytes = lichaam.lees(verzoek);
    Kandidaat kandidaat = Verzoekfout.inVerzoek(() -> Kandidaatlezer.lees(bytes).ofFout());
    return uitvoer.json(kandidaat, Taal.NL);
  }

  static Plek plek(String id, String kandidaat) {
    return new Plek(Sleutel.lees(id), Sleutel.lees(kandidaat));
  }

  private static String pad(UUID dossier) {
    return "/dossiers/" + dossier + "/kandidaten";
  }
}
