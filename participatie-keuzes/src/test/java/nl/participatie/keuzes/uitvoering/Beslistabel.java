package nl.participatie.keuzes.uitvoering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A plain decision table of texts: the first row whose conditions all hold gives the answer. */
final class Beslistabel {

  private static final Pattern PIJL = Pattern.compile(" *-> *");
  private static final Pattern BLANCO = Pattern.compile(" +");

  private record Voorwaarde(String naam, List<String> waarden) {
    boolean geldt(Map<String, String> geval) {
      return waarden.contains(geval.getOrDefault(naam, "?"));
    }
  }

  private record Rij(List<Voorwaarde> voorwaarden, String antwoord) {}

  private final List<Rij> rijen = new ArrayList<>();

  Beslistabel(String tekst) {
    for (String regel : tekst.strip().lines().toList()) {
      String[] delen = PIJL.split(regel.strip(), -1);
      List<Voorwaarde> voorwaarden = new ArrayList<>();
      for (String deel : BLANCO.split(delen[0], -1)) {
        if (!deel.isEmpty()) {
          int is = deel.indexOf('=');
          voorwaarden.add(
              new Voorwaarde(
                  deel.substring(0, is),
                  Arrays.asList(Pattern.compile("\\|").split(deel.substring(is + 1), -1))));
        }
      }
      rijen.add(new Rij(voorwaarden, delen[1]));
    }
  }

  String antwoord(Map<String, String> geval) {
    for (Rij rij : rijen) {
      if (rij.voorwaarden().stream().allMatch(voorwaarde -> voorwaarde.geldt(geval))) {
        return rij.antwoord();
      }
    }
    throw new AssertionError("No row for " + geval);
  }
}
