package nl.participatie.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs a program in fresh JVMs that prints an answer and how long it took. */
final class VerseJvm {

  private static final int KEER = 15;

  private VerseJvm() {}

  /** The median in nanoseconds; every run has to give the answer expected. */
  static double mediaan(String klasse, String verwacht, List<String> argumenten) {
    List<Long> tijden = new ArrayList<>();
    for (int i = 0; i < KEER; i++) {
      tijden.add(tijd(klasse, verwacht, argumenten));
    }
    Collections.sort(tijden);
    return tijden.get(KEER / 2);
  }

  private static long tijd(String klasse, String verwacht, List<String> argumenten) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> opdracht =
        ImmutableList.<String>builder()
            .add(java, "-cp", System.getProperty("java.class.path"), klasse)
            .addAll(argumenten)
            .build();
    try {
      Process proces =
          new ProcessBuilder(opdracht).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String regel = laatsteRegel(proces);
      int einde = proces.waitFor();
      if (einde != 0 || !regel.startsWith(verwacht + " ")) {
        throw new IllegalStateException(
            klasse + " ended with " + einde + " and '" + regel + "', expected " + verwacht);
      }
      return Long.parseLong(regel.substring(verwacht.length() + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("No JVM could be started for " + klasse, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + klasse + " ran", e);
    }
  }

  private static String laatsteRegel(Process proces) throws IOException {
    try (BufferedReader uit =
        new BufferedReader(
            new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
      return uit.lines().reduce("", (eerder, later) -> later);
    }
  }
}
