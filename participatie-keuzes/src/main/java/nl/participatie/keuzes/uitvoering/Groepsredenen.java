package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import nl.participatie.model.bron.Bron;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/** The reasons of groups, made once and shared by all answers. */
final class Groepsredenen {

  static final Reden INDELING_VRAAG = Reden.keuze(Optie.DOELGROEPINDELING_WERKGEVERSVRAAG);
  static final Reden INDELING_WET = Reden.keuze(Optie.DOELGROEPINDELING_WET);
  static final Reden INDELING_OPEN =
      Reden.van(
          Redensoort.INDELING_OPEN, Keuze.DOELGROEPINDELING.vindplaats(), Keuze.DOELGROEPINDELING);
  static final Reden BEOORDELING_TIJD = Reden.keuze(Optie.BEOORDELING_TIME_TO_MARKET);
  static final Reden BEOORDELING_VERDIENCAPACITEIT =
      Reden.keuze(Optie.BEOORDELING_VERDIENCAPACITEIT);
  static final Reden BEOORDELING_OPEN =
      Reden.van(Redensoort.BEOORDELING_OPEN, Keuze.BEOORDELING.vindplaats(), Keuze.BEOORDELING);
  static final Reden ZORG_EERST = Reden.rapport(Redensoort.ZORG_EERST, "4 (iv)");
  static final Reden ADVIES_BESCHUT = Reden.rapport(Redensoort.ADVIES_BESCHUT, "4 (iii)");
  static final Reden LOONWAARDE_80_PLUS = Reden.rapport(Redensoort.LOONWAARDE_80_PLUS, "6.3");
  static final Reden LOONWAARDE_50_79 = Reden.rapport(Redensoort.LOONWAARDE_50_79, "2.3");
  static final Reden LOONWAARDE_30_49 = Reden.rapport(Redensoort.LOONWAARDE_30_49, "2.3");
  static final Reden LOONWAARDE_ONDER_30 =
      Reden.van(Redensoort.LOONWAARDE_ONDER_30, new Vindplaats(Bron.GEEN, ""));
  static final Reden BINNEN_TERMIJN = Reden.rapport(Redensoort.BINNEN_TERMIJN, "6.3");
  static final Reden BUITEN_TERMIJN = Reden.rapport(Redensoort.BUITEN_TERMIJN, "6.3");

  private static final Map<Werkvorm, Reden> PER_WERKVORM =
      Maps.immutableEnumMap(
          Maps.asMap(
              EnumSet.allOf(Werkvorm.class),
              vorm -> Reden.van(Redensoort.WERKVORM, vorm.vindplaats(), vorm)));

  private static final Map<Feit, Reden> PER_FEIT =
      Maps.immutableEnumMap(
          Maps.asMap(
              EnumSet.of(Feit.WERKVORM, Feit.MAANDEN_TOT_WERK, Feit.LOONWAARDE),
              feit ->
                  Reden.ontbreekt(
                      feit.vindplaats(), ImmutableList.of(new Ontbrekend.Feitontbreekt(feit)))));

  /** By the group of the act: where provisions follow it, and where statutory claims do. */
  private static final Map<Doelgroep, Reden> VOORZIENINGEN =
      perWetsgroep(Redensoort.GROEP_NAAR_WET);

  private static final Map<Doelgroep, Reden> AANSPRAKEN =
      perWetsgroep(Redensoort.AANSPRAAK_NAAR_WET);

  private Groepsredenen() {}

  static Reden werkvorm(Werkvorm werkvorm) {
    return Objects.requireNonNull(PER_WERKVORM.get(werkvorm));
  }

  static Reden ontbreekt(Feit feit) {
    return Objects.requireNonNull(PER_FEIT.get(feit));
  }

  private static Map<Doelgroep, Reden> perWetsgroep(Redensoort soort) {
    Vindplaats wet = new Vindplaats(Bron.PARTICIPATIEWET, "art. 10b, 10d en 10da");
    return Maps.immutableEnumMap(
        Maps.asMap(EnumSet.allOf(Doelgroep.class), groep -> Reden.van(soort, wet, groep)));
  }

  /** Why the group of the act counts beside a group of the municipality's own. */
  static Reden naarWet(Groepsbepaling eigen, Doelgroep wetsgroep) {
    boolean isAlles = eigen.doelgroep().filter(Doelgroep::isAlleenWerkgeversvraag).isPresent();
    return Objects.requireNonNull((isAlles ? VOORZIENINGEN : AANSPRAKEN).get(wetsgroep));
  }
}
