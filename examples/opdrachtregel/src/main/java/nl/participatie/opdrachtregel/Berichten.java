package nl.participatie.opdrachtregel;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;
import nl.participatie.model.taal.Teksten;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The texts of the command line in one language. */
final class Berichten {

  private static final Teksten TEKSTEN =
      Teksten.lees(Berichten.class, "/nl/participatie/opdrachtregel/berichten");

  private final Taal taal;

  Berichten(Taal taal) {
    this.taal = taal;
  }

  Taal taal() {
    return taal;
  }

  String tekst(String sleutel, String... delen) {
    Tekst[] vullingen = new Tekst[delen.length];
    for (int i = 0; i < delen.length; i++) {
      vullingen[i] = Tekst.gelijk(delen[i]);
    }
    return TEKSTEN.tekst(sleutel, vullingen).in(taal);
  }

  static Tekst beide(String sleutel, String... delen) {
    return new Tekst(
        new Berichten(Taal.NL).tekst(sleutel, delen), new Berichten(Taal.EN).tekst(sleutel, delen));
  }

  /** No profile is left: by what was chosen, or by the rules alone. */
  String tegenstrijdig(Keuzeprofiel profiel) {
    return tekst(profiel.opties().isEmpty() ? "tegenstrijdigeRegels" : "tegenstrijdig");
  }

  /** What is wrong with the command line itself. */
  String gebruik(ParameterException fout) {
    if (fout instanceof MissingParameterException missend) {
      return tekst(
          "gebruik.ontbreekt",
          missend.getMissing().stream().map(Berichten::naam).collect(Collectors.joining(", ")));
    }
    if (fout instanceof UnmatchedArgumentException onbekend) {
      return tekst("gebruik.onbekend", Zichtbaar.van(String.join(" ", onbekend.getUnmatched())));
    }
    if (fout instanceof OverwrittenOptionException dubbel) {
      return tekst("gebruik.dubbel", naam(dubbel.getOverwritten()));
    }
    return String.valueOf(fout.getMessage()).startsWith("Missing required subcommand")
        ? tekst("gebruik.geen")
        : tekst("gebruik.anders", Zichtbaar.van(String.valueOf(fout.getMessage())));
  }

  /** The name by which a user knows an argument. */
  private static String naam(ArgSpec argument) {
    return argument instanceof OptionSpec optie ? optie.longestName() : argument.paramLabel();
  }

  /** The same texts for the help pages of the command line. */
  ResourceBundle bundel() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        Set<String> sleutels = TEKSTEN.sleutels();
        return sleutels.stream()
            .map(sleutel -> new Object[] {sleutel, TEKSTEN.tekst(sleutel).in(taal)})
            .toArray(Object[][]::new);
      }
    };
  }
}
