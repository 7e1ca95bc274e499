package nl.participatie.pagina;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.participatie.model.controle.Controleresultaat;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.pagina.inhoud.Bladen;
import nl.participatie.pagina.inhoud.Gemeenten;
import nl.participatie.pagina.web.Webserver;

/**
 * The main program: reads a folder of municipality files once, at the start, and shows them until
 * it is stopped. Exit code 2 for bad input or usage with every fault listed, 1 when it cannot
 * listen.
 */
public final class Pagina {

  /** Held on to, since a logger that nobody holds forgets its level. */
  private static final List<Logger> STIL =
      List.of(Logger.getLogger("org.hibernate.validator"), Logger.getLogger("org.eclipse.jetty"));

  private Pagina() {}

  /**
   * Starts the server and waits until it is stopped.
   *
   * @param args the options, see the README
   * @throws InterruptedException if the wait is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    // libraries announce themselves on standard error, which is for our messages
    STIL.forEach(logger -> logger.setLevel(Level.WARNING));
    PrintStream uit = utf8(FileDescriptor.out);
    PrintStream fout = utf8(FileDescriptor.err);
    List<String> lijst = Arrays.asList(args);
    if (lijst.contains("--help")) {
      uit.println(Startteksten.START.tekst("start.hulp").in(taal(lijst)));
      return;
    }
    Controleresultaat<Instellingen> instellingen = Startlezer.lees(lijst);
    Controleresultaat<Bladen> bladen = bladen(instellingen);
    if (!bladen.fouten().isEmpty()) {
      bladen.fouten().forEach(een -> fout.println(een.tekst(taal(lijst))));
      System.exit(2);
    }
    try (Webserver server = start(instellingen.ofFout(), bladen.ofFout(), uit)) {
      server.wacht();
    } catch (IOException e) {
      Tekst poort = Tekst.gelijk(Integer.toString(instellingen.ofFout().poort()));
      fout.println(Startteksten.START.tekst("start.bezet", poort).in(taal(lijst)));
      System.exit(1);
    }
  }

  /** The pages for what was asked, or all faults of the options or of the folder. */
  static Controleresultaat<Bladen> bladen(Controleresultaat<Instellingen> instellingen) {
    Optional<Instellingen> goed = instellingen.waarde();
    if (goed.isEmpty()) {
      return Controleresultaat.fout(instellingen.fouten());
    }
    Controleresultaat<List<Gemeenteprofiel>> gemeenten = Gemeentemap.lees(goed.get().map());
    return gemeenten.map(alle -> new Bladen(Gemeenten.van(alle, goed.get().peildatum())));
  }

  private static Webserver start(Instellingen instellingen, Bladen bladen, PrintStream uit)
      throws IOException {
    Webserver server = Webserver.start(bladen::antwoord, instellingen.poort());
    Tekst poort = Tekst.gelijk(Integer.toString(server.poort()));
    uit.println(Startteksten.START.tekst("start.luistert", poort).in(instellingen.taal()));
    uit.flush();
    return server;
  }

  /** The language is needed before the options are read: faults are in it too. */
  private static Taal taal(List<String> args) {
    int plaats = args.indexOf("--taal") + 1;
    return plaats > 0 && plaats < args.size() && args.get(plaats).equals(Taal.EN.code())
        ? Taal.EN
        : Taal.NL;
  }

  /** UTF-8 whatever the machine's default. */
  private static PrintStream utf8(FileDescriptor naar) {
    return new PrintStream(new FileOutputStream(naar), true, StandardCharsets.UTF_8);
  }
}
