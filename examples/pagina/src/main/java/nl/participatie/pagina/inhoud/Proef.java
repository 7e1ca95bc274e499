package nl.participatie.pagina.inhoud;

import java.time.LocalDate;
import java.util.Objects;
import nl.participatie.budget.raming.Deelsom;
import nl.participatie.budget.raming.Raming;
import nl.participatie.keuzes.agenda.Agenda;
import nl.participatie.keuzes.rapport.Rapport;
import nl.participatie.keuzes.regel.Regelset;
import nl.participatie.keuzes.ruimte.Keuzeruimte;
import nl.participatie.model.gemeente.Gemeenteprofiel;
import nl.participatie.model.keuze.Keuzeprofiel;

/**
 * A municipality as it is and as it would be with the choices that a visitor tries. All of it comes
 * from the library.
 *
 * @param vraag what the visitor asks
 * @param basis the report as it is
 * @param geprobeerd the report with the choices tried
 * @param naast the report as it is, with the choices tried beside it when they are others
 * @param ruimte the space of profiles on the reference date
 */
record Proef(
    Proefvraag vraag, Rapport basis, Rapport geprobeerd, Rapport naast, Keuzeruimte ruimte) {

  static Proef van(Gemeenteprofiel gemeente, LocalDate peildatum, Proefvraag vraag) {
    Keuzeprofiel keuzes = gemeente.profielOp(peildatum);
    Rapport basis = Rapport.maak(gemeente, peildatum);
    Keuzeruimte ruimte = Keuzeruimte.van(Regelset.standaard(), peildatum, Agenda.DREMPEL);
    if (vraag.op(keuzes).equals(keuzes)) {
      return new Proef(vraag, basis, basis, basis, ruimte);
    }
    Gemeenteprofiel ander =
        Gemeenteprofiel.builder().from(gemeente).keuzes(vraag.op(keuzes)).build();
    return new Proef(vraag, basis, Rapport.maak(ander, peildatum), basis.metVariant(ander), ruimte);
  }

  /** The choices as they are. */
  Keuzeprofiel nu() {
    return basis.toets().profiel();
  }

  /** The choices with those that are tried. */
  Keuzeprofiel straks() {
    return geprobeerd.toets().profiel();
  }

  boolean isAnders() {
    return !nu().equals(straks());
  }

  /** How many complete profiles the choices of a report leave. */
  long over(Rapport rapport) {
    return ruimte.aantal(rapport.toets().profiel());
  }

  /** The year of the reference date, or the nearest year of the estimate. */
  int jaar() {
    Raming raming = basis.raming();
    int jaar = basis.peildatum().getYear();
    return Math.max(raming.jaren().firstKey(), Math.min(raming.jaren().lastKey(), jaar));
  }

  /** All balances of a year together. */
  Deelsom saldo(Rapport rapport) {
    return Objects.requireNonNull(rapport.raming().uitgaven().get(jaar())).totaal();
  }
}
