package nl.participatie.keuzes.uitvoering;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.controle.Invoerfout;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;

/**
 * Determines the group of a candidate (doelgroepbepaling): a pure function of candidate, profile of
 * choices and reference date, in this order (report 6.2).
 *
 * <ol>
 *   <li>Choice 13 on employers' demand: the way of working decides.
 *   <li>Else care first, then a positive advice on sheltered work.
 *   <li>Choice 11 on time to market: a wage value of 80 percent and up is regular work; else the
 *       months to work decide, up to and including the term.
 *   <li>Choice 11 on earning capacity, or open: the wage value decides; below 30 percent is read as
 *       care and welfare (assumption).
 * </ol>
 *
 * <p>While choice 13 is open the groups of the act count (assumption). The order itself does not
 * change over the years.
 */
public final class Doelgroepbepaling {

  /** With the term of 12 months that the report tells of Tilburg (6.3). */
  public static final Doelgroepbepaling STANDAARD = new Doelgroepbepaling(12);

  /** Who is younger can be a school leaver. */
  static final int SCHOOLVERLATER_TOT = 27;

  private static final int ZELFSTANDIG_VANAF = 80;
  private static final int HOGE_BAND_VANAF = 50;
  private static final int LAGE_BAND_VANAF = 30;

  private final int termijn;

  private Doelgroepbepaling(int termijn) {
    this.termijn = termijn;
  }

  /**
   * With another term for time to market.
   *
   * @param maanden the term in months, 1 to 600
   * @return the function
   * @throws IllegalArgumentException if the term lies outside those limits
   */
  public static Doelgroepbepaling metTermijn(int maanden) {
    Preconditions.checkArgument(
        maanden >= 1 && maanden <= 600, "Term of %s months, allowed: 1 to 600", maanden);
    return new Doelgroepbepaling(maanden);
  }

  /**
   * Determines the group.
   *
   * @param kandidaat the candidate
   * @param profiel the choices of the municipality
   * @param peildatum the reference date, from 2015-01-01 up to and including 2055-12-31
   * @return the group with its reasons, or the first fact that is missing
   * @throws Invoerfout if the date lies outside those limits
   */
  public Groepsbepaling bepaal(Kandidaat kandidaat, Keuzeprofiel profiel, LocalDate peildatum) {
    Peildatums.eis(peildatum);
    return bepaal(kandidaat, profiel);
  }

  Groepsbepaling bepaal(Kandidaat kandidaat, Keuzeprofiel profiel) {
    if (profiel.heeft(Optie.DOELGROEPINDELING_WERKGEVERSVRAAG)) {
      return naarVraag(kandidaat);
    }
    boolean isOpen = profiel.optie(Keuze.DOELGROEPINDELING).isEmpty();
    return naarWet(
        kandidaat,
        profiel,
        ImmutableList.of(isOpen ? Groepsredenen.INDELING_OPEN : Groepsredenen.INDELING_WET));
  }

  /** The group that the act knows, whatever choice 13 says. */
  Groepsbepaling naarWet(Kandidaat kandidaat, Keuzeprofiel profiel) {
    return naarWet(kandidaat, profiel, ImmutableList.of());
  }

  private static Groepsbepaling naarVraag(Kandidaat kandidaat) {
    ImmutableList<Reden> eerst = ImmutableList.of(Groepsredenen.INDELING_VRAAG);
    Optional<Werkvorm> werkvorm = kandidaat.werkvorm();
    if (werkvorm.isEmpty()) {
      return ontbreekt(kandidaat, eerst, Feit.WERKVORM);
    }
    Doelgroep groep =
        switch (werkvorm.get()) {
          case ZELFSTANDIG -> Doelgroep.LOONDIENST;
          case MET_BEGELEIDING -> Doelgroep.LOONDIENST_MET_BEGELEIDING;
          case IN_GROEP -> Doelgroep.GROEPSDETACHERING;
          case BESCHUTTE_OMGEVING -> Doelgroep.BESCHUT;
        };
    return bepaald(kandidaat, eerst, groep, Groepsredenen.werkvorm(werkvorm.get()));
  }

  private Groepsbepaling naarWet(
      Kandidaat kandidaat, Keuzeprofiel profiel, ImmutableList<Reden> eerst) {
    if (kandidaat.zorgEerst().orElse(false)) {
      return bepaald(kandidaat, eerst, Doelgroep.ZORG_EN_WELZIJN, Groepsredenen.ZORG_EERST);
    }
    if (heeftAdviesBeschut(kandidaat)) {
      return bepaald(kandidaat, eerst, Doelgroep.BESCHUT, Groepsredenen.ADVIES_BESCHUT);
    }
    if (profiel.heeft(Optie.BEOORDELING_TIME_TO_MARKET)) {
      return naarTijd(kandidaat, met(eerst, Groepsredenen.BEOORDELING_TIJD));
    }
    boolean isOpen = profiel.optie(Keuze.BEOORDELING).isEmpty();
    return naarVerdiencapaciteit(
        kandidaat,
        met(
            eerst,
            isOpen ? Groepsredenen.BEOORDELING_OPEN : Groepsredenen.BEOORDELING_VERDIENCAPACITEIT));
  }

