package nl.participatie.keuzes.uitwisseling;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelsoort;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/** The decision table: a column per choice, a row per rule that binds. */
final class Beslistabel {

  /** The name of the decision. */
  static final String NAAM = "overtreden_regels";

  private static final String OM_HET_EVEN = "-";

  private Beslistabel() {}

  /** The name of the type of a choice. */
  static String type(Keuze keuze) {
    return "t" + Ruimte.naam(keuze);
  }

  /** Full codes as FEEL strings with commas between: a test that any one of them passes. */
  static String lijst(Collection<Optie> opties) {
    return opties.stream()
        .map(optie -> Tekens.feel(optie.toString()))
        .collect(Collectors.joining(","));
  }

  /** The decision; engines complain of a table without rows, so without rules it is a list. */
  static void schrijf(Xml uit, Ruimte ruimte) {
    uit.open("decision", "id", NAAM, "name", NAAM, "label", ruimte.tekst("overtreden"))
        .tekst("description", ruimte.tekst("overtreden.uitleg"))
        .leeg("variable", "id", NAAM + "_waarde", "name", NAAM, "typeRef", "tRegelcodes");
    schrijfVraagKeuzes(uit, NAAM);
    if (ruimte.regels().isEmpty()) {
      uit.open("literalExpression", "id", "tabel", "typeRef", "tRegelcodes").tekst("text", "[]");
    } else {
      schrijfTabel(uit, ruimte);
    }
    uit.sluit().sluit();
  }

  /** That a decision asks for all choices. */
  static void schrijfVraagKeuzes(Xml uit, String beslissing) {
    for (Keuze keuze : Keuze.values()) {
      String naam = Ruimte.naam(keuze);
      uit.open("informationRequirement", "id", beslissing + "_vraagt_" + naam)
          .leeg("requiredInput", "href", "#" + naam)
          .sluit();
    }
  }

  private static void schrijfTabel(Xml uit, Ruimte ruimte) {
    uit.open("decisionTable", "id", "tabel", "hitPolicy", "COLLECT");
    schrijfKolommen(uit, ruimte);
    for (Regel regel : ruimte.regels()) {
      schrijfRij(uit, ruimte, regel);
    }
  }

  private static void schrijfKolommen(Xml uit, Ruimte ruimte) {
    for (Keuze keuze : Keuze.values()) {
      String kolom = "kolom_" + Ruimte.naam(keuze);
      uit.open("input", "id", kolom, "label", ruimte.regel(keuze.titel()))
          .open("inputExpression", "id", kolom + "_uitdrukking", "typeRef", "string")
          .tekst("text", Ruimte.naam(keuze))
          .sluit()
          .open("inputValues", "id", kolom + "_waarden")
          .tekst("text", lijst(keuze.opties()))
          .sluit()
          .sluit();
    }
    // some engines know the result of a table by the name of its output, not of its decision
    uit.leeg("output", "id", "kolom_regel", "name", NAAM, "typeRef", "string");
    for (String annotatie : new String[] {"soort", "sterkte", "bron"}) {
      uit.leeg("annotation", "name", ruimte.tekst(annotatie));
    }
  }

  private static void schrijfRij(Xml uit, Ruimte ruimte, Regel regel) {
    String id = regel.code();
    uit.open("rule", "id", id).tekst("description", ruimte.regel(regel.toelichting()));
    for (Keuze keuze : Keuze.values()) {
      uit.open("inputEntry", "id", id + "_" + Ruimte.naam(keuze))
          .tekst("text", cel(regel, keuze))
          .sluit();
    }
    uit.open("outputEntry", "id", id + "_code").tekst("text", Tekens.feel(id)).sluit();
    annotatie(uit, regel.soort().toString());
    annotatie(uit, regel.sterkte().toString());
    annotatie(uit, ruimte.bron(regel));
    uit.sluit();
  }

  private static void annotatie(Xml uit, String tekst) {
    uit.open("annotationEntry").tekst("text", tekst).sluit();
  }

  /** When the option chosen for a choice helps to break a rule. */
  private static String cel(Regel regel, Keuze keuze) {
    if (isVan(regel.als(), keuze)) {
      return lijst(regel.als());
    }
    if (isVan(regel.dan(), keuze)) {
      String dan = lijst(regel.dan());
      return regel.soort() == Regelsoort.VEREIST ? "not(" + dan + ")" : dan;
    }
    return OM_HET_EVEN;
  }

  private static boolean isVan(Collection<Optie> kant, Keuze keuze) {
    return kant.stream().anyMatch(optie -> optie.keuze() == keuze);
  }
}
