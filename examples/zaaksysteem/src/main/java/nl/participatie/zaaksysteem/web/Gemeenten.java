package nl.participatie.zaaksysteem.web;

import java.nio.charset.StandardCharsets;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.json.Gemeentelezer;
import nl.participatie.zaaksysteem.opslag.Bewaard;
import nl.participatie.zaaksysteem.opslag.Dossieropslag;
import org.springframework.stereotype.Component;

/** The municipalities of dossiers, read by the library as they were when they came in. */
@Component
class Gemeenten {

  private final Dossieropslag opslag;
  private final Gemeentelezer lezer;

  Gemeenten(Dossieropslag opslag, Gemeentelezer lezer) {
    this.opslag = opslag;
    this.lezer = lezer;
  }

  /**
   * Reads one.
   *
   * @param id the part of the path by which its dossier is found
   * @throws Verzoekfout if there is no such dossier
   */
  Gemeenteprofiel lees(String id) {
    Bewaard dossier =
        opslag.lees(Sleutel.lees(id)).orElseThrow(() -> new Verzoekfout(Probleem.NIET_GEVONDEN));
    return lezer.lees(dossier.document().getBytes(StandardCharsets.UTF_8)).ofFout();
  }
}
