package nl.participatie.keuzes.regie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.controle.Waardevorm;
import nl.participatie.model.middelen.Budgetstroom;
import nl.participatie.model.taal.Tekst;

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

  void code(String plaats, String code) {
    if (!CODE.matcher(code).matches()) {
      meldingen.meldEigen(plaats, code, "CODEVORM");
    }
  }

  void naam(String plaats, String naam) {
    vorm(plaats, naam, Waardevorm.NAAM);
  }

  void omschrijving(String plaats, String tekst) {
    vorm(plaats, tekst, Waardevorm.TEKST);
  }

  private void vorm(String plaats, String tekst, Waardevorm vorm) {
    if (!vorm.past(tekst)) {
      meldingen.meldGrens(plaats, tekst, vorm.name());
    }
  }

  void capaciteit(String plaats, int capaciteit) {
    if (capaciteit < 1 || capaciteit > MEESTE_CAPACITEIT) {
      meldingen.meldEigen(plaats, Integer.toString(capaciteit), "CAPACITEIT");
    }
  }

  void budgetten(String plaats, Set<Budgetstroom> budgetten, Toekenning zeggenschap) {
    if (!budgetten.isEmpty() && zeggenschap != Toekenning.JA) {
      meldingen.meldEigen(plaats, "", "BUDGET_ZONDER_ZEGGENSCHAP");
    }
  }

  /** Who tells both how it is paid and under which contract tells the same. */
  void financiering(
      String plaats,
      Optional<Financieringsvorm> vorm,
      String contract,
      Financieringsvorm vanContract) {
    vorm.filter(een -> een != vanContract)
        .ifPresent(
            een ->
                meldingen.meldEigen(
                    plaats,
                    een.code(),
                    "FINANCIERING_ANDERS",
                    Tekst.gelijk(vanContract.code()),
                    Tekst.gelijk(contract)));
  }

  void eis() {
    List<Fout> fouten = meldingen.fouten();
    if (!fouten.isEmpty()) {
      throw new Invoerfout(fouten);
    }
  }
}
