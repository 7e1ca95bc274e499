package nl.participatie.budget.raming;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Who is placed at work, and at which subsidy: choices 4, 5, 11 and 12 written a second time. It
 * keeps the year before, so years are asked one by one from 2015 on.
 */
final class Plaatsingorakel {

  private static final Onzeker WML = Onzeker.van(Verhouding.van("1501.80"));
  private static final Verhouding VEERTIG = Verhouding.van(40, 1);

  private final Orakelfiguren figuren;
  private final Keuzeprofiel keuzes;
  private Onzeker beschutVorigJaar = Onzeker.NUL;
  private boolean dienstbetrekking;

  Plaatsingorakel(Orakelfiguren figuren, Keuzeprofiel keuzes) {
    this.figuren = figuren;
    this.keuzes = keuzes;
  }

  /**
   * One year.
   *
   * @param geplaatst those placed, by group
   * @param dagbesteding those for whom choice 5 has no place, so that they get day activities
   */
  record Jaar(Map<String, Onzeker> geplaatst, Onzeker dagbesteding) {
    Onzeker van(String groep) {
      return Optional.ofNullable(geplaatst.get(groep)).orElseThrow();
    }
  }

  Jaar volgend(Map<String, Onzeker> volumes, Onzeker wwb, int jaar) {
    Map<String, Onzeker> geplaatst = new HashMap<>();
    geplaatst.put(
        "WWB",
        keuzes.heeft(Optie.LOONKOSTENSUBSIDIE_BREED) ? aandeel(wwb, "WWB", jaar) : Onzeker.NUL);
    geplaatst.put("REGULIER", aandeel(van(volumes, "REGULIER"), "REGULIER", jaar));
    geplaatst.put("WAJONG", aandeel(van(volumes, "WAJONG"), "WAJONG", jaar));

    Onzeker beschut = van(volumes, "BESCHUT");
    Optie optie = keuzes.optie(Keuze.BESCHUT_WERK).orElse(Optie.BESCHUT_WERK_DIENSTBETREKKING);
    Onzeker werkt =
        switch (optie) {
          case BESCHUT_WERK_REGULIERE_WERKGEVER ->
              beschut.maal(figuren.kengetal("BESCHUT_DEEL_40PLUS", jaar)).personen();
          case BESCHUT_WERK_INKOMENSVOORZIENING -> Onzeker.NUL;
          default -> aandeel(beschut, "BESCHUT", jaar);
        };
    Onzeker ruimte = ruimte(volumes, jaar);
    if (optie == Optie.BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK) {
      dienstbetrekking |= ruimte.getal().map(r -> r.signum() > 0).orElse(false);
      if (ruimte.getal().isEmpty()) {
        werkt = ruimte;
      } else if (!dienstbetrekking) {
        werkt = Onzeker.NUL;
      }
    }
    Onzeker dagbesteding = thuis(optie, beschut, werkt, ruimte);
    if (keuzes.heeft(Optie.INSTRUMENTCAPACITEIT_PLAFONDS)) {
      Onzeker plafond = beschutVorigJaar.plus(figuren.kengetal("PLAFOND_BESCHUT", jaar));
      werkt = werkt.hoogstens(plafond).personen();
    }
    beschutVorigJaar = werkt;
    geplaatst.put("BESCHUT", werkt);
    return new Jaar(geplaatst, dagbesteding);
  }

  /** A cap leaves people without a place as well, but it is choice 5 that gives day activities. */
  private Onzeker thuis(Optie optie, Onzeker beschut, Onzeker werkt, Onzeker ruimte) {
    return switch (optie) {
      case BESCHUT_WERK_REGULIERE_WERKGEVER, BESCHUT_WERK_INKOMENSVOORZIENING -> beschut.min(werkt);
      case BESCHUT_WERK_DIENSTBETREKKING_VOLUMEAFHANKELIJK ->
          ruimte.getal().isEmpty() ? ruimte : dienstbetrekking ? Onzeker.NUL : beschut;
      default -> Onzeker.NUL;
    };
  }

  private static Onzeker van(Map<String, Onzeker> volumes, String groep) {
    return Optional.ofNullable(volumes.get(groep)).orElseThrow();
  }

  private Onzeker aandeel(Onzeker mensen, String groep, int jaar) {
    return mensen.maal(figuren.kengetal("PLAATSINGSAANDEEL_" + groep, jaar)).personen();
  }

  /** How far the sheltered part of the Wsw lies below its share of the 30,000. */
  private Onzeker ruimte(Map<String, Onzeker> volumes, int jaar) {
    Onzeker begin =
        van(volumes, "WSW").plus(van(volumes, "BESCHUT")).plus(van(volumes, "REGULIER"));
    Onzeker deel =
        figuren.kengetal("BESCHUT_STRUCTUREEL", jaar).door(figuren.kengetal("WSW_VOLUME", jaar));
    Onzeker nu = van(volumes, "WSW").maal(figuren.kengetal("BESCHUT_DEEL_WSW", jaar));
    return begin.maal(deel).min(nu);
  }

  /**
   * Subsidy for somebody placed, a year: 12 months, for the part of the time that is subsidised.
   */
  Onzeker subsidie(String groep, int jaar) {
    Onzeker waarde = figuren.basis("LOONWAARDE_" + groep);
    if (groep.equals("BESCHUT") && keuzes.heeft(Optie.BESCHUT_WERK_REGULIERE_WERKGEVER)) {
      waarde = Onzeker.van(VEERTIG);
    }
    Onzeker deel = Onzeker.EEN;
    if (keuzes.heeft(Optie.BEOORDELING_TIME_TO_MARKET)) {
      deel =
          figuren
              .kengetal("LKS_MAANDEN", jaar)
              .door(figuren.kengetal("PLAATSING_MAANDEN", jaar))
              .dan(Verhouding.EEN::hoogstens);
    }
    return jaarsubsidie(waarde).maal(deel);
  }

  /** "12 x (S + C)": the cap comes first, each to the cent, charges over the unrounded subsidy. */
  private Onzeker jaarsubsidie(Onzeker loonwaarde) {
    Onzeker basis =
        WML.maal(Onzeker.EEN.plus(figuren.basis("VAKANTIEBIJSLAG").dan(Verhouding::procent)))
            .centen();
    Onzeker verschil = basis.maal(Onzeker.EEN.min(loonwaarde.dan(Verhouding::procent)));
    Onzeker subsidie =
        verschil.hoogstens(basis.maal(figuren.basis("LKS_MAXIMUM").dan(Verhouding::procent)));
    Onzeker lasten = subsidie.maal(figuren.basis("WERKGEVERSLASTEN").dan(Verhouding::procent));
    return subsidie.centen().plus(lasten.centen()).maal(Verhouding.van(12, 1));
  }
}
