package nl.participatie.opdrachtregel;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.gemeente.Gemeentecode;
import nl.participatie.model.gemeente.Gemeenteprofiel;

/**
 * Reads the municipality files of a folder: every name that ends in {@code .json} and does not
 * begin with a dot, in the order of the names, without the folders in it. A link is a fault, for
 * what it points at may lie anywhere.
 */
final class Groepsmap {

  static final int MEESTE_BESTANDEN = 1000;

  private final Omgeving omgeving;
  private final Invoerbestand.Lezer<Gemeenteprofiel> lezer;
  private final List<Fout> fouten;
  private final List<Gemeenteprofiel> gemeenten = new ArrayList<>();
  private final Map<Gemeentecode, String> bestandVan = new HashMap<>();

  private Groepsmap(
      Omgeving omgeving, Invoerbestand.Lezer<Gemeenteprofiel> lezer, List<Fout> fouten) {
    this.omgeving = omgeving;
    this.lezer = lezer;
    this.fouten = fouten;
  }

  /**
   * Reads a folder.
   *
   * @param map the folder as it was typed
   * @param omgeving where messages go
   * @param lezer how a file is read
   * @param fouten where faults are added, each with the name of its file
   * @return the municipalities of the files without a fault
   */
  static List<Gemeenteprofiel> lees(
      String map,
      Omgeving omgeving,
      Invoerbestand.Lezer<Gemeenteprofiel> lezer,
      List<Fout> fouten) {
    Groepsmap groep = new Groepsmap(omgeving, lezer, fouten);
    groep.bestanden(map).forEach(groep::lees);
    return groep.gemeenten;
  }

  private List<Path> bestanden(String map) {
    List<Path> bestanden = new ArrayList<>();
    try (DirectoryStream<Path> inhoud = Files.newDirectoryStream(Path.of(map), Groepsmap::telt)) {
      for (Path bestand : inhoud) {
        bestanden.add(bestand);
        if (bestanden.size() > MEESTE_BESTANDEN) {
          meld(map, "", "toegestaan.bestanden", Integer.toString(MEESTE_BESTANDEN));
          return List.of();
        }
      }
    } catch (IOException | InvalidPathException | DirectoryIteratorException e) {
      meld(map, "", Oorzaak.van(e));
      return List.of();
    }
    if (bestanden.isEmpty()) {
      meld(map, "", "toegestaan.geenBestanden");
    }
    return bestanden.stream().sorted().toList();
  }

  private static boolean telt(Path bestand) {
    String naam = String.valueOf(bestand.getFileName());
    return naam.endsWith(".json") && !naam.startsWith(".");
  }

  private void lees(Path bestand) {
    String naam = bestand.toString();
    if (!Files.isRegularFile(bestand, LinkOption.NOFOLLOW_LINKS)) {
      meld(naam, "", "oorzaak.ongewoon");
      return;
    }
    Invoerbestand.lees(naam, omgeving, lezer, Invoerbestand.eenVanMeer(naam), fouten)
        .ifPresent(gemeente -> voegToe(gemeente, naam));
  }

  private void voegToe(Gemeenteprofiel gemeente, String naam) {
    Optional<String> eerder =
        gemeente.code().flatMap(code -> Optional.ofNullable(bestandVan.putIfAbsent(code, naam)));
    if (eerder.isPresent()) {
      String code = gemeente.code().map(Gemeentecode::code).orElse("");
      meld(naam + ":code", code, "toegestaan.eenmaalCode", Zichtbaar.van(eerder.get()));
    }
    gemeenten.add(gemeente);
  }

  private void meld(String plaats, String waarde, String sleutel, String... delen) {
    fouten.add(Fout.van(plaats, waarde, Berichten.beide(sleutel, delen)));
  }
}
