package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/**
 * Why a group or a provision is answered so. Data: its words are made only when they are asked for.
 *
 * @param soort the reason
 * @param onderwerp what it is about: options, choices, facts, provisions or groups
 * @param vindplaats where it comes from
 */
public record Reden(Redensoort soort, List<Begrip> onderwerp, Vindplaats vindplaats) {

  /**
   * Creates a reason.
   *
   * @param soort the reason
   * @param onderwerp what it is about
   * @param vindplaats where it comes from
   */
  public Reden {
    onderwerp = ImmutableList.copyOf(onderwerp);
  }

  static Reden van(Redensoort soort, Vindplaats vindplaats, Begrip... onderwerp) {
    return new Reden(soort, ImmutableList.copyOf(onderwerp), vindplaats);
  }

  static Reden wet(Redensoort soort, String artikel) {
    return van(soort, new Vindplaats(Bron.PARTICIPATIEWET, artikel));
  }

  static Reden rapport(Redensoort soort, String paragraaf) {
    return van(soort, Vindplaats.rapport(paragraaf));
  }

  static Reden keuze(Optie optie) {
    return van(Redensoort.KEUZE, optie.vindplaats(), optie);
  }

  static Reden ontbreekt(Vindplaats vindplaats, List<Ontbrekend> ontbreekt) {
    return new Reden(
        Redensoort.ONTBREEKT, ontbreekt.stream().map(Ontbrekend::begrip).toList(), vindplaats);
  }

  /**
   * The reason for an end user.
   *
   * @return one or two sentences
   */
  public Tekst tekst() {
    return Uitvoeringsteksten.UITVOERING.tekst("reden." + soort, namen());
  }

  /**
   * The codes by which files know what the reason is about.
   *
   * @return full codes of options, numbers of choices, attributes of a candidate, or codes
   */
  public List<String> onderwerpcodes() {
    return onderwerp.stream().map(Reden::code).toList();
  }

  private static String code(Begrip begrip) {
    if (begrip instanceof Keuze keuze) {
      return Integer.toString(keuze.nummer());
    }
    if (begrip instanceof Feit feit) {
      return feit.attribuut();
    }
    return begrip instanceof Optie optie ? optie.toString() : begrip.code();
  }

  private Tekst namen() {
    return new Tekst(namen(Taal.NL), namen(Taal.EN));
  }

  private String namen(Taal taal) {
    return String.join("; ", onderwerp.stream().map(begrip -> naam(begrip, taal)).toList());
  }

  private static String naam(Begrip begrip, Taal taal) {
    String titel = begrip.titel().in(taal);
    if (begrip instanceof Optie optie) {
      return optie + " (" + titel + ")";
    }
    return begrip instanceof Keuze keuze ? keuze.nummer() + " (" + titel + ")" : titel;
  }
}
