package nl.participatie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/** The row of the table about fresh JVMs. */
final class Eerste {

  private static final double DOEL = 12e6;
  private static final String KIE = "nl.participatie.benchmarks.kie.EersteKie";

  private final Keuzeprofiel profiel = new Invoer().volledig(2)[0];
  private final String verwacht = Boolean.toString(Invoer.oordeel().isGeldig(profiel));

  private Eerste() {}

  static Uitslag meet() {
    return new Eerste().uitslag();
  }

  private Uitslag uitslag() {
    double ons =
        VerseJvm.mediaan(
            EersteOordeel.class.getName(), verwacht, ImmutableList.of(profiel.toString()));
    ImmutableList.Builder<Uitslag.Ander> anderen = ImmutableList.builder();
    anderen.add(
        new Uitslag.Ander(
            "LogicNG", VerseJvm.mediaan(EersteLogicng.class.getName(), verwacht, maskers())));
    if (isGebouwd(KIE)) {
      anderen.add(new Uitslag.Ander("KIE DMN", kie()));
    }
    return new Uitslag(
        "first verdict in a fresh JVM, library part", DOEL, ons, ons, -1, anderen.build());
  }

  private List<String> maskers() {
    List<String> maskers = new ArrayList<>(List.of(Long.toString(profiel.masker())));
    for (Verbod verbod : Catalogus.verboden()) {
      maskers.add(Long.toString(verbod.als()));
      maskers.add(Long.toString(verbod.tegen()));
    }
    return maskers;
  }

  private double kie() {
    try {
      Path tabel = Files.createTempFile("regels", ".dmn");
      try {
        Files.writeString(tabel, Beslistabel.tekst(Catalogus.verboden()));
        List<String> argumenten = new ArrayList<>(List.of(tabel.toString()));
        for (Optie optie : profiel.opties()) {
          argumenten.add(Beslistabel.kolom(optie.keuze()) + "=" + optie.code());
        }
        return VerseJvm.mediaan(KIE, verwacht, argumenten);
      } finally {
        Files.delete(tabel);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table for KIE cannot be written", e);
    }
  }

  /** The profile benchmarks adds KIE; without it this row has a peer less. */
  private static boolean isGebouwd(String klasse) {
    return Eerste.class.getResource("/" + klasse.replace('.', '/') + ".class") != null;
  }
}
