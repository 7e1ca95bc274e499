package nl.participatie.model.controle;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.participatie.model.bron.Kengetallen;
import nl.participatie.model.doelgroep.Volumegroep;
import org.jspecify.annotations.Nullable;

/**
 * Checks people against the country, and own paths. Nobody has more people in a group than the
 * whole country can have: that number is a key figure, of which a file may give its own.
 */
final class Volumescontrole {

  private static final int MAAND = "yyyy-mm".length();

  private Volumescontrole() {}

  static void controleer(Gemeenteinvoer invoer, Melder melder) {
    Volumesinvoer volumes = invoer.volumes();
    if (volumes == null) {
      return;
    }
    if (isMeerDanHetLand(invoer, Volumegroep.WWB, volumes.wwb())) {
      melder.meld("LAND_WWB", "volumes", "wwb");
    }
    if (isMeerDanHetLand(invoer, Volumegroep.WSW, volumes.wsw())) {
      melder.meld("LAND_WSW", "volumes", "wsw");
    }
    volumes
        .paden()
        .forEach(
            (groep, punten) -> {
              if (!Sleutels.VOLUMEGROEPEN.contains(groep)) {
                melder.meld("VOLUMEGROEP", "volumes", "paden", groep);
              } else if (punten.size() > Grens.MEESTE_PUNTEN) {
                melder.meld("PADPUNTEN", "volumes", "paden", groep);
              } else {
                pad(invoer, groep, punten, melder);
              }
            });
  }

  private static void pad(
      Gemeenteinvoer invoer, String groep, Map<String, BigDecimal> punten, Melder melder) {
    Set<String> maanden = new HashSet<>();
    punten.forEach(
        (datum, mensen) -> {
          if (!Waardevorm.PEILDATUM.past(datum)) {
            melder.meld("PADDATUM", "volumes", "paden", groep, datum);
          } else if (!maanden.add(datum.substring(0, MAAND))) {
            melder.meld("PADMAAND", "volumes", "paden", groep, datum);
          } else if (!Waardevorm.PERSONEN.past(mensen)) {
            melder.meld("PERSONEN", "volumes", "paden", groep, datum);
          } else if (isMeerDanHetLand(invoer, Volumegroep.valueOf(groep), mensen)) {
            melder.meld("LAND_" + groep, "volumes", "paden", groep, datum);
          }
        });
  }

  private static boolean isMeerDanHetLand(
      Gemeenteinvoer invoer, Volumegroep groep, @Nullable BigDecimal mensen) {
    return mensen != null
        && Waardevorm.PERSONEN.past(mensen)
        && mensen.compareTo(land(invoer, groep.kengetalLand())) > 0;
  }

  private static BigDecimal land(Gemeenteinvoer invoer, String code) {
    BigDecimal eigen = invoer.kengetallen().get(code);
    BigDecimal standaard = Kengetallen.standaard().alle(code).get(0).waarde().decimaal();
    // an own number that is itself at fault is reported as such, and does not count here
    boolean geldt = eigen != null && Waardevorm.ligtTussen(eigen, Grens.PERSONEN, 9);
    return eigen != null && geldt ? eigen : standaard;
  }
}
