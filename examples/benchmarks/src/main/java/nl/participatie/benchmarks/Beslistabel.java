package nl.participatie.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.participatie.keuzes.internal.Modelindeling;
import nl.participatie.keuzes.internal.Verbod;
import nl.participatie.model.keuze.Keuze;

/**
 * The rules as a DMN decision table: a column per choice, a row per rule; the first row that fits
 * decides.
 */
public final class Beslistabel {

  private Beslistabel() {}

  /**
   * The name of the column of a choice.
   *
   * @param keuze the choice
   * @return the name
   */
  public static String kolom(Keuze keuze) {
    return "k" + keuze.nummer();
  }

  /**
   * Writes the table.
   *
   * @param verboden the rules that bind
   * @return the table as DMN
   */
  public static String tekst(List<Verbod> verboden) {
    String rijen =
        verboden.stream()
            .map(verbod -> rij(verbod.als(), verbod.tegen(), false))
            .collect(Collectors.joining());
    return """
        <definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/" id="regels" name="regels"
            namespace="urn:participatie:regels">
        %s<decision id="_geldig" name="geldig">
        <variable name="geldig" typeRef="boolean"/>
        %s<decisionTable hitPolicy="FIRST">
        %s<output typeRef="boolean"/>
        %s%s</decisionTable></decision></definitions>
        """
        .formatted(
            perKolom(
                "<inputData id=\"_%1$s\" name=\"%1$s\">%n"
                    + "<variable name=\"%1$s\" typeRef=\"string\"/></inputData>%n"),
            perKolom(
                "<informationRequirement><requiredInput href=\"#_%1$s\"/>%n"
                    + "</informationRequirement>%n"),
            perKolom(
                "<input><inputExpression typeRef=\"string\"><text>%1$s</text>%n"
                    + "</inputExpression></input>%n"),
            rijen,
            rij(0, 0, true));
  }

  private static String perKolom(String sjabloon) {
    return Arrays.stream(Keuze.values())
        .map(keuze -> String.format(Locale.ROOT, sjabloon, kolom(keuze)))
        .collect(Collectors.joining());
  }

  private static String rij(long als, long tegen, boolean geldig) {
    StringBuilder rij = new StringBuilder("<rule>");
    for (Keuze keuze : Keuze.values()) {
      long hier = (als | tegen) & Modelindeling.masker(keuze);
      rij.append("<inputEntry><text>").append(cel(hier)).append("</text></inputEntry>");
    }
    return rij.append("<outputEntry><text>")
        .append(geldig)
        .append("</text></outputEntry></rule>\n")
        .toString();
  }

  private static String cel(long opties) {
    List<String> codes =
        Modelindeling.opties(opties).stream().map(optie -> '"' + optie.code() + '"').toList();
    return codes.isEmpty() ? "-" : String.join(", ", codes);
  }
}
