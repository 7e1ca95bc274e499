package nl.participatie.keuzes.uitwisseling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.keuzes.regel.Regel;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.regel.Sterkte;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;

/**
 * Writes the space of complete profiles as a feature model in UVL (Universal Variability Language):
 * under the root 19 mandatory features, one per choice, each with its options as alternatives, and
 * one constraint per rule that binds. The products of the model are the complete profiles that
 * break none of those rules.
 *
 * <p>A name in UVL has no dot: choice 12 is {@code K12} and option {@code 12.OPEN_EINDE} is {@code
 * K12_OPEN_EINDE}. Titles, and the code, source and reason of a rule, are comments.
 */
public final class Uvl {

  private static final String INSPRINGING = "    ";

  private Uvl() {}

  /**
   * Writes the feature model with Dutch comments.
   *
   * @param regels the rules
   * @param peildatum the day on which rules have to count
   * @param drempel the weakest strength that binds
   * @return the document; the same for the same arguments
   */
  public static String schrijf(Regelset regels, LocalDate peildatum, Sterkte drempel) {
    return schrijf(regels, peildatum, drempel, Taal.NL);
  }

  /**
   * Writes the feature model.
   *
   * @param regels the rules
   * @param peildatum the day on which rules have to count
   * @param drempel the weakest strength that binds
   * @param taal the language of the comments
   * @return the document; the same for the same arguments
   */
  public static String schrijf(Regelset regels, LocalDate peildatum, Sterkte drempel, Taal taal) {
    Ruimte ruimte = new Ruimte(regels, peildatum, drempel, taal);
    StringBuilder uit = new StringBuilder();
    Optie voorbeeld = Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE;
    regel(uit, 0, "namespace Sturingsmodel");
    commentaar(uit, 0, ruimte.tekst("model"));
    commentaar(uit, 0, ruimte.samenvatting());
    commentaar(
        uit, 0, ruimte.tekst("namen", Ruimte.naam(voorbeeld.keuze()), Ruimte.naam(voorbeeld)));
    schrijfKeuzes(uit, ruimte);
    schrijfRegels(uit, ruimte);
    return uit.toString();
  }

  private static void schrijfKeuzes(StringBuilder uit, Ruimte ruimte) {
    regel(uit, 0, "features");
    regel(uit, 1, "Sturingsmodel {abstract}");
    regel(uit, 2, "mandatory");
    for (Keuze keuze : Keuze.values()) {
      regel(uit, 3, metUitleg(Ruimte.naam(keuze) + " {abstract}", ruimte.regel(keuze.titel())));
      regel(uit, 4, "alternative");
      for (Optie optie : keuze.opties()) {
        regel(uit, 5, metUitleg(Ruimte.naam(optie), ruimte.regel(optie.titel())));
      }
    }
  }

  /** The grammar has no empty section, so without rules there is none. */
  private static void schrijfRegels(StringBuilder uit, Ruimte ruimte) {
    if (ruimte.regels().isEmpty()) {
      return;
    }
    regel(uit, 0, "constraints");
    for (Regel regel : ruimte.regels()) {
      commentaar(
          uit,
          1,
          regel.code()
              + ", "
              + regel.soort()
              + ", "
              + regel.sterkte()
              + ", "
              + ruimte.bron(regel)
              + ": "
              + ruimte.regel(regel.toelichting()));
      regel(uit, 1, formule(regel));
    }
  }

  private static String formule(Regel regel) {
    String als = eenVan(regel.als());
    return switch (regel.soort()) {
      case VEREIST -> als + " => " + eenVan(regel.dan());
      case SLUIT_UIT, SPANNING ->
          regel.dan().isEmpty() ? "!" + als : "!(" + als + " & " + eenVan(regel.dan()) + ")";
      case VERSTERKT, GRENS ->
          throw new IllegalStateException("Rule " + regel.code() + " does not bind");
    };
  }

  private static String eenVan(Collection<Optie> opties) {
    List<String> namen = opties.stream().map(Ruimte::naam).toList();
    return namen.size() == 1
        ? namen.get(0)
        : namen.stream().collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String metUitleg(String kern, String uitleg) {
    return kern + " // " + uitleg;
  }

  private static void commentaar(StringBuilder uit, int diepte, String tekst) {
    regel(uit, diepte, "// " + tekst);
  }

  private static void regel(StringBuilder uit, int diepte, String tekst) {
    uit.append(INSPRINGING.repeat(diepte)).append(tekst).append('\n');
  }
}
