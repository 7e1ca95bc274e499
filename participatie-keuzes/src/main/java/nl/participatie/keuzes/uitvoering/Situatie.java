package nl.participatie.keuzes.uitvoering;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A candidate as the rules of provisions look at it.
 *
 * @param kandidaat the candidate
 * @param groep the group that provisions follow
 * @param schoolverlater whether the candidate is a school leaver
 */
record Situatie(Kandidaat kandidaat, Groepsbepaling groep, Zekerheid schoolverlater) {

  /** Whether the candidate is known to be in one of two groups. */
  boolean isIn(Doelgroep een, Doelgroep ander) {
    Optional<Doelgroep> doelgroep = groep.doelgroep();
    return doelgroep.isPresent() && (doelgroep.get() == een || doelgroep.get() == ander);
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
