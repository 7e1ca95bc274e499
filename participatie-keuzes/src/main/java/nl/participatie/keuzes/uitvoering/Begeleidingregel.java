package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Guidance comes with wage subsidy or sheltered work: as open as the most open of the two, and not
 * determined while neither is open and one is not determined.
 */
final class Begeleidingregel implements Voorzieningregel {

  private static final ImmutableList<Voorzieningstatus> VOLGORDE =
      ImmutableList.of(
          Voorzieningstatus.OPEN,
          Voorzieningstatus.ONBEPAALD,
          Voorzieningstatus.BEGRENSD,
          Voorzieningstatus.GESLOTEN);

  private final Blad blad;
  private final Voorzieningregel loonkosten;
  private final Voorzieningregel beschut;
  private final Map<Voorzieningstatus, Map<Voorziening, Voorzieningantwoord>> bepaald =
      new EnumMap<>(Voorzieningstatus.class);

  Begeleidingregel(Blad blad, Voorzieningregel loonkosten, Voorzieningregel beschut) {
    this.blad = blad;
    this.loonkosten = loonkosten;
    this.beschut = beschut;
    for (Voorzieningstatus status : VOLGORDE) {
      bepaald.put(status, new EnumMap<>(Voorziening.class));
    }
    for (Voorziening met :
        ImmutableList.of(Voorziening.LOONKOSTENSUBSIDIE, Voorziening.BESCHUT_WERK)) {
      Reden reden =
          Reden.van(Redensoort.MET_ANDERE_VOORZIENING, Voorziening.BEGELEIDING.vindplaats(), met);
      zet(met, blad.open(reden));
      zet(met, blad.begrensd(reden));
      zet(met, blad.gesloten(reden));
    }
  }

  private void zet(Voorziening met, Voorzieningantwoord antwoord) {
    Objects.requireNonNull(bepaald.get(antwoord.status())).put(met, antwoord);
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    Voorzieningantwoord een = loonkosten.antwoord(situatie);
    Voorzieningantwoord ander = beschut.antwoord(situatie);
    Voorzieningantwoord leidend =
        VOLGORDE.indexOf(ander.status()) < VOLGORDE.indexOf(een.status()) ? ander : een;
    return leidend.status() == Voorzieningstatus.ONBEPAALD
        ? blad.ontbreekt(
            ImmutableList.<Ontbrekend>builder()
                .addAll(een.ontbreekt())
                .addAll(ander.ontbreekt())
                .build())
        : Objects.requireNonNull(
            Objects.requireNonNull(bepaald.get(leidend.status())).get(leidend.voorziening()));
  }
}
