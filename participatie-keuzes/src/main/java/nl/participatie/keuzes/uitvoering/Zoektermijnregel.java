package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Optie;

/**
 * The waiting period of four weeks: where choice 14 limits the inflow, and under 27 only. Who
 * leaves PRO or VSO is exempt from 2025-01-01, the day of the text in which that was first seen; it
 * may have come earlier.
 */
final class Zoektermijnregel implements Voorzieningregel {

  private final Blad blad;
  private final boolean isVrijVoorSchoolverlaters;
  private final Voorzieningantwoord nietVanaf27;
  private final Voorzieningantwoord vrij;
  private final Voorzieningantwoord geldt;
  private final Voorzieningantwoord geldtNiet;

  Zoektermijnregel(Blad blad, LocalDate peildatum) {
    this.blad = blad;
    this.isVrijVoorSchoolverlaters = !peildatum.isBefore(Peildatums.SCHOOLVERLATER_VRIJ);
    this.nietVanaf27 =
        blad.gesloten(Reden.wet(Redensoort.ZOEKTERMIJN_ALLEEN_JONG, "art. 41 lid 4"), "R-51");
    this.vrij =
        blad.gesloten(Reden.wet(Redensoort.ZOEKTERMIJN_NIET_VOOR_SCHOOLVERLATER, "art. 41"));
    this.geldt = blad.open(Reden.keuze(Optie.POORT_INSTROOM_BEPERKEN));
    this.geldtNiet = blad.gesloten(Reden.keuze(Optie.POORT_UITSTROOM_VERSNELLEN));
  }

  @Override
  public Voorzieningantwoord antwoord(Situatie situatie) {
    if (situatie.onder27() == Zekerheid.NEE) {
      return nietVanaf27;
    }
    if (isVrijVoorSchoolverlaters && situatie.schoolverlater() == Zekerheid.JA) {
      return vrij;
    }
    if (blad.profiel().heeft(Optie.POORT_UITSTROOM_VERSNELLEN)) {
      return geldtNiet;
    }
    ImmutableList<Ontbrekend> ontbreekt = ontbreekt(situatie);
    return ontbreekt.isEmpty() ? geldt : blad.ontbreekt(ontbreekt);
  }

  private ImmutableList<Ontbrekend> ontbreekt(Situatie situatie) {
    ImmutableList.Builder<Ontbrekend> ontbreekt = ImmutableList.builder();
    if (isVrijVoorSchoolverlaters && situatie.schoolverlater() == Zekerheid.ONBEKEND) {
      ontbreekt.addAll(situatie.schoolfeiten());
    } else if (situatie.onder27() == Zekerheid.ONBEKEND) {
      ontbreekt.add(new Ontbrekend.Feitontbreekt(Feit.LEEFTIJD));
    }
    if (!blad.profiel().heeft(Optie.POORT_INSTROOM_BEPERKEN)) {
      ontbreekt.add(new Ontbrekend.Keuzeopen(Keuze.POORT));
    }
    return ontbreekt.build();
  }
}
