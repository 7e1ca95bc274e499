package nl.participatie.budget.herleiding;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.participatie.model.bron.Vindplaats;
import nl.participatie.model.getal.Breuk;
import nl.participatie.model.keuze.Optie;
import nl.participatie.model.taal.Tekst;

/**
 * The name of a quantity.
 *
 * @param label what it is
 * @param eenheid what it counts
 * @param bron where its formula is found
 * @param door the option that brings it in, or empty when it counts whatever was chosen
 */
public record Naam(Tekst label, Eenheid eenheid, Vindplaats bron, Optional<Optie> door) {

  /**
   * A name that counts whatever was chosen.
   *
   * @param label what it is
   * @param eenheid what it counts
   * @param bron where its formula is found
   */
  public Naam(Tekst label, Eenheid eenheid, Vindplaats bron) {
    this(label, eenheid, bron, Optional.empty());
  }

  /** A tree with this name on top; the formula stays. */
  Herleiding op(Herleiding boom) {
    Herleiding.Builder met = Herleiding.builder();
    met.label(label).eenheid(eenheid).waarde(boom.waarde()).kengetal(boom.kengetal());
    met.door(door).bronnen(List.of(bron));
    boolean isNaamloos = boom.formule().filter(boom.label()::equals).isPresent();
    return isNaamloos
        ? met.formule(boom.formule()).delen(boom.delen()).build()
        : met.formule(boom.label()).delen(List.of(boom)).build();
  }

  Breuk afgerond(Breuk breuk) {
    BigInteger schaal = BigInteger.TEN.pow(eenheid.decimalen());
    return Breuk.of(breuk.maal(Breuk.of(schaal, BigInteger.ONE)).rond(), schaal);
  }
}
