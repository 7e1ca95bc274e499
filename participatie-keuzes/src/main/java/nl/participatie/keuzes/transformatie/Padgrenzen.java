package nl.participatie.keuzes.transformatie;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.keuzes.internal.Meldingen;
import nl.participatie.model.controle.Fout;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.controle.Waardevorm;
import nl.participatie.model.taal.Tekst;

/** What can stand in a path, the same for a file and for a caller. */
final class Padgrenzen {

  /** The first day of a start, as of a dossier. */
  static final LocalDate EERSTE_START = LocalDate.of(2013, 1, 1);

  /** The first day of anything else: the year of the oldest source on the path. */
  static final LocalDate EERSTE_DAG = LocalDate.of(2001, 1, 1);

  /** The last day of this library. */
  static final LocalDate LAATSTE_DAG = LocalDate.of(2055, 12, 31);

  static final int MEESTE_WEKEN = 520;

  private final Meldingen meldingen;
  private final Set<Padstap> gezien = EnumSet.noneOf(Padstap.class);

  Padgrenzen(Meldingen meldingen) {
    this.meldingen = meldingen;
  }

  static void eisPeildatum(LocalDate peildatum) {
    if (isBuiten(EERSTE_DAG, peildatum)) {
      throw new Invoerfout(
          List.of(Fout.van("peildatum", peildatum.toString(), toegestaan(EERSTE_DAG))));
    }
  }

  /** The planned start. */
  void start(String plaats, LocalDate start) {
    dag(plaats, start, EERSTE_START);
  }

  /** A step, once. */
  void stap(String plaats, Stapopgave opgave) {
    if (!gezien.add(opgave.stap())) {
      meldingen.meldEigen(plaats + "code", opgave.stap().code(), "STAP_DUBBEL");
    }
    attributen(plaats, opgave);
  }

  /** What is stated of a step, however often it stands there. */
  void attributen(String plaats, Stapopgave opgave) {
    opgave.naam().ifPresent(naam -> vorm(plaats + "naam", naam, Waardevorm.NAAM));
    opgave.besluit().ifPresent(tekst -> vorm(plaats + "besluit", tekst, Waardevorm.TEKST));
    verwachting(plaats, opgave);
    vaststelling(plaats, opgave);
    opgave.gereed().ifPresent(gereed -> gereed(plaats, opgave, gereed));
  }

  private void vorm(String plaats, String tekst, Waardevorm vorm) {
    if (!vorm.past(tekst)) {
      meldingen.meldGrens(plaats, tekst, vorm.name());
    }
  }

  private void verwachting(String plaats, Stapopgave opgave) {
    boolean isStart = opgave.stap() == Padstap.START;
    opgave.verwacht().ifPresent(dag -> dag(plaats + "verwacht", dag, EERSTE_DAG));
    if (isStart && opgave.verwacht().isPresent()) {
      meldingen.meldEigen(plaats + "verwacht", opgave.verwacht().get().toString(), "BIJ_START");
    }
    opgave.verwacht().ifPresent(dag -> naVoorstel(plaats + "verwacht", dag, opgave));
    opgave.duurWeken().ifPresent(weken -> weken(plaats + "duurWeken", weken, isStart));
  }

  private void weken(String plaats, int weken, boolean isStart) {
    if (isStart) {
      meldingen.meldEigen(plaats, Integer.toString(weken), "BIJ_START");
    } else if (weken < 0 || weken > MEESTE_WEKEN) {
      Tekst meeste = Tekst.gelijk(Integer.toString(MEESTE_WEKEN));
      meldingen.meldEigen(plaats, Integer.toString(weken), "WEKEN", meeste);
    }
  }

  private void vaststelling(String plaats, Stapopgave opgave) {
    boolean isVaststelling = opgave.stap().soort() == Padsoort.VASTSTELLING;
    opgave.voorgesteld().ifPresent(dag -> dag(plaats + "voorgesteld", dag, EERSTE_DAG));
    if (!isVaststelling && opgave.voorgesteld().isPresent()) {
      String dag = opgave.voorgesteld().get().toString();
      meldingen.meldEigen(plaats + "voorgesteld", dag, "GEEN_VASTSTELLING");
    }
    if (!isVaststelling && opgave.beslisser().isPresent()) {
      String wie = opgave.beslisser().get().code();
      meldingen.meldEigen(plaats + "beslisser", wie, "GEEN_VASTSTELLING");
    }
  }

  private void gereed(String plaats, Stapopgave opgave, Afronding gereed) {
    LocalDate eerste = opgave.stap() == Padstap.START ? EERSTE_START : EERSTE_DAG;
    String laatst = gereed.vanaf().isPresent() ? "gereed" : "gereedUiterlijk";
    String vroegst = gereed.isDag() || gereed.vanaf().isEmpty() ? laatst : "gereedVanaf";
    if (!gereed.isDag()) {
      gereed.vanaf().ifPresent(dag -> dag(plaats + vroegst, dag, eerste));
    }
    dag(plaats + laatst, gereed.uiterlijk(), eerste);
    naVoorstel(plaats + laatst, gereed.uiterlijk(), opgave);
  }

  /**
   * No plan is adopted before it is proposed, on the last day of a period at the latest after it;
   * of a day that cannot be at all nothing more is said.
   */
  private void naVoorstel(String plaats, LocalDate dag, Stapopgave opgave) {
    Optional<LocalDate> voorstel = opgave.voorgesteld().filter(dag::isBefore);
    boolean isPlan = opgave.stap().soort() == Padsoort.VASTSTELLING;
    if (isPlan && voorstel.isPresent() && !isBuiten(EERSTE_DAG, dag)) {
      Tekst vanaf = Transformatieteksten.dag(voorstel.get());
      meldingen.meldEigen(plaats, dag.toString(), "VOOR_VOORSTEL", vanaf);
    }
  }

  private void dag(String plaats, LocalDate dag, LocalDate eerste) {
    if (isBuiten(eerste, dag)) {
      meldingen.meldEigen(
          plaats,
          dag.toString(),
          "DAG",
          Transformatieteksten.dag(eerste),
          Transformatieteksten.dag(LAATSTE_DAG));
    }
  }

  private static Tekst toegestaan(LocalDate eerste) {
    return Transformatieteksten.TRANSFORMATIE.tekst(
        "fout.DAG", Transformatieteksten.dag(eerste), Transformatieteksten.dag(LAATSTE_DAG));
  }

  private static boolean isBuiten(LocalDate eerste, LocalDate dag) {
    return dag.isBefore(eerste) || dag.isAfter(LAATSTE_DAG);
  }
}
