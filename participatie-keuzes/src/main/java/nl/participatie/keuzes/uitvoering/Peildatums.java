package nl.participatie.keuzes.uitvoering;

import java.time.LocalDate;
import java.util.List;
import nl.participatie.model.controle.Controleteksten;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;

/** The reference dates on which there is an answer, and the days from which the law counts. */
final class Peildatums {

  /** Sheltered work is a duty on a positive advice. */
  static final LocalDate PLICHT_BESCHUT_WERK = LocalDate.of(2017, 1, 1);

  /** The exemption of school leavers was first seen in the text of this day. */
  static final LocalDate SCHOOLVERLATER_VRIJ = LocalDate.of(2025, 1, 1);

  /** Support for everybody under 27. */
  static final LocalDate STEUN_ONDER_27 = LocalDate.of(2026, 1, 1);

  private static final LocalDate EERSTE = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAATSTE = LocalDate.of(2055, 12, 31);

  private Peildatums() {}

  /** Refuses a date before the act, or after the last year of this library. */
  static void eis(LocalDate peildatum) {
    if (peildatum.isBefore(EERSTE) || peildatum.isAfter(LAATSTE)) {
      throw new Invoerfout(
          List.of(Fout.van("peildatum", peildatum.toString(), Controleteksten.tekst("PEILDATUM"))));
    }
  }
}
