package nl.participatie.budget.verrekening;

import static nl.participatie.model.middelen.Saldopost.PBUDGET_NIEUWE_DOELGROEPEN;
import static nl.participatie.model.middelen.Saldopost.PBUDGET_WSW;
import static nl.participatie.model.middelen.Saldopost.PBUDGET_WWB_KLASSIEK;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.participatie.model.bron.Begrip;
import nl.participatie.model.bron.Onbepaald;
import nl.participatie.model.bron.Uitkomst;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.keuze.Keuze;
import nl.participatie.model.keuze.Keuzeprofiel;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Teksten;

/**
 * The seven forms of financial steering (vormen van financiele sturing) in the numbering of report
 * 5.1. A form says which balances may cover each other's shortage.
 *
 * <p>Choice 8 brings in one of I, II, III, IV and VII. Choice 9.OUTCOME brings in V or VI on top of
 * it, except beside I: where each sub-budget is a limit of its own nothing flows, whatever choice 9
 * says.
 */
public enum Sturingsvorm implements Begrip {
  /**
   * Participation budget by part (p-budget per deelbudget), from 8.PER_DEELBUDGET: each sub-budget
   * alone.
   */
  I("i", EnumSet.of(Optie.P_BUDGET_PER_DEELBUDGET), Set.of()),
  /**
   * Participation budget as one whole (p-budget integraal), from 8.INTEGRAAL: the three sub-budgets
   * together.
   */
  II("ii", EnumSet.of(Optie.P_BUDGET_INTEGRAAL), pBudget()),
  /**
   * Participation budget with additional money (p-budget met aanvullende financiering), from
   * 8.MET_AANVULLENDE_FINANCIERING: the pool of II with the additional money.
   */
  III(
      "iii",
      EnumSet.of(Optie.P_BUDGET_MET_AANVULLENDE_FINANCIERING),
      pBudget(Saldopost.AANVULLEND)),
  /**
   * Participation budget with the municipal fund (p-budget en gemeentefonds), from
   * 8.MET_GEMEENTEFONDS: the pool of II with the part of the municipal fund for execution.
   */
  IV("iv", EnumSet.of(Optie.P_BUDGET_MET_GEMEENTEFONDS), pBudget(Saldopost.GEMEENTEFONDS)),
  /**
   * Incentive of the income budget (prikkelwerking inkomensdeel), from 9.OUTCOME with 8.INTEGRAAL,
   * 8.MET_AANVULLENDE_FINANCIERING or 8.SOCIAAL_DOMEIN: a surplus on the income budget may cover a
   * shortage in the pool of the participation budget, never the other way.
   */
  V(
      "v",
      EnumSet.of(
          Optie.P_BUDGET_INTEGRAAL,
          Optie.P_BUDGET_MET_AANVULLENDE_FINANCIERING,
          Optie.P_BUDGET_SOCIAAL_DOMEIN),
      Set.of()),
  /**
   * Three budgets weighed as one (integrale financiele afweging), from 9.OUTCOME with
   * 8.MET_GEMEENTEFONDS: the income budget joins the pool of IV.
   */
  VI(
      "vi",
      EnumSet.of(Optie.P_BUDGET_MET_GEMEENTEFONDS),
      pBudget(Saldopost.GEMEENTEFONDS, Saldopost.INKOMENSDEEL)),
  /**
   * Together with the social domain (samenhang in het sociaal domein), from 8.SOCIAAL_DOMEIN: the
   * pool of II with the money of the social domain.
   */
  VII("vii", EnumSet.of(Optie.P_BUDGET_SOCIAAL_DOMEIN), pBudget(Saldopost.SOCIAAL_DOMEIN));

  private final Set<Optie> bij;
  private final Set<Saldopost> pot;
  private final Vindplaats vindplaats;

  Sturingsvorm(String deel, Set<Optie> bij, Set<Saldopost> pot) {
    this.bij = Sets.immutableEnumSet(bij);
    this.pot = Sets.immutableEnumSet(pot);
    this.vindplaats = Vindplaats.rapport("5.1 (" + deel + ")");
  }

  /**
   * The option that brings it in.
   *
   * @return 9.OUTCOME for V and VI, else an option of choice 8
   */
  public Optie door() {
    return komtVanNegen() ? Optie.INKOMENSDEEL_OUTCOME : bij.iterator().next();
  }

  private boolean komtVanNegen() {
    return this == V || this == VI;
  }

  private static Set<Saldopost> pBudget(Saldopost... met) {
    Set<Saldopost> pot = EnumSet.of(PBUDGET_WWB_KLASSIEK, PBUDGET_WSW, PBUDGET_NIEUWE_DOELGROEPEN);
    pot.addAll(List.of(met));
    return pot;
  }

  /**
   * The forms that hold for a profile.
   *
   * @param keuzes the choices; only 8 and 9 matter
   * @return one or two forms in order, for example II and V; not determined while choice 8 or 9 is
   *     open, naming the first of the two that is ({@code keuzes.8} or {@code keuzes.9})
   */
  public static Uitkomst<List<Sturingsvorm>> van(Keuzeprofiel keuzes) {
    return open(keuzes).stream()
        .findFirst()
        .map(Uitkomst::<List<Sturingsvorm>>onbepaald)
        .orElseGet(
            () ->
                Uitkomst.van(
                    Arrays.stream(values()).filter(vorm -> vorm.geldtBij(keuzes)).toList()));
  }

  /** What keeps the forms open: choice 8, choice 9, both or neither. */
  static List<Onbepaald> open(Keuzeprofiel keuzes) {
    return List.of(Keuze.P_BUDGET, Keuze.INKOMENSDEEL).stream()
        .filter(keuze -> keuzes.optie(keuze).isEmpty())
        .map(keuze -> "keuzes." + keuze.nummer())
        .map(
            attribuut ->
                new Onbepaald(
                    attribuut,
                    Onbepaald.Reden.NIET_OPGEGEVEN,
                    Verrekeningteksten.TEKSTEN.tekst("nietOpgegeven." + attribuut)))
        .toList();
  }

  private boolean geldtBij(Keuzeprofiel keuzes) {
    return bij.stream().anyMatch(keuzes::heeft) && keuzes.heeft(door());
  }

  /**
   * The balances that this form joins into one pool, where shortages and surpluses cover each
   * other. Forms that hold together join the union of theirs.
   *
   * @return the members in order; empty where the form joins nothing (I and V)
   */
  public Set<Saldopost> pot() {
    return pot;
  }

  /**
   * The balance outside the pool whose surplus may cover a shortage in the pool, one way.
   *
   * @return the income budget for V, else empty
   */
  public Optional<Saldopost> dekker() {
    return this == V ? Optional.of(Saldopost.INKOMENSDEEL) : Optional.empty();
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Vindplaats vindplaats() {
    return vindplaats;
  }

  @Override
  public Teksten teksten() {
    return Verrekeningteksten.TEKSTEN;
  }
}
