package nl.participatie.zaaksysteem.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Under whom PostgreSQL runs, which refuses root. Anybody else runs it as themselves. For root
 * there are two ways, in this order:
 *
 * <ol>
 *   <li>in a user namespace of its own ({@code unshare --user}), in which it is nobody while the
 *       files stay root's: works in any folder, but containers often forbid it;
 *   <li>as nobody ({@code setpriv}), to whom the folder is given: works where nobody can reach the
 *       folder.
 * </ol>
 */
enum Gebruiker {
  /** As the user that runs the service. */
  ZELF(List.of()),
  /** In a user namespace. */
  NAAMRUIMTE(List.of("unshare", "--user")),
  /** As nobody. */
  NIEMAND(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private static final int UID_NIEMAND = 65534;
  private static final long LANGSTE_SECONDEN = 60;

  private final List<String> vooraf;

  Gebruiker(List<String> vooraf) {
    this.vooraf = vooraf;
  }

  /**
   * Finds under whom programs can run, by running one.
   *
   * @param map the folder that the user has to own
   * @param programma a program that can tell its version
   * @throws IOException if root finds no other user
   */
  static Gebruiker bepaal(Path map, Path programma) throws IOException {
    if (new UnixSystem().getUid() != 0) {
      return ZELF;
    }
    for (Gebruiker gebruiker : List.of(NAAMRUIMTE, NIEMAND)) {
      if (gebruiker.kan(programma)) {
        gebruiker.geef(map);
        return gebruiker;
      }
    }
    throw new IOException(
        String.format(
            Locale.ROOT,
            "PostgreSQL refuses root, and neither unshare nor setpriv can run %s as somebody else."
                + " Start the service as an ordinary user, or choose a folder that all can reach"
                + " (zaaksysteem.map)",
            programma));
  }

  /** Gives a file or folder to the user. */
  void geef(Path pad) throws IOException {
    if (this == NIEMAND) {
      Files.setAttribute(pad, "unix:uid", UID_NIEMAND);
    }
  }

  /**
   * Runs a program under this user.
   *
   * @param opdracht the program and its arguments
   * @param logboek where it and what it starts write
   * @return its exit code
   */
  int voerUit(List<String> opdracht, Path logboek) throws IOException {
    List<String> geheel = new ArrayList<>(vooraf);
    geheel.addAll(opdracht);
    Process proces =
        new ProcessBuilder(geheel)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(logboek.toFile()))
            .start();
    proces.getOutputStream().close();
    try {
      if (proces.waitFor(LANGSTE_SECONDEN, TimeUnit.SECONDS)) {
        return proces.exitValue();
      }
      proces.destroyForcibly();
      throw new IOException("Gave up on " + geheel + " after " + LANGSTE_SECONDEN + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + geheel, e);
    }
  }

  private boolean kan(Path programma) throws IOException {
    try {
      List<String> geheel = new ArrayList<>(vooraf);
      geheel.addAll(List.of(programma.toString(), "--version"));
      Process proef =
          new ProcessBuilder(geheel)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return proef.waitFor(LANGSTE_SECONDEN, TimeUnit.SECONDS) && proef.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while trying " + programma, e);
    } catch (IOException geenZulkProgramma) {
      return false;
    }
  }
}
