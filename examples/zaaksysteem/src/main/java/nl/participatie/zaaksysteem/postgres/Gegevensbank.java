package nl.participatie.zaaksysteem.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of the service itself: its programs, its data and its password in one folder,
 * reached over loopback only. What it confirms is on disk (fsync and synchronous commit are
 * PostgreSQL's own defaults and stay on), so that it can be stopped in any way and started again on
 * the same data.
 *
 * <p>PostgreSQL refuses to run as root. Started by root, it runs under another user; see {@link
 * Gebruiker}.
 */
public final class Gegevensbank implements AutoCloseable {

  /** The user and the database, by the name that PostgreSQL gives them. */
  private static final String NAAM = "postgres";

  private static final String ADRES = "127.0.0.1";

  private final Path data;
  private final Path logboek;
  private final Path programmas;
  private final Gebruiker gebruiker;
  private final FileChannel slot;
  private final String wachtwoord;
  private final int poort;

  private Gegevensbank(Path map, FileChannel slot) throws IOException {
    this.slot = slot;
    this.data = map.resolve("data");
    this.logboek = map.resolve("postgres.log");
    this.programmas = Programmas.pakUit(map);
    this.gebruiker = Gebruiker.bepaal(map, programmas.resolve("initdb"));
    this.wachtwoord = wachtwoord(map.resolve("wachtwoord"));
    this.poort = vrijePoort();
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      maakAan(map.resolve("wachtwoord"));
    }
  }

  /**
   * Starts PostgreSQL on a folder, which is filled when it is empty.
   *
   * @param map the folder, of this service alone
   * @return the database, running
   * @throws IOException if it cannot be started, with what PostgreSQL said
   */
  public static Gegevensbank start(Path map) throws IOException {
    Path hier = Files.createDirectories(map).toRealPath();
    FileChannel slot =
        FileChannel.open(hier.resolve("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      eisAlleen(slot, hier);
      Gegevensbank gegevensbank = new Gegevensbank(hier, slot);
      gegevensbank.stopVerweesde();
      gegevensbank.start();
      return gegevensbank;
    } catch (IOException | RuntimeException e) {
      slot.close();
      throw e;
    }
  }

  /**
   * Where the database is.
   *
   * @return the address for JDBC
   */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + ADRES + ":" + poort + "/" + NAAM;
  }

  /**
   * The user.
   *
   * @return the name
   */
  public String gebruikersnaam() {
    return NAAM;
  }

  /**
   * The password, made when the folder was filled.
   *
   * @return the password
   */
  public String wachtwoord() {
    return wachtwoord;
  }

  /**
   * Starts PostgreSQL, at the same address as before.
   *
   * @throws IOException if it does not start, with what it wrote in its log
   */
  public void start() throws IOException {
    String opties =
        String.format(
            Locale.ROOT,
            "-p %d -c listen_addresses=%s -c unix_socket_directories= -c max_connections=40",
            poort,
            ADRES);
    pgCtl("start", "-w", "-t", "30", "-o", opties);
  }

  /**
   * Stops PostgreSQL.
   *
   * @param wijze how: orderly, or as in a crash
   * @throws IOException if it does not stop
   */
  public void stop(Stopwijze wijze) throws IOException {
    pgCtl("stop", "-w", "-t", "30", "-m", wijze.naam());
  }

  @Override
  public void close() throws IOException {
    try (slot) {
      if (Files.exists(data.resolve("postmaster.pid"))) {
        stop(Stopwijze.ORDELIJK);
      }
    }
  }

  /** A server that outlived its service, which was killed, is stopped: the folder is ours. */
  private void stopVerweesde() throws IOException {
    if (gebruiker.voerUit(opdracht("pg_ctl", "-D", data.toString(), "status"), logboek) == 0) {
      stop(Stopwijze.ORDELIJK);
    }
  }

  /** Fills a folder beside its place first, so that what stands in its place is complete. */
  private void maakAan(Path wachtwoordbestand) throws IOException {
    Path nieuw = data.resolveSibling("data.nieuw");
    FileSystemUtils.deleteRecursively(nieuw);
    eisGelukt(
        opdracht(
            "initdb",
            "-D",
            nieuw.toString(),
            "-U",
            NAAM,
            "-E",
            "UTF8",
            "--locale=C",
            "--auth=scram-sha-256",
            "--pwfile=" + wachtwoordbestand));
    Files.move(nieuw, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void pgCtl(String... argumenten) throws IOException {
    List<String> opdracht = new ArrayList<>(opdracht("pg_ctl", "-D", data.toString()));
    opdracht.addAll(List.of(argumenten));
    eisGelukt(opdracht);
  }

  private List<String> opdracht(String programma, String... argumenten) {
    List<String> opdracht = new ArrayList<>();
    opdracht.add(programmas.resolve(programma).toString());
    opdracht.addAll(List.of(argumenten));
    return opdracht;
  }

  private void eisGelukt(List<String> opdracht) throws IOException {
    int code = gebruiker.voerUit(opdracht, logboek);
    if (code != 0) {
      throw new IOException(
          String.format(
              Locale.ROOT, "PostgreSQL: %s ended with %d, see %s", opdracht, code, logboek));
    }
  }

  private String wachtwoord(Path bestand) throws IOException {
    if (!Files.exists(bestand)) {
      byte[] willekeurig = new byte[24];
      new SecureRandom().nextBytes(willekeurig);
      Files.createFile(
          bestand,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(bestand, Base64.getUrlEncoder().encodeToString(willekeurig));
      gebruiker.geef(bestand);
    }
    return Files.readString(bestand, StandardCharsets.UTF_8);
  }

  private static void eisAlleen(FileChannel slot, Path map) throws IOException {
    @Nullable FileLock eigen = null;
    try {
      eigen = slot.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by this very process: told below, as when another one holds it
    }
    if (eigen == null) {
      throw new IOException("Another service uses " + map);
    }
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket proef =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      return proef.getLocalPort();
    }
  }
}
