package nl.participatie.keuzes.uitvoering;

import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.GESLOTEN;
import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.OPEN;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/** Day activities: choice 5 for sheltered work, choice 6 for care and welfare, nobody else. */
final class Dagbestedingregel implements Voorzieningregel {

  private static final Map<Optie, Voorzieningstatus> BESCHUT =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Optie.BESCHUT_WERK_DIENSTBETREKKING, GESLOTEN,
              Optie.BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK, GESLOTEN,
              Optie.BESCHUT_WERK_REGULIERE_WERKGEVER, GESLOTEN,
              Optie.BESCHUT_WERK_INKOMENSVOORZIENING, OPEN));

  private static final Map<Optie, Voorzieningstatus> ZORG =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Optie.ZORG_EN_WELZIJN_GEEN, GESLOTEN,
              Optie.ZORG_EN_WELZIJN_COLLECTIEF, OPEN,
              Optie.ZORG_EN_WELZIJN_INDIVIDUEEL, OPEN));

  private final Blad blad;
  private final Voorzieningantwoord beschut;
  private final Voorzieningantwoord zorg;

  Dagbestedingregel(Blad blad) {
    this.blad = blad;
    this.beschut = blad.naarKeuze(Keuze.BESCHUT_WERK, BESCHUT);
    this.zorg = blad.naarKeuze(Keuze.ZORG_EN_WELZIJN, ZORG);
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    Optional<Doelgroep> groep = situatie.groep().doelgroep();
    if (groep.isEmpty()) {
      return blad.groepOnbekend(situatie);
    }
    return switch (groep.get()) {
      case BESCHUT -> beschut;
      case ZORG_EN_WELZIJN -> zorg;
      default -> blad.andereGroep(groep.get());
    };
  }
}
