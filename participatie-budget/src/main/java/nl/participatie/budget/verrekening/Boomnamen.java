package nl.participatie.budget.verrekening;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.participatie.budget.herleiding.Eenheid;
import nl.participatie.budget.herleiding.Naam;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.middelen.Saldopost;
import nl.participatie.model.taal.Tekst;

/** The names of the amounts of a settlement. */
final class Boomnamen {

  /** Where the forms of steering stand. */
  static final Vindplaats BRON = Vindplaats.rapport("5.1");

  private Boomnamen() {}

  static Tekst tekst(String sleutel, Tekst... delen) {
    return Verrekeningteksten.TEKSTEN.tekst("herleiding." + sleutel, delen);
  }

  /** An amount that counts whatever was chosen. */
  static Naam naam(String sleutel, Tekst... delen) {
    return new Naam(() -> tekst(sleutel, delen), Eenheid.EURO, () -> BRON, Optional.empty());
  }

  static Naam rest(Saldopost post) {
    return naam("rest", post.titel());
  }

  /** An amount that is there because of a form. */
  static Naam door(Sturingsvorm vorm, Supplier<Tekst> label) {
    return new Naam(label, Eenheid.EURO, vorm::vindplaats, Optional.of(vorm.door()));
  }

  /** A pool is named by its form, one balance that stands alone by itself. */
  static Naam pot(Pot pot, List<Sturingsvorm> vormen) {
    Optional<Sturingsvorm> vorm = vormVan(pot, vormen);
    if (pot.leden().size() > 1) {
      Sturingsvorm samen = vorm.orElseThrow();
      return door(samen, () -> tekst("pot", samen.titel()));
    }
    Tekst titel = pot.leden().iterator().next().titel();
    return vorm.map(alleen -> door(alleen, () -> tekst("pot", titel)))
        .orElseGet(() -> naam("pot", titel));
  }

  /** The form that makes the pool; a sub-budget stands alone because of the first. */
  private static Optional<Sturingsvorm> vormVan(Pot pot, List<Sturingsvorm> vormen) {
    boolean isDeelbudget = Sturingsvorm.II.pot().containsAll(pot.leden());
    return vormen.stream()
        .filter(vorm -> vorm == Sturingsvorm.I ? isDeelbudget : vorm.pot().equals(pot.leden()))
        .findFirst();
  }
}
