package nl.participatie.keuzes.uitvoering;

import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.GESLOTEN;
import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.ONBEPAALD;
import static nl.participatie.keuzes.uitvoering.Voorzieningstatus.OPEN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * Mediation of people without a benefit: choice 1, for school leavers choice 7 in its place. The
 * table says choice 1, and choice 7 for school leavers: read as each choice deciding on its own
 * people, not as choice 7 opening besides what choice 1 opens. The two readings differ where only
 * choice 1 invests; there the answer says that it is an assumption. From 2026-01-01 the law opens
 * it under 27.
 */
final class Nugregel implements Voorzieningregel {

  private static final Map<Optie, Voorzieningstatus> NUG =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Optie.NUG_BEMIDDELING_INVESTEREN, OPEN,
              Optie.NUG_BEMIDDELING_NIET_INVESTEREN, GESLOTEN));

  private static final Map<Optie, Voorzieningstatus> SCHOOL =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Optie.SCHOOLVERLATERS_ACTIEF, OPEN,
              Optie.SCHOOLVERLATERS_NIET_ACTIEF, GESLOTEN));

  private final Blad blad;
  private final boolean isSteunOnder27;
  private final Voorzieningantwoord metUitkering;
  private final Voorzieningantwoord wet;
  private final Voorzieningantwoord gewoon;
  private final Voorzieningantwoord school;

  Nugregel(Blad blad, LocalDate peildatum) {
    this.blad = blad;
    this.isSteunOnder27 = !peildatum.isBefore(Peildatums.STEUN_ONDER_27);
    this.metUitkering =
        blad.gesloten(
            Reden.van(Redensoort.MET_UITKERING, Voorziening.BEMIDDELING_NUG.vindplaats()));
    this.wet = blad.open(Reden.wet(Redensoort.STEUN_ONDER_27, "art. 7a"), "R-43", "R-44");
    this.gewoon = blad.naarKeuze(Keuze.NUG_BEMIDDELING, NUG, "R-43");
    this.school = school(blad, gewoon);
  }

  /** By choice 7; says so where choice 1 would have answered otherwise. */
  private static Voorzieningantwoord school(Blad blad, Voorzieningantwoord gewoon) {
    Voorzieningantwoord school = blad.naarKeuze(Keuze.SCHOOLVERLATERS, SCHOOL);
    boolean isOneens =
        school.status() != ONBEPAALD
            && gewoon.status() != ONBEPAALD
            && school.status() != gewoon.status();
    if (!isOneens) {
      return school;
    }
    Optie optie = blad.profiel().optie(Keuze.SCHOOLVERLATERS).orElseThrow();
    Reden reden = Reden.van(Redensoort.SCHOOLVERLATER_EIGEN_KEUZE, optie.vindplaats(), optie);
    return school.status() == OPEN ? blad.open(reden) : blad.gesloten(reden);
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    Optional<Uitkering> uitkering = situatie.kandidaat().uitkering();
    if (uitkering.isEmpty()) {
      return blad.feit(Feit.UITKERING);
    }
    return switch (uitkering.get()) {
      case WWB -> metUitkering;
      case GEEN -> zonderUitkering(situatie);
    };
  }

  private Voorzieningantwoord zonderUitkering(Situatie situatie) {
    if (isSteunOnder27 && situatie.onder27() == Zekerheid.JA) {
      return wet;
    }
    Voorzieningantwoord lokaal = naarKeuzes(situatie);
    boolean kanWetOpenen = isSteunOnder27 && situatie.onder27() == Zekerheid.ONBEKEND;
    if (!kanWetOpenen || lokaal.status() == OPEN) {
      return lokaal;
    }
    return blad.ontbreekt(
        ImmutableList.<Ontbrekend>builder()
            .add(new Ontbrekend.Feitontbreekt(Feit.LEEFTIJD))
            .addAll(lokaal.ontbreekt())
            .build());
  }

  private Voorzieningantwoord naarKeuzes(Situatie situatie) {
    return switch (situatie.schoolverlater()) {
      case JA -> school;
      case NEE -> gewoon;
      case ONBEKEND -> misschienSchoolverlater(situatie);
    };
  }

  /** Both choices say the same, or it takes the facts of a school leaver to know which counts. */
  private Voorzieningantwoord misschienSchoolverlater(Situatie situatie) {
    if (school.status() == gewoon.status() && gewoon.status() != ONBEPAALD) {
      return gewoon;
    }
    return blad.ontbreekt(
        ImmutableList.<Ontbrekend>builder()
            .addAll(situatie.schoolfeiten())
            .addAll(gewoon.ontbreekt())
            .addAll(school.ontbreekt())
            .build());
  }
}
