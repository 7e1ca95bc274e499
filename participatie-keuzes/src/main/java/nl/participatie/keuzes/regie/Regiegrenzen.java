package nl.participatie.keuzes.regie;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.controle.Waardevorm;
import nl.participatie.model.middelen.Budgetstroom;

/** The limits of single values, for who makes them in Java and for what comes in from outside. */
final class Regiegrenzen {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");

  /** More than live in any municipality of the Netherlands. */
  private static final int MEESTE_CAPACITEIT = 1_000_000;

  private final Meldingen meldingen;

  /** Begins without faults. */
  Regiegrenzen() {
    this(new Meldingen(List.of(), Regieteksten.REGIE));
  }

  Regiegrenzen(Meldingen meldingen) {
    this.meldingen = meldingen;
  }

  /** Whether a code is of its form; a fault when it is not. */
  boolean code(String plaats, String code) {
    boolean past = CODE.matcher(code).matches();
    if (!past) {
      meldingen.meldEigen(plaats, code, "CODEVORM");
    }
    return past;
  }

  boolean naam(String plaats, String naam) {
    return vorm(plaats, naam, Waardevorm.NAAM);
  }

  boolean omschrijving(String plaats, String tekst) {
    return vorm(plaats, tekst, Waardevorm.TEKST);
  }

  private boolean vorm(String plaats, String tekst, Waardevorm vorm) {
    boolean past = vorm.past(tekst);
    if (!past) {
      meldingen.meldGrens(plaats, tekst, vorm.name());
    }
    return past;
  }

  boolean capaciteit(String plaats, int capaciteit) {
    boolean past = capaciteit >= 1 && capaciteit <= MEESTE_CAPACITEIT;
    if (!past) {
      meldingen.meldEigen(plaats, Integer.toString(capaciteit), "CAPACITEIT");
    }
    return past;
  }

  void budgetten(String plaats, Set<Budgetstroom> budgetten, Toekenning zeggenschap) {
    if (!budgetten.isEmpty() && zeggenschap != Toekenning.JA) {
      meldingen.meldEigen(plaats, "", "BUDGET_ZONDER_ZEGGENSCHAP");
    }
  }

  void eis() {
    List<Fout> fouten = meldingen.fouten();
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten);
    }
  }
}
