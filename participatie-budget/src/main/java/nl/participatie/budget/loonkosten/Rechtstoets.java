package nl.participatie.budget.loonkosten;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.taal.Tekst;

/**
 * Judges the facts on which the entitlement rests (Participatiewet art. 10d). That a subsidy ends
 * at the pension age stands in no text that was read: an assumption.
 */
final class Rechtstoets {

  /** Since then somebody already at work can apply (art. 10d lid 2). */
  private static final LocalDate ACHTERAF_VANAF = LocalDate.of(2017, 2, 1);

  private static final int MAANDEN = 6;
  private static final Recht NIET_GEVRAAGD = new Recht.NietGevraagd();
  private static final Recht WEL = new Recht.Wel();
  private static final Reden DOELGROEP = geen("DOELGROEP", "art. 6, 10c en 10d");
  private static final Reden WSW = geen("WSW", "art. 10d lid 3");
  private static final Reden ANDERE_SUBSIDIE = geen("ANDERE_SUBSIDIE", "art. 10d");
  private static final Vindplaats AANNAME = new Vindplaats(Bron.GEEN, "");

  private Rechtstoets() {}

  static Recht oordeel(Subsidievraag vraag) {
    Rechtsfeiten feiten = vraag.rechtsfeiten();
    Optional<Integer> pensioen =
        vraag.pensioenleeftijd().filter(grens -> vraag.leeftijd() >= grens);
    if (pensioen.isEmpty() && feiten.equals(Rechtsfeiten.LEEG)) {
      return NIET_GEVRAAGD;
    }
    ImmutableList.Builder<Reden> redenen = ImmutableList.builder();
    pensioen.map(Rechtstoets::pensioen).ifPresent(redenen::add);
    feiten.inDoelgroep().filter(erin -> !erin).ifPresent(buiten -> redenen.add(DOELGROEP));
    feiten.wswDienstbetrekking().filter(wsw -> wsw).ifPresent(wsw -> redenen.add(WSW));
    feiten
        .andereLoonkostensubsidie()
        .filter(een -> een)
        .ifPresent(een -> redenen.add(ANDERE_SUBSIDIE));
    if (feiten.isAlInDienst()) {
      achteraf(feiten.inDienstSinds().orElseThrow(), feiten.aanvraag().orElseThrow())
          .ifPresent(redenen::add);
    }
    ImmutableList<Reden> alle = redenen.build();
    return alle.isEmpty() ? WEL : new Recht.Geen(alle);
  }

  /** An application on the day that is six months after the start is not later than that. */
  private static Optional<Reden> achteraf(LocalDate start, LocalDate aanvraag) {
    LocalDate laatste = Subsidiecontrole.later(start, MAANDEN);
    if (aanvraag.isBefore(ACHTERAF_VANAF)) {
      return Optional.of(
          geen("AL_IN_DIENST", "art. 10d lid 2", Tekst.gelijk(ACHTERAF_VANAF.toString())));
    }
    return aanvraag.isAfter(laatste)
        ? Optional.of(geen("TE_LAAT", "art. 10d lid 2", Tekst.gelijk(laatste.toString())))
        : Optional.empty();
  }

  private static Reden pensioen(int leeftijd) {
    return geen("PENSIOEN", AANNAME, Subsidieteksten.getal(leeftijd));
  }

  private static Reden geen(String code, String artikel, Tekst... delen) {
    return geen(code, new Vindplaats(Bron.PARTICIPATIEWET, artikel), delen);
  }

  private static Reden geen(String code, Vindplaats vindplaats, Tekst... delen) {
    return new Reden(
        "GEEN_RECHT_" + code, ImmutableList.copyOf(delen), vindplaats, Optional.empty());
  }
}
