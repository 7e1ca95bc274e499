package nl.participatie.model.bron;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.internal.Bestand;

/** Reads the shipped tables of key figures. */
final class Kengetaltabel {

  private static final String TABEL = "/nl/participatie/model/kengetallen.csv";
  private static final String KOP =
      "code;waarde;eenheid;geldig_vanaf;geldig_tot;soort;bron;opmerking";
  private static final String VRAGEN = "/nl/participatie/model/kengetallen-aan-te-leveren.csv";
  private static final String KOP_VRAGEN = "code;eenheid;keuze;vindplaats";

  private Kengetaltabel() {}

  static Kengetallen lees() {
    ImmutableListMultimap.Builder<String, Kengetal> perCode = ImmutableListMultimap.builder();
    String vorigeBron = "";
    for (List<String> rij : Bestand.lees(Kengetal.class, TABEL, KOP)) {
      // "same" in the table repeats the source of the row above it
      String bron = rij.get(6).equals("same") ? vorigeBron : rij.get(6);
      perCode.put(rij.get(0), kengetal(rij, bron));
      vorigeBron = bron;
    }
    ImmutableMap.Builder<String, Kengetalvraag> vragen = ImmutableMap.builder();
    for (List<String> rij : Bestand.lees(Kengetal.class, VRAGEN, KOP_VRAGEN)) {
      vragen.put(
          rij.get(0),
          new Kengetalvraag(
              rij.get(0), rij.get(1), Integer.parseInt(rij.get(2)), Vindplaats.parse(rij.get(3))));
    }
    return new Kengetallen(perCode.build(), vragen.buildOrThrow());
  }

  private static Kengetal kengetal(List<String> rij, String bron) {
    return Kengetal.builder()
        .code(rij.get(0))
        .bandbreedte(Bandbreedte.parse(rij.get(1)))
        .eenheid(rij.get(2))
        .geldigheid(new Geldigheid(datum(rij.get(3)), datum(rij.get(4)).map(d -> d.plusDays(1))))
        .soort(Kengetalsoort.valueOf(rij.get(5)))
        .vindplaats(Vindplaats.parse(bron))
        .opmerking(rij.get(7))
        .build();
  }

  /** The table's last column of dates holds the last day itself. */
  private static Optional<LocalDate> datum(String cel) {
    return cel.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cel));
  }
}
