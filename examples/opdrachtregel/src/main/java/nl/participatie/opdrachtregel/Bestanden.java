package nl.participatie.opdrachtregel;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files whole or not at all: each to a temporary file beside it first, then all are moved.
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

  static void schrijf(Path map, Map<String, String> inhoud) {
    Map<Path, Path> klaar = new LinkedHashMap<>();
    try {
      Files.createDirectories(map);
      for (Map.Entry<String, String> bestand : inhoud.entrySet()) {
        Path tijdelijk = map.resolve(tijdelijkeNaam(bestand.getKey()));
        klaar.put(tijdelijk, map.resolve(bestand.getKey()));
        Files.writeString(tijdelijk, bestand.getValue());
      }
      for (Map.Entry<Path, Path> paar : klaar.entrySet()) {
        verplaats(paar.getKey(), paar.getValue());
      }
    } catch (IOException e) {
      throw new Schijffout(map, e);
    } finally {
      klaar.keySet().forEach(Bestanden::ruimOp);
    }
  }

  /** Unique among running processes; an ordinary file, so that the result has ordinary rights. */
  private static String tijdelijkeNaam(String naam) {
    return "." + naam + "." + ProcessHandle.current().pid() + ".tmp";
  }

  private static void verplaats(Path van, Path naar) throws IOException {
    try {
      Files.move(van, naar, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(van, naar, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void ruimOp(Path tijdelijk) {
    try {
      Files.deleteIfExists(tijdelijk);
    } catch (IOException blijftStaan) {
      // the write itself already failed or succeeded; a leftover temporary file changes neither
    }
  }
}
