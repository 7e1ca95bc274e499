package nl.participatie.zaaksysteem.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked from the jar that Maven brought. */
final class Programmas {

  /** The names by which the jars hold them, one for each kind of machine. */
  private static final List<String> PAKKETTEN =
      List.of(
          "postgres-linux-x86_64.txz",
          "postgres-linux-arm_64.txz",
          "postgres-darwin-x86_64.txz",
          "postgres-darwin-arm_64.txz");

  private Programmas() {}

  /**
   * Unpacks the programs, unless they are there.
   *
   * @param map the folder in which they get a folder of their own, named after what the jar holds,
   *     so that other programs come with another jar. When it is there it is complete, because it
   *     is moved in as a whole
   * @return the folder with {@code initdb}, {@code pg_ctl} and {@code postgres}
   * @throws IOException if they are not in a jar or cannot be written
   */
  static Path pakUit(Path map) throws IOException {
    byte[] pakket = pakket();
    Path doel = map.resolve("programmas-" + DigestUtils.md5DigestAsHex(pakket));
    if (!Files.isDirectory(doel)) {
      Path tijdelijk = map.resolve("programmas.nieuw");
      FileSystemUtils.deleteRecursively(tijdelijk);
      try (InputStream tar = new XZCompressorInputStream(new ByteArrayInputStream(pakket));
          TarArchiveInputStream inhoud = new TarArchiveInputStream(tar)) {
        pakUit(inhoud, Files.createDirectories(tijdelijk).toAbsolutePath().normalize());
      }
      Files.move(tijdelijk, doel, StandardCopyOption.ATOMIC_MOVE);
    }
    return doel.resolve("bin");
  }

  private static byte[] pakket() throws IOException {
    for (String naam : PAKKETTEN) {
      try (InputStream pakket = Programmas.class.getResourceAsStream("/" + naam)) {
        if (pakket != null) {
          return pakket.readAllBytes();
        }
      }
    }
    throw new IOException("No PostgreSQL on the class path, looked for " + PAKKETTEN);
  }

  private static void pakUit(TarArchiveInputStream inhoud, Path map) throws IOException {
    for (TarArchiveEntry deel = inhoud.getNextEntry(); deel != null; deel = inhoud.getNextEntry()) {
      Path hier = binnen(map, map.resolve(deel.getName()));
      if (deel.isDirectory()) {
        Files.createDirectories(hier);
      } else if (deel.isSymbolicLink()) {
        binnen(map, hier.resolveSibling(deel.getLinkName()));
        Files.createDirectories(hier.getParent());
        Files.createSymbolicLink(hier, Path.of(deel.getLinkName()));
      } else if (deel.isFile()) {
        Files.createDirectories(hier.getParent());
        Files.copy(inhoud, hier);
        boolean isProgramma = (deel.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
            hier, PosixFilePermissions.fromString(isProgramma ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  /** An archive writes nowhere but in its own folder. */
  private static Path binnen(Path map, Path pad) throws IOException {
    Path echt = pad.toAbsolutePath().normalize();
    if (!echt.startsWith(map)) {
      throw new IOException(
          String.format(Locale.ROOT, "The archive of PostgreSQL points outside %s: %s", map, pad));
    }
    return echt;
  }
}
