package nl.participatie.keuzes.uitvoering;

import java.time.LocalDate;
import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * Sheltered work. From 2017-01-01 a positive advice opens it by law, whatever the group and the
 * choices. Else it is for the sheltered group, by choice 5: with a contract as far as choice 12
 * reaches; depending on numbers is read as a limit, and ordinary employers only as open from a wage
 * value of 40 percent (assumptions). Whoever is in that group only by employers' demand has no
 * claim by the act: what choice 5 opens then is policy, with a finding on choice 13.
 */
final class Beschutregel implements Voorzieningregel {

  private static final int WERKGEVER_VANAF = 40;

  private final Blad blad;
  private final LocalDate peildatum;
  private final Voorzieningantwoord recht;
  private final Voorzieningantwoord lokaal;
  private final Voorzieningantwoord eigenLokaal;
  private final Voorzieningantwoord bijWerkgever;
  private final Voorzieningantwoord eigenBijWerkgever;
  private final Voorzieningantwoord nietBijWerkgever;

  Beschutregel(Blad blad, LocalDate peildatum) {
    this.blad = blad;
    this.peildatum = peildatum;
    this.recht =
        blad.open(
            Reden.wet(Redensoort.RECHT_OP_BESCHUT_WERK, "art. 10b"),
            "R-02",
            "R-03",
            "R-49",
            "R-54");
    this.lokaal = lokaal(blad);
    this.eigenLokaal = blad.metBevindingen(lokaal, "R-50");
    Voorzieningantwoord plaats =
        blad.naarKeuze(Keuze.INSTRUMENTCAPACITEIT, Trajectregel.CAPACITEIT);
    this.bijWerkgever =
        plaats.status() == Voorzieningstatus.OPEN
            ? blad.open(werkgever(Redensoort.WERKGEVER_VANAF_40))
            : plaats;
    this.eigenBijWerkgever = blad.metBevindingen(bijWerkgever, "R-50");
    this.nietBijWerkgever = blad.gesloten(werkgever(Redensoort.WERKGEVER_ONDER_40));
  }

  private static Reden werkgever(Redensoort soort) {
    Optie optie = Optie.BESCHUT_WERK_REGULIERE_WERKGEVER;
    return Reden.van(soort, optie.vindplaats(), optie);
  }

  /** By choice 5, where the wage value does not count. */
  private static Voorzieningantwoord lokaal(Blad blad) {
    Optional<Optie> gekozen = blad.profiel().optie(Keuze.BESCHUT_WERK);
    if (gekozen.isEmpty()) {
      return blad.keuzeOpen(Keuze.BESCHUT_WERK);
    }
    Optie optie = gekozen.get();
    return switch (optie) {
      case BESCHUT_WERK_DIENSTBETREKKING -> contract(blad, optie);
      case BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK ->
          blad.begrensd(Reden.van(Redensoort.VOLUME_BEGRENST, optie.vindplaats(), optie));
      default -> blad.gesloten(Reden.keuze(optie));
    };
  }

  /** Open by choice 5, as far as choice 12 reaches. */
  private static Voorzieningantwoord contract(Blad blad, Optie optie) {
    Voorzieningantwoord capaciteit =
        blad.naarKeuze(Keuze.INSTRUMENTCAPACITEIT, Trajectregel.CAPACITEIT);
    return capaciteit.status() == Voorzieningstatus.OPEN
        ? blad.open(Reden.keuze(optie))
        : capaciteit;
  }

  /** Whether the law gives somebody a right to sheltered work on a date. */
  static boolean heeftRecht(Kandidaat kandidaat, LocalDate peildatum) {
    return !peildatum.isBefore(Peildatums.PLICHT_BESCHUT_WERK)
        && Doelgroepbepaling.heeftAdviesBeschut(kandidaat);
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    if (heeftRecht(situatie.kandidaat(), peildatum)) {
      return recht;
    }
    Optional<Doelgroep> groep = situatie.groep().doelgroep();
    if (groep.isEmpty()) {
      return blad.groepOnbekend(situatie);
    }
    if (groep.get() != Doelgroep.BESCHUT) {
      return blad.andereGroep(groep.get());
    }
    if (blad.profiel().heeft(Optie.BESCHUT_WERK_REGULIERE_WERKGEVER)) {
      return naarLoonwaarde(situatie);
    }
    return situatie.isAlleenEigenBeschut() ? eigenLokaal : lokaal;
  }

  private Voorzieningantwoord naarLoonwaarde(Situatie situatie) {
    Optional<Integer> loonwaarde = situatie.kandidaat().loonwaarde();
    if (loonwaarde.isEmpty()) {
      return blad.feit(Feit.LOONWAARDE);
    }
    if (loonwaarde.get() < WERKGEVER_VANAF) {
      return nietBijWerkgever;
    }
    return situatie.isAlleenEigenBeschut() ? eigenBijWerkgever : bijWerkgever;
  }
}
