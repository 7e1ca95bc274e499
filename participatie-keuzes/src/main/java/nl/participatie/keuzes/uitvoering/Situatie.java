package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A candidate as the rules of provisions look at it.
 *
 * @param kandidaat the candidate
 * @param groep the group that provisions follow
 * @param wetsgroep the group by the act, which statutory claims follow
 * @param schoolverlater whether the candidate is a school leaver
 */
record Situatie(
    Kandidaat kandidaat, Groepsbepaling groep, Groepsbepaling wetsgroep, Zekerheid schoolverlater) {

  /** Whether the candidate is known to be in a regular setting or sheltered. */
  boolean isInOmgevingOfBeschut() {
    return isInOmgevingOfBeschut(groep);
  }

  /** Whether the candidate is known to be in one of the two by the act. */
  boolean isVolgensWetInOmgevingOfBeschut() {
    return isInOmgevingOfBeschut(wetsgroep);
  }

  private static boolean isInOmgevingOfBeschut(Groepsbepaling bepaling) {
    Optional<Doelgroep> doelgroep = bepaling.doelgroep();
    return doelgroep.isPresent()
        && (doelgroep.get() == Doelgroep.REGULIERE_OMGEVING
            || doelgroep.get() == Doelgroep.BESCHUT);
  }

  /** Whether only a grouping of the municipality's own makes the candidate sheltered. */
  boolean isAlleenEigenBeschut() {
    Optional<Doelgroep> beschut = Optional.of(Doelgroep.BESCHUT);
    return groep.doelgroep().equals(beschut) && !wetsgroep.doelgroep().equals(beschut);
  }

  Zekerheid onder27() {
    return Zekerheid.van(
        kandidaat.leeftijd().map(jaar -> jaar < Doelgroepbepaling.SCHOOLVERLATER_TOT));
  }

  /** The facts without which nobody knows whether the candidate is a school leaver. */
  List<Ontbrekend> schoolfeiten() {
    ImmutableList.Builder<Ontbrekend> feiten = ImmutableList.builder();
    if (kandidaat.leeftijd().isEmpty()) {
      feiten.add(new Ontbrekend.Feitontbreekt(Feit.LEEFTIJD));
    }
    if (kandidaat.onderwijs().isEmpty()) {
      feiten.add(new Ontbrekend.Feitontbreekt(Feit.ONDERWIJS));
    }
    return feiten.build();
  }
}