  static boolean heeftAdviesBeschut(Kandidaat kandidaat) {
    return kandidaat.adviesBeschut().orElse(AdviesBeschut.ONBEKEND) == AdviesBeschut.JA;
  }

  private Groepsbepaling naarTijd(Kandidaat kandidaat, ImmutableList<Reden> eerst) {
    if (kandidaat.loonwaarde().orElse(0) >= ZELFSTANDIG_VANAF) {
      return bepaald(kandidaat, eerst, Doelgroep.REGULIER, Groepsredenen.LOONWAARDE_80_PLUS);
    }
    Optional<Integer> maanden = kandidaat.maandenTotWerk();
    if (maanden.isEmpty()) {
      return ontbreekt(kandidaat, eerst, Feit.MAANDEN_TOT_WERK);
    }
    return maanden.get() <= termijn
        ? bepaald(kandidaat, eerst, Doelgroep.REGULIERE_OMGEVING, Groepsredenen.BINNEN_TERMIJN)
        : bepaald(kandidaat, eerst, Doelgroep.ZORG_EN_WELZIJN, Groepsredenen.BUITEN_TERMIJN);
  }

  private static Groepsbepaling naarVerdiencapaciteit(
      Kandidaat kandidaat, ImmutableList<Reden> eerst) {
    Optional<Integer> loonwaarde = kandidaat.loonwaarde();
    if (loonwaarde.isEmpty()) {
      return ontbreekt(kandidaat, eerst, Feit.LOONWAARDE);
    }
    int procent = loonwaarde.get();
    if (procent >= ZELFSTANDIG_VANAF) {
      return bepaald(kandidaat, eerst, Doelgroep.REGULIER, Groepsredenen.LOONWAARDE_80_PLUS);
    }
    if (procent < LAGE_BAND_VANAF) {
      return bepaald(
          kandidaat, eerst, Doelgroep.ZORG_EN_WELZIJN, Groepsredenen.LOONWAARDE_ONDER_30);
    }
    return bepaald(
        kandidaat,
        eerst,
        Doelgroep.REGULIERE_OMGEVING,
        procent >= HOGE_BAND_VANAF
            ? Groepsredenen.LOONWAARDE_50_79
            : Groepsredenen.LOONWAARDE_30_49);
  }

  private static Groepsbepaling bepaald(
      Kandidaat kandidaat, ImmutableList<Reden> eerst, Doelgroep groep, Reden reden) {
    return new Groepsbepaling(
        Optional.of(groep), labels(kandidaat), met(eerst, reden), Optional.empty());
  }

  private static Groepsbepaling ontbreekt(
      Kandidaat kandidaat, ImmutableList<Reden> eerst, Feit feit) {
    return new Groepsbepaling(
        Optional.empty(),
        labels(kandidaat),
        met(eerst, Groepsredenen.ontbreekt(feit)),
        Optional.of(feit));
  }

  private static ImmutableList<Reden> met(ImmutableList<Reden> eerst, Reden reden) {
    return ImmutableList.<Reden>builderWithExpectedSize(eerst.size() + 1)
        .addAll(eerst)
        .add(reden)
        .build();
  }

  private static Set<Label> labels(Kandidaat kandidaat) {
    EnumSet<Label> labels = EnumSet.noneOf(Label.class);
    if (kandidaat.uitkering().equals(Optional.of(Uitkering.GEEN))) {
      labels.add(Label.NUG);
    }
    if (schoolverlater(kandidaat) == Zekerheid.JA) {
      labels.add(Label.SCHOOLVERLATER);
    }
    if (kandidaat.zittendBestand().orElse(false)) {
      labels.add(Label.ZITTEND_BESTAND);
    }
    return Sets.immutableEnumSet(labels);
  }

  /** Whether somebody is a school leaver, as far as age and education tell. */
  static Zekerheid schoolverlater(Kandidaat kandidaat) {
    Zekerheid jong = Zekerheid.van(kandidaat.leeftijd().map(jaar -> jaar < SCHOOLVERLATER_TOT));
    Zekerheid school =
        Zekerheid.van(kandidaat.onderwijs().map(onderwijs -> onderwijs != Onderwijs.OVERIG));
    return jong.en(school);
  }
}
