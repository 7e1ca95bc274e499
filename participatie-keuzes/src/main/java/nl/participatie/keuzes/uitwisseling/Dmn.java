package nl.participatie.keuzes.uitwisseling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.taal.Taal;

/**
 * Writes the rules as a decision model in DMN 1.3 with FEEL. Its inputs are {@code K1} to {@code
 * K19}, one per choice, and take a full code such as {@code "12.OPEN_EINDE"}. Decision {@code
 * overtreden_regels} is a table with a row per rule that binds (hit policy COLLECT) and gives the
 * codes of the rules that a profile breaks; without such rules it is the empty list. Decision
 * {@code geldig} says whether the inputs are a complete profile that breaks none. A row carries the
 * reason as its description, and kind, strength and source as annotations.
 */
public final class Dmn {

  private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String NAAMRUIMTE = "urn:nl:participatie:sturingsmodel";

  private Dmn() {}

  /**
   * Writes the decision model with Dutch labels.
   *
   * @param regels the rules
   * @param peildatum the day on which rules have to count
   * @param drempel the weakest strength that binds
   * @return the XML document, to be kept as UTF-8; the same for the same arguments
   */
  public static String schrijf(Regelset regels, LocalDate peildatum, Sterkte drempel) {
    return schrijf(regels, peildatum, drempel, Taal.NL);
  }

  /**
   * Writes the decision model.
   *
   * @param regels the rules
   * @param peildatum the day on which rules have to count
   * @param drempel the weakest strength that binds
   * @param taal the language of labels, descriptions and annotations
   * @return the XML document, to be kept as UTF-8; the same for the same arguments
   */
  public static String schrijf(Regelset regels, LocalDate peildatum, Sterkte drempel, Taal taal) {
    Ruimte ruimte = new Ruimte(regels, peildatum, drempel, taal);
    Xml uit = new Xml();
    uit.open(
        "definitions",
        "xmlns",
        MODEL,
        "id",
        "sturingsmodel",
        "name",
        "sturingsmodel",
        "label",
        ruimte.tekst("model"),
        "namespace",
        NAAMRUIMTE);
    uit.tekst("description", ruimte.samenvatting());
    schrijfTypen(uit);
    schrijfInvoer(uit, ruimte);
    Beslistabel.schrijf(uit, ruimte);
    schrijfGeldig(uit, ruimte);
    return uit.sluit().toString();
  }

  /** A type per choice, so that an engine refuses what is not one of its options. */
  private static void schrijfTypen(Xml uit) {
    for (Keuze keuze : Keuze.values()) {
      String type = Beslistabel.type(keuze);
      uit.open("itemDefinition", "id", type, "name", type)
          .tekst("typeRef", "string")
          .open("allowedValues", "id", type + "_waarden")
          .tekst("text", Beslistabel.lijst(keuze.opties()))
          .sluit()
          .sluit();
    }
    uit.open("itemDefinition", "id", "tRegelcodes", "name", "tRegelcodes", "isCollection", "true")
        .tekst("typeRef", "string")
        .sluit();
  }

  private static void schrijfInvoer(Xml uit, Ruimte ruimte) {
    for (Keuze keuze : Keuze.values()) {
      String naam = Ruimte.naam(keuze);
      uit.open("inputData", "id", naam, "name", naam, "label", ruimte.regel(keuze.titel()))
          .tekst("description", ruimte.regel(keuze.uitleg()))
          .leeg(
              "variable", "id", naam + "_waarde", "name", naam, "typeRef", Beslistabel.type(keuze))
          .sluit();
    }
  }

  /**
   * Not every engine checks the values that it is given, so this decision does: what is no profile
   * is not valid. Engines differ in what a table without a hit gives: nothing, or an empty list.
   */
  private static void schrijfGeldig(Xml uit, Ruimte ruimte) {
    String regels = Beslistabel.NAAM;
    uit.open("decision", "id", "geldig", "name", "geldig", "label", ruimte.tekst("geldig"))
        .tekst("description", ruimte.tekst("geldig.uitleg"))
        .leeg("variable", "id", "geldig_waarde", "name", "geldig", "typeRef", "boolean");
    Beslistabel.schrijfVraagKeuzes(uit, "geldig");
    uit.open("informationRequirement", "id", "geldig_vraagt_regels")
        .leeg("requiredDecision", "href", "#" + regels)
        .sluit()
        .open("literalExpression", "id", "geldig_uitdrukking", "typeRef", "boolean")
        .tekst(
            "text",
            Arrays.stream(Keuze.values())
                .map(Dmn::isOptie)
                .collect(
                    Collectors.joining(
                        " and ", "", " and (" + regels + " = null or count(" + regels + ") = 0)")))
        .sluit()
        .sluit();
  }

  private static String isOptie(Keuze keuze) {
    return Ruimte.naam(keuze) + " in (" + Beslistabel.lijst(keuze.opties()) + ")";
  }
}
