package nl.participatie.opdrachtregel;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes files all or none. Each is written beside its place first; only when all of them are there
 * do they move in, and when one cannot, what stood there before is put back.
 */
final class Bestanden {

  private Bestanden() {}

  /** The folder of a path that was typed. */
  static Path map(String getypt) {
    try {
      return Path.of(getypt);
    } catch (InvalidPathException e) {
      throw new Schijffout(Path.of("--uit"), new IOException(e));
    }
  }

  /** The file that a path names and that can be written; empty when it names none, or a folder. */
  static Optional<Path> bestand(String getypt) {
    if (getypt.isBlank() || getypt.equals("-")) {
      return Optional.empty();
    }
    try {
      Path pad = Path.of(getypt).toAbsolutePath().normalize();
      return Files.isDirectory(pad) ? Optional.empty() : Optional.of(pad);
    } catch (InvalidPathException geenNaam) {
      return Optional.empty();
    }
  }

  /** Writes one file whole or not. */
  static void schrijf(Path bestand, String inhoud) {
    Path map = Optional.ofNullable(bestand.getParent()).orElseThrow();
    schrijf(map, Map.of(map.relativize(bestand).toString(), inhoud));
  }

  static void schrijf(Path map, Map<String, String> inhoud) {
    Map<Path, Path> nieuw = new LinkedHashMap<>();
    try {
      Files.createDirectories(map);
      for (Map.Entry<String, String> bestand : inhoud.entrySet()) {
        Path doel = map.resolve(bestand.getKey());
        if (Files.isDirectory(doel)) {
          throw new FileSystemException(doel.toString(), null, "is a directory");
        }
        Path tijdelijk = ernaast(doel, "nieuw");
        nieuw.put(tijdelijk, doel);
        Files.writeString(tijdelijk, bestand.getValue());
      }
      verwissel(nieuw);
    } catch (IOException e) {
      throw new Schijffout(map, e);
    } finally {
      nieuw.keySet().forEach(Bestanden::ruimOp);
    }
  }

  /** Moves new files in, and back out again as soon as one of them does not go. */
  private static void verwissel(Map<Path, Path> nieuw) throws IOException {
    Deque<Path> geplaatst = new ArrayDeque<>();
    try {
      for (Map.Entry<Path, Path> paar : nieuw.entrySet()) {
        Path doel = paar.getValue();
        if (Files.exists(doel)) {
          verplaats(doel, ernaast(doel, "oud"));
        }
        geplaatst.push(doel);
        verplaats(paar.getKey(), doel);
      }
    } catch (IOException e) {
      for (Path doel : geplaatst) {
        zetTerug(doel);
      }
      throw e;
    }
    geplaatst.forEach(doel -> ruimOp(ernaast(doel, "oud")));
  }

  private static void zetTerug(Path doel) throws IOException {
    Files.deleteIfExists(doel);
    if (Files.exists(ernaast(doel, "oud"))) {
      verplaats(ernaast(doel, "oud"), doel);
    }
  }

  /**
   * A name of this process beside a file; an ordinary file, so that the result has ordinary rights.
   */
  private static Path ernaast(Path doel, String soort) {
    return doel.resolveSibling(
        "." + doel.getFileName() + "." + ProcessHandle.current().pid() + "." + soort);
  }

  private static void verplaats(Path van, Path naar) throws IOException {
    try {
      Files.move(van, naar, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(van, naar, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void ruimOp(Path bestand) {
    try {
      Files.deleteIfExists(bestand);
    } catch (IOException blijftStaan) {
      // the write itself already failed or succeeded; a leftover file beside it changes neither
    }
  }
}
