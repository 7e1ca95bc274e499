package nl.participatie.keuzes.uitvoering;

import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.BEGRENSD;
import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.GESLOTEN;
import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.OPEN;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * A trajectory: choice 3 for regular work, choice 12 for a regular setting, nobody else. The table
 * says open, capped under caps: while choice 12 is open nobody knows which of the two, so that the
 * answer is not determined (a reading).
 */
final class Trajectregel implements Voorzieningregel {

  private static final Map<Optie, Voorzieningstatus> REGULIER =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Optie.REINTEGRATIE_REGULIER_ACTIEF, OPEN,
              Optie.REINTEGRATIE_REGULIER_BEPERKT, BEGRENSD,
              Optie.REINTEGRATIE_REGULIER_GEEN, GESLOTEN));

  /** What a cap does to a provision that is open. */
  static final Map<Optie, Voorzieningstatus> CAPACITEIT =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Optie.INSTRUMENTCAPACITEIT_OPEN_EINDE, OPEN,
              Optie.INSTRUMENTCAPACITEIT_PLAFONDS, BEGRENSD));

  private final Blad blad;
  private final Voorzieningantwoord regulier;
  private final Voorzieningantwoord omgeving;

  Trajectregel(Blad blad) {
    this.blad = blad;
    this.regulier = blad.naarKeuze(Keuze.REINTEGRATIE_REGULIER, REGULIER, "R-45");
    this.omgeving = blad.naarKeuze(Keuze.INSTRUMENTCAPACITEIT, CAPACITEIT);
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    Optional<Doelgroep> groep = situatie.groep().doelgroep();
    if (groep.isEmpty()) {
      return blad.groepOnbekend(situatie);
    }
    return switch (groep.get()) {
      case REGULIER -> regulier;
      case REGULIERE_OMGEVING -> omgeving;
      default -> blad.andereGroep(groep.get());
    };
  }
}
