package nl.participatie.opdrachtregel;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.participatie.keuzes.regel.Rekengrens;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.taal.Taal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The main program. Results go to standard output, messages to standard error; exit code 0 when
 * done, 2 for bad input or usage with every fault listed, 1 for anything else.
 */
@Command(name = "participatie", mixinStandardHelpOptions = true, versionProvider = Versie.class)
public final class Participatie {

  private static final Logger VALIDATIE = Logger.getLogger("org.hibernate.validator");

  private Participatie() {}

  /**
   * Runs a command and ends the process.
   *
   * @param args the command with its arguments
   */
  public static void main(String[] args) {
    // the validation provider announces itself on standard error, which is for our messages
    VALIDATIE.setLevel(Level.WARNING);
    PrintStream uit = utf8(FileDescriptor.out);
    PrintStream fout = utf8(FileDescriptor.err);
    int code = voerUit(args, new Omgeving(new FileInputStream(FileDescriptor.in), uit, fout));
    if (uit.checkError()) {
      fout.println(new Berichten(taal(args)).tekst("uitvoer"));
      fout.flush();
      System.exit(code == 0 ? 1 : code);
    }
    System.exit(code);
  }

  /** UTF-8 whatever the machine's default. */
  private static PrintStream utf8(FileDescriptor naar) {
    return new PrintStream(new FileOutputStream(naar), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @param args the command with its arguments
   * @param omgeving where it reads and writes
   * @return the exit code
   */
  static int voerUit(String[] args, Omgeving omgeving) {
    Berichten berichten = new Berichten(taal(args));
    CommandLine lijn = opdrachten(omgeving, berichten);
    try {
      return lijn.execute(args);
    } finally {
      omgeving.uit().flush();
      omgeving.fout().flush();
    }
  }

  private static CommandLine opdrachten(Omgeving omgeving, Berichten berichten) {
    CommandLine lijn =
        new CommandLine(new Participatie())
            .addSubcommand("rapport", new RapportOpdracht(omgeving))
            .addSubcommand("keuzes", new KeuzesOpdracht(omgeving))
            .addSubcommand("toets", new ToetsOpdracht(omgeving))
            .addSubcommand("ruimte", new RuimteOpdracht(omgeving))
            .addSubcommand("conflicten", new ConflictenOpdracht(omgeving))
            .addSubcommand("beste", new BesteOpdracht(omgeving))
            .addSubcommand("regels", new RegelsOpdracht(omgeving))
            .addSubcommand("raming", new RamingOpdracht(omgeving))
            .addSubcommand("verrekening", new VerrekeningOpdracht(omgeving))
            .addSubcommand("lks", new LksOpdracht(omgeving))
            .addSubcommand("lks-periode", new LksPeriodeOpdracht(omgeving))
            .addSubcommand("wegwijzer", new WegwijzerOpdracht(omgeving))
            .addSubcommand("agenda", new AgendaOpdracht(omgeving))
            .addSubcommand("congruentie", new CongruentieOpdracht(omgeving))
            .addSubcommand("regie", new RegieOpdracht(omgeving))
            .addSubcommand("transformatie", new TransformatieOpdracht(omgeving))
            .addSubcommand("spiegel", new SpiegelOpdracht(omgeving))
            .addSubcommand("thermometer", new ThermometerOpdracht(omgeving))
            .addSubcommand("sjabloon", new SjabloonOpdracht(omgeving))
            .addSubcommand("schema", new SchemaOpdracht(omgeving));
    return lijn.setExpandAtFiles(false)
        .setResourceBundle(berichten.bundel())
        .setOut(new PrintWriter(omgeving.uit(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(omgeving.fout(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((fout, argumenten) -> gebruik(fout, omgeving, berichten))
        .setExecutionExceptionHandler(
            (fout, opdracht, resultaat) -> mislukt(fout, omgeving, berichten));
  }

  /** The command line itself is wrong. */
  private static int gebruik(ParameterException fout, Omgeving omgeving, Berichten berichten) {
    omgeving.fout().println(berichten.gebruik(fout));
    fout.getCommandLine().usage(omgeving.fout());
    return 2;
  }

  private static int mislukt(Exception fout, Omgeving omgeving, Berichten berichten) {
    if (fout instanceof Invoerfout invoer) {
      invoer.fouten().forEach(een -> omgeving.fout().println(een.tekst(berichten.taal())));
      return 2;
    }
    if (fout instanceof Rekengrens grens) {
      omgeving.fout().println(berichten.tekst("rekengrens." + grens.reden()));
      return 2;
    }
    if (fout instanceof Schijffout schijf) {
      omgeving
          .fout()
          .println(berichten.tekst("schijf", schijf.pad(), berichten.tekst(schijf.reden())));
      return 1;
    }
    omgeving.fout().println(berichten.tekst("intern", fout.toString()));
    return 1;
  }

  /** The language is needed before the arguments are parsed: help and faults are in it too. */
  private static Taal taal(String[] args) {
    List<String> lijst = Arrays.asList(args);
    int plaats = lijst.indexOf("--taal");
    boolean engels =
        lijst.contains("--taal=en")
            || (plaats >= 0 && plaats + 1 < args.length && args[plaats + 1].equals("en"));
    return engels ? Taal.EN : Taal.NL;
  }
}
