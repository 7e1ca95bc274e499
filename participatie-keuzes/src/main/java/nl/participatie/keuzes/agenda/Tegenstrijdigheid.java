package nl.participatie.keuzes.agenda;

import java.util.List;
import java.util.stream.Collectors;
import nl.participatie.keuzes.ruimte.Conflict;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Taal;
import nl.participatie.model.taal.Tekst;

/** Why nothing can be expected: what is decided, or what the rules ask, leaves no profile. */
final class Tegenstrijdigheid {

  /** So many conflicts are named in the text; own rules can make many. */
  private static final int MEESTE = 3;

  private Tegenstrijdigheid() {}

  /** The reason, with the first conflicts by name. */
  static Onbepaald reden(List<Conflict> conflicten) {
    return new Onbepaald("keuzes", Onbepaald.Reden.NIET_AFLEIDBAAR, tekst(conflicten));
  }

  private static Tekst tekst(List<Conflict> conflicten) {
    if (conflicten.get(0).beslissingen().isEmpty()) {
      return Agendateksten.AGENDA.tekst("onbepaald.regels");
    }
    Tekst genoemd = new Tekst(genoemd(conflicten, Taal.NL), genoemd(conflicten, Taal.EN));
    int rest = conflicten.size() - MEESTE;
    return rest <= 0
        ? Agendateksten.AGENDA.tekst("onbepaald.alle", genoemd)
        : Agendateksten.AGENDA.tekst(
            "onbepaald.eerste", genoemd, Tekst.gelijk(Integer.toString(rest)));
  }

  private static String genoemd(List<Conflict> conflicten, Taal taal) {
    return conflicten.stream()
        .limit(MEESTE)
        .map(conflict -> beslissingen(conflict, taal))
        .collect(Collectors.joining("; "));
  }

  private static String beslissingen(Conflict conflict, Taal taal) {
    return conflict.beslissingen().stream()
        .map(optie -> optie(optie).in(taal))
        .collect(Collectors.joining(" + "));
  }

  private static Tekst optie(Optie optie) {
    return Agendateksten.AGENDA.tekst("optie", Tekst.gelijk(optie.toString()), optie.titel());
  }
}
